// A photo scaled on the phone: at most the declared pixels on its longer side, drawn anew, so that place and camera data stay behind.

import { RULES } from '../generated/rules'

const QUALITY = 0.82

export async function scalePhoto(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, RULES.limits.PHOTO_PX_MAX! / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!made) throw new Error('the photo could not be written')
  return new Uint8Array(await made.arrayBuffer())
}
