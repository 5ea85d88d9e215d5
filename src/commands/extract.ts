import { dirname } from 'node:path'
import type { Extraction } from '../extraction/records.js'
import { loadReview, reviewPath } from '../extraction/review/load.js'
import type { Messages } from '../language/messages.js'
import { buildReading } from '../main.js'
import { oneOf, readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'
import { warningText } from './warnings.js'

/** Reads one document and prints what was understood. */
export const extract: Command = {
  name: 'extract',
  summary: 'reads one document and prints its tasks, targets, figures and references',
  help: `usage: npm run --silent extract -- FILE [--format json|text] [--reviewed]

  FILE            a .txt, .md, .docx or .pdf file
  --format json   everything as JSON (default)
  --format text   a list for a person to read
  --reviewed      with the corrections of the review file beside it`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' }, reviewed: { type: 'boolean' } })
    const format = oneOf('format', values.format, ['json', 'text']) ?? 'json'
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new UsageError('extract takes one file: npm run --silent extract -- FILE')
    const { reading, messages } = buildReading(config)
    const document = reading.opener.open(await reading.reader.read(file))
    const review = values.reviewed ? loadReview(reviewPath(dirname(file), document.id), document.id) : null
    const extraction = reading.extractor.extract(document, review)
    terminal.output.write(`${format === 'json' ? asJson(extraction, messages) : asText(extraction, messages)}\n`)
  },
}

function asJson(extraction: Extraction, messages: Messages): string {
  const warnings = extraction.warnings.map((warning) => ({ ...warning, message: warningText(warning, messages) }))
  return JSON.stringify({ ...extraction, warnings }, null, 2)
}

function asText({ document, tasks, targets, figures, references, warnings }: Extraction, messages: Messages): string {
  const period = document.period ? `${document.period.start} – ${document.period.end}` : '—'
  return [
    document.title,
    `${document.organisation ?? '—'} · ${document.number ?? '—'} · ${document.issued ?? '—'} · ${period}`,
    '',
    ...tasks.map(
      (task) =>
        `[${task.lines.join('–')}] ${task.task}\n    ${[task.lead.join('; ') || '—', task.coordinate.join('; ') || '—', task.product ?? '—', task.deadline?.text ?? '—'].join(' | ')}`,
    ),
    '',
    ...targets.map(
      (target) =>
        `[${target.lines.join('–')}] ${target.metric}: ${target.comparator} ${target.value}${target.value_max === null ? '' : `–${target.value_max}`} ${target.unit} (${target.horizon})`,
    ),
    '',
    ...figures.map(
      (figure) => `[${figure.lines.join('–')}] ${figure.value}${figure.unit === '%' ? '' : ` ${figure.unit}`}: ${figure.label}`,
    ),
    '',
    ...references.map(
      (reference) =>
        `[${reference.lines.join('–')}] ${reference.kind} ${reference.number}${reference.issued ? ` (${reference.issued})` : ''} ${reference.subject ?? ''}`,
    ),
    '',
    ...warnings.map((warning) => `! ${warningText(warning, messages)}`),
  ].join('\n')
}
