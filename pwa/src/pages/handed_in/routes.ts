import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [{ path: '/handed-in/:id', component: () => import('./HandedInPage.vue'), props: true }]
