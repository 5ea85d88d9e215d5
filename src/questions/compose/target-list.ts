import type { EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { Candidate } from '../find/candidate.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { withSources } from './layout.js'
import { composeList, type ListItem } from './list.js'
import { guessNotes } from './notes.js'
import { targetValue } from './statement.js'
import { clauseOf } from './target-words.js'
import { capitalised, shortened } from './text.js'

const MAX_METRIC = 90
const MAX_CLAUSE = 140

/** All targets of a plan, or of a year of it, for a question that names no subject; null when it names one, or there are none. */
export function targetListAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const { language, scope } = question
  const value = valueAsked(question)
  if (OF_WHOLE.test(fold(question.text))) return null
  if (question.intent !== 'target' || !question.query.words.every(({ folded }) => folded === String(value) || OF_LISTS.has(folded)))
    return null
  const documents = new Set(groups.flatMap((group) => group.documents.map(({ index }) => index)))
  const years = scope.periods.map(({ end }) => end.slice(0, 4))
  const found = catalog.entries.filter(
    (entry): entry is EntryOf<'target'> =>
      entry.kind === 'target' &&
      documents.has(entry.document) &&
      (years.length === 0 || years.includes(entry.record.horizon)) &&
      (value === null || (entry.record.value === value && entry.record.unit === '%')),
  )
  const different = found.filter((entry, i) => found.findIndex((other) => sameTarget(other, entry)) === i)
  if (different.length === 0) return null
  const horizons = new Set(different.map(({ record }) => record.horizon))
  return composeList(
    question,
    {
      head: messages.say(language, 'target-list', { count: different.length }),
      items: different.map((entry) => itemOf(entry, { offices: documents.size > 1, years: horizons.size > 1 }, question, composing)),
      more: (left) => messages.say(language, 'more-targets', left),
    },
    composing,
  )
}

/** What a plan is for at large is no target. */
const OF_WHOLE = /muc tieu (?:chung|tong quat)(?!\p{L})/u

/** `Danh sách chỉ tiêu`, `bảng các chỉ tiêu đầy đủ`. */
const OF_LISTS = new Set('danh sach bang tong hop day du toan bo'.split(' '))

/** `Những chỉ tiêu nào phải đạt 100%?`: the share that is asked for; null for none. */
function valueAsked({ text }: Question): number | null {
  const share =
    /(?:chi tieu|muc tieu) (?:nao|gi)(?!\p{L})[^?]*?(?<!\d)(\d{1,3})\s*(?:%|phan tram)|which targets?[^?]*?(?<!\d)(\d{1,3})\s*(?:%|per ?cent)/u.exec(
      fold(text),
    )
  return share ? Number(share[1] ?? share[2]) : null
}

/** @param several whether the list is of several offices, or of several years, which each item then names */
function itemOf(
  entry: EntryOf<'target'>,
  several: { offices: boolean; years: boolean },
  { language }: Question,
  { catalog, messages }: Composing,
): ListItem {
  const { metric, horizon } = entry.record
  const year = several.years && horizon !== '' ? ` (${horizon})` : ''
  const province = several.offices ? (catalog.documents[entry.document]?.head.province ?? null) : null
  const clause = clauseOf(entry.record)
  return {
    entry,
    text: capitalised(clause === null ? shortened(metric, MAX_METRIC) : shortened(clause, MAX_CLAUSE)),
    // What a shortened clause loses must not be its number.
    tail: `: ${targetValue(entry.record, language, messages)}${year}${province ? ` [${province}]` : ''}`,
  }
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
  const clause = clauseOf(record)
  return clause === null
    ? `${capitalised(shortened(record.metric, MAX_METRIC))}: ${targetValue(record, language, messages)}`
    : capitalised(shortened(clause, MAX_CLAUSE))
}

function sameTarget(a: EntryOf<'target'>, b: EntryOf<'target'>): boolean {
  return a.document === b.document && a.record.metric === b.record.metric && a.record.value === b.record.value
}
