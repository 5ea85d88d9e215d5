import { B, COUNT_SCALE, type IndexData, K1, WEIGHT_SCALE } from './index.js'
import { type Field, termsOf } from './terms.js'

/** Postings that one chunk holds; chunks are let go as soon as they are sorted into place. */
const CHUNK = 1 << 20
const MAX_COUNT = 0xffff

/** Collects entries and closes them into an index. */
export class IndexBuilder {
  private readonly numbers = new Map<string, number>()
  /** How many entries have each term. */
  private frequencies = new Uint32Array(1 << 12)
  private readonly lengths: number[] = []
  /** For each entry the number of its different terms. */
  private readonly widths: number[] = []
  /** Term and weighted count of each posting, entry by entry. */
  private readonly chunks: { terms: Uint32Array; counts: Uint16Array }[] = []
  private total = 0

  /** Adds the next entry; entries are numbered from 0 in the order they are added. */
  add(fields: readonly Field[]): void {
    const counts = new Map<string, number>()
    let length = 0
    for (const { text, weight } of fields) {
      for (const term of termsOf(text)) {
        counts.set(term, (counts.get(term) ?? 0) + weight)
        length += weight
      }
    }
    this.lengths.push(length)
    this.widths.push(counts.size)
    for (const [term, count] of counts) this.post(this.numberOf(term), Math.min(MAX_COUNT, Math.round(count * COUNT_SCALE)))
  }

  /** The index of all entries; the builder is empty afterwards. */
  close(): IndexData {
    const terms = [...this.numbers.keys()].join('\n')
    const starts = new Uint32Array(this.numbers.size + 1)
    for (let term = 0; term < this.numbers.size; term++) starts[term + 1] = (starts[term] ?? 0) + (this.frequencies[term] ?? 0)
    this.numbers.clear()
    const postings = new Uint32Array(this.total)
    const weights = new Uint16Array(this.total)
    this.sortInto(starts, postings, weights)
    return { entries: this.lengths.length, terms, starts, postings, weights }
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(term, number)
    if (number >= this.frequencies.length) {
      const longer = new Uint32Array(this.frequencies.length * 2)
      longer.set(this.frequencies)
      this.frequencies = longer
    }
    return number
  }

  private post(term: number, count: number): void {
    const at = this.total % CHUNK
    if (at === 0) this.chunks.push({ terms: new Uint32Array(CHUNK), counts: new Uint16Array(CHUNK) })
    const chunk = this.chunks.at(-1)
    if (!chunk) return
    chunk.terms[at] = term
    chunk.counts[at] = count
    this.frequencies[term] = (this.frequencies[term] ?? 0) + 1
    this.total++
  }

  /** Brings the postings from the order of entries into that of terms, with BM25's weight of each. */
  private sortInto(starts: Uint32Array, postings: Uint32Array, weights: Uint16Array): void {
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.lengths.length) || 1
    const next = starts.slice()
    let position = 0
    let chunk = this.chunks.shift()
    for (const [entry, width] of this.widths.entries()) {
      const correction = K1 * (1 - B + (B * (this.lengths[entry] ?? average)) / average)
      for (let i = 0; i < width; i++, position++) {
        const at = position % CHUNK
        if (at === 0 && position > 0) chunk = this.chunks.shift()
        const term = chunk?.terms[at] ?? 0
        const count = (chunk?.counts[at] ?? 0) / COUNT_SCALE
        const place = next[term] ?? 0
        postings[place] = entry
        weights[place] = Math.round((count * (K1 + 1) * WEIGHT_SCALE) / (count + correction))
        next[term] = place + 1
      }
    }
  }
}
