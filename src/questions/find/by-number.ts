import type { Catalog, EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import type { DocumentGroup } from './groups.js'
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
  const tasks = groups.flatMap((group) => group.documents.flatMap(({ index }) => catalog.entriesOf(index, 'task')))
  const own = tasks.filter(({ record }) => fold(record.number ?? '') === number)
  const bySection = tasks.filter(({ record }) => endsIn(fold(record.section), number))
  // Parts of a task have its section, too: the one of that very number is meant.
  return own.length > 0 && !/^[ivx]/.test(number) ? own : bySection
}

/** `Phụ lục III.7` and `IV.2.6` end in `III.7` and `2.6`. */
function endsIn(section: string, number: string): boolean {
  return section === number || section.endsWith(` ${number}`) || section.endsWith(`.${number}`)
}

const numberNamed = remembered(({ text }): string | null => {
  const named =
    /(?<!\p{L})(?:nhiem vu|muc|viec|dau viec|task|section|item) (?:so )?((?:[ivx]{1,4}|\d{1,2})(?:\.\d{1,2}){1,3})(?![\d\p{L}%/])/u.exec(
      fold(text),
    )
  return named?.[1] ?? null
})
