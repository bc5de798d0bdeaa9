// Writes what an answer changes, in one transaction (DV3), and only on what it was worked out from: not over what another tab has laid meanwhile.

import type { Effect } from './answer'
import { LOOKS, withLooks } from './looks'
import type { Database } from './open'
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
  for (const row of effect.loose) void tx.objectStore('rows').put(row)
  for (const [first, last] of runsOf(effect.leaving)) void tx.objectStore('outbox').delete(IDBKeyRange.bound(first, last))
  for (const { n, raw, again } of [...effect.again, ...effect.setRight]) void tx.objectStore('outbox').put({ n, raw, ...(again && { again }) })
  for (const n of effect.unkept) void tx.objectStore('kept').delete(n)
  const kept = effect.kept.map((row) => tx.objectStore('kept').add(row))
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
