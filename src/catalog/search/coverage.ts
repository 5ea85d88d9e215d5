import { toneSlips } from '../../language/tones.js'
import type { TextIndex } from './index.js'
import { occurs, type Query, type QueryWord } from './score.js'
import { keptTerm, pairTerm, termsOf } from './terms.js'

/**
 * How much of a query an entry covers, by rarity: 1 when every word, or another word for it, occurs in the entry. Unlike
 * a score, coverage can be compared between questions.
 */
export function coverage(index: TextIndex, query: Query, entry: number): number {
  return covered(index, query, (term) => occurs(index, term, entry))
}

/** The same for a text that is no entry of its own, such as one sentence of it. */
export function textCoverage(index: TextIndex, query: Query, text: string): number {
  const terms = new Set(termsOf(text))
  return covered(index, query, (term) => terms.has(term))
}

/** How many syllables of a query, or of other words for it, an entry shares; a name or a number counts for two. */
export function sharedSyllables(index: TextIndex, query: Query, entry: number): number {
  const has = (term: string) => occurs(index, term, entry)
  const own = query.words.reduce((sum, word) => sum + (has(word.folded) ? (word.name || /\d/.test(word.folded) ? 2 : 1) : 0), 0)
  const other = query.expansions.map(({ syllables }) => (syllables.every(has) ? syllables.length : 0))
  return Math.max(own, ...other)
}

/**
 * How far the phrase of a query that a text lacks most occurs in it: 0 where a known phrase (`thanh toán trực tuyến`, or
 * other words for it) is not there at all, 1 where all are, or the query has none.
 */
export function leastPhrase(query: Query, text: string): number {
  const terms = new Set(termsOf(text))
  const has = (term: string) => terms.has(term)
  const spans = new Map(query.expansions.map(({ from, to }) => [`${from}:${to}`, { from, to }]))
  let least = 1
  for (const { from, to } of spans.values()) {
    const words = query.words.slice(from, to)
    if (words.length < 2 || words.some((word) => word.weight < PHRASE_WORD)) continue
    const shares = words.map((_, i) => Math.max(asTyped(query, from + i, has), inOtherWords(query, from + i, has)))
    least = Math.min(least, shares.reduce((sum, share) => sum + share, 0) / shares.length)
  }
  return least
}

/** Phrases of lighter words do not have to be there. */
const PHRASE_WORD = 0.3

/** A syllable that occurs without either of its neighbours may be part of another word. */
const ALONE = 0.4
/** Another word of one syllable may be part of a longer one: `giá` (price) of `đánh giá` (assess). */
const SINGLE = 0.6
/** Typed with marks, a syllable is another word than one with other marks: `đô` is no `độ`. Slips of documents happen. */
const OTHER_MARKS = 0.3
/** A tone left out, or hỏi for ngã: the same word, written carelessly. */
const TONE_ASTRAY = 0.85
/** Without the thing that the question is about (`căn cước`), a text speaks of something else. */
const THING_MISSING = 0.2
/** The same without any of the names and codes that it gives (`ISO 9001`, `PGI`). */
const NAME_MISSING = 0.45

function covered(index: TextIndex, query: Query, has: (term: string) => boolean): number {
  let total = 0
  let found = 0
  let names = 0
  let missing = 0
  let noThing = false
  query.words.forEach((word, i) => {
    const rarity = rarityOf(index, query, i) * word.weight
    total += rarity
    const share = Math.min(1, Math.max(asTyped(query, i, has), inOtherWords(query, i, has)))
    found += rarity * share
    if (word.name) names++
    if (word.name && share < ALONE) missing++
    if (word.thing && share <= ALONE) noThing = true
  })
  return total === 0 ? 0 : (found / total) * (noThing ? THING_MISSING : names > 0 && missing === names ? NAME_MISSING : 1)
}

/** How far a word occurs as it was typed: beside a neighbour of the question, with its marks. */
function asTyped({ words }: Query, at: number, has: (term: string) => boolean): number {
  const word = words[at]
  if (!word || !has(word.folded)) return 0
  return (stands(words, at, has) ? 1 : ALONE) * agreement(word, has)
}

/** How far another word for it occurs: one of several syllables as far as they stand together. */
function inOtherWords({ expansions }: Query, at: number, has: (term: string) => boolean): number {
  let best = 0
  for (const { from, to, syllables, weight } of expansions) {
    if (from > at || to <= at) continue
    if (syllables.length === 1) {
      if (has(syllables[0] ?? '')) best = Math.max(best, SINGLE)
      continue
    }
    let pairs = 0
    for (let i = 1; i < syllables.length; i++) if (has(pairTerm(syllables[i - 1] ?? '', syllables[i] ?? ''))) pairs++
    best = Math.max(best, (pairs / (syllables.length - 1)) ** 2 * Math.min(1, weight + 0.3))
  }
  return best
}

/** The rarity of a word; of one that no text has, such as an English one, that of the words it stands for. */
function rarityOf(index: TextIndex, { words, expansions }: Query, at: number): number {
  const folded = words[at]?.folded ?? ''
  if (index.postings(folded)) return index.idf(folded)
  const meant = expansions.find(
    ({ from, to, syllables }) => from <= at && to > at && syllables.every((syllable) => index.postings(syllable)),
  )
  if (!meant) return index.idf(folded)
  return Math.max(...meant.syllables.map((syllable) => index.idf(syllable)))
}

function agreement({ kept, folded }: QueryWord, has: (term: string) => boolean): number {
  if (kept === null || kept === folded || has(keptTerm(kept))) return 1
  return toneSlips(kept).some((word) => has(keptTerm(word))) ? TONE_ASTRAY : OTHER_MARKS
}

/** Whether a word occurs together with a neighbour of the question, or had none. */
function stands(words: readonly QueryWord[], at: number, has: (term: string) => boolean): boolean {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + 1]
  if (!word) return false
  const hasBefore = before?.adjacent === true
  const hasAfter = word.adjacent && after !== undefined
  if (!hasBefore && !hasAfter) return true
  return (hasBefore && has(pairTerm(before.folded, word.folded))) || (hasAfter && has(pairTerm(word.folded, after.folded)))
}
