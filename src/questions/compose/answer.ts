import type { Entry, EntryOf } from '../../catalog/catalog.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS } from '../answer.js'
import type { Candidate } from '../find/candidate.js'
import type { DocumentGroup } from '../find/groups.js'
import { entryText } from '../find/text.js'
import type { Question } from '../understand/understand.js'
import { citationOf, citeLines, sourceText } from './cite.js'
import type { Composing } from './composing.js'
import { confirmation } from './confirm.js'
import { withSources } from './layout.js'
import { expiredNote, guessNotes, unsureNote, years } from './notes.js'
import { quoteFor } from './quote.js'
import { statementOf } from './statement.js'
import { shortened } from './text.js'
import { verdict } from './verdict.js'

/** What one group of documents answers: the best candidate, and others that say as much. */
export interface GroupAnswer {
  group: DocumentGroup
  candidates: Candidate[]
}

/**
 * One office answers: the answer, its details, other places that say something to it, the sources.
 *
 * @param known whether it is clear which office it is: else the answer names it below its first line
 */
export function composeOne(question: Question, answer: GroupAnswer, composing: Composing, known: boolean): Answer {
  const candidates = differing(answer.candidates, question, composing)
  const entries = candidates.map(({ entry }) => entry)
  const [first, ...others] = candidates
  if (!first) throw new RangeError('nothing to compose')
  const statement = statementOf(first.entry, question, composing)
  const citations = candidates.flatMap(({ entry }) => citationsOf(entry, question, composing))
  const also = others.map((other) => composing.messages.say(question.language, 'also', { text: alsoText(other, question, composing) }))
  const { organisation } = answer.group
  const office = known || organisation === null ? [] : [composing.messages.say(question.language, 'office', { office: organisation })]
  const confirmed = confirmation(question, first.entry, composing)
  const lines = [confirmed === null ? statement.answer : `${confirmed} ${statement.answer}`, ...office, ...statement.details, ...also]
  return withSources(
    question,
    {
      lines,
      notes: [
        ...guessNotes(question, composing),
        ...unsureNote(question, entries, composing),
        ...(candidates.length === 1 ? expiredNote(question, entries, composing) : []),
      ],
      citations,
      entries,
    },
    composing,
  )
}

/** The citation of an entry, and of the other lines that its details are from. */
function citationsOf(entry: Entry, question: Question, composing: Composing): Citation[] {
  const own = citationOf(composing.catalog, entry)
  const { elsewhere = [], instead } = statementOf(entry, question, composing)
  if (instead) return instead.map((lines) => citeLines(composing.catalog, entry.document, lines, own.section))
  return [own, ...elsewhere.map((lines) => citeLines(composing.catalog, entry.document, lines, own.section))]
}

/** More offices than this do not fit into one message with their sources. */
const MAX_OFFICES = 6
/** So many offices may each say a second thing. */
const FEW_OFFICES = 3

/** Several offices (or periods) answer, each by name with its own source, numbered. */
export function composeSeveral(question: Question, all: readonly GroupAnswer[], composing: Composing): Answer {
  const { catalog, messages } = composing
  const answers = all.slice(0, MAX_OFFICES).map(({ group, candidates }) => ({
    group,
    candidates: differing(candidates, question, composing).slice(0, all.length <= FEW_OFFICES ? 2 : 1),
  }))
  const used = answers.flatMap(({ candidates }) => candidates)
  const citations = used.map((candidate) => citationOf(catalog, candidate.entry))
  const sources = citations.map((citation, i) => `[${i + 1}] ${sourceText(catalog, [citation], messages, question.language, 'numbered')}`)
  const more = all.length > answers.length ? [messages.say(question.language, 'more-offices', { count: all.length - answers.length })] : []
  const tail = [...guessNotes(question, composing), ...more, messages.say(question.language, 'sources'), ...sources].join('\n')
  const names = answers.map(({ group }) => `• ${groupName(group)}: `)
  const compared = answers.map(({ group, candidates }) => ({ name: groupName(group), candidates }))
  const conclusion = verdict(question, compared, composing)
  const taken = tail.length + names.join('').length + used.length * MARK + (conclusion?.length ?? 0)
  const room = Math.floor((MAX_ANSWER_CHARACTERS - taken) / used.length)
  const lines = answers.map(({ group, candidates }, i) => {
    const texts = candidates.map((candidate, k) => {
      const year = group.documents.length > 1 && !group.period ? `${yearOf(candidate, composing)}: ` : ''
      return `${year}${inShort(candidate, question, composing, room - year.length, k === 0 ? LONG_DETAIL : SHORT_DETAIL)} [${used.indexOf(candidate) + 1}]`
    })
    return `${names[i]}${texts.join(' ')}`
  })
  return {
    status: 'answered',
    language: question.language,
    text: [...(conclusion ? [conclusion] : []), ...lines, tail].join('\n'),
    records: recordsOf(used),
    citations,
  }
}

