import { blanksTellCells } from '../../documents/blank-lines.js'
import type { SourceLine } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'

/** A word of a flattened table, with where it stood. */
export interface Word {
  raw: string
  folded: string
  syllables: string[]
  /** Index of its line among the table's lines. */
  line: number
  startsLine: boolean
  /** Whether an empty line stands above it; null where the empty lines do not tell the cells apart. */
  afterBlank: boolean | null
  /** Begins with a capital letter, possibly after an opening quote or bracket. */
  capital: boolean
  /** Is all capitals (CCHC, UBND): begins a cell less surely than a capital alone. */
  acronym: boolean
}

/** The lines of a table as words. */
export function wordsOf(lines: readonly SourceLine[]): Word[] {
  const tell = blanksTellCells(lines)
  return lines.flatMap((line, index) =>
    line.text.split(' ').map((raw, i) => ({
      raw,
      folded: fold(raw),
      syllables: syllables(raw),
      line: index,
      startsLine: i === 0,
      afterBlank: tell ? i === 0 && (line.blankBefore || line.pageStart) : null,
      capital: /^[“"(‘']?\p{Lu}/u.test(raw),
      acronym: /^\p{Lu}[\p{Lu}\d&/.-]+[,;]?$/u.test(raw),
    })),
  )
}

/** Folded text of words `from` (included) to `to` (excluded), with long dashes as `-`. */
export function foldedText(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i === from ? '' : ' ') + (words[i]?.folded ?? '')
  return text.replace(/[–—]/g, '-')
}

/** Source text of words `from` (included) to `to` (excluded). */
export function rawText(words: readonly Word[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i === from ? '' : ' ') + (words[i]?.raw ?? '')
  return text
}

/** Syllables of words `from` (included) to `to` (excluded). */
export function syllablesOf(words: readonly Word[], from: number, to: number): string[] {
  const all: string[] = []
  for (let i = from; i < to; i++) all.push(...(words[i]?.syllables ?? []))
  return all
}
