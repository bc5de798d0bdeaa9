// Time, randomness, storage and network as one injected object. The only file that reads the browser's clocks and chance;
// everything else gets a Device, so that tests can be exact.

/** What the service worker is woken for (Background Sync). */
export const WAKE_TAG = 'luzhi-exchange'
interface WakingRegistration extends ServiceWorkerRegistration {
  readonly sync?: { register(tag: string): Promise<void> }
}

export interface Device {
  /** Milliseconds since 1970 by this device's own clock. */
  now(): number
  random(bytes: number): Uint8Array<ArrayBuffer>
  fetch(url: string, init?: RequestInit): Promise<Response>
  readonly indexedDB: IDBFactory
  readonly subtle: SubtleCrypto
  /** Runs `work` while this tab alone holds the lock; null when another tab holds it. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T | null>
  channel(name: string): BroadcastChannel | null
  online(): boolean
  /** Whether the page is in front of somebody. */
  isShown(): boolean
  /** Calls back when the network comes or the page is shown; gives the way to stop. */
  onWake(wake: () => void): () => void
  after(ms: number, work: () => void): () => void
  persist(): Promise<boolean>
  /** Calls back at every touch, key or wheel; gives the way to stop. */
  onTouch(touched: () => void): () => void
  /** A small note beside the database, which the browser clears apart from it; null removes it. */
  mark(name: string, value: string | null): void
  marked(name: string): string | null
  /** Ask whether there is a newer release of the app. */
  askRelease(): void
  /** Ask the browser to wake the service worker when there is a network, also when no page is open by then; nothing where browsers can't. */
  askBackground(): void
  /** Whether the server seems to be near: a good network with a short way. */
  isNear(): boolean
  /** A stream of server-sent events, or null where there is none. */
  events(url: string): EventSource | null
  /** Resolves when there is nothing more urgent to do. */
  breathe(): Promise<void>
}

export function browserDevice(): Device {
  return {
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    fetch: (url, init) => fetch(url, init),
    indexedDB,
    subtle: crypto.subtle,
    alone: async (name, work) => {
      if (!navigator.locks) return work()
      return navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? work() : null))
    },
    channel: (name) => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)),
    online: () => navigator.onLine,
    isShown: () => typeof document === 'undefined' || document.visibilityState === 'visible',
    onWake: (wake) => {
      const shown = () => wake()
      addEventListener('online', wake)
      addEventListener('offline', wake)
      document.addEventListener('visibilitychange', shown)
      return () => {
        removeEventListener('online', wake)
        removeEventListener('offline', wake)
        document.removeEventListener('visibilitychange', shown)
      }
    },
    after: (ms, work) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    onTouch: (touched) => {
      const kinds = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
      for (const kind of kinds) addEventListener(kind, touched, { passive: true, capture: true })
      return () => {
        for (const kind of kinds) removeEventListener(kind, touched, { capture: true })
      }
    },
    persist: async () => (navigator.storage?.persist ? navigator.storage.persist() : false),
    mark: (name, value) => {
      try {
        if (value === null) localStorage.removeItem(name)
        else localStorage.setItem(name, value)
      } catch {
        // a note that can't be made (storage blocked) only means that its loss can't be told
      }
    },
    marked: (name) => {
      try {
        return localStorage.getItem(name)
      } catch {
        return null
      }
    },
    askRelease: () => void navigator.serviceWorker?.getRegistration().then((there) => there?.update()).catch(() => undefined),
    askBackground: () => void navigator.serviceWorker?.getRegistration().then((there) => (there as WakingRegistration | undefined)?.sync?.register(WAKE_TAG)).catch(() => undefined),
    isNear: () => {
      const way = (navigator as { connection?: { downlink?: number; rtt?: number; saveData?: boolean } }).connection
      return way !== undefined && !way.saveData && (way.downlink ?? 0) >= 5 && (way.rtt ?? 1000) <= 50
    },
    events: (url) => (typeof EventSource === 'undefined' ? null : new EventSource(url)),
    breathe: () => new Promise((done) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(() => done(), { timeout: 500 }) : setTimeout(done, 16))),
  }
}
