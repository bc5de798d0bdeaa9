// The room that a plot has and the size of its letters, followed while the window or the text size changes.

import { onMounted, onUnmounted, ref, watch, type Ref } from 'vue'
import { textSize } from '../../look'

export interface Size {
  readonly box: Ref<HTMLElement | null>
  readonly width: Ref<number>
  /** Pixels of a small letter's height. */
  readonly letter: Ref<number>
}

const BEFORE = { width: 320, letter: 14 }

export function useSize(): Size {
  const box = ref<HTMLElement | null>(null)
  const width = ref(BEFORE.width)
  const letter = ref(BEFORE.letter)
  const read = (): void => {
    if (!box.value) return
    width.value = box.value.clientWidth || BEFORE.width
    letter.value = parseFloat(getComputedStyle(box.value).fontSize) || BEFORE.letter
  }
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(read)
  onMounted(() => {
    read()
    if (box.value) observer?.observe(box.value)
  })
  onUnmounted(() => observer?.disconnect())
  watch(textSize, read, { flush: 'post' })
  return { box, width, letter }
}
