// Something long being written: kept on this phone at each change until it is saved, so that it survives a call, a flat battery, a closed
// app; saved by its own step, only the fields that were changed, also on leaving the page. For notes and articles alike.

import { computed, nextTick, onUnmounted, reactive, ref, shallowRef, watch, type ComputedRef } from 'vue'
import { onBeforeRouteLeave } from 'vue-router'
import type { ArticleCollection, NoteCollection } from '../../notebooks'
import { useOffice, type Office } from '../../office'
import type { Refused } from '../../rules/decide'
import type { Fields, Plain } from '../../rules/shape'
import { holdUpdates } from '../../update'

const NEW = 'new'
const keyOf = (office: Office, collection: string, id: string) => `draft:${office.me.value?.person ?? ''}:${collection}:${id}`

/** Whether a new one was begun on this phone and not saved. */
export async function isBegun(office: Office, collection: string): Promise<boolean> {
  return Boolean(await office.replica.choice(keyOf(office, collection, NEW)))
}

/** `written` are the fields being written and what each is when empty; `states` those in which the writer may; `must` names one that can't be left out. */
export function useWriting<C extends NoteCollection | ArticleCollection>(collection: C, id: string, written: Fields, states: readonly string[], must = '') {
  const office = useOffice()
  const record = ref(id === NEW ? '' : id)
  const seen = office.record(collection, () => record.value)
  const row = computed(() => seen.value?.record ?? null)
  const isLoaded = ref(false)
  const isMine = computed(() => row.value === null || row.value.person === office.me.value?.person)
  const isWriting: ComputedRef<boolean> = computed(() => isLoaded.value && isMine.value && (row.value === null ? id === NEW : states.includes(row.value.state ?? '')))
  const kept = (): Fields => Object.fromEntries(Object.keys(written).map((name) => [name, ((row.value ?? {}) as unknown as Fields)[name] ?? written[name]]))
  const values = reactive<Fields>({ ...written })
  const refused = shallowRef<Refused | null>(null)
  const savedAt = ref(0)
  const changed = computed(() => Object.fromEntries(Object.entries(kept()).flatMap(([name, value]) => ((values[name] ?? null) === (value ?? null) ? [] : [[name, values[name]]]))) as Fields)
  const isDirty = computed(() => isWriting.value && Object.keys(changed.value).length > 0)

  let release: (() => void) | null = null
  let saving = Promise.resolve()
  const keep = (text: string): Promise<void> => (saving = saving.then(() => office.replica.choose(keyOf(office, collection, id), text)))
  void office.replica.need([collection]).then(async () => {
    Object.assign(values, kept())
    isLoaded.value = true
    const draft = await office.replica.choice(keyOf(office, collection, id))
    await nextTick()
    if (draft && isWriting.value) Object.assign(values, JSON.parse(draft) as Fields)
  })
  /** What comes only now, over an editor that nobody touched. */
  watch(row, (now, before) => void (now && !before && isLoaded.value && record.value === id && Object.keys(written).every((name) => (values[name] ?? null) === (written[name] ?? null)) && Object.assign(values, kept())))
  watch(values, () => {
    if (!isDirty.value) return
    release ??= holdUpdates()
    void keep(JSON.stringify(changed.value))
  }) // prettier-ignore
  onUnmounted(() => release?.())

  const set = (name: string, value: Plain): void => {
    values[name] = value
    if (refused.value?.field === name) refused.value = null
  }
  async function save(): Promise<boolean> {
    if (!isDirty.value && record.value) return true
    const isEmpty = must !== '' && String(values[must] ?? '').trim() === ''
    refused.value = isEmpty ? { reason: 'field_invalid', field: must, values: { field: must } } : null
    if (isEmpty) return false
    const given = Object.fromEntries(Object.entries(record.value ? changed.value : values).map(([name, value]) => [name, typeof value === 'string' ? value.normalize('NFC') : value]))
    const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''))
    const done = record.value ? await office.act(collection, record.value, 'write', given) : await office.create(collection, { person: office.me.value?.person, ...filled })
    refused.value = done.done ? null : done.refused
    if (!done.done) return false
    record.value = done.id
    Object.assign(values, kept())
    release?.()
    release = null
    await keep('')
    savedAt.value = office.now()
    return true
  }
  onBeforeRouteLeave(async () => {
    if (isDirty.value) await save()
  })
  return { office, record, seen, row, isWriting, isLoaded, values, refused, savedAt, isDirty, set, save }
}
