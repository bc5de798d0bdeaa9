// The shapes of the generated tables (schema/typescript.py writes them).

export type Words = readonly [zh: string, en: string]
export type Plain = null | undefined | boolean | number | string | readonly string[] | Readonly<Record<string, string | boolean>>
export type Fields = Record<string, Plain>
/** A value or condition of schema/terms.py: an array that starts with its name. */
export type Term = readonly unknown[]

export interface FieldTable {
  readonly kind: string
  readonly label: Words
  readonly hint: Words
  readonly options: readonly (readonly [value: string, label: Words, clause: string])[]
  readonly collection: string
  readonly privacy: string
  readonly derived: boolean
  readonly byKey: boolean
  readonly limit: number
  readonly least: number
  readonly pattern?: string
  /** A step that asks for an empty day suggests that of this moment. */
  readonly suggests?: string
  readonly default: Plain
}

export interface Step {
  readonly name?: string
  readonly label: Words
  readonly who: Term
  readonly asks: readonly string[]
  readonly must?: readonly string[]
  readonly start?: readonly string[]
  readonly to: Term | string | null
  readonly sets: readonly (readonly [field: string, value: Term])[]
  readonly requires: readonly (readonly [condition: Term, refusal: string, clause: string, field?: string])[]
  readonly clause: string
  readonly decided: 'phone' | 'server'
  readonly tone?: 'main' | 'plain' | 'danger'
}

export type PeriodKind = 'workday' | 'week' | 'weeks' | 'month' | 'quarter' | 'half_year' | 'year'

export interface DutyTable {
  readonly label: Words
  readonly clause: string
  readonly about:
    | { readonly type: 'each'; readonly collection: string; readonly open: readonly string[]; readonly done: readonly string[]; readonly where: Term; readonly done_at: Term | null }
    | { readonly type: 'every'; readonly period: PeriodKind; readonly count: Term | null }
  readonly whom: Term
  readonly due: Term | null
  readonly opens: Term | null
  readonly until: Term | null
  readonly leads: readonly number[]
  /** The collection in which a new record fulfils it; empty: none that a form makes. */
  readonly form: string
  readonly why: Words
}

export interface RecordTable {
  readonly collection: string
  readonly label: Words
  readonly title: readonly string[]
  readonly order: string
  readonly descending: boolean
  readonly naturalKey: readonly string[]
  readonly required: readonly string[]
  readonly fields: Readonly<Record<string, FieldTable>>
  readonly states: readonly (readonly [name: string, label: Words, tone: string])[]
  readonly create: Step
  readonly actions: Readonly<Record<string, Step>>
  readonly edits: readonly { readonly who: Term; readonly fields: readonly string[]; readonly start: readonly string[] }[]
  /** [DV9] Whether a device keeps a creation that was taken, to send it again after a restore. */
  readonly sentBack?: false
  /** [DE9] Whom it is about, what is theirs to do and to edit, and in which field whoever stood in another is kept. */
  readonly concern: {
    readonly who: readonly Term[]
    readonly may: readonly string[]
    readonly edits: readonly string[]
    readonly kept: readonly (readonly [field: string, into: string])[]
    readonly refusal: string
    readonly clause: string
  } | null
  /** What a shared device may hold of it; null: nothing. */
  readonly shared: { readonly writes: boolean } | null
  /** Who holds every record of it: `office`, or posts; a phone of anyone else holds only what names that person or their section. */
  readonly seenBy: readonly string[]
  /** Fields that name who is waited for in the `open` states; `step` puts another there, by editing where it is empty. */
  readonly places: readonly { readonly field: string; readonly open: readonly string[]; readonly step: string }[]
  /** Fields that are erased when their time is over. */
  readonly erased: readonly string[]
}

/** Of a record type: how long fields are kept, since when or at once in which state, and why others stay (schema/privacy_table.py). */
export interface KeptTable {
  readonly keeps: readonly { readonly fields: readonly string[]; readonly since: Words; readonly parameter: string; readonly isOpen: boolean }[]
  readonly stays: Words
}

/** What may become of values of a privacy class (schema/privacy.py). */
export interface PromiseTable {
  readonly pageTitle: boolean
  readonly column: boolean
  readonly register: boolean
  /** So long what is being typed may stay on the device; 0 is never, null until it is saved. */
  readonly draftHours: number | null
  /** Whether it goes after a term. */
  readonly term: boolean
}

export interface UpgradeStep {
  readonly type: 'rename' | 'recode' | 'retire'
  readonly to: number
  readonly collection: string
  readonly field: string
  readonly becomes?: string
  readonly values?: Readonly<Record<string, string>>
}

/** How the sessions of one regulation go on (schema/gathering.py). `attend` is the clause whose parameters bound the window of check-in. */
export interface GatheringTable {
  readonly regulation: string
  readonly arrange: string
  readonly attend: string
  readonly leave: string
  readonly make_up: string
  readonly speak: string
  readonly arrangers: readonly string[]
  readonly granters: readonly string[]
  readonly overseers: readonly string[]
  readonly clerks: readonly string[]
}

