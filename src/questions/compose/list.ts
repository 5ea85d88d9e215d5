import type { Entry } from '../../catalog/catalog.js'
import { spanAround } from '../../documents/document.js'
import { type Answer, type Citation, MAX_ANSWER_CHARACTERS } from '../answer.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { sourceLines } from './layout.js'
import { expiredNote } from './notes.js'
import { shortened } from './text.js'

const MAX_ITEMS = 12
/** A list names each document once; more of them leave no room for the items. */
const MAX_SOURCES = 4
const MIN_ITEM = 50

/** A list before it is fitted into messages. */
export interface Listing {
  /** Says what is listed, and how many there are. */
  head: string
  items: readonly ListItem[]
  /** Counts those that did not fit, and says how to see them. */
  more(left: { count: number; how: 'next' | 'narrow' }): string
}

export interface ListItem {
  entry: Entry
  /** Is shortened where there is too little room. */
  text: string
  /** Stands behind the text whole: its office, its deadline. */
  tail: string
}

/**
 * As much of a list as fits into one message, from where the question goes on with it, numbered through; what is left is
 * counted, and {@link Answer.next} tells where it begins.
 */
export function composeList(question: Question, { head, items, more }: Listing, composing: Composing): Answer {
  const { language, from } = question
  const { catalog } = composing
  const page = items.slice(from, from + MAX_ITEMS)
  if (page.length === 0) return endOfList(question, items, composing)
  const citations = page.map(({ entry }) => citationOf(catalog, entry))
  const sources = sourceLines(question, rangesOf(citations), composing)
  const notes = expiredNote(
    question,
    page.map(({ entry }) => entry),
    composing,
  )
  const tail = [...notes, sources].join('\n')
  const room = MAX_ANSWER_CHARACTERS - head.length - tail.length - ROOM_FOR_MORE
  const each = Math.floor(room / page.length) - NUMBER
  const lines: string[] = []
  let length = 0
  for (const [i, { text, tail: end }] of page.entries()) {
    const line = `${from + i + 1}. ${shortened(text, Math.max(MIN_ITEM, each - end.length))}${end}`
    if (length + line.length + 1 > room) break
    lines.push(line)
    length += line.length + 1
  }
  const next = from + lines.length
  const left = items.length - next
  const rest = left > 0 ? [more({ count: left, how: question.mayGoOn ? 'next' : 'narrow' })] : []
  return {
    status: 'answered',
    language,
    text: [head, ...lines, ...rest, tail].join('\n'),
    records: page.slice(0, lines.length).map(({ entry }) => entry.record),
    citations: citations.slice(0, lines.length),
    ...(left > 0 || from > 0 ? { next } : {}),
  }
}

/** Room for the line that counts what is left, and for the number of an item. */
const ROOM_FOR_MORE = 110
const NUMBER = 6

function endOfList(question: Question, items: readonly ListItem[], composing: Composing): Answer {
  const { language } = question
  const citations = items.slice(-1).map(({ entry }) => citationOf(composing.catalog, entry))
  const lines = [composing.messages.say(language, 'list-end', { count: items.length }), sourceLines(question, citations, composing)]
  return { status: 'answered', language, text: lines.join('\n'), records: [], citations, next: items.length }
}

/** For each document of a list the lines that its items span. */
export function rangesOf(citations: readonly Citation[]): Citation[] {
  const documents = [...new Set(citations.map((citation) => citation.document))]
  return documents.slice(0, MAX_SOURCES).flatMap((id) => {
    const own = citations.filter((citation) => citation.document === id)
    return own[0] ? [{ ...own[0], section: '', lines: spanAround(own.map((citation) => citation.lines)) }] : []
  })
}
