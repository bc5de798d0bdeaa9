// What waits on a phone whose clock ran ahead is set right once a server has told the time (TI6). Pure.

import { pack } from '../exchange/codec'
import { LIMITS } from '../generated/wire'
import { nextStamp, stampParts } from '../rules/names'
import type { OutboxRow } from './open'
import { outboxRow } from './outbox'

export interface SetRight {
  readonly rows: readonly OutboxRow[]
  readonly stamp: string
}

/**
 * From the first row that lies ahead of the server's clock: moments ahead move by what the clock was `behind` (negative: ahead), at most to the server's
 * `now`; all get stamps after the greatest known. Null when nothing lies ahead. Ids and places stay.
 */
export function setRight(outbox: readonly OutboxRow[], now: number, heard: string, behind: number, device: string): SetRight | null {
  const latest = now + LIMITS.CLOCK_AHEAD_MS_MAX
  const first = outbox.findIndex(({ operation }) => operation.at > latest || stampParts(operation.stamp).ms > latest)
  if (first < 0) return null
  let stamp = outbox.slice(0, first).reduce((last, { operation }) => (operation.stamp > last ? operation.stamp : last), heard)
  const rows = outbox.slice(first).map(({ n, operation, again }) => {
    const at = operation.at > latest ? Math.min(now, operation.at + behind) : operation.at
    stamp = nextStamp(stamp, at, device)
    return outboxRow(n, pack({ ...operation, at, stamp }), again)
  })
  return { rows, stamp }
}
