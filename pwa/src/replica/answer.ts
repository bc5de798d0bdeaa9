// What an answer changes on this phone, worked out before anything is written (DV3 to DV9, SC9 to SC12). Pure: no database, no clock.

import type { Response, Result } from '../generated/wire'
import { RULES } from '../generated/rules'
import type { Operation } from '../rules/decide'
import { addShare, share, subtractShare } from '../rules/names'
import type { Fields } from '../rules/shape'
import { setRight } from './clock'
import { packRows, readable, recordsOf } from './confirmed'
import { attentionWithoutErased, emptiedOf, isErased, placeOf, withoutErased, type Emptied } from './erased'
import { looksOf, type Look } from './looks'
import { KEPT_MAX, type AttentionRow, type KeptRow, type OutboxRow, type Row, type SegmentRow, type Standing } from './open'
import { outboxRow } from './outbox'

export interface Effect {
  readonly standing: Standing
  readonly segments: readonly SegmentRow[]
  readonly rows: readonly Row[]
  /** The rows as they are written: the loose ones, and the many as segments. */
  readonly loose: readonly Row[]
  readonly gathered: readonly SegmentRow[]
  /** Holders whose content goes. */
  readonly forget: readonly string[]
  readonly leaving: readonly OutboxRow[]
  readonly kept: readonly KeptRow[]
  readonly unkept: readonly number[]
  /** Confirmed before the server was restored: sent again, before everything else. */
  readonly again: readonly OutboxRow[]
  readonly refused: readonly AttentionRow[]
  /** [DV12] What this phone keeps beside the records, without what was erased; and which records came emptied. */
  readonly rekept: readonly KeptRow[]
  readonly reattended: readonly AttentionRow[]
  readonly emptied: Emptied
  /** What waits and was done by a clock that ran ahead, set right (TI6). */
  readonly setRight: readonly OutboxRow[]
  /** Whose time the person is asked to look at. */
  readonly looks: readonly Look[]
  /** Whether anything must be on disk. */
  readonly isWritten: boolean
}

export interface Held {
  readonly standing: Standing
  readonly outbox: readonly OutboxRow[]
  readonly kept: readonly KeptRow[]
  readonly attention?: readonly AttentionRow[]
  /** Ids of operations by what the server calls them: unreadable ones go by the hash of their bytes. */
  readonly now: number
  readonly offset: number
  readonly device: string
  /** The live seq of a record in a holder, 0 when there is none. */
  liveSeq(collection: string, holder: string, id: string): number
}

const GATHER_FROM_ROWS = 40
const LEFT_MAX = 20
/** From here on a clock that was set anew is worth writing down: what is done after a restart without a network bears its time. */
const CLOCK_MOVED_MS = 1000

/** Not final: the device keeps the operation and tries again (EX13, UP3). */
function isPutOff(result: Result): boolean {
  return result.outcome === 'held' && (result.on ?? '').startsWith('~')
}

/** [DV9] What is only handed in leaves no copy on the device that handed it in. */
function isSentBack(operation: Operation): boolean {
  return operation.kind !== 'create' || RULES.records[operation.collection]?.sentBack !== false
}

