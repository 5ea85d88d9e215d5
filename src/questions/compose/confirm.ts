import type { Entry } from '../../catalog/catalog.js'
import { nameKey } from '../../language/tokens.js'
import { remembered } from '../find/remembered.js'
import { claimIn } from '../understand/claim.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** What a question states and asks to be confirmed; null for one that states nothing. */
export const claimOf = remembered(({ text }: Question) => claimIn(text))

/** `… 98% đúng không?`, `có phải Thanh tra chủ trì …?`: yes or no, where the answer tells just that. Null for any other question. */
export function confirmation(question: Question, entry: Entry, composing: Composing): string | null {
  const claim = claimOf(question)
  if (claim === null) return null
  const told = toldShare(entry)
  if (claim.share !== null && told !== null) return yesOrNo(claim.share.value === told, question, composing)
  if (claim.lead === null || entry.kind !== 'task' || entry.record.lead.length === 0 || question.intent !== 'lead') return null
  const claimed = withoutLevel(nameKey(claim.lead.name))
  const leads = entry.record.lead.some((unit) => withoutLevel(nameKey(unit)) === claimed)
  return yesOrNo(leads, question, composing)
}

/** `Đúng.` or `Không đúng.` */
export function yesOrNo(isSo: boolean, { language }: Question, { messages }: Composing): string {
  return messages.say(language, isSo ? 'confirm-yes' : 'confirm-no')
}

/** The share that a target sets; none where it has no one figure. */
function toldShare(entry: Entry): number | null {
  return entry.kind === 'target' && entry.record.value_max === null && entry.record.unit.startsWith('%') ? entry.record.value : null
}

/** `Văn phòng` and `Văn phòng Sở` are one. */
function withoutLevel(key: string): string {
  return key.replace(/ so$/, '')
}
