import { cleanText, collapse } from '../../language/fold.js'
import type { SourceBody, SourceLine } from '../document.js'
import { decodeText } from './encoding.js'
import { ReadingError } from './errors.js'
import { bodyOfHtml, looksLikeHtml, withoutTags } from './html.js'
import type { Limits } from './limits.js'
import { withPages } from './pages.js'
import { withoutSpacesAtEnd } from './tables-in-text/rows.js'
import { tablesInText } from './tables-in-text/tables.js'

/**
 * Reads a text file as it came from pasting or from a pdf-to-text tool: plain or Markdown, in any {@link decodeText | encoding}
 * that Vietnamese offices use, with tables left over from HTML.
 *
 * @throws ReadingError when the bytes are no text, or a line is longer than any person wrote
 */
export function readText(bytes: Uint8Array, limits: Limits): SourceBody {
  const decoded = decodeText(bytes)
  if (!decoded) throw new ReadingError('not-text')
  const { text, encoding } = decoded
  if (longestLine(text) > limits.lineCharacters) throw new ReadingError('line-too-long', String(limits.lineCharacters))
  const warnings = encoding === 'utf-8' ? [] : [{ code: 'encoding' as const, values: { encoding }, lines: null }]
  if (looksLikeHtml(text)) return { ...bodyOfHtml(text, { lines: 'source' }), warnings }
  return { ...tablesInText(withPages(linesOf(text))), furniture: [], warnings }
}

function longestLine(text: string): number {
  let longest = 0
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const next = end < 0 ? text.length : end
    longest = Math.max(longest, next - from)
    from = next + 1
  }
  return longest
}

/**
 * Splits text into its lines that hold text, with their 1-based numbers.
 * A form feed begins a page; so does a line that some tools indent by one space in its place, unless spaces pad its columns.
 */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let blankBefore = false
  let pageStart = false
  cleanText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .split('\n')
    .forEach((line, index) => {
      const raw = withoutTags(line)
      if (raw.includes('\f')) pageStart = true
      const { text: content, emphasised } = stripMarkup(raw.replaceAll('\f', ' '))
      if (content === '') {
        blankBefore = true
        return
      }
      const indented = /^ {1,2}\S(?!.*\S {2,}\S)/.test(raw) && !blankBefore && lines.length > 0
      lines.push({
        number: index + 1,
        text: content,
        raw: withoutSpacesAtEnd(raw.replaceAll('\f', ' ')),
        blankBefore,
        pageStart: pageStart || indented,
        emphasised,
        place: null,
        pieces: null,
      })
      blankBefore = false
      pageStart = false
    })
  return lines
}

/** Removes heading and emphasis marks of Markdown; they are layout, not text. */
function stripMarkup(raw: string): { text: string; emphasised: boolean } {
  const line = collapse(raw)
  const bare = line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*{1,3}(?=\S)([^*]+?)\*{1,3}/g, '$1')
    .replace(/^\*{1,3}(?=\S)|(?<=\S)\*{1,3}$/g, '')
  return { text: collapse(bare), emphasised: bare !== line }
}
