// Everything not yet taken by the server as a file: what waits and what was refused, as it was entered.

import type { Office } from '../../office'

export function exportWaiting(office: Office): void {
  const { outbox, attention, identity } = office.replica
  const content = {
    format: 'luzhi-waiting-1',
    office: identity?.office,
    person: identity?.person,
    device: identity?.device,
    waiting: outbox.map((row) => row.operation),
    attention: attention.map((row) => ({ operation: row.operation, result: row.result })),
  }
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `luzhi-${office.today()}.json`
  link.click()
  URL.revokeObjectURL(url)
}
