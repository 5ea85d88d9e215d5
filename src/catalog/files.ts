import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { DocumentError } from '../documents/errors.js'
import { DOCUMENT_ENDINGS } from '../documents/readers/formats.js'
import { documentId } from '../documents/readers/read.js'
import { reviewPath } from '../extraction/review/load.js'

/** A file of the library. */
export interface LibraryFile {
  path: string
  /** Where a person's corrections to it stand; null when there are none. */
  review: string | null
}

/**
 * The document files of folders, sorted by name; hidden files and unknown endings are passed over. Folders lie over each
 * other: a document of a later one replaces that of the same name in an earlier one; corrections
 * may lie beside the document or in a later folder.
 */
export function libraryFiles(folders: readonly string[]): LibraryFile[] {
  const paths = folders.reduce<string[]>((below, folder) => {
    const own = filesIn(folder)
    const names = new Set(own.map(documentId))
    return [...below.filter((file) => !names.has(documentId(file))), ...own]
  }, [])
  return paths.map((path) => ({ path, review: reviewIn([dirname(path), ...folders.toReversed()], documentId(path)) }))
}

function reviewIn(folders: readonly string[], id: string): string | null {
  return folders.map((folder) => reviewPath(folder, id)).find((path) => existsSync(path)) ?? null
}

function filesIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.') && DOCUMENT_ENDINGS.includes(extname(name).toLowerCase()))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EACCES' || code === 'EPERM') throw new DocumentError('folder-no-permission', folder)
    throw new DocumentError(code === 'ENOTDIR' ? 'not-directory' : 'folder-missing', folder)
  }
}
