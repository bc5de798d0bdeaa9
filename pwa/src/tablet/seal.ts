// [SH6] What a person has waiting, signed at once as whole exchanges, so that the tablet can bring them when that person has gone.

import { hashOf, pack } from '../exchange/codec'
import { sign, signedText } from '../exchange/sign'
import { LIMITS } from '../generated/wire'
import { RULES } from '../generated/rules'
import type { OutboxRow } from '../replica/open'
import type { Replica } from '../replica/replica'
import type { SealedRow, TabletDatabase } from './store'

const ROOM_BYTES = LIMITS.EXCHANGE_BYTES_MAX - 65_536

export function portionsOf(outbox: readonly OutboxRow[]): OutboxRow[][] {
  const portions: OutboxRow[][] = []
  let room = 0
  for (const row of outbox) {
    room -= row.raw.length + 8
    const last = portions.at(-1)
    if (last && room >= 0 && last.length < LIMITS.OPERATIONS_MAX) last.push(row)
    else {
      portions.push([row])
      room = ROOM_BYTES - row.raw.length - 8
    }
  }
  return portions
}

async function sealed(replica: Replica, rows: readonly OutboxRow[]): Promise<SealedRow> {
  const { device, me } = { device: replica.device, me: replica.me() }
  const counter = await replica.nextCounter(true)
  const { epoch } = replica.standing
  const head = pack({ schema: RULES.schema, now: device.now(), epoch, counter })
  const text = signedText(me, epoch, counter, hashOf(head), rows.map((row) => row.hash))
  const signature = await sign(device.subtle, me.key, text)
  const body = pack([head, rows.map((row) => row.raw), signature])
  return { person: me.person, device: me.device, body, count: rows.length }
}

/** Keep what waits, signed, in place of what was kept before; nothing when nothing waits. */
export async function seal(db: TabletDatabase, replica: Replica): Promise<void> {
  const made: SealedRow[] = []
  for (const rows of portionsOf(replica.outbox)) made.push(await sealed(replica, rows))
  const tx = db.transaction('sealed', 'readwrite', { durability: 'strict' })
  for (const n of await tx.store.index('person').getAllKeys(replica.me().person)) void tx.store.delete(n)
  for (const row of made) void tx.store.add(row)
  await tx.done
}
