export const routes = [{ path: '/inbox', component: () => import('./InboxPage.vue'), meta: { isOwn: true } }]
