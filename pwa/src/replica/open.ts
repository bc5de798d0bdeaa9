// Opens the phone's own database. Values are plain objects and Uint8Array, never Blob (WebKit aborts on it).

import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames } from 'idb'
import { RULES } from '../generated/rules'
import type { Result } from '../generated/wire'
import type { Operation } from '../rules/decide'
import type { Fields } from '../rules/shape'

export interface Identity {
  office: string
  officeName: string
  person: string
  device: string
  isDemo: boolean
  /** Whether this is a person's row on a shared device (SH1). */
  isShared?: boolean
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
  /** Where a first filling under way will end, by scope (SC12). */
  fills: Record<string, number>
  sums: Record<string, number>
  /** The holder of each scope that is shown, and of each that is being filled anew (SC10). */
  holders: Record<string, string>
  staging: Record<string, string>
  /** Live records by holder and collection (`holder\ncollection`). */
  counts: Record<string, number>
  /** How many holders there ever were. */
  holderCount: number
  isLevel: boolean
  /** Whether the server asked for the full form of the head (EX12). */
  isAsked: boolean
  levelAt: number
  /** The greatest seq of an answer of this epoch (DV6). */
  heard: number
  /** The server's time of the newest answer. */
  heardAt: number
  /** Epochs that were left, the last ones (DV6). */
  left: readonly string[]
  /** How many times this was written to disk, by whichever tab. */
  written: number
  /** The version of the records in which everything here is written (UP4). */
  schema: number
}

export interface SegmentRow {
  holder: string
  collection: string
  n: number
  count: number
  sum: number
  packed: Uint8Array
  /** After folding: the greatest and least value of the collection's order among its records. */
  last?: string | number
  first?: string | number
}

/** A single record in one holder; `body` is null for one that left the scope. */
export interface Row {
  holder: string
  id: string
  collection: string
  seq: number
  body: Fields | null
}

/** An operation not yet confirmed. On disk only `n`, `raw` and `again`; the rest is read from `raw`. */
export interface OutboxRow {
  n: number
  id: string
  operation: Operation
  raw: Uint8Array
  /** Hex SHA-256 of `raw`. */
  hash: string
  /** It was confirmed before the server was restored, and is sent again (DV9). */
  again?: boolean
}
export type OutboxDisk = Pick<OutboxRow, 'raw' | 'again'> & { n?: number }

/** The operations that one answer confirmed, each with its seq; they may not be in a backup yet (DV9). */
export interface KeptRow {
  n?: number
  /** The greatest seq among them. */
  seq: number
  seqs: number[]
  raws: Uint8Array[]
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
  /** Set as long as the office has not confirmed it: only those are in the index. */
  unsent?: 1
}

export interface Tables extends DBSchema {
  identity: { key: string; value: Identity }
  standing: { key: string; value: Standing }
  segments: { key: [string, string, number]; value: SegmentRow; indexes: { collection: string; zone: [string, string, string | number] } }
  rows: { key: [string, string]; value: Row; indexes: { collection: string } }
  outbox: { key: number; value: OutboxDisk }
  kept: { key: number; value: KeptRow }
  attention: { key: string; value: AttentionRow }
  blobs: { key: string; value: BlobRow; indexes: { unsent: number } }
  choices: { key: string; value: string }
}

export type Database = IDBPDatabase<Tables>
export const DATABASE = 'luzhi'
/** Confirmed operations kept at most, for an office that makes no backups. */
export const KEPT_MAX = 5000
/** What was refused and nobody settled stays so many days, as it does on the server (13.3.refused_days). */
export const ATTENTION_DAYS = 30
/** A draft with a visitor's words in it does not outlive the day, ms. */
export const DRAFT_MS = 12 * 60 * 60_000
const VERSION = 2

export const START: Standing = {
  epoch: '',
  counter: 0,
  stamp: '0000000000000-00000000',
  offset: 0,
  cursors: {},
  fills: {},
  sums: {},
  holders: {},
  staging: {},
  counts: {},
  holderCount: 0,
  isLevel: false,
  isAsked: true,
  levelAt: 0,
  heard: 0,
  heardAt: 0,
  left: [],
  written: 0,
  schema: RULES.schema,
}

/** From the first form, in which each photo said whether it was sent, and all had to be read to find those that wait. */
async function indexUnsent(blobs: IDBPObjectStore<Tables, ArrayLike<StoreNames<Tables>>, 'blobs', 'versionchange'>): Promise<void> {
  blobs.createIndex('unsent', 'unsent')
  for (let at = await blobs.openCursor(); at; at = await at.continue()) {
    const { sha256, bytes, isSent } = at.value as BlobRow & { isSent?: boolean }
    await at.update(isSent ? { sha256, bytes } : { sha256, bytes, unsent: 1 })
  }
}

/** Open the database. `onLost` is called when the browser closes it under us (WebKit after backgrounding) or another tab upgrades it. */
export async function openDatabase(onLost: () => void, name = DATABASE): Promise<Database> {
  return openDB<Tables>(name, VERSION, {
    async upgrade(db, before, _after, tx) {
      if (before === 1) return indexUnsent(tx.objectStore('blobs'))
      db.createObjectStore('identity')
      db.createObjectStore('standing')
      const segments = db.createObjectStore('segments', { keyPath: ['holder', 'collection', 'n'] })
      segments.createIndex('collection', 'collection')
      segments.createIndex('zone', ['holder', 'collection', 'last'])
      db.createObjectStore('rows', { keyPath: ['holder', 'id'] }).createIndex('collection', 'collection')
      db.createObjectStore('kept', { keyPath: 'n', autoIncrement: true })
      db.createObjectStore('outbox', { keyPath: 'n', autoIncrement: true })
      db.createObjectStore('attention', { keyPath: 'id' })
      db.createObjectStore('blobs', { keyPath: 'sha256' }).createIndex('unsent', 'unsent')
      db.createObjectStore('choices')
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      onLost()
    },
    terminated: onLost,
  })
}
