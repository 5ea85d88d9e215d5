import type { CatalogDocument } from '../../../catalog/catalog.js'
import type { Knowledge } from '../../../knowledge/schema.js'
import { nameKey, syllables } from '../../../language/tokens.js'
import type { NamedPlace } from './places.js'
import { spanOf, type TextSpan } from './span.js'

/** A department named together with its province: `Sở Nội vụ (tỉnh) Quảng Ninh`, `Quang Ninh's Department of Home Affairs`. */
export interface NamedDepartment {
  name: string
  province: string
}

/** Prepares the names of departments; the reader takes the folded text and the places named in it. */
export function departmentReader(knowledge: Knowledge): (folded: string, places: readonly NamedPlace[]) => NamedDepartment[] {
  const names = departmentsOf(knowledge)
  return (folded, places) =>
    names.flatMap(({ name, pattern }) =>
      [...folded.matchAll(pattern)].flatMap((match) => {
        const place = places.find((other) => belongs(folded, spanOf(match), other))
        return place ? [{ name, province: place.name }] : []
      }),
    )
}

/** The offices of the library as people write them: `Sở Công Thương`, `Sở CT`, `SCT`, `department of industry and trade`. */
export function officePattern(documents: readonly CatalogDocument[], knowledge: Knowledge): RegExp {
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

interface DepartmentName {
  name: string
  pattern: RegExp
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
