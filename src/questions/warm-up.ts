import type { Catalog, Entry } from '../catalog/catalog.js'
import type { IsoDate } from '../language/dates.js'
import type { Answerer } from './answerer.js'

const QUESTIONS = 90
/** In characters: nobody asks a whole paragraph. */
const MAX_TEXT = 70

/** Ways of asking, each of which goes another way through the program. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => `Ai chủ trì ${text}?`,
  (text) => `${text} đạt bao nhiêu phần trăm?`,
  (text) => `Khi nào phải xong ${text}?`,
  (text) => `${text} thì sản phẩm là gì?`,
  (text) => `Có bao nhiêu ${text}?`,
  (text) => `Vì sao ${text}, do đâu?`,
  (text) => `${text} thế nào, ai phối hợp?`,
  (text) => `What does the report say about ${text}?`,
  (text) => `Những nhiệm vụ nào về ${text}?`,
  // A long dash stays when marks are dropped: regular expressions are compiled once more for texts of wider characters.
  (text) => `Giai đoạn 2021–2025 ai ký, ai lo ${text}?`,
]

/** Asks the catalog's own texts once, so that the first person does not wait for the compiler. */
export function warmUp(catalog: Catalog, answerer: Answerer, asOf: IsoDate): void {
  const step = Math.max(1, Math.floor(catalog.entries.length / QUESTIONS))
  for (let i = 0, asked = 0; i < catalog.entries.length; i += step, asked++) {
    const text = subjectOf(catalog.entries[i])
    const form = FORMS[asked % FORMS.length]
    if (text && form) answerer.answer({ text: form(text.slice(0, MAX_TEXT)), asOf, organisation: null })
  }
}

function subjectOf(entry: Entry | undefined): string | null {
  switch (entry?.kind) {
    case 'task':
      return entry.record.task
    case 'target':
      return entry.record.metric
    case 'passage':
      return entry.record.text
    case 'row':
      return entry.record.label
    default:
      return null
  }
}
