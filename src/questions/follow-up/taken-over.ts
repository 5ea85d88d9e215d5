import type { Query } from '../../catalog/search/score.js'
import type { Scope } from '../understand/scope/scope.js'
import { saysSomething } from '../understand/topic.js'
import type { Focus, Question } from '../understand/understand.js'
import type { Turn } from './conversations.js'

/** What is taken over from earlier turns counts less than what is typed. */
const EARLIER = 0.5
const REPLACED = 0.35
const LEAST = 0.12
/** A conversation's topic has no more words than these. */
const MAX_WORDS = 24

/** What the question names, else what was named before. Another office has other numbers and kinds of documents. */
export function scopeOf(own: Scope, before: Scope): Scope {
  const place = namesPlace(own)
  const period = own.periods.length > 0
  const paired = !place && !period
  return {
    provinces: place ? own.provinces : before.provinces,
    unknownProvinces: place ? own.unknownProvinces : before.unknownProvinces,
    places: own.places,
    unknownSpans: own.unknownSpans,
    departments: own.departments.length > 0 || place ? own.departments : before.departments,
    organisations: own.organisations.length > 0 || place ? own.organisations : before.organisations,
    periods: period ? own.periods : before.periods,
    pairs: own.pairs.length > 0 || !paired ? own.pairs : before.pairs,
    kinds: own.kinds.length > 0 || place || period ? own.kinds : before.kinds,
    ownCodes: own.ownCodes.length > 0 || place || period ? own.ownCodes : before.ownCodes,
    otherCodes: own.otherCodes.length > 0 ? own.otherCodes : before.otherCodes,
    guesses: own.guesses,
    spans: own.spans,
  }
}

/** A question's own words, of the office and the time that were talked about where it names none. */
export function inScopeOf(own: Question, { question: before }: Turn): Question {
  return { ...own, scope: scopeOf(own.scope, before.scope) }
}

/** Whether a question says where, or of which document of the library. */
export function namesPlace(scope: Scope): boolean {
  return scope.provinces.length + scope.unknownProvinces.length + scope.organisations.length + scope.ownCodes.length > 0
}
/** Whether a question says where or when, or of which document. */
export function namesScope(scope: Scope): boolean {
  return (
    scope.provinces.length +
      scope.unknownProvinces.length +
      scope.organisations.length +
      scope.periods.length +
      scope.ownCodes.length +
      scope.otherCodes.length >
    0
  )
}
/** Own words first, then those of before, which count less, and least where others take their place (`PCI thì sao?`). */
export function together(own: Query, before: Query, instead = false): Query {
  if (!own.words.some(saysSomething)) return { ...before, words: before.words.slice(0, MAX_WORDS) }
  const words = own.words.map((word, i) => (i === own.words.length - 1 ? { ...word, adjacent: false } : word))
  const shift = words.length
  const kept = before.words.slice(0, Math.max(0, MAX_WORDS - shift))
  const known = new Set(words.map((word) => word.folded))
  const named = words.some(({ name }) => name)
  const factor = instead ? REPLACED : EARLIER
  const weightOf = (word: Query['words'][number]) => {
    if (word.name && named) return 0
    return known.has(word.folded) ? LEAST : Math.max(LEAST, word.weight * factor)
  }
  // What is asked of something else need not have the name of what was talked about.
  const earlier = kept.map((word) => ({
    ...word,
    weight: weightOf(word),
    name: word.name && !named && !instead,
    thing: word.thing === true && !instead,
  }))
  return {
    words: [...words, ...earlier],
    expansions: [
      ...own.expansions,
      ...before.expansions
        .filter(({ to }) => to <= kept.length)
        .map((expansion) => ({ ...expansion, from: expansion.from + shift, to: expansion.to + shift })),
    ],
  }
}
/** Where a conversation has come to; null where nothing was cited. */
export function focusOf(citations: Turn['answer']['citations']): Focus | null {
  return citations.length === 0 ? null : { places: citations.map(({ document, lines }) => ({ document, lines })) }
}
