import type { Catalog } from '../catalog/catalog.js'
import type { IsoDate } from '../language/dates.js'
import type { Answerer } from './answerer.js'

const QUESTIONS = 40

/** Asks the catalog's own texts once, so that the first person does not wait for the compiler. */
export function warmUp(catalog: Catalog, answerer: Answerer, asOf: IsoDate): void {
  const step = Math.max(1, Math.floor(catalog.entries.length / QUESTIONS))
  for (let i = 0; i < catalog.entries.length; i += step) {
    const record = catalog.entries[i]?.record
    const text = record && 'task' in record ? record.task : record && 'metric' in record ? record.metric : undefined
    if (text) for (const question of [`Ai ${text}?`, `${text} bao nhiêu?`]) answerer.answer({ text: question, asOf, organisation: null })
  }
}
