// How long nobody touched a shared device (TRUST A6).

import type { Device } from '../device'

const IDLE_MS = 2 * 60_000
const LOOK_MS = 1000

/** Calls once when nobody touched the screen for two minutes, or when the clock jumped back. */
export function watchIdle(device: Device, idle: () => void): void {
  let touched = device.now()
  let isOver = false
  let stop: () => void = () => {}
  const look = (): void => {
    const now = device.now()
    if (isOver) return
    stop()
    if (now - touched >= IDLE_MS || now < touched) {
      isOver = true
      idle()
    } else stop = device.after(LOOK_MS, look)
  }
  device.onTouch(() => {
    const now = device.now()
    if (now - touched >= IDLE_MS) look() // woken from sleep by this very touch: it comes too late
    else touched = now
  })
  device.onWake(look)
  look()
}