export function effectOf(answer: Response, held: Held): Effect {
  const before = held.standing
  const none = { segments: [], rows: [], loose: [], gathered: [], forget: [], unkept: [], again: [], rekept: [], reattended: [], emptied: new Map() as Emptied }
  if (isOfAnEpochLeft(answer, before)) return { standing: before, ...none, leaving: [], kept: [], refused: [], setRight: [], looks: [], isWritten: false }
  const settled = new Map((answer.results ?? []).map((result) => [result.id, result]))
  const resultOf = (row: OutboxRow) => settled.get(row.id) ?? settled.get(row.hash)
  const leaving = held.outbox.filter((row) => {
    const result = resultOf(row)
    return result !== undefined && !isPutOff(result)
  })
  const refused: AttentionRow[] = []
  const fresh: KeptRow = { seq: 0, seqs: [], raws: [] }
  for (const row of leaving) {
    const result = resultOf(row)!
    const seq = result.seq ?? 0
    if (result.outcome === 'refused' || result.outcome === 'held') refused.push({ id: row.id, operation: row.operation, result, since: held.now })
    else if (seq > answer.backed_up_through && isSentBack(row.operation)) {
      fresh.seqs.push(seq)
      fresh.raws.push(row.raw)
      fresh.seq = Math.max(fresh.seq, seq)
    }
  }
  const kept = fresh.seqs.length > 0 ? [fresh] : []
  const isLate = answer.epoch === before.epoch && answer.seq < before.heard
  const standing: Standing = {
    ...before,
    counter: Math.max(before.counter, answer.counter),
    stamp: before.stamp > answer.stamp ? before.stamp : answer.stamp,
    ...(isLate ? {} : { offset: held.offset, heard: answer.seq, heardAt: answer.now }),
  }
  const left = new Set(leaving)
  const right = setRight(held.outbox.filter((row) => !left.has(row)), answer.now, answer.stamp, held.offset - before.offset, held.device)
  if (right) standing.stamp = right.stamp
  const isClockMoved = Math.abs(standing.offset - before.offset) >= CLOCK_MOVED_MS
  const notTaken = new Set(refused.map((row) => row.id))
  const looks = looksOf(leaving.filter((row) => !notTaken.has(row.id)), answer.now, held.outbox, right?.rows ?? [], held.device)
  const nothing = { ...none, leaving, kept, refused, setRight: right?.rows ?? [], looks, isWritten: leaving.length > 0 || isClockMoved || right !== null }
  if (isLate) return { standing, ...nothing }
  if (answer.notice === 'newer_app') return { standing, ...nothing }
  if (answer.tell) return { standing: { ...standing, isAsked: true }, ...nothing }
  return new Laying(answer, held, standing).effect(nothing, leaving.length)
}

/** [DV6] Of another epoch and not newer than what was heard: it was long under way. */
function isOfAnEpochLeft(answer: Response, { epoch, heardAt, left }: Standing): boolean {
  if (epoch === '' || answer.epoch === epoch) return false
  return answer.now < heardAt || (answer.now === heardAt && left.includes(answer.epoch))
}

class Laying {
  private readonly forget: string[] = []
  private readonly segments: SegmentRow[] = []
  private readonly rows: Row[] = []
  private readonly isFresh: boolean

  constructor(
    private readonly answer: Response,
    private readonly held: Held,
    private readonly standing: Standing,
  ) {
    this.isFresh = standing.epoch !== '' && answer.epoch !== standing.epoch
    const { cursors, fills, sums, holders, staging, counts } = standing
    Object.assign(standing, { cursors: { ...cursors }, fills: {}, sums: { ...sums }, holders: { ...holders }, staging: { ...staging }, counts: { ...counts }, epoch: answer.epoch })
    if (this.isFresh) standing.left = [...standing.left, held.standing.epoch].slice(-LEFT_MAX)
    this.standing.fills = { ...fills }
  }

  effect(nothing: Effect | Omit<Effect, 'standing'>, leavingCount: number): Effect {
    const { answer, standing } = this
    const emptied = this.emptied()
    const rekept = withoutErased([...this.held.kept, ...nothing.kept], emptied)
    const again = this.isFresh ? this.again(rekept) : []
    const unkept = this.unkept()
    if (this.isFresh) Object.assign(standing, { cursors: {}, fills: {} })
    for (const scope of answer.drop ?? []) this.drop(scope)
    for (const scope of this.resets()) this.reset(scope)
    for (const one of answer.segments ?? []) this.segment(one)
    for (const change of answer.changes ?? []) this.change(change)
    this.moveCursors()
    this.finishFillings()
    const gone = new Set(this.forget)
    for (const key of Object.keys(standing.counts)) if (gone.has(key.split('\n')[0]!)) delete standing.counts[key]
    standing.isLevel = !answer.more
    standing.isAsked = false
    if (standing.isLevel && this.held.outbox.length + again.length === leavingCount) standing.levelAt = this.held.now
    const isWritten = nothing.isWritten || leavingCount + again.length + unkept.length + this.rows.length + this.segments.length + this.forget.length > 0 || !this.held.standing.isLevel || this.held.standing.isAsked || answer.more === true
    return { ...nothing, standing, segments: this.segments, rows: this.rows, ...this.gather(), forget: this.forget, unkept, again, isWritten, ...this.cleaned(nothing, rekept, unkept, emptied) }
  }

