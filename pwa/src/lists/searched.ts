// What is searched for in a list: kept with its entry in the history, so that going back finds it again, and never in the address, which a
// server, a proxy and the browser of a shared machine write down. An address of before that says it is read once and cleaned.

import { ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const KEY = 'searched'

/** The state of a link that opens a list with something searched for. */
export const searching = (text: string): Record<string, string> => ({ [KEY]: text })

export function useSearched(): Ref<string> {
  const [route, router] = [useRoute(), useRouter()]
  const known: unknown = (history.state as Record<string, unknown> | null)?.[KEY]
  const asked = typeof route.query.q === 'string' ? route.query.q : ''
  const text = ref(typeof known === 'string' && known !== '' ? known : asked)
  const keep = (value: string): void => history.replaceState({ ...(history.state as object), [KEY]: value }, '')
  if (asked) {
    const query = Object.fromEntries(Object.entries(route.query).filter(([name]) => name !== 'q'))
    void router.replace({ query }).then(() => keep(text.value))
  }
  watch(text, keep)
  return text
}
