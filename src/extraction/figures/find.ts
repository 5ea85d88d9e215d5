import type { Block, Document } from '../../documents/document.js'
import { roleOf } from '../../documents/outline.js'
import { collapse, fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import { readPeriod } from '../../language/periods.js'
import type { Figure } from '../records.js'

export type FigureDraft = Omit<Figure, 'id'>

const FIGURE = new RegExp(String.raw`(?<![\d/.,-])(${NUMBER_PATTERN})\s*(%|[\p{L}]+(?:\s[\p{L}]+)?)?`, 'gu')
/** What makes a number part of a name or a date. */
const NOT_BEFORE =
  /(?:số|ngày|tháng|năm|quý|mức độ|điều|khoản|mục|phụ lục|iso|tcvn|nghị định|quyết định|tổng đài|hotline|đường dây nóng|\p{L}-|đề án|lần thứ)\s*$/iu
/** Characters around a number that tell what it is. */
const BEFORE = 40
const NOT_AFTER = /^(?:\/|-\p{Lu}|:\d)/u

/**
 * Reported figures of running text: each number of a report's results with the words around it. Numbers of documents,
 * dates and standards are none.
 */
export function findFigures(document: Document): FigureDraft[] {
  if (document.kind !== 'report') return []
  return document.blocks.flatMap((block) => (block.kind === 'bullet' || block.kind === 'paragraph' ? ofBlock(document, block) : []))
}

function ofBlock(document: Document, block: Block): FigureDraft[] {
  const role = roleOf(document.sections, block.section)
  if (role === 'tasks' || role === 'targets' || role === 'proposals' || block.section < 0) return []
  return clauses(block.text).flatMap((clause) =>
    [...clause.matchAll(FIGURE)].flatMap((match) => {
      const number = readNumber(match[1] ?? '')
      const before = clause.slice(Math.max(0, match.index - BEFORE), match.index)
      const end = match.index + (match[1] ?? '').length
      const after = clause.slice(end, end + BEFORE)
      if (number === null || NOT_BEFORE.test(before) || NOT_AFTER.test(after) || /^\s*\/\d/.test(after)) return []
      if (/\d\s*[/-]\s*$/.test(before) || (number >= 1900 && number <= 2100 && Number.isInteger(number))) return []
      const period = readPeriod(clause)
      return [
        {
          label: collapse(clause).slice(0, 240),
          value: match[2] === '%' ? `${match[1]}%` : (match[1] ?? ''),
          number,
          unit: match[2] ?? '',
          period: period ? clause.slice(period.startOffset, period.endOffset) : null,
          section: document.sections[block.section]?.path ?? '',
          lines: block.lines,
          confidence: 0.8,
        },
      ]
    }),
  )
}

function clauses(text: string): string[] {
  return text.split(/;\s+|\.\s+(?=\p{Lu})/u).filter((clause) => /\d/.test(clause) && fold(clause).length > 8)
}
