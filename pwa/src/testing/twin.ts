// The phone's rules and replica behind standard input and output, for tests in the other language: a JSON line asks, a JSON line answers.
// tests/twins/phone.mjs bundles and starts it; nothing of the app imports it.

import 'fake-indexeddb/auto'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { pack, unpackBytes } from '../exchange/codec'
import { heldMark } from '../exchange/head'
import { REGISTERS } from '../generated/registers'
import { RULES } from '../generated/rules'
import { Response as Answer } from '../generated/wire'
import { SeenGround } from '../replica/ground'
import { SeenKnowledge } from '../replica/knowledge'
import { readOutbox } from '../replica/outbox'
import { clean, uncleanPlace } from '../rules/cleaning'
import { dayOf, daysAfter, isDay, momentOf, weekdayOf, wholeDays } from '../rules/day'
import { decide, type Operation } from '../rules/decide'
import { owingsOf } from '../rules/duty'
import { pathsOf, putAt, valueAt } from '../rules/merge'
import { addShare, codeFrom, makeStamp, naturalId, newId, nextStamp, share, stampParts, subtractShare } from '../rules/names'
import type { Fields, Plain, Term } from '../rules/shape'
import { tableOf, type TableAsked } from '../rules/table'
import { holdsTrue, valueOf } from '../rules/terms'
import { readValue, type Verdict } from '../rules/value'
import { Phone, type Story } from './phone'

type Asked = Record<string, unknown> & { readonly do: string }
type Records = Record<string, Record<string, Fields>>

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (raw: Uint8Array) => Buffer.from(raw).toString('hex')
const drawn = (text: string) => () => bytes(text)

const world = { office: '', records: {} as Records, isShared: false }
const source = {
  get: (collection: string, id: string) => world.records[collection]?.[id] ?? null,
  all: (collection: string) => Object.values(world.records[collection] ?? {}),
  get identity() {
    return world
  },
}
const knowledge = new SeenKnowledge(source)
const phones = new Map<string, Phone>()

function decided({ operation, author }: { operation: Operation; author: string }): unknown {
  const base = world.records[operation.collection]?.[operation.record] ?? null
  const decision = decide(operation, author, base, world.office, knowledge)
  return decision.outcome === 'refused' ? { outcome: 'refused', ...decision.refused } : decision
}

interface TermAsked {
  readonly term: Term
  readonly condition: boolean
  readonly facts: {
    readonly actor: string
    readonly actor_section: string | null
    readonly moment: number
    readonly today: string
    readonly record: Fields
    readonly inputs: Fields
    readonly proof: Fields
    readonly related: Readonly<Record<string, Fields>>
    readonly parameters: Readonly<Record<string, number | string>>
    readonly posts: readonly string[]
    readonly holders?: readonly string[]
    readonly shown?: 'right' | 'stale' | 'wrong'
    readonly setting?: Verdict
  }
}

function term({ term: one, condition, facts }: TermAsked): Plain {
  const { actor, moment, today, record, inputs, proof } = facts
  const asked = {
    actor, moment, today, record, inputs, proof,
    actorSection: facts.actor_section,
    related: (ref: string) => facts.related[ref] ?? null,
    parameter: (id: string) => facts.parameters[id] ?? null,
    holds: (posts: readonly string[]) => posts.some((post) => facts.posts.includes(post)),
    holders: () => facts.holders ?? [],
    shown: () => facts.shown ?? 'right',
    setting: () => facts.setting ?? 'fine',
  } // prettier-ignore
  return condition ? holdsTrue(one, asked) : (valueOf(one, asked) ?? null)
}

/** Writes on paths one after another, as a patch lays them. */
function merged({ record, writes }: { record: Fields; writes: readonly (readonly [path: string, value: Plain])[] }): unknown {
  const seen = writes.map(([path, value]) => {
    const before = valueAt(record, path) ?? null
    putAt(record, path, value)
    return before
  })
  return { record, seen }
}

