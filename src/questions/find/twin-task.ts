import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { coverage } from '../../catalog/search/coverage.js'
import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import type { Intent } from '../understand/intents/index.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { readOnce } from './remembered.js'
import { entryText } from './text.js'
import { tellsWhen } from './when.js'

/**
 * Plans say the same twice: in their running text what is to be done, in their annex who does it, with whom and by when. Where the best
 * answer is running text that does not tell what is asked, the task of the same document on the same matter stands before it.
 */
export function withTwinTask(catalog: Catalog, question: Question, answers: Candidate[]): Candidate[] {
  const { intent } = question
  const [first] = answers
  if (!first || !isAttribute(intent) || first.entry.kind !== 'passage' || tells(intent, first.entry)) return answers
  const twin = twinOf(catalog, first.entry, intent)
  // A paragraph may speak of several matters, of which another one is asked about.
  const isMeant = twin !== null && coverage(catalog.index, question.query, catalog.numberOf(twin)) >= first.coverage * OF_TEXT
  return isMeant ? [{ ...first, entry: twin }, ...answers.slice(1).filter(({ entry }) => entry.record !== twin.record)] : answers
}

/** So much of what the text has of the question its twin has, too. */
const OF_TEXT = 0.4

type Attribute = 'lead' | 'coordinate' | 'deadline'

function isAttribute(intent: Intent): intent is Attribute {
  return intent === 'lead' || intent === 'coordinate' || intent === 'deadline'
}

/** Whether running text itself tells who leads, who helps, or when. */
function tells(attribute: Attribute, entry: Entry): boolean {
  const text = entryText(entry)
  if (attribute === 'deadline') return tellsWhen(text)
  return (attribute === 'lead' ? LEADS : /(?<!\p{L})phoi hop(?!\p{L})/u).test(fold(text))
}

const LEADS =
  /(?<!\p{L})(?:chu tri|phu trach|dau moi|nong cot|(?:giao|phan cong)(?: cho)? (?:phong|van phong|thanh tra|trung tam|chi cuc|bo phan|cac phong)|(?:phong|van phong|thanh tra|trung tam|chi cuc|giam doc|cac phong)(?: \p{L}+){0,6} (?:chiu trach nhiem|co trach nhiem|thuc hien|to chuc))(?!\p{L})/u

/** The task with an attribute whose words stand most closely in a text; null where none is the same matter. */
function twinOf(catalog: Catalog, { document, record }: EntryOf<'passage'>, attribute: Attribute): EntryOf<'task'> | null {
  const text = wordsOf(record)
  const alike = catalog.entriesOf(document, 'task').flatMap((task) => {
    const value = task.record[attribute]
    if (value === null || (Array.isArray(value) && value.length === 0)) return []
    const own = wordsOf(task.record)
    if (own.words.length < LEAST_WORDS) return []
    const together = share(own.pairs, new Set(text.pairs))
    return share(own.words, new Set(text.words)) >= SAME_WORDS && together >= SAME_PAIRS ? [{ task, together }] : []
  })
  return alike.sort((a, b) => b.together - a.together)[0]?.task ?? null
}

const LEAST_WORDS = 4
/** So much of a task's words stand in the text, and so much of them side by side. */
const SAME_WORDS = 0.85
const SAME_PAIRS = 0.55

function share(own: readonly string[], others: ReadonlySet<string>): number {
  return own.filter((word) => others.has(word)).length / Math.max(1, own.length)
}

/** The syllables of a task or a passage, alone and side by side. */
const wordsOf = readOnce((record: { text: string } | { task: string }) => {
  const words = syllables('task' in record ? record.task : record.text)
  return { words, pairs: words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`) }
})
