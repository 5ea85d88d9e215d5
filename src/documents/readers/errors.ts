import type { DocumentErrorCode } from '../errors.js'

/** Bytes that cannot be read; who knows the file's name makes a {@link DocumentError} of it. */
export class ReadingError extends Error {
  override name = 'ReadingError'
  constructor(
    readonly code: DocumentErrorCode,
    readonly detail = '',
  ) {
    super(`${code}${detail ? ` (${detail})` : ''}`)
  }
}
