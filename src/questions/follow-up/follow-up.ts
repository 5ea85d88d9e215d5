import { fold } from '../../language/fold.js'
import { speaksOfOwnUnit } from '../compose/own-unit.js'
import { dueIn } from '../find/due.js'
import { asksForAll } from '../find/tasks.js'
import { type Intent, isOfDocument, isSmallTalk } from '../understand/intents/index.js'
import type { Scope } from '../understand/scope/scope.js'
import { saysOnly, saysSomething } from '../understand/topic.js'
import type { Question, Understander } from '../understand/understand.js'
import type { Item, Turn } from './conversations.js'
import { countsList } from './items.js'
import { asksForMore } from './more.js'
import { isBareNumber, ordinalIn } from './ordinal.js'
import { goesBack } from './returns.js'
import { focusOf, namesPlace, namesScope, scopeOf, together } from './taken-over.js'

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
  if (isSmallTalk(own.intent) || own.intent === 'opinion' || startsAnew(own.text)) return null
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

/** A question's own words, of the office and the time that were talked about where it names none. */
export function inScopeOf(own: Question, { question: before }: Turn): Question {
  return { ...own, scope: scopeOf(own.scope, before.scope) }
}

/** `Xem tiếp`: the last list from where it was cut. */
function moreMeant(own: Question, { question: before, answer: { next } }: Turn): Question | null {
  if (!asksForMore(own.text)) return null
  // Past its end a list says that it was the whole; one answer has nothing to go on with.
  return { ...before, from: next ?? Number.MAX_SAFE_INTEGER }
}

const ATTRIBUTES: readonly (readonly [Intent, string])[] = [
  ['budget', '(?:nguon )?(?:kinh phi|tien|ngan sach)|(?:the )?(?:budget|funding|money)'],
  ['deadline', '(?:thoi )?han(?: chot)?|thoi gian(?: hoan thanh)?|(?:the )?deadline'],
  ['product', 'san pham|dau ra|(?:the )?(?:product|output|deliverable)'],
  ['lead', '(?:don vi )?chu tri|dau moi|(?:the )?lead(?: unit)?'],
  ['coordinate', '(?:don vi )?phoi hop|(?:the )?co-?ordinating units?'],
]

/** Another list of tasks: `nhiệm vụ nào phải xong trong quý I?` of the office talked about, `tính đến 01/7 thì sao?` of another day. */
function tasksMeant(own: Question, last: Turn): Question | null {
  if (asksForTasks(own)) return inScopeOf(own, last)
  const { question: before } = last
  if (before.intent === 'tasks' && countsList(own)) return { ...before, language: own.language, from: 0, focus: null }
  if (before.intent !== 'tasks' || !NAMES_DAY.test(fold(own.text))) return null
  return { ...before, text: `${own.text} ${before.text}`, from: 0, focus: null }
}

/** `Nhiệm vụ nào phải xong trong quý I?`: which tasks, and of what time, the message says itself. */
function asksForTasks(own: Question): boolean {
  return own.intent === 'tasks' && dueIn(own) !== null && /(?<!\p{L})(?:nhiem vu|viec|dau viec|tasks?)(?!\p{L})/u.test(fold(own.text))
}

const NAMES_DAY =
  /^(?:con |the |vay |va |and |what about )*(?:tinh )?(?:den |toi |vao |truoc |as of |by )?(?:het )?(?:ngay )?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?(?: (?:thi sao|thi|sao|the nao))*[\s?.!]*$/

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

/** `Ai ban hành?`, `ngày nào?` after what a cited document is: that is told with it. */
function citedMeant(own: Question, { question: before, answer: { records } }: Turn): Question | null {
  const [record, ...more] = records
  if (!record || more.length > 0 || !('issuer' in record) || namesScope(own.scope) || !OF_CITED.test(fold(own.text).trim())) return null
  const scope = aboutCited(before.scope, record.number)
  return {
    ...before,
    text: own.text,
    language: own.language,
    intent: 'definition',
    scope,
    query: { words: [], expansions: [] },
    focus: null,
  }
}

const OF_CITED =
  /^(?:the |vay |con |do |van ban (?:do|nay) |no )*(?:(?:do )?(?:ai|co quan nao|don vi nao|cap nao|noi nao) (?:ban hanh|ra|phe duyet|ky ban hanh)|(?:ban hanh |ra |co tu |ky )?(?:vao )?(?:ngay|nam|thang) (?:nao|may|bao nhieu)|(?:ban hanh |ra |co tu )?(?:khi nao|bao gio|hoi nao)|(?:noi |quy dinh )?(?:ve )?(?:cai |viec )?gi|noi dung (?:la )?gi|who issued it|when|what (?:is it )?about)(?: (?:vay|the|a|nhi|z|v))*[?.! ]*$/u

