// What this phone holds: base (confirmed), outbox (done here, not yet confirmed), attention (refused), and the view that a person sees.
// Everything a person did is on disk before the interface says so (DV2); an answer is laid in one transaction (DV3).

import type { Device } from '../device'
import { pack } from '../exchange/codec'
import { RULES } from '../generated/rules'
import type { Response, Result } from '../generated/wire'
import { decide, naturalKeyId, type Decision, type Operation } from '../rules/decide'
import { addShare, newId, nextStamp, share, subtractShare } from '../rules/names'
import type { Fields } from '../rules/shape'
import { CollectionBase, loadCollection, unpack } from './confirmed'
import { SeenKnowledge, STANDING_COLLECTIONS } from './knowledge'
import { openDatabase, START, type AttentionRow, type Database, type Identity, type OutboxRow, type Row, type Standing } from './open'

export interface Draft {
  collection: string
  kind: Operation['kind']
  record?: string
  fields?: Fields
  set?: Fields
  action?: string
  inputs?: Fields
  group?: string
  proof?: Fields
}

export interface Seen {
  readonly id: string
  readonly record: Fields
  /** Whether something done here is not yet confirmed. */
  readonly waiting: boolean
}

const STRICT = { durability: 'strict' } as const

export class Replica {
  identity: Identity | null = null
  standing: Standing = START
  outbox: OutboxRow[] = []
  attention: AttentionRow[] = []
  readonly knowledge = new SeenKnowledge(this)
  private readonly bases = new Map<string, CollectionBase>()
  private readonly loading = new Map<string, Promise<CollectionBase>>()
  private overlay = new Map<string, Map<string, Fields>>()
  private readonly listeners = new Set<(collections: ReadonlySet<string>) => void>()
  private readonly channel: BroadcastChannel | null

  private constructor(
    readonly device: Device,
    private db: Database,
    private readonly name: string,
  ) {
    this.channel = device.channel(`${name}-changed`)
    this.channel?.addEventListener('message', () => void this.reload())
  }

  static async open(device: Device, name?: string): Promise<Replica> {
    const lost = { now: () => {} }
    const db = await openDatabase(() => lost.now(), name)
    const replica = new Replica(device, db, name ?? 'luzhi')
    lost.now = () => void replica.reopen()
    await replica.reload()
    return replica
  }

  private async reopen(): Promise<void> {
    this.db = await openDatabase(() => void this.reopen(), this.name)
    await this.reload()
  }

  close(): void {
    this.channel?.close()
    this.db.close()
  }

  /** Read everything anew: at the start, and when another tab changed something. */
  async reload(): Promise<void> {
    const tx = this.db.transaction(['identity', 'standing', 'outbox', 'attention'])
    const [identity, standing, outbox, attention] = await Promise.all([
      tx.objectStore('identity').get('me'),
      tx.objectStore('standing').get('now'),
      tx.objectStore('outbox').getAll(),
      tx.objectStore('attention').getAll(),
    ])
    await tx.done
    this.identity = identity ?? null
    this.standing = standing ?? START
    this.outbox = outbox
    this.attention = attention
    const loaded = [...this.bases.keys()]
    this.bases.clear()
    this.loading.clear()
    await this.need([...loaded, ...STANDING_COLLECTIONS, ...this.outbox.map((row) => row.operation.collection)])
    this.replay()
    this.tell(new Set([...loaded, ...this.overlay.keys()]))
  }

  // --- seeing ---

