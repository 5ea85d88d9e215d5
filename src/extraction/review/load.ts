import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Review, reviewSchema } from './schema.js'

/** A review file that cannot be used. The message names the file, the field and what is wrong. */
export class ReviewError extends Error {
  override name = 'ReviewError'
}

/** Where the corrections of a document stand in a folder. */
export function reviewPath(folder: string, id: string): string {
  return join(folder, `${id}.review.json`)
}

/**
 * Reads the corrections of a document; null where nobody made any.
 *
 * @throws ReviewError for a file that is no JSON, of another shape, or of another document
 */
export function loadReview(path: string, id: string): Review | null {
  if (!existsSync(path)) return null
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new ReviewError(`${path}: not valid JSON`)
  }
  const read = reviewSchema.safeParse(value)
  if (!read.success) {
    const issue = read.error.issues[0]
    throw new ReviewError(`${path}: ${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'is wrong'}`)
  }
  if (read.data.document !== id) throw new ReviewError(`${path}: document: is "${read.data.document}", not "${id}"`)
  return read.data
}
