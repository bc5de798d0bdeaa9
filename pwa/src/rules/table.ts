// A register filled in: its heading, its rows of text and numbers, what stands above and below. Twin of schema/table.py: the same ground gives the same table, letter by letter.

import { LATE_SHOWN_MAX, LATE_WIDTH, REGISTER_WORDS, ROWS_MAX } from '../generated/registers'
import { RULES } from '../generated/rules'
import { clockOf, dayOf } from './day'
import { defaultsOf, FactsOfDuty, type Ground, type Period } from './duty'
import { findsOf, marksOf, marksOfRow, type Mark } from './late'
import type { Fields, FieldTable, Plain, RegisterLine, RegisterTable, Term, Words } from './shape'
import { hasKey, holdsTrue, isMap, isTextBefore, valueOf } from './terms'

export type Text = string | number

export interface Table {
  readonly title: string
  readonly head: readonly (readonly [label: string, text: Text])[]
  readonly columns: readonly (readonly [label: string, width: number])[]
  readonly rows: readonly (readonly Text[])[]
  readonly foot: readonly (readonly [label: string, text: Text])[]
  readonly blankRows: number
  readonly landscape: boolean
  readonly isCut: boolean
}

/** What of an office a register asks beside what duties do. */
export interface RegisterGround extends Ground {
  persons(): Iterable<string>
}

interface Row {
  readonly facts: FactsOfDuty
  readonly number: number
  readonly key: string
}

export interface TableAsked {
  readonly language: 'zh' | 'en'
  readonly period: Period
  /** The record that a sheet is about. */
  readonly about?: string
}

const PEOPLE = 'office.person'
const ENGINE: Readonly<Record<string, Pick<FieldTable, 'kind' | 'collection'>>> = { by: { kind: 'ref', collection: PEOPLE }, made_at: { kind: 'instant', collection: '' } }
const byText = (left: string, right: string): number => (left === right ? 0 : isTextBefore(left, right) ? -1 : 1)

/** The register of a period, or about one record; null when that record isn't there. */
export function tableOf(register: RegisterTable, ground: RegisterGround, now: number, asked: TableAsked): Table | null {
  const record = register.isSheet ? ground.row(register.collection, asked.about ?? '') : {}
  return record ? new Maker(register, ground, now, asked).table(record) : null
}

class Maker {
  private readonly today: string

  constructor(
    private readonly register: RegisterTable,
    private readonly ground: RegisterGround,
    private readonly now: number,
    private readonly asked: TableAsked,
  ) {
    this.today = dayOf(now)
  }

  table(record: Fields): Table {
    const { register, asked } = this
    const all = this.rows(record)
    const rows = all.slice(0, ROWS_MAX)
    const whole: Row = { facts: this.facts(register.isSheet ? register.collection : '', record), number: 0, key: '' }
    const form = this.form()
    const columns = register.columns.filter(([, , , key]) => !hasKey(isMap(form.hidden) ? form.hidden : {}, key))
    const labels = isMap(form.labels) ? form.labels : {}
    const lines = (of: readonly RegisterLine[]) => of.map(([label, cell]) => [this.say(label), this.cell(cell, whole, rows)] as const)
    const head = lines(register.head).filter(([, text]) => text !== '')
    if (!register.isSheet) head.push([this.word('period'), `${asked.period[0]} ${this.word('until')} ${asked.period[1]}`], [this.word('rows'), rows.length])
    const finds = findsOf(register, columns.map(([, cell]) => cell))
    const late = rows.map((row) => this.late(marksOfRow(register, finds, row.facts)))
    const count = late.filter((one) => one !== '').length
    const own = this.late(marksOf(register.collection, record))
    if (own) head.push([this.word('late'), own])
    if (count > 0) head.push([this.word('late_of'), filled(this.word('late_count'), { n: count })])
    const headings = columns.map(([label, , width, key]) => [String(at(labels, key) || this.say(label)), width] as const)
    const cells = rows.map((row) => columns.map(([, cell]) => this.cell(cell, row, rows)))
    return {
      title: String(form.title || this.say(register.title)),
      head,
      columns: count > 0 ? [...headings, [this.word('late'), LATE_WIDTH]] : headings,
      rows: count > 0 ? cells.map((row, place) => [...row, late[place]!]) : cells,
      foot: lines(register.foot),
      blankRows: register.blankRows,
      landscape: register.landscape,
      isCut: all.length > rows.length,
    }
  }

