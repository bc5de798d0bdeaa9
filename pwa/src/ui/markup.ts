// The small closed markup of notes and articles: headings, lists, bold, paragraphs; everything else is plain text. Reads, never makes HTML.

export interface Span {
  readonly text: string
  readonly bold: boolean
}
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }

const HEADING = /^(#{1,2})\s+(.+)$/
const BULLET = /^\s*[-*•]\s+(.+)$/
const NUMBERED = /^\s*\d{1,3}(?:[.)]\s+|、\s*)(.+)$/

/** `**bold**` within a line; a mark without its partner stays text. */
export function spansOf(line: string): Span[] {
  const found: Span[] = []
  let last = 0
  for (const match of line.matchAll(/\*\*([^*]+)\*\*/g)) {
    if (match.index > last) found.push({ text: line.slice(last, match.index), bold: false })
    found.push({ text: match[1]!, bold: true })
    last = match.index + match[0].length
  }
  if (last < line.length) found.push({ text: line.slice(last), bold: false })
  return found
}

/** The blocks of a text; each line is a paragraph of its own, as people write notes. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/)) {
    if (!line.trim()) continue
    const heading = HEADING.exec(line)
    const [bullet, numbered] = [BULLET.exec(line), NUMBERED.exec(line)]
    const item = bullet?.[1] ?? numbered?.[1]
    const before = blocks.at(-1)
    if (heading) blocks.push({ kind: 'heading', level: heading[1]!.length as 1 | 2, spans: spansOf(heading[2]!) })
    else if (item === undefined) blocks.push({ kind: 'paragraph', spans: spansOf(line.trim()) })
    else if (before?.kind === 'list' && before.ordered === !bullet) blocks[blocks.length - 1] = { ...before, items: [...before.items, spansOf(item)] }
    else blocks.push({ kind: 'list', ordered: !bullet, items: [spansOf(item)] })
  }
  return blocks
}

export type Mark = 'heading' | 'bullet' | 'numbered' | 'bold'
export interface Marked {
  readonly text: string
  readonly from: number
  readonly to: number
}
const STARTS: Readonly<Record<Exclude<Mark, 'bold'>, string>> = { heading: '# ', bullet: '- ', numbered: '1. ' }

/** A text with a mark put on what is selected, or taken away where it stands already; gives the new selection. */
export function marked(text: string, from: number, to: number, mark: Mark): Marked {
  if (mark === 'bold') {
    const isBold = text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**'
    if (isBold) return { text: text.slice(0, from - 2) + text.slice(from, to) + text.slice(to + 2), from: from - 2, to: to - 2 }
    return { text: `${text.slice(0, from)}**${text.slice(from, to)}**${text.slice(to)}`, from: from + 2, to: to + 2 }
  }
  const first = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', Math.max(to, first))
  const last = end < 0 ? text.length : end
  const start = STARTS[mark]
  const lines = text.slice(first, last).split('\n')
  const isMarked = lines.every((line, place) => line.startsWith(startOf(mark, start, place)))
  const made = lines.map((line, place) => {
    const own = startOf(mark, start, place)
    return isMarked ? line.slice(own.length) : own + line.replace(/^(#{1,2}\s+|[-*•]\s+|\d{1,3}[.)]\s+)/, '')
  })
  const joined = made.join('\n')
  return { text: text.slice(0, first) + joined + text.slice(last), from: first + joined.length, to: first + joined.length }
}

const startOf = (mark: Mark, start: string, place: number): string => (mark === 'numbered' ? `${place + 1}. ` : start)
