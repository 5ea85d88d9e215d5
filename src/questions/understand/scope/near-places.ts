import type { TextIndex } from '../../../catalog/search/index.js'
import { pairTerm } from '../../../catalog/search/terms.js'
import { oneSlip } from '../../../language/slips.js'
import { nameKey, tokenize } from '../../../language/tokens.js'
import type { NamedPlace } from './places.js'

/** A place that a question nearly names: `dong nay`, `Hà Tỉn`, `gialai`. */
export interface NearPlace extends NamedPlace {
  /** As typed. */
  typed: string
}

/** Shorter names are one slip away from too many words. */
const MIN_LETTERS = 5

/**
 * Prepares finding the places of the library that a question misspells by one letter, or writes in one word. Words that
 * stand so in a document are meant as they are.
 */
export function nearPlaceReader(inLibrary: ReadonlySet<string>, index: TextIndex): (text: string) => NearPlace[] {
  const names = new Map([...inLibrary].map((name) => [nameKey(name), name]))
  const joined = new Map([...names].map(([key, name]) => [key.replaceAll(' ', ''), name]))
  const misspelt = slipsOf(names)
  return (text) => {
    const tokens = tokenize(text)
    return tokens.flatMap((token, i): NearPlace[] => {
      const own = joined.get(token.folded)
      if (own && token.folded.length >= MIN_LETTERS) return [placeAt(text, token.start, token.end, own)]
      const next = tokens[i + 1]
      // `Ba tỉnh`, `cả tỉnh`: they say how many, or join, and begin no name.
      if (!next || (NO_NAMES.has(token.folded) && next.folded === 'tinh') || text.slice(token.end, next.start).trim() !== '') return []
      const typed = `${token.folded} ${next.folded}`
      if (typed.length < MIN_LETTERS + 1 || names.has(typed) || index.postings(pairTerm(token.folded, next.folded))) return []
      const name = misspelt.get(typed)
      return name ? [placeAt(text, token.start, next.end, name)] : []
    })
  }
}

const NO_NAMES: ReadonlySet<string> = new Set(['hai', 'ba', 'ca', 'ma', 'la', 'va'])

/** Every misspelling of a name, with the name; null for one that several names have. */
function slipsOf(names: ReadonlyMap<string, string>): Map<string, string | null> {
  const slips = new Map<string, string | null>()
  for (const [key, name] of names) for (const slip of oneSlip(key)) slips.set(slip, slips.has(slip) ? null : name)
  return slips
}

function placeAt(text: string, start: number, end: number, name: string): NearPlace {
  return { start, end, name, typed: text.slice(start, end) }
}
