import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/first-contact/new', component: () => import('./NewVisitPage.vue') },
  { path: '/first-contact/visit/:id', component: () => import('./VisitPage.vue'), props: true },
  { path: '/first-contact/directory', component: () => import('./DirectoryPage.vue') },
]
