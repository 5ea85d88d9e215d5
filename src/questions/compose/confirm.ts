import type { Entry } from '../../catalog/catalog.js'
import { nameKey } from '../../language/tokens.js'
import { claimIn } from '../understand/claim.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'

/** `… 98% đúng không?`, `có phải Thanh tra chủ trì …?`: yes or no, where the answer tells just that. Null for any other question. */
export function confirmation(question: Question, entry: Entry, { messages }: Composing): string | null {
  const claim = claimIn(question.text)
  if (claim === null) return null
  const told = toldShare(entry) ?? null
  if (claim.share !== null && told !== null)
    return messages.say(question.language, claim.share.value === told ? 'confirm-yes' : 'confirm-no')
  if (claim.lead === null || entry.kind !== 'task' || entry.record.lead.length === 0 || question.intent !== 'lead') return null
  const claimed = withoutLevel(nameKey(claim.lead.name))
  return messages.say(
    question.language,
    entry.record.lead.some((unit) => withoutLevel(nameKey(unit)) === claimed) ? 'confirm-yes' : 'confirm-no',
  )
}

/** The share that a target sets; none where it has no one figure. */
function toldShare(entry: Entry): number | null {
  return entry.kind === 'target' && entry.record.value_max === null && entry.record.unit.startsWith('%') ? entry.record.value : null
}

/** `Văn phòng` and `Văn phòng Sở` are one. */
function withoutLevel(key: string): string {
  return key.replace(/ so$/, '')
}
