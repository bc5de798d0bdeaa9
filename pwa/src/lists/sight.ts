// Whose records this phone holds of a collection: everybody's, or only what names its person or section. A plot says so.

import { RULES } from '../generated/rules'
import type { Office } from '../office'
import { t } from '../words'

export function seesAll(office: Office, collection: string): boolean {
  const seenBy = RULES.records[collection]?.seenBy ?? []
  return seenBy.includes('office') || office.holds(...seenBy)
}

export const sightText = (office: Office, ...collections: string[]): string => t(collections.every((one) => seesAll(office, one)) ? 'figures.countsAll' : 'figures.countsMine')
