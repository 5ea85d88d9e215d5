import type { CatalogDocument, EntryOf } from '../../catalog/catalog.js'
import { writtenDate } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { meantBy } from '../understand/scope/codes.js'
import { saysOnly } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { nameOf } from './document-name.js'
import { withSources } from './layout.js'
import { referenceText } from './statement.js'
import { around, shortened } from './text.js'

const MAX_BASES = 8
/** Words for documents, for those who issue them, and for resting on them: a question of other words asks what one task rests on. */
const OF_BASES =
  'căn cứ dựa trên vào theo cơ sở nào gì văn bản quyết định nghị quyết nghị định kế hoạch chỉ thị thông tư chương trình báo cáo công văn luật cchc cải cách hành chính nhà nước ubnd ủy ban nhân dân tỉnh hđnd hội đồng chính phủ thủ tướng bộ sở trung ương cấp trên ban hành lập xây dựng thực hiện triển khai cụ thể hóa được pháp lý tổng thể đề án what which decision decisions resolution decree document documents plan report programme program directive based on legal basis implement implements carry follow follows does is issued provincial government committee people reform administrative department official national overall central prime minister by under pursuant of drawn up made rest rests'

/** What a document is based on (căn cứ): the documents its preamble cites, of the kind and from the body that is asked for. */
export function basisAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const { catalog, messages } = composing
  const documents = groups.flatMap((group) => group.documents)
  if (!saysOnly(question.query, [OF_BASES, ...documents.flatMap(({ head }) => [head.title, head.organisation ?? ''])].join(' ')))
    return null
  const asked = catalog.entries.filter((entry): entry is ReferenceEntry => {
    const document = documents.find(({ index }) => index === entry.document)
    return entry.kind === 'reference' && document !== undefined && entry.record.lines[0] < preambleEnd(document)
  })
  const fitting = asked.map((entry) => ({ entry, fit: namesIn(question, entry.record) }))
  const best = Math.max(0, ...fitting.map(({ fit }) => fit))
  const chosen = fitting.filter(({ fit }) => fit === best).map(({ entry }) => entry)
  return listedReferences(chosen, { limit: MAX_BASES, intro: messages.say(question.language, 'basis') }, question, composing)
}

/**
 * Cited documents, each number once, in a line each; null for none.
 *
 * @param intro stands above several
 */
export function listedReferences(
  references: readonly ReferenceEntry[],
  { limit, intro }: { limit: number; intro: string | null },
  question: Question,
  composing: Composing,
): Answer | null {
  const different = references.filter((entry, i) => references.findIndex(({ record }) => record.number === entry.record.number) === i)
  const shown = different.slice(0, limit)
  if (shown.length === 0) return null
  const several = shown.length > 1
  const lines = shown.map(({ record }) => `${several ? '• ' : ''}${referenceText(record, question, composing)}`)
  const citations = shown.map((entry) => citationOf(composing.catalog, entry))
  return withSources(question, { lines: [...(several && intro !== null ? [intro] : []), ...lines], citations, entries: shown }, composing)
}

/** The references of some documents, in the order of the catalog. */
export function referencesIn({ catalog }: Composing, documents: readonly CatalogDocument[]): ReferenceEntry[] {
  const allowed = new Set(documents.map(({ index }) => index))
  return catalog.entries.filter((entry): entry is ReferenceEntry => entry.kind === 'reference' && allowed.has(entry.document))
}

type ReferenceEntry = EntryOf<'reference'>

/** The line where the preamble ends and the first section begins. */
function preambleEnd(document: CatalogDocument): number {
  return Math.min(...document.sections.map((section) => section.lines[0]))
}

/** How many of kind and issuer of a cited document the question names; `văn bản` names no kind. */
function namesIn(question: Question, reference: ReferenceEntry['record']): number {
  const asked = new Set(askedFor(question))
  const named = (text: string | null) =>
    text !== null &&
    fold(text)
      .split(/\s+/)
      .every((word) => asked.has(word))
  const general = nameKey(reference.kind) === 'van ban'
  return (!general && named(reference.kind) ? 1 : 0) + (named(reference.issuer) ? 1 : 0)
}

