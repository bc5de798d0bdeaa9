// Finding in the directory: by matter, by other words for it, by place, by pinyin initials; whole-word hits first.

import type { Records } from '../../generated/records'
import type { SeenRecord } from '../../office'

type Entry = SeenRecord<'office.directory_entry'>

export function findEntries(entries: readonly Entry[], text: string, most = 40): Entry[] {
  const wanted = text.normalize('NFKC').trim().toLowerCase()
  if (!wanted) return entries.slice(0, most)
  const scored = entries.map((entry) => [score(entry.record, wanted), entry] as const).filter(([points]) => points > 0)
  return scored
    .sort((a, b) => b[0] - a[0])
    .slice(0, most)
    .map(([, entry]) => entry)
}

function score(entry: Records['office.directory_entry'], wanted: string): number {
  if (entry.matter.toLowerCase().startsWith(wanted)) return 5
  if (entry.matter.toLowerCase().includes(wanted)) return 4
  if (entry.initials?.toLowerCase().includes(wanted)) return 3
  if (entry.keywords?.toLowerCase().includes(wanted)) return 3
  if (entry.place?.toLowerCase().includes(wanted) || entry.bring?.toLowerCase().includes(wanted)) return 2
  const pieces = wanted.length > 2 ? [...wanted].slice(1).map((_, place) => wanted.slice(place, place + 2)) : []
  const hits = pieces.filter((piece) => `${entry.matter}${entry.keywords ?? ''}`.includes(piece)).length
  return pieces.length > 0 && hits * 2 >= pieces.length ? hits / pieces.length : 0
}
