import type { EntryOf } from '../../catalog/catalog.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import { withSources } from './layout.js'
import { type Composing, targetValue } from './statement.js'
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
  const item = ({ record, document }: EntryOf<'target'>, i: number) => {
    const province = documents.size > 1 ? (catalog.documents[document]?.head.province ?? null) : null
    return `${i + 1}. ${capitalised(shortened(record.metric, MAX_METRIC))}: ${targetValue(record, language, messages)}${province ? ` [${province}]` : ''}`
  }
  const left = different.length - shown.length
  const head = messages.say(language, 'target-list', { count: different.length })
  const lines = [head, ...shown.map(item), ...(left > 0 ? [messages.say(language, 'more-targets', { count: left })] : [])]
  return withSources(question, { lines, citations: shown.map((entry) => citationOf(catalog, entry)), entries: shown }, composing)
}

function sameTarget(a: EntryOf<'target'>, b: EntryOf<'target'>): boolean {
  return a.document === b.document && a.record.metric === b.record.metric && a.record.value === b.record.value
}
