import type { EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { superlativeOf } from '../understand/superlative.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { rangesOf } from './list.js'

const MAX_UNITS = 5

/** `Đơn vị nào được giao nhiều việc nhất?`: in each office the units that lead most tasks, or fewest, with their numbers; null for any other question. */
export function busiestUnitsAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { language, text } = question
  const order = superlativeOf(text)
  if (order === 0 || !ASKS_UNITS.test(fold(text)) || !saysOnly(question.query, OF_TASKS)) return null
  const { catalog, messages } = composing
  const found = groups.flatMap((group) => {
    const tasks = group.documents.flatMap(({ index }) => catalog.entriesOf(index, 'task'))
    const units = ranked(tasks, order)
    return units.length > 1 ? [{ group, units }] : []
  })
  if (found.length === 0) return null
  const lines = found.map(({ group, units }) => {
    const names = units.slice(0, MAX_UNITS).map(({ name, tasks }) => messages.say(language, 'busy-unit', { name, count: tasks.length }))
    const told = messages.say(language, 'busiest-units', { order: order > 0 ? 'most' : 'fewest', names: names.join('; ') })
    return found.length > 1 ? `• ${group.organisation ?? ''}: ${told}` : told
  })
  const citations = found.flatMap(({ units: [first] }) => rangesOf((first?.tasks ?? []).map((task) => citationOf(catalog, task))))
  return withSources(question, { lines, citations }, composing)
}

const ASKS_UNITS =
  /(?<!\p{L})(?:phong|don vi|bo phan|trung tam|ben|phong ban|to|ai)(?: nao)?(?!\p{L})[^?]*(?<!\p{L})(?:viec|nhiem vu|dau viec|cong viec|task|chu tri)(?!\p{L})|(?<!\p{L})(?:who|which (?:unit|division|team)s?)(?!\p{L})[^?]*(?<!\p{L})(?:tasks?|leads?|work)(?!\p{L})/u

/** Whatever else is named narrows the tasks in a way that is not counted here. */
const OF_TASKS =
  'phòng đơn vị bộ phận trung tâm bên ban tổ ai nào được bị phải giao chủ trì phụ trách làm lo gánh có đứng đầu nhiều ít nhất việc nhiệm vụ đầu công task tasks kế hoạch cchc cải cách hành chính trong thuộc sở who which unit units division divisions team lead leads led has have is the most fewest least work assigned plan number of in'

interface BusyUnit {
  name: string
  tasks: EntryOf<'task'>[]
}

interface LeadUnit {
  /** How often each of its names is written. */
  names: Map<string, number>
  tasks: EntryOf<'task'>[]
}

/** Units by how many tasks they lead, by the names they mostly go by; `các phòng chuyên môn` are no unit. */
function ranked(tasks: readonly EntryOf<'task'>[], order: 1 | -1): BusyUnit[] {
  const units = new Map<string, LeadUnit>()
  for (const task of tasks) {
    const { lead, lead_units: keys } = task.record
    for (const [i, key] of keys.entries()) {
      const name = lead[i]
      if (name === undefined || EVERYBODY.test(name)) continue
      const unit: LeadUnit = units.get(key) ?? { names: new Map(), tasks: [] }
      unit.names.set(name, (unit.names.get(name) ?? 0) + 1)
      if (unit.tasks.at(-1) !== task) unit.tasks.push(task)
      units.set(key, unit)
    }
  }
  return [...units]
    .map(([key, { names, tasks: led }]) => ({ name: mostUsed(names) ?? key, tasks: led }))
    .sort((a, b) => order * (b.tasks.length - a.tasks.length))
}

function mostUsed(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const EVERYBODY = /^(?:các|tất cả|toàn|mọi)(?!\p{L})/iu
