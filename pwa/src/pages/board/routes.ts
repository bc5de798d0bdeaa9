export const routes = [
  { path: '/board', component: () => import('./BoardPage.vue'), meta: { isOwn: true } },
  { path: '/board/reached', component: () => import('./ReachedPage.vue'), meta: { isOwn: true } },
]
