// A person's year of study, computed from records and nothing else (5.8 to 5.10): each line leads to its record. No score, no comparison.

import { computed, type ComputedRef } from 'vue'
import { GATHERINGS, pathOf } from '../../gatherings'
import { RULES } from '../../generated/rules'
import { dayText, stateOf } from '../../labels'
import { countsIn, goalOf, NOTEBOOKS } from '../../notebooks'
import type { Office } from '../../office'
import { dayOf } from '../../rules/day'
import { t, w } from '../../words'

export interface Line {
  readonly text: string
  readonly more: string
  readonly to: string
  /** The record meant, as `collection/id`. */
  readonly line: string
  readonly tone: string
  readonly state: string
}
/** `about` is what an objection is about. */
export interface Part {
  readonly about: 'attendance' | 'make_up' | 'speech' | 'notes' | 'article' | 'inspection' | 'self_study'
  readonly title: string
  readonly sum: string
  readonly clause: string
  readonly lines: readonly Line[]
}

/** Whether this phone holds what is needed to tell who was where: of oneself always, of others for those who see the sheets. */
export function seesAttendance(office: Office, person: string): boolean {
  return person === office.me.value?.person || GATHERINGS.every(({ table }) => office.holds(...table.overseers, ...table.clerks, ...table.granters))
}

