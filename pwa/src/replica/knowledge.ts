// What a decision may ask about the office, from the records that this phone sees: posts, sections, values of parameters.

import { RULES } from '../generated/rules'
import type { Knowledge } from '../rules/decide'
import type { Fields } from '../rules/shape'

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
  private values: Map<string, Fields[]> | null = null

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
    if (!this.values) {
      this.values = new Map()
      for (const row of this.source.all(VALUES)) {
        if (row.state !== 'in_force') continue
        const rows = this.values.get(String(row.parameter))
        if (rows) rows.push(row)
        else this.values.set(String(row.parameter), [row])
      }
    }
    const standard = RULES.parameters[id]?.[0] ?? null
    let newest: Fields | null = null
    for (const row of this.values.get(id) ?? []) {
      if (String(row.since) <= day && (!newest || String(row.since) > String(newest.since))) newest = row
    }
    return newest ? readValue(String(newest.value), standard) : standard
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

const NUMBER = /^[ \t]*(-?[0-9]{1,15}(\.[0-9]{1,6})?)[ \t]*$/

/** An office's value as its parameter's default is typed; text that can't be read leaves the default. */
export function readValue(text: string, standard: number | string | null): number | string | null {
  if (typeof standard !== 'number') return text
  const read = NUMBER.exec(text)
  return !read || (read[2] && Number.isInteger(standard)) ? standard : Number(read[1])
}
