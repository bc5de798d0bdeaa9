// The notebooks that are declared (schema/notebook.py): which collections a regulation's notes and articles are, and who is to write how much.

import { RULES } from './generated/rules'
import type { Office } from './office'
import type { NotebookTable } from './rules/shape'

export type NoteCollection = 'party_study.note' | 'theory_study.note'
export type ArticleCollection = 'party_study.article' | 'theory_study.article'

export interface Notebook {
  readonly table: NotebookTable
  /** As in addresses: `party-study`. */
  readonly path: string
  readonly note: NoteCollection
  readonly article: ArticleCollection
}

export const NOTEBOOKS: readonly Notebook[] = RULES.notebooks
  .map((table) => ({
    table,
    path: table.regulation.replace('_', '-'),
    note: `${table.regulation}.note` as NoteCollection,
    article: `${table.regulation}.article` as ArticleCollection,
  }))
  .reverse()

export function notebookAt(path: string): Notebook {
  const found = NOTEBOOKS.find((one) => one.path === path)
  if (!found) throw new Error(`no notebook at ${path}`)
  return found
}

/** The length that a person's notes are to reach in the year of a day; null for who keeps no such notebook. */
export function goalOf(office: Office, notebook: Notebook, person: string, day = office.today()): number | null {
  const goal = notebook.table.goals.find(([posts]) => posts.some((post) => office.holders(post, day).includes(person)))
  return goal ? Number(office.parameter(goal[1], day)) : null
}

export const countsMarks = (office: Office, notebook: Notebook): boolean => office.parameter(`${notebook.table.clause}.count_marks`) === 'yes'

/** Whether notes of `other` count for the length of `notebook`: its own, and those of the centre group under 5.8 unless the office says no. */
export const countsIn = (office: Office, notebook: Notebook, other: Notebook): boolean =>
  other === notebook || (notebook.table.clause === '5.8' && office.parameter('5.8.centre_notes') === 'yes')

/** Who keeps this notebook on a day, by name. */
export function keepersOf(office: Office, notebook: Notebook, day = office.today()): string[] {
  const retired = new Set(office.holders('retiree', day))
  const people = new Set(notebook.table.goals.flatMap(([posts]) => posts.flatMap((post) => [...office.holders(post, day)])))
  return [...people].filter((one) => !retired.has(one)).sort((a, b) => office.personName(a).localeCompare(office.personName(b), 'zh'))
}
