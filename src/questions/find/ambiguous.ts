import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { nameKey } from '../../language/tokens.js'
import type { Intent } from '../understand/intents/index.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'

/** A question of more words than this says what it means. */
const MAX_WORDS = 4
/** Fewer than this can be answered side by side. */
const MIN_CHOICES = 3
const MAX_CHOICES = 5
/** What covers as much of the question as the best, and scores nearly as high, fits it as well. */
const AS_COVERED = 0.03
const AS_GOOD = 0.72
/** A question whose words are not all there has not been understood well enough to ask back about. */
const COVERED = 0.8

/**
 * The entries that a short question fits equally well though they answer differently: `ai chủ trì rà soát?` where four tasks
 * review something, each led by another unit.
 *
 * @returns at most five of them, best first; empty where the question has one answer, or few that can stand side by side
 */
export function ambiguous(question: Question, found: readonly Candidate[]): Candidate[] {
  const [best] = found
  if (!best || question.focus !== null || best.coverage < COVERED || !ASKS_FOR_ONE.has(question.intent)) return []
  if (question.query.words.filter(saysSomething).length > MAX_WORDS) return []
  const alike = found.filter(
    ({ entry, coverage, score }) =>
      entry.kind === best.entry.kind &&
      entry.document === best.entry.document &&
      coverage >= best.coverage - AS_COVERED &&
      score >= best.score * AS_GOOD &&
      answeredBy(entry, question.intent) !== null,
  )
  const different = distinct(alike, (candidate) => subjectOf(candidate.entry))
  const values = new Set(different.map(({ entry }) => answeredBy(entry, question.intent)))
  return different.length >= MIN_CHOICES && values.size > 1 ? different.slice(0, MAX_CHOICES) : []
}

const ASKS_FOR_ONE: ReadonlySet<Intent> = new Set(['lead', 'coordinate', 'deadline', 'product', 'target', 'quantity'])

/** What an entry answers; null where it does not say. */
function answeredBy(entry: Entry, intent: Intent): string | null {
  if (entry.kind === 'target') return `${entry.record.comparator}${entry.record.value}${entry.record.unit}`
  if (entry.kind !== 'task') return null
  const { lead, coordinate, deadline, product } = entry.record
  if (intent === 'lead') return lead.length > 0 ? lead.map(nameKey).sort().join(';') : null
  if (intent === 'coordinate') return coordinate.length > 0 ? coordinate.map(nameKey).sort().join(';') : null
  if (intent === 'deadline') return deadline && fold(deadline.text)
  return intent === 'product' && product ? fold(product) : null
}

function subjectOf(entry: Entry): string {
  if (entry.kind === 'target') return fold(entry.record.metric)
  return entry.kind === 'task' ? fold(entry.record.task) : entry.record.id
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const own = key(item)
    const known = seen.has(own)
    seen.add(own)
    return !known
  })
}
