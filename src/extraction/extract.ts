import { createHash } from 'node:crypto'
import { columnTitles } from '../documents/columns.js'
import {
  type Document,
  type LineSpan,
  type Region,
  type SourceLine,
  spanAround,
  type Warning,
  type WarningCode,
} from '../documents/document.js'
import type { Knowledge } from '../knowledge/schema.js'
import { nameKey } from '../language/tokens.js'
import { contradictions } from './contradictions.js'
import { type FigureDraft, findFigures } from './figures/find.js'
import { figuresFromTables } from './figures/from-table.js'
import type { Extraction, Task } from './records.js'
import { findReferences } from './references.js'
import { applyReview } from './review/apply.js'
import type { Review } from './review/schema.js'
import { columnsByCells } from './tables/columns-by-cells.js'
import { readFlattenedTable } from './tables/flattened.js'
import { rowsOfGrid } from './tables/grid.js'
import { doubtMixedTable } from './tables/mixed.js'
import type { TableRow } from './tables/rows.js'
import { findTargets } from './targets/find.js'
import { targetsFromTables } from './targets/from-table.js'
import { targetStatements } from './targets/statements.js'
import { placeOfTable } from './tasks/area.js'
import { assignmentReader } from './tasks/assignment.js'
import type { TaskDraft } from './tasks/draft.js'
import { tasksFromLabelledLists } from './tasks/from-labelled-list.js'
import { tasksFromTable } from './tasks/from-table.js'
import { tasksFromText } from './tasks/from-text.js'
import { statedLeads } from './tasks/stated-roles.js'
import { type UnitNames, unitNames } from './units/names.js'
import { unitKey } from './units/split.js'

/** Takes the records out of a document. */
export interface Extractor {
  /** @param review a person's corrections; they win */
  extract(document: Document, review?: Review | null): Extraction
}

/** Prepares everything extraction needs from the knowledge files. */
export function extractor(knowledge: Knowledge): Extractor {
  const titles = columnTitles(knowledge)
  const names = unitNames(knowledge)
  return {
    extract(document, review = null) {
      const context = { period: document.period }
      const { tasks: tableTasks, learnt, warnings } = tasksOfTables(document)
      const lists = tasksFromLabelledLists(document, titles, context, learnt)
      const text = tasksFromText(document, lists.used, assignmentReader(knowledge, learnt), context, learnt)
      const drafts = [...tableTasks, ...lists.tasks, ...text].sort((a, b) => a.lines[0] - b.lines[0])
      const named = idMaker(document.id)
      const tasks = drafts.map((draft) => finished(draft, learnt, named))
      const statements = targetStatements(document, drafts, lists.used)
      const targets = [...statements.flatMap(findTargets), ...targetsFromTables(document)]
        .sort((a, b) => a.lines[0] - b.lines[0])
        .map((target) => ({ id: named('target', target.statement, String(target.value), target.metric), ...target }))
      const references = findReferences(document, cellTexts(tableTasks), knowledge).map((reference) => ({
        id: named('reference', reference.number, String(reference.lines[0])),
        ...reference,
      }))
      const extraction: Extraction = {
        document: headOf(document),
        sections: document.sections.map(({ path, title, lines }) => ({ path, title, lines })),
        tasks,
        targets,
        figures: [...findFigures(document), ...tableFigures(document)].map((figure) => ({
          id: named('figure', figure.label, figure.value),
          ...figure,
        })),
        references,
        warnings: [
          ...document.warnings,
          ...slips(drafts),
          ...unreadDeadlines(drafts),
          ...noTasks(document, tasks),
          ...warnings,
          ...contradictions(targets, references),
        ],
      }
      return review ? applyReview(extraction, review, document, learnt) : extraction
    },
  }

  function tasksOfTables(document: Document): { tasks: TaskDraft[]; learnt: UnitNames; warnings: Warning[] } {
    const tasks: TaskDraft[] = []
    const warnings: Warning[] = []
    let learnt = names.with([...unitsOfHeadings(document), ...statedLeads(document, names)])
    for (const region of document.regions) {
      if (region.kind !== 'task-table' && region.kind !== 'grid') continue
      const rows = rowsOfTable(region)
      const place = placeOfTable(document, region)
      tasks.push(...tasksFromTable(rows, place, { period: document.period }, learnt))
    }
    return { tasks, learnt, warnings }

    function rowsOfTable(region: Region & { kind: 'task-table' | 'grid' }): TableRow[] {
      if (region.kind === 'grid') {
        const { columns, guessed, unknown } = columnsByCells(region, learnt)
        const known = rowsOfGrid({ ...region, columns }, knowledge)
        warnings.push(...unclaimedLines(known.unclaimed))
        warnings.push(...guessed.map(({ title, role }) => atHeader('guessed-column', { title, role }, region)))
        warnings.push(...unknown.map(({ title }) => atHeader('unknown-column', { title }, region)))
        if (!region.exact) warnings.push(...mixedTable(known.rows, 'columns'))
        return known.rows
      }
      const table = readFlattenedTable(region, knowledge, titles, learnt)
      learnt = table.names
      warnings.push(...unclaimedLines(runsOf(table.unclaimed)), ...mixedTable(table.rows, 'flattened'))
      return table.rows
    }
  }
}

