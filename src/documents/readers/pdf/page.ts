import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrix, times } from './matrix.js'
import { type Rule, rulesOf } from './rules.js'

/** A run of text on a page, in points from the page's top left corner. */
export interface TextItem {
  text: string
  left: number
  right: number
  /** Where the letters stand. */
  baseline: number
  /** Size of the letters. */
  size: number
}

/** What stands on a page. */
export interface Page {
  /** 1-based. */
  number: number
  height: number
  items: TextItem[]
  rules: Rule[]
}

/** Reads a page upright, whichever way it is turned in the file. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 })
  const upright = matrix(viewport.transform)
  const content = await page.getTextContent()
  const items = content.items.flatMap((item): TextItem[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const placed = times(upright, matrix(item.transform))
    // Text that runs up the page is a stamp or a margin note.
    if (Math.abs(placed[1]) > Math.abs(placed[0])) return []
    const size = Math.hypot(placed[2], placed[3])
    return [{ text: item.str, left: placed[4], right: placed[4] + item.width, baseline: placed[5], size }]
  })
  return { number: page.pageNumber, height: viewport.height, items, rules: rulesOf(await page.getOperatorList(), upright) }
}
