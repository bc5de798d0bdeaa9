// Attached files: kept on this phone first, like photos; opened from here without a network once they were fetched.

import { RULES } from './generated/rules'
import type { Collection, Office } from './office'
import type { Plain } from './rules/shape'
import { clean } from './rules/cleaning'
import { isMap } from './rules/terms'
import { cleanAttached, PictureUnreadable } from './scan/photo'

export interface Attached {
  readonly key: string
  readonly sha256: string
  readonly name: string
}

const SHA256_CHARS = 64
const KEY_CHARS = 16
const NAME_CHARS = 120
const PICTURE_NAME = /\.(jpe?g|png|webp|hei[cf]|gif|bmp|tiff?)$/i
/** What the browser may open by itself; everything else is saved. */
const SHOWN: Readonly<Record<string, string>> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp' }
export const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.wps,.et,.dps,.ofd,.jpg,.jpeg,.png,.webp'

export function attachedIn(value: Plain): Attached[] {
  if (!isMap(value)) return []
  return Object.entries(value).map(([key, text]) => ({ key, sha256: String(text).slice(0, SHA256_CHARS), name: String(text).slice(SHA256_CHARS + 1) }))
}

/** Why a chosen file can't be attached; each has its sentence. */
export type NotAttached = 'tooLarge' | 'empty' | 'unreadable'
export type Attaching = { readonly key: string; readonly value: string } | { readonly not: NotAttached }

/** Keep a chosen file; gives the key and value of its field. A picture is drawn anew, without place and camera. */
export async function attach(office: Office, file: File): Promise<Attaching> {
  if (file.size > RULES.limits.DOCUMENT_BYTES_MAX!) return { not: 'tooLarge' }
  if (file.size === 0) return { not: 'empty' }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = file.type.startsWith('image/') || PICTURE_NAME.test(file.name) ? await cleanAttached(file) : new Uint8Array(await file.arrayBuffer())
  } catch (wrong) {
    // a picture that the browser can't draw, or a file that is gone from where it was chosen
    if (wrong instanceof PictureUnreadable || wrong instanceof DOMException) return { not: 'unreadable' }
    throw wrong
  }
  const sha256 = await office.keepPhoto(bytes)
  const name = [...clean(file.name.normalize('NFC'), false).replace(/[/\\]/g, '_')].slice(0, NAME_CHARS).join('') || 'file'
  return { key: sha256.slice(0, KEY_CHARS), value: `${sha256} ${name}` }
}

/** Open or save a file; false when it is neither here nor to be had. */
export async function openAttached(office: Office, collection: Collection, record: string, file: Attached): Promise<boolean> {
  const bytes = await office.readPhoto(file.sha256, collection, record)
  if (!bytes) return false
  const kind = SHOWN[file.name.split('.').pop()?.toLowerCase() ?? '']
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: kind ?? 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  if (kind) link.target = '_blank'
  else link.download = file.name
  link.rel = 'noopener'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return true
}
