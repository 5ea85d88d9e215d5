import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import type { Choice } from '../answer.js'
import { ordinalIn } from './ordinal.js'

const YES = /^(?:(?:da|vang|u|uh|uhm|dung|phai|ok|oke|chinh xac|chuan|yes|yeah|yep|right|correct)(?: (?:roi|vay|a|the|the a|do|that))?)$/

/**
 * Which choice an answer to a question back takes: `2`, `số 2`, `cái đầu tiên`, a plain yes where there is one, or
 * words that only one of them has.
 *
 * @returns its position; null where it takes none
 */
export function choiceIn(text: string, choices: readonly Choice[]): number | null {
  const folded = fold(text)
    .replace(/[?!.,;:()]+/g, ' ')
    .trim()
  const number = /^(?:so |chon |cau |y |option |number )?(\d{1,2})$/.exec(folded)?.[1]
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= choices.length ? Number(number) - 1 : null
  if (YES.test(folded)) return choices.length === 1 ? 0 : null
  const ordinal = ordinalIn(text, choices.length)
  return ordinal ?? byWords(folded, choices)
}

/** Most of the words typed stand in one choice, and in no other as many. */
function byWords(folded: string, choices: readonly Choice[]): number | null {
  const words = syllables(folded)
  if (words.length === 0 || words.length > MAX_WORDS) return null
  const shares = choices.map(({ label }, position) => {
    const own = new Set(syllables(label))
    return { position, share: words.filter((word) => own.has(word)).length / words.length }
  })
  const [best, second] = shares.sort((a, b) => b.share - a.share)
  return best && best.share >= MOST && best.share > (second?.share ?? 0) ? best.position : null
}

const MAX_WORDS = 12
const MOST = 0.75
