import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { Reading } from '../../src/catalog/build.js'
import type { Catalog } from '../../src/catalog/catalog.js'
import { currentCatalog } from '../../src/catalog/store.js'
import type { Document } from '../../src/documents/document.js'
import { documentOpener } from '../../src/documents/open.js'
import { isolatedReader } from '../../src/documents/readers/isolated.js'
import { DEFAULT_LIMITS } from '../../src/documents/readers/limits.js'
import { documentReader } from '../../src/documents/readers/read.js'
import { tablesInText } from '../../src/documents/readers/tables-in-text/tables.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { extractor } from '../../src/extraction/extract.js'
import type { Extraction } from '../../src/extraction/records.js'
import { loadKnowledge } from '../../src/knowledge/load.js'
import { loadMessages } from '../../src/language/messages.js'
import type { Answer } from '../../src/questions/answer.js'
import { answerer } from '../../src/questions/answerer.js'

/** The checkout. */
export const project = fileURLToPath(new URL('../..', import.meta.url))
/** The documents that come with the program. */
export const shippedFolder = join(project, 'data', 'documents')

export const { knowledge, fingerprint } = loadKnowledge([join(project, 'data')])
export const messages = loadMessages(join(project, 'locales'))
/** Word and PDF files are read by the built program's process, as the product does. */
export const reader = documentReader(
  DEFAULT_LIMITS,
  isolatedReader(new URL('../../dist/documents/readers/child.js', import.meta.url), DEFAULT_LIMITS),
)
export const reading: Reading = { reader, opener: documentOpener(knowledge), extractor: extractor(knowledge) }

/** A day on which every shipped plan is over. */
export const AS_OF = '2026-11-22'

const folders: string[] = []
const catalogs: Catalog[] = []
afterAll(() => {
  for (const catalog of catalogs) catalog.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder, removed when the test file ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-test-'))
  folders.push(folder)
  return folder
}

/** A new folder with some files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** The shipped documents: file name and text. */
export function shippedTexts(): { file: string; id: string; text: string }[] {
  return readdirSync(shippedFolder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ file, id: file.replace(/\.txt$/, ''), text: readFileSync(join(shippedFolder, file), 'utf8') }))
}

/** Opens a text as a document. */
export function documentOf(text: string, id = 'document'): Document {
  return reading.opener.open({ id, ...tablesInText(linesOf(text)), furniture: [], warnings: [] })
}

/** Reads the records of a text. */
export function extractionOf(text: string, id?: string): Extraction {
  return reading.extractor.extract(documentOf(text, id))
}

/** A catalog in memory that can be asked. */
export interface Library {
  catalog: Catalog
  ask(text: string, options?: { asOf?: string; organisation?: string; language?: 'vi' | 'en'; conversation?: string }): Answer
}

/** Builds the catalog of a folder, in memory; closed when the test file ends. */
export async function libraryOf(folder: string): Promise<Library> {
  const { catalog } = await currentCatalog([folder], null, () => reading, fingerprint)
  catalogs.push(catalog)
  const { answer } = answerer(catalog, knowledge, messages)
  return {
    catalog,
    ask: (text, { asOf = AS_OF, organisation, language, conversation } = {}) =>
      answer({
        text,
        asOf,
        organisation: organisation ?? null,
        ...(language ? { language } : {}),
        ...(conversation === undefined ? {} : { conversation }),
      }),
  }
}

let conversations = 0

/** Asks a library in a conversation of its own. */
export function conversationWith({ ask }: Library, asOf = AS_OF): (question: string) => Answer {
  const conversation = `conversation-${conversations++}`
  return (question) => ask(question, { asOf, conversation })
}

/** The one element that a test expects; fails with what was there instead. */
export function only<T>(items: readonly T[]): T {
  const [first] = items
  if (first === undefined || items.length !== 1) throw new Error(`expected exactly one, got ${items.length}: ${JSON.stringify(items)}`)
  return first
}

/** The element at a position; fails when there is none. */
export function nth<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`no element ${index} in ${JSON.stringify(items)}`)
  return item
}
