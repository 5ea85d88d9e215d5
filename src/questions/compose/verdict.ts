import type { Target } from '../../extraction/records.js'
import { fold } from '../../language/fold.js'
import { nameKey } from '../../language/tokens.js'
import type { Candidate } from '../find/candidate.js'
import { asksForLower, comparesValues } from '../understand/compares.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'
import { targetValue } from './statement.js'

/** What one office (or one period of it) answers, by the name it has in the answer. */
export interface Compared {
  name: string
  candidates: readonly Candidate[]
}

/**
 * The conclusion of a comparison (`tỉnh nào đặt cao hơn?`): whose number is the highest or the lowest, or that all are the same.
 * Null where nothing is compared, or where the offices do not measure the same.
 */
export function verdict(question: Question, compared: readonly Compared[], { messages }: Composing): string | null {
  const folded = fold(question.text)
  if (compared.length < 2 || !comparesValues(folded)) return null
  const targets = compared.flatMap(({ name, candidates }) => {
    const [first, ...others] = candidates.map(({ entry }) => (entry.kind === 'target' ? entry.record : null))
    // An office with two numbers for it (of two years, of two plans) has none to be held against the others'.
    const several = others.some((other) => first && other && measuresSame(first, other) && first.value !== other.value)
    return first && !several ? [{ name, target: first }] : []
  })
  const [one] = targets
  if (!one || targets.length < compared.length || !targets.every(({ target }) => measuresSame(one.target, target))) return null
  if (question.scope.periods.length < 2 && targets.some(({ target }) => target.horizon !== one.target.horizon)) return null
  const values = targets.map(({ target }) => target.value)
  const wanted = asksForLower(folded) ? Math.min(...values) : Math.max(...values)
  const [best, ...equal] = targets.filter(({ target }) => target.value === wanted)
  const { language } = question
  if (!best || equal.length + 1 === targets.length)
    return messages.say(language, 'verdict-same', { value: targetValue(one.target, language, messages) })
  return messages.say(language, asksForLower(folded) ? 'verdict-lowest' : 'verdict-highest', {
    names: [best, ...equal].map(({ name }) => name).join('; '),
    value: targetValue(best.target, language, messages),
  })
}

/** Numbers of one unit for one metric; one office may write it shorter than the other. */
function measuresSame(one: Target, other: Target): boolean {
  if (one.unit !== other.unit || one.value_max !== null || other.value_max !== null) return false
  const [a, b] = [one, other].map(({ metric }) => new Set(nameKey(metric).split(' ')))
  if (!a || !b) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size) >= SAME_METRIC
}

const SAME_METRIC = 0.7
