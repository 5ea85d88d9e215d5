import type { Application } from '../main.js'
import { isOffice } from '../questions/find/groups.js'
import type { Terminal } from './command.js'

/** Says on the status stream that no document is of the office which is meant to be the asker's own, and which offices there are. */
export function reportUnknownOffice(name: string | null, { catalog, messages }: Application, terminal: Terminal): void {
  const offices = [...new Set(catalog.documents.flatMap(({ head }) => head.organisation ?? []))]
  if (name === null || offices.some((office) => isOffice(office, name))) return
  terminal.status.write(`${messages.say('vi', 'own-office-unknown', { name, offices: offices.join('; ') || 'none' })}\n`)
}
