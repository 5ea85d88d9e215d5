import type { Entry, EntryOf, Passage } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'
import { type Deadline, JUMBLED, type Reference, type Target, type Task } from '../../extraction/records.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Messages } from '../../language/messages.js'
import { syllables } from '../../language/tokens.js'
import { asksStart } from '../find/when.js'
import type { Question } from '../understand/understand.js'
import type { Composing, Statement } from './composing.js'
import { quoteFor } from './quote.js'
import { rowStatement, tableStatement } from './statistics.js'
import { clauseOf } from './target-words.js'
import { capitalised, shortened, withoutFullStop } from './text.js'

const MAX_QUOTE = 900
/** Characters of a list with what announces it. */
const MAX_LIST = 1000
const LEAST_ITEM = 60
const MAX_TASK = 260

/** States an entry as the answer to a question. */
export function statementOf(entry: Entry, question: Question, composing: Composing): Statement {
  switch (entry.kind) {
    case 'task':
      return entry.record.confidence < JUMBLED
        ? jumbledStatement(entry, question, composing)
        : withObjective(entry, taskStatement(entry.record, question, composing), composing)
    case 'target':
      return targetStatement(entry.record, question, composing)
    case 'reference':
      return {
        answer: referenceText(entry.record, question, composing),
        details: entry.record.subject === null ? [paragraphOf(entry, question, composing)] : [],
        instead: [linesAround(entry, composing)],
      }
    case 'section':
      return {
        answer: `${entry.record.title}:`,
        details: entry.record.items.slice(0, 8).map((item) => `${markOf(item.marker)}${shortened(item.text, 220)}`),
      }
    case 'row':
      return rowStatement(entry, question, composing)
    case 'passage':
      return (
        (entry.record.kind === 'table' ? tableStatement(entry, question, composing) : null) ??
        passageStatement(entry.record, question, composing)
      )
    case 'figure':
      return { answer: quoted(entry.record.label, question, composing), details: [] }
  }
}

/** A passage in its own words; an item of a list with what announces it, where the question speaks of that. */
function passageStatement({ text, announced }: Passage, question: Question, composing: Composing): Statement {
  const answer = quoted(text, question, composing)
  if (!announced || !addsTo(text, announced.text, question)) return { answer, details: [] }
  const context = shortened(announced.text.replace(/\s*:$/, ''), MAX_ANNOUNCEMENT)
  return { answer, details: [composing.messages.say(question.language, 'announced', { text: context })], elsewhere: [announced.lines] }
}

const MAX_ANNOUNCEMENT = 420

/** Whether a context has words of the question that the text itself lacks, or the number of a document that is asked for. */
function addsTo(text: string, context: string, { query, text: asked }: Question): boolean {
  const own = new Set(syllables(text))
  const more = new Set(syllables(context))
  const words = query.words.filter(({ folded, weight }) => weight >= 0.3 && more.has(folded) && !own.has(folded))
  const asksDocument =
    /(?<!\p{L})(?:ke hoach|quyet dinh|van ban|nghi quyet|plan|decision)(?!\p{L})/u.test(fold(asked)) && /\d\/\S*-?\p{Lu}/u.test(context)
  return words.length >= 2 || asksDocument
}

/** What fits of a text; of a list something of every item, short ones whole. */
function quoted(text: string, { query }: Question, { catalog }: Composing): string {
  const lines = text.split('\n')
  if (lines.length === 1) return quoteFor(text, query, catalog.index, MAX_QUOTE)
  let [room, left] = [MAX_LIST, lines.length]
  const limits = new Map<string, number>()
  for (const line of [...lines].sort((one, other) => one.length - other.length)) {
    const limit = Math.max(LEAST_ITEM, Math.floor(room / left--))
    limits.set(line, limit)
    room -= Math.min(line.length, limit)
  }
  return lines
    .map((line) => shortened(quoteFor(line, query, catalog.index, limits.get(line) ?? MAX_QUOTE), limits.get(line) ?? MAX_QUOTE))
    .join('\n')
}

