// Writing down without room, and photos that wait found without reading all (DV2).

import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { openDatabase, type Database } from './open'
import { StoreRefused, writeDurably } from './room'

const FULL = new DOMException('no room', 'QuotaExceededError')
const photo = new Uint8Array([1, 2, 3])

async function withPhotos(name: string): Promise<Database> {
  const db = await openDatabase(() => undefined, name)
  await db.put('blobs', { sha256: 'sent', bytes: photo })
  await db.put('blobs', { sha256: 'waits', bytes: photo, unsent: 1 })
  return db
}

/** A write that fails with these, then goes well. */
function failing(...wrongs: unknown[]): () => Promise<string> {
  return async () => {
    if (wrongs.length > 0) throw wrongs.shift()
    return 'written'
  }
}

describe('a durable write', () => {
  it('lets photos go that the office has, and only those, when there is no room', async () => {
    const db = await withPhotos('room')
    expect(await writeDurably(db, failing())).toBe('written')
    expect(await db.getAllKeys('blobs')).toEqual(['sent', 'waits'])
    expect(await writeDurably(db, failing(FULL))).toBe('written')
    expect(await db.getAllKeys('blobs')).toEqual(['waits'])
  })
  it('keeps photos that a step names which was not taken: the office may let go of them', async () => {
    const db = await withPhotos('named')
    const sha256 = 'a'.repeat(64)
    await db.put('blobs', { sha256, bytes: photo })
    const operation = { set: { [`files/${sha256.slice(0, 16)}`]: `${sha256} 附件.jpg` } }
    await db.put('attention', { id: 'x', operation } as unknown as Parameters<typeof db.put<'attention'>>[1])
    expect(await writeDurably(db, failing(FULL))).toBe('written')
    expect(await db.getAllKeys('blobs')).toEqual([sha256, 'waits'])
  })
  it('says why it could not be done', async () => {
    const db = await withPhotos('refused')
    const told = (write: () => Promise<string>) => writeDurably(db, write).catch((wrong: unknown) => wrong)
    expect(await told(failing(FULL, FULL))).toMatchObject({ isFull: true, cause: FULL })
    const broken = new DOMException('broken', 'UnknownError')
    expect(await told(failing(broken))).toMatchObject({ isFull: false, cause: broken })
    expect(await told(failing(FULL, broken))).toBeInstanceOf(StoreRefused)
  })
})

describe('photos', () => {
  it('that wait are found by their index, also those of the first form of the store', async () => {
    const first = await openDB('old', 1, { upgrade: (db) => void db.createObjectStore('blobs', { keyPath: 'sha256' }) })
    await first.put('blobs', { sha256: 'a', bytes: photo, isSent: true })
    await first.put('blobs', { sha256: 'b', bytes: photo, isSent: false })
    first.close()
    const db = await openDatabase(() => undefined, 'old')
    expect(await db.getAllFromIndex('blobs', 'unsent')).toEqual([{ sha256: 'b', bytes: photo, unsent: 1 }])
    expect(await db.get('blobs', 'a')).toEqual({ sha256: 'a', bytes: photo })
  })
})