/** The units that parts of a document are named after (`V.4 Trung tâm Xúc tiến và Phát triển Công Thương`): its tables name them, too. */
function unitsOfHeadings({ sections }: Document): string[] {
  return sections
    .map(({ title }) => title)
    .filter((title) => UNIT_HEADING.test(title) && !title.includes(':') && title.length <= LONGEST_UNIT)
}

const UNIT_HEADING = /^(?:Phòng|Trung tâm|Chi cục|Ban Quản lý|Văn phòng|Thanh tra)(?: \p{Lu}\p{L}*)(?: (?:và |- |– )?\p{L}+,?){0,12}$/u
/** In characters. */
const LONGEST_UNIT = 80

/** Lines that follow each other, as spans. */
function runsOf(lines: readonly SourceLine[]): LineSpan[] {
  const runs: [number, number][] = []
  for (const { number } of lines) {
    const last = runs.at(-1)
    if (last && number - last[1] <= MAX_BLANK_LINES) last[1] = number
    else runs.push([number, number])
  }
  return runs
}

/** Tools that write an empty line after each: lines so far apart still follow each other. */
const MAX_BLANK_LINES = 2

function unclaimedLines(spans: readonly LineSpan[]): Warning[] {
  return spans.map((lines) => ({ code: 'unclaimed', values: {}, lines }))
}

function atHeader(code: WarningCode, values: Warning['values'], { header, lines }: Region & { kind: 'grid' }): Warning {
  const [first] = header.length > 0 ? header : lines
  return { code, values, lines: first ? [first.number, first.number] : null }
}

function mixedTable(rows: readonly TableRow[], kind: 'flattened' | 'columns'): Warning[] {
  const unsure = doubtMixedTable(rows, kind)
  if (unsure === 0) return []
  const lines = spanAround(rows.map((row) => row.lines))
  return [{ code: 'mixed-table', values: { unsure: String(unsure), rows: String(rows.length) }, lines }]
}

/** Only a report's tables hold figures that were reached; a plan's numbers are its targets. */
function tableFigures(document: Document): FigureDraft[] {
  return document.kind === 'report' ? figuresFromTables(document) : []
}

function cellTexts(tasks: readonly TaskDraft[]) {
  return tasks.flatMap(({ objective, task, activity, product, lines }) =>
    [objective, task, activity, product].flatMap((text) => (text === null ? [] : [{ text, lines }])),
  )
}

function headOf(document: Document): Extraction['document'] {
  const { id, title, kind, organisation, province, number, issued, period, signer, evidence } = document
  return { id, title, kind, organisation, province, number, issued, period, signer, evidence }
}

function finished(draft: TaskDraft, names: UnitNames, named: (...content: string[]) => string): Task {
  const { objectiveLines: _, slip: __, unread: ___, ...task } = draft
  return {
    id: named('task', draft.area_title, draft.objective ?? '', draft.task, draft.activity ?? ''),
    ...task,
    lead_units: draft.lead.map((name) => unitKey(name, names)),
    coordinate_units: draft.coordinate.map((name) => unitKey(name, names)),
  }
}

/**
 * Names records by their content, so that the name survives re-extraction and moves within the document; what stands
 * twice is counted.
 */
function idMaker(document: string): (kind: string, ...content: string[]) => string {
  const used = new Map<string, number>()
  return (kind, ...content) => {
    const digest = createHash('sha256').update(content.map(nameKey).join('|')).digest('hex').slice(0, 10)
    const base = `${document}/${kind}-${digest}`
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}

function unreadDeadlines(drafts: readonly TaskDraft[]): Warning[] {
  return drafts
    .filter((draft) => draft.unread)
    .map((draft) => ({ code: 'deadline-unread' as const, values: { text: draft.deadline?.text ?? '' }, lines: draft.lines }))
}

/** A plan without tasks was hardly meant so: its table was not recognised, or it gives them in words that are not understood. */
function noTasks({ kind }: Document, tasks: readonly Task[]): Warning[] {
  const meant = kind === 'plan' || kind === 'directive' || kind === 'appendix' || kind === 'dispatch'
  return meant && tasks.length === 0 ? [{ code: 'no-tasks', values: {}, lines: null }] : []
}

function slips(drafts: readonly TaskDraft[]): Warning[] {
  return drafts
    .filter((draft) => draft.slip)
    .map((draft) => ({
      code: 'deadline-slip' as const,
      values: { text: draft.deadline?.text ?? '', end: draft.deadline?.end ?? 'none' },
      lines: draft.lines,
    }))
}
