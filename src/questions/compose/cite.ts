import type { Catalog, Entry } from '../../catalog/catalog.js'
import { type LineSpan, writtenSpan } from '../../documents/document.js'
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
  return {
    document: head?.id ?? '',
    title: head?.title ?? '',
    section,
    lines,
    page: null,
    quote: catalog.quote(document, lines).slice(0, MAX_QUOTE),
  }
}

/**
 * A citation in words: `Kế hoạch Cải cách hành chính năm 2025, Sở Công Thương tỉnh Hà Tĩnh, mục II.3, dòng 145–151`; where
 * its number points to an answer that names the office, without it.
 */
export function sourceText(
  catalog: Catalog,
  citation: Citation,
  messages: Messages,
  language: 'vi' | 'en',
  form: 'full' | 'numbered' = 'full',
): string {
  const head = catalog.documents.find((document) => document.head.id === citation.document)?.head
  return messages.say(language, 'source-item', {
    title: shortTitle(citation.title, form),
    organisation: form === 'full' ? (head?.organisation ?? 'none') : 'none',
    number: head?.number ?? 'none',
    section: citation.section || 'none',
    lines: writtenSpan(citation.lines),
  })
}

const MAX_TITLE = { full: 110, numbered: 75 }

function shortTitle(title: string, form: 'full' | 'numbered'): string {
  return title.length <= MAX_TITLE[form] ? title : `${title.slice(0, MAX_TITLE[form] - 1).trimEnd()}…`
}
