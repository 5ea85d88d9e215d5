import { fold } from '../../language/fold.js'
import type { Deadline } from '../records.js'
import { before } from './before.js'
import { conditional } from './conditional.js'
import { on } from './on.js'
import { ongoing } from './ongoing.js'
import { recurring } from './recurring.js'
import { type DeadlineContext, type DeadlineRule, NO_DATES } from './rule.js'
import { span } from './span.js'

/** The forms in the order in which they are tried: what waits or goes on is told by its first words, the rest by its dates. */
export const deadlineRules: readonly DeadlineRule[] = [conditional, ongoing, recurring, before, on, span]

/** A deadline that was read, and whether the pen slipped. */
export interface ReadDeadline {
  deadline: Deadline
  /** True where the words do not fit together and were read as what was meant (`Tháng Quý IV/2022`). */
  slip: boolean
}

/**
 * Reads the text of a deadline cell or label.
 *
 * @param text as written; empty text has no deadline
 * @returns null when the text states no time in any known form
 */
export function readDeadline(text: string, context: DeadlineContext): ReadDeadline | null {
  // `T3/2026` is how a month is written where the column is narrow.
  const folded = fold(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\p{L})t\.? ?(?=(?:0?[1-9]|1[0-2])(?:\s*[/-]|$))/gu, 'thang ')
  if (folded === '') return null
  for (const rule of deadlineRules) {
    const reading = rule.read(folded, context)
    if (reading) return { deadline: { text, ...reading }, slip: isSlip(folded) }
  }
  return null
}

/**
 * Reads what stands where a time should be; in no known form it is kept as written: it has no date, but a person can read it.
 *
 * @returns null for text that says nothing, or more than a time
 */
export function readOrKept(text: string, context: DeadlineContext): (ReadDeadline & { unread: boolean }) | null {
  const read = readDeadline(text, context)
  if (read) return { ...read, unread: false }
  if (!/\p{L}|\d/u.test(text) || text.length > MAX_UNREAD) return null
  return { deadline: { text, kind: 'conditional', ...NO_DATES }, slip: false, unread: true }
}

/** In characters. */
const MAX_UNREAD = 120

/** `Tháng 15/11/2022`, `Tháng Quý IV/2022`. */
function isSlip(folded: string): boolean {
  return /^thang\s+(?:\d{1,2}\/\d{1,2}\/\d{4}|qu[iy])/.test(folded)
}

const DATE = String.raw`\d{1,2}\s*[/-]\s*\d{1,2}(?:\s*[/-]\s*\d{4})?|\d{1,2}\s+thang\s+\d{1,2}(?:\s+nam\s+\d{4})?`
const YEAR = String.raw`(?:\s*(?:\/|nam|-)?\s*20\d{2})`
const PIECE = [
  String.raw`(?:thang\s+)?(?:hoan thanh\s+)?(?:xong\s+)?(?:truoc|cham nhat|den|den het|tu|trong|vao|khong qua)?\s*(?:ngay\s+)?(?:${DATE})`,
  String.raw`(?:trong\s+|tu\s+|den\s+|den het\s+|truoc\s+|cuoi\s+|dau\s+)?thang\s+\d{1,2}(?:\s*(?:,|-|va|den)\s*(?:thang\s+)?\d{1,2})*${YEAR}?`,
  String.raw`(?:thang\s+)?(?:trong\s+|tu\s+|den\s+|den het\s+|truoc\s+|cuoi\s+|dau\s+)?qu[iy]\s+(?:i{1,3}|iv|[1-4])(?:\s*(?:,|-|va|den)\s*(?:qu[iy]\s+)?(?:i{1,3}|iv|[1-4]))*${YEAR}?`,
  String.raw`(?:(?:trong|ca|tu|den|den het|het|cuoi)\s+nam(?:\s+20\d{2})?|nam\s+20\d{2})(?:\s*-\s*20\d{2})?(?:\s+va\s+(?:nhung|cac)\s+nam\s+(?:tiep theo|sau))?`,
  String.raw`(?:giai doan\s+)?20\d{2}\s*-\s*20\d{2}`,
  String.raw`0?[69]\s+thang(?:\s+(?:dau|cuoi))?(?:\s+nam)?${YEAR}?`,
  String.raw`(?:thuc hien\s+)?(?:thuong xuyen|lien tuc)(?:\s+trong nam)?${YEAR}?`,
  String.raw`(?:dinh ky\s+)?hang\s+(?:ngay|tuan|thang|quy|qui|nam)`,
  String.raw`dinh ky(?:\s+theo quy dinh)?`,
  String.raw`(?:truoc|cham nhat|vao)\s+ngay\s+\d{1,2}\s+(?:hang|moi)\s+(?:thang|quy|nam)`,
].join('|')
const WHOLE = new RegExp(String.raw`^(?:[-+]\s*)?(?:hoan thanh\s+)?(?:${PIECE})(?:\s*[;,.]?\s*(?:va\s+|-\s+)?(?:${PIECE}))*[.;]?$`)
const WAITING =
  /^(?:[-+]\s*)?(?:(?:thuong xuyen|thuc hien)\s*[;,]?\s*(?:-\s*)?)?(?:thuc hien\s+|trien khai\s+)?(?:ngay\s+)?(?:theo|khi|sau khi|can cu)\s+(?!du toan|nguon)/

/** `Chậm nhất 07 ngày làm việc sau khi …`: no other cell begins so. */
const DAYS_AFTER = /^(?:cham nhat|muon nhat|khong qua|trong vong) \d{1,3} ngay(?!\p{L})/u

/** `Kế hoạch: tháng 02; báo cáo: trước 05/12`, `02 đợt: tháng 5 và tháng 10`: what each of the times is of. */
const SAID_OF = /(?:^|(?<=[;,.]\s?))(?:\d{1,2}\s+)?[a-z]+(?:\s+[a-z]+){0,3}\s*:\s*/g

/**
 * How much a text looks like a deadline cell: 2 when all of it is one, 1 when it begins like one that waits for an
 * event (whose words are free), 0 otherwise.
 *
 * @param folded folded text with single spaces; dashes as `-`
 */
export function deadlineLikeness(folded: string): 0 | 1 | 2 {
  if (WHOLE.test(folded) || (folded.includes(':') && WHOLE.test(folded.replace(SAID_OF, '')))) return 2
  if (DAYS_AFTER.test(folded)) return 2
  return WAITING.test(folded) ? 1 : 0
}
