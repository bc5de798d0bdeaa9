// What a tablet keeps of itself and of the people who signed in there. Each person's records, outbox and drafts lie in a database of their own.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { DRAFT, isOldDraft, operationOf, withoutPersonal } from '../replica/erased'
import { START, openDatabase, type Identity } from '../replica/open'
import type { Wrapped } from './pin'

export interface TabletRow {
  office: string
  officeName: string
  isDemo: boolean
  tablet: string
  place: string
  key: CryptoKeyPair
  mixing: CryptoKey
  /** Server's clock minus this device's, ms, as of the last sign-in. */
  offset: number
  /** The greatest time ever seen: a clock turned back stretches nothing. */
  latest: number
}

export interface PersonRow {
  person: string
  name: string
  /** The person's row on this tablet, as the server knows it. */
  device: string
  /** null when it was erased: the next sign-in needs a network. */
  wrapped: Wrapped | null
  until: number
  tries: number
  triedAt: number
  usedAt: number
}

/** An exchange that a person signed and that may not have arrived (SH6). */
export interface SealedRow {
  n?: number
  person: string
  device: string
  body: Uint8Array<ArrayBuffer>
  count: number
}

interface TabletTables extends DBSchema {
  tablet: { key: string; value: TabletRow }
  people: { key: string; value: PersonRow }
  sealed: { key: number; value: SealedRow; indexes: { person: string } }
}

export type TabletDatabase = IDBPDatabase<TabletTables>

export async function openTabletDatabase(): Promise<TabletDatabase> {
  return openDB<TabletTables>('luzhi-tablet', 1, {
    upgrade(db) {
      db.createObjectStore('tablet')
      db.createObjectStore('people', { keyPath: 'person' })
      db.createObjectStore('sealed', { keyPath: 'n', autoIncrement: true }).createIndex('person', 'person')
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
    },
  })
}

export const storeOf = (person: string): string => `luzhi-person-${person}`

/** Who the person is on this tablet, written into the person's store; another row of the server's begins to count anew, what waits stays. */
export async function installPerson(identity: Omit<Identity, 'key'>): Promise<void> {
  const db = await openDatabase(() => {}, storeOf(identity.person))
  const tx = db.transaction(['identity', 'standing'], 'readwrite', { durability: 'strict' })
  const before = await tx.objectStore('identity').get('me')
  const standing = (await tx.objectStore('standing').get('now')) ?? START
  void tx.objectStore('identity').put(identity as Identity, 'me')
  void tx.objectStore('standing').put(before?.device === identity.device ? standing : { ...standing, counter: 0 }, 'now')
  await tx.done
  db.close()
}

/** Erase what a person's store holds of other days, or all of it: records, what is kept of what was sent, drafts from before `since` (ms; all,
 * where nothing is kept), and what refused steps say of visitors. What the person did and what waits to be sent stays. */
export async function eraseRecords(person: string, isKept: (scope: string) => boolean, since = isKept('') ? 0 : Infinity): Promise<void> {
  const db = await openDatabase(() => {}, storeOf(person))
  const tx = db.transaction(['standing', 'rows', 'segments', 'kept', 'attention', 'choices'], 'readwrite', { durability: 'strict' })
  const standing = await tx.objectStore('standing').get('now')
  if (standing) {
    const gone = Object.keys(standing.holders).filter((scope) => !isKept(scope))
    const without = <T>(of: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(of).filter(([scope]) => !gone.includes(scope)))
    const { cursors, fills, sums, holders, staging } = standing
    for (const scope of gone)
      for (const holder of [holders[scope], staging[scope]].filter((one) => one !== undefined)) {
        void tx.objectStore('rows').delete(IDBKeyRange.bound([holder], [holder, []]))
        void tx.objectStore('segments').delete(IDBKeyRange.bound([holder], [holder, []]))
      }
    const kept = { cursors: without(cursors), fills: without(fills), sums: without(sums), holders: without(holders), staging: without(staging) }
    if (gone.length > 0) void tx.objectStore('standing').put({ ...standing, ...kept, isAsked: true }, 'now')
  }
  for (const row of await tx.objectStore('kept').getAll()) if (since === Infinity || row.raws.every((raw) => operationOf(raw).at < since)) void tx.objectStore('kept').delete(row.n!)
  for (const row of await tx.objectStore('attention').getAll()) {
    const left = row.operation.at < since ? withoutPersonal(row) : null
    if (left) void tx.objectStore('attention').put(left)
  }
  for (const key of await tx.objectStore('choices').getAllKeys())
    if (key.startsWith(DRAFT) && (since === Infinity || isOldDraft((await tx.objectStore('choices').get(key)) ?? '', since))) void tx.objectStore('choices').delete(key)
  await tx.done
  db.close()
}
