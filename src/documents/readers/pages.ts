import { isPageNumber, type SourceLine } from '../document.js'

/** A page has so many lines of a text, empty ones among them. */
const PAGE_LINES = { least: 12, most: 130 }
/** In characters: a number further left may be one of a row. */
const CENTRED_FROM = 15
const MIN_PAGES = 2
/** The first page of an annex has no number, either. */
const MOST_UNNUMBERED = 1

/**
 * Where pages begin that no form feed tells: official papers number their pages from the second on, in the middle above the
 * text (Decree 30/2020/NĐ-CP, appendix I), and a tool that keeps the layout writes the number alone in a line. Such a line
 * and the one below it are told to begin a page; below every page number that stands at the beginning of one, too.
 */
export function withPages(lines: readonly SourceLine[]): SourceLine[] {
  const numbers = new Set(lines.some(({ pageStart, raw }) => pageStart && isCentred(raw)) ? [] : pageNumbers(lines))
  return lines.map((line, i) => {
    const above = lines[i - 1]
    const begins = numbers.has(i) || numbers.has(i - 1) || (above?.pageStart === true && isPageNumber(above) && isCentred(above.raw))
    return begins && !line.pageStart ? { ...line, pageStart: true } : line
  })
}

/** The lines that hold nothing but the numbers of pages: they count up through the text from the second page to the last. */
function pageNumbers(lines: readonly SourceLine[]): number[] {
  const centred = lines.flatMap((line, at) =>
    isPageNumber(line) && isCentred(line.raw) ? [{ at, page: readPage(line), line: line.number }] : [],
  )
  const found: number[] = []
  let last = { page: 1, line: 0 }
  for (const { at, page, line } of centred) {
    const distance = line - last.line
    const pages = page - last.page
    const unnumbered = found.length > 0 ? MOST_UNNUMBERED : 0
    if (pages < 1 || pages > 1 + unnumbered || distance < PAGE_LINES.least || distance > PAGE_LINES.most * pages) continue
    found.push(at)
    last = { page, line }
  }
  const toEnd = (lines.at(-1)?.number ?? 0) - last.line
  return found.length + 1 >= MIN_PAGES && toEnd <= PAGE_LINES.most ? found : []
}

function isCentred(raw: string): boolean {
  return raw.length - raw.trimStart().length >= CENTRED_FROM
}

function readPage({ text }: SourceLine): number {
  return Number(/\d+/.exec(text)?.[0])
}
