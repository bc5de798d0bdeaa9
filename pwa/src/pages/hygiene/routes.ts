import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/hygiene', component: () => import('./RoundPage.vue') },
  { path: '/hygiene/room/:room', component: () => import('./InspectionPage.vue'), props: true },
  { path: '/hygiene/inspection/:id', component: () => import('./InspectionPage.vue'), props: true },
]
