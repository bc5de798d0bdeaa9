import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/first-contact', component: () => import('./FirstContactPage.vue') },
  { path: '/first-contact/new', component: () => import('./NewVisitPage.vue') },
  { path: '/first-contact/visit/:id', component: () => import('./VisitPage.vue'), props: true },
  { path: '/first-contact/visit/:id/slip', component: () => import('./SlipPage.vue'), props: true },
  { path: '/first-contact/request/:id', component: () => import('./RequestPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/first-contact/arrival/:id', component: () => import('./ArrivalPage.vue'), props: true },
  { path: '/first-contact/directory', component: () => import('./DirectoryPage.vue') },
  { path: '/first-contact/questions/:id?', component: () => import('./QuestionsPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/first-contact/supervision', component: () => import('./SupervisionPage.vue'), meta: { isOwn: true } },
  { path: '/first-contact/mine', component: () => import('./MinePage.vue'), meta: { isOwn: true } },
  { path: '/first-contact/check/:id?', component: () => import('./CheckPage.vue'), props: true, meta: { isOwn: true } },
  { path: '/first-contact/complaints/new', component: () => import('./NewComplaintPage.vue'), meta: { isOwn: true } },
  { path: '/first-contact/breach/new', component: () => import('./NewBreachPage.vue'), meta: { isOwn: true } },
  { path: '/first-contact/:kind(breach|complaint|consequence)/:id', component: () => import('./StandingPage.vue'), props: true, meta: { isOwn: true } },
]
