export const routes = [{ path: '/board', component: () => import('./BoardPage.vue'), meta: { isOwn: true } }]
