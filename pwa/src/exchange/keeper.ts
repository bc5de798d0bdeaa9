// Keeps the phone level: exchanges after each step, when the network comes back, when the page is shown, and now and then. Tells how it stands.

import type { Device } from '../device'
import type { Replica } from '../replica/replica'
import type { Renewed } from '../session'
import { fetchAhead } from './ahead'
import { sendBlobs } from './blobs'
import { noteError } from './errors'
import { asOutcome, exchange, type Outcome } from './exchange'
import { handIn } from './hand-in'
import { Live } from './live'
import { nextWait } from './retry'

export type SyncState = 'level' | 'waiting' | 'sending' | 'offline' | 'attention' | 'signed_out' | 'revoked' | 'problem'

export interface SyncStatus {
  readonly state: SyncState
  readonly waiting: number
  readonly attention: number
  /** When the phone was last level with the server, ms; 0 if never. */
  readonly levelAt: number
  readonly problem: readonly [string, string] | null
  /** The device ended because its person was ended. */
  readonly isPersonEnded: boolean
}

const STORE_FAILING = ['手机存储写不进去，可能空间已满。请清理空间；已经做的都还在。', 'The phone can not write to its store, perhaps it is full. Free some space; what you did is still here.'] as const
const IDLE_MS = 60_000
/** While pokes come, asking is only for what they may miss. */
const LIVE_IDLE_MS = 240_000
const SOON_MS = 30
/** How often `bring` exchanges before it says that something still waits. */
const BRING_TRIES = 4

export class Keeper {
  private failures = 0
  private running = false
  private round: Promise<Outcome> = Promise.resolve({ kind: 'offline' })
  private wanted = false
  private stopTimer: () => void = () => {}
  private last: Outcome = { kind: 'offline' }
  private watchers = new Map<symbol, number>()
  private readonly live: Live

  constructor(
    private readonly device: Device,
    private readonly replica: Replica,
    private readonly renew: () => Promise<Renewed>,
    private readonly onStatus: (status: SyncStatus) => void,
    /** A person's own device, not a person's part of a shared one. */
    private readonly isOwn = true,
  ) {
    this.live = new Live(device, (scope) => replica.standing.cursors[scope], () => this.soon())
  }

  start(): void {
    this.device.onWake(() => this.wake())
    this.replica.subscribe(() => this.tell())
    this.tell()
    this.soon()
  }

  /** Exchange shortly: something was done, or the network may be back. */
  soon(): void {
    if (this.running) this.wanted = true
    else this.schedule(SOON_MS)
  }

  private wake(): void {
    this.failures = 0
    if (!this.device.online()) this.last = { kind: 'offline' }
    if (!this.device.online() || !this.device.isShown()) this.live.want(false)
    this.tell()
    this.soon()
  }

  /** While a page shows something live, exchange this often; gives the way to stop. */
  watch(ms: number): () => void {
    const mark = Symbol('watch')
    this.watchers.set(mark, ms)
    this.soon()
    return () => void this.watchers.delete(mark)
  }

  private schedule(ms: number): void {
    this.stopTimer()
    this.stopTimer = this.device.after(ms, () => void this.now())
  }

  /** Exchange until nothing of what is meant waits any more, a few times at most; whether that is so. One that is under way may have begun before it was done. */
  async bring(isWaiting: () => boolean): Promise<boolean> {
    for (let tried = 0; tried < BRING_TRIES && isWaiting(); tried += 1) {
      if (tried > 0) await new Promise<void>((go) => this.device.after(SOON_MS, go))
      await (this.running ? this.round : this.now())
      if (this.last.kind === 'offline') break
    }
    return !isWaiting()
  }

  /** Exchange now; resolves when it is over. */
  async now(): Promise<Outcome> {
    if (this.running) {
      this.wanted = true
      return this.last
    }
    this.round = this.exchangeNow()
    return this.round
  }

  private async exchangeNow(): Promise<Outcome> {
    if (!this.replica.identity) return { kind: 'signed_out' }
    this.running = true
    this.tell()
    try {
      this.last = await exchange(this.device, this.replica)
      if (this.last.kind === 'signed_out') await this.comeBack()
      if (this.last.kind === 'level') {
        const problem = await sendBlobs(this.device, this.replica)
        if (problem) this.last = asOutcome(problem)
        else {
          await this.tidy()
          if (this.isOwn && !this.wanted) await fetchAhead(this.device, this.replica)
        }
      }
      if (this.last.kind === 'newer_app') this.device.askRelease()
      if (this.last.kind === 'revoked' && this.isOwn && !(await handIn(this.device, this.replica))) this.last = { kind: 'offline' }
    } catch (wrong) {
      // nothing of a network or a server throws here: it is this phone's own store that failed, and it is tried again
      console.warn('the store failed during an exchange', wrong)
      this.last = { kind: 'problem', code: 'store_failing', sentence: STORE_FAILING }
    } finally {
      this.running = false
    }
    if (this.last.kind === 'problem') void noteError(this.replica, this.device.now(), this.last.code)
    else if (this.last.kind === 'revoked' || this.last.kind === 'signed_out') void noteError(this.replica, this.device.now(), this.last.kind)
    this.failures = ['level', 'elsewhere', 'newer_app'].includes(this.last.kind) ? 0 : this.failures + 1
    if (this.last.kind === 'offline' && this.replica.outbox.length > 0) this.device.askBackground()
    this.tell()
    this.live.want(this.last.kind === 'level' && this.device.isShown())
    const idle = this.live.isListening ? LIVE_IDLE_MS : Math.min(IDLE_MS, ...this.watchers.values())
    const told = this.last.kind === 'problem' ? (this.last.waitMs ?? 0) : 0
    // the other tab may have packed its request before what was done here: it isn't left to the next idle round
    const isLeft = this.last.kind === 'elsewhere' && this.replica.outbox.length > 0
    if (this.last.kind !== 'revoked') this.schedule(this.wanted ? SOON_MS : this.failures || isLeft ? Math.max(nextWait(Math.max(this.failures, 1), this.device), told) : idle)
    this.wanted = false
    return this.last
  }

  /** Level and nothing to send: sort what came, in the breaks, unless something is wanted again. */
  private async tidy(): Promise<void> {
    if (this.wanted || this.replica.outbox.length > 0) return
    await this.device.alone('luzhi-exchange', () => this.replica.tidy(() => this.device.breathe()))
  }

  private async comeBack(): Promise<void> {
    const came = await this.renew()
    if (came === 'renewed') this.last = await exchange(this.device, this.replica)
    else if (came === 'revoked' || came === 'ended') this.last = { kind: 'revoked', isPerson: came === 'ended' }
    else if (came === 'offline') this.last = { kind: 'offline' }
  }

  private tell(): void {
    const { outbox, attention, standing } = this.replica
    const waiting = outbox.length
    let state: SyncState
    if (this.last.kind === 'revoked' || this.last.kind === 'signed_out') state = this.last.kind
    else if (attention.length > 0) state = 'attention'
    else if (this.running && waiting > 0) state = 'sending'
    else if (this.last.kind === 'offline') state = 'offline'
    else if (this.last.kind === 'problem') state = 'problem'
    else state = waiting > 0 ? 'waiting' : 'level'
    const problem = this.last.kind === 'problem' ? this.last.sentence : null
    this.onStatus({ state, waiting, attention: attention.length, levelAt: standing.levelAt, problem, isPersonEnded: this.last.kind === 'revoked' && this.last.isPerson === true })
  }
}
