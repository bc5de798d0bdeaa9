// A shared device: who signed in here, by PIN with or without a network, until when, and what of theirs still has to be brought (SH1 to SH10).

import type { Device } from '../device'
import { base64url, sign } from '../exchange/sign'
import type { ProblemDetails } from '../exchange/exchange'
import { dayOf, momentOf } from '../rules/day'
import type { Replica } from '../replica/replica'
import { call, proveEnrolment, type Answer, type Started, type Who } from '../session'
import { newMixingKey, newWrappable, TRIES_MAX, unwrapKey, waitMs, wrapKey } from './pin'
import { seal } from './seal'
import { eraseRecords, installPerson, openTabletDatabase, type PersonRow, type TabletDatabase, type TabletRow } from './store'

export interface Someone {
  readonly person: string
  readonly name: string
}
export interface Choice extends Someone {
  readonly title: string
  readonly initials: string
}
export interface Listed extends Someone {
  readonly waiting: number
  /** Whether the PIN is enough without a network. */
  readonly isOffline: boolean
}
/** Somebody whose PIN was right: their key is in memory, here and nowhere else. */
export interface Unlocked extends Someone {
  readonly device: string
  readonly key: CryptoKeyPair
}
export type SignedIn =
  | { readonly kind: 'unlocked'; readonly who: Unlocked }
  | { readonly kind: 'wrong'; readonly left: number }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'erased' }
  | { readonly kind: 'needs_network' }
  | { readonly kind: 'problem'; readonly problem: ProblemDetails }

const WEEK_MS = 7 * 86_400_000
const BRING_MS = 60_000

export class Tablet {
  private sealing: Promise<void> = Promise.resolve()
  private bringing: Promise<void> | null = null
  private stopTimer: () => void = () => {}
  /** Who uses the tablet now; their own exchanges go by themselves. */
  private inUse: Someone | null = null

  private constructor(
    readonly device: Device,
    private readonly db: TabletDatabase,
    private row: TabletRow,
  ) {}

  /** The tablet that this browser is, or null: a person's own device, or none yet. */
  static async find(device: Device): Promise<Tablet | null> {
    const db = await openTabletDatabase()
    const row = await db.get('tablet', 'me')
    if (!row) {
      db.close()
      return null
    }
    const tablet = new Tablet(device, db, row)
    await tablet.tidy()
    return tablet
  }

  /** Become a tablet once the issuer has confirmed; false while that is awaited. */
  static async enrol(device: Device, started: Started): Promise<Answer<boolean>> {
    const answer = await proveEnrolment(device, started)
    if (!answer.ok) return answer
    if (!answer.body) return { ok: true, status: 202, body: false }
    const { office, office_name: officeName, is_demo: isDemo, device: tablet } = answer.body
    const mixing = await newMixingKey(device.subtle)
    const row: TabletRow = { office, officeName, isDemo, tablet, place: started.place, key: started.key, mixing, offset: 0, latest: device.now() }
    const db = await openTabletDatabase()
    await db.put('tablet', row, 'me')
    db.close()
    await device.persist()
    return { ok: true, status: 200, body: true }
  }

  get place(): string {
    return this.row.place
  }

  get userName(): string {
    return this.inUse?.name ?? ''
  }

  get officeName(): string {
    return this.row.officeName
  }

  /** The server's time as far as it is known, and never less than before. */
  private now(): number {
    return Math.max(this.device.now() + this.row.offset, this.row.latest)
  }

  private async keep(changed: Partial<TabletRow>): Promise<void> {
    this.row = { ...this.row, ...changed }
    await this.db.put('tablet', this.row, 'me')
  }

  /** Records of other days go, and everything of people whose sign-in is over; what they did stays. */
  private async tidy(): Promise<void> {
    const now = this.now()
    await this.keep({ latest: now })
    const today = `shared:${dayOf(now)}:`
    for (const one of await this.db.getAll('people')) {
      const isOver = !one.wrapped || one.until < now
      await eraseRecords(one.person, (scope) => !isOver && (scope.startsWith(today) || scope.startsWith('shared:always:')), isOver ? Infinity : momentOf(dayOf(now)))
    }
  }

