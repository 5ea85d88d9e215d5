import type { Block, Document } from '../../documents/document.js'
import { roleOf } from '../../documents/outline.js'
import type { SectionRole } from '../../knowledge/schema.js'
import { findDeadline } from '../deadlines/find.js'
import type { DeadlineContext } from '../deadlines/rule.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import { areaOf } from './area.js'
import type { AssignmentReader } from './assignment.js'
import { EMPTY_TASK, type TaskDraft } from './draft.js'
import { statedRoles } from './stated-roles.js'

/**
 * Tasks in running text: the bullets of a section of tasks, what stands below a unit's heading, and sentences that give a
 * unit something to do.
 *
 * @param used blocks that are tasks already
 */
export function tasksFromText(
  document: Document,
  used: ReadonlySet<Block>,
  reader: AssignmentReader,
  context: DeadlineContext,
  names: UnitNames,
): TaskDraft[] {
  const tasks: TaskDraft[] = []
  for (const block of document.blocks) {
    if (used.has(block) || (block.kind !== 'bullet' && block.kind !== 'paragraph') || isClosing(block)) continue
    const role = sectionRole(document, block)
    const heading = unitHeading(document, sectionOf(document, block), reader)
    const own = role === 'assignment' || role === 'reporting' ? reader.ofSentence(block.text) : null
    // Below a unit's heading only a sentence that gives the work to another unit outright is that unit's.
    const asked = heading === null || own?.toOther ? own : null
    if (heading !== null && !asked && (role === 'assignment' || role === null) && isItem(block)) {
      const lead = splitUnits(heading, names)
      tasks.push(draft(document, block, { lead, coordinate: reader.coordinatorsOf(block.text) }, 0.9, context))
    } else if (asked) {
      tasks.push(draft(document, block, { lead: asked.lead, coordinate: asked.coordinate }, 0.85, context))
    } else if (role === 'tasks' && block.marker !== null && isTaskText(block)) {
      const sentence = reader.ofSentence(block.text)
      const roles = sentence?.explicit ? sentence : (statedRoles(block.text, names) ?? { lead: [], coordinate: [] })
      tasks.push(draft(document, block, { lead: roles.lead, coordinate: roles.coordinate }, 0.92, context))
    }
  }
  return tasks
}

/** Directives and dispatches give tasks throughout; elsewhere the section's title says so. */
function sectionRole(document: Document, block: Block): SectionRole | null {
  const role = roleOf(document.sections, block.section)
  const inside = block.section >= 0 || /^\d/.test(block.marker ?? '')
  if (role === null && inside && (document.kind === 'directive' || document.kind === 'dispatch')) return 'assignment'
  return role
}

/** The section a block belongs to: an item that is numbered like the heading above stands beside it, not below (`1. Văn phòng Sở`, `2. Thanh tra Sở kiểm tra …`). */
function sectionOf(document: Document, block: Block): number {
  const section = document.sections[block.section]
  const depth = (number: string) => (/^\d+(?:\.\d+)*$/.test(number) ? number.split('.').length : 0)
  const beside = section && depth(section.number) > 0 && depth(block.marker ?? '') === depth(section.number)
  return beside ? section.parent : block.section
}

/** The unit whose heading a section stands below. */
function unitHeading(document: Document, index: number, reader: AssignmentReader): string | null {
  for (let i = index; i >= 0; ) {
    const section = document.sections[i]
    if (!section) return null
    if (section.role === null && reader.isUnitHeading(section.title)) return section.title
    i = section.parent
  }
  return null
}

function isItem(block: Block): boolean {
  return block.marker !== null || block.text.length > 30
}

function isTaskText(block: Block): boolean {
  return block.text.length > 12 && /\p{L}/u.test(block.text)
}

/** The closing sentence asks nothing of its own. */
function isClosing(block: Block): boolean {
  return /^(?:Trên đây là|Trong quá trình (?:thực hiện|triển khai))/i.test(block.text)
}

function draft(
  document: Document,
  block: Block,
  who: { lead: string[]; coordinate: string[] },
  confidence: number,
  context: DeadlineContext,
): TaskDraft {
  return {
    ...EMPTY_TASK,
    ...areaOf(document, block.section),
    number: block.marker && /[\dIVX]/.test(block.marker) ? block.marker : numberOf(document, block),
    task: block.text,
    ...who,
    product: PRODUCT.exec(block.text)?.[1] ?? null,
    deadline: findDeadline(block.text, context),
    section: document.sections[block.section]?.path ?? '',
    lines: block.lines,
    confidence,
  }
}

/** `…; sản phẩm là Thông báo kết quả kiểm tra.` */
const PRODUCT = /[;,.]\s+sản phẩm(?: là|:| gồm)\s+(\S[^.;]{3,150})/iu

function numberOf(document: Document, block: Block): string | null {
  return document.sections[block.section]?.number || null
}
