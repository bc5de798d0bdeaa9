// The chosen language, and words of declarations in it.

import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Words } from '../rules/shape'
import { en } from './en'
import { zh } from './zh'

export const i18n = createI18n({ legacy: false, locale: 'zh', fallbackLocale: 'zh', messages: { zh, en } })
export type Language = 'zh' | 'en'
export const language = computed({
  get: (): Language => i18n.global.locale.value as Language,
  set: (chosen: Language) => {
    i18n.global.locale.value = chosen
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en'
  },
})
export const t = i18n.global.t

/** Words of a declaration in the chosen language. */
export function w(words: Words | undefined): string {
  return words ? words[language.value === 'zh' ? 0 : 1] : ''
}
