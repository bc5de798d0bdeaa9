// The study days of a year that have no session yet (5.1): the rhythm around the holidays, and what one would hold on each.

import { RULES } from '../../generated/rules'
import type { Office } from '../../office'
import { laidOut, type OwnDays } from '../../rules/calendar'
import { dayOf, daysAfter, weekdayOf } from '../../rules/day'

export interface StudyDay {
  readonly rhythm: string
  readonly held: string
  readonly session: string | null
}

/** The first day of a year on the weekday that the office studies on. */
export function firstStudyDay(year: number, weekday: number): string {
  const first = `${year}-01-01`
  return daysAfter(first, (weekday - weekdayOf(first) + 7) % 7)
}

export function ownDays(office: Office): OwnDays {
  return new Map(office.list('office.calendar_day', (one) => one.state === 'in_force').value.map((one) => [one.record.day, one.record.kind]))
}

/** The rhythm's days from `first` to the year's end, each with the session that is held within its weeks, if there is one. */
export function studyDays(first: string, everyWeeks: number, own: OwnDays, sessions: readonly { readonly id: string; readonly record: { readonly starts_at: number } }[]): StudyDay[] {
  const last = `${first.slice(0, 4)}-12-31`
  return laidOut(first, everyWeeks, last, own).map(([rhythm, held]) => {
    const until = daysAfter(rhythm, 7 * everyWeeks - 1)
    const found = sessions.find((one) => dayOf(one.record.starts_at) >= rhythm && dayOf(one.record.starts_at) <= until)
    return { rhythm, held, session: found?.id ?? null }
  })
}

/** Content kinds take turns, so that the year is in balance from the first day on (5.3). */
export const kindInTurn = (place: number): string => {
  const options = RULES.records['party_study.session']!.fields.content_kind!.options
  return options[place % options.length]![0]
}
