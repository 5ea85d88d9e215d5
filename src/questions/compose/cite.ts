import type { Catalog, Entry } from '../../catalog/catalog.js'
import { type LineSpan, type Place, writtenSpan } from '../../documents/document.js'
import type { Messages } from '../../language/messages.js'
import type { Citation } from '../answer.js'

const MAX_QUOTE = 600

/** The citation of an entry: its document, place and the source's words there. */
export function citationOf(catalog: Catalog, entry: Entry): Citation {
  return citeLines(catalog, entry.document, entry.record.lines, 'section' in entry.record ? entry.record.section : '')
}

/** The citation of some lines of a document. */
export function citeLines(catalog: Catalog, document: number, lines: LineSpan, section: string): Citation {
  const head = catalog.documents[document]?.head
  const place = catalog.place(document, lines[0])
  return {
    document: head?.id ?? '',
    title: head?.title ?? '',
    section,
    lines,
    page: place && 'page' in place ? place.page : null,
    place,
    quote: catalog.quote(document, lines).slice(0, MAX_QUOTE),
  }
}

/**
 * Citations of one section in words: `Kế hoạch Cải cách hành chính năm 2025, Sở Công Thương tỉnh Hà Tĩnh, mục II.3, dòng
 * 145–151; 160`; where their number points to an answer that names the office, without it.
 */
export function sourceText(
  catalog: Catalog,
  citations: readonly Citation[],
  messages: Messages,
  language: 'vi' | 'en',
  form: 'full' | 'numbered' = 'full',
): string {
  const [citation] = citations
  if (!citation) return ''
  const head = catalog.documents.find((document) => document.head.id === citation.document)?.head
  const organisation = head?.organisation ?? 'none'
  // Many a title ends with the office's name.
  const untold = form !== 'full' || citation.title.endsWith(organisation)
  return messages.say(language, 'source-item', {
    title: shortTitle(citation.title, form),
    organisation: untold ? 'none' : organisation,
    number: head?.number ?? 'none',
    section: citation.section || 'none',
    place: citation.place === null ? linesText(citations, messages, language) : placeText(citation.place, messages, language),
  })
}

/** Lines of a text in their order, each span once. */
function linesText(citations: readonly Citation[], messages: Messages, language: 'vi' | 'en'): string {
  const spans = citations.map(({ lines }) => lines).sort((a, b) => a[0] - b[0])
  const written = [...new Set(spans.map(writtenSpan))]
  const alone = written.length === 1 && /^\d+$/.test(written[0] ?? '')
  return messages.say(language, alone ? 'place-line' : 'place-lines', { lines: written.join('; ') })
}

/** Where to look: a page, a row or paragraph of a Word file. */
function placeText(place: Place, messages: Messages, language: 'vi' | 'en'): string {
  if ('page' in place) return messages.say(language, 'place-page', { page: place.page })
  if ('paragraph' in place) return messages.say(language, 'place-paragraph', { paragraph: place.paragraph })
  return messages.say(language, 'place-row', { table: place.table, row: place.row })
}

const MAX_TITLE = { full: 110, numbered: 75 }

function shortTitle(title: string, form: 'full' | 'numbered'): string {
  return title.length <= MAX_TITLE[form] ? title : `${title.slice(0, MAX_TITLE[form] - 1).trimEnd()}…`
}
