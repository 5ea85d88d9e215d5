import type { Catalog, CatalogDocument } from '../../catalog/catalog.js'
import type { DocumentKind, Knowledge } from '../../knowledge/schema.js'
import { type Period, periodsMeet, yearSpan } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { nameKey, syllables } from '../../language/tokens.js'

/** A stretch of the question's text, by UTF-16 offsets. */
export interface TextSpan {
  start: number
  end: number
}

/** The number of a document named in a question: `594/KH-SCT`, `Kế hoạch 740`, `QĐ 468/QĐ-TTg`. */
export interface NamedCode extends TextSpan {
  /** Number as typed without spaces, `468/QĐ-TTg` or `740`. */
  number: string
}

/** Which part of the library a question is about. */
export interface Scope {
  /** Provinces named, as the table spells them. */
  provinces: string[]
  /** Provinces named that no document is from. */
  unknownProvinces: string[]
  /** Departments named together with their province: `Sở Nội vụ (tỉnh) Quảng Ninh`, `Quang Ninh's Department of Home Affairs`. */
  departments: { name: string; province: string }[]
  /** Periods named or meant (`năm 2025`, `quý I/2021`, `năm nay`). */
  periods: Period[]
  /** Places that have a period of their own: `Hà Tĩnh năm 2025, Đồng Nai năm 2022`. */
  pairs: { province: string; period: Period }[]
  kinds: DocumentKind[]
  /** Numbers of documents of the library. */
  ownCodes: NamedCode[]
  /** Numbers of other documents. */
  otherCodes: NamedCode[]
  /** The words that said all this; they are no part of the topic. */
  spans: TextSpan[]
}

/** Reads scopes from questions about one catalog. */
export interface ScopeReader {
  read(text: string, asOf: string): Scope
}

interface DepartmentName {
  name: string
  pattern: RegExp
}

/** Prepares the reader. */
export function scopeReader(catalog: Catalog, knowledge: Knowledge): ScopeReader {
  const inLibrary = new Set(catalog.documents.flatMap((document) => document.head.province ?? []))
  const placeNames = placesOf(knowledge, inLibrary)
  const offices = officesOf(catalog.documents, knowledge)
  const departmentNames = departmentsOf(knowledge)
  const aliases = shortAliases(knowledge, inLibrary)
  return {
    read(text, asOf) {
      const folded = fold(text)
      const spans: TextSpan[] = []
      const places: (TextSpan & { name: string })[] = []
      for (const match of folded.matchAll(placeNames.pattern)) {
        const place = placeNames.byKey.get(nameKey(match[1] ?? ''))
        if (!place || !mayMean(text.slice(match.index, match.index + match[0].length), place.written)) continue
        const span = { start: match.index, end: match.index + match[0].length }
        spans.push(span)
        places.push({ name: place.name, ...span })
      }
      for (const alias of aliasesIn(text, aliases)) {
        if (spans.some((span) => alias.start < span.end && span.start < alias.end)) continue
        spans.push(alias)
        places.push(alias)
      }
      places.sort((a, b) => a.start - b.start)
      const provinces = [...new Set(places.map(({ name }) => name))]
      for (const match of folded.matchAll(offices)) spans.push({ start: match.index, end: match.index + match[0].length })
      const departments = departmentNames.flatMap(({ name, pattern }) =>
        [...folded.matchAll(pattern)].flatMap((match) => {
          const at = { start: match.index, end: match.index + match[0].length }
          const place = places.find((other) => belongs(folded, at, other))
          return place ? [{ name, province: place.name }] : []
        }),
      )
      const codes = codesIn(text, folded, catalog.documents)
      spans.push(...codes.own, ...codes.other)
      const { periods, spans: periodSpans } = periodsIn(text, folded, asOf, codes)
      spans.push(...periodSpans)
      const pairs = pairsOf(places, periodSpans, periods)
      const { kinds, spans: kindSpans } = kindsIn(folded)
      spans.push(...kindSpans)
      return {
        provinces: provinces.filter((name) => inLibrary.has(name)),
        unknownProvinces: provinces.filter((name) => !inLibrary.has(name)),
        departments,
        periods,
        pairs,
        kinds,
        ownCodes: codes.own,
        otherCodes: codes.other,
        spans,
      }
    },
  }
}

const MAX_GAP = 8

/** Pairs a place with the period right after it, when every place has one and they differ. */
function pairsOf(
  places: readonly (TextSpan & { name: string })[],
  spans: readonly TextSpan[],
  periods: readonly Period[],
): { province: string; period: Period }[] {
  const pairs = places.flatMap((place) => {
    const at = spans.findIndex((span) => span.start >= place.end && span.start - place.end <= MAX_GAP)
    const period = periods[at]
    return period ? [{ province: place.name, period }] : []
  })
  return pairs.length === places.length && pairs.length > 1 ? pairs : []
}

/** Names of provinces, old and new, and their aliases of several words. */
interface PlaceNames {
  pattern: RegExp
  byKey: ReadonlyMap<string, { name: string; written: string }>
}

