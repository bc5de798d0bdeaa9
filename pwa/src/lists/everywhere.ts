// One search over all that this phone holds: people, directory, sessions, rooms, visits, whatever else is declared, and the clauses; offline.

import { CLAUSES } from '../generated/clauses'
import { RULES } from '../generated/rules'
import { titleOf } from '../labels'
import type { Collection, Office } from '../office'
import type { Fields } from '../rules/shape'
import { w } from '../words'
import { initialsOf } from './pinyin'
import { folded, partsOf, searchIndexOf } from './search'

/** What is looked for first; the rest follows in the order of the regulations. */
const FIRST = ['office.person', 'office.directory_entry', 'party_study.session', 'theory_study.session', 'office.room', 'first_contact.visit']
/** Parts of other records, and what only machines read. */
const NOT_SEARCHED = ['office.rulebook_text', 'office.message', 'office.reach', 'office.screen', 'office.post_held', 'office.parameter_value', 'office.calendar_day', 'party_study.attendance', 'theory_study.attendance']
const SHOWN = 5

export interface Hit {
  readonly id: string
  readonly title: string
}
export interface Part {
  /** A collection, or `clauses`. */
  readonly name: string
  readonly hits: readonly Hit[]
  readonly count: number
}

export function searchedCollections(office: Office): string[] {
  const all = Object.values(RULES.records).filter((one) => !NOT_SEARCHED.includes(one.collection) && (!office.tablet || one.shared))
  return [...FIRST.filter((name) => all.some((one) => one.collection === name)), ...all.map((one) => one.collection).filter((name) => !FIRST.includes(name))]
}

const clauseTexts = new Map<string, string>()

function clausesWith(text: string): Part {
  const parts = partsOf(text)
  const found = CLAUSES.filter((clause) => {
    let own = clauseTexts.get(clause.id)
    if (!own) clauseTexts.set(clause.id, (own = folded([clause.id, ...clause.title, ...clause.must, initialsOf(clause.title[0])].join('\n'))))
    return parts.every((part) => own.includes(part))
  })
  return { name: 'clauses', hits: found.slice(0, SHOWN).map((one) => ({ id: one.id, title: `${one.id} ${w(one.title)}` })), count: found.length }
}

/** Looks through one collection after the other and tells what was found so far, until `isStale`. */
export async function searchEverywhere(office: Office, text: string, tell: (parts: readonly Part[], isOver: boolean) => void, isStale: () => boolean): Promise<void> {
  const index = searchIndexOf(office)
  const parts: Part[] = []
  for (const collection of searchedCollections(office)) {
    await office.replica.need([collection])
    const rows = [...office.replica.list(collection)]
    await index.warm(collection, rows, isStale)
    if (isStale()) return
    const found = index.find(collection, rows, text)
    if (found.length > 0) parts.push({ name: collection, hits: found.slice(0, SHOWN).map((row) => ({ id: row.id, title: titleOf(office, collection, row.record as Fields) || '—' })), count: found.length })
    tell([...parts], false)
  }
  const clauses = clausesWith(text)
  tell(clauses.count > 0 ? [...parts, clauses] : parts, true)
}

export const labelOf = (name: string): string => w(RULES.records[name as Collection]?.label)
