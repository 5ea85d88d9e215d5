import type { ColumnTitles } from '../../documents/columns.js'
import { type Block, type Document, type Section, spanAround } from '../../documents/document.js'
import { readOrKept } from '../deadlines/read.js'
import type { DeadlineContext } from '../deadlines/rule.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'
import { areaOf } from './area.js'
import { EMPTY_TASK, type TaskDraft } from './draft.js'
import { type Label, readLabels, readTaskWithLabels } from './labels.js'

/**
 * Tasks written as labelled lists:
 *
 *     2.6. Thực hiện Đề án “Phân cấp trong giải quyết thủ tục hành chính”
 *     - Sản phẩm: Quyết định phê duyệt của Ủy ban nhân dân tỉnh
 *     - Đơn vị chủ trì: Văn phòng;
 *     - Thời gian thực hiện: Hoàn thành trong năm 2022.
 *
 * or with a label of their own (`Nhiệm vụ 6: … Chủ trì: …`).
 *
 * @returns the tasks, and the blocks they are made of
 */
export function tasksFromLabelledLists(
  document: Document,
  titles: ColumnTitles,
  context: DeadlineContext,
  names: UnitNames,
): { tasks: TaskDraft[]; used: Set<Block> } {
  const tasks: TaskDraft[] = []
  const used = new Set<Block>()
  let item: Block | null = null
  let labels: Label[] = []
  let blocks: Block[] = []
  const close = () => {
    if (item && isTask(labels)) {
      tasks.push(taskOf(document, item, labels, blocks, context, names))
      for (const block of [item, ...blocks]) used.add(block)
    }
    item = null
    labels = []
    blocks = []
  }
  for (const block of document.blocks) {
    const read = block.kind === 'heading' ? [] : readLabels(block.text, titles)
    const inBrackets = read.length === 0 ? readTaskWithLabels(block.text, titles) : null
    if (inBrackets && isTask(inBrackets.labels)) {
      close()
      tasks.push(taskOf(document, { ...block, text: inBrackets.task }, inBrackets.labels, [], context, names))
      used.add(block)
    } else if (read.length === 0) {
      close()
      item = block
    } else if (read[0]?.role === 'task') {
      close()
      item = block
      labels = [...read]
    } else {
      labels.push(...read)
      blocks.push(block)
    }
  }
  close()
  return { tasks, used }
}

/** One label may be chance (`Mục tiêu: …`); a task names its lead unit, or two other attributes. */
function isTask(labels: readonly Label[]): boolean {
  const roles = new Set(labels.map((label) => label.role))
  const telling = [...roles].filter((role) => role === 'product' || role === 'coordinate' || role === 'deadline')
  return roles.has('lead') || telling.length >= 2
}

function taskOf(
  document: Document,
  item: Block,
  labels: readonly Label[],
  blocks: readonly Block[],
  context: DeadlineContext,
  names: UnitNames,
): TaskDraft {
  const value = (role: Label['role']) => labels.find((label) => label.role === role)?.value || null
  const section = document.sections[item.section]
  const deadlineText = value('deadline')
  const read = deadlineText ? readOrKept(deadlineText, context) : null
  const lead = value('lead')
  const coordinate = value('coordinate')
  return {
    ...EMPTY_TASK,
    ...areaOf(document, item.kind === 'heading' ? (section?.parent ?? -1) : item.section),
    number: item.marker && /[\da-zđ]/.test(item.marker) ? item.marker : (/^Nhiệm vụ (\d{1,2})\s*[:.]/u.exec(item.text)?.[1] ?? null),
    objective: value('objective'),
    task: value('task') ?? item.text,
    activity: value('activity'),
    product: value('product'),
    lead: lead ? splitUnits(lead, names) : [],
    coordinate: coordinate ? splitUnits(coordinate, names) : [],
    deadline: read?.deadline ?? null,
    budget: value('budget'),
    section: pathOf(item, section),
    lines: spanAround([item, ...blocks].map((block) => block.lines)),
    confidence: saidTwice(labels) ? 0.5 : lead && (read?.unread === false || !deadlineText) ? 0.97 : 0.8,
    slip: read?.slip ?? false,
    unread: read?.unread ?? false,
  }
}

/** The section a task is, or stands in: an item with a decimal number (`6.4`) that is no title has the path that a section of its number would have. */
function pathOf({ kind, marker }: Block, section: Section | undefined): string {
  const upper = section?.number ?? ''
  return section && kind !== 'heading' && marker !== null && upper !== '' && marker.startsWith(`${upper}.`)
    ? `${section.path}.${marker.slice(upper.length + 1)}`
    : (section?.path ?? '')
}

/** Two lead units in two labels: perhaps of two tasks, whose borders nothing tells. */
function saidTwice(labels: readonly Label[]): boolean {
  return labels.filter(({ role }) => role === 'lead').length > 1
}
