/** Why a file cannot be read as a document. */
export type DocumentErrorCode =
  | 'missing'
  | 'directory'
  | 'not-directory'
  | 'no-permission'
  | 'folder-missing'
  | 'folder-no-permission'
  | 'empty'
  | 'same-name'
  | 'unsupported'
  | 'old-format'
  | 'wrong-ending'
  | 'not-text'
  | 'too-large'
  | 'line-too-long'
  | 'unpacks-too-large'
  | 'too-many-pages'
  | 'too-slow'
  | 'too-much-memory'
  | 'damaged'
  | 'password'
  | 'no-text-layer'
  | 'secret'

/** A file that cannot be read. The code is translated where a person sees it; `detail` is for the log. */
export class DocumentError extends Error {
  override name = 'DocumentError'
  constructor(
    readonly code: DocumentErrorCode,
    readonly file: string,
    readonly detail = '',
  ) {
    super(`${code}: ${file}${detail ? ` (${detail})` : ''}`)
  }
}
