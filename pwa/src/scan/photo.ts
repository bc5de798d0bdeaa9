// A photo scaled on the phone: at most the declared pixels on its longer side, drawn anew and looked through once more, so that place and camera data stay
// behind (some browsers write segments of their own). An attached picture is drawn anew too, in its own size within bounds.

import { RULES } from '../generated/rules'
import { cleanPicture } from '../rules/picture'

const QUALITY = 0.82
/** An attached picture, a scan for example, keeps so many pixels on its longer side; fewer where its file would be too large. */
const ATTACHED_PX = [4096, 2560, 1600]
const ATTACHED_QUALITY = 0.9

/** The browser can't show this file as a picture: broken, empty, or of a kind that it doesn't know (HEIC in most). */
export class PictureUnreadable extends Error {}

export function scalePhoto(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return drawnAnew(file, RULES.limits.PHOTO_PX_MAX!, 'image/jpeg', QUALITY)
}

/** An attached picture without what it says beside its pixels; PNG stays PNG, so that text in it stays sharp. */
export async function cleanAttached(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const fits = (bytes: Uint8Array) => bytes.length <= RULES.limits.PHOTO_BYTES_MAX!
  if (file.type === 'image/png') {
    const sharp = await drawnAnew(file, ATTACHED_PX[0]!, 'image/png', 1)
    if (fits(sharp)) return sharp
  }
  for (const most of ATTACHED_PX) {
    const made = await drawnAnew(file, most, 'image/jpeg', ATTACHED_QUALITY)
    if (fits(made)) return made
  }
  return scalePhoto(file)
}

/** Throws `PictureUnreadable`. */
async function drawnAnew(file: Blob, most: number, kind: string, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file).catch((wrong: unknown) => {
    throw new PictureUnreadable('no picture', { cause: wrong })
  })
  const scale = Math.min(1, most / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind, quality))
  if (!made) throw new PictureUnreadable('the picture could not be written')
  return cleanPicture(new Uint8Array(await made.arrayBuffer()))
}
