import type { RouteRecordRaw } from 'vue-router'
import { NOTEBOOKS } from '../../notebooks'

const paths = NOTEBOOKS.map((one) => one.path).join('|')

export const routes: RouteRecordRaw[] = [
  { path: '/study', component: () => import('./StudyPage.vue'), meta: { isOwn: true } },
  { path: `/study/note/:path(${paths})/:id`, component: () => import('./NotePage.vue'), props: true, meta: { isOwn: true } },
  { path: `/study/article/:path(${paths})/:id`, component: () => import('./ArticlePage.vue'), props: true, meta: { isOwn: true } },
  { path: '/study/year/:person?', component: () => import('./YearPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/study/inspections', component: () => import('./InspectionsPage.vue'), meta: { isOwn: true } },
  { path: '/study/inspections/:id', component: () => import('./RoundPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/study/inspections/:id/:person', component: () => import('./NotebookPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/study/haves', component: () => import('./HavesPage.vue'), meta: { isOwn: true } },
]
