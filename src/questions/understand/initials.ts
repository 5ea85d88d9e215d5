import type { Catalog } from '../../catalog/catalog.js'
import { tokenize } from '../../language/tokens.js'

const MIN_LETTERS = 2
/** Two letters begin many phrases: the most frequent one must have at least so much of all. */
const MOST_OF_TWO = 0.4
const MAX_LETTERS = 7
/** In a large library the first tasks and targets are looked through; initials that nobody explains are rare in questions. */
const MAX_TEXTS = 5000

/** A text as its folded syllables and their initials, one letter for each. */
interface Initialled {
  syllables: string[]
  initials: string
}

/**
 * Finds what initials of no known abbreviation stand for: in a plan about `bệnh án điện tử` the letters `BAĐT` are its.
 *
 * @returns the syllables that the tasks and targets of the library have most often for the letters; null for none
 */
export function initialsReader(catalog: Catalog): (typed: string) => string[] | null {
  let texts: Initialled[] | null = null
  return (typed) => {
    if (!/^\p{Lu}+$/u.test(typed) || typed.length < MIN_LETTERS || typed.length > MAX_LETTERS) return null
    texts ??= textsOf(catalog)
    const letters = tokenize(typed)[0]?.folded ?? ''
    const counts = new Map<string, number>()
    for (const { syllables, initials } of texts) {
      for (let at = initials.indexOf(letters); at >= 0; at = initials.indexOf(letters, at + 1)) {
        const phrase = syllables.slice(at, at + letters.length).join(' ')
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      }
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1])
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return most && (letters.length > 2 || most[1] >= all * MOST_OF_TWO) ? most[0].split(' ') : null
  }
}

function textsOf(catalog: Catalog): Initialled[] {
  const texts = catalog.entries
    .flatMap((entry) => (entry.kind === 'task' ? [entry.record.task] : entry.kind === 'target' ? [entry.record.metric] : []))
    .slice(0, MAX_TEXTS)
  const tasks = catalog.entries.flatMap((entry) => (entry.kind === 'task' ? [entry.record] : [])).slice(0, MAX_TEXTS)
  const units = new Set(tasks.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]))
  return [...texts, ...units].map((text) => {
    const syllables = tokenize(text).map((token) => token.folded)
    // What is no syllable (a number, a code) keeps its place, so that letters and syllables stay side by side.
    return { syllables, initials: syllables.map((syllable) => (/^[a-z]/.test(syllable) ? syllable.charAt(0) : '·')).join('') }
  })
}
