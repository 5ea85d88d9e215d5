import type { Catalog, CatalogDocument, EntryKind, EntryOf } from '../../catalog/catalog.js'
import type { DocumentKind } from '../../knowledge/schema.js'
import { addDays, isYears, type Period, periodsMeet } from '../../language/dates.js'
import { nameKey } from '../../language/tokens.js'
import { sameNumber } from '../understand/scope/codes.js'
import type { Scope } from '../understand/scope/scope.js'
import { setsTargetFor } from './targets-within.js'

/** Documents that are asked together and answered as one: an office, or an office in one of several periods. */
export interface DocumentGroup {
  documents: CatalogDocument[]
  organisation: string | null
  /** The period named, when the question names several. */
  period: Period | null
  /** Periods that an entry must name to answer: asked for, but outside the documents' own. */
  mustName: Period[]
  /** Another office of the province that an entry must name to answer, since none of these documents is from it. */
  mustNameOffice: string | null
  /** Whether a report is asked about the time after its own: only what it plans answers. */
  ahead?: boolean
}

/** Why no document can answer. */
export type NoDocuments =
  | { reason: 'unknown-place'; names: string[] }
  | { reason: 'unknown-period'; periods: Period[]; nearest: CatalogDocument[] }

/** Chooses the documents a question is about, in groups that are answered one by one. */
export function documentGroups(catalog: Catalog, scope: Scope, preferred: string | null): DocumentGroup[] | NoDocuments {
  if (scope.provinces.length === 0 && scope.unknownProvinces.length > 0) return { reason: 'unknown-place', names: scope.unknownProvinces }
  let documents = catalog.documents.filter(
    ({ head }) => scope.provinces.length === 0 || (head.province !== null && scope.provinces.includes(head.province)),
  )
  if (scope.organisations.length > 0) {
    const local = catalog.documents.filter(({ head }) => head.organisation !== null && scope.organisations.includes(head.organisation))
    documents =
      scope.provinces.length > 0 ? [...new Set([...local, ...documents.filter((document) => !isAroundLocal(document, local))])] : local
  }
  if (scope.ownCodes.length > 0) {
    const named = documents.filter(
      ({ head }) => head.number !== null && scope.ownCodes.some((code) => sameNumber(code.number, head.number ?? '')),
    )
    if (named.length > 0) documents = scope.provinces.length > 1 || scope.periods.length > 1 ? documents : named
  }
  // Another office of the province that has a document of the year does not answer for the one that is named.
  documents = ofDepartments(documents, scope)
  if (scope.periods.length > 0) {
    const timeless = new Set(scope.pairs.flatMap(({ province, period }) => (period === null ? [province] : [])))
    const inPeriod = documents.filter(
      (document) => timeless.has(document.head.province ?? '') || scope.periods.some((period) => speaksOf(catalog, document, period)),
    )
    if (inPeriod.length === 0) {
      const ahead = documents.filter((document) => scope.periods.every((period) => looksAhead(document, period)))
      if (ahead.length > 0) return grouped(catalog, ahead, { ...scope, periods: [] }, preferred).map((group) => ({ ...group, ahead: true }))
      return namingPeriods(documents, scope, preferred)
    }
    documents = inPeriod
  }
  return grouped(catalog, ofKind(documents, scope), scope, preferred)
}

/** `xã Tân Hưng Phú, Đồng Tháp`: the province only says where the commune is. */
function isAroundLocal({ head }: CatalogDocument, local: readonly CatalogDocument[]): boolean {
  return local.some((other) => other.head.province === head.province)
}

/** No document is about the period, but one may still mention it: a directive of 2026 tells what went wrong in 2025, a table the quarter before. */
function namingPeriods(documents: CatalogDocument[], scope: Scope, preferred: string | null): DocumentGroup[] | NoDocuments {
  const named = scope.provinces.length + scope.ownCodes.length + scope.organisations.length > 0 || byOffice(documents).length === 1
  if (!named) return { reason: 'unknown-period', periods: scope.periods, nearest: documents }
  return byOffice(documents)
    .map(
      (own): DocumentGroup => ({
        documents: own,
        organisation: own[0]?.head.organisation ?? null,
        period: null,
        mustName: scope.periods,
        mustNameOffice: otherOffice(own, scope),
      }),
    )
    .sort((a, b) => rank(a, preferred, scope.provinces) - rank(b, preferred, scope.provinces))
}

function byOffice(documents: readonly CatalogDocument[]): CatalogDocument[][] {
  const offices = new Map<string, CatalogDocument[]>()
  for (const document of documents) {
    const key = document.head.organisation ?? document.head.id
    offices.set(key, [...(offices.get(key) ?? []), document])
  }
  return [...offices.values()]
}

/** Where the library has documents of a department that is named, those of other offices of its province do not count. */
function ofDepartments(documents: CatalogDocument[], scope: Scope): CatalogDocument[] {
  return documents.filter((document) => {
    const here = scope.departments.filter(({ province }) => province === document.head.province)
    const present = here.filter(({ name }) =>
      documents.some((other) => isFrom(other, name) && other.head.province === document.head.province),
    )
    return present.length === 0 || present.some(({ name }) => isFrom(document, name))
  })
}

