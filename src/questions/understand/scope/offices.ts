import type { CatalogDocument } from '../../../catalog/catalog.js'
import type { Knowledge } from '../../../knowledge/schema.js'
import { nameKey } from '../../../language/tokens.js'
import { type OfficeForms, officeForms } from './office-forms.js'
import type { NamedPlace } from './places.js'
import { spanOf, type TextSpan } from './span.js'

/** A department named together with its province: `Sở Nội vụ (tỉnh) Quảng Ninh`, `Quang Ninh's Department of Home Affairs`. */
export interface NamedDepartment {
  name: string
  province: string
}

/** What a question says of offices. */
export interface NamedOffices {
  departments: NamedDepartment[]
  /** Communes and other offices below a province that the question names, as the documents name themselves. */
  organisations: string[]
  spans: TextSpan[]
}

/** Prepares the names of offices; the reader takes the folded text and the places named in it. */
export function officeReader(
  documents: readonly CatalogDocument[],
  knowledge: Knowledge,
): (folded: string, places: readonly NamedPlace[]) => NamedOffices {
  const own = ownOffices(documents, knowledge)
  const known = knowledge.units.departments.map(({ name, en }) => ({ name, pattern: patternOf(officeForms(name, en)) }))
  const generic = wholeWords(['the department', 'department'])
  return (folded, places) => {
    const found = own.flatMap(({ organisation, pattern, local }) =>
      [...folded.matchAll(pattern)].map((match) => ({ organisation, local, span: spanOf(match) })),
    )
    const departments = known.flatMap(({ name, pattern }) =>
      [...folded.matchAll(pattern)].flatMap((match) => {
        const place = places.find((other) => belongs(folded, spanOf(match), other))
        return place ? [{ name, province: place.name, span: spanOf(match) }] : []
      }),
    )
    const spans = [
      ...found.map(({ span }) => span),
      ...departments.map(({ span }) => span),
      ...[...folded.matchAll(generic)].map(spanOf),
      ...places.flatMap((place) => ownedIn(folded, place)),
    ]
    return {
      departments: departments.map(({ name, province }) => ({ name, province })),
      organisations: [...new Set(found.filter(({ local }) => local).map(({ organisation }) => organisation))],
      spans,
    }
  }
}

/** An office of the library with what people write for it. */
interface OwnOffice {
  organisation: string
  pattern: RegExp
  /** Whether its name alone tells it from others: that of a commune, a district, a hospital; not of a department, which every province has. */
  local: boolean
}

function ownOffices(documents: readonly CatalogDocument[], knowledge: Knowledge): OwnOffice[] {
  const english = new Map(knowledge.units.departments.map(({ name, en }) => [nameKey(name), en]))
  const organisations = [...new Set(documents.flatMap(({ head }) => head.organisation ?? []))]
  return organisations.flatMap((organisation): OwnOffice[] => {
    const local = /^(?:Ủy ban nhân dân|UBND|Đảng ủy|HĐND)\s+(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)\s+(.+)$/iu.exec(organisation)
    if (local) return [{ organisation, local: true, pattern: wholeWords(localForms(local[1] ?? '', local[2] ?? '')) }]
    const province = documents.find(({ head }) => head.organisation === organisation)?.head.province ?? ''
    const whole = organisation.replace(/\s+(?:tỉnh|thành phố)\s+.*$/u, '')
    const name = province !== '' && whole.endsWith(` ${province}`) ? whole.slice(0, -province.length - 1) : whole
    if (/^(?:Ủy ban nhân dân|UBND)$/iu.test(name)) {
      const place = nameKey(organisation.slice(name.length))
      return [{ organisation, local: false, pattern: wholeWords([`uy ban nhan dan ${place}`, `ubnd ${place}`]) }]
    }
    const department = english.has(nameKey(name))
    const alone = organisations.every((other) => other === organisation || !nameKey(other).startsWith(nameKey(name)))
    const codes = documents.filter(({ head }) => head.organisation === organisation).flatMap(({ head }) => codeOf(head.number))
    return [{ organisation, local: !department && alone, pattern: patternOf(officeForms(name, english.get(nameKey(name)) ?? null), codes) }]
  })
}

/** `xã Tân Hưng Phú`, `UBND xã Tân Hưng Phú`, `Tan Hung Phu commune`, and the name alone where it has several words. */
function localForms(kind: string, name: string): string[] {
  const own = nameKey(name)
  const named = nameKey(`${kind} ${name}`)
  const english = ['commune', 'ward', 'district', 'town'].map((word) => `${own} ${word}`)
  const short = { xa: 'x', phuong: 'p', 'thi tran': 'tt', huyen: 'h', quan: 'q' }[nameKey(kind)]
  return [
    ...(short ? [`${short} ${own}`, `ubnd ${short} ${own}`] : []),
    `uy ban nhan dan ${named}`,
    `ubnd ${named}`,
    `ubnd ${own}`,
    named,
    ...english,
    ...(own.includes(' ') ? [own] : []),
  ]
}

/** The code that an office puts behind its numbers: `skhcn` of `1326/BC-SKHCN`. */
function codeOf(number: string | null): string[] {
  const code = /-(\p{Lu}{3,8})$/u.exec(number ?? '')?.[1]
  return code ? [nameKey(code)] : []
}

function patternOf({ names }: OfficeForms, more: readonly string[] = []): RegExp {
  return wholeWords([...names, ...more])
}

/** Any of some names as whole words; between words any spaces, dashes, `&`, `và` and `and` may stand. */
function wholeWords(names: readonly string[]): RegExp {
  const forms = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(' ').map(eitherVowel).join(String.raw`[\s.,&–-]+(?:(?:va|and)\s+)?`))
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?:'s|’s)?(?![\p{L}\p{N}])`, 'gu')
}

/** Keys have i where one writes i or y (`Mỹ Thới`): a question may have either. */
function eitherVowel(syllable: string): string {
  return syllable.replace(/^(qu|[hklmst])i$/, '$1[iy]')
}

/** `An Giang's obstetrics and children's hospital`: the office that a place has in English, whatever its name. */
function ownedIn(folded: string, place: TextSpan): TextSpan[] {
  const named = OWNED.exec(folded.slice(place.end))
  return /['’]s$/.test(folded.slice(place.start, place.end)) && named ? [{ start: place.end, end: place.end + named[0].length }] : []
}

const OWNED =
  /^\s+(?:(?!(?:for|of|to|in|on|by|with|that|which|target|targets|plan|report|tasks?)\s)[\p{L}'’&,-]+\s+){0,7}?(?:sub-department|department|hospital|inspectorate|board|authority|committee|commission|school|university|college|agency|bureau|centre|center)(?!\p{L})/u

/** Whether a department and a place stand side by side: nothing but a link between them. */
function belongs(folded: string, department: TextSpan, place: TextSpan): boolean {
  if (place.start >= department.end)
    return /^(?:\s|of|in|the|,|-|tinh|thanh pho|tp\.?|cua|o)*$/.test(folded.slice(department.end, place.start))
  return /^(?:\s|'s|’s|,|ve|province)*$/.test(folded.slice(place.end, department.start))
}
