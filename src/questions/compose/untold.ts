import type { Entry } from '../../catalog/catalog.js'
import { type Answer, MAX_ANSWER_CHARACTERS } from '../answer.js'
import { givesWork, OF_TASKS } from '../find/work.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** Who leads something is asked, and all that is known of it, in every office, gives nobody any work, or by when, and its task has no time: that stands above it. */
export function sayingWhatLacks(
  { intent, language }: Question,
  entries: readonly (Entry | undefined)[],
  answer: Answer,
  { messages }: Composing,
): Answer {
  const untold = (entry: Entry | undefined) =>
    entry !== undefined &&
    (intent === 'deadline' ? entry.kind === 'task' && entry.record.deadline === null : OF_TASKS.has(intent) && !givesWork(entry))
  if (!entries.every(untold)) return answer
  return beginning(answer, messages.say(language, 'attribute-untold', { intent }))
}

/** The answer below a line that says what it does not tell; as it is where that is too long. */
export function beginning(answer: Answer, line: string): Answer {
  const text = `${line}\n${answer.text}`
  return text.length > MAX_ANSWER_CHARACTERS ? answer : { ...answer, text }
}
