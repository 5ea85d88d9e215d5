import type { Catalog, EntryOf } from '../../catalog/catalog.js'
import type { Task } from '../../extraction/records.js'
import { fold } from '../../language/fold.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { type DocumentGroup, entriesIn } from './groups.js'
import { remembered } from './remembered.js'

/**
 * The tasks that a question names by their numbers in the plan: `nhiệm vụ 2.6`, `mục IV.4.2`, `nhiệm vụ III.7 phụ lục`, as the sources
 * of answers give them.
 *
 * @returns none where it names no number with a part before it, or no task has it
 */
export function tasksByNumber(catalog: Catalog, question: Question, groups: readonly DocumentGroup[]): EntryOf<'task'>[] {
  const number = numberNamed(question)
  if (number === null) return []
  const tasks = entriesIn(catalog, groups, 'task')
  const own = tasks.filter(({ record }) => fold(record.number ?? '') === number)
  // Some sections end in the number of their item, others leave it to the task.
  const placesOf = ({ section, number: item }: Task) => [section, `${section}.${item ?? ''}`].map(fold)
  const bySection = tasks.filter(({ record }) => placesOf(record).some((place) => endsIn(place, number)))
  // Parts of a task have its section, too: the one of that very number is meant.
  return own.length > 0 && !/^[ivx]/.test(number) ? own : bySection
}

/** `Phụ lục III.7` and `IV.2.6` end in `III.7` and `2.6`. */
function endsIn(section: string, number: string): boolean {
  return section === number || section.endsWith(` ${number}`) || section.endsWith(`.${number}`)
}

/** Whether a question asks of nothing but the task of a number. */
export function asksNumberAlone(question: Question): boolean {
  const number = numberNamed(question)
  return number !== null && saysOnly(question.query, number.replaceAll('.', ' '))
}

const numberNamed = remembered(({ text }): string | null => {
  const named =
    /(?<!\p{L})(?:nhiem vu|muc|viec|dau viec|task|section|item) (?:so )?((?:[ivx]{1,4}|\d{1,2})(?:\.\d{1,2}){1,3})(?![\d\p{L}%/])/u.exec(
      fold(text),
    )
  return named?.[1] ?? null
})
