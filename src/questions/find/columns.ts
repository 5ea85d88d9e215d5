import type { RowEntry } from '../../catalog/catalog.js'
import type { TextIndex } from '../../catalog/search/index.js'
import type { Query } from '../../catalog/search/score.js'
import { syllables } from '../../language/tokens.js'

/**
 * The column of a row that a question names, by the words of its title that the row's own label has not.
 *
 * @returns its position among the row's values; null where the question names none, or several alike
 */
export function askedColumn({ values, label }: RowEntry, query: Query, index: TextIndex): number | null {
  const inLabel = new Set(syllables(label))
  const scored = values
    .map(({ title }, column) => ({ column, score: title === null ? 0 : overlap(title, query, inLabel, index) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.column : null
}

function overlap(title: string, { words, expansions }: Query, inLabel: ReadonlySet<string>, index: TextIndex): number {
  const own = new Set(syllables(title))
  return words.reduce((sum, { folded, weight }, i) => {
    if (inLabel.has(folded)) return sum
    const meant = expansions.some(({ from, to, syllables: other }) => from <= i && to > i && other.every((syllable) => own.has(syllable)))
    return own.has(folded) || meant ? sum + weight * index.idf(folded) : sum
  }, 0)
}
