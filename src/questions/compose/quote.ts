import type { TextIndex } from '../../catalog/search/index.js'
import type { Query } from '../../catalog/search/score.js'
import { sentencesOf } from '../../language/sentences.js'
import { syllables } from '../../language/tokens.js'

/**
 * The part of a text that a question is about: from the sentence that has most of the question's words on, as many whole
 * sentences as fit.
 *
 * @param limit characters
 */
export function quoteFor(text: string, query: Query, index: TextIndex, limit: number): string {
  if (text.length <= limit) return text
  const sentences = sentencesOf(text)
  const scores = sentences.map((sentence) => overlap(sentence, query, index))
  const best = scores.indexOf(Math.max(...scores))
  let from = best
  let length = sentences[best]?.length ?? 0
  // What comes before often says what the sentence is about.
  while (from > 0 && length + (sentences[from - 1]?.length ?? 0) < limit * 0.5) length += sentences[--from]?.length ?? 0
  let to = best + 1
  while (to < sentences.length && length + (sentences[to]?.length ?? 0) + 1 <= limit) length += (sentences[to++]?.length ?? 0) + 1
  const quote = sentences.slice(from, to).join(' ')
  if (quote.length > limit) return stretchFor(quote, from > 0, query, index, limit)
  return `${from > 0 ? '… ' : ''}${quote}${to < sentences.length ? ' …' : ''}`
}

/** Of a sentence longer than the limit the stretch, beginning at one of its clauses, that has most of the question's words. */
function stretchFor(sentence: string, goesOn: boolean, query: Query, index: TextIndex, limit: number): string {
  const begins = [0, ...[...sentence.matchAll(/[,;:]\s+/g)].map((mark) => mark.index + mark[0].length)]
  const stretches = begins.map((begin) => ({ begin, text: sentence.slice(begin, begin + limit) }))
  const scores = stretches.map(({ text }) => overlap(text, query, index))
  // Of several as good the last: what is told of the words stands behind them.
  const best = stretches[scores.lastIndexOf(Math.max(...scores))] ?? { begin: 0, text: sentence.slice(0, limit) }
  const whole = best.begin + limit >= sentence.length
  return `${goesOn || best.begin > 0 ? '… ' : ''}${whole ? best.text : `${best.text.replace(/\s+\S*$/, '')} …`}`
}

function overlap(sentence: string, query: Query, index: TextIndex): number {
  const words = new Set(syllables(sentence))
  let score = 0
  query.words.forEach((word, i) => {
    const rarity = index.idf(word.folded) * word.weight
    if (words.has(word.folded)) score += rarity
    else if (
      query.expansions.some(
        (expansion) => expansion.from <= i && expansion.to > i && expansion.syllables.every((syllable) => words.has(syllable)),
      )
    )
      score += rarity * 0.8
  })
  return score
}
