import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { Question } from '../understand/understand.js'
import type { Item, Turn } from './conversations.js'
import { ordinalIn } from './ordinal.js'
import { namesScope } from './taken-over.js'

/** The items of an answer that lists several; none where it does not. */
export function itemsOf({ text, records, citations }: Answer): Item[] {
  const counted = linesBehind(text, /^Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[:,]\s+(.+)$/gimu)
  const lines = counted.length > 1 ? counted : linesBehind(text, /^(?:\d{1,2}[.:]|[-+•])\s+(.+)$/gmu)
  if (lines.length < 2) return itemsInText(text).map((item) => ({ text: item, citation: citations[0] ?? null, inText: true }))
  // A table is cited row by row, what announces it first.
  const announced = citations.length - lines.length === 1 ? 1 : 0
  const each = records.length >= lines.length || citations.length - announced === lines.length
  return lines.map((line, i) => ({ text: line, citation: (each ? citations[i + announced] : null) ?? null, inText: false }))
}

function linesBehind(text: string, mark: RegExp): string[] {
  return [...text.matchAll(mark)].map((match) => match[1] ?? '')
}

/** The items of `gồm: (1) …; (2) …; (3) …`, where they count up from 1. */
function itemsInText(text: string): string[] {
  const items = [...(text.split('\n')[0] ?? '').matchAll(/\((\d{1,2})\)\s+(.+?)[;,.]?\s*(?=\(\d{1,2}\)\s|$)/gu)]
  return items.length > 1 && items.every(([, number], i) => Number(number) === i + 1) ? items.map(([, , item = '']) => item) : []
}

/** The item of running text that a question counts out and asks nothing else of: `cái thứ ba là gì?`. */
export function itemInText(own: Question, { items }: Turn): Item | null {
  const position = ordinalIn(own.text, items.length)
  const item = position === null ? undefined : items[position]
  const asksMore = !['fact', 'definition'].includes(own.intent) || namesScope(own.scope)
  return item?.inText && !asksMore ? item : null
}

/** How many items the last answer listed, where a message asks no more; null where it had none, or did not show them all. */
export function countedItems(own: Question, { answer }: Turn): number | null {
  const items = countsList(own) && answer.next === undefined ? itemsOf(answer) : []
  return items.length > 0 ? items.length : null
}

/** `Mấy cái tất cả?`, `tổng cộng bao nhiêu?` after a list: how many it has. */
export function countsList({ text }: Question): boolean {
  return COUNTS_LIST.test(fold(text))
}

const COUNTS_LIST =
  /^(?:the |vay |con |roi |co )*(?:tong cong|tat ca|tong)? ?(?:la |co )?(?:may|bao nhieu|bn)(?: (?:cai|viec|nhiem vu|muc|dau viec))?(?: (?:tat ca|tong cong|ca thay|vay|the|a|nhi|v))*[\s?.!]*$|^(?:so )?how many(?: (?:are there|in total|tasks|altogether))*[\s?.!]*$/u
