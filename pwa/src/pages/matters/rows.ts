// What stands under Matters: of which there is only one, which collections have a page of their own, which are shown on another record's page, which regulations have figures.

import { RULES } from '../../generated/rules'

/** Whether there is one such record at most: nothing is asked for that tells one from another. Whoever wants a new one means that one. */
export function isOnlyOne(collection: string): boolean {
  const { naturalKey, create } = RULES.records[collection]!
  return naturalKey.length > 0 && !naturalKey.some((name) => create.asks.includes(name))
}

/** Collections whose records are reached by a page of their own. */
export const OWN_PAGES: Readonly<Record<string, string>> = {
  'hygiene.inspection': '/hygiene',
  'hygiene.cleaning': '/hygiene/cleaning',
  'hygiene.notice': '/hygiene/notices',
  'hygiene.praise': '/hygiene/praise',
  'hygiene.checklist': '/hygiene/checklists',
  'hygiene.self_check': '/hygiene/self-check',
  'office.directory_entry': '/first-contact/directory',
  'party_study.plan': '/party-study',
  'party_study.inspection_round': '/study/inspections',
  'party_study.year_check': '/study/haves',
  'theory_study.session': '/theory-study',
  'first_contact.arrival': '/first-contact',
  'first_contact.question': '/first-contact/questions',
}

/** Collections that are shown where they belong and not by themselves. What touches a person's standing has one row, to supervision or to what concerns oneself. */
export const ELSEWHERE: ReadonlySet<string> = new Set([
  'office.rulebook_text', 'office.message', 'office.reach', 'office.screen', 'office.form',
  'party_study.holiday_feedback', 'party_study.speech', 'party_study.inspection', 'party_study.year_result', 'theory_study.speech',
  'hygiene.cleaning_area', 'hygiene.round',
  'first_contact.spot_check', 'first_contact.breach', 'first_contact.complaint', 'first_contact.consequence', 'first_contact.complainant', 'first_contact.call_back', 'first_contact.proposal',
]) // prettier-ignore

/** The regulations that have a page of figures. */
export const FIGURES: Readonly<Record<number, string>> = { 1: '/figures/centre', 5: '/figures/study', 12: '/figures/hygiene', 13: '/figures/first-contact' }
