import { extname } from 'node:path'
import { ReadingError } from './errors.js'

/** How a file is read. */
export type Format = 'text' | 'docx' | 'pdf'

const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'text', '.docx': 'docx', '.pdf': 'pdf' }

/** Endings of older word processors, whose files have to be saved anew first. */
const OLD_ENDINGS: readonly string[] = ['.doc', '.rtf', '.odt', '.wps']

/** Endings of files that can be read as documents. */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(FORMATS)

/**
 * How a file is read, by its ending.
 *
 * @throws ReadingError for another ending
 */
export function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase()
  const format = FORMATS[ending]
  if (format) return format
  throw new ReadingError(OLD_ENDINGS.includes(ending) ? 'old-format' : 'unsupported')
}

/**
 * Looks whether the bytes are what the ending says.
 *
 * @throws ReadingError when they are something else
 */
export function checkFormat(format: Format, bytes: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const isPdf = head.includes('%PDF-')
  const isZip = head.startsWith('PK\u0003\u0004')
  const isOle = head.startsWith('\u00d0\u00cf\u0011\u00e0')
  // A Word file with a password is an OLE container; so is one of Word 97, which has no such stream.
  if (isOle && format === 'docx') throw new ReadingError(isEncrypted(bytes) ? 'password' : 'old-format')
  if (head.startsWith('{\\rtf')) throw new ReadingError('old-format')
  const fits = format === 'pdf' ? isPdf : format === 'docx' ? isZip : !isPdf && !isZip && !isOle
  if (!fits) throw new ReadingError('wrong-ending')
  if (format === 'pdf' && !isWhole(bytes)) throw new ReadingError('damaged')
}

/** A PDF ends in `%%EOF`, give or take what mail programs add; one that was cut off would lose pages without a word. */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-4096)).includes('%%EOF')
}

function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
}
