// What the year's facts lead to under 13.4: counted by the declarations of the duties themselves, proposed and never decided here.

import { RULES } from '../../generated/rules'
import { stateOf } from '../../labels'
import type { Office, SeenRecord } from '../../office'
import { dayOf, momentOf } from '../../rules/day'
import { factsAbout, isWaitedFor, periodOf, termOf } from '../../rules/duty'
import type { Fields } from '../../rules/shape'

export const STANDING_COLLECTIONS_OF = ['first_contact.breach', 'first_contact.complaint', 'first_contact.consequence'] as const
export type StandingCollection = (typeof STANDING_COLLECTIONS_OF)[number]
type Breach = SeenRecord<'first_contact.breach'>
type Complaint = SeenRecord<'first_contact.complaint'>

const LOOK_AT = { breaches: 'first_contact.look_at_breaches', attitude: 'first_contact.look_at_complaint' } as const
export type Ground = keyof typeof LOOK_AT

/** The team, the director, and who decides: for the others there is what concerns themselves. */
export const seesSupervision = (office: Office): boolean => office.mayCreate('first_contact.breach') || office.holds('secretary_general')

/** The records that the declared duties count. */
const COUNTED = { breaches: termOf(LOOK_AT.breaches, 'find'), attitude: termOf(LOOK_AT.attitude, 'find') }

/** Reading them through the office keeps a page level with them. */
function facts(office: Office, collection: string, record: Fields) {
  for (const one of STANDING_COLLECTIONS_OF) void office.list(one).value.length
  return factsAbout(office.duties.ground, collection, record, office.now())
}

/** Breaches of a person that count in the year of a day, oldest first. */
export function breachesOf(office: Office, person: string, day: string): readonly Breach[] {
  const ids = new Set(facts(office, 'first_contact.breach', { person, day }).found(COUNTED.breaches).map((one) => one.id))
  return [...office.list('first_contact.breach', (one) => ids.has(one.id)).value].reverse()
}

/** Upheld complaints on attitude about a person in the year of a day, oldest first. */
export function complaintsOf(office: Office, person: string, moment: number): readonly Complaint[] {
  const ids = new Set(facts(office, 'first_contact.complaint', { person, received_at: moment }).found(COUNTED.attitude).map((one) => one.id))
  return [...office.list('first_contact.complaint', (one) => ids.has(one.id)).value].reverse()
}

export interface Reached {
  readonly person: string
  /** First day of the year. */
  readonly period: string
  readonly ground: Ground
  readonly breaches: readonly Breach[]
  readonly complaints: readonly Complaint[]
}

/** Persons whose counted facts reach what 13.4 says and for whom nothing was proposed yet. */
export function reachedBy(office: Office): Reached[] {
  const found = new Map<string, Reached>()
  for (const [ground, name] of Object.entries(LOOK_AT) as [Ground, string][]) {
    const duty = RULES.duties[name]!
    if (duty.about.type !== 'each') continue
    const { collection } = duty.about
    for (const { record } of office.list(collection as 'first_contact.breach' | 'first_contact.complaint').value) {
      if (!record.person || !isWaitedFor(name, facts(office, collection, { ...record } as unknown as Fields))) continue
      const moment = 'day' in record ? record.day : dayOf(record.received_at)
      const period = `${moment.slice(0, 4)}-01-01`
      const key = `${record.person} ${period}`
      if (found.has(key)) continue
      found.set(key, { person: record.person, period, ground, breaches: breachesOf(office, record.person, moment), complaints: complaintsOf(office, record.person, 'day' in record ? momentOf(record.day, 12) : record.received_at) })
    }
  }
  return [...found.values()]
}

/** Whether what was proposed or confirmed rests on too little now, because something was struck. */
export function fallsShort(office: Office, consequence: SeenRecord<'first_contact.consequence'>): boolean {
  return isWaitedFor('first_contact.withdraw_consequence', facts(office, 'first_contact.consequence', { ...consequence.record } as unknown as Fields))
}

/** Visits whose promised day has passed and that no breach was entered for: the program proposes to look at them. */
export function overduePromises(office: Office): readonly SeenRecord<'first_contact.visit'>[] {
  const { about } = RULES.duties['first_contact.keep_promise']!
  const entered = new Set(office.list('first_contact.breach').value.map((one) => one.record.subject))
  const open = about.type === 'each' ? about.open : []
  return office.list('first_contact.visit', (one) => open.includes(one.state ?? '') && Boolean(one.promise_day) && one.promise_day! < office.today()).value.filter((one) => !entered.has(one.id))
}

/** Whether a record still asks for a step of somebody: not settled for good. */
export const isUnderWay = (collection: string, state: string | undefined): boolean => ['open', 'waiting'].includes(stateOf(collection, state).tone)

/** What was struck takes proposals along that rest on it, as far as this person may. */
export async function takeAlong(office: Office, person: string, why: string): Promise<void> {
  for (const one of office.list('first_contact.consequence', (row) => row.person === person).value) {
    if (!fallsShort(office, one)) continue
    const step = office.actionsFor('first_contact.consequence', one.id).find(([name]) => name === 'take_along')
    if (step) await office.act('first_contact.consequence', one.id, 'take_along', { why })
  }
}

/** How many spot checks there were this quarter. */
export function checksOfQuarter(office: Office): number {
  const [first] = periodOf('quarter', office.today())
  return office.list('first_contact.spot_check', (one) => one.state === 'recorded' && (one.day ?? '') >= first).value.length
}
