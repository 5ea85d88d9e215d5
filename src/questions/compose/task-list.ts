import { spanAround } from '../../documents/document.js'
import { addDays, writtenDate } from '../../language/dates.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS, MAX_CITATIONS } from '../answer.js'
import type { TaskList } from '../find/tasks.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { sourceLines } from './layout.js'
import { deadlineText } from './statement.js'
import { shortened, withoutFullStop } from './text.js'

const MAX_ITEMS = 12
/** A list names each document once; more of them leave no room for the tasks. */
const MAX_SOURCES = 4

/** A list of tasks, each with its deadline; what does not fit is counted. Where there is none, that is said. */
export function composeTaskList(question: Question, list: TaskList, composing: Composing): Answer {
  const asked = { who: whoText(list, question, composing), due: dueText(list, question, composing) }
  if (list.tasks.length === 0) {
    return composeNotFound(question, composing.messages.say(question.language, 'no-tasks', asked), [], composing)
  }
  const { messages, catalog } = composing
  const { language } = question
  const head = messages.say(language, 'task-list', { count: list.tasks.length, ...asked })
  const shown = list.tasks.slice(0, MAX_ITEMS)
  const citations: Citation[] = shown.map(({ entry }) => citationOf(catalog, entry)).slice(0, MAX_CITATIONS)
  const documents = [...new Set(citations.map((citation) => citation.document))]
  const several = documents.length > 1
  const ranges = documents.slice(0, MAX_SOURCES).flatMap((id) => {
    const own = citations.filter((citation) => citation.document === id)
    return own[0] ? [{ ...own[0], section: '', lines: spanAround(own.map((citation) => citation.lines)) }] : []
  })
  const tail = sourceLines(question, ranges, composing)
  const room = MAX_ANSWER_CHARACTERS - head.length - tail.length - 40
  const each = Math.max(70, Math.floor(room / Math.max(1, shown.length)) - 6)
  const lines: string[] = []
  let length = 0
  for (const [i, { entry, group }] of shown.entries()) {
    const { task, deadline } = entry.record
    const office = several && group.documents[0]?.head.province ? ` [${group.documents[0].head.province}]` : ''
    const due = deadline ? ` — ${shortened(deadlineText(deadline, language, messages), 60)}` : ''
    const line = `${i + 1}. ${shortened(withoutFullStop(task), Math.max(50, each - due.length - office.length))}${office}${due}`
    if (length + line.length + 1 > room) break
    lines.push(line)
    length += line.length + 1
  }
  const left = list.tasks.length - lines.length
  if (left > 0) lines.push(messages.say(language, 'more-tasks', { count: left }))
  return {
    status: 'answered',
    language,
    text: [head, ...lines, tail].join('\n'),
    records: shown.map(({ entry }) => entry.record),
    citations,
  }
}

function whoText({ units, role }: TaskList, { language }: Question, { messages }: Composing): string {
  if (units.length === 0) return 'none'
  const names = { units: units.join('; ') }
  return role === 'lead' ? messages.say(language, 'who-leads', names) : messages.say(language, 'who-coordinates', names)
}

function dueText({ due }: TaskList, { language }: Question, { messages }: Composing): string {
  if (due === null) return 'none'
  if (due.kind === 'overdue') return messages.say(language, 'due-before', { end: writtenDate(addDays(due.end, 1)) })
  const days = { start: writtenDate(due.start), end: writtenDate(due.end) }
  return due.start === due.end ? messages.say(language, 'due-on', days) : messages.say(language, 'due-within', days)
}
