import type { TextIndex } from './index.js'
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

/** An entry that matches, best first. */
export interface Hit {
  entry: number
  score: number
}

const PAIR_WEIGHT = 1
const KEPT_WEIGHT = 0.25

/**
 * Scores entries by BM25 over syllables and adjacent pairs, with a bonus for agreeing marks. Where an expansion matches
 * better than the words it stands for, it counts instead of them.
 *
 * @param accepts which entries may be found
 * @param limit how many hits
 */
export function search(index: TextIndex, query: Query, accepts: (entry: number) => boolean, limit: number): Hit[] {
  const scores = new Float32Array(index.entries)
  const touched: number[] = []
  const add = (target: Float32Array, list: number[] | null, term: string, factor: number) => {
    const postings = index.postings(term)
    if (!postings || factor === 0) return
    const weight = index.idf(term) * factor
    const { entries, weights } = postings
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0
      if (list && target[entry] === 0) list.push(entry)
      target[entry] = (target[entry] ?? 0) + weight * (weights[i] ?? 0)
    }
  }
  const { words } = query
  words.forEach((word, i) => {
    add(scores, touched, word.folded, word.weight)
    if (word.kept !== null && word.kept !== word.folded) add(scores, touched, keptTerm(word.kept), word.weight * KEPT_WEIGHT)
    const next = words[i + 1]
    if (word.adjacent && next) add(scores, touched, pairTerm(word.folded, next.folded), Math.min(word.weight, next.weight) * PAIR_WEIGHT)
  })
  for (const [span, expansions] of bySpan(query.expansions)) {
    const own = new Float32Array(index.entries)
    const [from, to] = span.split(':').map(Number) as [number, number]
    const stretch = words.slice(from, to)
    stretch.forEach((word, i) => {
      add(own, null, word.folded, word.weight)
      const next = stretch[i + 1]
      if (word.adjacent && next) add(own, null, pairTerm(word.folded, next.folded), Math.min(word.weight, next.weight) * PAIR_WEIGHT)
    })
    const best = new Map<number, number>()
    const importance = stretch.reduce((most, word) => Math.max(most, word.weight), 0)
    const ownMass = stretch.length > 0 && stretch.every((word) => index.postings(word.folded)) ? mass(index, stretch.map((word) => word.folded)) : mass(index, expansions[0]?.syllables ?? [])
    for (const expansion of expansions) {
      // A long wording has more terms to match, but says no more than the words it stands for.
      const factor = expansion.weight * importance * Math.min(1, ownMass / (mass(index, expansion.syllables) || 1))
      const values = new Float32Array(index.entries)
      const list: number[] = []
      expansion.syllables.forEach((syllable, i) => {
        add(values, list, syllable, factor)
        const next = expansion.syllables[i + 1]
        if (next !== undefined) add(values, list, pairTerm(syllable, next), factor * PAIR_WEIGHT)
      })
      for (const entry of list) best.set(entry, Math.max(best.get(entry) ?? 0, values[entry] ?? 0))
    }
    for (const [entry, value] of best) {
      const gain = value - (own[entry] ?? 0)
      if (gain <= 0) continue
      if (scores[entry] === 0) touched.push(entry)
      scores[entry] = (scores[entry] ?? 0) + gain
    }
  }
  return touched
    .filter(accepts)
    .map((entry) => ({ entry, score: scores[entry] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, limit)
}

/** The rarity of all terms of a wording together. */
function mass(index: TextIndex, syllables: readonly string[]): number {
  return syllables.reduce((sum, syllable, i) => {
    const next = syllables[i + 1]
    return sum + index.idf(syllable) + (next === undefined ? 0 : index.idf(pairTerm(syllable, next)) * PAIR_WEIGHT)
  }, 0)
}

function bySpan(expansions: readonly Expansion[]): Map<string, Expansion[]> {
  const spans = new Map<string, Expansion[]>()
  for (const expansion of expansions) {
    const key = `${expansion.from}:${expansion.to}`
    spans.set(key, [...(spans.get(key) ?? []), expansion])
  }
  return spans
}

/**
 * How much of a query an entry covers, by rarity: 1 when every word, or another word for it, occurs in the entry. Unlike
 * a score, coverage can be compared between questions.
 */
export function coverage(index: TextIndex, query: Query, entry: number): number {
  let total = 0
  let covered = 0
  query.words.forEach((word, i) => {
    const rarity = index.idf(word.folded) * word.weight
    total += rarity
    let best = occurs(index, word.folded, entry) ? (stands(index, query, i, entry) ? 1 : ALONE) : 0
    for (const expansion of query.expansions) {
      if (expansion.from > i || expansion.to <= i) continue
      const found = expansion.syllables.filter((syllable) => occurs(index, syllable, entry)).length
      best = Math.max(best, (found / expansion.syllables.length) ** 2 * Math.min(1, expansion.weight + 0.3))
    }
    covered += rarity * Math.min(1, best)
  })
  return total === 0 ? 0 : covered / total
}

/** A syllable that occurs without either of its neighbours may be part of another word. */
const ALONE = 0.5

/** Whether a word occurs together with a neighbour of the question, or had none. */
function stands(index: TextIndex, query: Query, at: number, entry: number): boolean {
  const word = query.words[at]
  const before = query.words[at - 1]
  const after = query.words[at + 1]
  if (!word) return false
  const hasBefore = before?.adjacent === true
  const hasAfter = word.adjacent && after !== undefined
  if (!hasBefore && !hasAfter) return true
  return (hasBefore && occurs(index, pairTerm(before.folded, word.folded), entry)) || (hasAfter && occurs(index, pairTerm(word.folded, after.folded), entry))
}

/** Whether a term occurs in an entry. */
export function occurs(index: TextIndex, term: string, entry: number): boolean {
  const entries = index.postings(term)?.entries
  if (!entries) return false
  let low = 0
  let high = entries.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = entries[middle] ?? 0
    if (value === entry) return true
    if (value < entry) low = middle + 1
    else high = middle - 1
  }
  return false
}
