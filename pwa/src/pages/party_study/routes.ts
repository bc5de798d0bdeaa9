import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/party-study/session/:id', component: () => import('./SessionPage.vue'), props: true }]
