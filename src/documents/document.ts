import type { ColumnRole, DocumentKind, SectionRole } from '../knowledge/schema.js'
import type { Period } from '../language/dates.js'

/** First and last line of the source, 1-based, both included. */
export type LineSpan = readonly [first: number, last: number]

/** One line of the source that holds text. */
export interface SourceLine {
  /** 1-based number in the file as it is. */
  number: number
  /** The line without markup, inner white space collapsed. */
  text: string
  /** The line with its own spaces and tabs, which place the cells of some tables. */
  raw: string
  /** Whether at least one empty line stands before it. */
  blankBefore: boolean
  /** Whether a page of the original begins here. */
  pageStart: boolean
  /** Whether the source marks the line as a heading or in bold (Markdown). */
  emphasised: boolean
  /** Where it stands in a Word or PDF file; null for text, whose lines are the file's own. */
  place: Place | null
  /** What stands side by side in the line, where the format tells it by position (PDF); null where only the text tells. */
  pieces: readonly Piece[] | null
}

/** A place in a file that has no lines of its own, each counted from 1. */
export type Place = { page: number } | { paragraph: number } | { table: number; row: number }

/** A part of a line and where it stands, in characters for text and in points for a page. */
export interface Piece {
  text: string
  start: number
  end: number
}

/** A table whose cells the file itself tells: Word, ruled PDF, HTML, marks in a text. Every row has one cell a column. */
export interface SourceTable {
  rows: GridRow[]
  lines: LineSpan
  /** Whether the file tells which cells are merged, too: what is empty then is empty. */
  exact: boolean
}

/** What a reader makes of a file's bytes, whatever the format was. */
export interface SourceBody {
  /** Lines that hold text, in reading order. */
  lines: SourceLine[]
  /** Tables whose cells are known, in order; their lines stand among the others. */
  tables: SourceTable[]
  /** Running heads and feet, left out of the lines. */
  furniture: string[]
  warnings: Warning[]
}

/** A file's text with the document's name. */
export interface SourceText extends SourceBody {
  /** Identifier of the document: the file's name without its ending, slugged. */
  id: string
}

/** Something a person should look at. The sentence for it is `warning-<code>` in `locales/`. */
export interface Warning {
  code: WarningCode
  /** What the sentence names. */
  values: Readonly<Record<string, string>>
  lines: LineSpan | null
}

export type WarningCode =
  | 'encoding'
  | 'deadline-slip'
  | 'unclaimed'
  | 'mixed-table'
  | 'unknown-column'
  | 'guessed-column'
  | 'no-tasks'
  | 'deadline-unread'
  | 'two-values'
  | 'two-dates'
  | 'review-stale'
  | 'review-wrong'

/** A stretch of the document that is read in its own way. */
export type Region =
  | { kind: 'prose'; lines: SourceLine[] }
  /** A task table whose cells were flattened into lines. */
  | { kind: 'task-table'; columns: ColumnRole[]; header: SourceLine[]; lines: SourceLine[] }
  /** A task table whose cells are known: separated by marks, or standing in columns. */
  | {
      kind: 'grid'
      columns: (ColumnRole | null)[]
      header: SourceLine[]
      rows: GridRow[]
      lines: SourceLine[]
      /** As of {@link SourceTable.exact}; false for cells that stand in columns. */
      exact: boolean
      /** Columns whose titles are not understood. */
      unknown: readonly UnknownColumn[]
    }
  /** A table of figures, flattened into lines or with known cells. */
  | { kind: 'figure-table'; lines: SourceLine[]; rows: GridRow[] | null }

/** A column whose title is not understood, with its place from the left, from 0. */
export interface UnknownColumn {
  column: number
  title: string
}

/** A row of a table whose cells are known. */
export interface GridRow {
  /** One cell a column; null where the source has none (merged away). */
  cells: (GridCell | null)[]
  lines: LineSpan
  /** Set where the row's first line was guessed between cells that might be one. */
  guessed?: true
}

export interface GridCell {
  text: string
  lines: LineSpan
  /** Whether the cell is merged with the one above, and says the same. */
  merged: boolean
}

/**
 * A paragraph, bullet or heading of running text, or a whole table, with the section it stands in. `closing` is what
 * stands below the text: recipients (Nơi nhận) and signature.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'bullet' | 'task-table' | 'figure-table' | 'closing'
  /** Wrapped lines joined by one space, without the bullet or number. */
  text: string
  /** Bullet (`-`, `+`) or number (`1.1`, `a`) as written, without brackets and dots at its end; null when there is none. */
  marker: string | null
  lines: LineSpan
  /** Index into {@link Document.sections}; -1 before the first heading. */
  section: number
}

/** A section of the outline. */
export interface Section {
  /** Numbers from the top joined by dots: `II.3`, `IV.2.2.1`. */
  path: string
  /** The section's own number as written: `II`, `3`, `2.1`, `a`; empty for an unnumbered heading. */
  number: string
  title: string
  /** What the title says the section holds; null when it says nothing. */
  role: SectionRole | null
  /** Index of the section above; -1 at the top. */
  parent: number
  depth: number
  lines: LineSpan
}

/** Who signed. */
export interface Signer {
  name: string
  role: string
}

/** What was read, with the lines that say it. */
export interface Found<T> {
  value: T
  lines: LineSpan
}

/** Where a document says these things of itself; null where it does not, or where they follow from other words. */
export interface Evidence {
  number: LineSpan | null
  issued: LineSpan | null
  signer: LineSpan | null
}

/** A document with what its letterhead says and its outline, before any record is taken from it. */
export interface Document {
  id: string
  title: string
  kind: DocumentKind
  /** The issuing office with its place: `Sở Công Thương tỉnh Hà Tĩnh`; null when nothing tells. */
  organisation: string | null
  province: string | null
  /** As written, `594/KH-SCT`; null where the source leaves it blank. */
  number: string | null
  issued: string | null
  /** The time the document speaks about. */
  period: Period | null
  signer: Signer | null
  evidence: Evidence
  sections: Section[]
  blocks: Block[]
  regions: Region[]
  lines: SourceLine[]
  warnings: Warning[]
}

/** The span from the first to the last of some lines. */
export function spanOf(lines: readonly SourceLine[]): LineSpan {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) throw new RangeError('no lines')
  return [first.number, last.number]
}

/** The smallest span that holds all of some spans. */
export function spanAround(spans: readonly LineSpan[]): LineSpan {
  return [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))]
}

/** Whether all lines of a span are lines of another one. */
export function liesIn([from, to]: LineSpan, [first, last]: LineSpan): boolean {
  return first <= from && to <= last
}

/** `145–151`, or `145` for a single line. */
export function writtenSpan([first, last]: LineSpan): string {
  return first === last ? String(first) : `${first}–${last}`
}

/** A line that holds nothing but a number of up to three digits: the page number. */
export function isPageNumber(line: SourceLine): boolean {
  return /^(?:\d{1,3}|[-–]\s*\d{1,3}\s*[-–])$/.test(line.text)
}

/** Joins wrapped lines by one space. */
export function joinLines(lines: readonly string[]): string {
  return lines.join(' ').replace(/\s+/g, ' ').trim()
}
