import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Turn } from './conversations.js'

/** `Quay lại cái quy chế hồi nãy`: the earlier turn that has most of the question's words; null where none is meant. */
export function returnsTo(own: Question, turns: readonly Turn[]): Turn | null {
  if (turns.length < 2 || !RETURNS.test(fold(own.text))) return null
  const words = own.query.words.filter(saysSomething).map(({ folded }) => folded)
  const shares = turns.map(({ question, answer }) => {
    const said = new Set(syllables(`${question.text} ${answer.text.slice(0, SAID)}`))
    return words.filter((word) => said.has(word)).length
  })
  const most = Math.max(...shares)
  return most === 0 ? null : (turns[shares.lastIndexOf(most)] ?? null)
}

/** `hồi nãy` is typed without marks, too; `lúc này` (now) is not meant. */
const RETURNS = /(?<!\p{L})(?:quay lai|tro lai|quay ve|hoi nay|ban nay|back to|going back|earlier)(?!\p{L})/u
/** The beginning of an answer says what it is about, in characters. */
const SAID = 400
