// What a decision may ask about the office, from the records that this phone sees: posts, sections, values of parameters.

import { RULES } from '../generated/rules'
import type { Knowledge } from '../rules/decide'
import type { Fields } from '../rules/shape'
import { hasKey } from '../rules/terms'
import { readValue, type Verdict } from '../rules/value'

export const PEOPLE = 'office.person'
export const POSTS_HELD = 'office.post_held'
export const VALUES = 'office.parameter_value'
export const STANDING_COLLECTIONS = [PEOPLE, POSTS_HELD, VALUES] as const

export interface Source {
  get(collection: string, id: string): Fields | null
  all(collection: string): Iterable<Fields>
  readonly identity?: { readonly isShared?: boolean } | null
}

export class SeenKnowledge implements Knowledge {
  private posts: Map<string, Fields[]> | null = null
  private values: Map<string, [since: string, value: number | string][]> | null = null

  constructor(private readonly source: Source) {}

  get isShared(): boolean {
    return this.source.identity?.isShared ?? false
  }

  record(collection: string, id: string): Fields | null {
    return this.source.get(collection, id)
  }

  section(person: string): string | null {
    const section = this.source.get(PEOPLE, person)?.section
    return typeof section === 'string' ? section : null
  }

  postsOf(person: string, day: string): string[] {
    if (!this.posts) {
      this.posts = new Map()
      for (const row of this.source.all(POSTS_HELD)) {
        const rows = this.posts.get(String(row.person))
        if (rows) rows.push(row)
        else this.posts.set(String(row.person), [row])
      }
    }
    const who = this.source.get(PEOPLE, person)
    if (!who || who.state === 'ended') return []
    return (this.posts.get(person) ?? []).filter((row) => isHeld(row, day)).map((row) => String(row.post))
  }

  holds(person: string, posts: readonly string[], day: string): boolean {
    return this.postsOf(person, day).some((post) => posts.includes(post))
  }

  /** Who holds a post on a day. */
  holders(post: string, day: string): string[] {
    this.postsOf('', day)
    return [...this.posts!.keys()].filter((person) => this.postsOf(person, day).includes(post))
  }

  parameter(id: string, day: string): number | string | null {
    return this.held(id, day, null)
  }

  /** What holds on a day, `without` what one day's own value says; a value that its declaration doesn't let through counts as none. */
  private held(id: string, day: string, without: string | null): number | string | null {
    const declared = hasKey(RULES.parameters, id) ? RULES.parameters[id]! : null
    if (!declared) return null
    this.values ??= this.readValues()
    let newest: readonly [since: string, value: number | string] | null = null
    for (const one of this.values.get(id) ?? []) if (one[0] <= day && one[0] !== without && (!newest || one[0] > newest[0])) newest = one
    return newest ? newest[1] : declared[0]
  }

  private readValues(): Map<string, [since: string, value: number | string][]> {
    const found = new Map<string, [string, number | string][]>()
    for (const row of this.source.all(VALUES)) {
      const id = String(row.parameter)
      const value = row.state === 'in_force' && hasKey(RULES.parameters, id) ? readValue(RULES.parameters[id]!, String(row.value)) : null
      if (value === null) continue
      const rows = found.get(id)
      if (rows) rows.push([String(row.since), value])
      else found.set(id, [[String(row.since), value]])
    }
    return found
  }

  /** What it would be to set a value from a day on, or with null to withdraw the one that was set from that day on. */
  setting(id: string, since: string, value: string | null): Verdict {
    const declared = hasKey(RULES.parameters, id) ? RULES.parameters[id]! : null
    if (!declared) return 'unknown'
    const after = value === null ? this.held(id, since, since) : readValue(declared, value)
    if (after === null) return 'unfit'
    const before = this.held(id, since, null)
    return declared[5] && typeof after === 'number' && typeof before === 'number' && after < before ? 'shorter' : 'fine'
  }

  /** The office's values in force that aren't used, because their parameter's declaration doesn't let them through. */
  unfitValues(): Fields[] {
    const isUnfit = (row: Fields) => ['unknown', 'unfit'].includes(this.setting(String(row.parameter), String(row.since), String(row.value)))
    return [...this.source.all(VALUES)].filter((row) => row.state === 'in_force' && isUnfit(row))
  }

  forget(collections: Iterable<string>): void {
    for (const collection of collections) {
      if (collection === POSTS_HELD) this.posts = null
      else if (collection === VALUES) this.values = null
    }
  }
}

function isHeld(row: Fields, day: string): boolean {
  if (row.state !== 'held' || String(row.since) > day) return false
  return row.until == null || day <= String(row.until)
}
