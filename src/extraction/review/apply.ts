import type { Document, LineSpan, Warning } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import { readDeadline } from '../deadlines/read.js'
import type { Extraction, Task } from '../records.js'
import type { UnitNames } from '../units/names.js'
import { unitKey } from '../units/split.js'
import type { Review, ReviewEntry } from './schema.js'

/** A correction is as sure as anything can be. */
const SURE = 1

/**
 * Applies a person's corrections: they win over what was read. One whose record is gone, or whose source lines say
 * something else now, is reported as stale; what can still be applied is.
 */
export function applyReview(extraction: Extraction, review: Review, document: Document, names: UnitNames): Extraction {
  const { by: _, on: __, ...facts } = review.facts ?? {}
  const result: Extraction = {
    ...extraction,
    document: { ...extraction.document, ...withoutUndefined(facts) },
    tasks: [...extraction.tasks],
    targets: [...extraction.targets],
    figures: [...extraction.figures],
    warnings: [...extraction.warnings],
  }
  review.records.forEach((entry, i) => {
    const lines = applyEntry(result, entry, i, document, names)
    if (lines === null || !saysStill(document, lines, entry.source)) result.warnings.push(stale(entry, lines))
  })
  result.tasks.sort((a, b) => a.lines[0] - b.lines[0])
  return result
}

/** The text that a correction keeps of the lines it was made for. */
function sourceOf(document: Pick<Document, 'lines'>, [first, last]: LineSpan): string {
  const text = document.lines
    .filter((line) => line.number >= first && line.number <= last)
    .map((line) => line.text)
    .join(' ')
  return sourceText(text)
}

/** The beginning of some source lines that is kept to tell whether they still say the same. */
export function sourceText(lines: string): string {
  return lines.slice(0, MAX_SOURCE)
}

const MAX_SOURCE = 300

/** Applies one correction; the lines it is about, or null when its record is gone. */
function applyEntry(result: Extraction, entry: ReviewEntry, index: number, document: Document, names: UnitNames): LineSpan | null {
  switch (entry.do) {
    case 'add': {
      const task = { ...EMPTY_TASK, id: `${result.document.id}/task-review-${index + 1}`, lines: entry.lines }
      result.tasks.push(changedTask(task, entry.task, document, names))
      return entry.lines
    }
    case 'change':
      return replace(result.tasks, entry, document, (task) => changedTask(task, entry.task, document, names))
    case 'change-target':
      return replace(result.targets, entry, document, (target) => ({ ...target, ...withoutUndefined(entry.target), confidence: SURE }))
    case 'change-figure':
      return replace(result.figures, entry, document, (figure) => ({ ...figure, ...withoutUndefined(entry.figure), confidence: SURE }))
    case 'strike':
      for (const records of [result.tasks, result.targets, result.figures]) {
        const at = find<{ id: string; lines: LineSpan }>(records, entry, document)
        const record = records[at]
        if (!record) continue
        records.splice(at, 1)
        return record.lines
      }
      return null
  }
}

function replace<T extends { id: string; lines: LineSpan }>(
  records: T[],
  entry: { id: string; source: string },
  document: Document,
  change: (record: T) => T,
): LineSpan | null {
  const at = find(records, entry, document)
  const record = records[at]
  if (!record) return null
  records[at] = change(record)
  return record.lines
}

/** The record by its identifier; when that changed with the reading, by the lines it was made from. */
function find<T extends { id: string; lines: LineSpan }>(
  records: readonly T[],
  entry: { id: string; source: string },
  document: Document,
): number {
  const byId = records.findIndex((record) => record.id === entry.id)
  if (byId >= 0 || entry.source === '') return byId
  return records.findIndex((record) => kindOf(record.id) === kindOf(entry.id) && saysStill(document, record.lines, entry.source))
}

/** `…/task-1a2b` → `task`. */
function kindOf(id: string): string {
  return /\/([a-z]+)-/.exec(id)?.[1] ?? ''
}

function saysStill(document: Document, lines: LineSpan, source: string): boolean {
  return source === '' || fold(sourceOf(document, lines)) === fold(source)
}

const EMPTY_TASK: Task = {
  id: '',
  area: '',
  area_title: '',
  number: null,
  group: null,
  objective: null,
  task: '',
  activity: null,
  product: null,
  lead: [],
  coordinate: [],
  lead_units: [],
  coordinate_units: [],
  deadline: null,
  budget: null,
  note: null,
  section: '',
  lines: [1, 1],
  confidence: SURE,
}

function changedTask(task: Task, fields: (ReviewEntry & { do: 'change' })['task'], document: Document, names: UnitNames): Task {
  const { deadline, ...others } = withoutUndefined(fields)
  const changed: Task = { ...task, ...others, confidence: SURE }
  if (deadline !== undefined)
    changed.deadline = deadline === null ? null : (readDeadline(deadline, { period: document.period })?.deadline ?? null)
  changed.lead_units = changed.lead.map((name) => unitKey(name, names))
  changed.coordinate_units = changed.coordinate.map((name) => unitKey(name, names))
  return changed
}

function stale(entry: ReviewEntry, lines: LineSpan | null): Warning {
  return { code: 'review-stale', values: { record: entry.do === 'add' ? entry.task.task : entry.id, by: entry.by, on: entry.on }, lines }
}

/** An object without the keys that hold undefined, which would wipe out what they are laid over. */
function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
