// What somebody types is kept as that person's draft, at each change: always on a shared device, which may lock at any moment; on an own phone
// where the page asks for it, for a while.

import { nextTick, watch } from 'vue'
import type { Office } from '../office'
import { DRAFT, DRAFT_AT as AT, isOldDraft } from '../replica/erased'
import { DRAFT_MS } from '../replica/open'
import type { Fields } from '../rules/shape'

export interface KeptDraft {
  /** It was sent, or is not wanted any more. */
  drop(): Promise<void>
}


export function keepDraft(office: Office, name: string, read: () => Fields, write: (kept: Fields) => void, onOwn = false): KeptDraft {
  if (!office.tablet && !onOwn) return { drop: () => Promise.resolve() }
  const key = `${DRAFT}${name}`
  let saving = Promise.resolve()
  const save = (text: string): Promise<void> => (saving = saving.then(() => office.replica.choose(key, text)))
  let isOver = false
  const begun = office.replica.choice(key).then(async (kept) => {
    const fields = Object.fromEntries(Object.entries(kept ? (JSON.parse(kept) as Fields) : {}).filter(([name]) => name !== AT))
    if (kept && isOldDraft(kept, office.now() - DRAFT_MS)) await save('')
    else if (kept) write(fields)
    await nextTick()
  })
  watch(read, (values) => void begun.then(() => (isOver ? undefined : save(JSON.stringify({ ...values, [AT]: office.now() })))), { deep: true })
  return {
    async drop() {
      isOver = true
      await save('')
    },
  }
}
