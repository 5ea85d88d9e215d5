import type { Entry } from '../../catalog/catalog.js'

/** All the words of an entry. */
export function entryText(entry: Entry): string {
  switch (entry.kind) {
    case 'task': {
      const { objective, task, activity, product, lead, coordinate, deadline, budget, note } = entry.record
      return [objective, task, activity, product, lead.join('; '), coordinate.join('; '), deadline?.text, budget, note]
        .filter((text) => text)
        .join('. ')
    }
    case 'target':
      return entry.record.statement
    case 'figure':
      return `${entry.record.label} ${entry.record.value}`
    case 'reference': {
      const { kind, number, issued, issuer, subject } = entry.record
      return [kind, number, issued, issuer, subject].filter((text) => text).join(' ')
    }
    case 'passage':
      return entry.record.text
    case 'row': {
      const { table, label, header, values } = entry.record
      return `${table} ${label} ${values.some(({ title }) => title === null) ? header : ''} ${values.map(({ title, text }) => (title ? `${title}: ${text}` : text)).join('; ')}`
    }
    case 'section':
      return `${entry.record.title} ${entry.record.items.map((item) => item.text).join(' ')}`
  }
}
