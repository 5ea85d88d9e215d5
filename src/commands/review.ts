import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOUBTFUL } from '../extraction/records.js'
import { sourceText } from '../extraction/review/apply.js'
import { reviewPath } from '../extraction/review/load.js'
import type { Review } from '../extraction/review/schema.js'
import type { Application } from '../main.js'
import { UsageError } from './command.js'

/**
 * Writes a file of corrections with the doubtful rows of a document, as they were read: a person mends or deletes them.
 *
 * @param by who answers for the corrections
 * @returns what to say
 * @throws UsageError for an unknown document, or when the file is there already
 */
export function startReview({ catalog, messages, today }: Application, dataDir: string, id: string, by: string): string {
  const document = catalog.documents.find(({ head }) => head.id === id)
  if (!document)
    throw new UsageError(messages.say('vi', 'no-such-document', { id, ids: catalog.documents.map(({ head }) => head.id).join(', ') }))
  const folder = join(dataDir, 'documents')
  const path = reviewPath(folder, id)
  if (existsSync(path)) throw new UsageError(messages.say('vi', 'review-exists', { path }))
  const records = catalog.entriesOf(document.index, 'task').flatMap(({ record }): Review['records'] => {
    if (record.confidence >= DOUBTFUL) return []
    const { id, objective, task, activity, product, lead, coordinate, deadline, budget, lines } = record
    const fields = { objective, task, activity, product, lead, coordinate, deadline: deadline?.text ?? null, budget }
    return [{ do: 'change', id, task: fields, source: sourceText(catalog.quote(document.index, lines)), by, on: today() }]
  })
  const review: Review = { document: id, records }
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, `${JSON.stringify(review, null, 2)}\n`)
  return messages.say('vi', 'review-started', { path, count: records.length })
}