  /** How the office wants it to look; empty where it said nothing. */
  private form(): Fields {
    for (const one of this.ground.matching('office.form', 'register', this.register.name)) return one
    return {}
  }

  private say(words: Words): string {
    return words[this.asked.language === 'zh' ? 0 : 1]
  }

  private word(name: string): string {
    return this.say(REGISTER_WORDS[name]!)
  }

  private facts(collection: string, record: Fields, person = ''): FactsOfDuty {
    const filled = collection ? { ...defaultsOf(collection), ...record } : record
    return new FactsOfDuty(this.ground, collection, filled, this.asked.period, this.now, this.today, person)
  }

  // --- rows ---

  private rows(record: Fields): Row[] {
    const rows = this.register.rows
    switch (rows.type) {
      case 'records':
        return this.records(rows)
      case 'people_of':
        return this.inOrder(this.people(rows.collection, rows.field, rows.also, record)).map((one, place) => ({ facts: this.facts(rows.collection, record, one), number: place + 1, key: '' }))
      case 'keys_of': {
        const there = record[rows.field]
        return keysInOrder(isMap(there) ? there : {}, this.field(rows.collection, rows.field)).map((key, place) => ({ facts: this.facts(rows.collection, record), number: place + 1, key }))
      }
      case 'each_person':
        return this.inOrder(this.ground.persons())
          .map((one) => this.facts('', {}, one))
          .filter((facts) => holdsTrue(rows.where, facts))
          .map((facts, place) => ({ facts, number: place + 1, key: '' }))
    }
  }

  private records(rows: Extract<RegisterTable['rows'], { type: 'records' }>): Row[] {
    const [first, last] = this.asked.period
    const found: { at: string; id: string; facts: FactsOfDuty }[] = []
    for (const row of this.ground.rows(rows.collection)) {
      if (rows.states.length > 0 && !rows.states.includes(String(row.state ?? ''))) continue
      const value = rows.day ? row[rows.day] : null
      const day = typeof value === 'number' ? dayOf(value) : value
      if (rows.day && !(typeof day === 'string' && first <= day && day <= last)) continue
      const facts = this.facts(rows.collection, row)
      if (holdsTrue(rows.where, facts)) found.push({ at: typeof value === 'number' ? String(value).padStart(16, '0') : String(value ?? ''), id: String(row.id), facts })
    }
    found.sort((left, right) => byText(left.at, right.at) || byText(left.id, right.id))
    return found.map(({ facts }, place) => ({ facts, number: place + 1, key: '' }))
  }

  private people(collection: string, field: string, also: readonly Term[], record: Fields): string[] {
    const named = record[field]
    const people = new Set<string>(Array.isArray(named) ? (named as string[]) : isMap(named) ? Object.keys(named) : [])
    const facts = this.facts(collection, record)
    for (const find of also) for (const one of facts.found(find)) people.add(String(one.person))
    return [...people].filter((one) => this.ground.row(PEOPLE, one) !== null)
  }

  private inOrder(people: Iterable<string>): string[] {
    const placed = [...people].map((person) => {
      const row = this.ground.row(PEOPLE, person) ?? {}
      const section = row.section ? this.ground.row('office.section', String(row.section)) : null
      const order = typeof section?.order === 'number' ? section.order : section ? 0 : 9999
      return { order, texts: [String(section?.name ?? ''), String(row.initials ?? ''), String(row.name ?? ''), person] }
    })
    placed.sort((left, right) => left.order - right.order || left.texts.map((text, place) => byText(text, right.texts[place]!)).find((one) => one !== 0) || 0)
    return placed.map(({ texts }) => texts[3]!)
  }

  // --- what was entered late ---

  /** Marks in words; how many, where they are more than a row has room for; nothing for none. */
  private late(marks: readonly Mark[]): string {
    if (marks.length > LATE_SHOWN_MAX) return filled(this.word('late_many'), { n: marks.length })
    return marks.map((one) => filled(this.word('late_mark'), { step: this.step(one), claimed: moment(one.claimed), received: moment(one.received) })).join(this.word('semicolon'))
  }

  private step({ collection, step }: Mark): string {
    const declared = RULES.records[collection]
    if (!declared || step === 'edit') return this.word('late_edit')
    if (step === 'create') return this.say(declared.create.label)
    return hasKey(declared.actions, step) ? this.say(declared.actions[step]!.label) : step
  }

