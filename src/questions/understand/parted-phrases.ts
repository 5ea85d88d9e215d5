import type { Expansion } from '../../catalog/search/score.js'
import type { Lexicon } from './lexicon.js'

const COUNTING: readonly (readonly string[])[] = [
  ['tong', 'cong', 'bao', 'nhieu'],
  ['tat', 'ca', 'bao', 'nhieu'],
  ['bao', 'nhieu'],
  ['may'],
  ['bn'],
  ['nhung'],
]
/** How many is no question, but parts a phrase all the same: `gộp hai phòng`. */
const NUMBERS = new Set(['hai', 'ba', 'bon', '2', '3', '4'])
/** `Lo những việc gì?` asks of work, and of nothing that `lo việc` may mean. */
const OF_ANY_KIND = new Set(['viec', 'nhiem'])
/** Syllables before that word: `cắt giảm … biên chế`. */
const LONGEST_VERB = 3

/**
 * Other words for a phrase that a word which counts or asks parts: `giảm bao nhiêu biên chế?` asks of `giảm biên chế`.
 *
 * @returns expansions by the positions of the words in the question
 */
export function partedPhrases(
  words: Lexicon,
  folded: readonly string[],
  kept: readonly string[],
  asked: (at: number) => boolean,
): Expansion[] {
  return folded.flatMap((_, gap) => {
    const number = folded[gap]
    const isNumber = number !== undefined && NUMBERS.has(number)
    const counting = isNumber ? [number] : COUNTING.find((parts) => parts.every((part, k) => folded[gap + k] === part))
    if (!counting || !(isNumber || asked(gap + Math.max(0, counting.indexOf('bao'))))) return []
    const after = gap + counting.length
    if (OF_ANY_KIND.has(folded[after] ?? '')) return []
    const without = (all: readonly string[]) => [...all.slice(0, gap), ...all.slice(after)]
    for (let from = Math.max(0, gap - (isNumber ? 1 : LONGEST_VERB)); from < gap; from++) {
      const phrase = words.at(without(folded), without(kept), from, folded.length - counting.length)
      if (phrase && from + phrase.length > gap)
        return phrase.alternatives.map(({ syllables, weight }) => ({ from, to: from + phrase.length + counting.length, syllables, weight }))
    }
    return []
  })
}
