import type { EntryOf } from '../../catalog/catalog.js'
import type { Answer, Choice } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Intent } from '../understand/intents/index.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import { asking } from './clarify.js'
import type { Composing } from './composing.js'
import { libraryAnswer } from './library.js'
import { capitalised, shortened, withoutBullet, withoutFullStop } from './text.js'

const MAX_EXAMPLES = 4
const MAX_LABEL = 110

/**
 * Asks back where a question names nothing it is about: `ai chủ trì?` gets tasks to choose from, `Gia Lai` what can be asked
 * of it; null for a question with a topic.
 */
export function askForTopic(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { query, focus, scope, intent, language } = question
  const { messages } = composing
  const library = libraryAnswer(question, groups, composing)
  if (library) return library
  // Of an office that none of the documents is from there is nothing to choose.
  if (groups.length > 0 && groups.every(({ mustNameOffice }) => mustNameOffice !== null)) return null
  if (focus !== null || scope.otherCodes.length > 0 || !saysOnly(query, DOCUMENT_WORDS)) return null
  const attribute = ATTRIBUTES[intent]
  if (attribute !== undefined) {
    const choices = examplesOf(attribute, groups, composing)
    return choices.length > 0 ? asking(question, messages.say(language, 'clarify-topic', { intent }), choices, composing) : null
  }
  const what = scope.spans.length > 0 ? question.text.replace(/[?!.\s]+$/, '') : null
  if (what === null || intent !== 'fact' || groups.length === 0) return null
  const choices = (['tasks', 'targets', 'signer'] as const).map(
    (part): Choice => ({
      label: messages.say(language, `about-${part}`),
      ask: messages.say(language, `ask-${part}`, { what }),
      citation: null,
    }),
  )
  return asking(question, messages.say(language, 'clarify-about', { what }), choices, composing)
}

/** `Kế hoạch năm nay của Gia Lai`: a document is named, and nothing of it. */
const DOCUMENT_WORDS = 'kế hoạch báo cáo văn bản tài liệu plan report document'

type Attribute = 'lead' | 'coordinate' | 'deadline' | 'product' | 'budget'

/** Questions for what belongs to some task. */
const ATTRIBUTES: Partial<Record<Intent, Attribute>> = {
  lead: 'lead',
  coordinate: 'coordinate',
  deadline: 'deadline',
  product: 'product',
  budget: 'budget',
}

/** Tasks of different areas that have what is asked for. */
function examplesOf(attribute: Attribute, groups: readonly DocumentGroup[], { catalog }: Composing): Choice[] {
  const newestFirst = groups
    .flatMap((group) => group.documents)
    .sort((a, b) => ((a.head.period?.end ?? '') < (b.head.period?.end ?? '') ? 1 : -1))
  const tasks = newestFirst.flatMap(({ index }) => catalog.entriesOf(index, 'task'))
  const having = tasks.filter(({ record }) =>
    Array.isArray(record[attribute]) ? record[attribute].length > 0 : record[attribute] !== null,
  )
  const areas = new Map<string, EntryOf<'task'>>()
  for (const task of having) {
    const area = `${task.document} ${task.record.area_title}`
    if (!areas.has(area)) areas.set(area, task)
  }
  return [...areas.values()].slice(0, MAX_EXAMPLES).map((entry) => ({
    label: capitalised(shortened(withoutFullStop(withoutBullet(entry.record.task)), MAX_LABEL)),
    ask: null,
    citation: citationOf(catalog, entry),
  }))
}
