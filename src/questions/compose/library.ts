import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import type { Composing } from './composing.js'
import { nameOf } from './document-name.js'

/** The documents of the library, or those in force today; null for a question that asks for neither. */
export function libraryAnswer(question: Question, groups: readonly DocumentGroup[], { messages }: Composing): Answer | null {
  if (!ASKS_DOCUMENTS.test(fold(question.text))) return null
  const all = groups.flatMap((group) => group.documents)
  const { language, asOf } = question
  const current = all.filter(({ head: { period } }) => period !== null && period.start <= asOf && asOf <= period.end)
  const onlyCurrent = ASKS_CURRENT.test(fold(question.text))
  const documents = onlyCurrent && current.length > 0 ? current : all
  const lines = documents.slice(0, MAX_DOCUMENTS).map(({ head: { period, ...head } }) => {
    const year = period && !/20\d\d/.test(head.title) ? period.end.slice(0, 4) : null
    const days = onlyCurrent && period ? `${writtenDate(period.start)}–${writtenDate(period.end)}` : year
    const known = [head.number, days].filter((part) => part !== null).join(', ')
    return `• ${nameOf(head)}${known === '' ? '' : ` (${known})`}`
  })
  const head = onlyCurrent
    ? messages.say(language, 'library-current', { count: current.length, today: writtenDate(asOf) })
    : messages.say(language, 'library', { count: documents.length })
  return { status: 'answered', language, text: [head, ...lines].join('\n'), records: [], citations: [] }
}

/** `Có những tài liệu nào?`, `bot đọc những kế hoạch gì?`: what the library holds. */
const ASKS_DOCUMENTS = new RegExp(
  [
    '^(?:(?:bot|ban|em|o day|day|he thong|trong day) )?(?:dang |da |hien )?(?:co|doc|biet|nap|gom|luu|tra cuu duoc) (?:duoc )?(?:nhung |cac )?(?:tai lieu|van ban|du lieu|ke hoach) (?:nao|gi)(?: (?:vay|the|a|z|v|day|roi))*[?. ]*$',
    '^(?:(?:bot|ban|em|o day|day|he thong|trong day) )?(?:dang |da |hien )?(?:co|doc|biet|nap|gom|luu) (?:duoc |tong cong |tat ca )*(?:bao nhieu|may) (?:tai lieu|van ban|ke hoach|bao cao)(?: (?:vay|the|a|z|v|day|roi|tat ca))*[?. ]*$',
    '^(?:danh sach|liet ke|xem) (?:cac )?(?:tai lieu|van ban)[?. ]*$',
    '^(?:what|which|how many) documents (?:do you have|are there|can you read)[?. ]*$',
    '^(?:nhung |cac )?(?:tai lieu|van ban|ke hoach) nao (?:dang |van |con |dang con )*(?:hieu luc|ap dung|co hieu luc|duoc ap dung|thuc hien)(?: (?:vay|khong|nua))*[?. ]*$',
    '^(?:which|what) (?:documents|plans) (?:are|is) (?:still |currently )*(?:in force|valid|running|current)[?. ]*$',
  ].join('|'),
)

/** `Tài liệu nào còn hiệu lực?` */
const ASKS_CURRENT = /hieu luc|ap dung|in force|valid|running|current/

const MAX_DOCUMENTS = 12
