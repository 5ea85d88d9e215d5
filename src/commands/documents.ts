import { basename } from 'node:path'
import { buildApplication } from '../main.js'
import { readArguments } from './arguments.js'
import { type Command, UsageError } from './command.js'

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
    const application = buildApplication(config, { onBuild: () => terminal.status.write('…\n') })
    const { catalog, leftOut, messages } = application
    const lines = catalog.documents.flatMap(({ index, head }) => {
      const own = catalog.entries.filter((entry) => entry.document === index)
      const count = (kind: string) => own.filter((entry) => entry.kind === kind).length
      const title = `${head.id}\n    ${head.title}\n    ${head.organisation ?? '—'} · ${head.number ?? 'chưa có số'} · ${head.issued ?? 'chưa có ngày'} · ${head.period ? `${head.period.start} – ${head.period.end}` : '—'}`
      if (action === 'list')
        return [
          `${title}\n    ${count('task')} nhiệm vụ, ${count('target')} chỉ tiêu, ${count('reference')} văn bản viện dẫn, ${count('passage')} đoạn`,
        ]
      const doubtful = own.flatMap((entry) =>
        entry.kind === 'task' && entry.record.confidence < DOUBTFUL
          ? [`    ? dòng ${entry.record.lines.join('–')} (${entry.record.confidence}): ${entry.record.task.slice(0, 100)}`]
          : [],
      )
      return [
        title,
        ...catalog.warnings(index).map((warning) => `    ! ${warning.message}${warning.lines ? ` (dòng ${warning.lines.join('–')})` : ''}`),
        ...doubtful,
      ]
    })
    const omitted = leftOut.map(({ file, error }) =>
      messages.say('vi', 'left-out', { file: basename(file), problem: messages.say('vi', `document-error-${error.code}`) }),
    )
    terminal.output.write(`${[...lines, ...omitted].join('\n')}\n`)
    application.close()
  },
}

/** Rows below this confidence are worth a look. */
const DOUBTFUL = 0.8
