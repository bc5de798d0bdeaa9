// Writes what an answer changes, in one transaction (DV3), and only on what it was worked out from: not over what another tab has laid meanwhile.

import type { IDBPObjectStore, StoreNames } from 'idb'
import type { Effect } from './answer'
import type { Database, Tables } from './open'
import { segmentWithout } from './confirmed'
import { DRAFT, isOldDraft, placeOf } from './erased'
import { LOOKS, withLooks } from './looks'
import { runsOf } from './outbox'

/** False when the standing on disk is not the one `written` so many times: then nothing was changed. */
export async function writeEffect(db: Database, effect: Effect, written: number): Promise<boolean> {
  const tx = db.transaction(['standing', 'segments', 'rows', 'outbox', 'kept', 'attention', 'choices'], 'readwrite', { durability: 'strict' })
  const there = await tx.objectStore('standing').get('now')
  if ((there?.written ?? 0) !== written) {
    await tx.done
    return false
  }
  for (const holder of effect.forget) {
    void tx.objectStore('rows').delete(IDBKeyRange.bound([holder], [holder, []]))
    void tx.objectStore('segments').delete(IDBKeyRange.bound([holder], [holder, []]))
  }
  for (const segment of effect.segments) void tx.objectStore('segments').put({ ...segment, packed: segment.packed.slice() })
  for (const segment of effect.gathered) void tx.objectStore('segments').put(segment)
  await withoutOldBodies(tx.objectStore('segments'), effect)
  for (const row of effect.loose) void tx.objectStore('rows').put(row)
  for (const [first, last] of runsOf(effect.leaving)) void tx.objectStore('outbox').delete(IDBKeyRange.bound(first, last))
  for (const { n, raw, again } of [...effect.again, ...effect.setRight]) void tx.objectStore('outbox').put({ n, raw, ...(again && { again }) })
  for (const n of effect.unkept) void tx.objectStore('kept').delete(n)
  const kept = effect.kept.map((row) => tx.objectStore('kept').add(row))
  for (const row of effect.rekept) void (row.raws.length > 0 ? tx.objectStore('kept').put(row) : tx.objectStore('kept').delete(row.n!))
  for (const row of effect.reattended) void tx.objectStore('attention').put(row)
  const ids = [...effect.emptied].filter(([, { isErased }]) => isErased).map(([place]) => place.split('\n')[1]!)
  if (ids.length > 0) await dropDrafts(tx.objectStore('choices'), (key) => ids.some((id) => key.includes(id)))
  for (const row of effect.refused) void tx.objectStore('attention').put(row)
  if (effect.looks.length > 0) {
    const choices = tx.objectStore('choices')
    void choices.put(withLooks(await choices.get(LOOKS), effect.looks), LOOKS)
  }
  // a stamp made meanwhile stays the last; one of a clock that ran ahead does not
  const stamp = effect.setRight.length === 0 && there && there.stamp > effect.standing.stamp ? there.stamp : effect.standing.stamp
  void tx.objectStore('standing').put({ ...effect.standing, stamp, written: written + 1 }, 'now')
  for (const [place, n] of (await Promise.all(kept)).entries()) effect.kept[place]!.n = n
  await tx.done
  return true
}

type Store<Name extends 'segments' | 'choices'> = IDBPObjectStore<Tables, ArrayLike<StoreNames<Tables>>, Name, 'readwrite'>

/** [DV12] A segment keeps what a record was before: where something was emptied, or the record has left, it goes from there too. */
async function withoutOldBodies(segments: Store<'segments'>, effect: Effect): Promise<void> {
  const gone = new Map<string, Map<string, number>>()
  for (const { holder, collection, id, seq, body } of effect.rows) {
    if (body && !effect.emptied.has(placeOf(collection, id))) continue
    const key = `${holder}\n${collection}`
    gone.set(key, (gone.get(key) ?? new Map<string, number>()).set(id, seq))
  }
  for (const [key, ids] of gone) {
    const [holder, collection] = key.split('\n') as [string, string]
    for (const segment of await segments.getAll(IDBKeyRange.bound([holder, collection], [holder, collection, []]))) {
      const left = segmentWithout(segment, ids)
      if (left === null) void segments.delete([holder, collection, segment.n])
      else if (left !== segment) void segments.put(left)
    }
  }
}

/** What was being typed, under names that are meant; all in the transaction of the store. */
export async function dropDrafts(choices: Store<'choices'>, isMeant: (key: string) => boolean): Promise<void> {
  for (const key of await choices.getAllKeys()) if (key.startsWith(DRAFT) && isMeant(key)) void choices.delete(key)
}

/** [DV12] Drafts that were last touched before a moment. */
export async function dropOldDrafts(db: Database, before: number): Promise<void> {
  const tx = db.transaction('choices', 'readwrite')
  const old = new Set<string>()
  for (const key of await tx.store.getAllKeys()) if (key.startsWith(DRAFT) && isOldDraft((await tx.store.get(key)) ?? '', before)) old.add(key)
  await dropDrafts(tx.store as Store<'choices'>, (key) => old.has(key))
  await tx.done
}