/** `Số mấy, ngày nào?`, `ai ký?`: a fact about the document that the last answer came from, in few words. */
function documentMeant(asked: Question, { question: before, answer }: Turn): Question | null {
  const ofDocument = isOfDocument(before.intent) && answer.records.length === 0
  const own = ofDocument && ASKS_DATE.test(fold(asked.text)) ? { ...asked, intent: 'document-number' as const } : asked
  if (!isOfDocument(own.intent) || answer.citations.length === 0 || CITED.test(fold(own.text))) return null
  if (own.query.words.filter(saysSomething).length > MAX_OF_DOCUMENT) return null
  // A report that is sent regularly goes to others than the plan that says so.
  if (own.intent === 'recipients' && !isOfDocument(before.intent) && !DOCUMENT_MEANT.test(fold(own.text))) return null
  const focus = namesScope(own.scope) ? null : focusOf(answer.citations)
  return { ...own, scope: scopeOf(own.scope, before.scope), query: { words: [], expansions: [] }, focus }
}

/** `When?` after who signed it: the date of the document. */
const ASKS_DATE =
  /^(?:and |the |vay |con |vao )*(?:when|what date|on what date|(?:ngay|thang|hom) (?:nao|may|bao nhieu)|khi nao|bao gio|luc nao)(?: (?:was it|was that|vay|the|a|nhi|z))*[\s?.!]*$/

/** `Theo quyết định nào?` asks for a document that the text cites. */
const CITED = /(?<!\p{L})(?:theo|can cu|under|quyet dinh|nghi quyet|nghi dinh|thong tu)(?!\p{L})/u
const DOCUMENT_MEANT = /(?<!\p{L})(?:noi nhan|ke hoach|van ban|bao cao|plan|report|document)(?!\p{L})/u
/** `Kế hoạch này số mấy`: three words at most beside what asks. */
const MAX_OF_DOCUMENT = 3

/** `Đơn vị đó còn làm gì nữa?`: the tasks of the unit that the last answer named. */
function unitMeant(own: Question, { question: before, answer }: Turn, understander: Understander): Question | null {
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

/** Whether it asks something itself: `… thì lấy nguồn nào?`. */
function asks(text: string): boolean {
  return /(?<!\p{L})(?:gi|nao|dau|ai|bao nhieu|may|bao gio|khi nao|vi sao|tai sao|the nao|who|what|which|when|where|why|how)(?!\p{L})/u.test(
    fold(text).replace(/(?:thi|what|how)\s+(?:sao|the nao|about)/g, ' '),
  )
}

/** `Ai ký quyết định đó?` after a cited document: that one is meant, not the document that cites it. */
function withCited(scope: Scope, own: Question, { records: [record] }: Turn['answer']): Scope {
  if (own.intent !== 'signer' || !record || !('issuer' in record) || OF_OFFICE.test(fold(own.text))) return scope
  return aboutCited(scope, record.number)
}

/** `Kế hoạch của Sở`: its own, not one that it cites. */
const OF_OFFICE = /(?<!\p{L})(?:cua (?:so|don vi|co quan|minh|phong)|(?:of|by) the (?:department|office))(?!\p{L})/u

function aboutCited(scope: Scope, number: string): Scope {
  return { ...scope, ownCodes: [], otherCodes: [{ number, kind: null, start: 0, end: 0 }] }
}

/** The question about the item that it counts out. */
function itemMeant(own: Question, { question: before, items }: Turn, understander: Understander): Question | null {
  const position = ordinalIn(own.text, items.length)
  const item = position === null ? undefined : items[position]
  if (!item) return null
  // `Cái thứ 2 trễ mấy hồ sơ?`: of a row its label says what it is, the question which of its values is meant.
  const row = own.intent === 'quantity' || own.intent === 'target' ? ROW.exec(item.text) : null
  const about = aboutItem({ ...item, text: row?.[1] ?? item.text }, before, understander)
  return {
    ...about,
    query: row ? together(own.query, about.query) : about.query,
    text: own.text,
    intent: own.intent,
    counted: own.counted,
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
