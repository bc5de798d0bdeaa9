// How long a text is as the office counts it. Twin of schema/characters.py, from which the ranges come.

import { RULES } from '../generated/rules'

type Ranges = readonly (readonly [first: number, last: number])[]
const pattern = (...ranges: Ranges): RegExp => new RegExp(`[${ranges.map((one) => one.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('')}]`, 'gu')
const HAN = pattern(...RULES.characters.han)
const HAN_AND_MARKS = pattern(...RULES.characters.han, ...RULES.characters.marks)

/** How many Chinese characters the text has; with `marks` its Chinese punctuation counts too. */
export function charactersIn(text: string, marks = false): number {
  return text.match(marks ? HAN_AND_MARKS : HAN)?.length ?? 0
}
