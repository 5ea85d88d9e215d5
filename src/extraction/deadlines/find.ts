import { fold } from '../../language/fold.js'
import type { Deadline } from '../records.js'
import { readDeadline } from './read.js'
import type { DeadlineContext } from './rule.js'

const DAY = String.raw`(?:ngay\s+)?\d{1,2}(?:\s*[/-]\s*|\s+thang\s+)\d{1,2}(?:(?:\s*[/-]\s*|\s+nam\s+)\d{4})?`
const SPAN = String.raw`(?:quy\s+(?:iv|i{1,3}|[1-4])(?![a-z])|thang\s+\d{1,2}|nam\s+20\d{2}|6 thang (?:dau|cuoi) nam)(?:\s*(?:\/|nam)?\s*20\d{2})?`

/** Words of a sentence that set a time, tried in order. The dates of cited documents are none. */
const PHRASES: readonly RegExp[] = [
  /(?:thoi gian (?:thuc hien|hoan thanh)|thoi han)\s*:\s*[^.;]{3,60}/g,
  /truoc ngay \d{1,2} (?:hang|moi) (?:thang|quy|nam)|truoc ngay \d{1,2} cua thang cuoi (?:quy|nam)/g,
  new RegExp(String.raw`(?:truoc|cham nhat(?:\s+(?:la|den|vao|trong))?|muon nhat|khong qua)\s+${DAY}`, 'g'),
  new RegExp(String.raw`(?:truoc|cham nhat(?:\s+(?:la|den|vao|trong))?)\s+${SPAN}`, 'g'),
  new RegExp(
    String.raw`(?:hoan thanh|xong|thuc hien|bao cao|gui|trinh|dat \d[\d.,]*%)[^.;/]{0,40}?\s(?:trong|vao|den het|den|ngay)\s+(?:${DAY}|${SPAN})`,
    'g',
  ),
  /^thuong xuyen(?:,? kip thoi)?/g,
  /(?:dinh ky|bao cao)[^.;]{0,30}quy i, (?:0?6 thang|quy ii)[^.;]{0,30}quy iii[^.;]{0,20}nam/g,
  /^(?:hang|dinh ky hang|dinh ky)\s+(?:thang|quy|nam|6 thang)/g,
  /(?:dinh ky|bao cao)\s+(?:hang|moi)\s+(?:thang|quy|nam|6 thang)/g,
  /^(?:khi co|sau khi)\s[^,;.]{3,60}/g,
  new RegExp(String.raw`(?:trong|vao|tu)\s+(?:${SPAN}|thang\s+\d{1,2}\s+den\s+thang\s+\d{1,2}\s*\/\s*20\d{2})(?=\s*[.;]?$)`, 'g'),
  // Of what a later clause sets a time for, the task as a whole has none.
  new RegExp(String.raw`(?<=^[^.;]*\s)(?:trong|vao|tu)\s+${SPAN}(?=\s*[.;]|\s+-\s|\s+tai\s)`, 'g'),
  new RegExp(`phan dau(?: hoan thanh)? (?:den|truoc) ${DAY}`, 'g'),
  /(?<!\p{L})khi co (?:huong dan|chu truong|chi dao|van ban|quyet dinh|yeu cau)[^,;]{0,60}(?=[.;]?$)/gu,
]

/**
 * Finds the time that a sentence of running text sets for what it asks (`… hoàn thành trước ngày 30/6/2025`,
 * `Thường xuyên, kịp thời cập nhật …`); null when it sets none.
 */
export function findDeadline(text: string, context: DeadlineContext): Deadline | null {
  const folded = fold(text).replace(/[–—]/g, '-')
  for (const phrase of PHRASES) {
    for (const match of folded.matchAll(phrase)) {
      const words = text.slice(match.index, match.index + match[0].length)
      const timed = words.slice(
        Math.max(
          0,
          fold(words).search(
            /(?<!\p{L})(?:truoc|cham nhat|muon nhat|trong|vao|tu|den het|den|ngay|thuong|dinh ky|hang|khi|sau khi|quy|khong qua)(?!\p{L})/u,
          ),
        ),
      )
      const read = readDeadline(timed, context)
      if (read && !isOver(read.deadline, context)) return read.deadline
    }
  }
  return null
}

/** Of `chỉnh lý xong tài liệu trước năm 2019` in a plan of 2024 the time is that of the files. */
function isOver({ end }: Deadline, { period }: DeadlineContext): boolean {
  return end !== null && period !== null && end < period.start
}