function otherOffice(documents: readonly CatalogDocument[], scope: Scope): string | null {
  const named = scope.departments.filter(({ province }) => documents.some(({ head }) => head.province === province))
  if (named.some(({ name }) => documents.some((document) => isFrom(document, name)))) return null
  return named[0]?.name ?? null
}

function isFrom({ head }: CatalogDocument, department: string): boolean {
  return head.organisation !== null && nameKey(head.organisation).startsWith(nameKey(department))
}

/** Documents of the kind that is named; of an office that is named, too, but has none of it, all. */
function ofKind(documents: CatalogDocument[], { kinds, provinces }: Scope): CatalogDocument[] {
  // A plan has its annex within it; another office's may be a document of its own.
  return provinces.length > 1 || (kinds.length === 1 && kinds[0] === 'appendix')
    ? byOffice(documents).flatMap((own) => ofOneKind(own, kinds))
    : ofOneKind(documents, kinds)
}

function ofOneKind(documents: CatalogDocument[], kinds: readonly DocumentKind[]): CatalogDocument[] {
  if (kinds.length !== 1) return documents
  const kind = kinds[0]
  const same = documents.filter(({ head }) => head.kind === kind)
  if (kind === 'plan') {
    const plans = documents.filter(({ head }) => head.kind !== 'report')
    return plans.length > 0 ? plans : documents
  }
  return same.length > 0 ? same : documents
}

/** A report of a half-year says what comes in the next one. */
function looksAhead({ head }: CatalogDocument, period: Period): boolean {
  return head.kind === 'report' && head.period !== null && period.start === addDays(head.period.end, 1)
}

/** Whether a document is about a period, or sets a target for it. */
function speaksOf(catalog: Catalog, document: CatalogDocument, period: Period): boolean {
  const own = document.head.period
  // A report of one quarter does not speak of nine months.
  if (document.head.kind === 'report' && own && !isYears(period)) return own.start <= period.start && own.end >= period.end
  if (own && periodsMeet(own, period)) return true
  return setsTargetFor(catalog, document.index, period)
}

function grouped(catalog: Catalog, documents: readonly CatalogDocument[], scope: Scope, preferred: string | null): DocumentGroup[] {
  if (scope.pairs.length > 0) {
    return scope.pairs.flatMap(({ province, period }) => {
      const own = documents.filter(
        (document) => document.head.province === province && (period === null || speaksOf(catalog, document, period)),
      )
      return own.length > 0
        ? [
            {
              documents: own,
              organisation: own[0]?.head.organisation ?? null,
              period,
              mustName: [],
              mustNameOffice: otherOffice(own, scope),
            },
          ]
        : []
    })
  }
  const years = new Set(scope.periods.map((period) => `${period.start} ${period.end}`))
  const groups = byOffice(documents).flatMap((own): DocumentGroup[] => {
    const organisation = own[0]?.head.organisation ?? null
    if (years.size < 2) return [{ documents: own, organisation, period: null, mustName: [], mustNameOffice: otherOffice(own, scope) }]
    const byPeriod = scope.periods.flatMap((period) => {
      const inPeriod = own.filter((document) => speaksOf(catalog, document, period))
      return inPeriod.length > 0
        ? [{ documents: inPeriod, organisation, period, mustName: [], mustNameOffice: otherOffice(own, scope) }]
        : []
    })
    const separate = new Set(byPeriod.map((group) => group.documents.map((document) => document.index).join()))
    return separate.size > 1
      ? byPeriod
      : [{ documents: own, organisation, period: null, mustName: [], mustNameOffice: otherOffice(own, scope) }]
  })
  const order = scope.provinces
  return groups.sort((a, b) => rank(a, preferred, order) - rank(b, preferred, order))
}

/** The asker's own office first, then in the order in which the question names them. */
function rank(group: DocumentGroup, preferred: string | null, order: readonly string[]): number {
  if (preferred !== null && group.organisation !== null && isOffice(group.organisation, preferred)) return -1
  const place = order.indexOf(group.documents[0]?.head.province ?? '')
  return place < 0 ? order.length : place
}

/** Whether a name as configured means an office: `Sở Công Thương Hà Tĩnh` and `Sở Công Thương tỉnh Hà Tĩnh` are one. */
export function isOffice(organisation: string, name: string): boolean {
  const plain = (text: string) => nameKey(text).replace(/ (?:tinh|thanh pho|tp) /, ' ')
  return plain(organisation) === plain(name)
}

/** What the documents of some groups have of one kind, in their order. */
export function entriesIn<Kind extends EntryKind>(catalog: Catalog, groups: readonly DocumentGroup[], kind: Kind): EntryOf<Kind>[] {
  return groups.flatMap((group) => group.documents.flatMap(({ index }) => catalog.entriesOf(index, kind)))
}
