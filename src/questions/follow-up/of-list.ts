import { fold } from '../../language/fold.js'
import { dueIn } from '../find/due.js'
import type { Question, Understander } from '../understand/understand.js'
import { asks } from './asks.js'
import type { Item, Turn } from './conversations.js'
import { countsList } from './items.js'
import { asksForMore } from './more.js'
import { ordinalIn } from './ordinal.js'
import { focusOf, inScopeOf, scopeOf, together } from './taken-over.js'

/** `Xem tiếp`: the last list from where it was cut. */
export function moreMeant(own: Question, { question: before, answer: { next } }: Turn): Question | null {
  if (!asksForMore(own.text)) return null
  // Past its end a list says that it was the whole; one answer has nothing to go on with.
  return { ...before, from: next ?? Number.MAX_SAFE_INTEGER }
}

/** Another list of tasks: `nhiệm vụ nào phải xong trong quý I?` of the office talked about, `tính đến 01/7 thì sao?` of another day. */
export function tasksMeant(own: Question, last: Turn): Question | null {
  if (asksForTasks(own)) return inScopeOf(own, last)
  const { question: before } = last
  if (before.intent === 'tasks' && ASKS_WHO.test(fold(own.text)))
    return { ...before, text: `${before.text} ${own.text}`, language: own.language, from: 0 }
  if (before.intent === 'tasks' && countsList(own)) return { ...before, language: own.language, from: 0, focus: null }
  if (before.intent !== 'tasks' || !NAMES_DAY.test(fold(own.text))) return null
  return { ...before, text: `${own.text} ${before.text}`, from: 0, focus: null }
}

/** `Nhiệm vụ nào phải xong trong quý I?`: which tasks, and of what time, the message says itself. */
function asksForTasks(own: Question): boolean {
  return own.intent === 'tasks' && dueIn(own) !== null && /(?<!\p{L})(?:nhiem vu|viec|dau viec|tasks?)(?!\p{L})/u.test(fold(own.text))
}

/** `Những việc đó ai chủ trì?`: of a list just given. */
const ASKS_WHO =
  /^(?:vay |the )?(?:nhung |cac )?(?:viec|nhiem vu|dau viec) (?:do|nay|ay|tren|kia)(?: thi)? (?:do )?(?:ai|don vi nao|phong nao|ben nao)(?: (?:chu tri|lam|phu trach|lo|thuc hien))?\W*$|^(?:and )?who (?:leads?|does|is in charge of) (?:them|these|those)(?: tasks)?\W*$/u

const NAMES_DAY =
  /^(?:con |the |vay |va |and |what about )*(?:tinh )?(?:den |toi |vao |truoc |as of |by )?(?:het )?(?:ngay )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?: (?:thi sao|thi|sao|the nao))*[\s?.!]*$/

/** The question about the item that it counts out. */
export function itemMeant(own: Question, { question: before, items }: Turn, understander: Understander): Question | null {
  const position = ordinalIn(own.text, items.length)
  const item = position === null ? undefined : items[position]
  if (!item) return null
  // `Cái thứ 2 trễ mấy hồ sơ?`: of a row its label says what it is, the question which of its values is meant.
  const row = own.intent === 'quantity' || own.intent === 'target' ? ROW.exec(item.text) : null
  const about = aboutItem({ ...item, text: row?.[1] ?? item.text }, before, understander)
  // `Còn cái thứ tư?` after `cái thứ hai là do đâu?`: the same is asked of it.
  const same = own.intent === 'fact' && !asks(own.text) && ordinalIn(before.text, items.length) !== null
  return {
    ...about,
    query: row ? together(own.query, about.query) : about.query,
    text: same ? before.text : own.text,
    intent: same ? before.intent : own.intent,
    counted: same ? before.counted : own.counted,
    scope: scopeOf(own.scope, before.scope),
  }
}

/** `Điện lực: Trễ hạn 03; Tiếp nhận 58` */
const ROW = /^([^:]+): .*\d/u

/** A question asked of one thing that was shown: an item of a list, a choice. */
export function aboutItem({ text, citation }: Pick<Item, 'text' | 'citation'>, question: Question, understander: Understander): Question {
  const about = understander.understand(text, question.asOf, question.language)
  return { ...question, from: 0, query: together({ words: [], expansions: [] }, about.query), focus: citation ? focusOf([citation]) : null }
}
