import type { Question } from '../understand/understand.js'

/** Reads something from a question once: a question is held against many entries. */
export function remembered<T>(read: (question: Question) => T): (question: Question) => T {
  return readOnce(read)
}

/**
 * Reads something from an object once, for as long as the object lives: every question looks at many entries.
 *
 * @param read what it is given beside the object must follow from it (the catalog of an entry, the year of its document)
 */
export function readOnce<K extends object, T, Beside extends unknown[]>(
  read: (of: K, ...beside: Beside) => T,
): (of: K, ...beside: Beside) => T {
  const known = new WeakMap<K, { value: T }>()
  return (of, ...beside) => {
    const before = known.get(of)
    if (before) return before.value
    const value = read(of, ...beside)
    known.set(of, { value })
    return value
  }
}
