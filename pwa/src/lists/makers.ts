// Who makes records of a type, read from the condition of its first step; for empty lists, which say so. No Vue.

import { RULES } from '../generated/rules'
import type { Term } from '../rules/shape'

export interface Makers {
  readonly everyone: boolean
  readonly posts: readonly string[]
}

export function makersOf(collection: string): Makers {
  const posts = new Set<string>()
  let everyone = false
  const walk = (term: Term): void => {
    if (term[0] === 'everyone' || term[0] === 'same') everyone = true
    if (term[0] === 'holds') for (const post of (term[1] ?? []) as readonly string[]) posts.add(post)
    if (term[0] === 'any' || term[0] === 'all') for (const one of (term[1] ?? []) as readonly Term[]) walk(one)
  }
  walk(RULES.records[collection]?.create.who ?? [])
  return { everyone: everyone && posts.size === 0, posts: [...posts] }
}
