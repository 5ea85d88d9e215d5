import type { Catalog, CatalogDocument, Entry } from '../../catalog/catalog.js'
import { coverage } from '../../catalog/search/score.js'
import type { Task } from '../../extraction/records.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { isoDate, type Period } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { Question } from '../understand/understand.js'
import type { DocumentGroup } from './groups.js'

/** Tasks that meet what a question names: units, an area, a deadline. */
export interface TaskList {
  tasks: { entry: Entry & { kind: 'task' }; group: DocumentGroup }[]
  /** Units that lead them, as the question names them; empty when none is named. */
  units: string[]
}

/** Filters tasks for questions that ask for a list. */
export interface TaskFilter {
  /** Null when the question names nothing to filter by, or nothing meets it. */
  filter(question: Question, groups: readonly DocumentGroup[]): TaskList | null
}

/** Prepares the filter. */
export function taskFilter(catalog: Catalog, knowledge: Knowledge): TaskFilter {
  const spellings = unitSpellings(knowledge)
  const areas = knowledge.areas.areas.map((area) => ({
    words: [area.name, ...area.wordings].map((wording) => nameKey(wording)),
    en: nameKey(area.en),
  }))
  return {
    filter(question, groups) {
      const text = ` ${nameKey(question.text)} `
      const all = groups.flatMap((group) => tasksOf(catalog, group.documents).map((entry) => ({ entry, group })))
      const named = namedUnits(
        text,
        all.map(({ entry }) => entry.record),
        spellings,
      )
      const due = dueIn(question)
      const wordings = areas.filter((area) => area.words.some((words) => text.includes(` ${words} `)) || text.includes(` ${area.en} `))
      let tasks = all
      if (named.length > 0) tasks = tasks.filter(({ entry }) => leadsAll(entry.record, named))
      if (due) tasks = tasks.filter(({ entry }) => isDue(entry.record, due))
      if (wordings.length > 0 && (named.length > 0 || due)) {
        const inArea = tasks.filter(({ entry }) =>
          wordings.some((area) =>
            area.words.some(
              (words) => nameKey(entry.record.area_title).includes(words) || words.includes(nameKey(entry.record.area_title)),
            ),
          ),
        )
        if (inArea.length > 0) tasks = inArea
      }
      if (named.length === 0 && !due) return null
      if (wordings.length === 0) tasks = onTopic(catalog, question, tasks, named)
      return tasks.length > 0 ? { tasks, units: named.map((unit) => unit.written) } : null
    },
  }

  function tasksOf(from: Catalog, documents: readonly CatalogDocument[]): (Entry & { kind: 'task' })[] {
    const wanted = new Set(documents.map((document) => document.index))
    return from.entries.filter((entry): entry is Entry & { kind: 'task' } => entry.kind === 'task' && wanted.has(entry.document))
  }
}

interface NamedUnit {
  keys: string[]
  written: string
}

/** Spellings and English names by the key of the usual name. */
function unitSpellings(knowledge: Knowledge): { keys: string[] }[] {
  return knowledge.units.known.map(({ name, spellings, en }) => ({
    keys: [name, ...spellings, ...(en ? [en, en.replace(/^(?:Department|provincial) /, '')] : [])].map(nameKey),
  }))
}

/** Units of these tasks that the question names, longest name first; a name inside a longer one is not another unit. */
function namedUnits(text: string, tasks: readonly Task[], spellings: readonly { keys: string[] }[]): NamedUnit[] {
  const written = new Map<string, string>()
  for (const task of tasks) for (const name of task.lead) written.set(nameKey(name), name)
  const units: NamedUnit[] = []
  let left = text
  const byLength = [...written].sort((a, b) => b[0].length - a[0].length)
  for (const [key, name] of byLength) {
    const known = spellings.find((unit) => unit.keys.includes(key))
    const keys = [...new Set([key, key.replace(/ so$/, ''), ...(known?.keys ?? [])])].filter((form) => form.length > 2)
    const found = keys.sort((a, b) => b.length - a.length).find((form) => left.includes(` ${form} `))
    if (!found) continue
    left = left.replace(` ${found} `, ' | ')
    const same = units.find((unit) => unit.keys.some((form) => keys.includes(form)))
    if (same) same.keys.push(...keys)
    else units.push({ keys, written: name })
  }
  return units
}

function leadsAll(task: Task, units: readonly NamedUnit[]): boolean {
  const leads = task.lead.map(nameKey)
  return units.every((unit) => leads.some((lead) => unit.keys.includes(lead)))
}

const DUE = /den han|phai xong|hoan thanh|phai ban hanh|had to issue|due|deadline|moc|trong thang|trong quy|thang nay|quy nay/

/** The day or time span that a question asks to be due in. */
function dueIn(question: Question): Period | null {
  const folded = fold(question.text)
  if (!DUE.test(folded)) return null
  const day = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/.exec(folded)
  const year = Number(question.scope.periods[0]?.end.slice(0, 4) ?? question.asOf.slice(0, 4))
  if (day) {
    const date = isoDate(day[3] ? Number(day[3]) : year, Number(day[2]), Number(day[1]))
    return date ? { start: date, end: date } : null
  }
  const span = findPeriods(question.text, year).find(
    (period) => period.kind === 'month' || period.kind === 'quarter' || period.kind === 'half-year',
  )
  return span ? { start: span.start, end: span.end } : null
}

function isDue(task: Task, due: Period): boolean {
  const end = task.deadline?.end
  return end !== null && end !== undefined && end >= due.start && end <= due.end
}

/** What else the question says narrows the list, when some of the tasks are about it. */
function onTopic<T extends { entry: Entry }>(catalog: Catalog, question: Question, tasks: T[], units: readonly NamedUnit[]): T[] {
  const unitWords = new Set(units.flatMap((unit) => unit.keys.flatMap((key) => syllables(key))))
  const words = question.query.words.map((word) => (unitWords.has(word.folded) || GENERAL.has(word.folded) ? { ...word, weight: 0 } : word))
  if (words.every((word) => word.weight === 0)) return tasks
  const query = { words, expansions: question.query.expansions }
  const numbers = new Map(catalog.entries.map((entry, number): [Entry, number] => [entry, number]))
  const about = tasks.filter(({ entry }) => coverage(catalog.index, query, numbers.get(entry) ?? -1) >= 0.5)
  return about.length > 0 ? about : tasks
}

/** Words of list questions that say nothing of the topic. */
const GENERAL = new Set(
  'nhiem vu viec cong chu tri phu trach giao ke hoach task tasks plan cchc cai cach hanh chinh den han moc duoc cung lead co'.split(' '),
)
