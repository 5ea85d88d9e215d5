import type { Catalog } from '../../../catalog/catalog.js'
import type { DocumentKind, Knowledge } from '../../../knowledge/schema.js'
import type { Period } from '../../../language/dates.js'
import { fold } from '../../../language/fold.js'
import { codesIn, type NamedCode } from './codes.js'
import { kindsIn } from './kinds.js'
import { nearPlaceReader } from './near-places.js'
import { type NamedDepartment, officeReader } from './offices.js'
import { periodsIn } from './periods.js'
import { type NamedPlace, placeReader } from './places.js'
import type { TextSpan } from './span.js'

/** Which part of the library a question is about. */
export interface Scope {
  /** Provinces named, as the table spells them. */
  provinces: string[]
  /** Where the question names them, in their order; empty for those taken over from an earlier one. */
  places: NamedPlace[]
  /** Provinces named that no document is from. */
  unknownProvinces: string[]
  /** Where those are named. */
  unknownSpans: TextSpan[]
  departments: NamedDepartment[]
  /** Offices below a province that are named, as their documents name them: `Ủy ban nhân dân xã Tân Hưng Phú`. */
  organisations: string[]
  /** Periods named or meant (`năm 2025`, `quý I/2021`, `năm nay`). */
  periods: Period[]
  /** Places that have a period of their own: `Cà Mau 2024, Huế 2026`. */
  pairs: PlaceAndTime[]
  kinds: DocumentKind[]
  /** Numbers of documents of the library. */
  ownCodes: NamedCode[]
  /** Numbers of other documents. */
  otherCodes: NamedCode[]
  /** Names that were read for misspelt ones. */
  guesses: { typed: string; meant: string }[]
  /** The words that said all this; they are no part of the topic. */
  spans: TextSpan[]
}

/** A place with the period that a question gives it; null for one that has none where another has. */
export interface PlaceAndTime {
  province: string
  period: Period | null
}

/** Reads scopes from questions about one catalog. */
export interface ScopeReader {
  read(text: string, asOf: string): Scope
}

/** Prepares the reader. */
export function scopeReader(catalog: Catalog, knowledge: Knowledge): ScopeReader {
  const inLibrary = new Set(catalog.documents.flatMap((document) => document.head.province ?? []))
  const placesIn = placeReader(knowledge, inLibrary)
  const nearPlaces = nearPlaceReader(inLibrary, catalog.index)
  const reported = catalog.documents.flatMap(({ head }) => (head.kind === 'report' && head.period ? [head.period] : []))
  const officesIn = officeReader(catalog.documents, knowledge)
  return {
    read(text, asOf) {
      const folded = fold(text)
      const named = placesIn(text)
      const near = named.length > 0 ? [] : nearPlaces(text)
      const places = [...named, ...near]
      const provinces = [...new Set(places.map(({ name }) => name))]
      const offices = officesIn(folded, places)
      const codes = codesIn(text, folded, catalog.documents)
      const numbers = [...codes.own, ...codes.other]
      const { periods, spans: periodSpans } = periodsIn(
        text,
        folded,
        asOf,
        [...numbers, ...places, ...offices.spans],
        () => plannedYear(catalog, provinces, asOf),
        reported,
      )
      const { kinds, spans: kindSpans } = kindsIn(folded)
      return {
        provinces: provinces.filter((name) => inLibrary.has(name)),
        places: places.filter(({ name }) => inLibrary.has(name)).sort((a, b) => a.start - b.start),
        unknownProvinces: provinces.filter((name) => !inLibrary.has(name)),
        unknownSpans: places.filter(({ name }) => !inLibrary.has(name)),
        departments: offices.departments,
        organisations: offices.organisations,
        periods,
        pairs: pairsOf(places, periodSpans, periods),
        kinds,
        ownCodes: codes.own,
        otherCodes: codes.other,
        guesses: near.map(({ typed, name }) => ({ typed, meant: name })),
        spans: [...places, ...offices.spans, ...numbers, ...periodSpans, ...kindSpans],
      }
    },
  }
}

/** This year where a document of the places covers it, else the last year that one does. */
function plannedYear({ documents }: Catalog, provinces: readonly string[], asOf: string): number {
  const own = documents.filter(({ head }) => provinces.length === 0 || (head.province !== null && provinces.includes(head.province)))
  const periods = own.flatMap(({ head }) => head.period ?? [])
  const now = asOf.slice(0, 4)
  if (periods.some(({ start, end }) => start.slice(0, 4) <= now && now <= end.slice(0, 4))) return Number(now)
  return Number(
    periods
      .map(({ end }) => end.slice(0, 4))
      .sort()
      .at(-1) ?? now,
  )
}

/** In characters. */
const MAX_GAP = 40

/**
 * Pairs places with the period behind each, before the next place, where they differ; `Lào Cai đặt cho năm 2025 và Hậu Giang đang có`
 * leaves the second without. A period behind the last place alone is that of all of them.
 */
function pairsOf(places: readonly NamedPlace[], spans: readonly TextSpan[], periods: readonly Period[]): PlaceAndTime[] {
  const pairs = places.map((place, i): PlaceAndTime => {
    const next = places[i + 1]?.start ?? Number.POSITIVE_INFINITY
    const at = spans.findIndex(({ start }) => start >= place.end && start < next && start - place.end <= MAX_GAP)
    return { province: place.name, period: periods[at] ?? null }
  })
  const timed = pairs.filter(({ period }) => period !== null)
  const [first] = pairs
  if (pairs.length < 2 || timed.length === 0 || (timed.length < pairs.length && first?.period === null)) return []
  // One place named twice is one office.
  return new Set(pairs.map(({ province }) => province)).size === pairs.length || timed.length === pairs.length ? pairs : []
}
