import type { Catalog, CatalogDocument, EntryKind } from '../catalog/catalog.js'
import { citedWithTwoDates } from '../catalog/two-dates.js'
import { type LineSpan, writtenSpan } from '../documents/document.js'
import { DOUBTFUL, type Task } from '../extraction/records.js'
import { writtenDate } from '../language/dates.js'
import type { Messages } from '../language/messages.js'
import { type Application, buildApplication } from '../main.js'
import { readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'
import { leftOutLines } from './left-out.js'
import { startReview } from './review.js'
import { warningText } from './warnings.js'

/** What is in the library, and what a person should look at. */
export const documents: Command = {
  name: 'documents',
  summary: 'lists the documents of the library, checks them, or starts a file of corrections',
  help: `usage: npm run --silent documents -- list
       npm run --silent documents -- check
       npm run --silent documents -- review ID --by NAME

  list     each document with its kind, office, number, period and how much was read from it
  check    what a person should look at: documents left out, contradictions, slips, lines of tables that no row claims,
           doubtful rows with the source beside them
  review   writes DATA_DIR/documents/ID.review.json with the doubtful rows of a document, to be corrected there; NAME is
           who answers for it`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, { by: { type: 'string' } })
    const [action, id, ...more] = positionals
    const wantsId = action === 'review'
    if (!['list', 'check', 'review'].includes(action ?? '') || more.length > 0 || wantsId !== (id !== undefined))
      throw new UsageError('documents takes list, check, or review ID --by NAME')
    const application = await buildApplication(config, { onStatus: (message) => terminal.status.write(`${message}\n`) })
    try {
      if (wantsId) {
        if (!values.by) throw new UsageError('review needs --by NAME: who answers for the corrections')
        terminal.output.write(`${startReview(application, config.dataDir, id ?? '', values.by)}\n`)
      } else {
        terminal.output.write(`${(action === 'list' ? list(application) : check(application)).join('\n')}\n`)
      }
    } finally {
      application.close()
    }
  },
}

function list(application: Application): string[] {
  const { catalog, messages } = application
  return [...catalog.documents.flatMap((document) => listed(document, catalog, messages)), ...leftOutLines(application)]
}

function check(application: Application): string[] {
  const { catalog, messages } = application
  const dates = citedWithTwoDates(catalog).map(({ number, dates: told }) => {
    const places = told.map(({ date, document, lines }) => `${writtenDate(date)} (${document}, ${atLines(lines, messages)})`)
    return `! ${messages.say('vi', 'two-dates-between', { number, places: places.join('; ') })}`
  })
  return [...catalog.documents.flatMap((document) => checked(document, catalog, messages)), ...dates, ...leftOutLines(application)]
}

/** A document with its head and how much was read from it. */
function listed(document: CatalogDocument, catalog: Catalog, messages: Messages): string[] {
  const count = (kind: EntryKind) => catalog.entriesOf(document.index, kind).length
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
  const warnings = catalog.warnings(document.index).flatMap((warning) => {
    const place = warning.lines ? ` (${atLines(warning.lines, messages)})` : ''
    const source = warning.code === 'unclaimed' && warning.lines ? [`        ${cut(catalog.quote(document.index, warning.lines))}`] : []
    return [`    ! ${warningText(warning, messages)}${place}`, ...source]
  })
  const doubtful = catalog.entriesOf(document.index, 'task').filter(({ record }) => record.confidence < DOUBTFUL)
  return [...headOf(document, messages), ...warnings, ...doubtful.flatMap(({ record }) => doubt(record, document, catalog, messages))]
}

/** A doubtful row: its cells as they were read, and the source beside them. */
function doubt(task: Task, document: CatalogDocument, catalog: Catalog, messages: Messages): string[] {
  const cells = [
    task.objective,
    task.task,
    task.activity,
    task.product,
    task.lead.join('; '),
    task.coordinate.join('; '),
    task.deadline?.text,
    task.budget,
  ]
  return [
    `    ? ${atLines(task.lines, messages)} (${task.confidence}): ${cells.map((cell) => cut(cell || '—')).join(' | ')}`,
    `        ${cut(catalog.quote(document.index, task.lines), MAX_SOURCE)}`,
  ]
}

function atLines(lines: LineSpan, messages: Messages): string {
  return messages.say('vi', 'at-lines', { lines: writtenSpan(lines) })
}

function cut(text: string, limit = MAX_CELL): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`
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

const MAX_CELL = 70
const MAX_SOURCE = 300
