import { toneSlips } from '../../language/tones.js'
import type { TextIndex } from './index.js'
import type { Query, QueryWord } from './score.js'
import { keptTerm, pairTerm } from './terms.js'

/** A term with the entries that have it, ascending; null where none has. */
export interface NeededTerm {
  text: string
  entries: Uint32Array | null
}

/** What a query needs of an entry, each term looked up once: a query is held against many entries. */
export interface Needs {
  words: NeededWord[]
  others: NeededWording[]
}

/** A word of a query with what may stand for it. */
export interface NeededWord {
  word: QueryWord
  /** Of the word; of one that no text has, such as an English one, of the words it stands for. */
  rarity: number
  own: NeededTerm
  /** The word together with each of its neighbours in the question. */
  beside: NeededTerm[]
  /** The word as typed, where its marks matter. */
  marked: NeededTerm | null
  /** With a tone left out, or hỏi for ngã. */
  slips: NeededTerm[]
  /** Other wordings of a stretch that the word is in. */
  others: NeededWording[]
}

/** Other words for a stretch of a query. */
export interface NeededWording {
  from: number
  to: number
  weight: number
  syllables: NeededTerm[]
  /** Its syllables two by two. */
  pairs: NeededTerm[]
}

const known = new WeakMap<Query, { index: TextIndex; needs: Needs }>()

/** Looks up what a query needs in an index. */
export function needsOf(index: TextIndex, query: Query): Needs {
  const last = known.get(query)
  if (last?.index === index) return last.needs
  const term = (text: string): NeededTerm => ({ text, entries: index.postings(text)?.entries ?? null })
  const others = query.expansions.map(({ from, to, syllables, weight }) => ({
    from,
    to,
    weight,
    syllables: syllables.map(term),
    pairs: syllables.slice(1).map((syllable, i) => term(pairTerm(syllables[i] ?? '', syllable))),
  }))
  const words = query.words.map((word, at) => neededWord(index, query.words, at, word, others, term))
  const needs = { words, others }
  known.set(query, { index, needs })
  return needs
}

function neededWord(
  index: TextIndex,
  words: readonly QueryWord[],
  at: number,
  word: QueryWord,
  all: readonly NeededWording[],
  term: (text: string) => NeededTerm,
): NeededWord {
  const [before, after] = [words[at - 1], words[at + 1]]
  const others = all.filter(({ from, to }) => from <= at && to > at)
  const marks = word.kept !== null && word.kept !== word.folded ? word.kept : null
  return {
    word,
    rarity: rarityOf(index, word.folded, others),
    own: term(word.folded),
    beside: [
      ...(before?.adjacent ? [term(pairTerm(before.folded, word.folded))] : []),
      ...(word.adjacent && after ? [term(pairTerm(word.folded, after.folded))] : []),
    ],
    marked: marks === null ? null : term(keptTerm(marks)),
    slips: marks === null ? [] : toneSlips(marks).map((slip) => term(keptTerm(slip))),
    others,
  }
}

function rarityOf(index: TextIndex, folded: string, others: readonly NeededWording[]): number {
  if (index.postings(folded)) return index.idf(folded)
  const meant = others.find(({ syllables }) => syllables.every(({ entries }) => entries !== null))
  return meant ? Math.max(...meant.syllables.map(({ text }) => index.idf(text))) : index.idf(folded)
}

/** Whether an entry has a term. */
export function isIn({ entries }: NeededTerm, entry: number): boolean {
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
