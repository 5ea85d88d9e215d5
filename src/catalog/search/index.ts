/** BM25's saturation of repeated terms and its correction for length. */
export const K1 = 1.2
export const B = 0.55
/** Weighted counts are kept as whole numbers of this fraction. */
export const COUNT_SCALE = 16
/** Term weights, at most `K1 + 1`, are kept as whole numbers of this fraction. */
export const WEIGHT_SCALE = 0x7000

/** Postings of a closed set of entries, in typed arrays. */
export interface TextIndex {
  readonly entries: number
  /** Position of a term's postings, or undefined for an unknown term. */
  postings(term: string): Postings | undefined
  /** Rarity of a term, 0 for one that every entry has. */
  idf(term: string): number
}

/** Where a term occurs: entry numbers ascending, with BM25's term weight (without idf) times {@link WEIGHT_SCALE} for each. */
export interface Postings {
  entries: Uint32Array
  weights: Uint16Array
}

/** An index as it is stored. */
export interface IndexData {
  entries: number
  /** Terms in the order of their postings, joined by line feeds. */
  terms: string
  /** Start of each term's postings; one more than there are terms. */
  starts: Uint32Array
  postings: Uint32Array
  weights: Uint16Array
}

/** So many postings are kept opened; the terms of questions come again and again. */
const MAX_OPENED = 20_000

/** Opens stored postings. */
export function openIndex(data: IndexData): TextIndex {
  const numbers = new Map<string, number>()
  if (data.terms !== '') for (const [i, term] of data.terms.split('\n').entries()) numbers.set(term, i)
  const range = (term: string): [number, number] | undefined => {
    const number = numbers.get(term)
    if (number === undefined) return undefined
    return [data.starts[number] ?? 0, data.starts[number + 1] ?? 0]
  }
  // Making a view of postings costs more than reading it.
  const opened = new Map<string, Postings>()
  return {
    entries: data.entries,
    postings(term) {
      const known = opened.get(term)
      if (known) return known
      const found = range(term)
      if (!found) return undefined
      const postings = { entries: data.postings.subarray(found[0], found[1]), weights: data.weights.subarray(found[0], found[1]) }
      if (opened.size >= MAX_OPENED) opened.clear()
      opened.set(term, postings)
      return postings
    },
    idf(term) {
      const found = range(term)
      const frequency = found ? found[1] - found[0] : 0
      return Math.log(1 + (data.entries - frequency + 0.5) / (frequency + 0.5))
    },
  }
}
