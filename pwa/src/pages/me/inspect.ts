// What support needs to know of this phone: ids, counts, sizes, codes. No content and no name of anybody.

import { traffic } from '../../exchange/exchange'
import { readErrors, type LoggedError } from '../../exchange/errors'
import { RULES } from '../../generated/rules'
import type { Office } from '../../office'

export interface ScopeLine {
  readonly scope: string
  readonly cursor: number
  readonly sum: number
  readonly count: number
  readonly isFilling: boolean
}

export interface Inspection {
  readonly person: string
  readonly device: string
  readonly office: string
  readonly epoch: string
  readonly counter: number
  readonly schema: number
  readonly offset: number
  readonly levelAt: number
  readonly state: string
  readonly waiting: readonly { id: string; step: string; at: number; bytes: number; again: boolean }[]
  readonly refused: readonly { id: string; step: string; reason: string; since: number }[]
  readonly kept: number
  readonly scopes: readonly ScopeLine[]
  readonly collections: readonly (readonly [collection: string, count: number])[]
  readonly traffic: typeof traffic
  readonly usage: number | null
  readonly quota: number | null
  readonly isPersistent: boolean | null
  readonly errors: readonly LoggedError[]
  readonly browser: string
}

export async function inspect(office: Office): Promise<Inspection> {
  const { identity, standing, outbox, attention, kept } = office.replica
  const estimate = await navigator.storage?.estimate?.().catch(() => null)
  const inHolder = (holder: string) => Object.entries(standing.counts).filter(([key]) => key.startsWith(`${holder}\n`))
  const collections = new Map<string, number>()
  for (const holder of Object.values(standing.holders))
    for (const [key, count] of inHolder(holder)) collections.set(key.split('\n')[1]!, Math.max(count, collections.get(key.split('\n')[1]!) ?? 0))
  const stepOf = (one: { collection: string; kind: string; action?: string }) => `${one.collection} ${one.kind}${one.action ? ` ${one.action}` : ''}`
  return {
    person: identity?.person ?? '',
    device: identity?.device ?? '',
    office: identity?.office ?? '',
    epoch: standing.epoch,
    counter: standing.counter,
    schema: RULES.schema,
    offset: standing.offset,
    levelAt: standing.levelAt,
    state: office.sync.value.state,
    waiting: outbox.map((row) => ({ id: row.id, step: stepOf(row.operation), at: row.operation.at, bytes: row.raw.length, again: row.again ?? false })),
    refused: attention.map((row) => ({ id: row.id, step: stepOf(row.operation), reason: row.result.reason ?? '', since: row.since })),
    kept: kept.reduce((sum, row) => sum + row.seqs.length, 0),
    scopes: Object.keys(standing.cursors)
      .sort()
      .map((scope) => ({
        scope,
        cursor: standing.cursors[scope]!,
        sum: standing.sums[scope] ?? 0,
        count: inHolder(standing.holders[scope] ?? '').reduce((sum, [, count]) => sum + count, 0),
        isFilling: standing.staging[scope] !== undefined || standing.fills[scope] !== undefined,
      })),
    collections: [...collections].filter(([, count]) => count > 0).sort(),
    traffic: { ...traffic },
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    isPersistent: (await navigator.storage?.persisted?.().catch(() => null)) ?? null,
    errors: await readErrors(office.replica),
    browser: navigator.userAgent,
  }
}

/** The same as plain lines, to be sent to whoever helps. */
export function asText(found: Inspection, words: { when(ms: number): string }): string {
  const lines = [
    `luzhi ${found.schema} · ${found.state}`,
    `office ${found.office}`,
    `person ${found.person}`,
    `device ${found.device}`,
    `epoch ${found.epoch} · counter ${found.counter} · clock ${found.offset} ms · level ${found.levelAt ? words.when(found.levelAt) : '-'}`,
    `store ${found.usage ?? '-'} / ${found.quota ?? '-'} bytes · persistent ${found.isPersistent ?? '-'} · kept ${found.kept}`,
    `last exchange ${found.traffic.at ? words.when(found.traffic.at) : '-'} · ${found.traffic.ms} ms · up ${found.traffic.up} · down ${found.traffic.down} · ${found.traffic.outcome}`,
    ...found.waiting.map((one) => `waits ${one.id} ${one.step} ${words.when(one.at)} ${one.bytes} bytes${one.again ? ' again' : ''}`),
    ...found.refused.map((one) => `refused ${one.id} ${one.step} ${one.reason} ${words.when(one.since)}`),
    ...found.scopes.map((one) => `scope ${one.scope} at ${one.cursor} sum ${one.sum} records ${one.count}${one.isFilling ? ' filling' : ''}`),
    ...found.collections.map(([collection, count]) => `holds ${collection} ${count}`),
    ...found.errors.map((one) => `error ${words.when(one.at)} ${one.code}`),
    found.browser,
  ]
  return lines.join('\n')
}
