// On a shared device what somebody types is kept as that person's draft, at each change: the tablet may lock at any moment.

import { nextTick, watch } from 'vue'
import type { Office } from '../office'
import type { Fields } from '../rules/shape'

export interface KeptDraft {
  /** It was sent, or is not wanted any more. */
  drop(): Promise<void>
}

export function keepDraft(office: Office, name: string, read: () => Fields, write: (kept: Fields) => void): KeptDraft {
  if (!office.tablet) return { drop: () => Promise.resolve() }
  const key = `draft:${name}`
  let saving = Promise.resolve()
  const save = (text: string): Promise<void> => (saving = saving.then(() => office.replica.choose(key, text)))
  let isOver = false
  const begun = office.replica.choice(key).then(async (kept) => {
    if (kept) write(JSON.parse(kept) as Fields)
    await nextTick()
  })
  watch(read, (values) => void begun.then(() => (isOver ? undefined : save(JSON.stringify(values)))), { deep: true })
  return {
    async drop() {
      isOver = true
      await save('')
    },
  }
}
