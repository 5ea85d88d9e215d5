import type { Recurrence, Task } from '../../extraction/records.js'
import { collapse, fold } from '../../language/fold.js'
import { outside } from '../understand/scope/span.js'
import type { Question } from '../understand/understand.js'

/** Work that comes back, as a question asks for it. */
export interface ComingBack {
  kind: 'again'
  /** How often; `any` for work that is done all the time or comes back at any times. */
  every: Recurrence | 'any'
}

/** `Nhiệm vụ nào làm hằng quý?`, `nhiệm vụ thường xuyên`: how often the tasks come back that are asked for; null for other questions. */
export function comingBackIn({ text, intent, scope }: Question): ComingBack | null {
  const folded = collapse(fold(outside(text, scope.spans)))
  if (intent !== 'tasks' || !ASKED.test(folded)) return null
  return { kind: 'again', every: EVERY.find(([words]) => words.test(folded))?.[1] ?? 'any' }
}

/** Beside the tasks themselves: `việc gì khi báo cáo định kỳ` asks for none that come back. */
const OFTEN = '(?:thuong xuyen|dinh ky|(?:hang|moi) (?:thang|quy|nua nam|6 thang|nam))'
const ASKED = new RegExp(
  String.raw`(?<!\p{L})(?:nhiem vu|(?:cong |dau )?(?<!(?:lam|su|vu) )viec)(?: (?:gi|nao|phai|can|duoc|lam|thuc hien|trien khai|la|co|tinh|mang))* ${OFTEN}(?!\p{L})|(?<!\p{L})(?:recurring|regular|ongoing|continuous|monthly|quarterly|half-yearly|yearly|annual) tasks?(?!\p{L})|(?<!\p{L})tasks? [^?]*(?:every|each) (?:month|quarter|half-year|year)(?!\p{L})`,
  'u',
)

const EVERY: readonly [RegExp, Recurrence][] = [
  [/(?:hang|moi) thang|monthly|(?:every|each) month/u, 'month'],
  [/(?:hang|moi) quy|quarterly|(?:every|each) quarter/u, 'quarter'],
  [/(?:hang|moi) (?:nua nam|6 thang)|half-yearly|(?:every|each) half-year/u, 'half-year'],
  [/(?:hang|moi) nam|(?<!-)(?:yearly|annual)(?!\p{L})|(?:every|each) year/u, 'year'],
]

/** The question without the words that say how often: they name no topic. */
export function withoutRecurrence(question: Question): Question {
  const { words, expansions } = question.query
  const own = words.map(({ folded }) => OWN_WORDS.has(folded))
  return {
    ...question,
    query: {
      words: words.map((word, i) => (own[i] ? { ...word, weight: 0 } : word)),
      expansions: expansions.filter(({ from, to }) => !own.slice(from, to).every(Boolean)),
    },
  }
}

const OWN_WORDS = new Set(
  'thuong xuyen dinh ky ki hang moi thang quy qui nam recurring regular ongoing continuous monthly quarterly yearly annual every each month quarter year'.split(
    ' ',
  ),
)

/** Whether a task comes back as often as is asked; what goes on all the time does where that is not told. */
export function comesBack({ deadline }: Task, { every }: ComingBack): boolean {
  if (deadline?.kind === 'recurring')
    return every === 'any' || deadline.every === every || (every === 'quarter' && deadline.every === 'report-calendar')
  return deadline?.kind === 'ongoing' && every === 'any'
}
