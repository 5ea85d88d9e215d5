import { renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import type { Document, SourceLine, Warning } from '../documents/document.js'
import { DocumentError } from '../documents/errors.js'
import type { DocumentOpener } from '../documents/open.js'
import { roleOf } from '../documents/outline.js'
import type { DocumentReader } from '../documents/readers/read.js'
import type { Extractor } from '../extraction/extract.js'
import type { Extraction } from '../extraction/records.js'
import { loadReview, ReviewError } from '../extraction/review/load.js'
import { entriesOf } from './entries.js'
import type { LibraryFile } from './files.js'
import { IndexBuilder } from './search/builder.js'

/** Reads files into documents and records. */
export interface Reading {
  reader: DocumentReader
  opener: DocumentOpener
  extractor: Extractor
}

const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE left_out (file TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
  CREATE TABLE documents (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head TEXT NOT NULL, sections TEXT NOT NULL, warnings TEXT NOT NULL) STRICT;
  CREATE TABLE lines (document INTEGER NOT NULL REFERENCES documents(position), number INTEGER NOT NULL, text TEXT NOT NULL, place TEXT, PRIMARY KEY (document, number)) STRICT, WITHOUT ROWID;
  CREATE TABLE entries (number INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(position), kind TEXT NOT NULL, record TEXT NOT NULL) STRICT;
  CREATE TABLE text_index (entries INTEGER NOT NULL, terms TEXT NOT NULL, starts BLOB NOT NULL, postings BLOB NOT NULL, weights BLOB NOT NULL) STRICT;
`

/**
 * Builds a snapshot from document files into a new SQLite file. The file appears under its name only when it is whole,
 * so a reader never meets half a snapshot. Files that cannot be read are noted in it and left out.
 *
 * @param target path of the file, or `:memory:`
 * @returns the database, still open
 */
export async function buildCatalog(
  files: readonly LibraryFile[],
  reading: Reading,
  fingerprint: string,
  target: string,
): Promise<Database.Database> {
  const building = target === ':memory:' ? target : `${target}.${process.pid}.tmp`
  if (building !== ':memory:') rmSync(building, { force: true })
  const database = new Database(building)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  try {
    database.exec('BEGIN')
    database.exec(SCHEMA)
    await fill(database, files, reading)
    database.prepare('INSERT INTO meta VALUES (?, ?)').run('fingerprint', fingerprint)
    database.exec('COMMIT')
  } catch (error) {
    database.close()
    if (building !== ':memory:') rmSync(building, { force: true })
    throw error
  }
  if (building === ':memory:') return database
  database.close()
  renameSync(building, target)
  return new Database(target, { readonly: true })
}

async function fill(database: Database.Database, files: readonly LibraryFile[], reading: Reading): Promise<void> {
  const add = inserts(database)
  const index = new IndexBuilder()
  const ids = new Set<string>()
  let position = 0
  let number = 0
  for (const file of files) {
    const read = await readOne(file, ids, reading)
    if (read instanceof DocumentError) {
      add.leftOut(file.path, read)
      continue
    }
    const { document, extraction } = read
    const sections = document.sections.map(({ path, title, lines, parent }, i) => ({
      path,
      title,
      lines,
      parent,
      role: roleOf(document.sections, i),
    }))
    add.document(position, document.id, extraction.document, sections, extraction.warnings)
    for (const line of document.lines) add.line(position, line)
    for (const { entry, fields } of entriesOf(document, extraction, position)) {
      add.entry(number++, position, entry.kind, entry.record)
      index.add(fields)
    }
    position++
  }
  const data = index.close()
  database
    .prepare('INSERT INTO text_index VALUES (?, ?, ?, ?, ?)')
    .run(data.entries, data.terms, bytesOf(data.starts), bytesOf(data.postings), bytesOf(data.weights))
}

/** A document with its records, or why the file cannot be read. */
async function readOne(
  { path, review }: LibraryFile,
  ids: Set<string>,
  { reader, opener, extractor }: Reading,
): Promise<{ document: Document; extraction: Extraction } | DocumentError> {
  try {
    const source = await reader.read(path)
    if (ids.has(source.id)) throw new DocumentError('same-name', basename(path))
    const document = opener.open(source)
    ids.add(source.id)
    return { document, extraction: reviewed(document, review, extractor) }
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
}

/** What was read, with a person's corrections; a file of corrections that cannot be used is a warning, not the end of the document. */
function reviewed(document: Document, path: string | null, extractor: Extractor): Extraction {
  try {
    return extractor.extract(document, path === null ? null : loadReview(path, document.id))
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    const extraction = extractor.extract(document)
    return { ...extraction, warnings: [...extraction.warnings, { code: 'review-wrong', values: { problem: error.message }, lines: null }] }
  }
}

function inserts(database: Database.Database) {
  const document = database.prepare('INSERT INTO documents VALUES (?, ?, ?, ?, ?)')
  const line = database.prepare('INSERT INTO lines VALUES (?, ?, ?, ?)')
  const leftOut = database.prepare('INSERT INTO left_out VALUES (?, ?, ?)')
  const entry = database.prepare('INSERT INTO entries VALUES (?, ?, ?, ?)')
  return {
    leftOut: (file: string, { code, detail }: DocumentError) => leftOut.run(file, code, detail),
    document: (position: number, id: string, head: unknown, sections: unknown, warnings: readonly Warning[]) =>
      document.run(position, id, JSON.stringify(head), JSON.stringify(sections), JSON.stringify(warnings)),
    line: (position: number, { number, text, place }: SourceLine) =>
      line.run(position, number, text, place === null ? null : JSON.stringify(place)),
    entry: (number: number, position: number, kind: string, record: unknown) => entry.run(number, position, kind, JSON.stringify(record)),
  }
}

function bytesOf(array: Uint32Array | Uint16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}