  /** Who used this tablet, the latest first. */
  async people(): Promise<Listed[]> {
    const [people, sealed, now] = [await this.db.getAll('people'), await this.db.getAll('sealed'), this.now()]
    return people
      .filter((one) => one.usedAt > now - 30 * 86_400_000 || sealed.some((row) => row.person === one.person))
      .sort((left, right) => right.usedAt - left.usedAt)
      .map((one) => ({
        person: one.person,
        name: one.name,
        waiting: sealed.filter((row) => row.person === one.person).reduce((count, row) => count + row.count, 0),
        isOffline: one.wrapped !== null && one.until > now,
      }))
  }

  /** Everyone who could sign in; needs a network. */
  async choices(): Promise<Answer<Choice[]>> {
    const signed = await this.signed('people')
    return signed.ok ? this.heard(await call<Choice[]>(this.device, 'POST', '/api/tablet/people', signed.body)) : signed
  }

  private async signed(...parts: string[]): Promise<Answer<Record<string, string>>> {
    const { office, tablet, key } = this.row
    const asked = await call<{ nonce: string }>(this.device, 'POST', '/api/session/challenge', { device: tablet, office })
    if (!asked.ok) return asked
    const text = ['luzhi-tablet-1', office, tablet, asked.body.nonce, ...parts].join('\n')
    const signature = base64url(await sign(this.device.subtle, key, text))
    return { ok: true, status: 200, body: { office, tablet, nonce: asked.body.nonce, signature } }
  }

  /** A revoked tablet lets nobody in any more, with or without a network. */
  private async heard<T>(answer: Answer<T>): Promise<Answer<T>> {
    if (!answer.ok && answer.problem.code === 'device_revoked') for (const one of await this.db.getAll('people')) await this.shut(one.person)
    return answer
  }

  // --- signing in ---

