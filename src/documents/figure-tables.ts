import { alignedFigures, holdsValues } from './aligned/figures.js'
import { numberedFigures } from './aligned/numbered.js'
import { pieces } from './aligned/pieces.js'
import { blanksTellCells } from './blank-lines.js'
import { isPageNumber, type Region, type SourceLine } from './document.js'
import { judgementAt } from './judgements.js'
import { spacedFigures } from './spaced-figures.js'

const MIN_FIGURE_LINES = 3
/** Lines reach so much of the text's width in paragraphs only. */
const SHORT = 0.75

/** Splits running text from tables of figures: runs of short lines that end in numbers or break mid-phrase. */
export function withFigureTables(lines: SourceLine[], width: number): Region[] {
  const regions: Region[] = []
  let run: SourceLine[] = []
  let prose: SourceLine[] = []
  const endProse = () => {
    if (prose.length > 0) regions.push({ kind: 'prose', lines: prose })
    prose = []
  }
  const endRun = () => {
    prose.push(...run.splice(0, leadingHeadings(run)))
    const after = trailingHeadings(run)
    if (isFigureTable(run.slice(0, run.length - after))) {
      const headings = run.splice(run.length - after)
      endProse()
      regions.push({ kind: 'figure-table', lines: run, rows: numberedFigures(run) ?? alignedFigures(run) })
      prose = headings
    } else {
      prose.push(...run)
    }
    run = []
  }
  let caption = false
  const spaced = blanksTellCells(lines)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const table = spaced && (caption || isHeaderBegin(line.text) || isFirstTitle(line.text)) ? spacedFigures(lines, i) : null
    if (table) {
      endRun()
      endProse()
      regions.push({ kind: 'figure-table', lines: lines.slice(i, i + table.length), rows: table.rows })
      i += table.length - 1
      caption = false
      continue
    }
    const below: boolean = caption
    caption = isCaption(line.text) || (below && /^\p{Ll}/u.test(line.text))
    const titles = below && !caption && !/[.;:]$/.test(line.text)
    if (titles || (!caption && isCellLike(line, lines[i - 1], width, run.length > 0))) run.push(line)
    else {
      endRun()
      prose.push(line)
    }
  }
  endRun()
  endProse()
  return regions
}

/** `Bảng 1. Kết quả tiếp nhận hồ sơ`: what stands below it is a table. */
function isCaption(text: string): boolean {
  return /^(?:Bảng|BẢNG|Biểu|BIỂU)\s+(?:số\s+)?[\dIVX]+/u.test(text)
}

function isCellLike(line: SourceLine, before: SourceLine | undefined, width: number, inRun: boolean): boolean {
  const { text } = line
  const kept = keepsCells(line)
  if (text.length > width * SHORT && !kept) return false
  if (/^[-+•–]\s/.test(text) || /[;:]$/.test(text)) return false
  if (/^[a-zđ]\)\s/.test(text) || isAnnexHeading(text)) return false
  if (inRun || kept) return !/[.…]$/.test(text)
  // The last line of a paragraph is short, too: a table begins after a line that ends something, or with words of a header.
  return before !== undefined && (endsSomething(before, width) || isHeaderBegin(text)) && !/\.$/.test(text)
}

/** `PHỤ LỤC 2`: what stands above belongs to another annex. */
function isAnnexHeading(text: string): boolean {
  return /^(?:PHỤ LỤC|Phụ lục)(?:\s+(?:số\s+)?[IVX\d]{1,4})?$/u.test(text)
}

/** Whether a line shows its cells, however long it is: apart by wide gaps, or three values at its end, of which the last may be a judgement. */
function keepsCells(line: SourceLine): boolean {
  if (pieces(line).length >= 4 || THREE_VALUES.test(line.text)) return true
  const judged = judgementAt(line.text)
  return judged !== null && TWO_VALUES.test(line.text.slice(0, judged))
}

const THREE_VALUES = /(?:\s+\d[\d.,/]*\s?%?){3}$/
const TWO_VALUES = /(?:\s+\d[\d.,/]*\s?%?){2}$/

function isHeaderBegin(text: string): boolean {
  return /^(?:S ?T ?T|ST|TT|Nội dung|Tiêu chí|Lĩnh vực)(?:\s|$)/u.test(text) && !/[,;.:]/.test(text)
}

/** Alone in its line the title of a first column. */
function isFirstTitle(text: string): boolean {
  return /^(?:Tên chỉ tiêu|Chỉ tiêu|Mức độ|Thời gian|Tháng|Đợt|Đơn vị|Phòng, đơn vị)$/u.test(text)
}

/** A line after which a table may begin: the end of a sentence, the caption of the table, a short heading. */
function endsSomething({ text }: SourceLine, width: number): boolean {
  const heading = /^(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.)]\s+\p{Lu}/u.test(text) && text.length <= width * SHORT
  return /[:.;)…]$/.test(text) || heading || isCaption(text)
}

/** How many lines at the end of a run are headings of what follows: numbered, without figures; a page may end below them. */
function trailingHeadings(run: readonly SourceLine[]): number {
  const last = run.at(-1)
  const page = last && isPageNumber(last) && isNumberedHeading(run.at(-2)) ? 1 : 0
  let count = page
  while (count < run.length && isNumberedHeading(run[run.length - 1 - count])) count++
  return count
}

/** How many lines at the beginning of a run are headings above the header of the table. */
function leadingHeadings(run: readonly SourceLine[]): number {
  const header = run.findIndex((line) => !isNumberedHeading(line))
  return header > 0 && isHeaderBegin(run[header]?.text ?? '') ? header : 0
}

function isNumberedHeading(line: SourceLine | undefined): boolean {
  return /^(?:[IVX]+|[A-H]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]\s+\p{Lu}.*(?:\p{L}|\s(?:19|20)\d\d)$/u.test(line?.text ?? '')
}

/** A year alone in its line ends a title. */
function endsInNumber({ text }: SourceLine): boolean {
  if (/^(?:19|20)\d\d$/.test(text)) return false
  return (/(?:^|\s)\d[\d.,/]*\s*%?$/.test(text) && !/(?:năm|tháng|ngày)\s+\d+$/iu.test(text)) || judgementAt(text) !== null
}

function isFigureTable(run: readonly SourceLine[]): boolean {
  if (run.length < MIN_FIGURE_LINES) return false
  const numeric = run.filter((line) => endsInNumber(line) || (pieces(line).length > 2 && holdsValues(pieces(line)))).length
  return numeric >= 2
}
