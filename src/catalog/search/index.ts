import type { Field } from './terms.js'
import { termsOf } from './terms.js'

/** BM25's saturation of repeated terms and its correction for length. */
export const K1 = 1.2
export const B = 0.55
/** Weighted counts are stored as whole numbers of this fraction. */
const COUNT_SCALE = 16

/** Postings of a closed set of entries, in typed arrays. */
export interface TextIndex {
  readonly entries: number
  /** Position of a term's postings, or undefined for an unknown term. */
  postings(term: string): Postings | undefined
  /** Rarity of a term, 0 for one that every entry has. */
  idf(term: string): number
}

/** Where a term occurs: entry numbers ascending, with BM25's term weight (without idf) for each. */
export interface Postings {
  entries: Uint32Array
  weights: Float32Array
}

/** An index as it is stored. */
export interface IndexData {
  entries: number
  /** Terms in the order of their postings, joined by line feeds. */
  terms: string
  /** Start of each term's postings; one more than there are terms. */
  starts: Uint32Array
  postings: Uint32Array
  weights: Float32Array
}

/** Collects entries and closes them into an index. */
export class IndexBuilder {
  private readonly byTerm = new Map<string, { entries: number[]; counts: number[] }>()
  private readonly lengths: number[] = []

  /** Adds the next entry; entries are numbered from 0 in the order they are added. */
  add(fields: readonly Field[]): void {
    const entry = this.lengths.length
    const counts = new Map<string, number>()
    let length = 0
    for (const { text, weight } of fields) {
      for (const term of termsOf(text)) {
        counts.set(term, (counts.get(term) ?? 0) + weight)
        length += weight
      }
    }
    this.lengths.push(length)
    for (const [term, count] of counts) {
      let known = this.byTerm.get(term)
      if (!known) {
        known = { entries: [], counts: [] }
        this.byTerm.set(term, known)
      }
      known.entries.push(entry)
      known.counts.push(Math.round(count * COUNT_SCALE) / COUNT_SCALE)
    }
  }

  close(): IndexData {
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.lengths.length) || 1
    const terms = [...this.byTerm.keys()]
    const total = terms.reduce((sum, term) => sum + (this.byTerm.get(term)?.entries.length ?? 0), 0)
    const starts = new Uint32Array(terms.length + 1)
    const postings = new Uint32Array(total)
    const weights = new Float32Array(total)
    let at = 0
    terms.forEach((term, t) => {
      starts[t] = at
      const list = this.byTerm.get(term)
      list?.entries.forEach((entry, i) => {
        const count = list.counts[i] ?? 0
        const length = this.lengths[entry] ?? average
        postings[at] = entry
        weights[at] = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average))
        at++
      })
    })
    starts[terms.length] = at
    return { entries: this.lengths.length, terms: terms.join('\n'), starts, postings, weights }
  }
}

/** Opens stored postings. */
export function openIndex(data: IndexData): TextIndex {
  const numbers = new Map<string, number>()
  if (data.terms !== '') for (const [i, term] of data.terms.split('\n').entries()) numbers.set(term, i)
  const range = (term: string): [number, number] | undefined => {
    const number = numbers.get(term)
    if (number === undefined) return undefined
    return [data.starts[number] ?? 0, data.starts[number + 1] ?? 0]
  }
  // Terms of questions come again and again; making a view of their postings costs more than reading it.
  const opened = new Map<string, Postings>()
  return {
    entries: data.entries,
    postings(term) {
      const known = opened.get(term)
      if (known) return known
      const found = range(term)
      if (!found) return undefined
      const postings = { entries: data.postings.subarray(found[0], found[1]), weights: data.weights.subarray(found[0], found[1]) }
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
