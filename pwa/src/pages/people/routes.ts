export const routes = [{ path: '/people/:id/leaving', component: () => import('./LeavingPage.vue'), props: true, meta: { isOwn: true } }]
