// The six haves of a year (5.10), each counted from records with the way to them. Counts and lists; whether it is enough, the branch says.

import { computed, type ComputedRef } from 'vue'
import { dayText } from '../../labels'
import { countsIn, goalOf, keepersOf, NOTEBOOKS, notebookAt } from '../../notebooks'
import type { Office } from '../../office'
import { dayOf } from '../../rules/day'
import { t } from '../../words'

export interface Basis {
  readonly text: string
  readonly more: string
  readonly to: string
}
export interface Have {
  readonly key: string
  readonly sum: string
  readonly links: readonly Basis[]
}
/** One person's part in it, for the branch: in order of names, never of numbers. */
export interface PersonRow {
  readonly person: string
  readonly name: string
  readonly chars: number
  readonly goal: number | null
  readonly articles: number
  readonly wanted: number
  readonly inspected: number
  readonly rounds: number
  readonly isEntered: boolean
}

export function personsOf(office: Office, year: () => number): ComputedRef<readonly PersonRow[]> {
  const main = notebookAt('party-study')
  const inYear = (day: string) => day.startsWith(`${year()}-`)
  const notes = NOTEBOOKS.filter((book) => countsIn(office, main, book)).map((book) => office.list(book.note, (one) => one.state === 'handed_in' && inYear(one.day)))
  const articles = office.list(main.article, (one) => one.state === 'accepted' && inYear(one.day))
  const rounds = office.list('party_study.inspection_round', (one) => one.year === year())
  const inspections = office.list('party_study.inspection', (one) => one.state === 'inspected')
  const results = office.list('party_study.year_result', (one) => one.year === year())
  return computed(() => {
    const theirs = new Set(rounds.value.map((one) => one.id))
    const day = office.today() < `${year()}-12-31` && office.today().startsWith(String(year())) ? office.today() : `${year()}-12-31`
    return keepersOf(office, main, day).map((person): PersonRow => ({
      person, name: office.personName(person),
      chars: notes.flatMap((list) => list.value.filter((one) => one.record.person === person)).reduce((sum, one) => sum + (one.record.chars ?? 0), 0),
      goal: goalOf(office, main, person, day),
      articles: articles.value.filter((one) => one.record.person === person).length,
      wanted: Number(office.parameter('5.8.articles', day)),
      inspected: inspections.value.filter((one) => one.record.person === person && theirs.has(one.record.round)).length,
      rounds: rounds.value.filter((one) => one.record.people.includes(person)).length,
      isEntered: results.value.some((one) => one.record.person === person),
    })) // prettier-ignore
  })
}

export function sixOf(office: Office, year: () => number, persons: ComputedRef<readonly PersonRow[]>): ComputedRef<readonly Have[]> {
  const inYear = (moment: number) => dayOf(moment).startsWith(`${year()}-`)
  const shown = (moment: number) => dayText(dayOf(moment), office.today())
  const sessions = office.list('party_study.session', (one) => one.state === 'closed' && inYear(one.starts_at))
  const centre = office.list('theory_study.session', (one) => one.state === 'closed' && inYear(one.starts_at))
  const plans = office.list('party_study.plan', (one) => one.year === year())
  const holidays = office.list('party_study.holiday_study', (one) => one.year === year())
  const rounds = office.list('party_study.inspection_round', (one) => one.year === year())
  const session = (one: (typeof sessions.value)[number]): Basis => ({ text: one.record.topic, more: shown(one.record.starts_at), to: `/party-study/session/${one.id}` })
  return computed(() => {
    const guided = sessions.value.filter((one) => one.record.lecturer || one.record.materials)
    const lectures = sessions.value.filter((one) => one.record.form === 'party_lecture')
    const reached = persons.value.filter((one) => one.goal !== null && one.chars >= one.goal)
    const wrote = persons.value.filter((one) => one.articles >= one.wanted)
    const finished = rounds.value.filter((one) => one.record.state === 'closed')
    return [
      { key: 'organised', sum: t('learn.six.organised', { n: sessions.value.length, centre: centre.value.length }), links: sessions.value.map(session) },
      {
        key: 'planned', sum: t('learn.six.planned', { plans: plans.value.filter((one) => one.record.state === 'issued').length, holidays: holidays.value.length }),
        links: [
          ...plans.value.map((one) => ({ text: t('year.title', { year: one.record.year }), more: one.record.issued_on ? dayText(one.record.issued_on, office.today()) : '', to: `/party-study/plan/${one.id}` })),
          ...holidays.value.map((one) => ({ text: one.record.content, more: dayText(one.record.first_day, office.today()), to: `/r/party_study.holiday_study/${one.id}` })),
        ],
      },
      { key: 'guided', sum: t('learn.six.guided', { n: guided.length, all: sessions.value.length, lectures: lectures.length }), links: [...lectures, ...guided.filter((one) => one.record.lecturer && !lectures.includes(one))].map(session) },
      { key: 'noted', sum: t('learn.six.noted', { n: reached.length, all: persons.value.length }), links: [] },
      { key: 'reflected', sum: t('learn.six.reflected', { n: wrote.length, all: persons.value.length }), links: [] },
      {
        key: 'inspected', sum: t('learn.six.inspected', { n: finished.length, all: Number(office.parameter('5.8.inspections_per_year', `${year()}-12-31`)) }),
        links: rounds.value.map((one) => ({ text: t('learn.roundOf', { year: one.record.year, n: one.record.turn }), more: t('learn.covers', { from: dayText(one.record.first_day, office.today()), to: dayText(one.record.last_day, office.today()) }), to: `/study/inspections/${one.id}` })),
      },
    ] // prettier-ignore
  })
}
