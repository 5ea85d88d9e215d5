import { fold } from '../../language/fold.js'
import type { Question, Understander } from '../understand/understand.js'
import type { Turn } from './conversations.js'
import { scopeOf } from './taken-over.js'

/** `Đơn vị đó còn làm gì nữa?`: the tasks of the unit that the last answer named. */
export function unitMeant(own: Question, { question: before, answer }: Turn, understander: Understander): Question | null {
  const instead = unitInstead(own, before, answer, understander)
  if (instead) return instead
  const match =
    /(?<!\p{L})(?:don vi|phong|co quan|bo phan|noi|ben)(?: chu tri)? (?:do|nay|ay)(?!\p{L})|(?<!\p{L})(?:that|this) (?:unit|division|office|department)(?!\p{L})/u.exec(
      fold(own.text),
    )
  const record = answer.records[0]
  const unit = record && 'lead' in record ? record.lead[0] : undefined
  if (!match || unit === undefined) return null
  const text = `${own.text.slice(0, match.index)}${unit}${own.text.slice(match.index + match[0].length)}`
  const question = understander.understand(text, own.asOf, own.language)
  return { ...question, scope: scopeOf(question.scope, before.scope) }
}

/** `Văn phòng Sở?` after what another unit has to do: a unit's name and nothing else. */
function unitInstead(own: Question, before: Question, { records }: Turn['answer'], understander: Understander): Question | null {
  const name = BARE_UNIT.exec(fold(own.text))
  const ofUnit = records.length > 0 && records.every((record) => 'lead' in record) && BARE_UNIT_WITHIN.test(fold(before.text))
  if (!name || !ofUnit || own.intent !== 'fact') return null
  const question = understander.understand(`nhiệm vụ của ${own.text.slice(name[1]?.length ?? 0)}`, own.asOf, own.language)
  return { ...question, scope: scopeOf(question.scope, before.scope) }
}

const UNIT = '(?:van phong|thanh tra|phong|trung tam|chi cuc|bo phan) ?'
const BARE_UNIT = new RegExp(String.raw`^((?:con|the|vay|va|the con)\s+)*${UNIT}(?:\p{L}+[ ,-]*){0,8}?(?:thi sao|sao|thi)?[\s?.!]*$`, 'u')
const BARE_UNIT_WITHIN = new RegExp(String.raw`(?<!\p{L})${UNIT}`, 'u')
