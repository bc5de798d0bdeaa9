// Notifications: shows what a push says and opens its page inside the app, nowhere else.

export interface Message {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly url: string
}

/** Said when a push can't be read: browsers end a subscription whose pushes show nothing. */
export const UNREADABLE: Message = { title: '履职', body: '有新的事项，请打开查看。', tag: 'luzhi', url: '/' }

export function readMessage(data: string | undefined): Message {
  if (!data) return UNREADABLE
  try {
    const read = JSON.parse(data) as Partial<Message> | null
    if (typeof read?.title !== 'string' || typeof read.body !== 'string') return UNREADABLE
    return { title: read.title, body: read.body, tag: String(read.tag ?? UNREADABLE.tag), url: String(read.url ?? '/') }
  } catch {
    return UNREADABLE
  }
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
