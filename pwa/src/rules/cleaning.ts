// What nobody can see does not belong into a text. Twin of schema/cleaning.py, from which the ranges come.

import { RULES } from '../generated/rules'
import type { FieldTable, Fields, Plain, RecordTable } from './shape'
import { isMap } from './terms'

type Ranges = readonly (readonly [first: number, last: number])[]
const TABLE = RULES.cleaning
const classOf = (...ranges: Ranges[]): string => `[${ranges.flat().map((one) => one.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`
const of = (...ranges: Ranges[]): RegExp => new RegExp(classOf(...ranges), 'u')

const OTHER_ENDS = new RegExp(TABLE.lineEnds.map((one) => [...one].map((char) => `\\u{${char.codePointAt(0)!.toString(16)}}`).join('')).join('|'), 'gu')
const ENDS: Ranges = TABLE.lineEnds.filter((one) => one.length === 1).map((one) => [one.charCodeAt(0), one.charCodeAt(0)] as const)
const UNSEEN = of(TABLE.unseen)
const JOINER = of(TABLE.joiners)
const JOINED = of(TABLE.joined)
const SELECTOR = of(TABLE.selectors)
const TAG = of(TABLE.tags)
const BY_NEIGHBOURS = [TABLE.joiners, TABLE.selectors, TABLE.tags] as const
const SUSPECT = of(TABLE.unseen, ENDS, ...BY_NEIGHBOURS)
const SUSPECT_IN_LINE = of(TABLE.unseen, ENDS, [[0x09, 0x0a]], ...BY_NEIGHBOURS)
const BREAKS = /[\t\n]+/
const FLAG = '\u{1f3f4}'
const FLAG_ENDS = '\u{e007f}'
const FLAG_TAGS_MAX = 6

/** Whether there is anything in the text that `clean` has to look at. */
export function mayBeUnclean(text: string, lines: boolean): boolean {
  return (lines ? SUSPECT : SUSPECT_IN_LINE).test(text)
}

/** The text as it may be kept: with line ends of one kind, or on one line unless `lines`. */
export function clean(text: string, lines: boolean): string {
  if (!mayBeUnclean(text, lines)) return text
  const seen = [...text.replace(OTHER_ENDS, '\n')].filter((one) => !UNSEEN.test(one))
  let kept = ''
  let before = ''
  let flagEndsAt = -1
  seen.forEach((one, at) => {
    if (one === FLAG) flagEndsAt = flagEnd(seen, at)
    if (at > flagEndsAt && !stays(one, before, seen[at + 1] ?? '')) return
    kept += one
    before = one
  })
  return lines ? kept : onOneLine(kept)
}

/** Line and character (from 1) of the first that can't be kept, and which one it is. */
export function uncleanPlace(text: string, lines: boolean): { line: number; at: number; sign: string } {
  const [chars, cleaned] = [[...text], [...clean(text, lines)]]
  const found = chars.findIndex((one, at) => one !== cleaned[at])
  const before = chars.slice(0, found).join('').split('\n')
  return { line: before.length, at: [...before[before.length - 1]!].length + 1, sign: `U+${chars[found]!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}` }
}

function flagEnd(seen: readonly string[], at: number): number {
  let end = at + 1
  while (end < seen.length && end - at <= FLAG_TAGS_MAX && TAG.test(seen[end]!) && seen[end] !== FLAG_ENDS) end += 1
  return end > at + 1 && seen[end] === FLAG_ENDS ? end : at
}

function stays(one: string, before: string, after: string): boolean {
  if (TAG.test(one)) return false
  if (SELECTOR.test(one)) return !['', ' ', '\t', '\n', '\u3000'].includes(before) && !SELECTOR.test(before) && !JOINER.test(before)
  if (JOINER.test(one)) return before !== '' && (JOINED.test(before) || SELECTOR.test(before)) && after !== '' && JOINED.test(after)
  return true
}

function onOneLine(text: string): string {
  const parts = text.split(BREAKS)
  return parts.length === 1 ? text : parts.map((one) => one.replace(/^ +| +$/g, '')).filter(Boolean).join(' ')
}

const hasLines = (field: FieldTable | undefined): boolean => field !== undefined && TABLE.lined.includes(field.kind)

/** Each text of given fields, keys of maps too, with whether it may have lines. */
export function* textsIn(table: RecordTable, fields: Fields): Generator<readonly [field: string, text: string, lines: boolean]> {
  for (const [path, value] of Object.entries(fields)) {
    const [name] = path.split('/', 1) as [string]
    if (name !== path) yield [name, path, false]
    const lines = hasLines(table.fields[name])
    if (typeof value === 'string') yield [name, value, lines]
    else if (Array.isArray(value)) for (const one of value) yield [name, String(one), false]
    else if (isMap(value)) {
      for (const [key, one] of Object.entries(value)) {
        yield [name, key, false]
        if (typeof one === 'string') yield [name, one, false]
      }
    }
  }
}

/** What a person typed or pasted, as it becomes a step: its texts by `clean`; nothing that can't be seen stays in it. */
export function cleanStep<Step extends { readonly collection: string; fields?: Fields; set?: Fields; inputs?: Fields }>(step: Step): Step {
  const table = RULES.records[step.collection]!
  const { fields, set, inputs } = step
  return { ...step, ...(fields && { fields: cleanFields(table, fields) }), ...(set && { set: cleanFields(table, set) }), ...(inputs && { inputs: cleanFields(table, inputs) }) }
}

function cleanFields(table: RecordTable, fields: Fields): Fields {
  const cleaned = (value: Plain, lines: boolean): Plain => {
    if (typeof value === 'string') return clean(value, lines)
    if (Array.isArray(value)) return value.map((one) => cleaned(one as Plain, false) as string)
    return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeof one === 'string' ? clean(one, false) : one])) : value
  }
  return Object.fromEntries(Object.entries(fields).map(([path, value]) => [path, cleaned(value, hasLines(table.fields[path.split('/', 1)[0]!]))]))
}