/** The lines of a row whose cells could not be told apart: who leads and by when, people see better themselves. */
function jumbledStatement({ document, record }: EntryOf<'task'>, question: Question, { catalog, messages }: Composing): Statement {
  const text = shortened(catalog.quote(document, record.lines), MAX_QUOTE)
  return { answer: messages.say(question.language, 'statement', { text }), details: [messages.say(question.language, 'jumbled', {})] }
}

/** The attribute that is asked for comes first, the task and its other attributes after it. */
function taskStatement(task: Task, question: Question, { catalog, messages, englishName }: Composing): Statement {
  const { language } = question
  const units = (names: readonly string[]) => names.map((name) => named(name, language, englishName)).join('; ')
  const lines = {
    lead: task.lead.length > 0 ? messages.say(language, 'lead', { units: units(task.lead) }) : null,
    coordinate: task.coordinate.length > 0 ? messages.say(language, 'coordinate', { units: units(task.coordinate) }) : null,
    deadline: task.deadline ? messages.say(language, 'deadline', { deadline: deadlineText(task.deadline, language, messages) }) : null,
    product: task.product ? messages.say(language, 'product', { product: withoutFullStop(task.product) }) : null,
    budget: task.budget ? messages.say(language, 'budget', { budget: withoutFullStop(task.budget) }) : null,
    note: task.note ? messages.say(language, 'remark', { note: withoutFullStop(task.note) }) : null,
  }
  const first = question.intent in lines ? lines[question.intent as keyof typeof lines] : null
  // `báo cáo quý I trước ngày 05/3; báo cáo quý III trước ngày 05/9`: the sentence tells which is when.
  if (question.intent === 'deadline' && (setsSeveralTimes(task) || (asksStart(question) && /từ ngày\s+\d/u.test(task.task))))
    return {
      answer: quoteFor(task.task, question.query, catalog.index, MAX_QUOTE),
      details: [lines.lead ?? ''].filter((line) => line !== ''),
    }
  const [subject, ...objective] = subjectLines(task, question, { catalog, messages })
  const rest = Object.values(lines).flatMap((line) => (line === null || line === first ? [] : [line]))
  return first ? { answer: first, details: [subject, ...objective, ...rest] } : { answer: subject, details: [...objective, ...rest] }
}

/** An objective that several tasks share stands beside the first of them: that row is cited, too. */
function withObjective(entry: EntryOf<'task'>, statement: Statement, { catalog }: Composing): Statement {
  const { objective, task } = entry.record
  if (objective === null || objective === task) return statement
  const first = catalog.entriesOf(entry.document, 'task').find(({ record }) => record.objective === objective)
  return first === undefined || first === entry ? statement : { ...statement, elsewhere: [first.record.lines] }
}

/** What a document is cited for, where nothing tells what it is about. */
function paragraphOf({ document, record }: EntryOf<'reference'>, { language }: Question, { catalog, messages }: Composing): string {
  const quote = catalog.quote(document, linesAround({ kind: 'reference', document, record }, { catalog }))
  const at = Math.max(0, quote.indexOf(record.number.split('/')[0] ?? ''))
  const start = Math.max(0, quote.lastIndexOf('. ', at) + 1)
  return messages.say(language, 'statement', { text: shortened(quote.slice(start).trim(), MAX_PARAGRAPH) })
}

const MAX_PARAGRAPH = 360

/** The paragraph that cites a document: its subject may run on behind the lines of its number. */
function linesAround({ document, record }: EntryOf<'reference'>, { catalog }: Pick<Composing, 'catalog'>): LineSpan {
  const [first] = record.lines
  const paragraph = catalog.entriesOf(document, 'passage').find(({ record: { lines } }) => lines[0] <= first && first <= lines[1])
  return paragraph && paragraph.record.lines[1] >= record.lines[1] ? paragraph.record.lines : record.lines
}

/** Whether a task of running text sets more than one day in its sentence; its deadline is only the first of them. */
function setsSeveralTimes({ task, deadline }: Task): boolean {
  const days =
    task.match(/(?:trước|chậm nhất|muộn nhất)[^.;,]{0,12}?\d{1,2}(?:\s?[/-]\s?\d{1,2}|\s+(?:của\s+)?(?:tháng|hằng tháng|hàng tháng))/giu) ??
    []
  return deadline !== null && new Set(days.map(fold)).size > 1
}

