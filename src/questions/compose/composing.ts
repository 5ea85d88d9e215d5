import type { Catalog } from '../../catalog/catalog.js'
import type { LineSpan } from '../../documents/document.js'
import type { Messages } from '../../language/messages.js'

/** What an answer says of one entry: the line that answers, and lines of detail. */
export interface Statement {
  answer: string
  details: string[]
  /** Other lines of the document that the details are from. */
  elsewhere?: readonly LineSpan[]
  /** Lines to cite instead of the entry's own, where those would be a whole table. */
  instead?: readonly LineSpan[]
}

/** What statements are made with. */
export interface Composing {
  catalog: Catalog
  messages: Messages
  /** English for a unit or a term of the field, by its Vietnamese name as written; null where none is known. */
  englishName(name: string): string | null
  /** What an abbreviation usually stands for, however it is typed; null where several meanings or none are known. */
  usualMeaning(short: string): string | null
}