  /** [DV12] Records of this answer in which fields with a term stand empty. */
  private emptied(): Emptied {
    const found = new Map<string, { seq: number; names: ReadonlySet<string>; isErased: boolean }>()
    const arrived = (collection: string, id: string, seq: number, body: Fields | null | undefined): void => {
      const names = body ? emptiedOf(collection, body) : []
      if (names.length > 0) found.set(placeOf(collection, id), { seq, names: new Set(names), isErased: isErased(collection, body!, names) })
    }
    for (const [collection, id, seq, live, , body] of this.answer.changes ?? []) if (live.length > 0) arrived(collection, id, seq, body as Fields)
    const asked = new Set(this.held.kept.length + (this.held.attention?.length ?? 0) > 0 ? Object.keys(RULES.records).filter((name) => RULES.records[name]!.erased.length > 0) : [])
    for (const [, collection, count, sum, packed] of this.answer.segments ?? []) {
      const columns = asked.has(collection) ? readable({ holder: '', collection, n: 0, count, sum, packed }) : null
      if (columns) for (const [id, seq, body] of recordsOf(columns)) arrived(collection, id, seq, body)
    }
    return found
  }

  /** What leaves the things kept beside the records; the fresh ones are changed before they are written. */
  private cleaned(nothing: Effect | Omit<Effect, 'standing'>, rekept: readonly KeptRow[], unkept: readonly number[], emptied: Emptied): Pick<Effect, 'kept' | 'rekept' | 'refused' | 'reattended' | 'emptied'> {
    const fresh = rekept.find((row) => row.n === undefined)
    const refused = attentionWithoutErased(nothing.refused, emptied)
    return {
      kept: fresh ? [fresh].filter((row) => row.raws.length > 0) : nothing.kept,
      rekept: rekept.filter((row) => row.n !== undefined && !unkept.includes(row.n)),
      refused: nothing.refused.map((row) => refused.find((one) => one.id === row.id) ?? row),
      reattended: attentionWithoutErased(this.held.attention ?? [], emptied),
      emptied,
    }
  }

  /** What a backup holds by now, what goes into the outbox again, and the oldest of too many. */
  private unkept(): number[] {
    const { kept } = this.held
    if (this.isFresh) return kept.map((row) => row.n!)
    let room = KEPT_MAX
    const gone: number[] = []
    for (const row of [...kept].reverse()) {
      room -= row.seqs.length
      if (room < 0 || row.seq <= this.answer.backed_up_through) gone.push(row.n!)
    }
    return gone
  }

  /** [DV9] What was confirmed under the old epoch and isn't decided anew in this answer. */
  private again(rekept: readonly KeptRow[]): OutboxRow[] {
    const known = new Set(this.held.outbox.map((row) => row.id))
    const first = Math.min(0, ...this.held.outbox.map((row) => row.n))
    const left = new Map(rekept.map((row) => [row.n, row]))
    const confirmed = this.held.kept.map((row) => left.get(row.n) ?? row).flatMap((row) => row.raws.map((raw, place) => ({ raw, seq: row.seqs[place]! })))
    const rows = confirmed.sort((left, right) => left.seq - right.seq).map(({ raw }) => outboxRow(0, raw, true))
    return rows.filter((row) => !known.has(row.id)).map((row, place) => ({ ...row, n: first - rows.length + place }))
  }

  private resets(): string[] {
    const { cursors, holders } = this.standing
    const anew = Object.keys(this.answer.cursors ?? {}).filter((scope) => holders[scope] !== undefined && cursors[scope] === undefined)
    return [...new Set([...(this.answer.reset ?? []), ...anew])]
  }

