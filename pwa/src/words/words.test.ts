import { describe, expect, it } from 'vitest'
import { en } from './en'
import { zh } from './zh'

function flat(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`)))
}

describe('interface words', () => {
  it('have the same keys and slots in both languages and are never empty', () => {
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    const english = new Map(flat(en))
    expect([...english.keys()].sort()).toEqual(flat(zh).map(([key]) => key).sort())
    for (const [key, text] of flat(zh)) {
      expect(text.trim(), key).not.toBe('')
      expect(english.get(key)?.trim(), key).not.toBe('')
      expect(slots(english.get(key)!), key).toEqual(slots(text))
    }
  })
})