  subscribe(listener: (collections: ReadonlySet<string>) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private tell(collections: ReadonlySet<string>): void {
    this.knowledge.forget(collections)
    for (const listener of this.listeners) listener(collections)
  }

  /** Have collections (and what they refer to) in memory. */
  async need(collections: Iterable<string>): Promise<void> {
    const wanted = new Set<string>()
    for (const collection of collections) {
      wanted.add(collection)
      for (const field of Object.values(RULES.records[collection]?.fields ?? {})) if (field.collection) wanted.add(field.collection)
    }
    await Promise.all([...wanted].map((collection) => this.load(collection)))
  }

  private load(collection: string): Promise<CollectionBase> {
    const known = this.loading.get(collection)
    if (known) return known
    const promise = loadCollection(this.db, collection).then((base) => {
      if (this.loading.get(collection) === promise) this.bases.set(collection, base)
      return base
    })
    this.loading.set(collection, promise)
    return promise
  }

  isLoaded(collection: string): boolean {
    return this.bases.has(collection)
  }

  get(collection: string, id: string): Fields | null {
    return this.overlay.get(collection)?.get(id) ?? this.bases.get(collection)?.best.get(id)?.body ?? null
  }

  *all(collection: string): Iterable<Fields> {
    const over = this.overlay.get(collection)
    for (const [id, entry] of this.bases.get(collection)?.best ?? []) if (!over?.has(id)) yield entry.body
    if (over) yield* over.values()
  }

  *list(collection: string): Iterable<Seen> {
    const over = this.overlay.get(collection)
    for (const [id, entry] of this.bases.get(collection)?.best ?? []) if (!over?.has(id)) yield { id, record: entry.body, waiting: false }
    for (const [id, record] of over ?? []) yield { id, record, waiting: true }
  }

  seen(collection: string, id: string): Seen | null {
    const record = this.get(collection, id)
    return record ? { id, record, waiting: this.overlay.get(collection)?.has(id) ?? false } : null
  }

  /** The device's clock, corrected by what the server last said. */
  now(): number {
    return this.device.now() + this.standing.offset
  }

  // --- acting ---

  /** Decide here; when allowed, write it down durably, then show it. */
  async perform(draft: Draft): Promise<{ decision: Decision; operation: Operation; already: boolean }> {
    const me = this.me()
    await this.need([draft.collection, ...STANDING_COLLECTIONS])
    const table = RULES.records[draft.collection]!
    const at = this.now()
    const random = (bytes: number) => this.device.random(bytes)
    let record = draft.record ?? newId(at, random)
    if (draft.kind === 'create' && table.naturalKey.length > 0) record = naturalKeyId(table, me.office, draft.fields ?? {})
    const base = this.get(draft.collection, record)
    const seen = this.bases.get(draft.collection)?.best.get(record)?.seq ?? 0
    const { collection, kind, fields, set, action, inputs, group, proof } = draft
    const rest = { collection, kind, fields, set, action, inputs, group, proof, record, at, seen, schema: RULES.schema }
    const operation = prune({ id: newId(at, random), stamp: nextStamp(this.standing.stamp, at, me.device), ...rest }) as unknown as Operation
    const decision = decide(operation, me.person, base, me.office, this.knowledge)
    const already = kind === 'create' && base !== null && decision.outcome === 'merged' && sameRecord(base, decision.record)
    if (decision.outcome !== 'refused' && !already) await this.enqueue(operation)
    return { decision, operation, already }
  }

  /** Put an operation into the outbox, with the stamp that follows the last one made by any tab. */
  private async enqueue(draft: Operation): Promise<void> {
    const tx = this.db.transaction(['outbox', 'standing'], 'readwrite', STRICT)
    const standing = (await tx.objectStore('standing').get('now')) ?? this.standing
    const stamp = nextStamp(standing.stamp, draft.at, this.me().device)
    const operation: Operation = { ...draft, stamp }
    const row: OutboxRow = { id: operation.id, operation, raw: pack(operation) }
    const [n] = await Promise.all([tx.objectStore('outbox').add(row), tx.objectStore('standing').put({ ...standing, stamp }, 'now')])
    await tx.done
    this.standing = { ...this.standing, stamp }
    this.outbox.push({ ...row, n })
    this.layOperation(operation)
    this.tell(new Set([operation.collection]))
    this.channel?.postMessage('outbox')
  }

  private layOperation(operation: Operation): void {
    const me = this.identity
    if (!me) return
    const base = this.get(operation.collection, operation.record)
    const decision = decide(operation, me.person, base, me.office, this.knowledge)
    if (decision.outcome === 'refused') return
    let over = this.overlay.get(operation.collection)
    if (!over) this.overlay.set(operation.collection, (over = new Map()))
    over.set(operation.record, decision.record)
    this.knowledge.forget([operation.collection])
  }

  /** [DV1] Lay what waits on the base again, in order. */
  private replay(): void {
    this.overlay = new Map()
    this.knowledge.forget(STANDING_COLLECTIONS)
    for (const row of this.outbox) this.layOperation(row.operation)
  }

  me(): Identity {
    if (!this.identity) throw new Error('nobody is enrolled on this device')
    return this.identity
  }

  // --- an answer ---

  /** The next number of this device's exchanges, on disk before it is used. */
  async nextCounter(): Promise<number> {
    const tx = this.db.transaction('standing', 'readwrite', STRICT)
    const standing = (await tx.store.get('now')) ?? this.standing
    const counter = standing.counter + 1
    await tx.store.put({ ...standing, counter }, 'now')
    await tx.done
    this.standing = { ...this.standing, counter }
    return counter
  }

  /** Go on from a counter that the server has seen already. */
  async passCounter(counter: number): Promise<void> {
    const tx = this.db.transaction('standing', 'readwrite', STRICT)
    const standing = (await tx.store.get('now')) ?? this.standing
    await tx.store.put({ ...standing, counter: Math.max(counter, standing.counter) }, 'now')
    await tx.done
    this.standing = { ...this.standing, counter: Math.max(counter, this.standing.counter) }
  }

  /** Lay an answer: results leave the outbox, the base changes, cursors move, all in one transaction; then the view (DV3 to DV7). */
  async receive(answer: Response, named: ReadonlyMap<string, string>, offset: number): Promise<void> {
    const touched = new Set<string>(answer.changes.map((change) => change[0]))
    const isFresh = answer.epoch !== this.standing.epoch
    const cleared = [...answer.drop, ...answer.reset]
    await this.need(touched)
    const settled = new Map(answer.results.map((result) => [named.get(result.id) ?? result.id, result]))
    const leaving = this.outbox.filter((row) => settled.has(row.id))
    const refused: AttentionRow[] = leaving
      .map((row) => ({ id: row.id, operation: row.operation, result: settled.get(row.id) as Result, since: this.now() }))
      .filter((row) => row.result.outcome === 'refused' || row.result.outcome === 'held')
    const sums = this.sumsAfter(answer, cleared)
    const rows = rowsOf(answer)
    const tx = this.db.transaction(['standing', 'segments', 'rows', 'outbox', 'attention'], 'readwrite', STRICT)
    for (const scope of cleared) {
      void tx.objectStore('rows').delete(IDBKeyRange.bound([scope], [scope, []]))
      void tx.objectStore('segments').delete(IDBKeyRange.bound([scope], [scope, []]))
    }
    for (const [scope, collection, , packed] of answer.segments) {
      const n = answer.cursors[scope] ?? 0
      void tx.objectStore('segments').put({ scope, collection, n: n * 1000 + rowsCount(answer, scope, collection, packed), packed })
    }
    for (const row of rows) void tx.objectStore('rows').put(row)
    for (const row of leaving) void tx.objectStore('outbox').delete(row.n!)
    for (const row of refused) void tx.objectStore('attention').put(row)
    const current = (await tx.objectStore('standing').get('now')) ?? this.standing
    const standing = standingAfter(current, answer, sums, offset, isFresh, this.outbox.length - leaving.length, this.device.now() + offset)
    void tx.objectStore('standing').put(standing, 'now')
    await tx.done
    this.standing = standing
    this.outbox = this.outbox.filter((row) => !settled.has(row.id))
    this.attention = [...this.attention, ...refused]
    this.layBase(answer, cleared, rows, touched)
    for (const row of leaving) touched.add(row.operation.collection)
    for (const collection of this.overlay.keys()) touched.add(collection)
    this.replay()
    this.tell(touched)
    if (touched.size > 0 || leaving.length > 0 || cleared.length > 0) this.channel?.postMessage('base')
  }

  private layBase(answer: Response, cleared: readonly string[], rows: readonly Row[], touched: Set<string>): void {
    for (const scope of cleared)
      for (const [collection, base] of this.bases) {
        base.dropScope(scope)
        touched.add(collection)
      }
    for (const [scope, collection, , packed] of answer.segments) {
      touched.add(collection)
      const base = this.bases.get(collection)
      if (base) for (const [id, seq, body] of unpack({ scope, collection, n: 0, packed })) base.lay(scope, id, seq, body)
      else this.loading.delete(collection)
    }
    for (const row of rows) this.bases.get(row.collection)?.lay(row.scope, row.id, row.seq, row.body)
  }

  private sumsAfter(answer: Response, cleared: readonly string[]): Record<string, number> {
    const sums = { ...this.standing.sums }
    const gone = new Set(cleared)
    for (const scope of cleared) delete sums[scope]
    for (const [scope, , , packed] of answer.segments)
      for (const [id, seq] of unpack({ scope, collection: '', n: 0, packed })) sums[scope] = addShare(sums[scope] ?? 0, share(id, seq))
    for (const [collection, id, seq, live, left] of answer.changes) {
      for (const scope of [...live, ...left]) {
        const before = gone.has(scope) ? 0 : (this.bases.get(collection)?.liveSeq(scope, id) ?? 0)
        if (before > seq) continue
        let sum = sums[scope] ?? 0
        if (before) sum = subtractShare(sum, share(id, before))
        if (live.includes(scope)) sum = addShare(sum, share(id, seq))
        sums[scope] = sum
      }
    }
    return sums
  }

  // --- attention, blobs, identity ---

  /** Take a refused operation off the list: its content was sent again in another way, or the person let it go. */
  async settle(id: string): Promise<void> {
    await this.db.delete('attention', id)
    this.attention = this.attention.filter((row) => row.id !== id)
    this.tell(new Set())
    this.channel?.postMessage('attention')
  }

  async putBlob(sha256: string, bytes: Uint8Array, isSent: boolean): Promise<void> {
    const tx = this.db.transaction('blobs', 'readwrite', STRICT)
    await tx.store.put({ sha256, bytes, isSent })
    await tx.done
  }

  async blob(sha256: string): Promise<Uint8Array | null> {
    return (await this.db.get('blobs', sha256))?.bytes ?? null
  }

  async blobsToSend(): Promise<{ sha256: string; bytes: Uint8Array }[]> {
    return (await this.db.getAll('blobs')).filter((row) => !row.isSent)
  }

  async become(identity: Identity, epoch: string): Promise<void> {
    await this.erase()
    const tx = this.db.transaction(['identity', 'standing'], 'readwrite', STRICT)
    void tx.objectStore('identity').put(identity, 'me')
    void tx.objectStore('standing').put({ ...START, epoch }, 'now')
    await tx.done
    await this.reload()
    this.channel?.postMessage('identity')
  }

  async rename(officeName: string): Promise<void> {
    if (!this.identity || this.identity.officeName === officeName) return
    this.identity = { ...this.identity, officeName }
    await this.db.put('identity', this.identity, 'me')
  }

  /** Erase everything of the person on this phone, the identity first. */
  async erase(): Promise<void> {
    const stores = ['identity', 'standing', 'segments', 'rows', 'outbox', 'attention', 'blobs'] as const
    const tx = this.db.transaction(stores, 'readwrite', STRICT)
    for (const store of stores) void tx.objectStore(store).clear()
    await tx.done
    this.bases.clear()
    this.loading.clear()
    await this.reload()
    this.channel?.postMessage('erased')
  }

  async choice(name: string): Promise<string | null> {
    return (await this.db.get('choices', name)) ?? null
  }

  async choose(name: string, value: string): Promise<void> {
    await this.db.put('choices', value, name)
  }
}

function prune(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
}

function sameRecord(left: Fields, right: Fields): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

function rowsOf(answer: Response): Row[] {
  const rows: Row[] = []
  for (const [collection, id, seq, live, gone, body] of answer.changes) {
    for (const scope of live) rows.push({ scope, id, collection, seq, body: body as Fields })
    for (const scope of gone) rows.push({ scope, id, collection, seq, body: null })
  }
  return rows
}

/** The place of a segment among those of its scope and collection in one answer. */
function rowsCount(answer: Response, scope: string, collection: string, packed: Uint8Array): number {
  return answer.segments.filter((one) => one[0] === scope && one[1] === collection).findIndex((one) => one[3] === packed)
}

function standingAfter(
  before: Standing,
  answer: Response,
  sums: Record<string, number>,
  offset: number,
  isFresh: boolean,
  waiting: number,
  now: number,
): Standing {
  const cursors: Record<string, number> = {}
  for (const [scope, cursor] of Object.entries(answer.cursors)) {
    const known = isFresh || answer.reset.includes(scope) ? 0 : (before.cursors[scope] ?? 0)
    cursors[scope] = Math.max(cursor, known)
  }
  const isLevel = !answer.more
  return {
    epoch: answer.epoch,
    counter: Math.max(before.counter, answer.counter),
    stamp: before.stamp > answer.stamp ? before.stamp : answer.stamp,
    offset,
    cursors,
    sums,
    isLevel,
    levelAt: isLevel && waiting === 0 ? now : before.levelAt,
  }
}
