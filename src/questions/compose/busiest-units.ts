import type { EntryOf } from '../../catalog/catalog.js'
import { JUMBLED } from '../../extraction/records.js'
import { isYears } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import { type DocumentGroup, entriesIn } from '../find/groups.js'
import { haveRole, unitKey } from '../find/units.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { rangesOf } from './list.js'

const MAX_UNITS = 5

/**
 * `Đơn vị nào được giao nhiều việc nhất?`: in each office the units that lead most tasks, or those that lead fewest, with their
 * numbers; null for any other question, and where too many units share the last place.
 */
export function busiestUnitsAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { language } = question
  const order = orderAsked(question)
  if (order === null) return null
  const { catalog, messages } = composing
  const found = groups.flatMap((group) => {
    const units = ranked(entriesIn(catalog, [group], 'task').filter(({ record }) => record.confidence >= JUMBLED))
    const shown = order === 'most' ? units.slice(0, MAX_UNITS) : units.filter(({ tasks: led }) => led.length === units.at(-1)?.tasks.length)
    return units.length > 1 && shown.length <= MAX_UNITS ? [{ group, shown }] : []
  })
  if (found.length === 0) return null
  const lines = found.map(({ group, shown }) => {
    const names = shown.map(({ name, tasks }) => messages.say(language, 'busy-unit', { name, count: tasks.length }))
    const told = messages.say(language, 'busiest-units', { order, names: names.join('; ') })
    return found.length > 1 ? `• ${group.organisation ?? ''}: ${told}` : told
  })
  const citations = found.flatMap(({ shown }) => rangesOf(shown.flatMap(({ tasks }) => tasks.map((task) => citationOf(catalog, task)))))
  return withSources(question, { lines, citations }, composing)
}

/** Which end of the ranking is asked for; null where it is not, or only of some of the tasks. */
function orderAsked({ text, query, scope, focus }: Question): 'most' | 'fewest' | null {
  const folded = fold(text)
  const ranking = RANKING.exec(folded)
  if (!ranking || !ASKS_UNITS.test(folded) || OF_SOME.test(folded) || focus !== null || !saysOnly(query, OF_TASKS)) return null
  if (scope.periods.some((period) => !isYears(period))) return null
  return /it|fewest/.test(ranking[1] ?? '') ? 'fewest' : 'most'
}

const RANKING =
  /(?<!\p{L})(nhieu|it) (?:(?:cong |dau )?viec|nhiem vu|task)(?: (?:duoc giao|cchc))? nhat(?!\p{L})|(?<!\p{L})(most|fewest) (?:of the )?(?:tasks|work)(?!\p{L})/u
const ASKS_UNITS =
  /(?<!\p{L})(?:(?:phong|don vi|bo phan|trung tam|ben|phong ban)(?: \p{L}+)? nao|ai)(?!\p{L})|(?<!\p{L})(?:who|which (?:unit|division|team)s?)(?!\p{L})/u
/** Who helps in most tasks, or is late with them, is another question. */
const OF_SOME =
  /(?<!\p{L})(?:phoi hop|ho tro|tham gia|cham|tre|qua han|han|xong|hoan thanh|chua|supports?|assists?|co-?ordinat\p{L}+|late|overdue|behind)(?!\p{L})/u

/** Whatever else is named narrows the tasks in a way that is not counted here. */
const OF_TASKS =
  'phòng đơn vị bộ phận trung tâm bên ban tổ ai nào được bị phải giao chủ trì phụ trách làm lo gánh có đứng đầu nhiều ít nhất việc nhiệm vụ công task tasks kế hoạch cchc cải cách hành chính trong thuộc sở who which unit units division divisions team lead leads led has have is the most fewest work assigned plan of in'

interface BusyUnit {
  name: string
  tasks: EntryOf<'task'>[]
}

/** Units by how many tasks they lead, most first, by the names they mostly go by; `các phòng chuyên môn` are no unit. */
function ranked(tasks: readonly EntryOf<'task'>[]): BusyUnit[] {
  const units = new Map<string, Map<string, number>>()
  for (const { record } of tasks)
    for (const [i, key] of record.lead_units.entries()) {
      const name = record.lead[i]
      if (name === undefined || EVERYBODY.test(name)) continue
      const names = units.get(key) ?? new Map<string, number>()
      units.set(key, names.set(name, (names.get(name) ?? 0) + 1))
    }
  return [...units]
    .map(([key, names]) => {
      const [[name] = [key]] = [...names].sort((a, b) => b[1] - a[1])
      // As a list of what the unit leads counts them.
      const unit = { keys: [...names.keys()].map(unitKey), written: name }
      return { name, tasks: tasks.filter(({ record }) => haveRole(record, [unit], 'lead')) }
    })
    .sort((a, b) => b.tasks.length - a.tasks.length)
}

/** `Các phòng chuyên môn`, but not `các phòng Quản lý Công nghiệp; …`, which names several. */
const EVERYBODY = /^(?:[Cc]ác|[Tt]ất cả|[Tt]oàn|[Mm]ọi)(?!\p{L})(?! (?:phòng|trung tâm|chi cục) \p{Lu})/u
