import type { Catalog } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { oneSlip } from '../../language/slips.js'
import type { NamedCode } from '../understand/scope/codes.js'
import { sameNumber } from '../understand/scope/codes.js'

/** A number of a document that may have been meant. */
export interface NearCode {
  typed: NamedCode
  /** As the documents write it. */
  number: string
}

const MAX = 5

/**
 * Numbers of documents that are one slip away from one that no document has: `594/KH-STC` for `594/KH-SCT`, `3389/KH-SCT`
 * for `3398/KH-SCT`. A bare number (`Kế hoạch 595`) is near to too many.
 */
export function nearCodes(catalog: Catalog, codes: readonly NamedCode[]): NearCode[] {
  if (codes.length === 0) return []
  const known = new Set([
    ...catalog.documents.flatMap(({ head }) => head.number ?? []),
    ...catalog.entries.flatMap((entry) => (entry.kind === 'reference' ? [entry.record.number] : [])),
  ])
  return codes.flatMap((typed) => {
    if ([...known].some((number) => sameNumber(typed.number, number))) return []
    if (!/\p{L}/u.test(typed.number)) return otherYears(typed, known)
    const own = key(typed.number)
    const slips = slipsOf(own)
    return [...known]
      .filter((number) => slips.has(key(number)))
      .slice(0, MAX)
      .map((number) => ({ typed, number }))
  })
}

/** `Nghị định 32/2021`: those of that number of other years, where the number has one. */
function otherYears(typed: NamedCode, known: ReadonlySet<string>): NearCode[] {
  const plain = /^(\d+)\/\d{4}$/.exec(typed.number)?.[1]
  if (plain === undefined) return []
  return [...known]
    .filter((number) => /^\d+\/\d{4}\//.test(number) && sameNumber(plain, number))
    .slice(0, MAX)
    .map((number) => ({ typed, number }))
}

function key(number: string): string {
  return fold(number)
    .replace(/[\s-]+/g, '')
    .replace(/^0+/, '')
}

/** One letter or digit astray, or two digits beside each other swapped. */
function slipsOf(number: string): Set<string> {
  const slips = oneSlip(number)
  for (let i = 0; i < number.length; i++) for (const digit of '0123456789') slips.add(number.slice(0, i) + digit + number.slice(i + 1))
  slips.add(number)
  return slips
}
