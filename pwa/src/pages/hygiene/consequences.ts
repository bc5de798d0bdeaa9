// What the year's failures lead to: drafts of warnings and notices, counted by the declarations of the duties themselves, and who is to be commended.
// The program counts and drafts, a person decides (12.8).

import type { Office, SeenRecord } from '../../office'
import { factsAbout, isWaitedFor, periodOf, termOf } from '../../rules/duty'
import { timesUpTo } from '../../rules/terms'
import { t } from '../../words'

export interface Draft {
  readonly subject: string
  readonly inspection: SeenRecord<'hygiene.inspection'> | null
  readonly loss: SeenRecord<'hygiene.loss'> | null
  readonly section: string
  readonly day: string
  readonly times: number
  readonly kind: 'warning' | 'criticism'
  /** The failures of the year that are counted, oldest first. */
  readonly counted: readonly { readonly id: string; readonly day: string }[]
}

/** What a failed sheet waits for, as the duties declare it: from which time of the year a warning, from which one criticism. */
const FOLLOWS = { warning: 'hygiene.decide_warning', criticism: 'hygiene.decide_notice' } as const
const SHEET = 'hygiene.inspection'
const LOSS = 'hygiene.loss'

/** What is still to be decided: failed sheets and losses without a decision. */
export function draftsOf(office: Office): Draft[] {
  const { ground } = office.duties
  // what the duties ask beside the sheets: a page that shows drafts is to be level with it
  for (const one of ['hygiene.notice', 'office.parameter_value'] as const) office.versionOf(one)
  const found: Draft[] = []
  for (const sheet of office.list(SHEET).value) {
    const { section, day } = sheet.record
    const facts = factsAbout(ground, SHEET, { ...sheet.record }, office.now())
    for (const kind of ['warning', 'criticism'] as const) {
      if (!section || !isWaitedFor(FOLLOWS[kind], facts)) continue
      const counted = timesUpTo(termOf(FOLLOWS[kind], 'nth_time'), facts).map((one) => ({ id: String(one.id), day: String(one.day) }))
      found.push({ subject: sheet.id, inspection: sheet, loss: null, section, day, times: counted.length, kind, counted })
    }
  }
  for (const loss of office.list(LOSS).value) {
    const { section, day } = loss.record
    if (section && isWaitedFor('hygiene.decide_on_loss', factsAbout(ground, LOSS, { ...loss.record }, office.now())))
      found.push({ subject: loss.id, inspection: null, loss, section, day, times: 1, kind: 'criticism', counted: [] })
  }
  return found.sort((a, b) => (a.day < b.day ? 1 : -1))
}

/** The draft's text, from what was found; whoever confirms it may change it. */
export function textOf(office: Office, draft: Draft, labelOf: (key: string) => string): string {
  const section = office.peek('office.section', draft.section)?.name ?? ''
  if (draft.loss) return t('notice.lossText', { section, day: draft.day, what: draft.loss.record.what })
  const { room, items = {}, remarks = {} } = draft.inspection!.record
  const failed = Object.entries(items).filter(([, tick]) => tick === 'fail').map(([key]) => labelOf(key) + (remarks[key] ? `（${remarks[key]}）` : ''))
  const place = office.peek('office.room', room)?.name ?? ''
  return t(draft.kind === 'warning' ? 'notice.warningText' : 'notice.criticismText', { section, day: draft.day, room: place, items: failed.join('；'), times: draft.times })
}

export interface Proposal {
  readonly subject: string
  readonly kind: 'section' | 'person'
  readonly name: string
  readonly good: number
  readonly all: number
}

/** Sections and responsible persons by the share of inspections that found nothing, the best first; only with two inspections at least. */
export function proposalsOf(office: Office, period: readonly [string, string]): Proposal[] {
  const sheets = office.list('hygiene.inspection', (one) => one.state !== 'open' && period[0] <= one.day && one.day <= period[1]).value
  const given = new Set(office.list('hygiene.praise', (one) => one.period === period[0]).value.map((one) => one.record.subject))
  const rows = new Map<string, { kind: 'section' | 'person'; good: number; all: number }>()
  const count = (subject: string | null | undefined, kind: 'section' | 'person', isGood: boolean) => {
    if (!subject || given.has(subject)) return
    const row = rows.get(subject) ?? { kind, good: 0, all: 0 }
    rows.set(subject, { kind, good: row.good + (isGood ? 1 : 0), all: row.all + 1 })
  }
  for (const { record } of sheets) {
    count(record.section, 'section', record.result === 'good')
    count(office.peek('office.room', record.room)?.keeper, 'person', record.result === 'good')
  }
  const nameOf = (subject: string, kind: string) => (kind === 'section' ? (office.peek('office.section', subject)?.name ?? '') : office.personName(subject))
  return [...rows]
    .filter(([, row]) => row.all >= 2 && row.good / row.all >= 0.8)
    .map(([subject, row]) => ({ subject, ...row, name: nameOf(subject, row.kind) }))
    .sort((a, b) => b.good / b.all - a.good / a.all || b.all - a.all || a.name.localeCompare(b.name, 'zh'))
}

/** The half-year of a day. */
export const halfYear = (day: string): readonly [string, string] => periodOf('half_year', day)
