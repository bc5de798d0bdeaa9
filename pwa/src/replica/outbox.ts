// What waits to be sent, as it is read from disk: the bytes written once, and what they say.

import { hashOf, unpackBytes } from '../exchange/codec'
import type { Operation } from '../rules/decide'
import type { AttentionRow, Database, OutboxDisk, OutboxRow } from './open'

export function outboxRow(n: number, raw: Uint8Array, again = false): OutboxRow {
  const operation = unpackBytes(raw) as Operation
  return { n, id: operation.id, operation, raw, hash: hashOf(raw), ...(again && { again }) }
}

export function readOutbox(rows: readonly OutboxDisk[]): OutboxRow[] {
  return rows.map((row) => outboxRow(row.n!, row.raw, row.again))
}

const STRICT = { durability: 'strict' } as const
/** A request that fails ends its transaction, and that is where the failure is heard. */
const LEFT_TO_ITS_TRANSACTION = () => undefined

/** Write one operation down (DV2); its number among those that wait. */
export async function addToOutbox(db: Database, raw: Uint8Array): Promise<number> {
  const tx = db.transaction('outbox', 'readwrite', STRICT)
  const added = tx.store.add({ raw })
  tx.commit()
  const [n] = await Promise.all([added, tx.done])
  return n
}

/** Write down what waits and what was refused on another device, all of it or nothing. */
export async function adoptAll(db: Database, raws: readonly Uint8Array[], refused: readonly AttentionRow[]): Promise<void> {
  const tx = db.transaction(['outbox', 'attention'], 'readwrite', STRICT)
  for (const raw of raws) tx.objectStore('outbox').add({ raw }).catch(LEFT_TO_ITS_TRANSACTION)
  for (const row of refused) tx.objectStore('attention').put(row).catch(LEFT_TO_ITS_TRANSACTION)
  await tx.done
}

/** Members that are undefined are no members. */
export function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
}

/** Runs of consecutive keys among the rows that leave: few deletions for many, and never one of a row that another tab has just added. */
export function runsOf(leaving: readonly OutboxRow[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const n of leaving.map((row) => row.n).sort((left, right) => left - right)) {
    const run = runs.at(-1)
    if (run && run[1] === n - 1) run[1] = n
    else runs.push([n, n])
  }
  return runs
}
