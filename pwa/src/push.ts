// Notifications of this device: asked for in context, never by itself. A browser's push service may be out of reach and never answer, so asking has an end.

import type { Device } from './device'
import { call } from './session'

const ASK_MS = 12_000

export type PushState = 'none' | 'off' | 'on' | 'denied' | 'unreachable' | 'refused'

export function canPush(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis
}

interface Keys {
  endpoint: string
  p256dh: string
  auth: string
}

/** The one seam to the browser's push service. */
export async function subscribe(device: Device, key: string): Promise<Keys | 'unreachable'> {
  const registration = await navigator.serviceWorker.ready
  const asked = registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => null)
  const ended = new Promise<null>((resolve) => device.after(ASK_MS, () => resolve(null)))
  const found = await Promise.race([asked, ended])
  const { endpoint, keys } = found?.toJSON() ?? {}
  return endpoint && keys?.p256dh && keys.auth ? { endpoint, p256dh: keys.p256dh, auth: keys.auth } : 'unreachable'
}

/** Ask the person, then the browser's service, then tell our server. */
export async function startPush(device: Device, key: string): Promise<PushState> {
  if (!canPush()) return 'none'
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const found = await subscribe(device, key)
  if (found === 'unreachable') return 'unreachable'
  const answer = await call(device, 'PUT', '/api/reach/push', found)
  return answer.ok ? 'on' : 'refused'
}

export async function endPush(device: Device): Promise<PushState> {
  const registration = await navigator.serviceWorker.getRegistration()
  const found = await registration?.pushManager.getSubscription()
  await found?.unsubscribe().catch(() => false)
  await call(device, 'DELETE', '/api/reach/push')
  return 'off'
}
