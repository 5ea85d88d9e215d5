import type { CatalogDocument, EntryOf } from '../../catalog/catalog.js'
import { findDates } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citationOf, citeLines } from './cite.js'
import type { Composing } from './composing.js'
import { TOP } from './document-name.js'
import { numberLines } from './document-number.js'
import { withSources } from './layout.js'
import { referenceText } from './statement.js'

/** `Ngày 24/01/2025 ban hành văn bản gì?`, `văn bản nào do … ký?`: the documents of a day, or of a signer; null for any other question. */
export function whichDocumentAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const documents = groups.flatMap((group) => group.documents)
  const [day, ...days] = findDates(question.text).map(({ date }) => date)
  if (day !== undefined && days.length === 0 && OF_DAY.test(folded)) return ofDay(day, documents, question, composing)
  if (!BY_SIGNER.test(folded)) return null
  const signed = documents.filter(({ head: { signer } }) => signer !== null && folded.includes(fold(signer.name)))
  return signed.length > 0 ? named(signed, question, composing) : null
}

const KIND = '(?:van ban|ke hoach|bao cao|quyet dinh|tai lieu|cong van|documents?)'
const OF_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:ban hanh|ky|ra|issued|signed|dated)(?!\p{L})[^?]*${KIND} (?:gi|nao)(?!\p{L})|(?<!\p{L})(?:which|what) documents?(?!\p{L})[^?]*(?:issued|signed|dated)|${KIND} (?:gi|nao) (?:duoc |da )*(?:ban hanh|ky|ra)(?: vao)? (?:ngay )?\d`,
  'u',
)
const BY_SIGNER = new RegExp(
  String.raw`(?:nhung |cac )?${KIND} (?:gi |nao )(?:la |duoc )*(?:do|boi|ma) .*(?<!\p{L})ky(?!\p{L})|(?<!\p{L})(?:da )?ky (?:nhung |cac )?${KIND} (?:gi|nao)(?!\p{L})|which documents? [^?]*sign`,
  'u',
)

/** Documents of the library of that day; else those that they cite. */
function ofDay(day: string, documents: readonly CatalogDocument[], question: Question, composing: Composing): Answer {
  const { catalog, messages } = composing
  const own = documents.filter(({ head }) => head.issued === day)
  if (own.length > 0) return named(own, question, composing)
  const cited = catalog.entries.filter(
    (entry): entry is EntryOf<'reference'> =>
      entry.kind === 'reference' && entry.record.issued === day && documents.some(({ index }) => index === entry.document),
  )
  const different = cited.filter(({ record }, i) => cited.findIndex((other) => other.record.number === record.number) === i).slice(0, MAX)
  if (different.length === 0) return composeNotFound(question, messages.say(question.language, 'not-found'), [], composing)
  const lines = different.map(({ record }) => `${different.length > 1 ? '• ' : ''}${referenceText(record, question, composing)}`)
  return withSources(question, { lines, citations: different.map((entry) => citationOf(catalog, entry)), entries: different }, composing)
}

const MAX = 6

function named(documents: readonly CatalogDocument[], question: Question, composing: Composing): Answer {
  const lines = documents.map((document) => {
    const { title, organisation } = document.head
    const name = [title, ...(organisation === null ? [] : [organisation])].join(' — ')
    return `${documents.length > 1 ? '• ' : ''}${name}. ${numberLines(document, question, composing).join(' ')}`.trim()
  })
  const citations = documents.map(({ head, index }) =>
    citeLines(composing.catalog, index, head.evidence.issued ?? head.evidence.signer ?? TOP, ''),
  )
  return withSources(question, { lines, citations }, composing)
}