/** In `kế hoạch căn cứ quyết định nào?` the kind that is asked for stands behind the verb; before it stands what rests on it. */
function askedFor({ text, query: { words, expansions } }: Question): string[] {
  const behind = /(?<!\p{L})(?:can cu|dua (?:tren|vao))(?!\p{L})(.*)$/u.exec(fold(text))?.[1]
  // `căn cứ của KH 594`: that one is what rests, not what is rested on.
  if (behind !== undefined)
    return syllables(
      behind.replace(
        /^(?: phap ly)?(?: (?:de )?(?:ban hanh|xay dung|lap))?(?: cua)? (?:ban |van ban )?(?:ke hoach|kh|bao cao|bc)(?!\p{L})(?! (?:nao|gi|so nao)).*$/u,
        '',
      ),
    )
  return [...words.map(({ folded }) => folded), ...expansions.flatMap((expansion) => expansion.syllables)]
}

/** What a cited document is: number, date, issuer and subject, from the place that tells most. */
export function citedAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const codes = question.scope.otherCodes
  if (codes.length === 0) return null
  const cited = referencesIn(
    composing,
    groups.flatMap((group) => group.documents),
  )
  const records = cited.map(({ record }) => record)
  const meant = new Set(codes.flatMap((code) => meantBy(code, records)))
  const found = cited.filter(({ record }) => meant.has(record))
  if (found.length === 0) return null
  const told = (entry: ReferenceEntry) =>
    (entry.record.subject ? 2 + Math.min(1, entry.record.subject.length / 200) : 0) +
    (entry.record.issued ? 2 : 0) +
    (entry.record.issuer ? 1 : 0)
  // Where texts give one number several dates, most of them tell which is meant; the others are named below.
  const date = mostGiven(found)
  const dated = found.filter(({ record }) => date === null || record.issued === date)
  const best = (dated.length > 0 ? dated : found).reduce((a, b) => (told(b) > told(a) ? b : a))
  const otherwise = found.filter(({ record }, i) => {
    const same = found.findIndex((other) => other.document === found[i]?.document && other.record.issued === record.issued)
    return record.issued !== null && record.issued !== best.record.issued && same === i
  })
  const passage = composing.catalog
    .entriesOf(best.document, 'passage')
    .find(({ record }) => record.lines[0] <= best.record.lines[0] && record.lines[1] >= best.record.lines[0])
  // One text gives the date, another what it is about.
  const about = best.record.subject === null ? found.find(({ record }) => record.subject !== null) : undefined
  const whole = { ...best.record, subject: best.record.subject ?? about?.record.subject ?? null }
  const lines = [
    referenceText(whole, question, composing),
    ...(passage
      ? [composing.messages.say(question.language, 'statement', { text: aroundNumber(passage.record.text, best.record.number) })]
      : []),
  ]
  const notes = otherwise.map(({ document, record }) =>
    composing.messages.say(question.language, 'cited-otherwise', {
      document: nameOf(composing.catalog.documents[document]?.head ?? { title: '', organisation: null }),
      date: writtenDate(record.issued ?? ''),
    }),
  )
  const citations = [passage ?? best, ...(about ? [about] : []), ...otherwise].map((entry) => citationOf(composing.catalog, entry))
  return withSources(question, { lines, notes, citations, entries: [best] }, composing)
}

/** A long passage is quoted from the clause that cites the document. */
function aroundNumber(text: string, number: string): string {
  if (text.length <= MAX_QUOTE) return text
  const isWhole = text.replace(/\s*([/-])\s*/g, '$1').length === text.length
  const at = text.indexOf(isWhole ? number : (number.split('/')[0] ?? number))
  return at < AT_ONCE ? shortened(text, MAX_QUOTE) : around(text, at, MAX_QUOTE - 200)
}

/** In characters. */
const MAX_QUOTE = 500
const AT_ONCE = 250

/** The date that most documents give; the first of those that as many give. */
function mostGiven(found: readonly ReferenceEntry[]): string | null {
  const documents = new Map<string, Set<number>>()
  for (const { document, record } of found) {
    if (record.issued !== null) documents.set(record.issued, (documents.get(record.issued) ?? new Set()).add(document))
  }
  const [most] = [...documents].sort((a, b) => b[1].size - a[1].size)
  return most?.[0] ?? null
}