function placesOf({ provinces: { provinces, former } }: Knowledge, inLibrary: ReadonlySet<string>): PlaceNames {
  const all = [...provinces, ...former]
  const spellings = [
    ...all.flatMap(({ name, aliases }) => aliases.filter((alias) => /\s/.test(alias)).map((written) => ({ name, written }))),
    ...[...all.map(({ name }) => name), ...inLibrary].map((name) => ({ name, written: name })),
  ]
  const byKey = new Map(spellings.map((spelling) => [nameKey(spelling.written), spelling]))
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length).map((key) => key.replaceAll(' ', String.raw`[\s–-]+`))
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:tinh|thanh pho|tp\.?|t\.)\s+)?(${keys.join('|')})(?:(?:'s|’s)|\s+(?:province|city))?(?![\p{L}\p{N}])`,
    'gu',
  )
  return { pattern, byKey }
}

/** Whether words that fold like a name may mean it: typed without marks, or with no more than a tone astray (`Hà Tỉnh`; not `năm định`). */
function mayMean(typed: string, name: string): boolean {
  if (typed.toLowerCase() === fold(typed)) return true
  return withoutTones(typed).includes(withoutTones(name))
}

/** Lower case with the marks that make other letters (ă, ơ, đ), without tones. */
function withoutTones(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .replace(/[\s–-]+/g, ' ')
}

/** Where two places share a short form, the one of the library has it. */
function shortAliases({ provinces: { provinces, former } }: Knowledge, inLibrary: ReadonlySet<string>): Map<string, string> {
  const aliases = [...provinces, ...former].flatMap((place) => place.aliases.map((alias) => ({ alias, name: place.name })))
  const known = aliases.filter(({ name }) => inLibrary.has(name))
  return new Map([...aliases, ...known].map(({ alias, name }) => [alias.toLowerCase(), name]))
}

/** Short forms of places (`ĐN`, `HT`): only as typed in capitals or with their đ, since folded they are ordinary letters. */
function aliasesIn(text: string, byAlias: ReadonlyMap<string, string>): (TextSpan & { name: string })[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}][\p{L}.–-]{1,18}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const word = match[0].replace(/[.–-]+$/, '')
    const name = byAlias.get(word.toLowerCase())
    const plain = word.length <= 3 && word !== word.toUpperCase() && !/đ/i.test(word)
    return name && !plain ? [{ start: match.index, end: match.index + word.length, name }] : []
  })
}

/** The offices of the library as people write them: `Sở Công Thương`, `Sở CT`, `SCT`, `department of industry and trade`. */
function officesOf(documents: readonly CatalogDocument[], knowledge: Knowledge): RegExp {
  const english = new Map(knowledge.units.departments.map(({ name, en }) => [nameKey(name), en]))
  const names = new Set(
    documents.flatMap(({ head }) => (head.organisation ? [head.organisation.replace(/\s+(?:tỉnh|thành phố)\s+.*$/u, '')] : [])),
  )
  const forms = [...names].flatMap((name) => {
    const words = syllables(name)
    const initials = words
      .slice(1)
      .map((word) => word.charAt(0))
      .join('')
    const head = words[0] ?? ''
    const en = english.get(nameKey(name))
    return [
      words.join('\\s+'),
      ...(initials.length >= 2 ? [`${head}\\s+${initials}`, `${head.charAt(0)}${initials}`] : []),
      ...(en ? [syllables(en).join('\\s+'), englishInitials(en)] : []),
    ]
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...forms, 'the department', 'department'].join('|')})(?:'s|’s)?(?![\\p{L}\\p{N}])`, 'gu')
}

/** `Department of Industry and Trade` → `doit`. */
function englishInitials(name: string): string {
  return syllables(name)
    .filter((word) => word !== 'and')
    .map((word) => word.charAt(0))
    .join('')
}

/** Departments of a province as people write them: `Sở Nội vụ`, `SNV`, `department of home affairs`. */
function departmentsOf(knowledge: Knowledge): DepartmentName[] {
  return knowledge.units.departments.map(({ name, en }) => {
    const words = syllables(name)
    const initials = words.map((word) => word.charAt(0)).join('')
    const forms = [words.join('\\s+'), syllables(en).join('\\s+'), ...(initials.length > 2 ? [initials] : [])]
    return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu') }
  })
}

