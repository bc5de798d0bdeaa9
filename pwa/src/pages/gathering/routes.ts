import type { RouteRecordRaw } from 'vue-router'
import { GATHERINGS, pathOf } from '../../gatherings'

const paths = GATHERINGS.map(pathOf).join('|')

export const routes: RouteRecordRaw[] = [
  { path: `/:path(${paths})/session/:id`, component: () => import('./SessionPage.vue'), props: true },
  { path: '/screen', component: () => import('./ScreensPage.vue') },
  { path: '/screen/:station', component: () => import('./ScreenPage.vue'), props: true },
]
