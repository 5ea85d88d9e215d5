import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document, SourceLine } from '../../src/documents/document.js'
import { documentOpener } from '../../src/documents/open.js'
import { tablesInText } from '../../src/documents/readers/tables-in-text/tables.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { DATA, knowledge } from './knowledge.js'

/** Identifiers of the five documents in `data/documents`. */
export const shippedIds = [
  'dong-nai-2021-q1-bao-cao',
  'dong-nai-2022-phu-luc-nhiem-vu',
  'dong-nai-2025-ke-hoach-594',
  'gia-lai-2021-2025-ke-hoach',
  'ha-tinh-2025-ke-hoach',
] as const
export type ShippedId = (typeof shippedIds)[number]

const opener = documentOpener(knowledge)
const texts = new Map<ShippedId, SourceLine[]>()

/** Path of a shipped document. */
export function shippedPath(id: ShippedId): string {
  return join(DATA, 'documents', `${id}.txt`)
}

/** Lines of a shipped document, read once. */
export function shippedLines(id: ShippedId): SourceLine[] {
  const known = texts.get(id) ?? linesOf(readFileSync(shippedPath(id), 'utf8'))
  texts.set(id, known)
  return known
}

/** A shipped document as the product opens it. */
export function openShipped(id: ShippedId): Document {
  return openLines(shippedLines(id), id)
}

/** Opens lines as a document. */
export function openLines(lines: SourceLine[], id = 'thu'): Document {
  return opener.open({ id, ...tablesInText(lines), furniture: [], warnings: [] })
}

/** Opens a text written in a test as a document. */
export function openText(text: string): Document {
  return openLines(linesOf(text))
}

/** What the gold says about the head of a document (`tests/gold/<id>/meta.json`). */
export interface GoldMeta {
  title: string
  kind: string
  organisation: string | null
  province: string | null
  number: string | null
  issued: string | null
  period_start: string
  period_end: string
  signer: string | null
  signer_role: string | null
}

export function goldMeta(id: ShippedId): GoldMeta {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../gold/${id}/meta.json`, import.meta.url)), 'utf8'))
}
