// Starts the app: the phone's own store first, so that everything is there without a network.

import { createApp } from 'vue'
import AppRoot from './AppRoot.vue'
import { Office, provideOffice } from './office'
import { applyLook } from './look'
import { makeRouter } from './router'
import { keepReleases } from './update'
import { i18n } from './words'
import './style/app.css'

async function start(): Promise<void> {
  const office = await Office.open()
  await applyLook(office)
  const app = createApp(AppRoot)
  const router = makeRouter(office)
  provideOffice(app, office)
  app.use(i18n).use(router)
  await router.isReady().catch(() => undefined)
  app.mount('#app')
  void keepReleases((page) => void router.push(page))
}

void start()
