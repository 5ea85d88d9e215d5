import { fold } from '../../language/fold.js'
import type { Answer, Choice } from '../answer.js'
import type { TaskList } from '../find/tasks.js'
import type { Question } from '../understand/understand.js'
import { asking } from './clarify.js'
import type { Composing } from './composing.js'

/**
 * Asks back for the unit in `việc của phòng tôi tháng này`, of which nothing is known but that it is the asker's: those that lead
 * most of the tasks are to choose from. Null where the question speaks of no unit so, or names one.
 */
export function askOwnUnit(question: Question, { tasks, units }: TaskList, composing: Composing): Answer | null {
  const own = OWN_UNIT.exec(fold(question.text))
  if (!own || units.length > 0 || question.focus !== null) return null
  const offices = new Set(tasks.map(({ group }) => group.organisation))
  const counted = new Map<string, { choice: Choice; count: number }>()
  for (const { entry, group } of tasks)
    for (const unit of entry.record.lead.filter((name) => !EVERYBODY.test(name))) {
      const label = offices.size > 1 && group.organisation !== null ? `${unit} (${group.organisation})` : unit
      const ask = `${question.text.slice(0, own.index)}${label.replace(/[()]/g, '')}${question.text.slice(own.index + own[0].length)}`
      const known = counted.get(label) ?? { choice: { label, ask, citation: null }, count: 0 }
      counted.set(label, { ...known, count: known.count + 1 })
    }
  const most = [...counted.values()].sort((a, b) => b.count - a.count).slice(0, MAX_CHOICES)
  if (most.length < 2) return null
  return asking(
    question,
    composing.messages.say(question.language, 'clarify-unit'),
    most.map(({ choice }) => choice),
    composing,
  )
}

const MAX_CHOICES = 5

/** Whether a question speaks of the asker's own division. */
export function speaksOfOwnUnit(text: string): boolean {
  return OWN_UNIT.test(fold(text))
}

/** `Đơn vị mình` may be the whole office; a division or a team is part of one. */
const OWN_UNIT =
  /(?<!\p{L})(?<!van )(?:(?:phong|bo phan|to)(?: cua)? |cua )(?:chung )?(?:toi|minh|em|tui|mk|ta)(?!\p{L})|(?<!\p{L})(?:my|our) (?:own )?(?:unit|division|section|team)(?!\p{L})|(?<=(?<!\p{L})tasks? (?:of |for )?)me(?!\p{L})|(?<!\p{L})my(?= tasks?(?!\p{L}))/u

const EVERYBODY = /^(?:các|tất cả|toàn)(?!\p{L})/iu
