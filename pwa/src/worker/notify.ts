// Notifications: shows what a push says and opens its page inside the app, nowhere else.

export interface Message {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly url: string
  /** The message's id, by which it is put off; empty when there is nothing to put off. */
  readonly id: string
}

/** What may be done on the notification itself, beside opening it. */
export const PUT_OFF = [
  { action: 'later', title: '今天晚些' },
  { action: 'tomorrow', title: '明天上午' },
] as const

/** Said when a push can't be read: browsers end a subscription whose pushes show nothing. */
export const UNREADABLE: Message = { title: '履职', body: '有新的事项，请打开查看。', tag: 'luzhi', url: '/', id: '' }

export function readMessage(data: string | undefined): Message {
  if (!data) return UNREADABLE
  try {
    const read = JSON.parse(data) as Partial<Message> | null
    if (typeof read?.title !== 'string' || typeof read.body !== 'string') return UNREADABLE
    return { title: read.title, body: read.body, tag: String(read.tag ?? UNREADABLE.tag), url: String(read.url ?? '/'), id: typeof read.id === 'string' ? read.id : '' }
  } catch {
    return UNREADABLE
  }
}

/** The page that a touch on the notification opens: what it is about, or the inbox that puts the message off. */
export function pageOfTouch(action: string, data: { url?: unknown; id?: unknown } | null): unknown {
  const isPutOff = PUT_OFF.some((one) => one.action === action) && typeof data?.id === 'string' && data.id !== ''
  return isPutOff ? `/inbox?m=${encodeURIComponent(String(data.id))}&put_off=${action}` : data?.url
}

/** The page to open: a path of our own origin, else the first page. */
export function pageFor(url: unknown, origin: string): string {
  if (typeof url !== 'string') return '/'
  try {
    const target = new URL(url, origin)
    return target.origin === origin && !target.pathname.startsWith('/api/') ? target.pathname + target.search : '/'
  } catch {
    return '/'
  }
}
