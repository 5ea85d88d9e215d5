import type { CatalogDocument } from '../../catalog/catalog.js'
import { textCoverage } from '../../catalog/search/coverage.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citationOf, citeLines } from './cite.js'
import type { Composing } from './composing.js'
import { claimOf, yesOrNo } from './confirm.js'
import { documentsMeant, nameOf, TOP } from './document-name.js'
import { withSources } from './layout.js'
import { shortened } from './text.js'

/** `Ai ký kế hoạch?`: who signed, where the documents themselves are meant. */
export function signerAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer {
  const missing = composing.messages.say(question.language, 'not-found-signer')
  // Who signed a document that is only cited here, no document tells.
  if (question.scope.otherCodes.length > 0) return composeNotFound(question, missing, [], composing)
  const documents = documentsMeant(question, groups)
  if (namesOtherKind(question, documents)) return composeNotFound(question, missing, [], composing)
  const signed = documents.filter(({ head }) => head.signer !== null)
  if (signed.length === 0) return composeNotFound(question, missing, [], composing)
  return signatures(question, signed, composing)
}

/** `Ai ký quyết định đó?` where no document is a decision: one is meant that is only cited. */
function namesOtherKind({ text, scope }: Question, documents: readonly CatalogDocument[]): boolean {
  const cited = /(?<!\p{L})(?:quyet dinh|nghi quyet|nghi dinh|thong tu|cong van)(?!\p{L})/u.test(fold(text))
  return (
    cited &&
    scope.ownCodes.length === 0 &&
    documents.every(({ head }) => head.kind !== 'decision' && head.kind !== 'other' && head.kind !== 'dispatch')
  )
}

/** `Giám đốc Sở là ai?`: the documents name people only where they sign. */
export function personAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer {
  const asked = fold(question.text)
  const documents = groups.filter((group) => group.mustNameOffice === null).flatMap((group) => group.documents)
  const named = documents.filter(
    ({ head }) => head.signer !== null && asksForRole(asked, head.signer.role) && !namesOtherUnit(question, head),
  )
  if (named.length > 0) return signatures(question, named, composing)
  return (
    namedInText(question, documents, composing) ??
    composeNotFound(question, composing.messages.say(question.language, 'not-found-person'), [], composing)
  )
}

