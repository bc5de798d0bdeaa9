export const routes = [{ path: '/duty/:name/:about', component: () => import('./DutyPage.vue'), props: true }]
