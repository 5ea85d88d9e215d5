import type { LineSpan, Place, Warning } from '../documents/document.js'
import type { DocumentError } from '../documents/errors.js'
import type { Extraction, Figure, Reference, Target, Task } from '../extraction/records.js'
import type { SectionRole } from '../knowledge/schema.js'
import type { TextIndex } from './search/index.js'

/** A document of the catalog. */
export interface CatalogDocument {
  /** Position in the catalog. */
  index: number
  head: Extraction['document']
  sections: readonly CatalogSection[]
}

export interface CatalogSection {
  path: string
  title: string
  lines: LineSpan
  /** Index of the section above within the document; -1 at the top. */
  parent: number
  /** What it holds, by its own title or the nearest one above that tells. */
  role: SectionRole | null
}

/** A paragraph, bullet or table of a document, searchable on its own. */
export interface Passage {
  id: string
  kind: 'text' | 'bullet' | 'table' | 'closing'
  text: string
  /** The sentence that announces the list it is an item of; null for none. */
  announced: { text: string; lines: LineSpan } | null
  /** Path of its section. */
  section: string
  /** Index of its section within the document; -1 for none. */
  sectionIndex: number
  lines: LineSpan
}

/** A section with what stands below its heading: answers questions about the section as a whole. */
export interface SectionEntry {
  id: string
  title: string
  /** Titles of the sections it stands in, the nearest first. */
  within: string[]
  section: string
  /** Texts of its paragraphs and bullets, in order. */
  items: { marker: string | null; text: string; lines: LineSpan }[]
  lines: LineSpan
}

/** A row of a table of figures. */
export interface RowEntry {
  id: string
  /** The sentence or caption that announces the table; empty where none stands. */
  table: string
  tableLines: LineSpan
  /** The lines above its first row: what announces it and the titles of its columns; null where none stand. */
  aboveLines: LineSpan | null
  /** Titles of its columns in one line. */
  header: string
  /** What the row is about, with the heading of its group: `Viên chức được tuyển dụng – Công chức`. */
  label: string
  values: { title: string | null; text: string }[]
  section: string
  lines: LineSpan
}

/** What can be found: each kind with its record. */
export type Entry =
  | { kind: 'task'; document: number; record: Task }
  | { kind: 'target'; document: number; record: Target }
  | { kind: 'figure'; document: number; record: Figure }
  | { kind: 'reference'; document: number; record: Reference }
  | { kind: 'passage'; document: number; record: Passage }
  | { kind: 'section'; document: number; record: SectionEntry }
  | { kind: 'row'; document: number; record: RowEntry }

export type EntryKind = Entry['kind']

/** An entry of one kind. */
export type EntryOf<K extends EntryKind> = Entry & { kind: K }

/** A file of the library that could not be read. */
export interface LeftOut {
  file: string
  error: DocumentError
}

/** A read-only snapshot of the library: its documents, their records and the text index over them. */
export interface Catalog {
  /** Changes whenever a document, a knowledge file or the program's reading changes. */
  fingerprint: string
  documents: readonly CatalogDocument[]
  entries: readonly Entry[]
  /** The entries of one kind of a document, in order. */
  entriesOf<K extends EntryKind>(document: number, kind: K): readonly EntryOf<K>[]
  /** Position of an entry in {@link Catalog.entries}; -1 for one that was made of others. */
  numberOf(entry: Entry): number
  index: TextIndex
  /** Where a line stands in a Word or PDF file; null for text. */
  place(document: number, line: number): Place | null
  /** The source lines of a span, joined by one space. */
  quote(document: number, lines: LineSpan): string
  /** What a person should look at in a document. */
  warnings(document: number): Warning[]
  /** Files that were found beside the documents but could not be read. */
  leftOut: readonly LeftOut[]
  close(): void
}
