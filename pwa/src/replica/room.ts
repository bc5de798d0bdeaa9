// Writing down what a person did, also when the browser has no room left: photos that the office has as well give way first (DV2).

import type { Operation } from '../rules/decide'
import { isMap } from '../rules/terms'
import type { Database } from './open'

/** The phone could not write something down: it was not done, and whatever was typed is still on the page. */
export class StoreRefused extends Error {
  constructor(
    readonly isFull: boolean,
    cause: unknown,
  ) {
    super('the store refused a write', { cause })
  }
}

/** Run a durable write. Without room it is tried once more after sent photos were let go; a `StoreRefused` when it still can't be. */
export async function writeDurably<T>(db: Database, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (wrong) {
    if (!isFull(wrong)) throw new StoreRefused(false, wrong)
    try {
      await letGo(db)
      return await write()
    } catch (again) {
      throw new StoreRefused(isFull(again), again)
    }
  }
}

const SHA256 = /^[0-9a-f]{64}(?= |$)/

/** The hashes of photos and files that a step names. */
export function blobsNamed(operation: Pick<Operation, 'fields' | 'set' | 'inputs'>): string[] {
  const values = [operation.fields, operation.set, operation.inputs].flatMap((given) => Object.values(given ?? {}))
  const texts = values.flatMap((value) => (isMap(value) ? Object.values(value) : [value]))
  return texts.flatMap((one) => (typeof one === 'string' ? (SHA256.exec(one) ?? []) : []))
}

function isFull(wrong: unknown): boolean {
  return wrong instanceof Error && wrong.name === 'QuotaExceededError'
}

/** Remove every photo that the office has confirmed; each can be had again through its record, unless the step that names it was not taken. */
async function letGo(db: Database): Promise<void> {
  const named = new Set((await db.getAll('attention')).flatMap((row) => blobsNamed(row.operation)))
  const tx = db.transaction('blobs', 'readwrite')
  const unsent = new Set(await tx.store.index('unsent').getAllKeys())
  const sent = (await tx.store.getAllKeys()).filter((sha256) => !unsent.has(sha256) && !named.has(sha256))
  await Promise.all([...sent.map((sha256) => tx.store.delete(sha256)), tx.done])
}
