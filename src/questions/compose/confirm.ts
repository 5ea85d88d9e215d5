import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** `… 98% đúng không?`: yes or no, where the answer is a target with a figure of that unit. Null for any other question. */
export function confirmation(question: Question, entry: Entry, { messages }: Composing): string | null {
  if (!asksToConfirm(question.text) || entry.kind !== 'target' || entry.record.value_max !== null) return null
  const [said, ...more] = [...question.text.matchAll(FIGURE)]
  const value = readNumber(said?.[1] ?? '')
  if (value === null || more.length > 0 || !entry.record.unit.startsWith('%')) return null
  return messages.say(question.language, value === entry.record.value ? 'confirm-yes' : 'confirm-no')
}

/** Whether a question states something and asks whether it is so. */
export function asksToConfirm(text: string): boolean {
  return CONFIRM.test(fold(text).replace(/[?!.\s]+$/, ''))
}

const CONFIRM =
  /(?<!\p{L})(?:dung|phai) (?:khong|ko|k|hong|hem|chua)(?: (?:vay|a|nhi|ha|the))*$|(?<!\p{L})co (?:phai|dung)(?!\p{L})|, (?:right|correct)$|^is it (?:true|correct|right)(?!\p{L})/u
const FIGURE = new RegExp(String.raw`(${NUMBER_PATTERN})\s*%`, 'gu')
