// Language, light or dark, text size: a person's choices, kept on this phone.

import { shallowRef } from 'vue'
import type { Office } from './office'
import { language, type Language } from './words'

export type Theme = 'auto' | 'light' | 'dark'
export type TextSize = 'normal' | 'elder'
export const theme = shallowRef<Theme>('auto')
export const textSize = shallowRef<TextSize>('normal')

const dark = matchMedia('(prefers-color-scheme: dark)')

function show(): void {
  const root = document.documentElement
  root.dataset.theme = theme.value === 'auto' ? (dark.matches ? 'dark' : 'light') : theme.value
  root.dataset.text = textSize.value
}

export async function applyLook(office: Office): Promise<void> {
  const [chosenLanguage, chosenTheme, chosenText] = await Promise.all(['language', 'theme', 'text'].map((name) => office.replica.choice(name)))
  language.value = chosenLanguage === 'en' ? 'en' : 'zh'
  if (chosenTheme === 'light' || chosenTheme === 'dark') theme.value = chosenTheme
  if (chosenText === 'elder') textSize.value = 'elder'
  dark.addEventListener('change', show)
  show()
}

export function chooseLanguage(office: Office, chosen: Language): void {
  language.value = chosen
  void office.replica.choose('language', chosen)
}

export function chooseTheme(office: Office, chosen: Theme): void {
  theme.value = chosen
  show()
  void office.replica.choose('theme', chosen)
}

export function chooseText(office: Office, chosen: TextSize): void {
  textSize.value = chosen
  show()
  void office.replica.choose('text', chosen)
}
