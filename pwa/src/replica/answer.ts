// What an answer changes on this phone, worked out before anything is written (DV3 to DV9, SC9 to SC12). Pure: no database, no clock.

import type { Response, Result } from '../generated/wire'
import { addShare, share, subtractShare } from '../rules/names'
import type { Fields } from '../rules/shape'
import type { AttentionRow, KeptRow, OutboxRow, Row, SegmentRow, Standing } from './open'

export interface Effect {
  readonly standing: Standing
  readonly segments: readonly SegmentRow[]
  readonly rows: readonly Row[]
  /** Holders whose content goes. */
  readonly forget: readonly string[]
  readonly leaving: readonly OutboxRow[]
  readonly kept: readonly KeptRow[]
  readonly unkept: readonly string[]
  /** Confirmed before the server was restored: sent again, before everything else. */
  readonly again: readonly OutboxRow[]
  readonly refused: readonly AttentionRow[]
  /** Whether anything must be on disk. */
  readonly isWritten: boolean
}

export interface Held {
  readonly standing: Standing
  readonly outbox: readonly OutboxRow[]
  readonly kept: readonly KeptRow[]
  /** Ids of operations by what the server calls them: unreadable ones go by the hash of their bytes. */
  readonly now: number
  readonly offset: number
  /** The live seq of a record in a holder, 0 when there is none. */
  liveSeq(collection: string, holder: string, id: string): number
}

/** Not final: the device keeps the operation and tries again (EX13, UP3). */
function isPutOff(result: Result): boolean {
  return result.outcome === 'held' && (result.on ?? '').startsWith('~')
}

export function effectOf(answer: Response, held: Held): Effect {
  const before = held.standing
  const settled = new Map((answer.results ?? []).map((result) => [result.id, result]))
  const resultOf = (row: OutboxRow) => settled.get(row.id) ?? settled.get(row.hash)
  const leaving = held.outbox.filter((row) => {
    const result = resultOf(row)
    return result !== undefined && !isPutOff(result)
  })
  const refused: AttentionRow[] = []
  const kept: KeptRow[] = []
  for (const row of leaving) {
    const result = resultOf(row)!
    if (result.outcome === 'refused' || result.outcome === 'held') refused.push({ id: row.id, operation: row.operation, result, since: held.now })
    else if ((result.seq ?? 0) > answer.backed_up_through) kept.push({ id: row.id, seq: result.seq ?? 0, operation: row.operation, raw: row.raw, hash: row.hash })
  }
  const standing: Standing = {
    ...before,
    counter: Math.max(before.counter, answer.counter),
    stamp: before.stamp > answer.stamp ? before.stamp : answer.stamp,
    offset: held.offset,
  }
  const nothing = { segments: [], rows: [], forget: [], leaving, kept, unkept: [], again: [], refused, isWritten: leaving.length > 0 }
  if (answer.notice === 'newer_app') return { standing, ...nothing }
  if (answer.tell) return { standing: { ...standing, isAsked: true }, ...nothing }
  return new Laying(answer, held, standing).effect(nothing, leaving.length)
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
    const { cursors, fills, sums, holders, staging } = standing
    Object.assign(standing, { cursors: { ...cursors }, fills: {}, sums: { ...sums }, holders: { ...holders }, staging: { ...staging }, epoch: answer.epoch })
    this.standing.fills = { ...fills }
  }

  effect(nothing: Effect | Omit<Effect, 'standing'>, leavingCount: number): Effect {
    const { answer, standing } = this
    const again = this.isFresh ? this.again() : []
    const unkept = this.isFresh ? this.held.kept.map((row) => row.id) : this.held.kept.filter((row) => row.seq <= answer.backed_up_through).map((row) => row.id)
    if (this.isFresh) Object.assign(standing, { cursors: {}, fills: {} })
    for (const scope of answer.drop ?? []) this.drop(scope)
    for (const scope of this.resets()) this.reset(scope)
    for (const one of answer.segments ?? []) this.segment(one)
    for (const change of answer.changes ?? []) this.change(change)
    this.moveCursors()
    this.finishFillings()
    standing.isLevel = !answer.more
    standing.isAsked = false
    if (standing.isLevel && this.held.outbox.length + again.length === leavingCount) standing.levelAt = this.held.now
    const isWritten = leavingCount + again.length + unkept.length + this.rows.length + this.segments.length + this.forget.length > 0 || !this.held.standing.isLevel || this.held.standing.isAsked || answer.more === true
    return { ...nothing, standing, segments: this.segments, rows: this.rows, forget: this.forget, unkept, again, isWritten }
  }

  /** [DV9] What was confirmed under the old epoch and isn't decided anew in this answer. */
  private again(): OutboxRow[] {
    const known = new Set(this.held.outbox.map((row) => row.id))
    const first = Math.min(0, ...this.held.outbox.map((row) => row.n ?? 0))
    const rows = this.held.kept.filter((row) => !known.has(row.id)).sort((left, right) => left.seq - right.seq)
    return rows.map(({ id, operation, raw, hash }, place) => ({ n: first - rows.length + place, id, operation, raw, hash, again: true }))
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
    this.standing.holderCount += 1
    this.segments.push({ holder: this.holder(scope), collection, n: this.standing.holderCount, count, sum, packed })
    this.standing.sums[scope] = addShare(this.standing.sums[scope] ?? 0, sum)
  }

  private change([collection, id, seq, live, gone, body]: NonNullable<Response['changes']>[number]): void {
    for (const scope of [...live, ...gone]) {
      const holder = this.holder(scope)
      const isLive = live.includes(scope)
      const before = this.held.liveSeq(collection, holder, id)
      if (before > seq) continue
      this.rows.push({ holder, id, collection, seq, body: isLive ? (body as Fields) : null })
      let sum = this.standing.sums[scope] ?? 0
      if (before) sum = subtractShare(sum, share(id, before))
      this.standing.sums[scope] = isLive ? addShare(sum, share(id, seq)) : sum
    }
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