  private drop(scope: string): void {
    const { holders, staging, cursors, sums, fills } = this.standing
    for (const holder of [holders[scope], staging[scope]]) if (holder !== undefined) this.forget.push(holder)
    for (const part of [holders, staging, cursors, sums, fills]) delete (part as Record<string, unknown>)[scope]
  }

  private reset(scope: string): void {
    const { holders, staging, cursors, sums, fills } = this.standing
    if (staging[scope] !== undefined) this.forget.push(staging[scope])
    if (holders[scope] !== undefined) staging[scope] = this.newHolder(scope)
    for (const part of [cursors, sums, fills]) delete (part as Record<string, unknown>)[scope]
  }

  private newHolder(scope: string): string {
    this.standing.holderCount += 1
    return `${scope}~${this.standing.holderCount}`
  }

  private holder(scope: string): string {
    const { holders, staging } = this.standing
    return staging[scope] ?? holders[scope] ?? (holders[scope] = this.newHolder(scope))
  }

  private segment([scope, collection, count, sum, packed]: NonNullable<Response['segments']>[number]): void {
    if ((this.answer.cursors?.[scope] ?? 0) <= (this.standing.cursors[scope] ?? 0)) return // [DV6] laid before, by the same answer
    this.standing.holderCount += 1
    this.segments.push({ holder: this.holder(scope), collection, n: this.standing.holderCount, count, sum, packed })
    this.standing.sums[scope] = addShare(this.standing.sums[scope] ?? 0, sum)
    this.count(this.holder(scope), collection, count)
  }

  private count(holder: string, collection: string, more: number): void {
    const key = `${holder}\n${collection}`
    this.standing.counts[key] = (this.standing.counts[key] ?? 0) + more
  }

  private change([collection, id, seq, live, gone, body]: NonNullable<Response['changes']>[number]): void {
    for (const scope of [...live, ...gone]) {
      const holder = this.holder(scope)
      const isLive = live.includes(scope)
      const before = this.held.liveSeq(collection, holder, id)
      if (before > seq) continue
      this.rows.push({ holder, id, collection, seq, body: isLive ? (body as Fields) : null })
      this.count(holder, collection, Number(isLive) - Number(before > 0))
      let sum = this.standing.sums[scope] ?? 0
      if (before) sum = subtractShare(sum, share(id, before))
      this.standing.sums[scope] = isLive ? addShare(sum, share(id, seq)) : sum
    }
  }

  /** Many live rows of one holder and collection are written as a segment: one write instead of many. */
  private gather(): { loose: Row[]; gathered: SegmentRow[] } {
    const groups = new Map<string, Row[]>()
    for (const row of this.rows) {
      const key = `${row.holder}\n${row.collection}`
      const group = groups.get(key)
      if (!group) groups.set(key, [row])
      else group.push(row)
    }
    const loose: Row[] = []
    const gathered: SegmentRow[] = []
    for (const rows of groups.values()) {
      const live = rows.filter((row) => row.body)
      if (live.length < GATHER_FROM_ROWS) loose.push(...rows)
      else {
        loose.push(...rows.filter((row) => !row.body))
        this.standing.holderCount += 1
        gathered.push(packRows(live, this.standing.holderCount))
      }
    }
    return { loose, gathered }
  }

  private moveCursors(): void {
    const { cursors } = this.standing
    const told = Object.entries(this.answer.cursors ?? {})
    const moved = told.length > 0 ? told : Object.keys(cursors).map((scope) => [scope, this.answer.seq] as const)
    for (const [scope, cursor] of moved) cursors[scope] = Math.max(cursor, cursors[scope] ?? 0)
    this.standing.fills = { ...this.answer.fills }
  }

  /** [SC10] A scope that was filled anew to the end takes the place of the old one. */
  private finishFillings(): void {
    const { holders, staging, fills, cursors } = this.standing
    for (const [scope, holder] of Object.entries(staging)) {
      if (fills[scope] !== undefined || (cursors[scope] ?? 0) < this.answer.seq) continue
      if (holders[scope] !== undefined) this.forget.push(holders[scope])
      holders[scope] = holder
      delete staging[scope]
    }
  }
}
