// What a picture's file carries beside its pixels is taken out before the file gets its name: the twin of `clean` in schema/picture.py.

const PNG_SIGN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_SHOWN = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST acTL fcTL fdAT cICP'.split(' '))
const WEBP_SHOWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const WEBP_FLAGS_PRIVATE = 0x0c

/** The bytes are no whole picture of a kind that we know. */
export class PictureBroken extends Error {}

/** A JPEG, PNG or WebP file without camera, place, names, comments and previews. Throws `PictureBroken`. */
export function cleanPicture(content: Uint8Array): Uint8Array<ArrayBuffer> {
  if (content[0] === 0xff && content[1] === 0xd8 && content[2] === 0xff) return joined(jpeg(content))
  if (PNG_SIGN.every((sign, place) => content[place] === sign)) return joined(png(content))
  if (text(content, 0, 4) === 'RIFF' && text(content, 8, 4) === 'WEBP') return webp(content)
  throw new PictureBroken('no picture')
}

function piece(content: Uint8Array, start: number, length: number): Uint8Array {
  if (length < 0 || start + length > content.length) throw new PictureBroken('cut short')
  return content.subarray(start, start + length)
}
function text(content: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...content.subarray(start, start + length))
}
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0))
  let place = 0
  for (const one of parts) {
    whole.set(one, place)
    place += one.length
  }
  return whole
}
function big(bytes: Uint8Array): number {
  return bytes.reduce((sum, one) => sum * 256 + one, 0)
}

function jpeg(content: Uint8Array): Uint8Array[] {
  const kept = [content.subarray(0, 2)]
  let place = 2
  for (;;) {
    if (piece(content, place, 1)[0] !== 0xff) throw new PictureBroken('no marker')
    while (piece(content, place + 1, 1)[0] === 0xff) place += 1
    const marker = content[place + 1]!
    if (marker === 0xd9) return [...kept, Uint8Array.of(0xff, 0xd9)]
    const length = big(piece(content, place + 2, 2))
    if (length < 2) throw new PictureBroken('no length')
    const segment = piece(content, place, 2 + length)
    place += 2 + length
    if ((marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf) || isShownSegment(marker, segment)) kept.push(segment)
    if (marker === 0xda) {
      const end = scanEnd(content, place)
      kept.push(content.subarray(place, end))
      place = end
    }
  }
}
function isShownSegment(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return segment.length === 18 && text(segment, 4, 5) === 'JFIF\0'
  if (marker === 0xe2) return text(segment, 4, 12) === 'ICC_PROFILE\0'
  return marker === 0xee && segment.length === 16 && text(segment, 4, 5) === 'Adobe'
}
function scanEnd(content: Uint8Array, from: number): number {
  for (let place = from; ; place += 2) {
    place = content.indexOf(0xff, place)
    const following = place < 0 ? undefined : content[place + 1]
    if (following === undefined) throw new PictureBroken('cut short')
    if (following !== 0 && !(following >= 0xd0 && following <= 0xd7)) return place
  }
}

function png(content: Uint8Array): Uint8Array[] {
  const kept = [content.subarray(0, PNG_SIGN.length)]
  for (let place = PNG_SIGN.length; ; ) {
    const length = big(piece(content, place, 4))
    const chunk = piece(content, place, 12 + length)
    const name = text(chunk, 4, 4)
    const isFirst = place === PNG_SIGN.length
    if ((name === 'IHDR') !== isFirst || (isFirst && length !== 13)) throw new PictureBroken('no header')
    if (PNG_SHOWN.has(name)) kept.push(chunk)
    place += 12 + length
    if (name === 'IEND') return kept
  }
}

function webp(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const little = (start: number) => big(piece(content, start, 4).slice().reverse())
  const end = 8 + little(4)
  if (end > content.length) throw new PictureBroken('cut short')
  const kept: Uint8Array[] = []
  for (let place = 12; place < end; ) {
    const length = little(place + 4)
    const padded = length + (length % 2)
    if (place + 8 + padded > end) throw new PictureBroken('cut short')
    const chunk = piece(content, place, 8 + padded).slice()
    const name = text(chunk, 0, 4)
    if (name === 'VP8X') chunk[8]! &= ~WEBP_FLAGS_PRIVATE
    if (WEBP_SHOWN.has(name)) kept.push(chunk)
    place += 8 + padded
  }
  const body = joined([content.subarray(8, 12), ...kept])
  const head = new Uint8Array(8)
  head.set(content.subarray(0, 4))
  new DataView(head.buffer).setUint32(4, body.length, true)
  return joined([head, body])
}
