import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'
import { entryText } from './text.js'

/** Whether an entry says when: a day where a day is asked for, else any time; a target is for a year. */
export function saysWhen(question: Question, entry: Entry): boolean {
  if (entry.kind === 'target') return !asksDay(question)
  if (asksStart(question) && !tellsStart(entry)) return false
  if (entry.kind !== 'passage') return true
  const folded = withoutSymbols(fold(entry.record.text))
  return DAY.test(folded) || (!asksDay(question) && TIME.test(folded))
}

/** Whether a day is asked for, and a task tells none. */
export function lacksDay(question: Question, entry: Entry): boolean {
  return entry.kind === 'task' && asksDay(question) && !DAY.test(withoutSymbols(fold(entryText(entry))))
}

/** Whether a sentence names a day or another time. */
export function tellsWhen(sentence: string): boolean {
  const folded = withoutSymbols(fold(sentence))
  return DAY.test(folded) || TIME.test(folded)
}

/** The `9/2019` of `59/2019/NĐ-CP` is no month; `(Kèm theo Báo cáo số … ngày …)` dates no event. */
function withoutSymbols(folded: string): string {
  return folded.replace(/\(kem theo [^)]*\)/g, ' ').replace(/(?<!\d)\d{1,5}\/(?:19|20)\d\d\/\p{L}[\p{L}\d-]*/gu, ' ')
}

/** `Họp vào thứ mấy?`: a date does not tell, whatever the question is taken for. */
export function lacksWeekday(question: Question, entry: Entry): boolean {
  if (asksWeekday(question)) return !WEEKDAY.test(fold(entryText(entry)))
  const named = weekdayNamed(question)
  return named !== null && !named.test(fold(entryText(entry)))
}

/** `Có làm việc sáng thứ Bảy không?`: what is told of Thursdays does not tell. */
const weekdayNamed = remembered(({ text }): RegExp | null => {
  const day =
    /(?<!\p{L})(?:sang|chieu|toi|ngay|vao|cac) (thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?!\p{L})(?! (?:nhat|cua|trong))/u.exec(
      fold(text),
    )?.[1]
  if (day === undefined) return null
  const other = WEEKDAYS.find((names) => names.includes(day.replace('thu ', '')))
  return new RegExp(day === 'chu nhat' ? 'chu nhat' : `thu (?:${(other ?? [day]).join('|')})(?!\\p{L})`, 'u')
})

const WEEKDAYS: readonly (readonly string[])[] = [
  ['hai', '2'],
  ['ba', '3'],
  ['tu', '4'],
  ['nam', '5'],
  ['sau', '6'],
  ['bay', '7'],
]

const asksDay = remembered(({ text }) => /ngay (?:nao|may|bao nhieu)|thu may|what (?:date|day)|which day/.test(fold(text)))

const asksWeekday = remembered(
  ({ text, counted }) => counted !== 'hang' && /(?<!\p{L})thu may(?!\p{L})|what day of the week/u.test(fold(text)),
)

/** `Áp dụng từ bao giờ?`: since when, which no deadline tells. */
export const asksStart = remembered(({ text }) =>
  /(?<!\p{L})(?:(?<!(?:dau|thu|vat|giam|tuan) )tu|bat dau(?: tu)?) (?:(?:ngay|thang|nam|quy|hom|luc|dip) (?:nao|may|bao nhieu)|bao gio|khi nao)(?!\p{L})|since when|(?:when|what (?:date|day)) [^?]*(?:start|begin|take effect|come into)/u.test(
    fold(text),
  ),
)

/** A last day is no first one, nor is the one month in which a task is done. */
function tellsStart(entry: Entry): boolean {
  if (entry.kind !== 'task') return /(?<!\p{L})(?:từ|bắt đầu|hiệu lực|ngày \d)(?!\p{L})/iu.test(entryText(entry))
  const { start, end, text } = entry.record.deadline ?? { start: null, end: null, text: '' }
  if (/^(?:từ|bắt đầu)(?!\p{L})/iu.test(text)) return true
  return start !== null && start.slice(0, 7) !== end?.slice(0, 7)
}

/** `kể từ ngày 01 tháng 7 năm 2024` to `áp dụng từ bao giờ?`. */
export function tellsStartOutright(question: Question, entry: Entry): boolean {
  return asksStart(question) && /(?<!\p{L})(?:từ|bắt đầu) (?:ngày|tháng|quý|năm) (?:\d|[IVX])/iu.test(entryText(entry))
}

const WEEKDAY = /(?<!\p{L})(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?!\p{L})/u
const DAY =
  /(?<!\d)\d{1,2}\s?\/\s?\d{1,2}(?!\d)|ngay \d|ngay (?:cuoi|dau|lam viec)|thu (?:hai|ba|tu|nam|sau|bay) (?:hang|dau|cuoi|tuan)|(?:sang|chieu|vao|cac) thu (?:hai|ba|tu|nam|sau|bay)|chu nhat/
const TIME =
  /\d\/20\d\d|(?<!\p{L})(?:quy (?:[ivx]+|\d)|thang \d|nam 20\d\d|(?:hang|dinh ky|thuong xuyen|truoc|sau khi|khi co|cham nhat (?=vao|ngay|trong|thang|quy|den|het|la ngay|\d))(?!\p{L}))/u
