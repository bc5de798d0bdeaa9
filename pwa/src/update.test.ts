import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

class Worker extends EventTarget {
  state = 'installing'
  readonly told: unknown[] = []
  postMessage(message: unknown): void {
    this.told.push(message)
  }
  becomes(state: string): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null
  active: Worker | null = null
  installing: Worker | null = null
  async update(): Promise<void> {}
}
class Container extends EventTarget {
  controller: Worker | null = new Worker()
  readonly registration = new Registration()
  isReady = (): void => undefined
  readonly ready = new Promise<Registration>((tell) => (this.isReady = () => tell(this.registration)))
  readonly asked: unknown[] = []
  async register(url: string, options: unknown): Promise<Registration> {
    this.asked.push([url, options])
    return this.registration
  }
}

let container: Container
let reloads: number
let exchanges: number
let later: [ms: number, work: () => void][]
let update: typeof import('./update')

/** The app starts: fresh modules (Vue is read before there is a document), then the browser's parts. */
async function visit(): Promise<void> {
  vi.unstubAllGlobals()
  vi.resetModules()
  update = await import('./update')
  vi.stubGlobal('navigator', { serviceWorker: container })
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('window', {})
  vi.stubGlobal('location', { reload: () => (reloads += 1) })
  await update.keepReleases((ms, work) => (later.push([ms, work]), () => undefined), () => undefined, () => (exchanges += 1))
}

beforeEach(async () => {
  container = new Container()
  reloads = 0
  exchanges = 0
  later = []
  await visit()
})
afterEach(() => vi.unstubAllGlobals())

/** A next release that has been fetched whole and waits. */
function nextRelease(): Worker {
  const worker = new Worker()
  container.registration.installing = worker
  container.registration.dispatchEvent(new Event('updatefound'))
  worker.becomes('installed')
  return worker
}

describe('a new release', () => {
  it('registers our own worker for the whole app', () => {
    expect(container.asked).toEqual([['/sw.js', { scope: '/' }]])
  })
  it('has the kept release verified at each start, once the page has been there for a while', () => {
    expect(container.controller!.told).toEqual([])
    expect(later.map(([ms]) => ms)).toEqual([5000])
    later[0]![1]()
    expect(container.controller!.told).toEqual([{ type: 'VERIFY' }])
  })
  it('is offered once it is whole', () => {
    expect(update.isUpdateOffered.value).toBe(false)
    nextRelease()
    expect(update.isUpdateOffered.value).toBe(true)
  })
  it('is not offered while anything is being typed', () => {
    const first = update.holdUpdates()
    const second = update.holdUpdates()
    nextRelease()
    first()
    first()
    expect(update.isUpdateOffered.value).toBe(false)
    second()
    expect(update.isUpdateOffered.value).toBe(true)
  })
  it('takes over only on a word, and then loads the page anew', () => {
    const worker = nextRelease()
    expect(worker.told).toEqual([])
    update.takeUpdate()
    expect(worker.told).toEqual([{ type: 'SKIP_WAITING' }])
    container.dispatchEvent(new Event('controllerchange'))
    expect(reloads).toBe(1)
  })
  it('taken in another tab is offered here, never forced', () => {
    container.dispatchEvent(new Event('controllerchange'))
    expect([reloads, update.isUpdateOffered.value, update.isReplaced()]).toEqual([0, true, true])
    update.takeUpdate()
    expect(reloads).toBe(1)
  })
})

describe('the very first visit', () => {
  it('is taken over by the worker without any word about an update', async () => {
    container.controller = null
    await visit()
    nextRelease()
    container.dispatchEvent(new Event('controllerchange'))
    expect([reloads, update.isUpdateOffered.value]).toEqual([0, false])
  })
  it('asks to be taken over when the worker took over while the page was on its way', async () => {
    container = new Container()
    container.controller = null
    await visit()
    const worker = (container.registration.active = new Worker())
    container.isReady()
    await container.ready
    expect(worker.told).toEqual([{ type: 'CLAIM' }])
  })
  it('asks for nothing where the worker answers for the page already', async () => {
    const worker = (container.registration.active = container.controller!)
    container.isReady()
    await container.ready
    expect(worker.told).toEqual([])
  })

  it('exchanges when the woken worker says that there is a network again', () => {
    container.dispatchEvent(new MessageEvent('message', { data: { type: 'OPEN' } }))
    expect(exchanges).toBe(0)
    container.dispatchEvent(new MessageEvent('message', { data: { type: 'EXCHANGE' } }))
    expect(exchanges).toBe(1)
  })
})
