// What this phone holds: base (confirmed), outbox (done here, not yet confirmed), attention (refused), and the view that a person sees.
// Everything a person did is on disk before the interface says so (DV2); an answer is laid in one transaction (DV3).

import type { Device } from '../device'
import { hashOf, pack } from '../exchange/codec'
import { RULES } from '../generated/rules'
import type { Response } from '../generated/wire'
import { cleanStep } from '../rules/cleaning'
import { decide, naturalKeyId, type Decision, type Operation } from '../rules/decide'
import { newId, nextStamp } from '../rules/names'
import type { Fields } from '../rules/shape'
import { effectOf, type Effect } from './answer'
import { laySegment, layRow, loadCollection, readable, type CollectionBase } from './confirmed'
import { byOrder, fold, FOLD_ROWS, orderOf } from './fold'
import { SeenKnowledge, STANDING_COLLECTIONS } from './knowledge'
import { latestOf } from './latest'
import { ATTENTION_DAYS, DRAFT_MS, openDatabase, START, type AttentionRow, type Database, type Identity, type KeptRow, type OutboxRow, type Standing } from './open'
import { addToOutbox, adoptAll, outboxRow, prune, readOutbox } from './outbox'
import { writeDurably } from './room'
import { upgradeStore } from './upgrade'
import { dropDrafts, dropOldDrafts, writeEffect } from './write'

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

/** What came from the office. */
export const CONFIRMED = ['standing', 'segments', 'rows', 'kept'] as const
const ALL = ['identity', 'outbox', 'attention', 'blobs', ...CONFIRMED] as const
const STRICT = { durability: 'strict' } as const

/** What other tabs are told: what was done here, or what came down. */
type Told = { readonly kind: 'outbox' | 'all' } | { readonly kind: 'base'; readonly collections: readonly string[] }

export class Replica {
  identity: Identity | null = null
  standing: Standing = START
  outbox: OutboxRow[] = []
  kept: KeptRow[] = []
  attention: AttentionRow[] = []
  readonly knowledge = new SeenKnowledge(this)
  private readonly bases = new Map<string, CollectionBase>()
  private readonly loading = new Map<string, Promise<CollectionBase>>()
  private overlay = new Map<string, Map<string, Fields>>()
  private readonly listeners = new Set<(collections: ReadonlySet<string>) => void>()
  private readonly channel: BroadcastChannel | null
  /** Holder and collection whose segments are not sorted, or whose rows have become many. */
  private readonly unfolded = new Map<string, number>()

  private constructor(
    readonly device: Device,
    private db: Database,
    private readonly name: string,
    private readonly unlocked: CryptoKeyPair | null,
  ) {
    this.channel = device.channel(`${name}-changed`)
    this.channel?.addEventListener('message', (event: MessageEvent<Told>) => void this.hear(event.data))
  }

