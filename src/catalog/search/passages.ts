import { IndexBuilder } from './builder.js'
import { openIndex } from './index.js'
import { type Query, search } from './score.js'

/** A text that can be found on its own. */
export interface PassageText {
  id: string
  title: string
  text: string
}

/** Finds passages by a query, best first. */
export type PassageSearch = (query: Query, limit: number) => { id: string; score: number }[]

/** A title says what its text is about: its words count more. */
const TITLE_WEIGHT = 1.5

/** Indexes passages in memory, one by one, with the text search that answers questions about documents. */
export class PassageIndex {
  private readonly builder = new IndexBuilder()
  private readonly ids: string[] = []

  add({ id, title, text }: PassageText): void {
    this.builder.add([
      { text: title, weight: TITLE_WEIGHT },
      { text, weight: 1 },
    ])
    this.ids.push(id)
  }

  /** Opens the search over all that was added; nothing can be added afterwards. */
  close(): PassageSearch {
    const index = openIndex(this.builder.close())
    return (query, limit) => search(index, query, () => true, limit).map(({ entry, score }) => ({ id: this.ids[entry] ?? '', score }))
  }
}
