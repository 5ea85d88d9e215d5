import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Turn } from './conversations.js'
import { asksForMore } from './more.js'

/** `Quay lại cái quy chế hồi nãy`: the earlier turn that has most of the question's words; null where none is meant. */
export function returnsTo(own: Question, turns: readonly Turn[]): Turn | null {
  if (turns.length < 2) return null
  // `Xem tiếp` after one of its items was looked at: the list is gone on with.
  if (asksForMore(own.text)) return turns.findLast(({ answer }) => answer.next !== undefined) ?? null
  if (!goesBack(own.text)) return null
  const words = own.query.words.filter(saysSomething).map(({ folded }) => folded)
  const shares = turns.map(({ question, answer }) => {
    const said = new Set(syllables(`${question.text} ${answer.text.slice(0, SAID)}`))
    return words.filter((word) => said.has(word)).length
  })
  const most = Math.max(...shares)
  return most === 0 ? null : (turns[shares.lastIndexOf(most)] ?? null)
}

/** Whether a question goes back to something said before: typed with marks, `bản này` and `câu hỏi này` are not `ban nãy`, `hồi nãy`. */
export function goesBack(text: string): boolean {
  const plain = text.toLowerCase().normalize('NFC')
  return plain === fold(text) ? GOES_BACK_BARE.test(plain) : GOES_BACK.test(plain)
}

const GOES_BACK = /(?<!\p{L})(?:quay lại|quay về|trở lại (?=cái|việc|chuyện|phần|câu|nhiệm vụ)|hồi nãy|ban nãy|lúc nãy)(?!\p{L})/u
const GOES_BACK_BARE =
  /(?<!\p{L})(?:quay lai|quay ve|tro lai (?=cai|viec|chuyen|phan|cau|nhiem vu)|(?<!(?:cau|dat|duoc) )hoi nay|(?<!van )ban nay|back to|going back)(?!\p{L})/u
/** The beginning of an answer says what it is about, in characters. */
const SAID = 400
