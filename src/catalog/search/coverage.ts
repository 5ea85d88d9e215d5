import { isSyllable } from '../../language/plausible.js'
import type { TextIndex } from './index.js'
import { isIn, type NeededTerm, type NeededWord, type Needs, needsOf } from './needs.js'
import type { Query } from './score.js'
import { termsOf } from './terms.js'

/**
 * How much of a query an entry covers, by rarity: 1 when every word, or another word for it, occurs in the entry. Unlike
 * a score, coverage can be compared between questions.
 */
export function coverage(index: TextIndex, query: Query, entry: number): number {
  return covered(needsOf(index, query), (term) => isIn(term, entry))
}

/** The same for a text that is no entry of its own, such as one sentence of it. */
export function textCoverage(index: TextIndex, query: Query, text: string): number {
  return covered(needsOf(index, query), isInText(text))
}

/** The same for the terms of a text ({@link termsOf}), which one keeps where it is asked about often. */
export function termsCoverage(index: TextIndex, query: Query, terms: ReadonlySet<string>): number {
  return covered(needsOf(index, query), (term) => terms.has(term.text))
}

/** How many syllables of a query, or of other words for it, an entry shares; a name or a number counts for two. */
export function sharedSyllables(index: TextIndex, query: Query, entry: number): number {
  const { words, others } = needsOf(index, query)
  const has = (term: NeededTerm) => isIn(term, entry)
  const own = words.reduce((sum, { word, own }) => sum + (has(own) ? (word.name || /\d/.test(word.folded) ? 2 : 1) : 0), 0)
  // `SIPAS` tells as much as the words that it stands for.
  const other = others.map(({ syllables }) => (syllables.every(has) ? Math.max(syllables.length, syllables.some(isNoSyllable) ? 2 : 1) : 0))
  return Math.max(own, ...other)
}

/**
 * How far the phrase of a query that a text lacks most occurs in it: 0 where a known phrase (`thanh toán trực tuyến`, or
 * other words for it) is not there at all, 1 where all are, or the query has none.
 */
export function leastPhrase(index: TextIndex, query: Query, text: string): number {
  const { words, others } = needsOf(index, query)
  const has = isInText(text)
  const spans = new Map(others.map(({ from, to }) => [`${from}:${to}`, { from, to }]))
  let least = 1
  for (const { from, to } of spans.values()) {
    const phrase = words.slice(from, to)
    if (phrase.length < 2 || phrase.some(({ word }) => word.weight < PHRASE_WORD)) continue
    const shares = phrase.map((word) => Math.max(asTyped(word, has), inOtherWords(word, has)))
    least = Math.min(least, shares.reduce((sum, share) => sum + share, 0) / shares.length)
  }
  return least
}

/** Phrases of lighter words do not have to be there. */
const PHRASE_WORD = 0.3

/** A syllable that occurs without either of its neighbours may be part of another word. */
const ALONE = 0.4
/** Another word of one syllable may be part of a longer one: `giá` (price) of `đánh giá` (assess); `SIPAS` is none. */
const SINGLE = 0.6
/** Typed with marks, a syllable is another word than one with other marks: `đô` is no `độ`. Slips of documents happen. */
const OTHER_MARKS = 0.3
/** A tone left out, or hỏi for ngã: the same word, written carelessly. */
const TONE_ASTRAY = 0.85
/** Without the thing that the question is about (`căn cước`), a text speaks of something else. */
const THING_MISSING = 0.2
/** The same without any of the names and codes that it gives (`ISO 9001`, `PGI`). */
const NAME_MISSING = 0.45

function isNoSyllable({ text }: NeededTerm): boolean {
  return !isSyllable(text)
}

type Has = (term: NeededTerm) => boolean

function isInText(text: string): Has {
  const terms = new Set(termsOf(text))
  return (term) => terms.has(term.text)
}

function covered({ words }: Needs, has: Has): number {
  let total = 0
  let found = 0
  let names = 0
  let missing = 0
  let noThing = false
  for (const needed of words) {
    const { word } = needed
    const rarity = needed.rarity * word.weight
    total += rarity
    const share = Math.min(1, Math.max(asTyped(needed, has), inOtherWords(needed, has)))
    found += rarity * share
    if (word.name) names++
    if (word.name && share < ALONE) missing++
    if (word.thing && share <= ALONE) noThing = true
  }
  return total === 0 ? 0 : (found / total) * (noThing ? THING_MISSING : names > 0 && missing === names ? NAME_MISSING : 1)
}

/** How far a word occurs as it was typed: beside a neighbour of the question, where it had one, and with its marks. */
function asTyped({ own, beside, marked, slips }: NeededWord, has: Has): number {
  if (!has(own)) return 0
  const stands = beside.length === 0 || beside.some(has)
  const agreement = !marked || has(marked) ? 1 : slips.some(has) ? TONE_ASTRAY : OTHER_MARKS
  return (stands ? 1 : ALONE) * agreement
}

/** How far another word for it occurs: one of several syllables as far as they stand together. */
function inOtherWords({ others }: NeededWord, has: Has): number {
  let best = 0
  for (const { syllables, pairs, weight } of others) {
    const [only] = syllables
    if (pairs.length === 0) {
      if (only && has(only)) best = Math.max(best, isNoSyllable(only) ? Math.min(1, weight + 0.3) : SINGLE)
      continue
    }
    let together = 0
    for (const pair of pairs) if (has(pair)) together++
    best = Math.max(best, (together / pairs.length) ** 2 * Math.min(1, weight + 0.3))
  }
  return best
}
