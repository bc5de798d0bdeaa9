import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/registers', component: () => import('./RegistersPage.vue'), meta: { isOwn: true } },
  { path: '/registers/:name', component: () => import('./RegisterPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/registers/:name/:about', component: () => import('./RegisterPage.vue'), props: true, meta: { isOwn: true } },
]