export function yearOf(office: Office, person: () => string, year: () => number): ComputedRef<readonly Part[]> {
  const mine = <T extends { person: string }>(one: T): boolean => one.person === person()
  const inYear = (day: string) => day.startsWith(`${year()}-`)
  const shown = (day: string) => dayText(day, office.today())
  const lists = GATHERINGS.map((gathering) => ({
    gathering,
    sessions: office.list(gathering.session, (one) => one.state === 'closed' && inYear(dayOf(one.starts_at))),
    attendance: office.list(gathering.attendance, mine),
    leave: office.list(gathering.leave, mine),
    makeUps: office.list(gathering.makeUp, mine),
    speeches: office.list(`${gathering.table.regulation}.speech` as 'party_study.speech' | 'theory_study.speech', mine),
  }))
  const books = NOTEBOOKS.map((book) => ({
    book,
    notes: office.list(book.note, (one) => mine(one) && inYear(one.day)),
    articles: office.list(book.article, (one) => mine(one) && inYear(one.day)),
  }))
  const studies = office.list('party_study.self_study', (one) => mine(one) && inYear(one.day) && one.state === 'entered')
  const rounds = office.list('party_study.inspection_round', (one) => one.year === year())
  const inspections = office.list('party_study.inspection', mine)

  const attendance = (): Part[] => {
    if (!seesAttendance(office, person())) return []
    const lines: Line[] = []
    const made: Line[] = []
    const spoken: Line[] = []
    let [expected, present, late, excused] = [0, 0, 0, 0]
    for (const { gathering, sessions, attendance, leave, makeUps, speeches } of lists) {
      for (const { id, record } of sessions.value) {
        const there = attendance.value.find((one) => one.record.session === id)
        const spoke = speeches.value.find((one) => one.record.session === id && one.record.state === 'spoke')
        const day = shown(dayOf(record.starts_at))
        const to = `/${pathOf(gathering)}/session/${id}`
        if (spoke) spoken.push({ text: record.topic, more: [day, ...Object.values(spoke.record.said ?? {})].join(' · '), to, line: `${gathering.table.regulation}.speech/${spoke.id}`, tone: 'good', state: t('learn.spoke') })
        if (!(record.people ?? []).includes(person()) && there?.record.state !== 'counted') continue
        expected += 1
        const base = { text: record.topic, more: day, to, line: there ? `${gathering.attendance}/${there.id}` : `${gathering.session}/${id}` }
        if (there?.record.state === 'counted') {
          present += 1
          const isLate = there.record.timeliness === 'late'
          if (isLate) late += 1
          lines.push({ ...base, tone: isLate ? 'waiting' : 'good', state: t(isLate ? 'study.late' : 'study.present') + (there.record.left_early ? ` · ${w(RULES.records[gathering.attendance]!.fields.left_early!.label)}` : '') })
          continue
        }
        const excuse = leave.value.find((one) => one.record.session === id && one.record.state === 'granted')
        if (excuse) excused += 1
        lines.push({ ...base, tone: excuse ? 'open' : 'bad', state: t(excuse ? 'study.leave' : 'study.missing') })
        const later = makeUps.value.find((one) => one.record.session === id)
        if (later) made.push({ text: record.topic, more: `${shown(later.record.day)} · ${later.record.what}`, to: `/r/${gathering.makeUp}/${later.id}`, line: `${gathering.makeUp}/${later.id}`, ...stated(gathering.makeUp, later.record.state) })
        else made.push({ text: record.topic, more: day, to, line: `${gathering.session}/${id}`, tone: 'waiting', state: t('learn.notMadeUp') })
      }
    }
    return [
      { about: 'attendance', title: t('learn.attended'), sum: t('learn.attendedSum', { present, expected, late, excused }), clause: '5.2', lines },
      { about: 'make_up', title: t('learn.madeUp'), sum: t('learn.madeUpSum', { n: made.filter((one) => one.tone === 'good').length, all: made.length }), clause: '5.2', lines: made },
      { about: 'speech', title: t('learn.spoken'), sum: t('common.items', { n: spoken.length }), clause: '5.9', lines: spoken },
    ]
  }
  const stated = (collection: string, state: string | undefined): { tone: string; state: string } => {
    const { label, tone } = stateOf(collection, state)
    return { tone, state: label }
  }
  const written = (): Part[] =>
    books.flatMap(({ book, notes, articles }): Part[] => {
      const goal = goalOf(office, book, person(), `${year()}-12-31`)
      if (goal === null && notes.value.length === 0 && articles.value.length === 0) return []
      const chars = books.filter((one) => countsIn(office, book, one.book)).flatMap((one) => one.notes.value).reduce((sum, one) => sum + (one.record.chars ?? 0), 0)
      const title = w(RULES.records[book.note]!.label)
      const wanted = Number(office.parameter(`${book.table.clause}.articles`, `${year()}-12-31`))
      const accepted = articles.value.filter((one) => one.record.state === 'accepted').length
      return [
        {
          about: 'notes', title, clause: book.table.clause, sum: goal ? t('learn.charsOf', { n: chars, goal }) : t('learn.chars', { n: chars }),
          lines: notes.value.map((one) => ({ text: one.record.title || shown(one.record.day), more: `${shown(one.record.day)} · ${t('learn.chars', { n: one.record.chars ?? 0 })}`, to: `/study/note/${book.path}/${one.id}`, line: `${book.note}/${one.id}`, ...stated(book.note, one.record.state) })),
        },
        {
          about: 'article', title: w(RULES.records[book.article]!.label), clause: book.table.clause, sum: t('learn.articlesOf', { n: accepted, goal: wanted }),
          lines: articles.value.map((one) => ({ text: one.record.title, more: shown(one.record.day), to: `/study/article/${book.path}/${one.id}`, line: `${book.article}/${one.id}`, ...stated(book.article, one.record.state) })),
        },
      ] // prettier-ignore
    })
  const inspected = (): Part[] => {
    const lines = rounds.value
      .filter(({ id, record }) => record.people.includes(person()) || inspections.value.some((one) => one.record.round === id))
      .map(({ id, record }): Line => {
        const found = inspections.value.find((one) => one.record.round === id)
        const more = found ? [found.record.remark, found.record.inspected_by ? office.personName(found.record.inspected_by) : ''].filter(Boolean).join(' · ') : t('learn.by', { day: shown(record.hand_in_by) })
        const text = t('learn.roundOf', { year: record.year, n: record.turn })
        if (!found) return { text, more, to: `/study/inspections/${id}`, line: `party_study.inspection_round/${id}`, tone: 'waiting', state: t('learn.notInspected') }
        return { text, more, to: `/r/party_study.inspection/${found.id}`, line: `party_study.inspection/${found.id}`, ...stated('party_study.inspection', found.record.state) }
      })
    return [{ about: 'inspection', title: w(RULES.records['party_study.inspection_round']!.label), sum: t('learn.inspectedSum', { n: lines.filter((one) => one.tone === 'good').length, all: lines.length }), clause: '5.8', lines }]
  }
  const alone = (): Part => {
    const kind = RULES.records['party_study.self_study']!.fields.kind!
    const lines = studies.value.map((one): Line => ({ text: one.record.what, more: `${shown(one.record.day)} · ${w(kind.options.find(([value]) => value === (one.record.kind ?? 'theory'))?.[1])}`, to: `/r/party_study.self_study/${one.id}`, line: `party_study.self_study/${one.id}`, tone: '', state: '' }))
    return { about: 'self_study', title: t('learn.selfStudy'), sum: t('common.items', { n: lines.length }), clause: '5.4', lines }
  }
  return computed(() => [...attendance(), ...written(), ...inspected(), alone()])
}
