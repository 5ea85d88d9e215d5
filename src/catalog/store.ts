import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCatalog, type Reading } from './build.js'
import type { Catalog } from './catalog.js'
import { type LibraryFile, libraryFiles } from './files.js'
import { openCatalog, openCatalogFile } from './open.js'

/** A snapshot that agrees with the files it was built from. */
export interface CurrentCatalog {
  catalog: Catalog
  /** Whether it had to be built now. */
  built: boolean
  /** False when it could not be written (no permission, full disk) and lives in memory only. */
  kept: boolean
}

/**
 * The snapshot of some documents: the stored one when nothing has changed since, else a new one.
 *
 * @param folders folders with documents
 * @param path where the snapshot is stored; null keeps it in memory only
 * @param knowledge fingerprint of the knowledge files
 */
export async function currentCatalog(
  folders: readonly string[],
  path: string | null,
  reading: () => Reading,
  knowledge: string,
): Promise<CurrentCatalog> {
  const files = libraryFiles(folders)
  const fingerprint = fingerprintOf(files, knowledge)
  const stored = path === null ? null : openCatalogFile(path)
  if (stored?.fingerprint === fingerprint) return { catalog: stored, built: false, kept: true }
  stored?.close()
  const parts = reading()
  if (path !== null) {
    try {
      mkdirSync(dirname(path), { recursive: true })
      removeLeftovers(path)
      return { catalog: openCatalog(await buildCatalog(files, parts, fingerprint, path)), built: true, kept: true }
    } catch (error) {
      if (!isUnwritable(error)) throw error
    }
  }
  return { catalog: openCatalog(await buildCatalog(files, parts, fingerprint, ':memory:')), built: true, kept: path === null }
}

const UNWRITABLE = [
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENOTDIR',
  'EEXIST',
  'SQLITE_CANTOPEN',
  'SQLITE_FULL',
  'SQLITE_READONLY',
  'SQLITE_IOERR_WRITE',
]

function isUnwritable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNWRITABLE.includes(String(error.code))
}

/** An hour after its process died, a half-built snapshot is nobody's. */
const LEFTOVER_AGE_MS = 3_600_000

function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix) || !/\.tmp(?:-journal)?$/.test(name)) continue
    const file = join(dirname(path), name)
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > LEFTOVER_AGE_MS) rmSync(file, { force: true })
  }
}

/** Changes with the documents' bytes and corrections, the knowledge and the code that reads them. */
function fingerprintOf(files: readonly LibraryFile[], knowledge: string): string {
  const hash = createHash('sha256').update(knowledge).update(programFingerprint())
  for (const path of files.flatMap(({ path: file, review }) => (review === null ? [file] : [file, review]))) {
    hash.update(path).update(readIfPossible(path))
  }
  return hash.digest('hex')
}

function readIfPossible(file: string): Uint8Array | string {
  try {
    return readFileSync(file)
  } catch {
    return 'unreadable'
  }
}

/** Folders of the program whose code decides what a snapshot holds. */
const READING_CODE = ['language', 'documents', 'extraction', 'catalog']

/** Hash over the code that reads documents, so that nobody has to remember to raise a version. */
function programFingerprint(): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  const hash = createHash('sha256')
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) visit(path)
      else if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(path))
    }
  }
  for (const folder of READING_CODE) visit(join(root, folder))
  return hash.digest('hex')
}