/** Room for ` [12]`, and the line break or space after it. */
const MARK = 6

/** What an entry answers in a limited space: the answer, and the first of its details as far as it fits. */
function inShort({ entry }: Candidate, question: Question, composing: Composing, room: number, detail: number): string {
  const { answer, details, elsewhere } = statementOf(entry, question, composing)
  const limit = Math.min(room, MAX_SHORT_ANSWER)
  // Of a long passage the part that tells, not its beginning.
  const own = entry.kind === 'passage' && entry.record.kind !== 'table' && !entry.record.text.includes('\n') ? entry.record.text : null
  const text = shortened(own === null ? answer.replaceAll('\n', ' ') : quoteFor(own, question.query, composing.catalog.index, limit), limit)
  // What stands on other lines would need a source of its own.
  if (elsewhere && entry.kind === 'passage') return text
  const left = Math.min(room - text.length - 1, detail)
  return details[0] && left > MIN_SHORT_DETAIL ? `${text} ${shortened(details[0], left)}` : text
}

const MAX_SHORT_ANSWER = 330
const LONG_DETAIL = 170
const SHORT_DETAIL = 90
const MIN_SHORT_DETAIL = 30

/** The same target set in the text and again in its appendix is said once. */
function differing(candidates: readonly Candidate[], question: Question, composing: Composing): Candidate[] {
  const said = new Set<string>()
  return candidates.filter(({ entry }) => {
    const { answer, details } = statementOf(entry, question, composing)
    const key = entry.kind === 'task' ? `${answer} ${details[0]}` : entry.kind === 'row' ? rowKey(entry) : answer
    const known = said.has(key)
    said.add(key)
    return !known
  })
}

/** The total of one row is that row again. */
function rowKey({ document, record }: EntryOf<'row'>): string {
  return `${document} ${record.tableLines.join()} ${record.values.map(({ text }) => text).join(' ')}`
}

function recordsOf(candidates: readonly Candidate[]): Answer['records'] {
  return candidates.map((candidate) => candidate.entry.record)
}

/** The year, or the years, that a candidate's document is about. */
function yearOf(candidate: Candidate, { catalog }: Composing): string {
  const head = catalog.documents[candidate.entry.document]?.head
  return head?.period ? years(head.period) : (head?.title ?? '')
}

function groupName(group: DocumentGroup): string {
  const name = group.organisation ?? group.documents[0]?.head.title ?? ''
  const period = group.period ?? (group.documents.length === 1 ? group.documents[0]?.head.period : null)
  return period ? `${name} (${years(period)})` : name
}

function alsoText(candidate: Candidate, question: Question, composing: Composing): string {
  const { answer, details } = statementOf(candidate.entry, question, composing)
  return shortened([answer, details[0] ?? ''].join(' ').trim(), 300)
}

/** The documents do not say; what is nearest stands apart from the answer. */
export function composeNotFound(question: Question, message: string, nearest: readonly Candidate[], composing: Composing): Answer {
  const { messages } = composing
  // The same may stand in a text and again in its appendix.
  const different = nearest.filter(({ entry }, i) => nearest.findIndex((other) => entryText(other.entry) === entryText(entry)) === i)
  const items = different
    .slice(0, 2)
    .map((candidate) => messages.say(question.language, 'nearest-item', { text: shortened(entryText(candidate.entry), 200) }))
  return {
    status: 'not_found',
    language: question.language,
    text: [message, ...(items.length > 0 ? [messages.say(question.language, 'nearest'), ...items] : [])].join('\n'),
    records: [],
    citations: different.slice(0, 2).map((candidate) => citationOf(composing.catalog, candidate.entry)),
  }
}
