import { fold } from '../../../language/fold.js'
import type { TextItem } from './page.js'
import type { FramedPage } from './ruled.js'
import { type TextLine, textLines, textOf } from './text-lines.js'

/** Running heads and feet stand within this share of the page's height from its edges. */
const EDGE = 0.12
/** The number of a small page may stand a little further in: points. */
const NUMBER_EDGE = 72
/** They stand on at least this share of the pages. */
const REPEATED = 0.5
/** Lines looked at from each edge. */
const LINES = 3

const PAGE_NUMBER = /^(?:(?:trang|page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:\/|of|tren)\s*\d{1,4})?$/

/** Takes page numbers and running heads and feet off the pages. */
export function withoutFurniture(pages: readonly FramedPage[]): { pages: FramedPage[]; furniture: string[] } {
  const found = pages.map(edgeLines)
  const counts = new Map<string, number>()
  for (const lines of found) for (const key of new Set(lines.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * REPEATED)
  const furniture: string[] = []
  const kept = pages.map((page, i) => {
    const gone = (found[i] ?? []).filter(({ key, text }) => PAGE_NUMBER.test(fold(text)) || (counts.get(key) ?? 0) >= least)
    furniture.push(...gone.map(({ text }) => text))
    const items = new Set(gone.flatMap((line) => line.items))
    return { ...page, outside: page.outside.filter((item) => !items.has(item)) }
  })
  return { pages: kept, furniture: [...new Set(furniture)] }
}

/** The outermost lines of a page that stand in no table, with what they have in common from page to page. */
function edgeLines({ outside, height }: FramedPage): { key: string; text: string; items: TextItem[] }[] {
  const lines = textLines(outside)
  const within = ({ baseline }: TextLine, edge: number) => baseline < edge || baseline > height - edge
  const edges = [...lines.slice(0, LINES), ...lines.slice(Math.max(LINES, lines.length - LINES))]
  return edges
    .filter((line) => within(line, height * EDGE) || (within(line, NUMBER_EDGE) && PAGE_NUMBER.test(fold(textOf(line)))))
    .map((line) => {
      const text = textOf(line)
      const own = outside.filter((item) => Math.abs(item.baseline - line.baseline) < line.size * 0.5)
      return { key: fold(text).replace(/\d+/g, '#'), text, items: own }
    })
}
