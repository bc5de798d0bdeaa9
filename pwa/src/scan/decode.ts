// The QR decoder, loaded when first needed; its WebAssembly comes from our own host and is kept by the service worker.

import type { BarcodeDetector as Detector } from 'barcode-detector/ponyfill'

let loading: Promise<Detector> | null = null

async function load(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill')
  prepareZXingModule({ overrides: { locateFile: (path: string) => `/wasm/${path}` } })
  return new BarcodeDetector({ formats: ['qr_code'] })
}

/** The texts of all QR codes in a picture or video frame. */
export async function decodeCodes(source: ImageBitmapSource): Promise<string[]> {
  loading ??= load()
  const detector = await loading
  const found = await detector.detect(source)
  return found.map((one) => one.rawValue)
}
