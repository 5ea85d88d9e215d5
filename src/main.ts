import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from './catalog/build.js'
import type { Catalog } from './catalog/catalog.js'
import { currentCatalog } from './catalog/store.js'
import type { Config } from './config.js'
import { documentOpener } from './documents/open.js'
import { isolatedReader } from './documents/readers/isolated.js'
import { documentReader } from './documents/readers/read.js'
import { extractor } from './extraction/extract.js'
import { loadKnowledge } from './knowledge/load.js'
import { loadMessages, type Messages } from './language/messages.js'
import { type Answerer, answerer } from './questions/answerer.js'
import { warmUp } from './questions/warm-up.js'

/** Where the program's own files are: `data/`, `locales/`. */
const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Reads Word and PDF files in a process of its own. */
const READER_PROCESS = new URL('documents/readers/child.js', import.meta.url)
const CATALOG_FILE = 'var/catalog.sqlite'

/** The parts of the program, built and connected. */
export interface Application {
  messages: Messages
  /** Reads single files, without the catalog. */
  reading: Reading
  catalog: Catalog
  answerer: Answerer
  /** Today in the configured zone, `YYYY-MM-DD`. */
  today(): string
  /** Makes the first answers as quick as the others; takes a few hundred ms. */
  warmUp(): void
  close(): void
}

/** What a command needs beside the configuration. */
export interface Wanted {
  /** Another folder of documents instead of the library; nothing is stored then. */
  documents?: string
  /** Called with what a person should know meanwhile: that documents are being read, which were left out. */
  onStatus?: (message: string) => void
}

/** Reading of single files: what `extract` needs. */
export function buildReading(config: Config): {
  reading: Reading
  messages: Messages
  fingerprint: string
  knowledge: ReturnType<typeof loadKnowledge>['knowledge']
} {
  const { knowledge, fingerprint } = loadKnowledge([join(PROGRAM, 'data'), config.dataDir])
  return {
    knowledge,
    fingerprint,
    messages: loadMessages(join(PROGRAM, 'locales')),
    reading: {
      reader: documentReader(config.limits, isolatedReader(READER_PROCESS, config.limits)),
      opener: documentOpener(knowledge),
      extractor: extractor(knowledge),
    },
  }
}

/** Builds the application. The only place that knows every part. */
export async function buildApplication(config: Config, wanted: Wanted = {}): Promise<Application> {
  const { reading, messages, knowledge, fingerprint } = buildReading(config)
  const own = join(config.dataDir, 'documents')
  const folders = wanted.documents ? [wanted.documents] : [join(PROGRAM, 'data', 'documents'), ...(existsSync(own) ? [own] : [])]
  const { catalog, kept } = await currentCatalog(
    folders,
    wanted.documents ? null : CATALOG_FILE,
    () => {
      wanted.onStatus?.(messages.say('vi', 'building'))
      return reading
    },
    fingerprint,
  )
  if (!kept) wanted.onStatus?.(messages.say('vi', 'catalog-not-kept', { folder: dirname(CATALOG_FILE) }))
  if (catalog.documents.length === 0) wanted.onStatus?.(messages.say('vi', 'no-documents', { folders: folders.join(', ') }))
  const clock = clockOf(config)
  const day = calendarOf(config.timeZone)
  const today = () => day(clock())
  const answers = answerer(catalog, knowledge, messages)
  return {
    messages,
    reading,
    catalog,
    answerer: answers,
    today,
    warmUp: () => warmUp(catalog, answers, today()),
    close: () => catalog.close(),
  }
}

/** The time now, or as if the process had started at the configured time. */
function clockOf({ clockStart }: Config): () => Date {
  if (!clockStart) return () => new Date()
  const started = Date.now()
  return () => new Date(clockStart.getTime() + (Date.now() - started))
}

/** Tells the calendar day of a moment in a zone, `YYYY-MM-DD`. */
function calendarOf(timeZone: string): (moment: Date) => string {
  // Costs more to make than to use, and every question uses it.
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (moment) => format.format(moment)
}