/** The notebooks and articles of one regulation (schema/notebook.py). `goals`: the first whose posts a person holds gives the year's length. */
export interface NotebookTable {
  readonly regulation: string
  readonly clause: string
  readonly inspectors: readonly string[]
  readonly goals: readonly (readonly [posts: readonly string[], parameter: string])[]
}

type Ranges = readonly (readonly [number, number])[]

/** First and last code points of each kind of character that `clean` looks at; kinds of fields that have lines. */
export interface CleaningTable {
  readonly lined: readonly string[]
  readonly lineEnds: readonly string[]
  readonly unseen: Ranges
  readonly joiners: Ranges
  readonly joined: Ranges
  readonly selectors: Ranges
  readonly tags: Ranges
}

/** What a parameter's declaration lets through; `erases`: a smaller value of it erases earlier. */
export type Declared = readonly [standard: number | string, unit: string, least: number | null, most: number | null, options: readonly string[], erases: boolean]

export interface Rules {
  readonly upgrades: readonly UpgradeStep[]
  readonly schema: number
  readonly utcOffsetMinutes: number
  /** What a field of files holds for each: hash, a blank, name. */
  readonly filePattern: string
  readonly idPattern: string
  readonly gatherings: readonly GatheringTable[]
  /** First and last code points of Chinese characters, and of Chinese punctuation (schema/characters.py). */
  readonly characters: { readonly han: Ranges; readonly marks: Ranges }
  /** What a text may not hold (schema/cleaning.py). */
  readonly cleaning: CleaningTable
  readonly notebooks: readonly NotebookTable[]
  readonly codeAlphabet: string
  readonly codeChars: number
  readonly shortCodeChars: number
  readonly slipCodeChars: number
  readonly limits: Readonly<Record<string, number>>
  readonly posts: readonly (readonly [name: string, label: Words])[]
  readonly regulations: readonly (readonly [number: number, name: string, title: Words])[]
  readonly parameters: Readonly<Record<string, Declared>>
  /** How values of parameters are written (schema/value.py). */
  readonly values: { readonly numbers: readonly string[]; readonly number: string; readonly band: string; readonly bandsMax: number; readonly bandRateMax: number }
  readonly refusals: Readonly<Record<string, readonly [code: string, sentence: Words, todo: Words]>>
  /** What a visitor is told about their data, with places to fill, and the parameters that fill them (schema/notice.py). */
  readonly notice: { readonly parts: readonly Words[]; readonly terms: Readonly<Record<string, string>> }
  /** By class: what may become of a value. */
  readonly privacy: Readonly<Record<string, PromiseTable>>
  readonly records: Readonly<Record<string, RecordTable>>
  readonly duties: Readonly<Record<string, DutyTable>>
  readonly duty: { readonly periodsBackDays: number; readonly closesMinutes: number; readonly opensMinutes: number; readonly boardPosts: readonly string[] }
  readonly calendar: {
    readonly holidays: readonly (readonly [name: Words, first: string, last: string])[]
    readonly worked: readonly string[]
    readonly years: readonly string[]
    readonly statutory: Readonly<Record<string, Words>>
  }
}

export interface ParameterRow {
  readonly id: string
  readonly label: Words
  readonly default: number | string
  readonly unit: string
  readonly since: string
  readonly source: { readonly text: Words }
  readonly options: readonly (readonly [value: string, label: Words])[]
  /** What may be entered, in words. */
  readonly allowed: Words
}

export interface ClauseRow {
  readonly id: string
  readonly title: Words
  readonly must: Words
  readonly parameters: readonly ParameterRow[]
  readonly servedBy: readonly { readonly kind: string; readonly name: string; readonly label: Words }[]
}

/** A heading or line of a register, what stands in it (a cell of schema/register.py), its width in characters of Latin text, the key by which the office may call it otherwise. */
export type RegisterLine = readonly [label: Words, cell: Term, width: number, key: string]

export interface RegisterTable {
  readonly name: string
  readonly title: Words
  readonly clause: string
  readonly rows:
    | { readonly type: 'records'; readonly collection: string; readonly day: string; readonly states: readonly string[]; readonly where: Term }
    | { readonly type: 'people_of'; readonly collection: string; readonly field: string; readonly also: readonly Term[] }
    | { readonly type: 'keys_of'; readonly collection: string; readonly field: string }
    | { readonly type: 'each_person'; readonly where: Term }
  readonly columns: readonly RegisterLine[]
  readonly head: readonly RegisterLine[]
  readonly foot: readonly RegisterLine[]
  readonly who: readonly string[]
  readonly blankRows: number
  readonly landscape: boolean
  readonly isSheet: boolean
  /** The collection that it lists or is about; empty for a summary by person. */
  readonly collection: string
}
