import type { Word } from './words.js'

/** How well the line breaks inside a run of words are explained by one cell of one width. */
export interface Wrapping {
  /** 0 when every line was broken because the next word did not fit; higher the more breaks have no such reason. */
  penalty: number
  /** Longest line in characters: a lower bound of the column's width. */
  width: number
}

/**
 * A word processor breaks a cell's line only where the next word would not fit. So within one cell, each line with the
 * next line's first word is longer than the cell is wide; a line that had room for the next word ends a paragraph, or
 * the cell. Letters differ in width, hence the tolerance.
 */
export function wrappingOf(lines: readonly CellLine[]): Wrapping {
  let width = 0
  for (const line of lines) width = Math.max(width, line.length)
  const tolerance = Math.max(2, width * 0.12)
  let penalty = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]
    const next = lines[i + 1]
    if (!line || !next) continue
    if (next.bullet) {
      penalty += line.endsSentence ? 0 : 0.3
      continue
    }
    const room = width - (line.length + 1 + next.firstWord)
    if (room <= tolerance) {
      penalty += next.capital && line.endsSentence ? 0.4 : 0
      continue
    }
    if (line.endsSentence) penalty += next.capital ? 1 : 0.5
    else penalty += (next.capital ? 2 : 1) + Math.min(3, 0.25 * (room - tolerance))
  }
  return { penalty, width }
}

/** A line, or the part of a line, that belongs to a cell. */
export interface CellLine {
  length: number
  firstWord: number
  capital: boolean
  bullet: boolean
  endsSentence: boolean
}

/** Grows the lines of a cell word by word. */
export function addWord(lines: CellLine[], word: Word, first: boolean): void {
  const open = lines.at(-1)
  const endsSentence = /[.;:!?]$/.test(word.raw)
  if (first || word.startsLine || !open) {
    lines.push({
      length: word.raw.length,
      firstWord: word.raw.length,
      capital: word.capital || /^\d/.test(word.raw),
      bullet: /^[-+•–]/.test(word.raw),
      endsSentence,
    })
  } else {
    open.length += 1 + word.raw.length
    open.endsSentence = endsSentence
  }
}
