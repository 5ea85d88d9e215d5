import type { TextIndex } from './index.js'
import { type Hit, type Scores, Sums } from './sums.js'
import { keptTerm, pairTerm } from './terms.js'

/** A word of a query. */
export interface QueryWord {
  folded: string
  /** With its marks, when the person typed any; null otherwise. */
  kept: string | null
  /** 1 for an ordinary word, less for one that matters less. */
  weight: number
  /** Whether the next word followed it immediately in the question. */
  adjacent: boolean
  /** Whether it names something: a code, a number, an abbreviation in capitals. */
  name: boolean
  /** Whether it is of a phrase for a thing that has no other words than those known (`căn cước`). */
  thing?: boolean
}

/** Other words for a stretch of the query. */
export interface Expansion {
  /** First word of the stretch, and the one after its last. */
  from: number
  to: number
  syllables: string[]
  /** Below 1: an expansion never counts more than the words typed. */
  weight: number
}

/** What is searched. */
export interface Query {
  words: QueryWord[]
  expansions: Expansion[]
}

const PAIR_WEIGHT = 0.8
const KEPT_WEIGHT = 0.25

/**
 * Scores entries by BM25 over syllables and adjacent pairs, with a bonus for agreeing marks. Where an expansion matches
 * better than the words it stands for, it counts instead of them.
 *
 * @param accepts which entries may be found
 * @param limit how many hits
 */
export function search(index: TextIndex, query: Query, accepts: (entry: number) => boolean, limit: number): Hit[] {
  return scoresOf(index, query).top(limit, accepts)
}

/** The last query's; a question searches the documents of one office after the other. */
const last = new WeakMap<TextIndex, { query: Query; scores: Scores }>()

function scoresOf(index: TextIndex, query: Query): Scores {
  const known = last.get(index)
  if (known?.query === query) return known.scores
  const { words } = query
  const total = new Sums(index)
  words.forEach((word, i) => {
    total.add(word.folded, word.weight)
    if (word.kept !== null && word.kept !== word.folded) total.add(keptTerm(word.kept), word.weight * KEPT_WEIGHT)
    const next = words[i + 1]
    if (word.adjacent && next) total.add(pairTerm(word.folded, next.folded), Math.min(word.weight, next.weight) * PAIR_WEIGHT)
  })
  for (const { from, to, expansions } of bySpan(query.expansions)) addExpansions(index, total, words.slice(from, to), expansions)
  const scores = total.scores()
  total.release()
  last.set(index, { query, scores })
  return scores
}

/** For each entry the best of the other wordings counts, as far as it matches better than the words typed. */
function addExpansions(index: TextIndex, total: Sums, stretch: readonly QueryWord[], expansions: readonly Expansion[]): void {
  const known = expansions.filter(({ syllables }) => syllables.some((syllable) => index.postings(syllable)))
  if (known.length === 0) return
  const own = new Sums(index)
  stretch.forEach((word, i) => {
    own.add(word.folded, word.weight)
    const next = stretch[i + 1]
    if (word.adjacent && next) own.add(pairTerm(word.folded, next.folded), Math.min(word.weight, next.weight) * PAIR_WEIGHT)
  })
  const typed = stretch.map((word) => word.folded)
  const allKnown = stretch.length > 0 && typed.every((word) => index.postings(word))
  const importance = stretch.reduce((most, word) => Math.max(most, word.weight), 0)
  const ownMass = mass(index, allKnown ? typed : (expansions[0]?.syllables ?? []))
  const best = new Sums(index)
  for (const { syllables, weight } of known) {
    // A long wording has more terms to match, but says no more than the words it stands for.
    const factor = weight * importance * Math.min(1, ownMass / (mass(index, syllables) || 1))
    const scores = new Sums(index)
    syllables.forEach((syllable, i) => {
      scores.add(syllable, factor)
      const next = syllables[i + 1]
      if (next !== undefined) scores.add(pairTerm(syllable, next), factor * PAIR_WEIGHT)
    })
    best.raiseTo(scores)
    scores.release()
  }
  total.addAbove(best, own)
  best.release()
  own.release()
}

/** The rarity of all terms of a wording together. */
function mass(index: TextIndex, syllables: readonly string[]): number {
  return syllables.reduce((sum, syllable, i) => {
    const next = syllables[i + 1]
    return sum + index.idf(syllable) + (next === undefined ? 0 : index.idf(pairTerm(syllable, next)) * PAIR_WEIGHT)
  }, 0)
}

function bySpan(expansions: readonly Expansion[]): { from: number; to: number; expansions: Expansion[] }[] {
  const spans = new Map<string, { from: number; to: number; expansions: Expansion[] }>()
  for (const expansion of expansions) {
    const key = `${expansion.from}:${expansion.to}`
    const span = spans.get(key) ?? { from: expansion.from, to: expansion.to, expansions: [] }
    span.expansions.push(expansion)
    spans.set(key, span)
  }
  return [...spans.values()]
}