function names(asked: Record<string, never>): unknown {
  const { ms, counter, last, now, device, office, collection, key, entries, gone, random, scopes } = asked as never as {
    ms: number; counter: number; last: string; now: number; device: string; office: string; collection: string; key: string[]
    entries: [string, number][]; gone: number; random: string; scopes: string[]
  } // prettier-ignore
  const parts = entries.map(([id, seq]) => share(id, seq))
  const sum = parts.reduce(addShare, 0)
  return {
    stamp: makeStamp(ms, counter, device), parts: stampParts(makeStamp(ms, counter, device)), next: nextStamp(last, now, device),
    natural: naturalId(office, collection, key), id: newId(now, drawn(random)), code: codeFrom(bytes(random)),
    sum, left: parts.slice(0, gone).reduce(subtractShare, sum), mark: heldMark(scopes),
  } // prettier-ignore
}

function days({ moment, text, hour, minute, days: count }: { moment: number; text: string; hour: number; minute: number; days: number }): unknown {
  const day = dayOf(moment)
  return { day, is: isDay(text), moment: momentOf(day, hour, minute), after: daysAfter(day, wholeDays(count)), weekday: weekdayOf(day) }
}

const ANSWERS: Record<string, (asked: never) => unknown> = {
  world: (asked: { office: string; records: Records; shared: boolean }) => {
    Object.assign(world, { office: asked.office, records: asked.records, isShared: asked.shared })
    knowledge.forget(Object.keys(asked.records))
    return true
  },
  decide: decided,
  /** A register of the world, in full. */
  table: ({ name, now, ...asked }: TableAsked & { name: string; now: number }) => tableOf(REGISTERS[name]!, new SeenGround(source, knowledge), now, asked),
  term,
  merge: merged,
  paths: ({ field, value, by_key: byKey }: { field: string; value: Plain; by_key: boolean }) => pathsOf(field, value, byKey),
  names,
  days,
  /** Which texts a pattern fits. */
  fits: ({ form, texts }: { form: string; texts: readonly string[] }) => texts.map((text) => new RegExp(form, 'u').test(text)),
  /** A text of these code points cleaned, and where the first of what can't stay stands. */
  clean: ({ codes, lines }: { codes: readonly number[]; lines: boolean }) => {
    const text = String.fromCodePoint(...codes)
    const cleaned = clean(text, lines)
    return { clean: [...cleaned].map((one) => one.codePointAt(0)), place: cleaned === text ? null : uncleanPlace(text, lines) }
  },
  value: ({ text, parameter }: { text: string; parameter: string }) => readValue(RULES.parameters[parameter]!, text),
  setting: ({ parameter, since, value }: { parameter: string; since: string; value: string | null }) => knowledge.setting(parameter, since, value),
  held: ({ parameter, day }: { parameter: string; day: string }) => knowledge.parameter(parameter, day),
  /** How many duties a person owes. */
  owed: ({ now, person }: { now: number; person: string }) => Object.keys(RULES.duties).flatMap((name) => owingsOf(name, new SeenGround(source, knowledge), now, person)).length,
  /** An operation's bytes read and written again, and its hash. */
  operation: ({ raw }: { raw: string }) => {
    const [row] = readOutbox([{ n: 1, raw: bytes(raw) }])
    return { hash: row!.hash, operation: row!.operation, again: hex(pack(row!.operation)) }
  },
  /** Whether an answer of the server can be read here at all. */
  reads: ({ raw }: { raw: string }) => {
    try {
      return v.safeParse(Answer, unpackBytes(bytes(raw))).success
    } catch {
      return false
    }
  },
  open: async (asked: Story & { name: string }) => {
    phones.set(asked.name, await Phone.open(asked, asked.name))
    return true
  },
  step: async (asked: { name: string } & Parameters<Phone['step']>[0]) => phones.get(asked.name)!.step(asked),
  close: ({ name }: { name: string }) => {
    phones.get(name)?.close()
    return phones.delete(name)
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line) as Asked
  let told: unknown
  try {
    told = { is: (await ANSWERS[asked.do]!(asked as never)) ?? null }
  } catch (wrong) {
    told = { error: wrong instanceof Error ? (wrong.stack ?? wrong.message) : String(wrong) }
  }
  process.stdout.write(`${JSON.stringify(told)}\n`)
}
