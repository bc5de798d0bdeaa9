// What declarations are called: titles of records, labels of states and fields, sentences of refusals, moments and days in words.

import { RULES } from './generated/rules'
import type { Collection, Office } from './office'
import { clockOf, DAY_MS, dayOf, daysAfter, MINUTE_MS, weekdayOf } from './rules/day'
import type { Refused } from './rules/decide'
import type { Owing, Standing } from './rules/duty'
import type { Mark } from './rules/late'
import type { Fields, FieldTable, Plain } from './rules/shape'
import { isMap } from './rules/terms'
import { language, t, w } from './words'

export function stateOf(collection: string, state: Plain): { label: string; tone: string } {
  const found = RULES.records[collection]?.states.find(([name]) => name === state)
  return found ? { label: w(found[1]), tone: found[2] } : { label: String(state ?? ''), tone: 'open' }
}

export function postLabel(post: string): string {
  return w(RULES.posts.find(([name]) => name === post)?.[1]) || post
}

/** "首问责任制 13.3": the regulation's title and the clause's number. */
export function clauseLabel(id: string): string {
  const [number] = id.split('.')
  const regulation = RULES.regulations.find(([one]) => String(one) === number)
  return `${regulation ? w(regulation[2]) : ''} ${id}`.trim()
}

const WEEKDAYS = { zh: ['一', '二', '三', '四', '五', '六', '日'], en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] }

function nearDay(day: string, today: string, isChinese: boolean): string {
  if (day === today) return isChinese ? '今天' : 'today'
  if (day === daysAfter(today, 1)) return isChinese ? '明天' : 'tomorrow'
  return day === daysAfter(today, -1) ? (isChinese ? '昨天' : 'yesterday') : ''
}

/** A day as people say it: today, tomorrow, yesterday (when `today` is given), or month and day with the weekday. */
export function dayText(day: string, today = ''): string {
  const isChinese = language.value === 'zh'
  if (!day) return ''
  if (today) {
    const near = nearDay(day, today, isChinese)
    if (near) return near
  }
  const [year, month, date] = day.split('-').map(Number)
  const weekday = WEEKDAYS[language.value][weekdayOf(day) - 1]
  const isThisYear = !today || day.slice(0, 4) === today.slice(0, 4)
  if (isChinese) return `${isThisYear ? '' : `${year}年`}${month}月${date}日（${weekday}）`
  return `${weekday} ${date}/${month}${isThisYear ? '' : `/${year}`}`
}

export function momentText(moment: number, today: string): string {
  const day = dayOf(moment)
  return day === today ? clockOf(moment) : `${dayText(day, today)} ${clockOf(moment)}`
}

export function refName(office: Office, collection: string, id: string): string {
  const record = office.peek(collection as Collection, id) as Fields | null
  return record ? titleOf(office, collection, record) : '—'
}

export function titleOf(office: Office, collection: string, record: Fields): string {
  const table = RULES.records[collection]!
  return table.title
    .map((field) => fieldText(office, table.fields[field]!, record[field], field))
    .filter(Boolean)
    .join(' · ')
}

/** A field's value in words. */
export function fieldText(office: Office, field: FieldTable, value: Plain, name = ''): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'ref':
      return refName(office, field.collection, String(value))
    case 'refs':
      return (value as string[]).map((id) => refName(office, field.collection, id)).join(t('common.comma'))
    case 'texts':
      return (value as string[]).join(t('common.comma'))
    case 'choice':
      return w(field.options.find(([option]) => option === value)?.[1])
    case 'instant':
      return momentText(value as number, office.today())
    case 'day':
      return dayText(String(value), office.today())
    case 'yes_no':
      return value ? t('common.yes') : t('common.no')
    case 'flags':
      return isMap(value) ? flagsText(office, Object.keys(value)) : ''
    case 'remarks':
      return isMap(value) ? Object.entries(value).map(([key, text]) => (field.options.length > 0 ? `${w(field.options.find(([one]) => one === key)?.[1])}${t('common.colon')}${text}` : String(text))).join(t('common.comma')) : ''
    default:
      if (name === 'post') return postLabel(String(value))
      if (isMap(value)) return ''
      return String(value)
  }
}

