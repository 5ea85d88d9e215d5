import type { Block, Document } from '../../documents/document.js'
import { roleOf } from '../../documents/outline.js'
import { fold } from '../../language/fold.js'
import { areaOf } from '../tasks/area.js'
import type { TaskDraft } from '../tasks/draft.js'
import type { Statement } from './find.js'

/** Sections whose numbers are results, money or wishes, not targets. */
const WITHOUT_TARGETS = new Set(['results', 'funding', 'proposals', 'reporting'])

/**
 * The texts of a document that may state targets.
 *
 * @param used blocks that are parts of labelled lists: their values are read as cells
 */
export function targetStatements(document: Document, tasks: readonly TaskDraft[], used: ReadonlySet<Block>): Statement[] {
  const since = document.period?.start.slice(0, 4)
  return [...textStatements(document, used), ...cellStatements(document, tasks)].map((statement) => ({ ...statement, since }))
}

function textStatements(document: Document, used: ReadonlySet<Block>): Statement[] {
  const statements: Statement[] = []
  let leadIn = ''
  for (const block of document.blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') leadIn = block.text.endsWith(':') ? block.text : ''
    if (block.kind === 'bullet' && block.text.endsWith(':')) leadIn = block.text
    if (block.kind !== 'bullet' && block.kind !== 'paragraph') continue
    if (used.has(block) || !mayState(document, block, leadIn)) continue
    const section = document.sections[block.section]
    statements.push({
      text: block.text,
      lines: block.lines,
      ...areaOf(document, block.section),
      section: section?.path ?? '',
      horizon: horizonOf(document, block.section),
    })
  }
  return statements
}

/** Plans set targets in their sections; a report repeats some in a list of what is to be done. */
function mayState(document: Document, block: Block, leadIn: string): boolean {
  if (/^(?:Căn cứ|Trên đây là|Nơi nhận)/.test(block.text) || block.section < 0) return false
  const role = roleOf(document.sections, block.section)
  if (role !== null && WITHOUT_TARGETS.has(role)) return false
  if (document.kind !== 'report') return true
  if (role === 'tasks' || role === 'targets') return true
  const folded = fold(leadIn)
  return /nhiem vu|muc tieu|chi tieu/.test(folded) && !/ket qua/.test(folded) && block.kind === 'bullet'
}

/** The objectives of table rows (once for rows that share them); products and deadlines of labelled lists. */
function cellStatements(document: Document, tasks: readonly TaskDraft[]): Statement[] {
  const statements: Statement[] = []
  const seen = new Set<string>()
  for (const task of tasks) {
    const place = { area: task.area, area_title: task.area_title, section: task.section }
    if (task.objective !== null && task.objectiveLines !== null) {
      const key = `${task.objectiveLines.join()} ${task.objective}`
      if (!seen.has(key)) statements.push({ text: task.objective, lines: task.objectiveLines, ...place, horizon: horizonOf(document, -1) })
      seen.add(key)
    } else if (task.objective === null) {
      const horizon = task.deadline?.text.replace(/^(?:trong\s+)?năm\s+/i, '') ?? horizonOf(document, -1)
      for (const text of [task.product, task.deadline?.text ?? null]) {
        if (text !== null && /%/.test(text)) statements.push({ text, lines: task.lines, ...place, horizon })
      }
    }
  }
  return statements
}

/** The year that the nearest section title names (`b) Định hướng đến năm 2030`), else the plan's last year. */
function horizonOf(document: Document, index: number): string {
  for (let i = index; i >= 0; ) {
    const section = document.sections[i]
    const year = section ? /(?:đến năm|năm)\s+(20\d{2})(?!\d)/i.exec(section.title)?.[1] : undefined
    if (year) return year
    i = section?.parent ?? -1
  }
  return document.period?.end.slice(0, 4) ?? ''
}