/** A task with the objective it serves, unless they say the same: in one line, or what is asked for of each in lines of their own. */
function subjectLines({ task, objective }: Task, { language, query }: Question, { catalog, messages }: SubjectOf): [string, ...string[]] {
  const told = objective === null || objective === task ? task : `${withoutFullStop(task)} (${withoutFullStop(objective)})`
  if (told.length <= MAX_TASK || told === task) return [messages.say(language, 'task', { task: shortened(told, MAX_TASK) })]
  return [
    messages.say(language, 'task', { task: shortened(task, MAX_TASK) }),
    messages.say(language, 'objective', { objective: quoteFor(withoutFullStop(objective ?? ''), query, catalog.index, MAX_TASK) }),
  ]
}

type SubjectOf = Pick<Composing, 'catalog' | 'messages'>

function targetStatement(target: Target, question: Question, { messages }: Composing): Statement {
  const { language } = question
  const clause = clauseOf(target)
  const horizon = /^\d{4}$/.test(target.horizon) ? messages.say(language, 'horizon-year', { year: target.horizon }) : target.horizon
  const answer =
    clause === null
      ? messages.say(language, 'target', {
          metric: capitalised(shortened(target.metric, 200)),
          value: targetValue(target, language, messages),
          horizon,
        })
      : messages.say(language, 'target-clause', { clause: capitalised(shortened(clause, 260)), horizon })
  return { answer, details: [messages.say(language, 'statement', { text: shortened(withoutFullStop(target.statement), 420) })] }
}

/** How an item begins: `1. `, `a) `, `Thứ nhất: `, `- `. */
function markOf(marker: string | null): string {
  if (marker === null || /^[-+]$/.test(marker)) return '- '
  return `${marker}${/^\d/.test(marker) ? '.' : marker.length === 1 ? ')' : ':'} `
}

const COMPARATORS = { '>=': 'at-least', '>': 'more', '=': 'exactly', '<=': 'at-most', '<': 'less', range: 'range' } as const

/** A target's value with its comparator in words: `từ 70% trở lên (≥ 70%)`. */
export function targetValue(target: Target, language: 'vi' | 'en', messages: Messages): string {
  const written = (value: number) =>
    `${String(value).replace('.', language === 'vi' ? ',' : '.')}${target.unit.startsWith('%') ? target.unit : ` ${target.unit}`}`
  return messages.say(language, 'target-value', {
    comparator: COMPARATORS[target.comparator],
    value: written(target.value),
    max: target.value_max === null ? '' : written(target.value_max),
  })
}

/** A deadline as written, with a word on what has no day. */
export function deadlineText(deadline: Deadline, language: 'vi' | 'en', messages: Messages): string {
  if (deadline.kind === 'ongoing') return messages.say(language, 'deadline-ongoing', { text: deadline.text })
  if (deadline.kind === 'conditional') return messages.say(language, 'deadline-conditional', { text: deadline.text })
  return deadline.text
}

export function referenceText(reference: Reference, question: Question, { messages }: Composing): string {
  return messages.say(question.language, 'reference', {
    kind: reference.kind,
    number: reference.number,
    issued: reference.issued ? writtenDate(reference.issued) : 'none',
    issuer: reference.issuer ?? 'none',
    subject: reference.subject === null ? 'none' : withoutOpenEnd(reference.subject),
  })
}

/** `kiểm tra CCHC năm 2021, trong đó xác định một số nội dung gồm:` without what leads over to a list. */
function withoutOpenEnd(subject: string): string {
  return subject.endsWith(':') ? subject.replace(/,?\s*(?:trong đó|cụ thể|như sau|gồm|bao gồm)[^,;]*:$|:$/u, '') : subject
}

/** English readers get the Vietnamese name with its English one: `Văn phòng (Department Office)`. */
function named(name: string, language: 'vi' | 'en', englishName: (unit: string) => string | null): string {
  const english = language === 'en' ? englishName(name) : null
  return english ? `${name} (${english})` : name
}
