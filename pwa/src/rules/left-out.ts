// What could not be read where many records are walked through: told once in the console, counted; nothing of what stands in it.

const told = new Set<string>()

export function leftOut(place: string, collection: string, record: unknown, wrong: unknown): void {
  const key = [place, collection, String(record)].join(' ')
  if (told.has(key)) return
  told.add(key)
  console.error(`${place}: a record of ${collection} was left out (${wrong instanceof Error ? wrong.name : 'odd'})`)
}

/** How many were left out somewhere since the app was opened. */
export const leftOutCount = (): number => told.size
