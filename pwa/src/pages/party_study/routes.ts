import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/party-study', component: () => import('./YearPage.vue') },
  { path: '/party-study/plan/:id', component: () => import('./YearPage.vue'), props: true },
]
