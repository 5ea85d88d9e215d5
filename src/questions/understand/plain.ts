import type { Query } from '../../catalog/search/score.js'
import { cleanText, collapse } from '../../language/fold.js'
import { tokenize } from '../../language/tokens.js'
import type { Lexicon } from './lexicon.js'

/** A word that only asks says little of what is asked for, but with its neighbours something (`đầu tiên`, `thế nào`). */
const ASKING = 0.5

/** All words of a question, for a search that knows nothing of plans and offices. */
export function plainQuery(text: string, words: Lexicon): Query {
  const tokens = tokenize(collapse(cleanText(text)))
  const folded = tokens.map((token) => token.folded)
  const kept = tokens.map((token) => token.kept)
  const marked = kept.some((word, i) => word !== folded[i])
  const weights = folded.map(() => 1)
  for (let i = 0; i < tokens.length; ) {
    const asking = words.questionWordAt(folded, kept, i, 'vi')
    weights.fill(ASKING, i, i + asking)
    i += Math.max(1, asking)
  }
  return {
    words: folded.map((word, i) => ({
      folded: word,
      kept: marked ? (kept[i] ?? null) : null,
      weight: weights[i] ?? 1,
      adjacent: i + 1 < folded.length,
      name: false,
    })),
    expansions: [],
  }
}
