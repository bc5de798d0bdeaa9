// Searching in what a phone holds: the text of every record is made when it is first searched for and kept as long as the record stays the same; what
// a record shows of others (a person's name, a room) counts, and so do the pinyin initials of its title and of the people in it.

import { RULES } from '../generated/rules'
import { stateOf, titleOf } from '../labels'
import type { Collection, Office } from '../office'
import type { Fields } from '../rules/shape'
import { language } from '../words'
import { ownFacets, searchable } from './facets'
import { initialsOf } from './pinyin'

const SEPARATOR = '\n'

export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** All parts of what was typed, each of which is to be found. */
export const partsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean)

function textOf(office: Office, collection: string, record: Fields): string {
  const table = RULES.records[collection]!
  const title = titleOf(office, collection, record)
  const found = [title, stateOf(collection, record.state).label]
  const initials = [initialsOf(title), String(record.initials ?? '')]
  for (const [name, field] of Object.entries(table.fields)) {
    if (field.privacy === 'secret' || field.kind === 'photos') continue
    const text = searchable(office, field, name, record[name])
    if (text === '') continue
    found.push(text)
    if (field.collection === 'office.person' && field.kind === 'ref') initials.push(String(office.peek('office.person', record[name] as string)?.initials ?? '') || initialsOf(text))
  }
  for (const own of ownFacets(collection)) {
    const values = own.of(office, record)
    found.push(...own.values().filter(([value]) => values.includes(value)).map(([, label]) => label))
  }
  return folded(found.concat(initials).join(SEPARATOR))
}

export class SearchIndex {
  private kept = new WeakMap<Fields, string>()
  private standing = ''

  constructor(private readonly office: Office) {}

  /** Forget what was made of other languages or of what records refer to when it changed. */
  private refresh(collection: string): void {
    const far = new Set(Object.values(RULES.records[collection]!.fields).map((field) => field.collection).filter(Boolean))
    const standing = [language.value, collection, ...[...far].map((one) => this.office.versionOf(one as Collection))].join(' ')
    if (standing === this.standing) return
    this.standing = standing
    this.kept = new WeakMap()
  }

  find<R extends { readonly record: unknown }>(collection: string, rows: readonly R[], text: string): R[] {
    const parts = partsOf(text)
    if (parts.length === 0) return [...rows]
    this.refresh(collection)
    return rows.filter((row) => {
      const record = row.record as Fields
      let own = this.kept.get(record)
      if (own === undefined) this.kept.set(record, (own = textOf(this.office, collection, record)))
      return parts.every((part) => own.includes(part))
    })
  }
}
