import { IndexBuilder, openIndex } from './index.js'
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

/** Indexes passages in memory, with the text search that answers questions about documents. */
export function passageSearch(passages: Iterable<PassageText>): PassageSearch {
  const builder = new IndexBuilder()
  const ids: string[] = []
  for (const { id, title, text } of passages) {
    builder.add([
      { text: title, weight: TITLE_WEIGHT },
      { text, weight: 1 },
    ])
    ids.push(id)
  }
  const index = openIndex(builder.close())
  return (query, limit) => search(index, query, () => true, limit).map(({ entry, score }) => ({ id: ids[entry] ?? '', score }))
}
