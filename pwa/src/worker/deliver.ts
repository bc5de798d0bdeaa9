// What the service worker does when it is woken, with a page or without: what waits is sent, signed, and stays in the outbox.
// The head names no scopes that anybody holds, so that the answer carries results alone (EX12); the page that opens next sends the same
// once more, hears `duplicate` (EX7) and lays everything as ever. So the worker needs none of the rules, and writes only the counter.

import { openDB } from 'idb'
import type { Device } from '../device'
import { hashOf, pack } from '../exchange/codec'
import { sign, signedText } from '../exchange/sign'
import type { Database, Tables } from '../replica/open'

const DATABASE = 'luzhi'
const HELD_BY_NOBODY = '-'
/** Below what one exchange may carry (EX4). */
const OPERATIONS_A_TIME = 200
const BYTES_A_TIME = 900_000

export type Delivered = 'delivered' | 'nothing' | 'elsewhere' | 'refused'

/** Send what waits. Throws without a network; what the server refuses as a whole is left to the page. */
export async function deliver(device: Pick<Device, 'now' | 'fetch' | 'subtle' | 'alone'>, name = DATABASE): Promise<Delivered> {
  const db = await opened(name)
  if (!db) return 'nothing'
  try {
    return (await device.alone('luzhi-exchange', () => sendAll(device, db))) ?? 'elsewhere'
  } finally {
    db.close()
  }
}

/** The phone's database as it is; none is made where there is none. */
async function opened(name: string): Promise<Database | null> {
  try {
    return await openDB<Tables>(name, undefined, {
      upgrade(_db, _from, _to, tx) {
        tx.done.catch(() => undefined) // what was aborted here is told below
        tx.abort()
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  } catch {
    return null
  }
}

async function sendAll(device: Pick<Device, 'now' | 'fetch' | 'subtle'>, db: Database): Promise<Delivered> {
  const me = await db.get('identity', 'me')
  const waiting = await db.getAll('outbox')
  if (!me || waiting.length === 0) return 'nothing'
  let rest = waiting.length
  for (const part of parts(waiting.map((row) => row.raw))) {
    rest -= part.length
    const standing = await counted(db)
    if (!standing) return 'nothing'
    const { schema, epoch, counter, offset } = standing
    const redo = waiting.some((row) => row.again)
    const head = pack({ schema, now: Math.max(0, device.now() + offset), epoch, counter, at: 0, held: HELD_BY_NOBODY, ...(redo && { redo }), ...(rest > 0 && { rest }) })
    const signature = await sign(device.subtle, me.key, signedText(me, epoch, counter, hashOf(head), part.map(hashOf)))
    const headers = { 'Content-Type': 'application/x-msgpack', luzhi: '1' }
    const answer = await device.fetch('/api/sync', { method: 'POST', body: pack([head, part, signature]), headers, credentials: 'same-origin' })
    if (answer.status >= 502 && answer.status <= 504) throw new TypeError(`no server: ${answer.status}`)
    if (!answer.ok) return 'refused'
  }
  return 'delivered'
}

/** The standing with the next counter, on disk before it is used (EX3). */
async function counted(db: Database) {
  const tx = db.transaction('standing', 'readwrite', { durability: 'strict' })
  const there = await tx.store.get('now')
  const standing = there && { ...there, counter: there.counter + 1 }
  if (standing) await tx.store.put(standing, 'now')
  await tx.done
  return standing
}

function* parts(raws: readonly Uint8Array[]): Iterable<Uint8Array[]> {
  let part: Uint8Array[] = []
  let bytes = 0
  for (const raw of raws) {
    if (part.length > 0 && (part.length >= OPERATIONS_A_TIME || bytes + raw.length > BYTES_A_TIME)) {
      yield part
      part = []
      bytes = 0
    }
    part.push(raw)
    bytes += raw.length
  }
  yield part
}
