import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/hygiene', component: () => import('./HygienePage.vue') },
  { path: '/hygiene/room/:room', component: () => import('./InspectionPage.vue'), props: true },
  { path: '/hygiene/inspection/:id', component: () => import('./InspectionPage.vue'), props: true },
  { path: '/hygiene/round/:id', component: () => import('./RoundPage.vue'), props: true },
  { path: '/hygiene/self-check', component: () => import('./EveningPage.vue') },
  { path: '/hygiene/self-check/:room', component: () => import('./SelfCheckPage.vue'), props: true },
  { path: '/hygiene/cleaning', component: () => import('./CleaningPage.vue') },
  { path: '/hygiene/notices', component: () => import('./NoticesPage.vue') },
  { path: '/hygiene/praise', component: () => import('./PraisePage.vue') },
  { path: '/hygiene/checklists', component: () => import('./ChecklistsPage.vue') },
]