/** Whether a department and a place stand side by side: nothing but a link between them. */
function belongs(folded: string, department: TextSpan, place: TextSpan): boolean {
  if (place.start >= department.end) return /^(?:\s|of|in|the|,|-|tinh|thanh pho|tp\.?)*$/.test(folded.slice(department.end, place.start))
  return /^(?:\s|'s|’s|,)*$/.test(folded.slice(place.end, department.start))
}

const CODE = /(?<![\p{L}\d/])(\d{1,5}(?:\/\d{4})?\s*[/-]\s*[A-ZĐ][\p{L}\d]*(?:\s?[-/&]\s?[\p{L}\d&]+)*)/gu
const SHORT_CODE =
  /(?<![\p{L}\p{N}])(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|van ban|cong van|chi thi|thong tu|ket luan|chuong trinh|plan|decision|decree|resolution|kh|qd|nq|nd|tt|ct|cv)\s+(?:so\s+|no\.?\s+|number\s+)?(\d{1,5})(?![\d%]|\s*(?:%|phan tram))/gu

function codesIn(text: string, folded: string, documents: readonly CatalogDocument[]): { own: NamedCode[]; other: NamedCode[] } {
  const found: NamedCode[] = []
  for (const match of text.matchAll(CODE))
    found.push({ number: (match[1] ?? '').replace(/\s+/g, ''), start: match.index, end: match.index + match[0].length })
  for (const match of folded.matchAll(SHORT_CODE)) {
    const number = match[1] ?? ''
    if (/^(?:19|20)\d{2}$/.test(number)) continue
    const start = match.index + match[0].length - number.length
    if (!found.some((code) => start >= code.start && start < code.end))
      found.push({ number, start: match.index, end: match.index + match[0].length })
  }
  const isOwn = (code: NamedCode) => documents.some(({ head }) => head.number !== null && sameNumber(code.number, head.number))
  return { own: found.filter(isOwn), other: found.filter((code) => !isOwn(code)) }
}

/** `594` and `594/KH-SCT` name the same document; so do `0594/kh-sct` and `594/KH-SCT`. */
export function sameNumber(typed: string, full: string): boolean {
  const normal = (number: string) => fold(number).replace(/\s+/g, '').replace(/^0+/, '')
  const [a, b] = [normal(typed), normal(full)]
  return a === b || b.startsWith(`${a}/`) || b.startsWith(`${a}-`)
}

const RELATIVE: readonly [RegExp, (year: number, month: number) => Period][] = [
  [/(?<!so voi )(?:nam nay|this year|trong nam nay)(?!\p{L})/gu, (year) => yearSpan(year)],
  [/(?<!so voi )(?:nam ngoai|nam truoc|last year)(?! lien ke)(?!\p{L})/gu, (year) => yearSpan(year - 1)],
  [/(?:nam sau|nam toi|next year)(?!\p{L})/gu, (year) => yearSpan(year + 1)],
]

function periodsIn(
  text: string,
  folded: string,
  asOf: string,
  codes: { own: NamedCode[]; other: NamedCode[] },
): { periods: Period[]; spans: TextSpan[] } {
  const year = Number(asOf.slice(0, 4))
  const month = Number(asOf.slice(5, 7))
  const inCode = (at: number) => [...codes.own, ...codes.other].some((code) => at >= code.start && at < code.end)
  const periods: Period[] = []
  const spans: TextSpan[] = []
  const thisYear = /nam nay|this year/.test(folded)
  for (const found of findPeriods(text, thisYear ? year : undefined)) {
    if (inCode(found.startOffset) || /\d\/$/.test(text.slice(0, found.startOffset))) continue
    periods.push({ start: found.start, end: found.end })
    spans.push({ start: found.startOffset, end: found.endOffset })
  }
  for (const [pattern, span] of RELATIVE) {
    for (const match of folded.matchAll(pattern)) {
      if (!periods.some((period) => periodsMeet(period, span(year, month)))) periods.push(span(year, month))
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return { periods, spans }
}

const KIND_WORDS: readonly [DocumentKind, RegExp][] = [
  [
    'report',
    /(?<!\p{L})(?:(?:theo|trong|cuoi|dau|ban) (?:ban )?(?:bao cao|bc)(?: cchc)?|bao cao(?: cchc)?(?= (?:quy|qui|q[1-4]|6 thang|9 thang|nam|thang)(?!\p{L}))|bc cchc|(?:the |q[1-4] )?(?:q[1-4] )?(?:20\d\d )?report)(?!\p{L})/gu,
  ],
  ['appendix', /(?<!\p{L})(?:(?:theo |trong )?(?:phu luc|bang nhiem vu|danh muc nhiem vu)|task list)(?!\p{L})/gu],
  [
    'plan',
    /(?<!\p{L})(?:(?:theo|trong|cua) (?:ban )?(?:ke hoach|kh)(?: cchc| cai cach(?: hanh chinh)?)?|(?:ke hoach|kh)(?: cchc| cai cach(?: hanh chinh)?)?(?= (?:nam )?20\d\d| giai doan)|(?:reform )?plan)(?!\p{L})/gu,
  ],
  ['directive', /(?<!\p{L})(?:(?:theo|trong) )?(?:chi thi|directive)(?!\p{L})/gu],
]

/** `ban hành kế hoạch CCHC`: the document is what is to be made, not where to look. */
const MAKES =
  /(?:ban hanh|xay dung|lap|soan|soan thao|trinh|phe duyet|(?<!\p{L})ra|issue|issues|issued|draw up|prepare)\s+(?:the\s+|mot\s+|ban\s+)?$/u

function kindsIn(folded: string): { kinds: DocumentKind[]; spans: TextSpan[] } {
  const kinds: DocumentKind[] = []
  const spans: TextSpan[] = []
  for (const [kind, pattern] of KIND_WORDS) {
    for (const match of folded.matchAll(pattern)) {
      if (MAKES.test(folded.slice(0, match.index))) continue
      if (!kinds.includes(kind)) kinds.push(kind)
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return { kinds, spans }
}