/** Names where the flags are persons', else how many there are. */
function flagsText(office: Office, ids: readonly string[]): string {
  const names = ids.map((id) => office.personName(id)).filter(Boolean)
  return names.length > 0 ? names.join(t('common.comma')) : t('common.items', { n: ids.length })
}

export interface RefusalText {
  readonly sentence: string
  readonly todo: string
  readonly basis: string
}

/** A refusal as its person reads it: names of fields, steps and states become labels. */
export function refusalText(collection: string, refused: Refused): RefusalText {
  const declared = RULES.refusals[refused.reason]
  if (!declared) return { sentence: refused.reason, todo: '', basis: refused.basis ?? '' }
  const table = RULES.records[collection]
  const values: Record<string, string> = { ...refused.values }
  if (values.field) values.field = w(table?.fields[values.field]?.label) || values.field
  if (values.action) values.action = stepLabel(collection, values.action)
  if (values.state) values.state = stateOf(collection, values.state).label
  return { sentence: fill(w(declared[1]), values), todo: fill(w(declared[2]), values), basis: refused.basis ?? '' }
}

export function stepLabel(collection: string, step: string): string {
  const table = RULES.records[collection]
  if (step === 'create') return w(table?.create.label)
  if (step === 'edit' || step === 'patch') return t('common.edit')
  return w(table?.actions[step]?.label) || step
}

/** A text that the house wrote in both languages ("中文 / English"), in the chosen one. */
export function inOne(text: string): string {
  const [zh, en] = text.split(' / ')
  return (language.value === 'zh' ? zh : en) ?? text
}

/** How long: the two greatest of days, hours, minutes; a minute at least. */
export function spanText(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  const parts = [['days', Math.floor(minutes / 1440)], ['hours', Math.floor(minutes / 60) % 24], ['minutes', minutes % 60]] as const
  const first = parts.findIndex(([, n]) => n > 0)
  return parts.slice(first, first + 2).filter(([, n]) => n > 0).map(([name, n]) => t(`late.${name}`, { n })).join(' ')
}

/** A step that was entered late: which, when by the phone, when it arrived. */
export function lateText(office: Office, { collection, step, claimed, received }: Mark): string {
  const today = office.today()
  return t('late.line', { step: stepLabel(collection, step), claimed: momentText(claimed, today), received: momentText(received, today) })
}

function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot)
}

/** How a duty stands, in a few words, and its tone. */
export function dueText(owing: Owing, standing: Standing, waiting: boolean, now: number): { text: string; tone: string } {
  if (waiting) return { text: t('duty.doneWaiting'), tone: 'waiting' }
  if (standing === 'done') return { text: t('duty.done'), tone: 'good' }
  if (standing === 'done_late') return { text: t('duty.doneLate'), tone: 'closed' }
  if (owing.due === null) return { text: t('today.asap'), tone: 'waiting' }
  const today = dayOf(now)
  const day = typeof owing.due === 'number' ? dayOf(owing.due) : owing.due
  if (standing === 'late') {
    const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS)
    return { text: days > 0 ? t('duty.lateDays', { n: days }) : t('today.overdue'), tone: 'bad' }
  }
  if (day === today) return { text: typeof owing.due === 'number' ? t('duty.dueTodayAt', { time: clockOf(owing.due) }) : t('today.dueToday'), tone: 'waiting' }
  return { text: t('today.due', { time: typeof owing.due === 'number' ? momentText(owing.due, today) : dayText(day, today) }), tone: 'open' }
}

/** A duty's reason, with the office's values where the declaration says so. */
export function whyText(office: Office, why: readonly [string, string]): string {
  return w(why).replace(/\{([0-9]+\.[0-9]+\.[a-z_]+)\}/g, (_all, id: string) => String(office.parameter(id) ?? ''))
}
