import { fold } from '../../language/fold.js'
import { speaksOfOwnUnit } from '../compose/own-unit.js'
import { dueIn } from '../find/due.js'
import { asksForAll } from '../find/tasks.js'
import { type Intent, isBeyondDocuments, isOfDocument, isSmallTalk } from '../understand/intents/index.js'
import { saysOnly, saysSomething } from '../understand/topic.js'
import type { Question, Understander } from '../understand/understand.js'
import { asks } from './asks.js'
import type { Turn } from './conversations.js'
import { citedMeant, documentMeant, withCited } from './of-document.js'
import { itemMeant, moreMeant, tasksMeant } from './of-list.js'
import { unitMeant } from './of-unit.js'
import { isBareNumber } from './ordinal.js'
import { goesBack } from './returns.js'
import { focusOf, inScopeOf, namesPlace, namesScope, scopeOf, together } from './taken-over.js'

/** A question read as one that goes on from the last turn. */
export interface FollowUp {
  question: Question
  /** Whether the words themselves point back (`còn … thì sao`, `đó`); otherwise it is only short, and may stand alone. */
  certain: boolean
  /** Whether it counts out an item of the last list: its own words say no more than which. */
  counted?: true
}

/** A question of no more syllables than these may lack its topic. */
const SHORT = 6

/**
 * Reads a question as a part of its conversation: what it leaves out is what was talked about (`còn Hà Tĩnh?`, `ai phối hợp?`,
 * `nhiệm vụ thứ 2 thì sao`).
 *
 * @returns null for a question that stands by itself
 */
export function followUp(own: Question, last: Turn, understander: Understander): FollowUp | null {
  if (isSmallTalk(own.intent) || isBeyondDocuments(own.intent) || startsAnew(own.text)) return null
  const more = moreMeant(own, last)
  if (more) return { question: more, certain: true }
  const item = itemMeant(own, last, understander)
  if (item) return { question: item, certain: true, counted: true }
  if (isBareNumber(own.text)) return null
  const list = tasksMeant(own, last)
  if (list) return { question: list, certain: true }
  const unit = unitMeant(own, last, understander)
  if (unit) return { question: unit, certain: true }
  const attribute = attributeMeant(own, last)
  if (attribute) return { question: attribute, certain: true }
  const cited = citedMeant(own, last)
  if (cited) return { question: cited, certain: true }
  const ofDocument = documentMeant(own, last)
  if (ofDocument) return { question: ofDocument, certain: true }
  const words = own.query.words.filter(saysSomething).length
  const certain = words === 0 || pointsBack(own.text)
  if (!certain && words > SHORT) return null
  return { question: goingOn(own, last), certain }
}

/**
 * What a message may mean that went on from the last turn and found nothing.
 *
 * @returns the same of the other office that it names, at that office's own time (a plan of another year); and its own words alone, first
 *   of the office and the time that were talked about
 */
export function otherwiseMeant(own: Question, last: Turn): { moved: Question | null; alone: Question[] } {
  const goneOn = goingOn(own, last)
  const { periods, pairs } = own.scope
  // Which tasks were due in that quarter is asked of the other office, too: none is an answer.
  const timed = goneOn.intent === 'tasks' && dueIn(goneOn) !== null
  const moved = periods.length === 0 && namesPlace(own.scope) && !timed ? { ...goneOn, scope: { ...goneOn.scope, periods, pairs } } : null
  if (!own.query.words.some(saysSomething) || pointsAt(own.text)) return { moved, alone: [] }
  const scoped = inScopeOf(own, last)
  return { moved, alone: namesPlace(own.scope) ? [scoped, own] : [scoped] }
}

const ATTRIBUTES: readonly (readonly [Intent, string])[] = [
  ['budget', '(?:nguon )?(?:kinh phi|tien|ngan sach)|(?:the )?(?:budget|funding|money)'],
  ['deadline', '(?:thoi )?han(?: chot)?|thoi gian(?: hoan thanh)?|(?:the )?deadline'],
  ['product', 'san pham|dau ra|(?:the )?(?:product|output|deliverable)'],
  ['lead', '(?:don vi )?chu tri|dau moi|(?:the )?lead(?: unit)?'],
  ['coordinate', '(?:don vi )?phoi hop|(?:the )?co-?ordinating units?'],
]

/** `Kinh phí thì sao?`, `còn thời hạn?`: another attribute of what was talked about, by its name alone. */
function attributeMeant(own: Question, { question: before, answer }: Turn): Question | null {
  const folded = fold(own.text)
    .replace(/[?!.,]+/g, '')
    .trim()
  const named = ATTRIBUTES.find(([, name]) =>
    new RegExp(
      `^(?:con |the |vay |and |what about |how about )*(?:${name})(?: (?:thi sao|the nao|thi the nao|sao|nhu nao|la gi|vay|a|nhi))*$`,
    ).test(folded),
  )
  return named
    ? { ...before, text: own.text, language: own.language, intent: named[0], from: 0, counted: null, focus: focusOf(answer.citations) }
    : null
}

