import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillCache, verifyCache, type ReleaseFile } from './keep'

const HERE = 'https://luzhi.example'
const sum = (text: string) => createHash('sha256').update(text).digest('base64')
const SERVED: Record<string, string> = { '/index.html': '<p>page</p>', '/assets/a.js': 'run()' }
const FILES: ReleaseFile[] = Object.entries(SERVED).map(([path, text]) => [path, sum(text)])

/** A CacheStorage in memory, as far as the worker uses one. */
class Shelf {
  readonly held = new Map<string, string>()
  private pathOf(key: string | Request): string {
    return typeof key === 'string' ? key : new URL(key.url).pathname
  }
  async match(key: string): Promise<Response | undefined> {
    const text = this.held.get(this.pathOf(key))
    return text === undefined ? undefined : new Response(text)
  }
  async put(key: string, response: Response): Promise<void> {
    this.held.set(this.pathOf(key), await response.text())
  }
  async delete(key: string | Request): Promise<boolean> {
    return this.held.delete(this.pathOf(key))
  }
  async keys(): Promise<{ url: string }[]> {
    return [...this.held.keys()].map((path) => ({ url: HERE + path }))
  }
}
const shelves = new Map<string, Shelf>()
const shelf = (name: string): Shelf => shelves.get(name) ?? shelves.set(name, new Shelf()).get(name)!
let fetched: string[] = []

beforeEach(() => {
  shelves.clear()
  fetched = []
  vi.stubGlobal('caches', {
    open: async (name: string) => shelf(name),
    match: async (path: string) => {
      for (const one of shelves.values()) if (one.held.has(path)) return one.match(path)
      return undefined
    },
  })
  vi.stubGlobal('Request', class { constructor(readonly url: string, readonly init: RequestInit) {} })
  vi.stubGlobal('fetch', async (request: { url: string; init: RequestInit }) => {
    const text = SERVED[request.url]
    if (text === undefined) return new Response('', { status: 404 })
    if (request.init.integrity !== `sha256-${sum(text)}`) throw new TypeError('integrity')
    fetched.push(request.url)
    return new Response(text)
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('the cache of a release', () => {
  it('holds exactly the listed files', async () => {
    await fillCache('luzhi-1', FILES)
    expect([...shelf('luzhi-1').held]).toEqual(Object.entries(SERVED))
  })
  it('takes unchanged files from the release before, and fetches only what changed', async () => {
    shelf('luzhi-0').held.set('/assets/a.js', SERVED['/assets/a.js']!).set('/index.html', 'the page of yesterday')
    await fillCache('luzhi-1', FILES)
    expect(fetched).toEqual(['/index.html'])
    expect([...shelf('luzhi-1').held.values()].sort()).toEqual(Object.values(SERVED).sort())
  })
  it('is not made when the server sends something else than was released', async () => {
    await expect(fillCache('luzhi-1', [['/index.html', sum('another page')]])).rejects.toThrow('integrity')
    await expect(fillCache('luzhi-1', [['/gone.js', sum('')]])).rejects.toThrow('/gone.js: 404')
  })
  it('is mended at the next start when something in it was changed, added or taken away', async () => {
    await fillCache('luzhi-1', FILES)
    const { held } = shelf('luzhi-1')
    held.set('/index.html', 'poison').set('/api/session', 'private').delete('/assets/a.js')
    expect((await verifyCache('luzhi-1', FILES)).sort()).toEqual(['/assets/a.js', '/index.html'])
    expect(Object.fromEntries(held)).toEqual(SERVED)
    expect(await verifyCache('luzhi-1', FILES)).toEqual([])
  })
})
