import Database from 'better-sqlite3'
import type { LineSpan, Place, Warning } from '../documents/document.js'
import { DocumentError, type DocumentErrorCode } from '../documents/errors.js'
import type { Extraction } from '../extraction/records.js'
import type { Catalog, CatalogDocument, CatalogSection, Entry } from './catalog.js'
import { lookupOf } from './lookup.js'
import { openIndex } from './search/index.js'

/** Opens a snapshot file read-only; null when there is none, or it is not a snapshot of this program. */
export function openCatalogFile(path: string): Catalog | null {
  let database: Database.Database
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
  } catch {
    return null
  }
  try {
    return openCatalog(database)
  } catch {
    database.close()
    return null
  }
}

/** Reads a snapshot from its database. */
export function openCatalog(database: Database.Database): Catalog {
  const meta = database.prepare<[], { value: string }>("SELECT value FROM meta WHERE key = 'fingerprint'").get()
  const stored = database
    .prepare<[], { entries: number; terms: string; starts: Buffer; postings: Buffer; weights: Buffer }>('SELECT * FROM text_index')
    .get()
  if (!meta || !stored) throw new Error('no snapshot')
  const documents = database
    .prepare<[], { position: number; head: string; sections: string }>('SELECT position, head, sections FROM documents ORDER BY position')
    .all()
    .map(
      (row): CatalogDocument => ({
        index: row.position,
        head: JSON.parse(row.head) as Extraction['document'],
        sections: JSON.parse(row.sections) as CatalogSection[],
      }),
    )
  const entries = database
    .prepare<[], { document: number; kind: string; record: string }>('SELECT document, kind, record FROM entries ORDER BY number')
    .all()
    .map((row) => ({ kind: row.kind, document: row.document, record: JSON.parse(row.record) }) as Entry)
  const lines = database.prepare<[number, number, number], { text: string }>(
    'SELECT text FROM lines WHERE document = ? AND number BETWEEN ? AND ? ORDER BY number',
  )
  const places = database.prepare<[number, number], { place: string | null }>('SELECT place FROM lines WHERE document = ? AND number = ?')
  const leftOut = database
    .prepare<[], { file: string; code: DocumentErrorCode; detail: string }>('SELECT file, code, detail FROM left_out')
    .all()
    .map(({ file, code, detail }) => ({ file, error: new DocumentError(code, file, detail) }))
  const warnings = database.prepare<[number], { warnings: string }>('SELECT warnings FROM documents WHERE position = ?')
  return {
    fingerprint: meta.value,
    documents,
    entries,
    ...lookupOf(entries),
    index: openIndex({
      entries: stored.entries,
      terms: stored.terms,
      starts: new Uint32Array(aligned(stored.starts)),
      postings: new Uint32Array(aligned(stored.postings)),
      weights: new Uint16Array(aligned(stored.weights)),
    }),
    quote: (document: number, [first, last]: LineSpan) =>
      lines
        .all(document, first, last)
        .map((line) => line.text)
        .join(' '),
    place: (document, line) => {
      const place = places.get(document, line)?.place
      return place ? (JSON.parse(place) as Place) : null
    },
    warnings: (document) => JSON.parse(warnings.get(document)?.warnings ?? '[]') as Warning[],
    leftOut,
    close: () => database.close(),
  }
}

/** The bytes in a buffer of their own: typed arrays need an aligned start. */
function aligned(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}
