// Listens for pokes: which scopes moved at the server. Only the page that is shown listens; a broken stream is tried again with back-off.

import type { Device } from '../device'
import { nextWait } from './retry'

const JITTER_MS = 800

export class Live {
  private source: EventSource | null = null
  private failures = 0
  private stopTimer: () => void = () => {}
  private isWanted = false

  constructor(
    private readonly device: Device,
    /** The cursor of a scope, or undefined when it isn't held. */
    private readonly cursorOf: (scope: string) => number | undefined,
    private readonly onNews: () => void,
  ) {}

  get isListening(): boolean {
    return this.source?.readyState === 1
  }

  /** Listen while `isWanted`: somebody is signed in, the page is shown, the network is there. */
  want(isWanted: boolean): void {
    if (isWanted === this.isWanted) return
    this.isWanted = isWanted
    this.failures = 0
    if (isWanted) this.listen()
    else this.stop()
  }

  private stop(): void {
    this.stopTimer()
    this.source?.close()
    this.source = null
  }

  private listen(): void {
    this.stop()
    if (!this.isWanted) return
    const source = this.device.events('/api/live')
    if (!source) return
    this.source = source
    source.addEventListener('open', () => (this.failures = 0))
    source.addEventListener('poke', (event: MessageEvent<string>) => this.hear(event.data))
    source.addEventListener('error', () => {
      if (this.source !== source) return
      this.failures += 1
      this.stop()
      this.stopTimer = this.device.after(nextWait(this.failures, this.device), () => this.listen())
    })
  }

  /** A whole office hears of the same change at once: each phone waits a moment of its own. */
  private hear(data: string): void {
    const moved = readMoved(data)
    if (moved.every(([scope, seq]) => (this.cursorOf(scope) ?? seq) >= seq)) return
    this.stopTimer()
    this.stopTimer = this.device.after(Math.round((this.device.random(1)[0]! / 255) * JITTER_MS), this.onNews)
  }
}

/** What a poke says; anything unreadable counts as nothing. */
export function readMoved(data: string): [scope: string, seq: number][] {
  try {
    const read: unknown = JSON.parse(data)
    return typeof read === 'object' && read !== null ? Object.entries(read).filter((one): one is [string, number] => typeof one[1] === 'number') : []
  } catch {
    return []
  }
}
