import type { CatalogDocument } from '../../../catalog/catalog.js'
import { fold } from '../../../language/fold.js'
import type { TextSpan } from './span.js'

/** The number of a document named in a question: `594/KH-SCT`, `Kế hoạch 740`, `QĐ 468/QĐ-TTg`. */
export interface NamedCode extends TextSpan {
  /** Number as typed without spaces, `468/QĐ-TTg`, `740` or, with its year, `61/2018`. */
  number: string
  /** What kind of document it is called, folded and written out (`nghi dinh`); null where the number alone is given. */
  kind: string | null
}

const CODE = /(?<![\p{L}\d/])(\d{1,5}(?:\/\d{4})?\s*[/-]\s*[A-ZĐ][\p{L}\d]*(?:\s?[-/&]\s?[\p{L}\d&]+)*)/gu
const KIND =
  'ke hoach|quyet dinh|nghi quyet|nghi dinh|van ban|cong van|chi thi|thong tu|ket luan|chuong trinh|plan|decision|decree|resolution|circular|directive|kh|qd|nq|nd|tt|ct|cv'
const SHORT_CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${KIND})\s+(?:so\s+|no\.?\s+|number\s+)?(\d{1,5}(?:\/(?:19|20)\d{2})?))(?![\d%]|\/|\s*(?:%|phan tram))`,
  'gu',
)

/** Kinds in short or in English, by their folded Vietnamese names. */
const KINDS: Record<string, string> = {
  kh: 'ke hoach',
  plan: 'ke hoach',
  qd: 'quyet dinh',
  decision: 'quyet dinh',
  nq: 'nghi quyet',
  resolution: 'nghi quyet',
  nd: 'nghi dinh',
  decree: 'nghi dinh',
  tt: 'thong tu',
  circular: 'thong tu',
  ct: 'chi thi',
  directive: 'chi thi',
  cv: 'cong van',
}

const BARE = /(?<![\p{L}\p{N}])(?:ban|cai|vb|document|the)\s+(?:so\s+)?(\d{2,5})(?![\d%/-])/gu

/** At the beginning, before what is asked of a document. */
const BARE_ALONE =
  /^\s*(?:so\s+)?(?!(?:19|20)\d{2}\W*$)(\d{2,5})(?=\s+(?:(?:duoc\s+)?(?:ban hanh|ky|gui)|do ai|ai ky|la (?:gi|ke hoach|van ban)|co hieu luc|can cu|ve viec gi|noi ve|signed|issued|dated)(?!\p{L})|\W*$)/gu

/** The numbers in a question: those of documents of the library, and others. */
export function codesIn(text: string, folded: string, documents: readonly CatalogDocument[]): { own: NamedCode[]; other: NamedCode[] } {
  const found: NamedCode[] = []
  for (const match of text.matchAll(CODE))
    found.push({ number: (match[1] ?? '').replace(/\s+/g, ''), kind: null, start: match.index, end: match.index + match[0].length })
  for (const match of folded.matchAll(SHORT_CODE)) {
    const number = match[1] ?? ''
    if (/^(?:19|20)\d{2}$/.test(number)) continue
    const start = match.index + match[0].length - number.length
    if (!found.some((code) => start >= code.start && start < code.end))
      found.push({ number, kind: kindIn(match[0]), start: match.index, end: match.index + match[0].length })
  }
  // `bản 594`, `594 ban hành ngày nào`: a number alone only where a document of the library has it.
  for (const match of [...folded.matchAll(BARE), ...folded.matchAll(BARE_ALONE)]) {
    const number = match[1] ?? ''
    const own = documents.some(({ head }) => head.number !== null && sameNumber(number, head.number))
    const start = match.index + match[0].length - number.length
    if (own && !found.some((code) => start >= code.start && start < code.end))
      found.push({ number, kind: null, start: match.index, end: match.index + match[0].length })
  }
  const isOwn = (code: NamedCode) => documents.some(({ head }) => head.number !== null && sameNumber(code.number, head.number))
  return { own: found.filter(isOwn).map((code) => withKind(code, folded)), other: found.filter((code) => !isOwn(code)) }
}

const KIND_BEFORE = /(?:ke hoach|bao cao|quyet dinh|chi thi|cong van|van ban|plan|report|kh|bc|qd|ct|cv)\s+(?:so\s+)?$/

/** In `Kế hoạch 594/KH-SCT` the kind is a part of the name. */
function withKind(code: NamedCode, folded: string): NamedCode {
  const before = KIND_BEFORE.exec(folded.slice(0, code.start))
  return before ? { ...code, start: before.index } : code
}

/** What kind `NĐ số 61/2018` is called; `văn bản` says nothing of it. */
function kindIn(named: string): string | null {
  const kind = new RegExp(`^(?:${KIND})`, 'u').exec(named)?.[0]
  if (kind === undefined || kind === 'van ban') return null
  return KINDS[kind] ?? kind
}

/** Of documents with a number those that a question may mean: of the kind that it names, where there are such. */
export function meantBy<T extends CitedNumber>(code: NamedCode, cited: readonly T[]): T[] {
  const numbered = cited.filter((one) => isOfNumber(code.number, one))
  const ofKind = numbered.filter(({ kind }) => fold(kind) === code.kind)
  return ofKind.length > 0 ? ofKind : numbered
}

interface CitedNumber {
  kind: string
  number: string
  issued: string | null
}

/** `61/2018` is `61/2018/NĐ-CP`, and `468/2021` is `468/QĐ-TTg` of that year. */
function isOfNumber(typed: string, { number, issued }: CitedNumber): boolean {
  if (sameNumber(typed, number)) return true
  const [, plain = '', year = ''] = /^(\d+)\/((?:19|20)\d{2})$/.exec(typed) ?? []
  return year !== '' && sameNumber(plain, number) && !/^\d+\/\d{4}/.test(number) && (issued ?? '').startsWith(year)
}

/** `594` and `594/KH-SCT` name the same document; so do `0594/kh-sct` and `594/KH-SCT`. */
export function sameNumber(typed: string, full: string): boolean {
  const normal = (number: string) => fold(number).replace(/\s+/g, '').replace(/^0+/, '')
  const [a, b] = [normal(typed), normal(full)]
  return a === b || a.replaceAll('-', '') === b.replaceAll('-', '') || b.startsWith(`${a}/`) || b.startsWith(`${a}-`)
}
