// Files that a person takes along: everything not yet taken by the server, as it was entered, and what this phone witnessed of the journal.

import type { Office } from '../../office'
import { evidenceOf } from '../../replica/checkpoints'

export async function exportWaiting(office: Office): Promise<void> {
  const { outbox, attention, identity } = office.replica
  save(`luzhi-${office.today()}.json`, {
    format: 'luzhi-waiting-1',
    office: identity?.office,
    person: identity?.person,
    device: identity?.device,
    waiting: outbox.map((row) => row.operation),
    attention: attention.map((row) => ({ operation: row.operation, result: row.result })),
    checkpoints: await evidenceOf(office.replica, identity?.office ?? ''),
  })
}

/** For `luzhi audit verify --checkpoint FILE`. */
export async function exportCheckpoints(office: Office): Promise<void> {
  const evidence = await evidenceOf(office.replica, office.replica.identity?.office ?? '')
  save(`luzhi-checkpoints-${office.today()}.json`, { format: 'luzhi-checkpoints-1', ...evidence })
}

function save(name: string, content: unknown): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
