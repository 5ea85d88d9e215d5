import type { Catalog, Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { type Answer, MAX_ANSWER_CHARACTERS } from '../answer.js'
import { targetsWithin } from '../find/targets-within.js'
import type { Intent } from '../understand/intents/index.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** What tasks have and targets have not. */
const OF_TASKS: ReadonlySet<Intent> = new Set(['lead', 'coordinate', 'product', 'budget'])

/** Who leads something is asked, and only a target of it is known: that no unit is named stands above it. */
export function sayingWhatLacks(
  { intent, language }: Question,
  entry: Entry | undefined,
  answer: Answer,
  { catalog, messages }: Composing,
): Answer {
  if (!entry || !OF_TASKS.has(intent) || !isOnlyTarget(catalog, entry)) return answer
  const text = `${messages.say(language, 'attribute-untold', { intent })}\n${answer.text}`
  return text.length > MAX_ANSWER_CHARACTERS ? answer : { ...answer, text }
}

/** A target, or the passage that sets one and gives nobody anything to do. */
function isOnlyTarget(catalog: Catalog, entry: Entry): boolean {
  if (entry.kind === 'target') return true
  return entry.kind === 'passage' && !GIVES_WORK.test(fold(entry.record.text)) && targetsWithin(catalog, entry).length > 0
}

const GIVES_WORK =
  /(?<!\p{L})(?:chu tri|phoi hop|giao(?! dich)|phu trach|trach nhiem|dau moi|san pham|kinh phi|tham muu|phong|van phong|thanh tra|trung tam)(?!\p{L})/u
