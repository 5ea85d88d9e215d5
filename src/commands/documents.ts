import type { Catalog, CatalogDocument, EntryKind } from '../catalog/catalog.js'
import { type LineSpan, writtenSpan } from '../documents/document.js'
import type { Messages } from '../language/messages.js'
import { buildApplication } from '../main.js'
import { readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'
import { leftOutLines } from './left-out.js'
import { warningText } from './warnings.js'

/** What is in the library, and what a person should look at. */
export const documents: Command = {
  name: 'documents',
  summary: 'lists the documents of the library, or checks them',
  help: `usage: npm run --silent documents -- list
       npm run --silent documents -- check

  list    each document with its kind, office, number, period and how much was read from it
  check   what a person should look at: documents left out, slips, doubtful rows`,
  async run({ config, terminal, args }) {
    const { positionals } = readArguments(args, {})
    const [action, ...more] = positionals
    if ((action !== 'list' && action !== 'check') || more.length > 0) throw new UsageError('documents takes list or check')
    const application = await buildApplication(config, { onStatus: (message) => terminal.status.write(`${message}\n`) })
    const { catalog, messages } = application
    const lines = catalog.documents.flatMap((document) =>
      action === 'list' ? listed(document, catalog, messages) : checked(document, catalog, messages),
    )
    const omitted = leftOutLines(application)
    terminal.output.write(`${[...lines, ...omitted].join('\n')}\n`)
    application.close()
  },
}

/** A document with its head and how much was read from it. */
function listed(document: CatalogDocument, catalog: Catalog, messages: Messages): string[] {
  const kinds = catalog.entries.filter((entry) => entry.document === document.index).map((entry) => entry.kind)
  const count = (kind: EntryKind) => kinds.filter((other) => other === kind).length
  const counts = messages.say('vi', 'document-counts', {
    tasks: count('task'),
    targets: count('target'),
    references: count('reference'),
    passages: count('passage'),
  })
  return [...headOf(document, messages), `    ${counts}`]
}

/** A document with what a person should look at. */
function checked(document: CatalogDocument, catalog: Catalog, messages: Messages): string[] {
  const at = (lines: LineSpan) => messages.say('vi', 'at-lines', { lines: writtenSpan(lines) })
  const warnings = catalog
    .warnings(document.index)
    .map((warning) => `    ! ${warningText(warning, messages)}${warning.lines ? ` (${at(warning.lines)})` : ''}`)
  const doubtful = catalog.entries.flatMap((entry) => {
    if (entry.document !== document.index || entry.kind !== 'task' || entry.record.confidence >= DOUBTFUL) return []
    const { lines, confidence, task } = entry.record
    return [`    ? ${at(lines)} (${confidence}): ${task.slice(0, MAX_TASK)}`]
  })
  return [...headOf(document, messages), ...warnings, ...doubtful]
}

function headOf({ head }: CatalogDocument, messages: Messages): string[] {
  const about = [
    head.organisation ?? '—',
    head.number ?? messages.say('vi', 'no-number'),
    head.issued ?? messages.say('vi', 'no-date'),
    head.period ? `${head.period.start} – ${head.period.end}` : '—',
  ]
  return [head.id, `    ${head.title}`, `    ${about.join(' · ')}`]
}

const MAX_TASK = 100

/** Rows below this confidence are worth a look. */
const DOUBTFUL = 0.8
