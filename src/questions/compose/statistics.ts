import type { EntryOf, RowEntry } from '../../catalog/catalog.js'
import { liesIn } from '../../documents/document.js'
import { yearOf } from '../../language/dates.js'
import { askedColumn, columnOfTime, comparesPlan } from '../find/columns.js'
import type { Question } from '../understand/understand.js'
import type { Composing, Statement } from './composing.js'
import { shortened } from './text.js'

const MAX_TABLE = 240
const MAX_HEADER = 320
const MAX_LABEL = 220
const MAX_ROWS = 14
const MAX_ROW = 180

/** A row of a table of figures: the value of the column that is asked for first, then the whole row and what the table is about. */
export function rowStatement({ record: row, document }: EntryOf<'row'>, question: Question, composing: Composing): Statement {
  const { messages, catalog } = composing
  const { language } = question
  const label = shortened(row.label === '' ? row.table : row.label, MAX_LABEL)
  // A total may have neither a label nor a table with a title.
  const whole = label === '' ? valuesText(row) : messages.say(language, 'row', { label, values: valuesText(row) })
  const year = yearAbout(document, catalog)
  const column = askedColumn(row, question, catalog.index, year)
  const asked = column === null ? null : row.values[column]
  const untitled = row.values.length > 0 && row.values.every(({ title }) => title === null)
  const details = [
    // The other periods' values beside the one that is asked for outright would only be taken for it.
    ...(asked && (question.focus !== null || comparesPlan(row) || columnOfTime(row, question, year) === null) ? [whole] : []),
    ...(untitled && row.header !== '' ? [messages.say(language, 'row-columns', { columns: shortened(row.header, MAX_HEADER) })] : []),
    ...(row.table !== '' && row.label !== '' ? [messages.say(language, 'row-table', { table: shortened(row.table, MAX_TABLE) })] : []),
  ]
  const answer = asked ? messages.say(language, 'row', { label: `${label} – ${asked.title ?? ''}`, values: asked.text }) : whole
  return { answer, details, ...(row.aboveLines ? { elsewhere: [row.aboveLines] } : {}) }
}

/** The year that a document is about; null for none. */
function yearAbout(document: number, { documents }: Composing['catalog']): number | null {
  const end = documents[document]?.head.period?.end
  return end === undefined ? null : yearOf(end)
}

/** A whole table: what announces it, and its rows. */
export function tableStatement(entry: EntryOf<'passage'>, question: Question, { messages, catalog }: Composing): Statement | null {
  const rows = catalog.entriesOf(entry.document, 'row').filter(({ record: { lines } }) => liesIn(lines, entry.record.lines))
  const first = rows[0]?.record
  if (!first) return null
  const items = rows.slice(0, MAX_ROWS).map(({ record }) => {
    const column = askedColumn(record, question, catalog.index, yearAbout(entry.document, catalog))
    const values = record.values.filter((_, i) => column === null || i === column)
    const text = [record.label, valuesText({ values })].filter((part) => part !== '').join(': ')
    return `- ${shortened(text, MAX_ROW)}`
  })
  const head = shortened(first.table === '' ? first.header : first.table, MAX_TABLE)
  const titled = rows.every(({ record }) => record.values.every(({ title }) => title !== null))
  const columns =
    titled || first.header === '' || first.table === ''
      ? []
      : [messages.say(question.language, 'row-columns', { columns: shortened(first.header, MAX_HEADER) })]
  return {
    answer: head,
    details: [...items, ...columns],
    instead: [...(first.aboveLines ? [first.aboveLines] : []), ...rows.slice(0, MAX_ROWS).map(({ record }) => record.lines)],
  }
}

/** The values of a row, each behind the title of its column. */
export function valuesText({ values }: Pick<RowEntry, 'values'>): string {
  return values.map(({ title, text }) => (title === null ? text : `${title} ${text}`)).join('; ')
}
