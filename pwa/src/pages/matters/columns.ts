// Which fields a table of records shows beside the title: what lists are ordered by first, then what is short and told at a glance.

import { RULES } from '../../generated/rules'

const SHORT = ['ref', 'choice', 'day', 'instant', 'number', 'yes_no']

export function columnsOf(collection: string): string[] {
  const table = RULES.records[collection]!
  const isShown = (name: string): boolean => {
    const field = table.fields[name]
    return field !== undefined && !table.title.includes(name) && SHORT.includes(field.kind) && field.collection !== 'office.station' && RULES.privacy[field.privacy]!.column
  }
  const rank = (name: string): number => (name === table.order ? -1 : SHORT.indexOf(table.fields[name]!.kind))
  return Object.keys(table.fields).filter(isShown).sort((a, b) => rank(a) - rank(b))
}