  // --- cells ---

  private cell(cell: Term, row: Row, rows: readonly Row[]): Text {
    const [word, first, second, third, fourth] = cell
    const { facts } = row
    switch (word) {
      case 'show':
        return this.along(facts.collection, facts.record, first as string[])
      case 'of_person':
        return this.along(PEOPLE, this.ground.row(PEOPLE, facts.actor), first as string[])
      case 'of_found':
        return this.along((first as Term)[1] as string, latest(facts.found(first as Term)), second as string[])
      case 'serial':
        return row.number
      case 'blank':
        return ''
      case 'say':
        return this.say(first as Words)
      case 'worked':
        return plain(valueOf(first as Term, facts))
      case 'clock':
        return String(this.cell(first as Term, row, rows)).split(' ').slice(1).join(' ')
      case 'choose': {
        const found = (first as [Term, Term][]).find(([condition]) => holdsTrue(condition, facts))
        return this.cell(found ? found[1] : (second as Term), row, rows)
      }
      case 'together':
        return (first as Term[]).map((one) => this.cell(one, row, rows)).filter((one) => one !== '').map(String).join((second as string | undefined) ?? ' ')
      case 'key_name':
        return this.keyName(facts, row.key, (first as string[] | undefined) ?? [])
      case 'at_key':
        return this.atKey(facts, row.key, first as string)
      case 'keys':
        return this.keys(facts, first as string, second as string, (third as string | undefined) ?? '', (fourth as string[] | undefined) ?? [])
      case 'count_rows':
        return rows.filter((one) => holdsTrue(first as Term, one.facts)).length
      case 'sum_rows':
        return rows.reduce((sum, one) => sum + number(valueOf(first as Term, one.facts)), 0)
      default:
        throw new Error(`no such cell: ${String(word)}`)
    }
  }

  private along(collection: string, record: Fields | null, path: readonly string[]): Text {
    for (const name of path.slice(0, -1)) {
      if (!record) return ''
      const target = record[name]
      collection = this.field(collection, name)?.collection ?? ''
      record = collection && typeof target === 'string' ? this.ground.row(collection, target) : null
    }
    return record ? this.shown(collection, record, path[path.length - 1]!) : ''
  }

  private field(collection: string, name: string): Pick<FieldTable, 'kind' | 'collection'> | undefined {
    return RULES.records[collection]?.fields[name] ?? ENGINE[name]
  }

  private shown(collection: string, record: Fields, name: string): Text {
    if (name === 'state') return this.state(collection, String(record.state ?? ''))
    const field = this.field(collection, name) as FieldTable | undefined
    if (!field || !(RULES.privacy[field.privacy]?.register ?? true)) return ''
    return this.text(field, record[name] ?? defaultsOf(collection)[name], name)
  }

  private state(collection: string, state: string): string {
    const found = RULES.records[collection]?.states.find(([name]) => name === state)
    return found ? this.say(found[1]) : state
  }

  private text(field: FieldTable, value: Plain, name: string): Text {
    if (value === null || value === undefined || value === '') return ''
    switch (field.kind) {
      case 'choice':
        return this.option(field, String(value))
      case 'ref':
        return this.nameOf(field.collection, String(value))
      case 'refs':
        return (value as string[]).map((one) => this.nameOf(field.collection, one)).filter(Boolean).join(this.word('comma'))
      case 'texts':
        return (value as string[]).join(this.word('comma'))
      case 'instant':
        return typeof value === 'number' ? moment(value) : ''
      case 'yes_no':
        return this.word(value ? 'yes' : 'no')
      case 'ticks':
      case 'remarks':
        return isMap(value) ? this.pairs(field, value) : ''
      case 'photos':
        return isMap(value) && Object.keys(value).length > 0 ? Object.keys(value).length : ''
      case 'flags':
        return isMap(value) ? Object.keys(value).sort(byText).map((one) => this.nameOf(PEOPLE, one)).filter(Boolean).join(this.word('comma')) : ''
      case 'files':
        return isMap(value) ? Object.keys(value).sort(byText).map((key) => String(value[key]).split(' ').slice(1).join(' ')).join(this.word('comma')) : ''
      default: {
        const post = name === 'post' ? RULES.posts.find(([one]) => one === value) : undefined
        return post ? this.say(post[1]) : plain(value)
      }
    }
  }