  /** Open a store. On a shared device the key is not in it: `unlocked` is what a PIN gave, in memory only (SH10). */
  static async open(device: Device, name?: string, unlocked: CryptoKeyPair | null = null): Promise<Replica> {
    const lost = { now: () => {} }
    const db = await openDatabase(() => lost.now(), name)
    const replica = new Replica(device, db, name ?? 'luzhi', unlocked)
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

  /** Another tab did something, or laid an answer. */
  private async hear(told: Told): Promise<void> {
    if (told.kind === 'all') return this.reload()
    await this.readStanding()
    if (told.kind === 'base') {
      const stale = told.collections.filter((collection) => this.loading.has(collection))
      for (const collection of stale) {
        this.bases.delete(collection)
        this.loading.delete(collection)
      }
      await this.need(stale)
    }
    await this.need(this.outbox.map((row) => row.operation.collection))
    this.replay()
    this.tell(new Set([...(told.kind === 'base' ? told.collections : []), ...this.overlay.keys()]))
  }

  private async readStanding(): Promise<void> {
    const tx = this.db.transaction(['identity', 'standing', 'outbox', 'kept', 'attention'])
    const [identity, standing, outbox, kept, attention] = await Promise.all([
      tx.objectStore('identity').get('me'),
      tx.objectStore('standing').get('now'),
      tx.objectStore('outbox').getAll(),
      tx.objectStore('kept').getAll(),
      tx.objectStore('attention').getAll(),
    ])
    await tx.done
    if (standing && standing.schema < RULES.schema) {
      await upgradeStore(this.db)
      return this.readStanding()
    }
    this.identity = identity ? { ...identity, key: this.unlocked ?? identity.key } : null
    this.standing = { ...START, ...standing }
    this.outbox = readOutbox(outbox)
    const last = this.outbox.at(-1)?.operation.stamp ?? ''
    if (last > this.standing.stamp) this.standing = { ...this.standing, stamp: last }
    this.kept = kept
    this.attention = attention
  }

  /** Read everything anew: at the start, and when another tab changed who this phone is. */
  async reload(): Promise<void> {
    await this.readStanding()
    const loaded = [...this.bases.keys()]
    this.bases.clear()
    this.loading.clear()
    const standing = this.need(STANDING_COLLECTIONS)
    if (loaded.length + this.outbox.length > 0) {
      await Promise.all([standing, this.need([...loaded, ...this.outbox.map((row) => row.operation.collection)])])
      this.replay()
    } else void standing.then(() => this.tell(new Set(STANDING_COLLECTIONS)))
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
    const promise = loadCollection(this.db, collection, this.shown(), (holder) => this.onDamaged(holder)).then((base) => {
      if (this.loading.get(collection) === promise) this.bases.set(collection, base)
      return base
    })
    this.loading.set(collection, promise)
    return promise
  }

  private shown(): ReadonlySet<string> {
    return new Set(Object.values(this.standing.holders))
  }

  /** A segment is not what was received: its scope is asked for anew, from nothing. */
  private onDamaged(holder: string): void {
    const scope = Object.entries(this.standing.holders).find(([, one]) => one === holder)?.[0]
    if (scope === undefined) return
    const cursors = { ...this.standing.cursors }
    delete cursors[scope]
    this.standing = { ...this.standing, cursors, isAsked: true }
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

  /** The latest `count` records by the declared order, without reading the whole collection where it is folded. */
  async latest(collection: string, count: number): Promise<Seen[]> {
    const over = this.overlay.get(collection)
    // in the middle of pages a record may stand at another seq in another scope: then zones say nothing
    const isEven = new Set(Object.values(this.standing.cursors)).size < 2
    const found = isEven ? await latestOf(this.db, collection, this.shown(), count + (over?.size ?? 0)) : null
    if (!found) {
      await this.need([collection])
      const all = [...this.list(collection)].map((row) => ({ ...row, order: orderOf(collection, row.id, row.record) }))
      return all.sort(byOrder).slice(0, count)
    }
    const confirmed = found.filter((one) => !over?.has(one.id)).map(({ id, record, order }) => ({ id, record, order, waiting: false }))
    const done = [...(over ?? [])].map(([id, record]) => ({ id, record, order: orderOf(collection, id, record), waiting: true }))
    return [...confirmed, ...done].sort(byOrder).slice(0, count)
  }

  /** Confirmed records of a collection in the scope that holds most of them, without reading them. */
  async heldCount(collection: string): Promise<number> {
    const counts = (await this.db.get('standing', 'now'))?.counts ?? {}
    const parts = Object.values(this.standing.holders).map((holder) => counts[`${holder}\n${collection}`] ?? 0)
    return Math.max(0, ...parts)
  }

  /** The device's clock, corrected by what the server last said. */
  now(): number {
    return this.device.now() + this.standing.offset
  }

  // --- acting ---

  /** Decide here; when allowed, write it down durably, then show it. */
  async perform(typed: Draft): Promise<{ decision: Decision; operation: Operation; already: boolean }> {
    const me = this.me()
    const draft = cleanStep(typed)
    const needed = [draft.collection, ...STANDING_COLLECTIONS]
    if (!needed.every((one) => this.isLoaded(one))) await this.need(needed)
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
    const already = kind === 'create' && base !== null && decision.outcome === 'merged' && JSON.stringify(base) === JSON.stringify(decision.record)
    if (decision.outcome !== 'refused' && !already) await this.enqueue(operation, { base, record: decision.record })
    return { decision, operation, already }
  }

  /** Put an operation into the outbox, with the stamp that follows the last one made or heard of; the outbox itself keeps it. */
  private async enqueue(draft: Operation, decided: { readonly base: Fields | null; readonly record: Fields }): Promise<void> {
    const stamp = nextStamp(this.standing.stamp, draft.at, this.me().device)
    this.standing = { ...this.standing, stamp }
    const operation: Operation = { ...draft, stamp }
    const raw = pack(operation)
    const n = await writeDurably(this.db, () => addToOutbox(this.db, raw))
    this.outbox.push({ n, id: operation.id, operation, raw, hash: hashOf(raw) })
    // decided on what still stands: nothing to decide anew
    if (this.get(operation.collection, operation.record) === decided.base) this.lay(operation, decided.record)
    else this.layOperation(operation)
    this.tell(new Set([operation.collection]))
    this.post({ kind: 'outbox' })
  }

  private lay(operation: Operation, record: Fields): void {
    let over = this.overlay.get(operation.collection)
    if (!over) this.overlay.set(operation.collection, (over = new Map()))
    over.set(operation.record, record)
    this.knowledge.forget([operation.collection])
  }

  private layOperation(operation: Operation): void {
    const me = this.identity
    if (!me) return
    const base = this.get(operation.collection, operation.record)
    const decision = decide(operation, me.person, base, me.office, this.knowledge)
    if (decision.outcome !== 'refused') this.lay(operation, decision.record)
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

  /** The next number of this device's exchanges; on disk before it is used for operations, which the server takes under each number once. */
  async nextCounter(isForOperations: boolean): Promise<number> {
    if (!isForOperations) return this.standing.counter + 1
    const tx = this.db.transaction('standing', 'readwrite', STRICT)
    const standing = (await tx.store.get('now')) ?? this.standing
    const counter = Math.max(standing.counter, this.standing.counter) + 1
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

  /** Take over what another tab has laid and not yet told. */
  async catchUp(): Promise<void> {
    const there = await this.db.get('standing', 'now')
    if ((there?.written ?? 0) !== this.standing.written) await this.reload()
  }

  /** Lay an answer: results leave the outbox, the base changes, cursors move, all in one transaction; then the view (DV3 to DV9).
   * False when another tab has laid one meanwhile: this one counts as lost, what was asked is asked again (DV8). */
  async receive(answer: Response, offset: number): Promise<boolean> {
    const touched = new Set<string>((answer.changes ?? []).map((change) => change[0]))
    await Promise.all([...touched].map((collection) => this.load(collection)))
    const effect = effectOf(answer, {
      standing: this.standing, outbox: this.outbox, kept: this.kept, attention: this.attention, now: this.device.now() + offset, offset, device: this.identity?.device ?? '',
      liveSeq: (collection, holder, id) => this.bases.get(collection)?.liveSeq(holder, id) ?? 0,
    }) // prettier-ignore
    const { written } = this.standing
    if (effect.isWritten && !(await writeEffect(this.db, effect, written))) {
      await this.reload()
      return false
    }
    const left = new Set(effect.leaving.map((row) => row.id))
    const right = new Map(effect.setRight.map((row) => [row.id, row]))
    const stamp = right.size === 0 && this.standing.stamp > effect.standing.stamp ? this.standing.stamp : effect.standing.stamp
    this.standing = { ...effect.standing, stamp, written: written + Number(effect.isWritten) }
    this.outbox = [...effect.again, ...this.outbox.filter((row) => !left.has(row.id)).map((row) => right.get(row.id) ?? row)]
    const [rekept, reattended] = [new Map(effect.rekept.map((row) => [row.n, row])), new Map(effect.reattended.map((row) => [row.id, row]))]
    this.kept = [...this.kept.filter((row) => !effect.unkept.includes(row.n!)).map((row) => rekept.get(row.n) ?? row).filter((row) => row.raws.length > 0), ...effect.kept]
    this.attention = [...this.attention.map((row) => reattended.get(row.id) ?? row), ...effect.refused]
    this.layBase(effect, touched)
    for (const row of [...effect.leaving, ...effect.again]) touched.add(row.operation.collection)
    for (const collection of this.overlay.keys()) touched.add(collection)
    await this.need(effect.again.map((row) => row.operation.collection))
    if (touched.size > 0 || effect.isWritten) {
      this.replay()
      this.tell(touched)
    }
    if (effect.isWritten) this.post(effect.forget.length > 0 ? { kind: 'all' } : { kind: 'base', collections: [...touched] })
    return true
  }

  private layBase(effect: Effect, touched: Set<string>): void {
    if (effect.forget.length > 0) {
      const { holders, staging } = this.standing
      const shown = this.shown()
      const kept = new Set([...Object.values(holders), ...Object.values(staging)])
      for (const [collection, base] of this.bases) {
        base.show(shown, kept)
        touched.add(collection)
      }
      for (const collection of this.loading.keys()) if (!this.bases.has(collection)) this.loading.delete(collection)
    }
    const fresh = this.shown()
    for (const base of this.bases.values()) base.showAlso(fresh)
    for (const segment of effect.segments) {
      touched.add(segment.collection)
      this.unfolded.set(`${segment.holder}\n${segment.collection}`, FOLD_ROWS)
      const base = this.bases.get(segment.collection)
      if (!base) this.loading.delete(segment.collection)
      else {
        const packed = readable(segment)
        if (packed) laySegment(base, segment.holder, packed)
        else this.onDamaged(segment.holder)
      }
    }
    for (const row of effect.rows) {
      const base = this.bases.get(row.collection)
      if (base) layRow(base, row)
      const key = `${row.holder}\n${row.collection}`
      this.unfolded.set(key, (this.unfolded.get(key) ?? 0) + 1)
    }
  }

  /** Fold what has become untidy; call while nothing else is to be done, under the lock of the exchange. */
  async tidy(breathe: () => Promise<void>): Promise<number> {
    let count = 0
    await this.catchUp()
    await dropOldDrafts(this.db, this.now() - DRAFT_MS)
    for (const row of this.attention.filter((one) => one.since < this.now() - ATTENTION_DAYS * 86_400_000)) await this.settle(row.id)
    for (const [key, rows] of [...this.unfolded]) {
      const [holder, collection] = key.split('\n') as [string, string]
      if (rows < FOLD_ROWS) continue
      this.unfolded.delete(key)
      if (!this.shown().has(holder)) continue
      await fold(this.db, await this.load(collection), collection, holder, breathe, this.standing.written)
      count += 1
    }
    return count
  }

  private post(told: Told): void {
    this.channel?.postMessage(told)
  }

  /** Take over steps that were saved to a file on another device of the same person: bytes, ids and stamps stay; what is here already isn't taken twice. */
  async adopt(raws: readonly Uint8Array[], refused: readonly AttentionRow[]): Promise<number> {
    const known = new Set([...this.outbox.map((row) => row.id), ...this.attention.map((row) => row.id)])
    const fresh = raws.filter((raw) => !known.has(outboxRow(0, raw).id))
    const left = refused.filter((row) => !known.has(row.id))
    await writeDurably(this.db, () => adoptAll(this.db, fresh, left))
    await this.reload()
    this.post({ kind: 'outbox' })
    return fresh.length + left.length
  }

  // --- attention, blobs, identity ---

  /** Take a refused operation off the list: its content was sent again in another way, or the person let it go. */
  async settle(id: string): Promise<void> {
    await this.db.delete('attention', id)
    this.attention = this.attention.filter((row) => row.id !== id)
    this.tell(new Set())
    this.post({ kind: 'outbox' })
  }

  async putBlob(sha256: string, bytes: Uint8Array, isSent: boolean): Promise<void> {
    await writeDurably(this.db, async () => {
      const tx = this.db.transaction('blobs', 'readwrite', STRICT)
      await Promise.all([tx.store.put({ sha256, bytes, ...(!isSent && { unsent: 1 }) }), tx.done])
    })
  }

  blob = async (sha256: string): Promise<Uint8Array | null> => (await this.db.get('blobs', sha256))?.bytes ?? null

  async blobsToSend(): Promise<{ sha256: string; bytes: Uint8Array }[]> {
    return this.db.getAllFromIndex('blobs', 'unsent')
  }

  async become(identity: Identity, epoch: string): Promise<void> {
    await this.erase()
    const tx = this.db.transaction(['identity', 'standing'], 'readwrite', STRICT)
    void tx.objectStore('identity').put(identity, 'me')
    void tx.objectStore('standing').put({ ...START, epoch, written: this.device.now() }, 'now')
    await tx.done
    await this.reload()
    this.post({ kind: 'all' })
  }

  async rename(officeName: string): Promise<void> {
    if (!this.identity || this.identity.officeName === officeName) return
    this.identity = { ...this.identity, officeName }
    const kept = await this.db.get('identity', 'me')
    if (kept) await this.db.put('identity', { ...kept, officeName }, 'me')
  }

  /** Erase everything of the person on this phone, or only what came from the office; what was being typed goes either way. */
  async erase(stores: typeof ALL | typeof CONFIRMED = ALL): Promise<void> {
    const tx = this.db.transaction([...stores, 'choices'], 'readwrite', STRICT)
    for (const store of stores) void tx.objectStore(store).clear()
    await dropDrafts(tx.objectStore('choices'), () => true)
    await tx.done
    this.bases.clear()
    this.loading.clear()
    await this.reload()
    this.post({ kind: 'all' })
  }

  async choice(name: string): Promise<string | null> {
    return (await this.db.get('choices', name)) ?? null
  }

  async choose(name: string, value: string): Promise<void> {
    await this.db.put('choices', value, name)
  }
}
