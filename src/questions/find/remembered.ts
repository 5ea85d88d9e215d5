import type { Question } from '../understand/understand.js'

/** Reads something from a question once: a question is held against many entries. */
export function remembered<T>(read: (question: Question) => T): (question: Question) => T {
  const known = new WeakMap<Question, { value: T }>()
  return (question) => {
    const before = known.get(question)
    if (before) return before.value
    const value = read(question)
    known.set(question, { value })
    return value
  }
}
