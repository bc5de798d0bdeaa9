// Opens the phone's own database. Values are plain objects and Uint8Array, never Blob (WebKit aborts on it).

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Result } from '../generated/wire'
import type { Operation } from '../rules/decide'
import type { Fields } from '../rules/shape'

export interface Identity {
  office: string
  officeName: string
  person: string
  device: string
  isDemo: boolean
  key: CryptoKeyPair
}

/** Where the phone stands; one row, moved only together with what it speaks of. */
export interface Standing {
  epoch: string
  counter: number
  stamp: string
  /** Server's clock minus this device's, ms. */
  offset: number
  cursors: Record<string, number>
  sums: Record<string, number>
  isLevel: boolean
  levelAt: number
}

export interface SegmentRow {
  scope: string
  collection: string
  n: number
  packed: Uint8Array
}

/** A single record in one scope; `body` is null for one that left the scope. */
export interface Row {
  scope: string
  id: string
  collection: string
  seq: number
  body: Fields | null
}

export interface OutboxRow {
  n?: number
  id: string
  operation: Operation
  raw: Uint8Array
}

export interface AttentionRow {
  id: string
  operation: Operation
  result: Result
  since: number
}

export interface BlobRow {
  sha256: string
  bytes: Uint8Array
  isSent: boolean
}

export interface Tables extends DBSchema {
  identity: { key: string; value: Identity }
  standing: { key: string; value: Standing }
  segments: { key: [string, string, number]; value: SegmentRow; indexes: { collection: string } }
  rows: { key: [string, string]; value: Row; indexes: { collection: string } }
  outbox: { key: number; value: OutboxRow; indexes: { id: string } }
  attention: { key: string; value: AttentionRow }
  blobs: { key: string; value: BlobRow }
  choices: { key: string; value: string }
}

export type Database = IDBPDatabase<Tables>
export const DATABASE = 'luzhi'
const VERSION = 1

export const START: Standing = {
  epoch: '',
  counter: 0,
  stamp: '0000000000000-00000000',
  offset: 0,
  cursors: {},
  sums: {},
  isLevel: false,
  levelAt: 0,
}

/** Open the database. `onLost` is called when the browser closes it under us (WebKit after backgrounding) or another tab upgrades it. */
export async function openDatabase(onLost: () => void, name = DATABASE): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('identity')
      db.createObjectStore('standing')
      db.createObjectStore('segments', { keyPath: ['scope', 'collection', 'n'] }).createIndex('collection', 'collection')
      db.createObjectStore('rows', { keyPath: ['scope', 'id'] }).createIndex('collection', 'collection')
      db.createObjectStore('outbox', { keyPath: 'n', autoIncrement: true }).createIndex('id', 'id')
      db.createObjectStore('attention', { keyPath: 'id' })
      db.createObjectStore('blobs', { keyPath: 'sha256' })
      db.createObjectStore('choices')
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      onLost()
    },
    terminated: onLost,
  })
}
