// My messages: how many are unread, opened when their page is, put off, and the badge on the app's icon.

import { computed, watch, type ComputedRef } from 'vue'
import type { Router } from 'vue-router'
import { RULES } from './generated/rules'
import type { Office, SeenRecord } from './office'
import { daysAfter, HOUR_MS, momentOf } from './rules/day'
import type { Fields } from './rules/shape'

const MESSAGES = 'office.message'
const LATER_MS = 2 * HOUR_MS
const UNTIL_HOUR = 17
const MORNING_HOUR = 9

export type PutOff = 'later' | 'tomorrow'
export type MessageLine = SeenRecord<'office.message'>

/** My messages, newest first. */
export function messagesOf(office: Office): ComputedRef<readonly MessageLine[]> {
  return office.list(MESSAGES, (one) => one.person === office.me.value?.person)
}

/** When something put off rings again: in two hours, at the latest at five in the afternoon; or tomorrow at nine. */
export function againAt(how: PutOff, now: number, today: string): number {
  const tomorrow = momentOf(daysAfter(today, 1), MORNING_HOUR)
  if (how === 'tomorrow') return tomorrow
  const evening = momentOf(today, UNTIL_HOUR)
  return now < evening ? Math.min(now + LATER_MS, evening) : tomorrow
}

/** Put a message off; false when this phone doesn't hold it. */
export async function putOff(office: Office, id: string, how: PutOff): Promise<boolean> {
  await office.replica.need([MESSAGES])
  if (!office.replica.get(MESSAGES, id)) return false
  const done = await office.act(MESSAGES, id, 'put_off', { again_at: againAt(how, office.now(), office.today()) })
  return done.done
}

export async function markRead(office: Office, id: string): Promise<boolean> {
  await office.replica.need([MESSAGES])
  const message = office.replica.get(MESSAGES, id)
  if (!message) return false
  if (RULES.records[MESSAGES]!.actions.open!.start!.includes(String(message.state))) await office.act(MESSAGES, id, 'open')
  return true
}

/** A page opened from a notification (`?m=ID`) marks its message as read, as soon as the phone holds it. */
export function followMessages(office: Office, router: Router): void {
  const asked = new Set<string>()
  const messages = messagesOf(office)
  const settle = () => {
    for (const id of asked) if (messages.value.some((one) => one.id === id)) void markRead(office, id).then((isThere) => isThere && asked.delete(id))
  }
  router.afterEach((to) => {
    if (typeof to.query.m === 'string' && to.query.put_off === undefined && office.me.value) {
      asked.add(to.query.m)
      settle()
    }
  })
  watch(messages, settle)
  const unread = unreadOf(office)
  watch(unread, showBadge, { immediate: true })
}

export function unreadOf(office: Office): ComputedRef<number> {
  const messages = messagesOf(office)
  return computed(() => messages.value.filter((one) => one.record.state === 'unread').length)
}

/** The number on the app's icon, where the browser has one (W3C Badging API). */
function showBadge(count: number): void {
  const can = navigator as Navigator & { setAppBadge?: (count: number) => Promise<void>; clearAppBadge?: () => Promise<void> }
  void (count > 0 ? can.setAppBadge?.(count) : can.clearAppBadge?.())?.catch(() => undefined)
}

/** Where a message leads. */
export function messagePage(message: Fields): string {
  const about = String(message.record || message.period || '')
  if (message.kind === 'digest' || message.kind === 'gathered') return '/'
  if (message.kind === 'escalated' || message.kind === 'gathered_late') return '/board'
  return message.duty && about ? `/duty/${String(message.duty)}/${about}` : '/inbox'
}
