// Notifications: shows what a push says and opens its page inside the app, nowhere else.

export interface Message {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly url: string
}

export function readMessage(data: string | undefined): Message | null {
  if (!data) return null
  try {
    const read = JSON.parse(data) as Partial<Message>
    if (typeof read.title !== 'string' || typeof read.body !== 'string') return null
    return { title: read.title, body: read.body, tag: String(read.tag ?? 'luzhi'), url: String(read.url ?? '/') }
  } catch {
    return null
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
