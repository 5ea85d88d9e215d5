import type { LineSpan } from '../documents/document.js'
import type { IsoDate } from '../language/dates.js'
import { nameKey } from '../language/tokens.js'
import type { Catalog } from './catalog.js'

/** A cited document with the dates that the documents of the library give it. */
export interface TwoDates {
  number: string
  dates: { date: IsoDate; document: string; lines: LineSpan }[]
}

/** Documents that different documents of the library cite with different dates: one of them has a slip of the pen. */
export function citedWithTwoDates(catalog: Catalog): TwoDates[] {
  const cited = new Map<string, TwoDates>()
  for (const entry of catalog.entries) {
    // Only numbers with a body behind them (`76/NQ-CP`) mean the same document everywhere; each office has its own 12/KH.
    if (entry.kind !== 'reference' || entry.record.issued === null || !OF_ALL.test(entry.record.number)) continue
    const { number, issued, lines } = entry.record
    const known = cited.get(nameKey(number)) ?? { number, dates: [] }
    cited.set(nameKey(number), known)
    const document = catalog.documents[entry.document]?.head.id ?? ''
    if (!known.dates.some(({ date }) => date === issued)) known.dates.push({ date: issued, document, lines })
  }
  return [...cited.values()].filter(({ dates }) => dates.length > 1 && new Set(dates.map(({ document }) => document)).size > 1)
}

/** Numbers of the bodies of the whole country. */
const OF_ALL = /[/-](?:QĐ-TTg|CT-TTg|CĐ-TTg|NQ-CP|NĐ-CP|TW|QH\d+|UBTVQH\d+)$|\/20\d{2}\//u
