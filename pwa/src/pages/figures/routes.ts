import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/figures/study', component: () => import('./StudyFiguresPage.vue') },
  { path: '/figures/centre', component: () => import('./CentreFiguresPage.vue') },
  { path: '/figures/hygiene', component: () => import('./HygieneFiguresPage.vue') },
  { path: '/figures/first-contact', component: () => import('./VisitFiguresPage.vue') },
  { path: '/figures/places/:path', component: () => import('./PlacesPage.vue'), props: true },
]
