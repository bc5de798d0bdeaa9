// What waits to be sent, as it is read from disk: the bytes written once, and what they say.

import { hashOf, unpackBytes } from '../exchange/codec'
import type { Operation } from '../rules/decide'
import type { OutboxDisk, OutboxRow } from './open'

export function outboxRow(n: number, raw: Uint8Array, again = false): OutboxRow {
  const operation = unpackBytes(raw) as Operation
  return { n, id: operation.id, operation, raw, hash: hashOf(raw), ...(again && { again }) }
}

export function readOutbox(rows: readonly OutboxDisk[]): OutboxRow[] {
  return rows.map((row) => outboxRow(row.n!, row.raw, row.again))
}
