// The rules as they are written down leave out what most fields have; here each field becomes whole.

import type { FieldTable, RecordTable, Rules } from './shape'

export type WrittenRecord = Omit<RecordTable, 'fields'> & { readonly fields: Readonly<Record<string, Partial<FieldTable>>> }
export type WrittenRules = Omit<Rules, 'records'> & { readonly plainField: FieldTable; readonly records: Readonly<Record<string, WrittenRecord>> }

export function whole({ plainField, ...rules }: WrittenRules): Rules {
  const records: Record<string, RecordTable> = {}
  for (const [name, record] of Object.entries(rules.records)) {
    const fields: Record<string, FieldTable> = {}
    for (const [field, said] of Object.entries(record.fields)) fields[field] = { ...plainField, ...said }
    records[name] = { ...record, fields }
  }
  return { ...rules, records }
}
