import type { Catalog, EntryOf } from '../../catalog/catalog.js'
import { spanAround } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citeLines } from './cite.js'
import type { Composing } from './composing.js'
import { documentsMeant, nameOf } from './document-name.js'
import { withSources } from './layout.js'
import { withoutFullStop } from './text.js'

/** `Kế hoạch này gửi cho những ai?`: what stands below `Nơi nhận`, where the question is about the documents themselves. */
export function recipientsAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  if (!isAboutDocuments(question)) return null
  const documents = documentsMeant(question, groups)
  const found = documents.flatMap((document) => {
    const lists = recipientsOf(catalog, document.index)
    return lists.length > 0 ? [{ document, lists }] : []
  })
  if (found.length === 0) return composeNotFound(question, messages.say(question.language, 'not-found-recipients'), [], composing)
  const lines = found.flatMap(({ document, lists }) => [
    documents.length > 1 ? `• ${nameOf(document.head)}:` : messages.say(question.language, 'recipients'),
    ...lists.slice(0, MAX_RECIPIENTS).map(({ record }) => `- ${withoutFullStop(record.text)}`),
  ])
  const citations = found.map(({ document, lists }) =>
    citeLines(catalog, document.index, spanAround(lists.map(({ record }) => record.lines)), ''),
  )
  return withSources(question, { lines, citations }, composing)
}

const MAX_RECIPIENTS = 30

/** Nothing is asked about but a document as such. */
function isAboutDocuments({ query, scope, text, focus }: Question): boolean {
  const named =
    scope.kinds.length > 0 ||
    scope.ownCodes.length > 0 ||
    focus !== null ||
    DOCUMENT.test(fold(text)) ||
    (scope.provinces.length > 0 && query.words.length === 0)
  return named && saysOnly(query, SENDING)
}

const DOCUMENT = /(?<!\p{L})(?:ke hoach|bao cao|chi thi|quyet dinh|cong van|kh|bc|phu luc|plan|report|directive)(?!\p{L})/u

const SENDING =
  'nơi nhận gửi cho tới đến lên được văn bản kế hoạch báo cáo cchc cải cách hành chính cơ quan sở ubnd tỉnh bản đề plan report sent recipients copied receive ngoài các phòng trong những nơi nào để biết nữa thêm đâu ai của khác còn nữa'

/** The recipients that a document names, in order: the items between `Nơi nhận` and the signature. */
function recipientsOf(catalog: Catalog, document: number): EntryOf<'passage'>[] {
  const closing = catalog.entriesOf(document, 'passage').filter(({ record }) => record.kind === 'closing')
  const from = closing.findIndex(({ record }) => /^Nơi nhận/iu.test(record.text))
  if (from < 0) return []
  const items: EntryOf<'passage'>[] = []
  for (const entry of closing.slice(from)) {
    const text = entry.record.text.replace(/^Nơi nhận\s*:?\s*/iu, '').replace(SIGNING, '')
    // `GIÁM ĐỐC` on a line of its own: what follows is the signature.
    if (items.length > 0 && text === '') break
    if (items.length > 0 && /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH))/u.test(text)) break
    if (/\p{L}/u.test(text) && text !== text.toUpperCase()) items.push({ ...entry, record: { ...entry.record, text } })
  }
  return [...addressees(catalog, document), ...items]
}

/** `Kính gửi: - UBND tỉnh; - Sở Nội vụ.`: whom a report is addressed to, in its line or the items below it. */
function addressees(catalog: Catalog, document: number): EntryOf<'passage'>[] {
  const passages = catalog.entriesOf(document, 'passage')
  const at = passages.findIndex(({ record }) => /^Kính gửi/iu.test(record.text))
  const address = passages[at]
  if (!address) return []
  if (!/:\s*$/.test(address.record.text)) return [address]
  const below = passages.slice(at + 1)
  const end = below.findIndex(({ record }) => record.kind !== 'bullet')
  return below.slice(0, end < 0 ? below.length : end)
}

/** Who signs, where a tool joined the two columns below a document. */
const SIGNING = /(?:^|\s+)(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)?(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)$/u
