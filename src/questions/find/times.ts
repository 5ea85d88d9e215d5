import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'
import { entryText } from './text.js'

/** Of `đợt khảo sát thứ nhất` the results are not those of the second. */
export function isOtherTime(question: Question, entry: Entry): boolean {
  const asked = timesAsked(question)
  if (asked.length === 0) return false
  const told = timesIn(fold(entryText(entry)))
  return told.length > 0 && !asked.some((time) => told.includes(time))
}

/** The times that a question names; none where it names several (`Which month is the first round and which the second?`). */
const timesAsked = remembered(({ text }) => {
  const folded = fold(text)
  return new Set(folded.match(/(?<!\p{L})(?:first|second|third|fourth)(?!\p{L})/gu)).size > 1 ? [] : timesIn(folded)
})

/** Which times of several a text names: `đợt 2`, `lần thứ hai`, `the second round`; 1 for the first. */
function timesIn(folded: string): number[] {
  return [...folded.matchAll(TIMES)].map((match) => {
    const written = match.slice(1).find((part) => part !== undefined) ?? ''
    return /^\d/.test(written) ? Number(written) : (ORDINALS[written] ?? 0)
  })
}

const TIMES =
  /(?<!\p{L})(?:dot|lan|vong|phien)(?:(?: (?!quy|thang|nam|ngay|tuan)\p{L}+){0,3}? thu (nhat|hai|ba|tu|[1-4])| (hai|ba|[1-4])|(?: (?!quy|thang|nam|ngay|tuan|trong)\p{L}+){1,3} lan (hai|ba|[1-4]))(?!\p{L}|\d|[/.,]\d| (?:ngay|thang|gio|tuan|phut)| (?:nam|quy)(?! (?:\d|[iv]+)))|(?<!\p{L})(first|second|third|fourth) (?:round|survey|batch|session|time)(?!\p{L})/gu
const ORDINALS: Record<string, number> = { nhat: 1, hai: 2, ba: 3, tu: 4, first: 1, second: 2, third: 3, fourth: 4 }
