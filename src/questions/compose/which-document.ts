import type { CatalogDocument } from '../../catalog/catalog.js'
import { findDates } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import type { Question } from '../understand/understand.js'
import { composeNotFound } from './answer.js'
import { citeLines } from './cite.js'
import { listedReferences, referencesIn } from './cited-document.js'
import type { Composing } from './composing.js'
import { headline, TOP } from './document-name.js'
import { numberLines } from './document-number.js'
import { withSources } from './layout.js'

/** `Ngày 24/01/2025 ban hành văn bản gì?`, `văn bản nào do … ký?`: the documents of a day, or of a signer; null for any other question. */
export function whichDocumentAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const documents = groups.flatMap((group) => group.documents)
  const [day, ...days] = OF_DAY.test(folded) ? findDates(question.text).map(({ date }) => date) : []
  if (day !== undefined && days.length === 0) return ofDay(day, documents, question, composing)
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
  const own = documents.filter(({ head }) => head.issued === day)
  if (own.length > 0) return named(own, question, composing)
  const cited = referencesIn(composing, documents).filter(({ record }) => record.issued === day)
  return (
    listedReferences(cited, { limit: MAX, intro: null }, question, composing) ??
    composeNotFound(question, composing.messages.say(question.language, 'not-found'), [], composing)
  )
}

const MAX = 6

function named(documents: readonly CatalogDocument[], question: Question, composing: Composing): Answer {
  const lines = documents.map((document) => {
    return `${documents.length > 1 ? '• ' : ''}${headline(document.head)} ${numberLines(document, question, composing).join(' ')}`.trim()
  })
  const citations = documents.map(({ head, index }) =>
    citeLines(composing.catalog, index, head.evidence.issued ?? head.evidence.signer ?? TOP, ''),
  )
  return withSources(question, { lines, citations }, composing)
}
