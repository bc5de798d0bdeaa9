// A new app over the store that version 1 left: tests/upgrade/version_1 [UP4].

import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pack } from '../exchange/codec'
import { RULES } from '../generated/rules'
import { packRows } from './confirmed'
import { openDatabase, START, type Row } from './open'
import { Replica } from './replica'
import { testDevice } from '../testing/device'

interface Phone {
  office: string
  device: string
  person: string
  epoch: string
  counter: number
  stamp: string
  cursors: Record<string, number>
  base: Record<string, Record<string, [collection: string, seq: number, body: string]>>
  outbox: string[]
}

const about = JSON.parse(readFileSync(new URL('../../../tests/upgrade/version_1/phones.json', import.meta.url), 'utf8')) as { now: number; phones: Record<string, Phone> }
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

/** Lay a phone's old store: some scopes as rows, some as segments, as they come. */
async function layOld(name: string, phone: Phone, asSegments: boolean): Promise<void> {
  const { unpackBytes } = await import('../exchange/codec')
  const db = await openDatabase(() => undefined, name)
  const holders = Object.fromEntries(Object.keys(phone.base).map((scope, place) => [scope, `${scope}~${place + 1}`]))
  const tx = db.transaction(['identity', 'standing', 'rows', 'segments', 'outbox'], 'readwrite')
  const key = {} as CryptoKeyPair
  void tx.objectStore('identity').put({ office: phone.office, officeName: '', person: phone.person, device: phone.device, isDemo: false, key }, 'me')
  const { epoch, counter, stamp, cursors } = phone
  void tx.objectStore('standing').put({ ...START, epoch, counter, stamp, cursors, holders, holderCount: 99, schema: 1 }, 'now')
  let n = 0
  for (const [scope, rows] of Object.entries(phone.base)) {
    const all = Object.entries(rows).map(([id, [collection, seq, body]]): Row => ({ holder: holders[scope]!, id, collection, seq, body: unpackBytes(bytes(body)) as Row['body'] }))
    for (const collection of new Set(all.map((row) => row.collection))) {
      const part = all.filter((row) => row.collection === collection)
      if (asSegments) void tx.objectStore('segments').put(packRows(part, (n += 1)))
      else for (const row of part) void tx.objectStore('rows').put(row)
    }
  }
  for (const raw of phone.outbox) void tx.objectStore('outbox').add({ raw: bytes(raw) })
  await tx.done
  db.close()
}

describe('a new app over its own old store', () => {
  for (const [who, phone] of Object.entries(about.phones))
    for (const asSegments of [true, false])
      it(`[UP4] ${who}, ${asSegments ? 'segments' : 'rows'}: what is held and what waits is of the new version, ids and stamps stay`, async () => {
        const name = `old-${who}-${asSegments}`
        await layOld(name, phone, asSegments)
        const replica = await Replica.open(testDevice(about.now), name)
        await replica.need(['first_contact.visit', 'party_study.attendance'])
        const visits = [...replica.list('first_contact.visit')]
        for (const { record } of visits) expect(Object.keys(record)).not.toContain('entry')
        if (who === 'desk') expect(visits.filter(({ record }) => record.directory_entry).length).toBe(10)
        for (const { record } of replica.list('party_study.attendance')) expect(record.way).toBe('poster')
        expect(replica.outbox.map((row) => row.operation.schema)).toEqual(phone.outbox.map(() => RULES.schema))
        const { unpackBytes } = await import('../exchange/codec')
        const before = phone.outbox.map((raw) => unpackBytes(bytes(raw)) as { id: string; stamp: string })
        expect(replica.outbox.map((row) => [row.id, row.operation.stamp])).toEqual(before.map((one) => [one.id, one.stamp]))
        expect(replica.outbox.map((row) => row.raw)).toEqual(replica.outbox.map((row) => pack(row.operation)))
        replica.close()
        const again = await Replica.open(testDevice(about.now), name)
        expect(again.standing.schema).toBe(RULES.schema)
        again.close()
      })
})
