// Two tabs over one store: an answer is laid only on what it was worked out from, whatever the other tab has not yet been told [DV6] [DV8].

import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Response } from '../generated/wire'
import { testDevice } from '../testing/device'
import { openDatabase } from './open'
import { Replica } from './replica'

const PERSON = 'p'
const ENTRY = 'office.section'
let names = 0

const answer = (seq: number, rest: Partial<Response> = {}): Response =>
  ({ now: 1_000_000, epoch: 'e', schema: 2, person: PERSON, counter: 0, seq, stamp: '0000000000000-00000000', backed_up_through: 0, cursors: { office: seq }, ...rest }) as Response
const section = (id: string, seq: number): NonNullable<Response['changes']>[number] => [ENTRY, id, seq, ['office'], [], { id, state: 'in_force', name: id }]

async function tabs(): Promise<{ first: Replica; second: Replica; name: string }> {
  const name = `tabs-${(names += 1)}`
  const first = await Replica.open(testDevice(1_000_000), name)
  await first.become({ office: 'o', officeName: '', person: PERSON, device: 'd', isDemo: false, key: {} as CryptoKeyPair }, '')
  await first.receive(answer(10, { changes: [section('a', 10)] }), 0)
  return { first, second: await Replica.open(testDevice(1_000_000), name), name }
}

async function ids(replica: Replica): Promise<string[]> {
  await replica.need([ENTRY])
  return [...replica.list(ENTRY)].map((row) => row.id).sort()
}

async function afterRestart(name: string): Promise<{ ids: string[]; cursors: Record<string, number> }> {
  const replica = await Replica.open(testDevice(1_000_000), name)
  return { ids: await ids(replica), cursors: replica.standing.cursors }
}

describe('two tabs', () => {
  it('an answer to a tab that has not heard of a fresh filling changes nothing, and is asked for again', async () => {
    const { first, second, name } = await tabs()
    expect(await ids(second)).toEqual(['a'])
    await first.receive(answer(12, { reset: ['office'], changes: [section('a', 10), section('b', 12)] }), 0)
    expect(await second.receive(answer(13, { changes: [section('c', 13)] }), 0)).toBe(false)
    expect(await afterRestart(name)).toEqual({ ids: ['a', 'b'], cursors: { office: 12 } })
    expect(await ids(second)).toEqual(['a', 'b'])
    expect(await second.receive(answer(13, { changes: [section('c', 13)] }), 0)).toBe(true)
    expect(await afterRestart(name)).toEqual({ ids: ['a', 'b', 'c'], cursors: { office: 13 } })
  })

  it('a tab catches up before it asks, without having been told', async () => {
    const { first, second } = await tabs()
    await first.receive(answer(12, { changes: [section('b', 12)] }), 0)
    await second.catchUp()
    expect(second.standing.cursors).toEqual({ office: 12 })
    expect(await ids(second)).toEqual(['a', 'b'])
  })

  it('an answer for somebody who was here before is not laid for whoever is here now', async () => {
    const { first, second, name } = await tabs()
    first.device.now()
    ;(first.device as ReturnType<typeof testDevice>).clock += 5
    await first.become({ office: 'o', officeName: '', person: 'q', device: 'd2', isDemo: false, key: {} as CryptoKeyPair }, '')
    expect(await second.receive(answer(11, { changes: [section('secret', 11)] }), 0)).toBe(false)
    expect((await afterRestart(name)).ids).toEqual([])
    expect(second.identity?.person).toBe('q')
  })

  it('folding in a tab that has not heard keeps what the other one laid', async () => {
    const { first, second, name } = await tabs()
    const many = Array.from({ length: 400 }, (_, place) => section(`x${place}`, 100 + place))
    await second.receive(answer(500, { changes: many }), 0)
    await first.catchUp()
    await first.receive(answer(501, { changes: [section('z', 501)] }), 0)
    expect(await second.tidy(async () => undefined)).toBe(1)
    expect((await afterRestart(name)).ids).toHaveLength(402)
    const db = await openDatabase(() => undefined, name)
    expect(await db.count('segments')).toBe(1)
    db.close()
  })
})

describe('answers out of order', () => {
  it('one with a lower seq only gives results, one of an epoch that was left gives nothing', async () => {
    const { first, name } = await tabs()
    await first.receive(answer(12, { changes: [section('b', 12)] }), 0)
    await first.receive(answer(11, { changes: [section('late', 11)], reset: ['office'] }), 5000)
    expect(await ids(first)).toEqual(['a', 'b'])
    expect(first.standing.offset).toBe(0)
    await first.receive(answer(3, { epoch: 'f', reset: ['office'], changes: [section('new', 3)] }), 0)
    expect(await ids(first)).toEqual(['new'])
    await first.receive(answer(13, { changes: [section('old', 13)] }), 0)
    await first.receive(answer(13, { now: 999_999, epoch: 'older still', changes: [section('older', 13)] }), 0)
    expect(await afterRestart(name)).toEqual({ ids: ['new'], cursors: { office: 3 } })
  })
})
