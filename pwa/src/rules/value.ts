// An office's value of a parameter: how its text is read, and whether the declaration lets it through. Twin of schema/value.py.

import { RULES } from '../generated/rules'
import type { Declared } from './shape'

/** What setting a value would be: there is no such parameter, its declaration doesn't let it through, something would be erased earlier. */
export type Verdict = 'fine' | 'unknown' | 'unfit' | 'shorter'

const NUMBER = new RegExp(`^(?:${RULES.values.number})$`)
const BAND = new RegExp(`^(?:${RULES.values.band})$`)

export function isNumber([, unit]: Declared): boolean {
  return RULES.values.numbers.includes(unit)
}

/** The value that a text says, or null when the declaration doesn't let it through. */
export function readValue(declared: Declared, text: string): number | string | null {
  const [, unit, least, most, options] = declared
  if (!isNumber(declared)) {
    if (unit === 'post') return RULES.posts.some(([post]) => post === text) ? text : null
    if (unit === 'rate_bands') return areBands(text) ? text : null
    return options.includes(text) ? text : null
  }
  const read = NUMBER.exec(text)
  if (!read || (read[2] && unit !== 'share')) return null
  const value = Number(read[1]) + 0
  return (least === null || value >= least) && (most === null || value <= most) ? value : null
}

/** `upto:rate` with ascending `upto`, the last without one. */
function areBands(text: string): boolean {
  const bands = text.split(';').map((one) => BAND.exec(one))
  if (bands.length > RULES.values.bandsMax || bands.some((one) => !one || Number(one[2]) > RULES.values.bandRateMax)) return false
  const uptos = bands.map((one) => one![1]!)
  const numbers = uptos.slice(0, -1)
  return uptos.at(-1) === '' && numbers.every((one, place) => one !== '' && Number(one) > (place > 0 ? Number(numbers[place - 1]) : 0))
}
