import { type Period, writtenDate } from '../../language/dates.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS, MAX_CITATIONS } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Candidate } from '../find/rank.js'
import { entryText } from '../find/text.js'
import type { Question } from '../understand/understand.js'
import { citationOf, sourceText } from './cite.js'
import { type Composing, shortened, statementOf } from './statement.js'

/** What one group of documents answers: the best candidate, and others that say as much. */
export interface GroupAnswer {
  group: DocumentGroup
  candidates: Candidate[]
}

/** One office answers: the answer, its details, other places that say something to it, the sources. */
export function composeOne(question: Question, { candidates }: GroupAnswer, composing: Composing): Answer {
  const [first, ...others] = candidates
  if (!first) throw new RangeError('nothing to compose')
  const statement = statementOf(first.entry, question, composing)
  const citations = candidates.map((candidate) => citationOf(composing.catalog, candidate.entry))
  const also = others.map((other) => composing.messages.say(question.language, 'also', { text: alsoText(other, question, composing) }))
  const lines = [statement.answer, ...statement.details, ...also]
  return finished(question, lines, citations, candidates, composing)
}

/** Several offices (or periods) answer, each by name with its own source. */
export function composeSeveral(question: Question, answers: readonly GroupAnswer[], composing: Composing): Answer {
  const room = Math.floor((MAX_ANSWER_CHARACTERS - 120) / answers.length)
  const citations: Citation[] = []
  const lines = answers.flatMap(({ group, candidates }) => {
    const shown = candidates.slice(0, 2)
    const text = shown.flatMap((candidate) => {
      const { answer, details } = statementOf(candidate.entry, question, composing)
      const citation = citationOf(composing.catalog, candidate.entry)
      citations.push(citation)
      const detail = details[0] && candidate === shown[0] ? ` ${shortened(details[0], 170)}` : ''
      const year = group.documents.length > 1 && !group.period ? `${yearOf(candidate, composing)}: ` : ''
      return [`${year}${shortened(answer, 330)}${detail} [${citations.length}]`]
    })
    return [shortened(`• ${groupName(group)}: ${text.join(' ')}`, room)]
  })
  return finished(
    question,
    lines,
    citations,
    answers.flatMap((answer) => answer.candidates.slice(0, 2)),
    composing,
    true,
  )
}

/** The year, or the years, that a candidate's document is about. */
function yearOf(candidate: Candidate, { catalog }: Composing): string {
  const head = catalog.documents[candidate.entry.document]?.head
  return head?.period ? years(head.period) : (head?.title ?? '')
}

function years(period: Period): string {
  const [first, last] = [period.start.slice(0, 4), period.end.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
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

/** Puts lines and sources together within the limit: details are shortened, sources stay. */
function finished(
  question: Question,
  lines: readonly string[],
  citations: readonly Citation[],
  used: readonly Candidate[],
  composing: Composing,
  numbered = false,
): Answer {
  const { messages, catalog } = composing
  const cited = citations.slice(0, MAX_CITATIONS)
  const sources = cited
    .slice(0, 6)
    .map((citation, i) => `${numbered ? `[${i + 1}] ` : ''}${sourceText(catalog, citation, messages, question.language)}`)
  const sourceLines =
    sources.length === 1
      ? [messages.say(question.language, 'source', { source: sources[0] ?? '' })]
      : [messages.say(question.language, 'sources'), ...sources]
  const notes = expiredNote(question, used, composing)
  const tail = [...notes, ...sourceLines].join('\n')
  const room = MAX_ANSWER_CHARACTERS - tail.length - 1
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    if (length + line.length + 1 > room) {
      const left = room - length - 1
      if (left > 60) kept.push(shortened(line, left - 2))
      break
    }
    kept.push(line)
    length += line.length + 1
  }
  return {
    status: 'answered',
    language: question.language,
    text: [...kept, tail].join('\n').slice(0, MAX_ANSWER_CHARACTERS),
    records: used.map((candidate) => candidate.entry.record),
    citations: [...cited],
  }
}

/** A plan whose period is over is called that, unless its period was asked for. */
function expiredNote(question: Question, used: readonly Candidate[], { catalog, messages }: Composing): string[] {
  if (question.scope.periods.length > 0) return []
  const ends = used.flatMap((candidate) => {
    const head = catalog.documents[candidate.entry.document]?.head
    return head && head.kind !== 'report' && head.period ? [head.period.end] : []
  })
  const latest = ends.sort().at(-1)
  return latest !== undefined && latest < question.asOf && used.length === 1
    ? [messages.say(question.language, 'expired', { end: writtenDate(latest) })]
    : []
}

/** The documents do not say; what is nearest stands apart from the answer. */
export function composeNotFound(question: Question, message: string, nearest: readonly Candidate[], composing: Composing): Answer {
  const { messages } = composing
  const items = nearest
    .slice(0, 2)
    .map((candidate) => messages.say(question.language, 'nearest-item', { text: shortened(entryText(candidate.entry), 200) }))
  return {
    status: 'not_found',
    language: question.language,
    text: [message, ...(items.length > 0 ? [messages.say(question.language, 'nearest'), ...items] : [])].join('\n'),
    records: [],
    citations: nearest.slice(0, 2).map((candidate) => citationOf(composing.catalog, candidate.entry)),
  }
}
