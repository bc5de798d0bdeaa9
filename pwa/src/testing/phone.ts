// A phone that plays what another device did, step by step, and tells what it holds: the same random bytes, the same answers, the same clock.

import * as v from 'valibot'
import { unpackBytes } from '../exchange/codec'
import { Response as Answer } from '../generated/wire'
import { RULES } from '../generated/rules'
import { loadCollection } from '../replica/confirmed'
import { byOrder, orderOf } from '../replica/fold'
import { openDatabase } from '../replica/open'
import { Replica, type Draft } from '../replica/replica'
import type { Fields } from '../rules/shape'
import { testDevice, type TestDevice } from './device'

export interface Story {
  readonly office: string
  readonly person: string
  readonly device: string
  readonly now: number
}

export interface Played {
  readonly now: number
  readonly drawn: readonly string[]
  readonly perform?: Draft
  readonly receive?: string
  /** What the server's clock was ahead of this device's. */
  readonly offset?: number
  /** Close the store and open it again. */
  readonly reopen?: boolean
  /** Fold what came, as an idle phone does. */
  readonly tidy?: boolean
}

export interface Told {
  readonly did: string
  readonly record: string
  readonly epoch: string
  readonly outbox: readonly string[]
  readonly attention: readonly (readonly [id: string, reason: string])[]
  readonly kept: readonly number[]
  readonly cursors: Readonly<Record<string, number>>
  /** Scope to record to seq, read from the disk. */
  readonly held: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly sums: Readonly<Record<string, number>>
  readonly view: Readonly<Record<string, Readonly<Record<string, Fields>>>>
  /** Collections whose latest records, read by zones, are not the first of the whole list. */
  readonly astray: readonly string[]
}

const LATEST = 3

/** A device whose chance is what the other one drew. */
export function drawing(now: number): TestDevice & { drawn: string[] } {
  const device = Object.assign(testDevice(now), { drawn: [] as string[] })
  device.random = (bytes) => {
    const next = device.drawn.shift()
    if (next === undefined || next.length !== bytes * 2) throw new Error(`drew ${bytes} bytes, the other device did not`)
    return new Uint8Array(Buffer.from(next, 'hex'))
  }
  return device
}

export class Phone {
  private constructor(
    private readonly story: Story,
    private readonly name: string,
    private readonly device: ReturnType<typeof drawing>,
    private replica: Replica,
  ) {}

  static async open(story: Story, name: string): Promise<Phone> {
    const device = drawing(story.now)
    const replica = await Replica.open(device, name)
    const { office, person, device: id } = story
    await replica.become({ office, officeName: '', person, device: id, isDemo: false, key: {} as CryptoKeyPair }, '')
    return new Phone(story, name, device, replica)
  }

  close(): void {
    this.replica.close()
  }

  async step(played: Played): Promise<Told> {
    this.device.clock = played.now
    this.device.drawn = [...played.drawn]
    let did = ''
    let record = ''
    if (played.perform) {
      const { decision, operation, already } = await this.replica.perform(played.perform)
      did = decision.outcome === 'refused' ? decision.refused.reason : already ? 'already' : 'done'
      record = operation.record
    }
    if (played.receive !== undefined) await this.replica.receive(v.parse(Answer, unpackBytes(new Uint8Array(Buffer.from(played.receive, 'hex')))), played.offset ?? 0)
    if (played.tidy) await this.replica.tidy(async () => undefined)
    if (played.reopen) {
      this.replica.close()
      this.replica = await Replica.open(this.device, this.name)
    }
    return { did, record, ...(await this.told()) }
  }

  private async told(): Promise<Omit<Told, 'did' | 'record'>> {
    const { replica } = this
    const { standing } = replica
    const collections = Object.keys(RULES.records)
    const astray: string[] = []
    for (const name of collections) if (!(await this.isLatestRight(name))) astray.push(name)
    await replica.need(collections)
    const view: Record<string, Record<string, Fields>> = {}
    for (const name of collections) {
      const rows = [...replica.list(name)].map((row) => [row.id, row.record] as const)
      if (rows.length > 0) view[name] = Object.fromEntries(rows)
    }
    const staged = new Set(Object.keys(standing.staging))
    return {
      epoch: standing.epoch,
      outbox: replica.outbox.map((row) => row.id),
      attention: replica.attention.map((row) => [row.id, row.result.reason ?? '']),
      kept: replica.kept.flatMap((row) => row.seqs).sort((left, right) => left - right),
      cursors: standing.cursors,
      held: await this.onDisk(),
      sums: Object.fromEntries(Object.entries(standing.sums).filter(([scope, sum]) => sum > 0 && !staged.has(scope))),
      view,
      astray,
    }
  }

  private async isLatestRight(collection: string): Promise<boolean> {
    const { replica } = this
    const found = await replica.latest(collection, LATEST)
    await replica.need([collection])
    const all = [...replica.list(collection)].map((row) => ({ ...row, order: orderOf(collection, row.id, row.record) }))
    const first = all.sort(byOrder).slice(0, LATEST)
    return JSON.stringify(first.map((row) => [row.id, row.waiting])) === JSON.stringify(found.map((row) => [row.id, row.waiting]))
  }

  /** What the store itself holds, read as a new start would read it. */
  private async onDisk(): Promise<Record<string, Record<string, number>>> {
    const db = await openDatabase(() => undefined, this.name)
    const { holders } = (await db.get('standing', 'now'))!
    const scopes = new Map(Object.entries(holders).map(([scope, holder]) => [holder, scope]))
    const held: Record<string, Record<string, number>> = {}
    for (const collection of Object.keys(RULES.records)) {
      const base = await loadCollection(db, collection, new Set(scopes.keys()), (holder) => {
        throw new Error(`a segment of ${holder} is not what was received`)
      })
      for (const [holder, rows] of base.holders) {
        const scope = scopes.get(holder)
        if (scope === undefined) continue
        for (const [id, slot] of rows) if (slot.isLive) (held[scope] ??= {})[id] = slot.seq
      }
    }
    db.close()
    return held
  }
}
