// A revoked device hands in once what was done on it before, by its signature alone, then forgets what it held of the office [EX14].

import * as v from 'valibot'
import type { Device } from '../device'
import { RULES } from '../generated/rules'
import { LIMITS, Response as Answer } from '../generated/wire'
import { CONFIRMED, type Replica } from '../replica/replica'
import { hashOf, pack, unpackBytes } from './codec'
import { sign, signedText } from './sign'

/** Hand in what waits; true when nothing more can be done here and what was held is gone, false without a network. */
export async function handIn(device: Device, replica: Replica): Promise<boolean> {
  const me = replica.me()
  const rows = replica.outbox.slice(0, LIMITS.OPERATIONS_MAX)
  if (rows.length > 0) {
    const counter = await replica.nextCounter(true)
    const head = pack({ schema: RULES.schema, now: Math.max(0, replica.now()), epoch: replica.standing.epoch, counter })
    const signature = await sign(device.subtle, me.key, signedText(me, replica.standing.epoch, counter, hashOf(head), rows.map((row) => row.hash)))
    try {
      const query = new URLSearchParams({ office: me.office, device: me.device })
      const answer = await device.fetch(`/api/hand-in?${query}`, {
        method: 'POST',
        body: pack([head, rows.map((row) => row.raw), signature]),
        headers: { 'Content-Type': 'application/x-msgpack', luzhi: '1' },
        credentials: 'same-origin',
      })
      if (answer.status >= 500 || answer.status === 429) return false // not now: it is brought again
      if (answer.ok) await replica.receive(v.parse(Answer, unpackBytes(new Uint8Array(await answer.arrayBuffer()))), replica.standing.offset)
    } catch {
      return false
    }
  }
  await replica.erase(CONFIRMED)
  return true
}
