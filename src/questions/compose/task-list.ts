import type { Catalog } from '../../catalog/catalog.js'
import { JUMBLED } from '../../extraction/records.js'
import { addDays, writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { FoundTask, TaskList } from '../find/tasks.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import type { Composing } from './composing.js'
import { composeList, type ListItem } from './list.js'
import { shortened, withoutBullet, withoutFullStop } from './text.js'

const MAX_DEADLINE = 60
const MAX_LEADS = 80

/** A list of tasks, each with its deadline; what does not fit is counted. Where there is none, that is said. */
export function composeTaskList(question: Question, list: TaskList, composing: Composing): Answer {
  const { messages } = composing
  const { language } = question
  const asked = { who: whoText(list, question, composing), due: dueText(list, question, composing) }
  if (list.tasks.length === 0) return composeNotFound(question, messages.say(language, 'no-tasks', asked), [], composing)
  const several = new Set(list.tasks.map(({ entry }) => entry.document)).size > 1
  return composeList(
    question,
    {
      head: messages.say(language, 'task-list', { count: list.tasks.length, ...asked, besides: list.besidesAnnex ?? 0 }),
      items: list.tasks.map((task) => itemOf(task, several, question, composing)),
      more: (left) => messages.say(language, 'more-tasks', left),
    },
    composing,
  )
}

function itemOf({ entry, group }: FoundTask, several: boolean, question: Question, { catalog }: Composing): ListItem {
  const jumbled = entry.record.confidence < JUMBLED
  const task = jumbled ? catalog.quote(entry.document, entry.record.lines) : entry.record.task
  const deadline = jumbled ? null : entry.record.deadline
  const province = group.documents[0]?.head.province
  const office = several && province ? ` [${province}]` : ''
  const due = deadline ? ` — ${shortened(deadline.text, MAX_DEADLINE)}` : ''
  // Asked who leads, a list says it of each.
  const leads = asksWho(question) && !jumbled ? ` — ${shortened(entry.record.lead.join('; '), MAX_LEADS)}` : ''
  const short = withoutFullStop(withoutBullet(task))
  const purpose = jumbled ? null : ownPurpose(entry, catalog)
  return { entry, text: purpose === null ? short : `${short} (${withoutFullStop(purpose)})`, tail: `${office}${leads || due}` }
}

/** Whether it is asked who leads the tasks, alone or beside which they are. */
function asksWho({ intent, text }: Question): boolean {
  return (
    intent === 'lead' ||
    /(?<!\p{L})(?:ai|don vi nao|phong nao|ben nao)(?: (?:chu tri|lam|phu trach|lo|thuc hien))?\W*$|who (?:leads?|does)(?!\p{L})/u.test(
      fold(text),
    )
  )
}

/** Few words say little alone (`Xây dựng dự thảo ban hành Kế hoạch`): what they serve is said beside them, where no other task serves it. */
function ownPurpose({ document, record: { task, objective } }: FoundTask['entry'], catalog: Catalog): string | null {
  if (objective === null || objective === task || task.split(' ').length > FEW_WORDS) return null
  const serving = catalog.entriesOf(document, 'task').filter(({ record }) => record.objective === objective)
  return serving.length === 1 ? objective : null
}

const FEW_WORDS = 8

function whoText({ units, role }: TaskList, { language }: Question, { messages }: Composing): string {
  if (units.length === 0) return 'none'
  const names = { units: units.join('; ') }
  return role === 'lead' ? messages.say(language, 'who-leads', names) : messages.say(language, 'who-coordinates', names)
}

function dueText({ due }: TaskList, { language }: Question, { messages }: Composing): string {
  if (due === null) return 'none'
  if (due.kind === 'again') return messages.say(language, 'comes-back', { every: due.every })
  if (due.kind === 'overdue') return messages.say(language, 'due-before', { end: writtenDate(addDays(due.end, 1)) })
  const days = { start: writtenDate(due.start), end: writtenDate(due.end) }
  if (due.kind === 'during') return messages.say(language, 'work-during', days)
  return due.start === due.end ? messages.say(language, 'due-on', days) : messages.say(language, 'due-within', days)
}
