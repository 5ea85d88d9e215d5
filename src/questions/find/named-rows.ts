import type { RowEntry } from '../../catalog/catalog.js'
import { nameKey } from '../../language/tokens.js'
import { outside } from '../understand/scope/span.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { remembered } from './remembered.js'

/** Whether a question names the row of a table: of `nhận tất cả bao nhiêu hồ sơ hộ tịch?` the row `Hộ tịch` is meant, not the total. */
export function namesRow(question: Question, label: string): boolean {
  const own = nameKey(label.replace(/\([^)]*\)/g, ' '))
  if (own !== '' && says(question, own)) return true
  // `Tổng số lượt đào tạo – Lý luận chính trị`: a part by its own name.
  const part = nameKey(label.split(' – ').slice(1).join(' '))
  return part.includes(' ') && says(question, part)
}

/** `Tổng số`, `Cộng`, `Bình quân chung`: the row of all others; not `Công chứng`. */
export function isTotal({ label: whole }: RowEntry): boolean {
  const label = whole.split(' – ').at(-1) ?? ''
  return /^(?:tổng|cộng|bình quân|trung bình|chung$)(?!\p{L})/iu.test(label)
}

/** A row and the row that it is a part of: `Văn bản đi – Tỷ lệ ký số` below `Văn bản đi`. */
export function isPartOfRow(part: RowEntry, whole: RowEntry): boolean {
  return part.label.startsWith(`${whole.label} – `) && whole.label !== '' && part.tableLines.join() === whole.tableLines.join()
}

/** `Hồ sơ lãnh sự hay viện trợ nhiều hơn?`: other rows of the table that the question names, where it names the first one, too. */
export function rowsNamedBeside({ entry }: Candidate, found: readonly Candidate[], question: Question): Candidate[] {
  if (entry.kind !== 'row' || !beginsAsNamed(question, entry.record.label)) return []
  const table = entry.record.tableLines.join()
  return found.filter(
    ({ entry: other }) =>
      other !== entry && other.kind === 'row' && other.record.tableLines.join() === table && beginsAsNamed(question, other.record.label),
  )
}

/** Of a long label the first part, or its first three syllables, name it: `Lãnh sự, thẻ đi lại doanh nhân`. */
function beginsAsNamed(question: Question, label: string): boolean {
  const first = nameKey(label.split(/[,(;–]/)[0] ?? '').split(' ')
  return first.length > 1 && (says(question, first.join(' ')) || (first.length > 2 && says(question, first.slice(0, 3).join(' '))))
}

/** Whether a question has some syllables in a row. */
function says(question: Question, key: string): boolean {
  return ownWords(question).includes(` ${key} `)
}

/** The words of a question outside its scope: the `Công Thương` of an office's name is no row of a table by field. */
const ownWords = remembered(({ text, scope }) => ` ${nameKey(outside(text, scope.spans))} `)
