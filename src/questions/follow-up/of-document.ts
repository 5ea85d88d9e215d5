import { fold } from '../../language/fold.js'
import { isOfDocument } from '../understand/intents/index.js'
import type { Scope } from '../understand/scope/scope.js'
import { saysOnly, saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Turn } from './conversations.js'
import { focusOf, namesScope, scopeOf } from './taken-over.js'

/** `Ai ban hành?`, `ngày nào?` after what a cited document is: that is told with it. */
export function citedMeant(own: Question, { question: before, answer: { records } }: Turn): Question | null {
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
export function documentMeant(asked: Question, { question: before, answer }: Turn): Question | null {
  const ofDocument = isOfDocument(before.intent) && answer.records.length === 0
  const own =
    ofDocument && (ASKS_DATE.test(fold(asked.text)) || asksDateOfOther(asked)) ? { ...asked, intent: 'document-number' as const } : asked
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

/** `Còn báo cáo 6 tháng thì hôm nào?` after the date of another paper. */
function asksDateOfOther({ text, query }: Question): boolean {
  const folded = fold(text)
  return (
    /(?<!\p{L})(?:ngay|hom|thang) (?:nao|may)(?!\p{L})|khi nao|bao gio|when/u.test(folded) &&
    DOCUMENT_MEANT.test(folded) &&
    saysOnly(query, PAPERS)
  )
}

const PAPERS = 'kế hoạch báo cáo văn bản bản phụ lục quý năm tháng đầu cuối công tác cchc cải cách hành chính plan report document paper'

/** `Theo quyết định nào?` asks for a document that the text cites. */
const CITED = /(?<!\p{L})(?:theo|can cu|under|quyet dinh|nghi quyet|nghi dinh|thong tu)(?!\p{L})/u
const DOCUMENT_MEANT = /(?<!\p{L})(?:noi nhan|ke hoach|van ban|bao cao|plan|report|document)(?!\p{L})/u
/** `Kế hoạch này số mấy`: three words at most beside what asks. */
const MAX_OF_DOCUMENT = 3

/** `Ai ký quyết định đó?` after a cited document: that one is meant, not the document that cites it. */
export function withCited(scope: Scope, own: Question, { records: [record] }: Turn['answer']): Scope {
  if (own.intent !== 'signer' || !record || !('issuer' in record) || OF_OFFICE.test(fold(own.text))) return scope
  return aboutCited(scope, record.number)
}

/** `Kế hoạch của Sở`: its own, not one that it cites. */
const OF_OFFICE = /(?<!\p{L})(?:cua (?:so|don vi|co quan|minh|phong)|(?:of|by) the (?:department|office))(?!\p{L})/u

function aboutCited(scope: Scope, number: string): Scope {
  return { ...scope, ownCodes: [], otherCodes: [{ number, kind: null, start: 0, end: 0 }] }
}
