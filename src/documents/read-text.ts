import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { cleanText, collapse, fold } from '../language/fold.js'
import type { SourceLine, SourceText } from './document.js'
import { DocumentError } from './errors.js'

/** Larger texts are refused; a plan of 200 pages has about one megabyte. */
export const MAX_TEXT_BYTES = 50 * 1024 * 1024

/**
 * Reads a text file as it came from pasting or from a pdf-to-text tool.
 *
 * @param path a `.txt` or `.md` file in UTF-8
 * @throws DocumentError when it is missing, a folder, empty, too large or no text
 */
export function readTextFile(path: string): SourceText {
  const bytes = readBytes(path)
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\0').length + text.split('\uFFFD').length - 2
  if (broken > 0 && broken * 200 > text.length) throw new DocumentError('not-text', path)
  const lines = linesOf(text)
  if (lines.length === 0) throw new DocumentError('empty', path)
  return { id: documentId(path), lines, warnings: [] }
}

/** The identifier of a document: `Kế hoạch 2025 (bản 2).txt` → `ke-hoach-2025-ban-2`. */
export function documentId(path: string): string {
  const name = fold(cleanText(basename(path, extname(path))))
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'document'
}

/**
 * Splits text into its lines that hold text, with their 1-based numbers.
 * A form feed begins a page; so does a line that some tools indent by one space in its place.
 */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let blankBefore = false
  let pageStart = false
  cleanText(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .split('\n')
    .forEach((raw, index) => {
      if (raw.includes('\f')) pageStart = true
      const { text: content, emphasised } = stripMarkup(raw.replaceAll('\f', ' '))
      if (content === '') {
        blankBefore = true
        return
      }
      const indented = /^ {1,2}\S/.test(raw) && !blankBefore && lines.length > 0
      lines.push({
        number: index + 1,
        text: content,
        raw: raw.replaceAll('\f', ' ').replace(/ +$/, ''),
        blankBefore,
        pageStart: pageStart || indented,
        emphasised,
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

function readBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) throw new DocumentError('directory', path)
    if (stat.size > MAX_TEXT_BYTES) throw new DocumentError('too-large', path, `${stat.size} bytes`)
    if (stat.size === 0) throw new DocumentError('empty', path)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new DocumentError('missing', path)
    if (code === 'EACCES' || code === 'EPERM') throw new DocumentError('no-permission', path)
    throw error
  }
}
