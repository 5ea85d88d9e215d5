import { type FileHandle, open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { cleanText, fold } from '../../language/fold.js'
import type { SourceBody, SourceText } from '../document.js'
import { DocumentError } from '../errors.js'
import { ReadingError } from './errors.js'
import { checkFormat, formatOf } from './formats.js'
import type { Limits } from './limits.js'
import { readText } from './text.js'

/** Reads files as documents. */
export interface DocumentReader {
  /**
   * @param path a `.txt`, `.md`, `.docx` or `.pdf` file
   * @throws DocumentError when it cannot be read, with the reason
   */
  read(path: string): Promise<SourceText>
}

/** Reads a Word or PDF file, whose bytes nobody has looked at, where it can do no harm. */
export type UntrustedReader = (path: string, format: 'docx' | 'pdf') => Promise<SourceBody>

/** Prepares a reader. */
export function documentReader(limits: Limits, readUntrusted: UntrustedReader): DocumentReader {
  return {
    async read(path) {
      try {
        const format = formatOf(path)
        const bytes = await bytesOf(path, limits.bytes)
        if (bytes.length === 0) throw new ReadingError('empty')
        checkFormat(format, bytes)
        const body = format === 'text' ? readText(bytes, limits) : await readUntrusted(path, format)
        if (body.lines.length === 0) throw new ReadingError(format === 'pdf' ? 'no-text-layer' : 'empty')
        return { id: documentId(path), ...body }
      } catch (error) {
        throw asDocumentError(error, path)
      }
    },
  }
}

/** The identifier of a document: `Kế hoạch 2025 (bản 2).txt` → `ke-hoach-2025-ban-2`. */
export function documentId(path: string): string {
  const name = fold(cleanText(basename(path, extname(path))))
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'document'
}

async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  let file: FileHandle | undefined
  try {
    file = await open(path)
    const stat = await file.stat()
    if (stat.isDirectory()) throw new ReadingError('directory')
    if (stat.size > limit) throw new ReadingError('too-large', `${stat.size} bytes`)
    return await file.readFile()
  } finally {
    await file?.close()
  }
}

function asDocumentError(error: unknown, path: string): unknown {
  if (error instanceof ReadingError) return new DocumentError(error.code, path, error.detail)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DocumentError('missing', path)
  if (code === 'EACCES' || code === 'EPERM') return new DocumentError('no-permission', path)
  if (code === 'EISDIR') return new DocumentError('directory', path)
  return error
}
