import { describe, expect, it } from 'vitest'
import { pageFor, pageOfTouch, readMessage, UNREADABLE } from './notify'
import { answerFor } from './routes'

const HERE = 'https://luzhi.example'
const files = new Set(['/index.html', '/assets/a.js'])
const answer = (method: string, address: string, isNavigation: boolean) => answerFor(method, new URL(address, HERE), HERE, isNavigation, files)

describe('what the service worker answers', () => {
  it('every address of the app by its page, and its own files', () => {
    expect(answer('GET', '/q/ABC', true)).toBe('/index.html')
    expect(answer('GET', '/assets/a.js', false)).toBe('/assets/a.js')
  })
  it('never the API, itself, another host, or what changes something', () => {
    expect(answer('GET', '/api/session', true)).toBeNull()
    expect(answer('GET', '/sw.js', false)).toBeNull()
    expect(answer('GET', 'https://elsewhere.example/index.html', true)).toBeNull()
    expect(answer('POST', '/index.html', true)).toBeNull()
    expect(answer('GET', '/assets/unknown.js', false)).toBeNull()
  })
})

describe('pages for visitors', () => {
  it.each(['/v/0123456789ABCDEFGHJKMNPQRS', '/d/ABCDEFGH01234567'])('%s always comes from the server', (path) => {
    expect(answer('GET', path, true)).toBeNull()
  })
  it('a poster opens the kept app all the same', () => expect(answer('GET', '/q/ABCDEFGH01234567', true)).toBe('/index.html'))
})

describe('notifications', () => {
  it('open a page of our own and nothing else', () => {
    expect(pageFor('/r/x/1', HERE)).toBe('/r/x/1')
    for (const url of ['https://evil.example/', '/api/session/end', 'javascript:1', undefined, 7, '//evil.example']) expect(pageFor(url, HERE)).toBe('/')
  })
  it('say a fixed sentence for what can not be read, for a push that shows nothing ends the subscription', () => {
    for (const text of [undefined, '', '{', '{"title":1,"body":"b"}', 'null', '7']) expect(readMessage(text)).toEqual(UNREADABLE)
  })
  it('keep what was sent', () => {
    const message = { title: '提醒', body: '有一件事明天到期。', tag: 'due', url: '/r/x/1', id: 'm1' }
    expect(readMessage(JSON.stringify(message))).toEqual(message)
  })
  it('are put off by their own buttons, and open what they are about by a touch anywhere else', () => {
    const data = { url: '/duty/a.b/1?m=m1', id: 'm1' }
    expect(pageOfTouch('', data)).toBe(data.url)
    expect(pageOfTouch('later', data)).toBe('/inbox?m=m1&put_off=later')
    expect(pageOfTouch('tomorrow', { ...data, id: 'a&b=c' })).toBe('/inbox?m=a%26b%3Dc&put_off=tomorrow')
    for (const action of ['constructor', 'later']) expect(pageOfTouch(action, { url: '/x', id: '' })).toBe('/x')
    expect(pageFor(pageOfTouch('', null), HERE)).toBe('/')
  })
})
