// Searching in what a phone holds: the text of every record is made when it is first searched for and kept as long as the record stays the same; what
// a record shows of others (a person's name, a room) counts, and so do the pinyin initials of its title and of the people in it.

import { RULES } from '../generated/rules'
import { stateOf } from '../labels'
import type { Collection, Office } from '../office'
import type { Fields } from '../rules/shape'
import { language } from '../words'
import { once, ownFacets, searchable, type Made } from './facets'
import { initialsOf } from './pinyin'

const SEPARATOR = '\n'

export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** All parts of what was typed, each of which is to be found. */
export const partsOf = (text: string): string[] => folded(text).split(/\s+/).filter(Boolean)

function textOf(office: Office, collection: string, record: Fields, made: Made): string {
  const table = RULES.records[collection]!
  const found = [stateOf(collection, record.state).label]
  const initials = [String(record.initials ?? '')]
  for (const [name, field] of Object.entries(table.fields)) {
    if (field.privacy === 'secret' || field.kind === 'photos') continue
    const text = searchable(office, field, name, record[name], made)
    if (text === '') continue
    found.push(text)
    if (field.kind === 'ref') {
      if (field.collection === 'office.person') initials.push(once(made, `initials\n${String(record[name])}`, () => String(office.peek('office.person', record[name] as string)?.initials ?? '')))
      initials.push(once(made, `letters\n${text}`, () => initialsOf(text)))
    } else if (table.title.includes(name) && !['day', 'instant'].includes(field.kind)) initials.push(initialsOf(text))
  }
  for (const own of ownFacets(collection)) {
    const values = own.of(office, record)
    found.push(...own.values().filter(([value]) => values.includes(value)).map(([, label]) => label))
  }
  return folded(found.concat(initials).join(SEPARATOR))
}

interface Kept {
  standing: string
  texts: WeakMap<Fields, string>
  made: Made
}

type Row = { readonly record: unknown }
/** Records made searchable between two breaths. */
const SLICE = 1000

export class SearchIndex {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly office: Office) {}

  /** What was made of a collection; anew when the language, or what its records refer to, is another. */
  private textsOf(collection: string): Kept {
    const far = new Set(Object.values(RULES.records[collection]!.fields).map((field) => field.collection).filter((one) => one && one !== collection))
    const standing = [language.value, this.office.today(), ...[...far].map((one) => this.office.versionOf(one as Collection))].join(' ')
    const kept = this.kept.get(collection)
    if (kept?.standing === standing) return kept
    const fresh = { standing, texts: new WeakMap<Fields, string>(), made: new Map<string, string>() }
    this.kept.set(collection, fresh)
    return fresh
  }

  private text({ texts, made }: Kept, collection: string, record: Fields): string {
    let text = texts.get(record)
    if (text === undefined) texts.set(record, (text = textOf(this.office, collection, record, made)))
    return text
  }

  find<R extends Row>(collection: string, rows: readonly R[], wanted: string): R[] {
    const parts = partsOf(wanted)
    if (parts.length === 0) return [...rows]
    const kept = this.textsOf(collection)
    return rows.filter((row) => {
      const text = this.text(kept, collection, row.record as Fields)
      return parts.every((part) => text.includes(part))
    })
  }

  /** Make records searchable before somebody types, in the breaks between what is more urgent. */
  async warm(collection: string, rows: readonly Row[], isStale: () => boolean = () => false): Promise<void> {
    for (let from = 0; from < rows.length && !isStale(); from += SLICE) {
      const kept = this.textsOf(collection)
      if (rows.slice(from, from + SLICE).every((row) => kept.texts.has(row.record as Fields))) continue
      await this.office.device.breathe()
      for (const row of rows.slice(from, from + SLICE)) this.text(kept, collection, row.record as Fields)
    }
  }
}

const indexes = new WeakMap<Office, SearchIndex>()

export function searchIndexOf(office: Office): SearchIndex {
  let index = indexes.get(office)
  if (!index) indexes.set(office, (index = new SearchIndex(office)))
  return index
}
