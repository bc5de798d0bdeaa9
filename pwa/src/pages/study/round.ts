// An inspection of notebooks as its page shows it: everyone who is to be looked at, what they handed in, who was left out (5.8).

import { computed, type ComputedRef } from 'vue'
import type { Records } from '../../generated/records'
import { countsIn, goalOf, keepersOf, NOTEBOOKS, notebookAt, type NoteCollection, type Notebook } from '../../notebooks'
import type { Office, SeenRecord } from '../../office'

export interface Page {
  readonly book: Notebook
  readonly note: SeenRecord<NoteCollection>
}
export interface Entry {
  readonly person: string
  readonly name: string
  readonly section: string
  readonly inspection: SeenRecord<'party_study.inspection'> | null
  readonly pages: readonly Page[]
  /** The length of what was handed in over the calendar year, and the year's goal. */
  readonly chars: number
  readonly goal: number | null
  /** Photographed pages whose length nobody confirmed yet. */
  readonly toConfirm: number
  readonly unseen: number
}

export interface RoundView {
  readonly entries: readonly Entry[]
  /** Who keeps a notebook and is not on the list. */
  readonly leftOut: readonly string[]
}

export function roundOf(office: Office, round: ComputedRef<SeenRecord<'party_study.inspection_round'> | null>): ComputedRef<RoundView> {
  const inspections = office.list('party_study.inspection', (one) => one.round === round.value?.id)
  const books = NOTEBOOKS.map((book) => [book, office.list(book.note, (one) => one.state === 'handed_in')] as const)
  return computed(() => {
    const record: Records['party_study.inspection_round'] | undefined = round.value?.record
    if (!record) return { entries: [], leftOut: [] }
    const main = notebookAt('party-study')
    const pages = books.flatMap(([book, notes]) => notes.value.map((note): Page => ({ book, note })))
    const entries = record.people.map((person): Entry => {
      const all = pages.filter(({ note }) => note.record.person === person)
      const own = all.filter(({ note }) => note.record.day >= record.first_day && note.record.day <= record.last_day).sort((a, b) => a.note.record.day.localeCompare(b.note.record.day))
      const known = office.peek('office.person', person)
      return {
        person, name: known?.name ?? '', section: office.peek('office.section', known?.section)?.name ?? '',
        inspection: inspections.value.find((one) => one.record.person === person) ?? null,
        pages: own,
        chars: all.filter(({ book, note }) => countsIn(office, main, book) && note.record.day.startsWith(`${record.year}-`)).reduce((sum, { note }) => sum + (note.record.chars ?? 0), 0),
        goal: goalOf(office, main, person, record.last_day),
        toConfirm: own.filter(({ note }) => (note.record.page_chars ?? 0) > 0 && (note.record.pages_counted ?? null) === null).length,
        unseen: own.filter(({ note }) => !note.record.seen_at).length,
      } // prettier-ignore
    })
    const order = (one: Entry) => (one.inspection === null ? 1 : one.inspection.record.state === 'handed_in' ? 0 : 2)
    return { entries: entries.sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'zh')), leftOut: keepersOf(office, main).filter((one) => !record.people.includes(one)) }
  })
}
