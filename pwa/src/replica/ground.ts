// The office as this phone sees it, for duties: rows, indexes over them, posts and the working calendar.

import { workdaysAfter } from '../rules/calendar'
import { dayOf } from '../rules/day'
import { defaultsOf } from '../rules/duty'
import type { Fields, Plain } from '../rules/shape'
import type { RegisterGround } from '../rules/table'
import { PEOPLE, type SeenKnowledge, type Source } from './knowledge'

export const CALENDAR = 'office.calendar_day'
const SECTIONS = 'office.section'

type Index = ReadonlyMap<Plain, readonly Fields[]>

export class SeenGround implements RegisterGround {
  private readonly indexes = new Map<string, Map<string, Index>>()
  private ownDays: ReadonlyMap<string, string> | null = null
  private first: string | null = null

  constructor(
    private readonly source: Source,
    private readonly knowledge: SeenKnowledge,
  ) {}

  rows(collection: string): Iterable<Fields> {
    return this.source.all(collection)
  }

  row(collection: string, id: string): Fields | null {
    return this.source.get(collection, id)
  }

  matching(collection: string, field: string, value: Plain): readonly Fields[] {
    let fields = this.indexes.get(collection)
    if (!fields) this.indexes.set(collection, (fields = new Map()))
    let index = fields.get(field)
    if (!index) fields.set(field, (index = this.indexed(collection, field)))
    return index.get(value) ?? []
  }

  private indexed(collection: string, field: string): Index {
    const index = new Map<Plain, Fields[]>()
    const standard = defaultsOf(collection)[field]
    for (const row of this.source.all(collection)) {
      const value = row[field] ?? standard
      const rows = index.get(value)
      if (rows) rows.push(row)
      else index.set(value, [row])
    }
    return index
  }

  section(person: string): string | null {
    return this.knowledge.section(person)
  }

  inCharge(section: string | null): string | null {
    const found = section ? this.source.get(SECTIONS, section)?.in_charge : null
    return typeof found === 'string' ? found : null
  }

  postsOf(person: string, day: string): string[] {
    return this.knowledge.postsOf(person, day)
  }

  /** Everyone who has not left. */
  *persons(): Iterable<string> {
    for (const row of this.source.all(PEOPLE)) if (row.state !== 'ended') yield String(row.id)
  }

  holders(post: string, day: string): string[] {
    return this.knowledge.holders(post, day)
  }

  parameter(id: string, day: string): number | string | null {
    return this.knowledge.parameter(id, day)
  }

  shifted(day: string, workdays: number): string {
    this.ownDays ??= new Map([...this.source.all(CALENDAR)].filter((row) => row.state === 'in_force').map((row) => [String(row.day), String(row.kind)]))
    return workdaysAfter(day, workdays, this.ownDays)
  }

  since(): string | null {
    if (this.first === null) {
      let earliest = Number.MAX_SAFE_INTEGER
      for (const row of this.source.all(PEOPLE)) earliest = Math.min(earliest, Number(row.made_at ?? earliest))
      if (earliest < Number.MAX_SAFE_INTEGER) this.first = dayOf(earliest)
    }
    return this.first
  }

  /** Records of these collections changed. */
  forget(collections: Iterable<string>): void {
    for (const collection of collections) {
      this.indexes.delete(collection)
      if (collection === CALENDAR) this.ownDays = null
      if (collection === PEOPLE) this.first = null
    }
  }
}
