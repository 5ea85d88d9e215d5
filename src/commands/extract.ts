import { buildReading } from '../main.js'
import { oneOf, readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'
import { warningText } from './warnings.js'

/** Reads one document and prints what was understood. */
export const extract: Command = {
  name: 'extract',
  summary: 'reads one document and prints its tasks, targets, figures and references',
  help: `usage: npm run --silent extract -- FILE [--format json|text]

  --format json   everything as JSON (default)
  --format text   a list for a person to read`,
  async run({ config, terminal, args }) {
    const { values, positionals } = readArguments(args, { format: { type: 'string' } })
    const format = oneOf('format', values.format, ['json', 'text']) ?? 'json'
    const [file, ...more] = positionals
    if (!file || more.length > 0) throw new UsageError('extract takes one file: npm run --silent extract -- FILE')
    const { reading, messages } = buildReading(config)
    const { reader, opener, extractor } = reading
    const extraction = extractor.extract(opener.open(await reader.read(file)))
    if (format === 'json') {
      const warnings = extraction.warnings.map((warning) => ({ ...warning, message: warningText(warning, messages) }))
      terminal.output.write(`${JSON.stringify({ ...extraction, warnings }, null, 2)}\n`)
      return
    }
    const { document, tasks, targets, figures, references, warnings } = extraction
    const lines = [
      `${document.title}`,
      `${document.organisation ?? '—'} · ${document.number ?? '—'} · ${document.issued ?? '—'} · ${document.period ? `${document.period.start} – ${document.period.end}` : '—'}`,
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
      ...figures.map((figure) => `[${figure.lines.join('–')}] ${figure.value} ${figure.unit}: ${figure.label}`),
      '',
      ...references.map(
        (reference) =>
          `[${reference.lines.join('–')}] ${reference.kind} ${reference.number}${reference.issued ? ` (${reference.issued})` : ''} ${reference.subject ?? ''}`,
      ),
      '',
      ...warnings.map((warning) => `! ${warningText(warning, messages)}`),
    ]
    terminal.output.write(`${lines.join('\n')}\n`)
  },
}
