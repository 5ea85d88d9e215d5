import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from './catalog/build.js'
import type { Catalog } from './catalog/catalog.js'
import { currentCatalog } from './catalog/store.js'
import type { Config } from './config.js'
import { documentOpener } from './documents/open.js'
import { extractor } from './extraction/extract.js'
import { loadKnowledge } from './knowledge/load.js'
import { loadMessages, type Messages } from './language/messages.js'
import { type Answerer, answerer } from './questions/answerer.js'

/** Where the program's own files are: `data/`, `locales/`. */
const PROGRAM = join(dirname(fileURLToPath(import.meta.url)), '..')
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
  close(): void
}

/** What a command needs beside the configuration. */
export interface Wanted {
  /** Another folder of documents instead of the library; nothing is stored then. */
  documents?: string
  /** Called before a catalog is built, which takes seconds. */
  onBuild?: (message: string) => void
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
    reading: { opener: documentOpener(knowledge), extractor: extractor(knowledge) },
  }
}

/** Builds the application. The only place that knows every part. */
export function buildApplication(config: Config, wanted: Wanted = {}): Application {
  const { reading, messages, knowledge, fingerprint } = buildReading(config)
  const own = join(config.dataDir, 'documents')
  const folders = wanted.documents ? [wanted.documents] : [join(PROGRAM, 'data', 'documents'), ...(existsSync(own) ? [own] : [])]
  const { catalog } = currentCatalog(
    folders,
    wanted.documents ? null : CATALOG_FILE,
    () => {
      wanted.onBuild?.(messages.say('vi', 'building'))
      return reading
    },
    fingerprint,
  )
  const clock = clockOf(config)
  return {
    messages,
    reading,
    catalog,
    answerer: answerer(catalog, knowledge, messages),
    today: () => dayIn(clock(), config.timeZone),
    close: () => catalog.close(),
  }
}

/** The time now, or as if the process had started at the configured time. */
function clockOf({ clockStart }: Config): () => Date {
  if (!clockStart) return () => new Date()
  const started = Date.now()
  return () => new Date(clockStart.getTime() + (Date.now() - started))
}

/** The calendar day of a moment in a zone, `YYYY-MM-DD`. */
function dayIn(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment)
}
