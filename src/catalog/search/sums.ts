import { type TextIndex, WEIGHT_SCALE } from './index.js'

/** An entry that matches, best first. */
export interface Hit {
  entry: number
  score: number
}

/**
 * Sums of BM25 by entry. The arrays are lent from one search to the next, since clearing them all would cost more than
 * searching.
 */
export class Sums {
  private static readonly free = new WeakMap<TextIndex, { values: Float32Array; touched: Uint32Array }[]>()
  private readonly values: Float32Array
  private readonly touched: Uint32Array
  private count = 0

  constructor(private readonly index: TextIndex) {
    const lent = Sums.free.get(index)?.pop()
    this.values = lent?.values ?? new Float32Array(index.entries)
    this.touched = lent?.touched ?? new Uint32Array(index.entries)
  }

  /** Adds a term's weight, times its rarity and a factor, to all entries that have it. */
  add(term: string, factor: number): void {
    const postings = this.index.postings(term)
    if (!postings || factor === 0) return
    const weight = (this.index.idf(term) * factor) / WEIGHT_SCALE
    if (weight <= 0) return
    const { entries, weights } = postings
    const { values, touched } = this
    let count = this.count
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] as number
      const before = values[entry] as number
      if (before === 0) touched[count++] = entry
      values[entry] = before + weight * (weights[i] as number)
    }
    this.count = count
  }

  gain(entry: number, score: number): void {
    if (score <= 0) return
    const before = this.values[entry] ?? 0
    if (before === 0) this.touched[this.count++] = entry
    this.values[entry] = before + score
  }

  of(entry: number): number {
    return this.values[entry] ?? 0
  }

  /** Raises each sum to that of other sums, where those are higher. */
  raiseTo(other: Sums): void {
    for (let i = 0; i < other.count; i++) {
      const entry = other.touched[i] ?? 0
      this.gain(entry, (other.values[entry] ?? 0) - (this.values[entry] ?? 0))
    }
  }

  /** Adds what other sums are above a third one. */
  addAbove(other: Sums, below: Sums): void {
    for (let i = 0; i < other.count; i++) {
      const entry = other.touched[i] ?? 0
      this.gain(entry, (other.values[entry] ?? 0) - (below.values[entry] ?? 0))
    }
  }

  /** A copy of the sums as they are. */
  scores(): Scores {
    const entries = this.touched.slice(0, this.count)
    const values = new Float32Array(this.count)
    for (let i = 0; i < this.count; i++) values[i] = this.values[entries[i] ?? 0] ?? 0
    return new Scores(entries, values)
  }

  /** Gives the arrays back; nothing may be added afterwards. */
  release(): void {
    for (let i = 0; i < this.count; i++) this.values[this.touched[i] ?? 0] = 0
    this.count = 0
    const free = Sums.free.get(this.index) ?? []
    free.push({ values: this.values, touched: this.touched })
    Sums.free.set(this.index, free)
  }
}

/** Scores of the entries that match at all. */
export class Scores {
  constructor(
    private readonly entries: Uint32Array,
    private readonly values: Float32Array,
  ) {}

  /** The highest scores of the entries that are accepted, highest first, by number where they are equal. */
  top(limit: number, accepts: (entry: number) => boolean): Hit[] {
    const best: Hit[] = []
    let least = 0
    for (let i = 0; i < this.entries.length; i++) {
      const entry = this.entries[i] ?? 0
      const score = this.values[i] ?? 0
      if ((best.length >= limit && score < least) || !accepts(entry)) continue
      best.push({ entry, score })
      // Sorting now and then keeps the list short without a heap's bookkeeping.
      if (best.length >= 2 * limit + SLACK) {
        shorten(best, limit)
        least = best.at(-1)?.score ?? 0
      }
    }
    return shorten(best, limit)
  }
}

const SLACK = 64

function shorten(hits: Hit[], limit: number): Hit[] {
  hits.sort((a, b) => b.score - a.score || a.entry - b.entry)
  hits.length = Math.min(hits.length, limit)
  return hits
}
