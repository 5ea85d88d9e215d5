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

/** A citation in words: `Kế hoạch Cải cách hành chính năm 2025, Sở Công Thương tỉnh Hà Tĩnh, mục II.3, dòng 145–151`. */
export function sourceText(catalog: Catalog, citation: Citation, messages: Messages, language: 'vi' | 'en'): string {
  const head = catalog.documents.find((document) => document.head.id === citation.document)?.head
  return messages.say(language, 'source-item', {
    title: shortTitle(citation.title),
    organisation: head?.organisation ?? 'none',
    number: head?.number ?? 'none',
    section: citation.section || 'none',
    lines: writtenSpan(citation.lines),
  })
}

const MAX_TITLE = 110

function shortTitle(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).trimEnd()}…`
}
