import type { TextIndex } from '../../catalog/search/index.js'
import { pairTerm } from '../../catalog/search/terms.js'
import { isSyllable } from '../../language/plausible.js'
import { oneSlip } from '../../language/slips.js'
import { syllables, type Token } from '../../language/tokens.js'
import type { Lexicon } from './lexicon.js'

/** What a word may mean besides itself. */
export interface Meaning {
  syllables: string[]
  weight: number
}

const CHAT_WEIGHT = 0.9
const SLIP_WEIGHT = 0.8
const MAX_SLIPS = 3
/** Words this short are one letter away from many others; only the words beside them tell which is meant. */
const MAX_PAIRED_ONLY = 3

/**
 * Chat spellings of a word, and for a word that no document has, what its letters are the initials of, or the words one slip of the
 * finger away.
 *
 * @param initials finds what capitals stand for
 */
export function spellingsOf(
  tokens: readonly Token[],
  at: number,
  words: Lexicon,
  index: TextIndex,
  initials: (token: Token) => string[] | null,
): Meaning[] {
  const token = tokens[at]
  if (!token) return []
  const chat = (words.chatSpelling(token.kept) ?? words.chatSpelling(token.folded) ?? []).map((meaning) => ({
    syllables: syllables(meaning),
    weight: CHAT_WEIGHT,
  }))
  if (chat.length > 0 || index.postings(token.folded)) return chat
  const phrase = initials(token)
  if (phrase) return [{ syllables: phrase, weight: CHAT_WEIGHT }]
  if (!/^[a-z]{2,12}$/.test(token.folded)) return chat
  // A syllable with its marks is meant as it stands, even if no document has it: `rừng` is no slip of `vùng`.
  const possible = isSyllable(token.kept)
  if (possible && token.kept !== token.folded) return []
  const before = tokens[at - 1]?.folded
  const after = tokens[at + 1]?.folded
  const candidates = [...oneSlip(token.folded)]
    .flatMap((word) => {
      const frequency = index.postings(word)?.entries.length ?? 0
      if (frequency === 0) return []
      const pairs =
        (before ? (index.postings(pairTerm(before, word))?.entries.length ?? 0) : 0) +
        (after ? (index.postings(pairTerm(word, after))?.entries.length ?? 0) : 0)
      return [{ word, pairs, frequency }]
    })
    .sort((a, b) => b.pairs - a.pairs || b.frequency - a.frequency)
  const paired = candidates.filter((candidate) => candidate.pairs > 0)
  const best = paired.length > 0 || possible || token.folded.length <= MAX_PAIRED_ONLY ? paired : candidates
  return best.slice(0, MAX_SLIPS).map(({ word }) => ({ syllables: [word], weight: SLIP_WEIGHT }))
}
