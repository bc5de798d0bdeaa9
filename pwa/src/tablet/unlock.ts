// The tablet's own start: a lock screen before anything else is opened, and an eye on how long nobody touched it (TRUST A6).

import { createApp } from 'vue'
import type { Device } from '../device'
import { Office } from '../office'
import { keepReleases } from '../update'
import { i18n } from '../words'
import LockScreen from '../pages/tablet/LockScreen.vue'
import { watchIdle } from './idle'
import { storeOf } from './store'
import { Tablet, type Unlocked } from './tablet'

const PATH = 'tablet:path'

/** Where the person's lock left them; read once. */
export async function lockAt(office: Office, path: string): Promise<void> {
  await office.replica.choose(PATH, path)
  await office.tablet?.lock()
}

/** The office of whoever unlocks the tablet; null where this is no tablet. */
export async function unlockTablet(device: Device): Promise<Office | null> {
  const tablet = await Tablet.find(device)
  if (!tablet) return null
  void keepReleases(device.after, () => undefined, () => undefined)
  const who = await new Promise<Unlocked>((unlocked) => {
    const screen = createApp(LockScreen, { tablet, onUnlocked: (one: Unlocked) => (screen.unmount(), unlocked(one)) })
    screen.use(i18n).mount('#app')
  })
  const office = await Office.openShared(tablet, who, storeOf(who.person))
  const path = (await office.replica.choice(PATH)) || '/'
  await office.replica.choose(PATH, '')
  history.replaceState(null, '', path)
  watchIdle(device, () => void lockAt(office, currentPath()))
  return office
}

/** Only a page with something begun is worth coming back to. */
export function currentPath(isBegun = true): string {
  return isBegun ? location.pathname + location.search : ''
}