  async signIn(someone: Someone, pin: string): Promise<SignedIn> {
    const { subtle } = this.device
    const known = await this.db.get('people', someone.person)
    const wait = known ? waitMs(known.tries, known.triedAt, this.now()) : 0
    if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait / 1000) }
    // counted before it is looked at, so that closing the app in between wins nothing
    if (known) await this.db.put('people', { ...known, tries: known.tries + 1, triedAt: this.now() })
    const pair = known?.wrapped ? await unwrapKey(subtle, pin, this.row.mixing, known.wrapped) : null
    if (known && pair && known.until > this.now()) {
      const opened = await this.opened(known, pair)
      void this.prolong(someone, pin, known.wrapped!.publicKey)
      return opened
    }
    const fresh = pair ? null : await newWrappable(subtle)
    const publicKey = fresh?.publicKey ?? known!.wrapped!.publicKey
    const answer = await this.ask(someone, pin, publicKey)
    if (!answer.ok) return this.refused(someone.person, answer, Boolean(known?.wrapped) && !pair)
    const { device, until } = answer.body
    const wrapped = fresh ? await wrapKey(subtle, this.device.random, pin, this.row.mixing, fresh.pair, publicKey) : known!.wrapped!
    const key = pair ?? (await unwrapKey(subtle, pin, this.row.mixing, wrapped))!
    const { office, office_name: officeName, person, is_demo: isDemo } = answer.body
    await installPerson({ office, officeName, person, device, isDemo, isShared: true })
    await this.keep({ offset: until - WEEK_MS - this.device.now(), latest: until - WEEK_MS })
    return this.opened({ person, name: someone.name, device, wrapped, until, tries: 0, triedAt: 0, usedAt: 0 }, key)
  }

  private async opened(row: PersonRow, key: CryptoKeyPair): Promise<SignedIn> {
    const now = this.now()
    await this.db.put('people', { ...row, tries: 0, triedAt: 0, usedAt: now })
    await this.keep({ latest: now })
    this.inUse = { person: row.person, name: row.name }
    return { kind: 'unlocked', who: { person: row.person, name: row.name, device: row.device, key } }
  }

  private async ask(someone: Someone, pin: string, publicKey: string): Promise<Answer<Who>> {
    const signed = await this.signed(someone.person, publicKey)
    if (!signed.ok) return signed
    const body = { ...signed.body, person: someone.person, pin, public_key: publicKey }
    return this.heard(await call<Who>(this.device, 'POST', '/api/tablet/sign-in', body))
  }

  /** Signed in without the server: when there is a network, let it check the PIN too, which gives seven days more. */
  private async prolong(someone: Someone, pin: string, publicKey: string): Promise<void> {
    const answer = await this.ask(someone, pin, publicKey)
    if (answer.ok) {
      const row = await this.db.get('people', someone.person)
      if (row) await this.db.put('people', { ...row, until: answer.body.until })
    } else if (['pin_wrong', 'pin_unset', 'pin_stopped'].includes(answer.problem.code)) await this.dismiss(someone.person)
  }

  /** `isWrongHere`: what lies here did not open with this PIN, whatever the server says. */
  private async refused(person: string, answer: Answer<unknown> & { ok: false }, isWrongHere: boolean): Promise<SignedIn> {
    const row = await this.db.get('people', person)
    const isWrong = answer.problem.code === 'pin_wrong' || isWrongHere
    if (row && row.tries >= TRIES_MAX && row.wrapped) {
      await this.shut(person)
      return { kind: 'erased' }
    }
    if (isWrong && (answer.offline || answer.problem.code === 'pin_wrong')) return { kind: 'wrong', left: Math.max(0, TRIES_MAX - (row?.tries ?? 0)) }
    if (row && row.tries > 0 && !isWrong) await this.db.put('people', { ...row, tries: row.tries - 1 }) // the PIN was not what failed
    return answer.offline ? { kind: 'needs_network' } : { kind: 'problem', problem: answer.problem }
  }

  /** End a person's sign-in here: the wrapped key first, then what was held for them. What they did waits and is sent. */
  private async shut(person: string): Promise<void> {
    const row = await this.db.get('people', person)
    if (row) await this.db.put('people', { ...row, wrapped: null, until: 0, tries: 0, triedAt: 0 })
    await eraseRecords(person, () => false)
  }

  // --- in use ---

  /** From now on keep, signed, whatever waits in this person's outbox. */
  follow(replica: Replica): void {
    let before = ''
    const look = (): void => {
      const ids = replica.outbox.map((row) => row.id).join()
      if (ids === before) return
      before = ids
      this.sealing = this.sealing.then(() => seal(this.db, replica)).catch((wrong: unknown) => console.warn('not sealed', wrong))
    }
    replica.subscribe(look)
    look()
  }

  /** Lock: memory and view go with the page. What waits is signed and kept first. */
  async lock(): Promise<void> {
    await this.sealing
    void this.device.fetch('/api/tablet/lock', { method: 'POST', headers: { luzhi: '1' }, credentials: 'same-origin', keepalive: true }).catch(() => undefined)
    location.replace('/')
  }

  /** The server takes nothing more from this person here, until the PIN is given to it anew; of who was ended (`isGone`) nothing is kept but what waits. */
  async dismiss(person: string, isGone = false): Promise<void> {
    const row = await this.db.get('people', person)
    if (row) await this.db.put('people', { ...row, until: 0 })
    if (isGone) await this.shut(person)
    await this.lock()
  }

  // --- bringing ---

  /** Bring what others signed, now and each minute; `onBrought` hears when something left. */
  keepBringing(onBrought: () => void): void {
    const bring = (): void => {
      this.stopTimer()
      this.bringing ??= this.bring(onBrought).finally(() => {
        this.bringing = null
        this.stopTimer = this.device.after(BRING_MS, bring)
      })
    }
    this.device.onWake(bring)
    bring()
  }

  private async bring(onBrought: () => void): Promise<void> {
    for (const row of await this.db.getAll('sealed')) {
      if (row.person === this.inUse?.person) continue
      const query = new URLSearchParams({ office: this.row.office, device: row.device })
      try {
        const answer = await this.device.fetch(`/api/tablet/forward?${query}`, { method: 'POST', body: row.body, headers: { 'Content-Type': 'application/x-msgpack', luzhi: '1' } })
        // brought, or overtaken by a later exchange of the same person: the outbox settles it when that person is here again
        if (!answer.ok && answer.status !== 409) continue
      } catch {
        return
      }
      await this.db.delete('sealed', row.n!)
      onBrought()
    }
  }
}

/** The device as the person's pages use it: every request says for whom, because the cookie may still be somebody else's. */
export function deviceFor(device: Device, row: string): Device {
  return { ...device, fetch: (url, init) => device.fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), 'luzhi-device': row } }) }
}
