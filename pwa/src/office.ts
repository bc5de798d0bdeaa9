// The office as pages see it: a thin layer of Vue over the replica, the keeper and the session.

import { computed, inject, shallowRef, triggerRef, type App, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import { browserDevice, type Device } from './device'
import { bringAgain, keepPhoto, readPhoto } from './exchange/blobs'
import { lastSeen, noteSeen, type Seen } from './evicted'
import { Keeper, type SyncStatus } from './exchange/keeper'
import type { Records } from './generated/records'
import { RULES } from './generated/rules'
import { Replica, type Draft } from './replica/replica'
import { STANDING_COLLECTIONS } from './replica/knowledge'
import type { AttentionRow } from './replica/open'
import { factsOf, mayEdit, type Operation, type Refused } from './rules/decide'
import { dayOf } from './rules/day'
import { newId } from './rules/names'
import type { Fields, Plain, Step, Term } from './rules/shape'
import { holdsTrue } from './rules/terms'
import type { Verdict } from './rules/value'
import { beDemo, renewSession, signOut } from './session'
import { Duties } from './duties'
import { trouble } from './trouble'
import { deviceFor, type Tablet, type Unlocked } from './tablet/tablet'

/** The reason of a result that has arrived and waits for a person's word (TI5). */
export const WAITS_FOR_WORD = 'waits_for_word'

export type Collection = keyof Records
export interface SeenRecord<C extends Collection> {
  readonly id: string
  readonly record: Records[C]
  readonly waiting: boolean
}
export type Done = { readonly done: true; readonly id: string; readonly already: boolean } | { readonly done: false; readonly refused: Refused }
export interface Me {
  readonly person: string
  readonly device: string
  readonly office: string
  readonly officeName: string
  readonly isDemo: boolean
}

export class Office {
  readonly me: ShallowRef<Me | null> = shallowRef(null)
  readonly sync: ShallowRef<SyncStatus> = shallowRef({ state: 'level', waiting: 0, attention: 0, levelAt: 0, problem: null, isPersonEnded: false })
  private readonly version: ShallowRef<number> = shallowRef(0)
  private readonly versions = new Map<string, ShallowRef<number>>()
  readonly keeper: Keeper
  readonly duties: Duties
  /** What was last seen here, when the browser threw the database away since. */
  readonly evicted: Seen | null

  private constructor(
    readonly device: Device,
    readonly replica: Replica,
    /** The shared device that this is, null on a person's own. */
    readonly tablet: Tablet | null,
  ) {
    const ended = (isPerson = false) => void tablet?.dismiss(replica.me().person, isPerson)
    const renew = () => renewSession(device, replica, (code) => ['pin_needed', 'device_revoked', 'person_ended'].includes(code) && ended(code === 'person_ended'))
    this.keeper = new Keeper(device, replica, renew, (status) => {
      this.sync.value = status
      if (!tablet && replica.identity) noteSeen(device, { waiting: status.waiting + status.attention, at: device.now() })
      if (status.state === 'revoked') ended(status.isPersonEnded)
    }, tablet === null)
    this.evicted = tablet || replica.identity ? null : lastSeen(device)
    tablet?.follow(replica)
    this.duties = new Duties(device, replica, () => this.me.value?.person ?? null, (collection) => this.track(collection))
    replica.subscribe((collections) => {
      this.readMe()
      this.duties.ground.forget(collections)
      for (const collection of collections) {
        const version = this.versions.get(collection)
        if (version) version.value += 1
      }
      this.version.value += 1
    })
    this.readMe()
  }

  static async open(device: Device = browserDevice(), name?: string): Promise<Office> {
    const office = new Office(device, await Replica.open(device, name), null)
    office.keeper.start()
    return office
  }

  /** The office as somebody sees it on a shared device, once the PIN was right. */
  static async openShared(tablet: Tablet, who: Unlocked, name: string): Promise<Office> {
    const device = deviceFor(tablet.device, who.device)
    const office = new Office(device, await Replica.open(device, name, who.key), tablet)
    office.keeper.start()
    return office
  }

  private readMe(): void {
    const identity = this.replica.identity
    if (identity?.device === this.me.value?.device && identity?.officeName === this.me.value?.officeName) return
    this.me.value = identity ? { person: identity.person, device: identity.device, office: identity.office, officeName: identity.officeName, isDemo: identity.isDemo } : null
  }

  private track(collection: string): void {
    let version = this.versions.get(collection)
    if (!version) this.versions.set(collection, (version = shallowRef(0)))
    void version.value
    if (!this.replica.isLoaded(collection)) {
      const loaded = version
      void this.replica.need([collection]).then(() => {
        this.duties.ground.forget([collection])
        loaded.value += 1
        triggerRef(this.version)
      })
    }
  }

  /** A number that is another one after each change to a collection. */
  versionOf(collection: Collection): number {
    this.track(collection)
    return this.versions.get(collection)!.value
  }

  /** Whether collections, and what they refer to, are read: until then nothing can be said about how many there are. */
  isRead(...collections: Collection[]): boolean {
    const wanted = new Set<string>(collections)
    for (const one of collections) for (const field of Object.values(RULES.records[one]!.fields)) if (field.collection) wanted.add(field.collection)
    let isRead = true
    for (const one of wanted) {
      this.track(one)
      isRead &&= this.replica.isLoaded(one)
    }
    return isRead
  }

  /** Records of a collection in the declared order; `keep` narrows them. */
  list<C extends Collection>(collection: C, keep: (record: Records[C]) => boolean = () => true): ComputedRef<readonly SeenRecord<C>[]> {
    const { order, descending } = RULES.records[collection]!
    return computed(() => {
      this.track(collection)
      const rows = [...this.replica.list(collection)].filter((row) => keep(row.record as unknown as Records[C]))
      const sign = descending ? -1 : 1
      rows.sort((left, right) => sign * compare(left.record[order], right.record[order]) || compare(left.id, right.id))
      return rows as unknown as readonly SeenRecord<C>[]
    })
  }

  record<C extends Collection>(collection: C, id: () => string | null | undefined): ComputedRef<SeenRecord<C> | null> {
    return computed(() => {
      this.track(collection)
      const wanted = id()
      return wanted ? (this.replica.seen(collection, wanted) as unknown as SeenRecord<C> | null) : null
    })
  }

  /** A record as it is now; use inside computed values. */
  peek<C extends Collection>(collection: C, id: string | null | undefined): Records[C] | null {
    this.track(collection)
    return id ? (this.replica.get(collection, id) as unknown as Records[C] | null) : null
  }

  personName(id: string | null | undefined): string {
    return this.peek('office.person', id)?.name ?? ''
  }

  today(): string {
    return dayOf(this.replica.now())
  }

  now(): number {
    return this.replica.now()
  }

  posts(): string[] {
    for (const collection of STANDING_COLLECTIONS) this.track(collection)
    return this.me.value ? this.replica.knowledge.postsOf(this.me.value.person, this.today()) : []
  }

  holds(...posts: string[]): boolean {
    return this.posts().some((post) => posts.includes(post))
  }

  /** Who holds a post on a day. */
  holders(post: string, day = this.today()): readonly string[] {
    for (const collection of STANDING_COLLECTIONS) this.track(collection)
    return this.replica.knowledge.holders(post, day)
  }

  parameter(id: string, day = this.today()): number | string | null {
    this.track('office.parameter_value')
    return this.replica.knowledge.parameter(id, day)
  }

  /** What it would be to set a parameter from a day on to what a text says. */
  setting(id: string, since: string, value: string): Verdict {
    this.track('office.parameter_value')
    return this.replica.knowledge.setting(id, since, value)
  }

  /** Values in force that are not used, because their parameter doesn't let them through. */
  unfitValues(): Fields[] {
    this.track('office.parameter_value')
    return this.replica.knowledge.unfitValues()
  }

  // --- acting ---

  async create(collection: Collection, fields: Fields, extra: Pick<Draft, 'proof' | 'group' | 'record'> = {}): Promise<Done> {
    return this.perform({ collection, kind: 'create', fields, ...extra })
  }

  async patch(collection: Collection, record: string, set: Fields, extra: Pick<Draft, 'group'> = {}): Promise<Done> {
    return this.perform({ collection, kind: 'patch', record, set, ...extra })
  }

  async act(collection: Collection, record: string, action: string, inputs: Fields = {}, extra: Pick<Draft, 'group'> = {}): Promise<Done> {
    return this.perform({ collection, kind: 'act', record, action, inputs, ...extra })
  }

  private async perform(draft: Draft): Promise<Done> {
    const { decision, operation, already } = await this.replica.perform(draft)
    if (decision.outcome === 'refused') return { done: false, refused: decision.refused }
    trouble.value = null
    this.keeper.soon()
    return { done: true, id: operation.record, already }
  }

  /** A name for operations that are taken together or not at all. */
  group(): string {
    return newId(this.now(), (bytes) => this.device.random(bytes))
  }

  // --- what may be done ---

  private facts(collection: Collection, id: string, record: Fields) {
    const at = this.replica.now()
    const operation: Operation = { id: '', stamp: '', at, collection, record: id, kind: 'act', schema: RULES.schema }
    for (const field of Object.values(RULES.records[collection]!.fields)) if (field.collection) this.track(field.collection)
    return factsOf(operation, this.me.value?.person ?? '', record, this.replica.knowledge)
  }

  private may(who: Term, collection: Collection, id: string, record: Fields): boolean {
    this.posts()
    if (this.tablet && !RULES.records[collection]!.shared?.writes) return false
    return this.me.value !== null && holdsTrue(who, this.facts(collection, id, record))
  }

  actionsFor(collection: Collection, id: string): [name: string, step: Step][] {
    this.track(collection)
    const record = this.replica.get(collection, id)
    if (!record) return []
    return Object.entries(RULES.records[collection]!.actions).filter(
      ([, step]) => (step.start ?? []).includes(String(record.state ?? '')) && this.may(step.who, collection, id, { ...record }),
    )
  }

  mayCreate(collection: Collection, fields: Fields = {}): boolean {
    return this.may(RULES.records[collection]!.create.who, collection, '', { by: this.me.value?.person, ...fields })
  }

  mayEdit(collection: Collection, id: string): string[] {
    this.track(collection)
    const record = this.replica.get(collection, id)
    const table = RULES.records[collection]!
    if (!record || !this.me.value || (this.tablet && !table.shared?.writes)) return []
    this.posts()
    return Object.keys(table.fields).filter((field) => mayEdit(table, record, field, this.facts(collection, id, record)))
  }

  readonly waiting: ComputedRef<readonly Operation[]> = computed(() => {
    void this.version.value
    return this.replica.outbox.map((row) => row.operation)
  })

  readonly attention: ComputedRef<readonly AttentionRow[]> = computed(() => {
    void this.version.value
    return [...this.replica.attention]
  })

  /** Send a refused step again, with changes; on success it leaves the list. */
  async again(row: AttentionRow, changes: Fields = {}): Promise<Done> {
    const { collection, kind, fields, set, action, inputs, proof } = row.operation
    const draft: Draft = { collection, kind, action, proof, record: row.operation.record }
    if (kind === 'create') Object.assign(draft, { fields: { ...fields, ...changes }, record: undefined })
    else if (kind === 'patch') Object.assign(draft, { set: { ...set, ...changes } })
    else Object.assign(draft, { inputs: { ...inputs, ...changes } })
    await bringAgain(this.replica, row.operation)
    const done = await this.perform(draft)
    if (done.done) await this.replica.settle(row.id)
    return done
  }

  async discard(row: AttentionRow): Promise<void> {
    await this.replica.settle(row.id)
    this.keeper.soon()
  }

  async keepPhoto(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    return keepPhoto(this.device, this.replica, bytes)
  }

  async readPhoto(sha256: string, collection: Collection, record: string): Promise<Uint8Array | null> {
    return readPhoto(this.device, this.replica, sha256, collection, record)
  }

  async beDemo(person: string) {
    const answer = await beDemo(this.device, this.replica, person)
    if (answer.ok) await this.keeper.now()
    return answer
  }

  /** Forget everything here, without a word to the server: the device is revoked already. */
  async forget(): Promise<void> {
    noteSeen(this.device, null)
    await this.replica.erase()
  }

  async signOut(): Promise<void> {
    noteSeen(this.device, null)
    await signOut(this.device, this.replica)
  }
}

/** Made once: it orders 50,000 texts in the time in which localeCompare orders a few thousand. */
const CHINESE = new Intl.Collator('zh')

function compare(left: Plain, right: Plain): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  return CHINESE.compare(String(left ?? ''), String(right ?? ''))
}

const KEY: InjectionKey<Office> = Symbol('office')

export function provideOffice(app: App, office: Office): void {
  app.provide(KEY, office)
}

export function useOffice(): Office {
  const office = inject(KEY)
  if (!office) throw new Error('no office was provided')
  return office
}
