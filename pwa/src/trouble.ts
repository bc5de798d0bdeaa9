// What the phone could not write down is told on the page where it was tried, whichever page that is; nothing typed is lost, since the page did not go on.

import { shallowRef, type App } from 'vue'
import { StoreRefused } from './replica/room'

/** Why the last step was not taken; null once it is read or something else is done. */
export const trouble = shallowRef<'full' | 'failing' | null>(null)

function note(wrong: unknown): boolean {
  if (!(wrong instanceof StoreRefused)) return false
  trouble.value = wrong.isFull ? 'full' : 'failing'
  return true
}

/** Listen for refused writes in whatever a page does. */
export function watchTrouble(app: App): void {
  app.config.errorHandler = (wrong) => {
    if (!note(wrong)) console.error(wrong)
  }
  addEventListener('unhandledrejection', (event) => {
    if (note(event.reason)) event.preventDefault()
  })
}
