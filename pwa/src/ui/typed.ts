// What stands in a field after somebody typed or pasted: what is pasted is cleaned at once, so that it is seen as it will be kept. What is typed is cleaned
// when it becomes a step: a joiner may still wait for the letter that it joins.

import { clean } from '../rules/cleaning'

export function typed(event: Event, lines: boolean): string {
  const text = (event.target as HTMLInputElement | HTMLTextAreaElement).value.normalize('NFC')
  return (event as InputEvent).inputType?.startsWith('insertFrom') ? clean(text, lines) : text
}
