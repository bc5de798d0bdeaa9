import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/theory-study', component: () => import('./CentrePage.vue') }]