  /** What a record is called: the first field of its title. */
  private nameOf(collection: string, id: string): string {
    const row = this.ground.row(collection, id)
    const declared = RULES.records[collection]
    return row && declared ? String(this.shown(collection, row, declared.title[0]!)) : ''
  }

  private pairs(field: FieldTable, value: Readonly<Record<string, string | boolean>>): string {
    return keysInOrder(value, field)
      .map((key) => [this.option(field, key), this.tick(value[key])] as const)
      .map(([name, text]) => (text ? name + this.word('colon') + text : name))
      .join(this.word('semicolon'))
  }

  private keyName(facts: FactsOfDuty, key: string, own: readonly string[]): string {
    const named = own.length > 0 ? at(this.mapAlong(facts, own), key) : undefined
    if (typeof named === 'string' && named) return named
    const rows = this.register.rows
    return this.option(rows.type === 'keys_of' ? this.field(facts.collection, rows.field) : undefined, key)
  }

  private option(field: Pick<FieldTable, 'kind' | 'collection'> | undefined, key: string): string {
    const found = (field as FieldTable | undefined)?.options?.find(([value]) => value === key)
    return found ? this.say(found[1]) : key
  }

  private mapAlong(facts: FactsOfDuty, path: readonly string[]): Readonly<Record<string, string | boolean>> {
    let [collection, record] = [facts.collection, facts.record as Fields | null]
    for (const name of path.slice(0, -1)) {
      const target: Plain = record?.[name]
      collection = RULES.records[collection]?.fields[name]?.collection ?? ''
      record = collection && typeof target === 'string' ? this.ground.row(collection, target) : null
      if (!record) return {}
    }
    const value = record?.[path[path.length - 1]!]
    return isMap(value) ? value : {}
  }

  private atKey(facts: FactsOfDuty, key: string, name: string): Text {
    const there = facts.record[name]
    const values = isMap(there) ? there : {}
    if (this.field(facts.collection, name)?.kind === 'photos') {
      const count = Object.keys(values).filter((one) => one.split('.')[0] === key).length
      return count > 0 ? count : ''
    }
    return this.tick(at(values, key))
  }

  private tick(value: Plain): string {
    if (typeof value !== 'string') return ''
    return ['pass', 'fail', 'na'].includes(value) ? this.word(value) : value
  }

  private keys(facts: FactsOfDuty, name: string, equals: string, beside: string, path: readonly string[]): string {
    const there = facts.record[name]
    const values = isMap(there) ? there : {}
    const remarks = beside ? facts.record[beside] : null
    const own = path.length > 0 ? this.mapAlong(facts, path) : {}
    const field = this.field(facts.collection, name)
    return keysInOrder(values, field)
      .filter((key) => values[key] === equals)
      .map((key) => {
        const named = at(own, key)
        const label = typeof named === 'string' && named ? named : this.option(field, key)
        const remark = isMap(remarks) ? at(remarks, key) : undefined
        return typeof remark === 'string' && remark ? label + this.word('colon') + remark : label
      })
      .join(this.word('semicolon'))
  }
}

function at(map: Readonly<Record<string, string | boolean>>, key: string): string | boolean | undefined {
  return hasKey(map, key) ? map[key] : undefined
}

function keysInOrder(values: object, field: Pick<FieldTable, 'kind' | 'collection'> | undefined): string[] {
  const declared = ((field as FieldTable | undefined)?.options ?? []).map(([value]) => value)
  const others = Object.keys(values).filter((key) => !declared.includes(key))
  return [...declared.filter((key) => hasKey(values, key)), ...others.sort(byText)]
}

function latest(found: readonly Fields[]): Fields | null {
  let best: Fields | null = null
  for (const one of found) {
    const [at, so] = [Number(one.made_at ?? 0), Number(best?.made_at ?? 0)]
    if (!best || at > so || (at === so && isTextBefore(String(best.id), String(one.id)))) best = one
  }
  return best
}

const moment = (ms: number): string => `${dayOf(ms)} ${clockOf(ms)}`

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_slot, name: string) => String(values[name]))
}

function plain(value: Plain): Text {
  return typeof value === 'string' || typeof value === 'number' ? value : ''
}

function number(value: Plain): number {
  return typeof value === 'number' ? value : 0
}
