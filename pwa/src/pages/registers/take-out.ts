// Taking a register out of the app: what it shows, computed here from what this phone holds; the note of it; the file, made by the server.

import { REGISTERS } from '../../generated/registers'
import { RULES } from '../../generated/rules'
import type { Collection, Office } from '../../office'
import type { Refused } from '../../rules/decide'
import { periodOf, type Period } from '../../rules/duty'
import type { RegisterTable } from '../../rules/shape'
import { tableOf, type Table } from '../../rules/table'
import { proofOf } from '../../session'
import { language, w } from '../../words'

export type Way = 'print' | 'xlsx' | 'docx'
export interface Chosen {
  readonly register: RegisterTable
  readonly period: Period
  readonly about: string
  readonly purpose: string
}
export type TakenOut = { readonly done: true } | { readonly done: false; readonly why: 'offline' | 'waiting' } | { readonly done: false; readonly why: 'refused'; readonly refused: Refused } | { readonly done: false; readonly why: 'problem'; readonly sentence: string }

/** The registers that the person at this device may take out. */
export function registersFor(office: Office): RegisterTable[] {
  return Object.values(REGISTERS).filter((one) => mayTake(office, one))
}

export function mayTake(office: Office, register: RegisterTable): boolean {
  return !office.tablet && (register.who.length === 0 || office.holds(...register.who))
}

/** The sheets about a record of a collection. */
export function sheetsOf(office: Office, collection: string): RegisterTable[] {
  return registersFor(office).filter((one) => one.isSheet && one.collection === collection)
}

/** The lists of a collection's records. */
export function listsOf(office: Office, collection: string): RegisterTable[] {
  return registersFor(office).filter((one) => !one.isSheet && one.collection === collection)
}

/** The collections that a register reads, so that all of them are at hand. */
export function readsOf(register: RegisterTable): Collection[] {
  const found = new Set<string>(['office.person', 'office.section', 'office.post_held', 'office.form'])
  if (register.collection) found.add(register.collection)
  const walk = (term: unknown): void => {
    if (!Array.isArray(term)) return
    if (term[0] === 'find') found.add(String(term[1]))
    for (const one of term) walk(one)
  }
  walk([register.head, register.columns, register.foot, 'also' in register.rows ? register.rows.also : []])
  for (const collection of [...found]) for (const field of Object.values(RULES.records[collection]?.fields ?? {})) if (field.collection) found.add(field.collection)
  for (const collection of [...found]) for (const field of Object.values(RULES.records[collection]?.fields ?? {})) if (field.collection) found.add(field.collection)
  return [...found] as Collection[]
}

export function filled(office: Office, chosen: Pick<Chosen, 'register' | 'period' | 'about'>): Table | null {
  return tableOf(chosen.register, office.duties.ground, office.now(), { language: language.value, period: chosen.period, about: chosen.about })
}

export const thisYear = (office: Office): Period => periodOf('year', office.today())

/** Note that it is taken out; for a file bring the note to the server first, then fetch what it makes. */
export async function takeOut(office: Office, chosen: Chosen, way: Way, rows: number): Promise<TakenOut> {
  const { register, period, about, purpose } = chosen
  const noted = await office.create('office.export', {
    register: register.name, title: w(register.title), way, language: language.value, about, rows,
    ...(purpose.trim() ? { purpose: purpose.normalize('NFC').trim() } : {}),
    ...(register.isSheet ? {} : { first_day: period[0], last_day: period[1] }),
  }) // prettier-ignore
  if (!noted.done) return { done: false, why: 'refused', refused: noted.refused }
  if (way === 'print') return { done: true }
  if (!(await office.keeper.bring(() => office.waiting.value.some((one) => one.record === noted.id)))) return { done: false, why: office.sync.value.state === 'offline' ? 'offline' : 'waiting' }
  const answer = await fetchFile(office, `/api/registers/${noted.id}/${way}`)
  if (!answer.ok) return answer.sentence ? { done: false, why: 'problem', sentence: answer.sentence } : { done: false, why: 'offline' }
  save(answer.bytes, `${w(register.title)}-${office.today()}.${way}`, answer.kind)
  return { done: true }
}

type Fetched = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly kind: string } | { readonly ok: false; readonly sentence: string }

async function fetchFile(office: Office, address: string): Promise<Fetched> {
  let answer: Response
  try {
    const proof = await proofOf(office.device, office.replica, 'GET', address)
    if (!proof.ok) return { ok: false, sentence: proof.offline ? '' : `${w(proof.problem.sentence)} ${w(proof.problem.todo)}` }
    answer = await office.device.fetch(address, { headers: { luzhi: '1', ...proof.body }, credentials: 'same-origin' })
  } catch {
    return { ok: false, sentence: '' }
  }
  if (answer.ok) return { ok: true, bytes: new Uint8Array(await answer.arrayBuffer()), kind: answer.headers.get('content-type') ?? '' }
  const told = (await answer.json().catch(() => ({}))) as { sentence?: readonly [string, string]; todo?: readonly [string, string] }
  return { ok: false, sentence: told.sentence ? `${w(told.sentence)} ${w(told.todo ?? ['', ''])}`.trim() : String(answer.status) }
}

function save(bytes: Uint8Array<ArrayBuffer>, name: string, kind: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: kind }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