/** `À mà`, `cho hỏi`: another topic. */
export function startsAnew(text: string): boolean {
  return /^(?:a ma|nhan tien|tien the|cho (?:toi |em |minh |chi |anh )?hoi|chuyen sang|(?:a |roi |thoi )?(?:doi|chuyen|sang|hoi) (?:chuyen|chu de|viec)(?: khac| chut| ti)|chuyen khac|by the way|(?:a )?(?:different|another|new) (?:question|topic|subject|thing)|change of (?:topic|subject))(?!\p{L})/u.test(
    fold(text),
  )
}

const BEGINS_BACK = /^(?:con|the|vay|roi|va|and|what about|how about)\s|^\S+(?: \S+){0,3} thi(?!\p{L})/u
const POINTS_BACK = /(?<!\p{L})(?:đó|này|ấy|nó|thì sao|nói trên|nêu trên|vừa nói|vừa nêu|that|this|it|its|those|they|them)(?!\p{L})/u
/** Typed without marks, `do` and `no` may be other words (`do đâu`): they point back behind a noun, or at the end. */
const POINTS_BACK_BARE =
  /(?<!\p{L})(?:thi sao|thi the nao|noi tren|neu tren|vua noi|vua neu|that|this|it|its|those|they|them|(?:cai|viec|nhiem vu|ke hoach|quyet dinh|van ban|don vi|noi dung|muc tieu|chi tieu|ben|noi|cho|so|tinh|lop) (?:do|nay|ay))(?!\p{L})|\s(?:no|do)$/u

function pointsBack(text: string): boolean {
  return goesBack(text) || BEGINS_BACK.test(fold(withoutStops(text))) || pointsAt(text)
}

/** `Cái đó`, `they`: something said before is named by a word that stands for it. */
function pointsAt(text: string): boolean {
  const plain = withoutStops(text)
  const folded = fold(plain)
  return (folded === plain ? POINTS_BACK_BARE : POINTS_BACK).test(plain)
}

function withoutStops(text: string): string {
  return text
    .toLowerCase()
    .replace(/[?!.,]+/g, ' ')
    .trim()
}

/** The question with what it leaves out. */
function goingOn(own: Question, { question: before, answer }: Turn): Question {
  // `còn Hà Tĩnh?`, `Thanh tra thì sao`: the same is asked of something else.
  const ownWords = own.query.words.some(saysSomething)
  // Who signed a document is asked of no topic: `mức hài lòng của họ` after it is another question.
  const ofDocument = isOfDocument(before.intent) && !saysOnly(own.query, DOCUMENTS)
  // `Còn Thái Bình làm được bao nhiêu?`: of what was talked about, which may be a share.
  const howMuch = own.intent === 'quantity' && own.counted === null && !ownWords && before.intent === 'target'
  const same = (own.intent === 'fact' && !asks(own.text) && !ofDocument) || howMuch
  const moved = namesScope(own.scope) || (same && own.query.words.length > 0)
  const intent = same ? before.intent : own.intent
  // `Thực tế đăng được mấy?` after what a plan sets: the report tells.
  const results = own.achieved && !before.achieved && own.scope.kinds.length === 0
  const scope = withCited(scopeOf(own.scope, before.scope), own, answer)
  return {
    ...own,
    text: withTextBefore(own, before, intent, same),
    intent,
    counted: own.counted ?? (same ? before.counted : null),
    scope: results ? { ...scope, kinds: ['report'] } : scope,
    query:
      (intent === 'tasks' && ownWords) || (ownWords && same && NAMES_PART.test(fold(own.text)))
        ? own.query
        : together(own.query, before.query, same),
    focus: moved || results ? null : focusOf(answer.citations),
  }
}

/** A list of tasks is narrowed, a fact about a document told, by the words of the question itself: by those before, where it has none. */
function withTextBefore(own: Question, before: Question, intent: Intent, same: boolean): string {
  if (intent === 'tasks' && before.intent === 'tasks' && (narrows(own.text) || asksForAll(own)))
    return `${own.text} ${withoutRole(before.text, own.text)}`
  const ofWords = intent === 'tasks' || (same && (isOfDocument(intent) || intent === 'person'))
  const lacksWords = !own.query.words.some(saysSomething) || speaksOfOwnUnit(own.text)
  return ofWords && lacksWords ? `${own.text} ${before.text}` : own.text
}

/** `Chỉ lấy mảng tài chính công thôi`, `trong đó …`: of the list just given. */
function narrows(text: string): boolean {
  return /^(?:chi|trong (?:so )?do|rieng|loc|chon|only|just|of (?:those|these|them)|among)(?!\p{L})|(?<!\p{L})(?:thoi|only)\s*[?.!]*$/u.test(
    fold(text),
  )
}

/** `Phối hợp mấy việc?` after what a unit leads: the role is the new one. */
function withoutRole(before: string, own: string): string {
  const role = /(?<!\p{L})(?:phối hợp|phoi hop|chủ trì|chu tri|phụ trách|phu trach|tham gia)(?!\p{L})/giu
  return role.test(own) ? before.replace(role, ' ') : before
}

const DOCUMENTS = 'à nhầm ý tôi hỏi cơ mà kế hoạch báo cáo văn bản bản phụ lục cchc cải cách hành chính năm quý plan report document'

/** `Phần thể chế thì sao?`: another part, to which nothing of the topic before belongs. */
const NAMES_PART = /^(?:con |the |vay |and |what about |how about )*(?:(?:phan|noi dung|mang|linh vuc) \S|the \S+(?: \S+)* part(?!\p{L}))/u
