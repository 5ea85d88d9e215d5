import type { EntryOf } from '../../catalog/catalog.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Candidate } from '../find/rank.js'
import type { Question } from '../understand/understand.js'
import { guessNotes } from './answer.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { targetValue } from './statement.js'
import { capitalised, shortened } from './text.js'

const MAX_ITEMS = 12
const MAX_METRIC = 90

/** All targets of a plan, or of a year of it, for a question that names no subject; null when it names one, or there are none. */
export function targetListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const { language, scope } = question
  if (question.intent !== 'target' || question.query.words.length > 0) return null
  const documents = new Set(groups.flatMap((group) => group.documents.map(({ index }) => index)))
  const years = scope.periods.map(({ end }) => end.slice(0, 4))
  const found = catalog.entries.filter(
    (entry): entry is EntryOf<'target'> =>
      entry.kind === 'target' && documents.has(entry.document) && (years.length === 0 || years.includes(entry.record.horizon)),
  )
  const different = found.filter((entry, i) => found.findIndex((other) => sameTarget(other, entry)) === i)
  if (different.length === 0) return null
  const shown = different.slice(0, MAX_ITEMS)
  const item = (entry: EntryOf<'target'>, i: number) => {
    const province = documents.size > 1 ? (catalog.documents[entry.document]?.head.province ?? null) : null
    return `${i + 1}. ${targetText(entry, question, composing)}${province ? ` [${province}]` : ''}`
  }
  const left = different.length - shown.length
  const head = messages.say(language, 'target-list', { count: different.length })
  const lines = [head, ...shown.map(item), ...(left > 0 ? [messages.say(language, 'more-targets', { count: left })] : [])]
  return withSources(question, { lines, citations: shown.map((entry) => citationOf(catalog, entry)), entries: shown }, composing)
}

/** Several targets that a question fits alike, each with its value. */
export function targetsAlike(question: Question, candidates: readonly Candidate[], composing: Composing): Answer {
  const { catalog, messages } = composing
  const entries = candidates.flatMap(({ entry }) => (entry.kind === 'target' ? [entry] : []))
  const [first, ...others] = entries.map((entry) => targetText(entry, question, composing))
  const lines = [`${first ?? ''}.`, messages.say(question.language, 'targets-alike'), ...others.map((text) => `- ${text}`)]
  return withSources(
    question,
    { lines, notes: guessNotes(question, composing), citations: entries.map((entry) => citationOf(catalog, entry)), entries },
    composing,
  )
}

function targetText({ record }: EntryOf<'target'>, { language }: Question, { messages }: Composing): string {
  return `${capitalised(shortened(record.metric, MAX_METRIC))}: ${targetValue(record, language, messages)}`
}

function sameTarget(a: EntryOf<'target'>, b: EntryOf<'target'>): boolean {
  return a.document === b.document && a.record.metric === b.record.metric && a.record.value === b.record.value
}
