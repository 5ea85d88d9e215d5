import type { Catalog, Entry } from '../catalog/catalog.js'
import type { LineSpan } from '../documents/document.js'
import type { Messages } from '../language/messages.js'
import type { Answer } from './answer.js'
import { shortened } from './compose/text.js'
import { outstandingOf } from './find/accept.js'
import type { Candidate } from './find/candidate.js'
import { type Refusal, refusalOf } from './find/refuse.js'
import { entryText } from './find/text.js'
import type { Considered, Solved, Way } from './solve.js'
import type { Intent } from './understand/intents/index.js'
import type { Question } from './understand/understand.js'

/** How an answer came about: how the question was understood, what was considered, and why this won. */
export interface Explanation {
  language: 'vi' | 'en'
  intent: Intent
  /** Offices, periods, kinds and numbers of documents that the question names. */
  scope: { places: string[]; periods: string[]; kinds: string[]; numbers: string[]; guesses: string[] }
  /** What was searched for: each word with how much it counts, and other words for it. */
  words: { word: string; weight: number; others: string[] }[]
  way: Way
  /** By office, the best candidates. */
  considered: { documents: string[]; candidates: ExplainedCandidate[] }[]
}

/** A place in a document that may answer. */
export interface ExplainedCandidate {
  kind: Entry['kind']
  document: string
  lines: LineSpan
  text: string
  score: number
  /** Share of the question's words, 0 to 1. */
  coverage: number
  /** `answers` for what is stated, `less` for what is as right but worse, otherwise why it does not answer. */
  verdict: 'answers' | 'less' | Refusal
}

const MAX_CANDIDATES = 6
const MAX_TEXT = 140

/** Explains an answer that was given. */
export function explanationOf(question: Question, solved: Solved, catalog: Catalog): Explanation {
  const { scope, query } = question
  return {
    language: question.language,
    intent: question.intent,
    scope: {
      places: [...scope.provinces, ...scope.unknownProvinces, ...scope.organisations],
      periods: scope.periods.map(({ start, end }) => `${start}/${end}`),
      kinds: scope.kinds,
      numbers: [...scope.ownCodes, ...scope.otherCodes].map(({ number }) => number),
      guesses: scope.guesses.map(({ typed, meant }) => `${typed} → ${meant}`),
    },
    words: query.words.map((word, i) => ({
      word: word.kept ?? word.folded,
      weight: rounded(word.weight),
      others: query.expansions.filter(({ from, to }) => from <= i && to > i).map(({ syllables }) => syllables.join(' ')),
    })),
    way: solved.way,
    considered: solved.considered.map((group) => ({
      documents: group.group.documents.map(({ head }) => head.id),
      candidates: group.candidates.slice(0, MAX_CANDIDATES).map((candidate) => explained(candidate, group, question, catalog)),
    })),
  }
}

function explained(candidate: Candidate, group: Considered, question: Question, catalog: Catalog): ExplainedCandidate {
  const { entry, score, coverage } = candidate
  const refusal = refusalOf(catalog, question, candidate, candidate === outstandingOf(group.candidates))
  const answers = group.accepted.some((other) => other.score === score && other.entry.document === entry.document)
  return {
    kind: entry.kind,
    document: catalog.documents[entry.document]?.head.id ?? '',
    lines: entry.record.lines,
    text: shortened(entryText(entry).replace(/\s+/g, ' ').trim(), MAX_TEXT),
    score: rounded(score),
    coverage: rounded(coverage),
    verdict: refusal ?? (answers ? 'answers' : 'less'),
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** An explanation for a person to read, after the answer. */
export function explanationText({ text }: Answer, explanation: Explanation, messages: Messages): string {
  const { language, intent, scope, words, way, considered } = explanation
  const none = messages.say(language, 'explain-none')
  const list = (items: readonly string[]) => (items.length > 0 ? items.join(', ') : none)
  const wordTexts = words.map(
    ({ word, weight, others }) => `${word} ×${weight}${others.length > 0 ? ` (${others.slice(0, 3).join(' | ')})` : ''}`,
  )
  return [
    text,
    '',
    messages.say(language, 'explain-understood', { language, intent: messages.say(language, `intent-${intent}`) }),
    messages.say(language, 'explain-scope', {
      places: list(scope.places),
      periods: list(scope.periods),
      kinds: list(scope.kinds),
      numbers: list(scope.numbers),
    }),
    ...scope.guesses.map((guess) => messages.say(language, 'explain-guess', { guess })),
    messages.say(language, 'explain-words', { words: list(wordTexts) }),
    messages.say(language, 'explain-way', { way: messages.say(language, `way-${way}`) }),
    ...considered.flatMap(({ documents, candidates }) => [
      messages.say(language, 'explain-considered', { documents: documents.join(', ') }),
      ...candidates.map(({ kind, document, lines, score, coverage, verdict, text: own }) =>
        messages.say(language, 'explain-candidate', {
          verdict: messages.say(language, `verdict-${verdict}`),
          kind: messages.say(language, `entry-${kind}`),
          place: `${document}:${lines.join('–')}`,
          score,
          coverage: Math.round(coverage * 100),
          text: own,
        }),
      ),
    ]),
  ].join('\n')
}
