// Starts the app: the phone's own store first, so that everything is there without a network.

import { createApp } from 'vue'
import AppRoot from './AppRoot.vue'
import { browserDevice } from './device'
import { followMessages } from './inbox'
import { Office, provideOffice } from './office'
import { applyLook } from './look'
import { makeRouter } from './router'
import { unlockTablet } from './tablet/unlock'
import { watchTrouble } from './trouble'
import { keepReleases } from './update'
import { i18n } from './words'
import { en } from './words/en'
import { zh } from './words/zh'
import './style/app.css'

async function start(): Promise<void> {
  const device = browserDevice()
  const office = (await unlockTablet(device)) ?? (await Office.open(device))
  reached = 'look'
  await applyLook(office)
  const app = createApp(AppRoot)
  watchTrouble(app)
  const router = makeRouter(office)
  if (!office.tablet) followMessages(office, router)
  provideOffice(app, office)
  app.use(i18n).use(router)
  reached = 'page'
  await router.isReady().catch(() => undefined)
  app.mount('#app')
  if (!office.tablet) void keepReleases(device.after, (page) => void router.push(page), () => office.keeper.soon())
}

/** How long the store and the first page may take before the person is told; a browser's store can hang without a word, and opening anew helps. */
const SLOW_MS = 8000

/** Say in both languages that there is no app yet, and why: without a store there is none (private window, full disk, blocked by policy). */
function tellFailure(kind: 'failed' | 'slow', wrong: unknown): void {
  const box = document.createElement('main')
  box.setAttribute('role', 'alert')
  const say = (name: 'h1' | 'p' | 'button', text: string) => {
    const line = document.createElement(name)
    line.textContent = text
    box.append(line)
    return line
  }
  for (const words of [zh, en]) {
    say('h1', words.start[kind])
    say('p', kind === 'slow' ? words.start.slowTodo : words.start.todo)
  }
  say('p', String(wrong)).className = 'soft small'
  const again = say('button', `${zh.common.retry} ${en.common.retry}`)
  again.className = 'button main'
  again.addEventListener('click', () => location.reload())
  document.querySelector('#app')?.replaceChildren(box)
}

let reached = 'store'
// a tablet's lock screen is already something to look at
const slow = setTimeout(() => document.querySelector('#app')?.hasChildNodes() || tellFailure('slow', reached), SLOW_MS)
start()
  .catch((wrong: unknown) => {
    console.error(wrong)
    tellFailure('failed', wrong)
  })
  .finally(() => clearTimeout(slow))