/** `… do Phó Giám đốc Trần Thị Mỹ Duyên làm Tổ trưởng`: who is given a role in the text, where its sentence has all that is asked for. */
function namedInText(question: Question, documents: readonly CatalogDocument[], composing: Composing): Answer | null {
  const { catalog } = composing
  const role = ROLE.exec(fold(question.text))?.[0]
  if (role === undefined) return null
  const named = ASKS_NAME.test(fold(question.text))
  const passages = documents.flatMap(({ index }) => catalog.entriesOf(index, 'passage'))
  const [best] = passages
    .filter(
      ({ record }) =>
        (NAMED_PERSON.test(record.text) || (!named && TEAM_ROLE.test(role) && HOLDER_OF_ROLE.test(record.text))) &&
        new RegExp(`(?<!pho )${role}(?!\\p{L})`, 'u').test(fold(record.text)),
    )
    .map((entry) => ({ entry, share: textCoverage(catalog.index, question.query, entry.record.text) }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < ALL_ASKED) return null
  const lines = [shortened(best.entry.record.text, MAX_QUOTE)]
  return withSources(question, { lines, citations: [citationOf(catalog, best.entry)], entries: [best.entry] }, composing)
}

/** `PGĐ làm tổ trưởng tên gì?`: a post does not tell. */
const ASKS_NAME = /(?<!\p{L})ten (?:la )?(?:gi|j|ai)(?!\p{L})|(?<!\p{L})name(?!\p{L})/u
const ROLE =
  /(?:pho )?(?:giam doc|chu tich|to truong|truong doan|truong phong|truong ban|bi thu|chanh van phong|chanh thanh tra|truong bo phan|dau moi)/
/** Two to four capitalised words behind a title. */
const NAMED_PERSON =
  /(?:ông|bà|đồng chí|đ\/c|Giám đốc|Chủ tịch|Trưởng phòng|Chánh Văn phòng|Chánh Thanh tra|Bí thư|Trưởng ban|Trưởng đoàn|Tổ trưởng)\s+(?:Sở\s+)?(?!(?:Phó|Giám|Chủ|Trưởng|Chánh|Bí|Tổ)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3}/u
const TEAM_ROLE = /to truong|truong doan|truong ban/
/** In a team, who holds a role is told by the post: `do đồng chí Phó Giám đốc phụ trách đất đai làm Tổ trưởng`. */
const HOLDER_OF_ROLE =
  /(?:Giám đốc|Chủ tịch|Trưởng phòng|Chánh Văn phòng|Chánh Thanh tra|Bí thư)(?:\s[^\s.;]+){0,8}?\s(?:làm|là|giữ chức)\s(?:Tổ trưởng|Trưởng đoàn|Trưởng ban)/u
/** So much of what is asked must be in the text that names somebody. */
const ALL_ASKED = 0.7
const MAX_QUOTE = 400

/** `Giám đốc Trung tâm …`: the role is held in another unit than the one that signed. */
function namesOtherUnit({ query }: Question, { organisation, signer }: CatalogDocument['head']): boolean {
  return !saysOnly(query, [organisation ?? '', signer?.role ?? '', ROLE_WORDS].join(' '))
}

const ROLE_WORDS =
  'giám đốc phó chủ tịch người đứng đầu lãnh đạo ông bà tên sở tỉnh director deputy head chairman chairperson of the department name'

/** Whether a question asks for who holds a role: `Phó Giám đốc (KT. Giám đốc)` is not the director. */
function asksForRole(folded: string, role: string): boolean {
  const own = fold(role).replace(/\(.*$/, '').trim()
  const director = /director/.test(folded)
    ? folded.replace(/(?:deputy|vice) director/, 'pho giam doc').replace(/director/, 'giam doc')
    : folded
  const head = /^(?:pho )?\S+ \S+/.exec(own)?.[0] ?? own
  return director.includes(head) && (head.startsWith('pho ') || !director.includes(`pho ${head}`))
}

/** Who signed some documents, each by its name where they are several. */
export function signatures(question: Question, documents: readonly CatalogDocument[], composing: Composing): Answer {
  const { messages, catalog, englishName } = composing
  const { language } = question
  const roleIn = (role: string) => (language === 'en' ? (englishName(role) ?? role) : role)
  const asked = fold(question.text)
  const whenToo = ASKS_WHEN.test(asked)
  const numberToo = ASKS_NUMBER.test(asked)
  const states = claimOf(question) !== null
  const lines = documents.map(({ head }) => {
    const text = messages.say(question.language, 'signer', { name: head.signer?.name ?? '', role: roleIn(head.signer?.role ?? '') })
    const date = head.issued
      ? messages.say(question.language, 'issued', { date: writtenDate(head.issued) })
      : messages.say(question.language, 'not-found-own-date')
    const number =
      head.number === null
        ? messages.say(question.language, 'not-found-own-number')
        : messages.say(question.language, 'own-number', { number: head.number })
    const whole = [text, ...(numberToo ? [number] : []), ...(whenToo ? [date] : [])].join(' ')
    const confirmed = states ? `${yesOrNo(namesPerson(asked, fold(head.signer?.name ?? '')), question, composing)} ${whole}` : whole
    return documents.length === 1 ? confirmed : `• ${nameOf(head)}: ${confirmed}`
  })
  const citations = documents.flatMap(({ head: { evidence, issued }, index }) =>
    [
      evidence.signer ?? TOP,
      ...(numberToo && evidence.number ? [evidence.number] : []),
      ...(whenToo && issued ? [evidence.issued ?? TOP] : []),
    ].map((span) => citeLines(catalog, index, span, '')),
  )
  return withSources(question, { lines, citations }, composing)
}

/** Whether a question, folded, names somebody: in full, or politely by the given name (`ông Cường`). */
function namesPerson(asked: string, name: string): boolean {
  const given = /\p{L}+$/u.exec(name)?.[0] ?? name
  return asked.includes(name) || new RegExp(String.raw`(?<!\p{L})(?:ong|ba|anh|chi) ${given}(?!\p{L})`, 'u').test(asked)
}

/** `Số mấy, ai ký?` */
const ASKS_NUMBER = /(?<!\p{L})so (?:may|bao nhieu|gi|hieu|ky hieu)(?!\p{L})|what number|(?:document|plan|report) number/u

/** `Ai ký, ký ngày nào?` */
const ASKS_WHEN = /(?<!\p{L})(?:(?:ngay|thang|hom) (?:nao|may|bao nhieu)|bao gio|khi nao|luc nao|when|what date)(?!\p{L})/u
