// The QR decoder, loaded when first needed; its WebAssembly comes from our own host and is kept by the service worker.

import type { BarcodeDetector as Detector } from 'barcode-detector/ponyfill'

/** The decoder could not be loaded: no network and not kept yet, or WebAssembly is blocked. Typing the short code still works. */
export class NoDecoder extends Error {}

let loading: Promise<Detector> | null = null

async function load(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  await prepareZXingModule({ overrides: { locateFile: (path: string) => `/wasm/${path}` }, fireImmediately: true })
  return new BarcodeDetector({ formats: ['qr_code'] })
}

/** Makes the decoder ready; throws `NoDecoder`, and may be tried again. */
export async function decoder(): Promise<Detector> {
  try {
    return await (loading ??= load())
  } catch (wrong) {
    loading = null
    throw new NoDecoder(String(wrong), { cause: wrong })
  }
}

/** The texts of all QR codes in a picture or video frame; none for a picture that can't be read. Throws `NoDecoder`. */
export async function decodeCodes(source: ImageBitmapSource): Promise<string[]> {
  const ready = await decoder()
  const found = await ready.detect(source).catch(() => []) // a frame that isn't one yet, a file that isn't a picture
  return found.map((one) => one.rawValue)
}
