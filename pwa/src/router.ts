// Addresses of the app. Pages of a regulation are found by their place: src/pages/<regulation>/routes.ts.

import { watch } from 'vue'
import { createRouter, createWebHistory, type Router, type RouteRecordRaw } from 'vue-router'
import type { Office } from './office'
import { GATHERINGS, pathOf } from './gatherings'
import { NOTEBOOKS } from './notebooks'
import { RULES } from './generated/rules'
import { isReplaced } from './update'
import { w } from './words'

/** What a revoked device still shows. */
const ENDED_PAGES = ['/me/revoked', '/me/waiting']

const OWN: RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/today/TodayPage.vue') },
  { path: '/scan', component: () => import('./scan/ScanPage.vue'), meta: { isOpen: true } },
  { path: '/q/:code', component: () => import('./pages/station/StationPage.vue'), props: true, meta: { isOpen: true } },
  { path: '/matters', component: () => import('./pages/matters/MattersPage.vue') },
  { path: '/matters/:collection', component: () => import('./pages/matters/CollectionPage.vue'), props: true },
  { path: '/matters/:collection/new', component: () => import('./pages/matters/NewRecordPage.vue'), props: true },
  { path: '/r/:collection/:id', component: () => import('./pages/matters/RecordPage.vue'), props: true },
  { path: '/clauses', component: () => import('./pages/clauses/ClausesPage.vue') },
  { path: '/clauses/:id', component: () => import('./pages/clauses/ClausePage.vue'), props: true },
  { path: '/me', component: () => import('./pages/me/MePage.vue') },
  { path: '/me/kept', component: () => import('./pages/me/KeptPage.vue') },
  { path: '/me/waiting', component: () => import('./pages/me/WaitingPage.vue') },
  { path: '/me/inspector', component: () => import('./pages/me/InspectorPage.vue') },
  { path: '/me/reach', component: () => import('./pages/me/ReachPage.vue'), meta: { isOwn: true } },
  { path: '/me/import', component: () => import('./pages/me/ImportPage.vue'), meta: { isOwn: true } },
  { path: '/me/revoked', component: () => import('./pages/me/RevokedPage.vue'), meta: { isOwn: true } },
  { path: '/me/enrol', component: () => import('./pages/me/EnrolOtherPage.vue'), meta: { isOwn: true } },
  { path: '/me/roster', component: () => import('./pages/me/RosterPage.vue'), meta: { isOwn: true } },
  { path: '/e', component: () => import('./pages/enrol/EnrolPage.vue'), meta: { isOpen: true } },
  { path: '/welcome', component: () => import('./pages/enrol/WelcomePage.vue'), meta: { isOpen: true } },
  { path: '/:path(.*)*', redirect: '/' },
]

export function makeRouter(office: Office): Router {
  const found = import.meta.glob<{ routes: RouteRecordRaw[] }>('./pages/*/routes.ts', { eager: true })
  const router = createRouter({
    history: createWebHistory(),
    routes: [...Object.values(found).flatMap((one) => one.routes), ...OWN],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  router.beforeEach((to) => {
    if (office.tablet && (to.meta.isOwn || to.path === '/e' || to.path === '/welcome')) return '/'
    if (!office.me.value) return to.meta.isOpen ? true : '/welcome'
    const isEnded = !office.tablet && office.sync.value.state === 'revoked'
    if (!isEnded && to.path === '/me/revoked') return '/' // a link or a typed address revokes nothing
    return isEnded && !ENDED_PAGES.includes(to.path) ? '/me/revoked' : true
  })
  if (!office.tablet) watch(() => office.sync.value.state, (state) => void (state === 'revoked' && router.replace('/me/revoked')))
  router.onError((_wrong, to) => {
    if (isReplaced()) location.assign(to.fullPath) // another tab took a new release: this page's piece of the old one is gone
  })
  return router
}

/** The page of a record: its regulation's own where there is one, else the one for any record. */
export function pageOf(collection: string, id: string): string {
  const page = ownPages()[collection]
  return page ? page + id : `/r/${collection}/${id}`
}

function ownPages(): Record<string, string> {
  return {
    ...Object.fromEntries(GATHERINGS.map((one) => [one.session, `/${pathOf(one)}/session/`])),
    'office.waiting': '/handed-in/',
    'party_study.plan': '/party-study/plan/',
    ...Object.fromEntries(NOTEBOOKS.flatMap((one) => [[one.note, `/study/note/${one.path}/`], [one.article, `/study/article/${one.path}/`]])),
    'party_study.inspection_round': '/study/inspections/',
    'hygiene.inspection': '/hygiene/inspection/',
    'hygiene.round': '/hygiene/round/',
    'first_contact.visit': '/first-contact/visit/',
    'first_contact.arrival': '/first-contact/arrival/',
    'first_contact.data_request': '/first-contact/request/',
    'first_contact.spot_check': '/first-contact/check/',
    'first_contact.breach': '/first-contact/breach/',
    'first_contact.complaint': '/first-contact/complaint/',
    'first_contact.consequence': '/first-contact/consequence/',
    'first_contact.question': '/first-contact/questions/',
    'first_contact.proposal': '/first-contact/questions/',
    'first_contact.call_back': '/first-contact/questions/',
  }
}

const SAYS_NOBODY = new Set(['collection', 'path', 'kind', 'name', 'code', 'room', 'station'])

/** What a browser's title, which a shared machine keeps in its history, says of a page: of a record or a person's page only its kind. */
export function tabTitle(path: string, params: Readonly<Record<string, unknown>>, title: string): string {
  const isOfSomebody = Object.entries(params).some(([name, value]) => value !== '' && value !== undefined && !SAYS_NOBODY.has(name))
  if (!isOfSomebody || path.startsWith('/clauses/')) return title
  const named = typeof params.collection === 'string' ? params.collection : Object.entries(ownPages()).find(([, page]) => path.startsWith(page))?.[0]
  const label = named === undefined ? undefined : RULES.records[named]?.label
  return label ? w(label) : ''
}

/** Where a new record of a type is made: a page of its own where there is one, else the form for any record. */
export function newPageOf(collection: string): string {
  const own: Record<string, string> = {
    ...Object.fromEntries(NOTEBOOKS.flatMap((one) => [[one.note, `/study/note/${one.path}/new`], [one.article, `/study/article/${one.path}/new`]])),
    'party_study.inspection_round': '/study/inspections',
    'party_study.year_check': '/study/haves',
    'first_contact.spot_check': '/first-contact/check',
    'first_contact.complaint': '/first-contact/complaints/new',
    'first_contact.breach': '/first-contact/supervision',
    'first_contact.consequence': '/first-contact/supervision',
  }
  return own[collection] ?? `/matters/${collection}/new`
}
