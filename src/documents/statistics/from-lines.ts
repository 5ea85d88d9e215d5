import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN } from '../../language/numbers.js'
import { joinLines, type SourceLine, spanOf } from '../document.js'
import { judgementAt } from '../judgements.js'
import { columnsOf } from './columns.js'
import { type Statistics, type StatisticsRow, UNIT_PATTERN } from './statistics.js'

const VALUES_AT_END = new RegExp(String.raw`(?:(?:^|\s+)(?:${NUMBER_PATTERN})(?:\s*%)?(?![\p{L}\d/.,-]))+$`, 'u')
const EACH_VALUE = new RegExp(String.raw`(?:${NUMBER_PATTERN})(?:\s*%)?`, 'g')
/** `85 (khối văn`: a value with words in brackets, which may go on below. */
const VALUE_WITH_NOTE = new RegExp(String.raw`^((?:${NUMBER_PATTERN})(?:\s*%)?)\s+(\(.*)$`)
/** The last row: `Tổng số`, `Bình quân chung`, with nothing but values behind it. */
const TOTAL = /^(?:tổng(?: số| cộng)?|cộng|bình quân(?: chung)?|trung bình(?: chung)?)(?=\s*[:\d]|$)/iu

/**
 * Reads a table of figures that was flattened into lines: `Tổng số 2.555 2.460 96,3 %`, or each cell on lines of its own.
 * What stands above the first row is the header; its titles are given to the values where there are as many.
 */
export function statisticsFromLines(lines: readonly SourceLine[]): Statistics {
  const { from, numbered } = beginOfRows(lines)
  const header = lines.slice(0, from).filter((line) => !isCounting(line.text))
  const headerText = joinLines(header.map((line) => line.text))
  const withUnits = /đơn vị tính|(?:^|\s)ĐVT(?:\s|$)/iu.test(headerText)
  const rows = readRows(lines.slice(from), numbered).map((row) => closed(row, withUnits))
  const columns = columnsOf(header, rows)
  return {
    header: headerText,
    rows: rows.map((row) =>
      columns?.length === row.values.length
        ? { ...row, values: row.values.map((value, i) => ({ ...value, title: columns[i] ?? null })) }
        : row,
    ),
    exact: false,
  }
}

/** Where the first row begins, and whether the rows are numbered: below the numbers of the columns, at a `1`, at the first words with values. */
function beginOfRows(lines: readonly SourceLine[]): { from: number; numbered: boolean } {
  const counting = lines.findIndex((line) => isCounting(line.text))
  const from = counting + 1
  const one = lines.findIndex((_, i) => i >= from && isNumberOfRow(lines, i, 1))
  if (one >= 0 && !lines.slice(from, one).some((line) => labelWithValues(line.text) && !isPeriodTitle(lines, line)))
    return { from: one, numbered: true }
  if (counting >= 0) return { from, numbered: false }
  const first = lines.findIndex((line) => valuesOf(line.text) !== null && !isPeriodTitle(lines, line))
  if (first < 0) return { from: 0, numbered: false }
  return { from: isUnlabelled(lines, first) ? first : beginOfLabel(lines, first), numbered: false }
}

/** A table with one row of values below its titles, and no words among them. */
function isUnlabelled(lines: readonly SourceLine[], first: number): boolean {
  const values = lines.slice(first)
  const ownWords = (text: string) => text.replace(/\([^)]*\)?|^[^(]*\)/g, '')
  return valuesOf(lines[first]?.text ?? '')?.label === '' && !values.some(({ text }) => /^\p{Lu}/u.test(ownWords(text)))
}

/** A label wrapped over lines begins where its first capital stands; the header above it is long. */
function beginOfLabel(lines: readonly SourceLine[], first: number): number {
  const { label } = valuesOf(lines[first]?.text ?? '') ?? { label: '' }
  if (/^[\p{Lu}\d]/u.test(label)) return groupAbove(lines, first)
  for (let i = first - 1; i > 0 && first - i <= MAX_WRAPPED; i--) {
    const text = lines[i]?.text ?? ''
    if (/^\p{Lu}|^\d{1,2}[.)]\s/u.test(text)) return isTitleWord(text) ? first : i
  }
  return first
}

/** The heading of a group right above its first row: numbered, or words of a table whose titles stand above. */
function groupAbove(lines: readonly SourceLine[], first: number): number {
  for (let i = first - 1; i > 0 && first - i <= MAX_WRAPPED; i--) if (/^\d{1,2}[.)]\s+\p{Lu}/u.test(lines[i]?.text ?? '')) return i
  return first
}

const MAX_WRAPPED = 4

/** `Nội dung`, `STT`, `Tỷ lệ`: words of a header, never of a row's label. */
function isTitleWord(text: string): boolean {
  return /^(?:stt|tt|noi dung|tieu chi|chi tieu|ty le|tong so|so luong|ghi chu|linh vuc|don vi|nam|quy)(?:\s|$)/.test(fold(text))
}

/** `1 2 3 4 5`, `(1) (2) (3)`: numbers of columns below the titles. */
function isCounting(text: string): boolean {
  const cells = text.replace(/[()]/g, '').split(/\s+/)
  return cells.length > 2 && cells.every((cell, i) => cell === String(i + 1))
}

/** A row's own number: alone above its label, or before it. */
function isNumberOfRow(lines: readonly SourceLine[], at: number, number: number): boolean {
  const text = lines[at]?.text ?? ''
  if (new RegExp(`^0?${number}$`).test(text)) return /^[\p{Lu}“"(]/u.test(lines[at + 1]?.text ?? '')
  return new RegExp(String.raw`^0?${number}[.)]?\s+\p{Lu}`, 'u').test(text)
}

/** `2.1` alone above its label: a part of the row `2`. */
function isNumberOfPart(lines: readonly SourceLine[], at: number, number: number): boolean {
  return new RegExp(String.raw`^${number}\.\d{1,2}$`).test(lines[at]?.text ?? '') && /^\p{Lu}/u.test(lines[at + 1]?.text ?? '')
}

/** Years and months of a header are no values: `Năm 2020 Năm 2021`, `06` above `tháng`. */
function isPeriodTitle(lines: readonly SourceLine[], line: SourceLine): boolean {
  const next = lines[lines.indexOf(line) + 1]?.text ?? ''
  if (/^\d{1,2}$/.test(line.text)) return /^tháng(?:\s|$)/iu.test(next)
  return (
    /(?:năm|quý|quí|tháng)\s+\d{1,4}$/iu.test(line.text) || /^(?:19|20)\d{2}$|(?:^|\s)(?:19|20)\d{2}(?:\s+(?:19|20)\d{2})+$/.test(line.text)
  )
}

function labelWithValues(text: string): boolean {
  const values = valuesOf(text)
  return values !== null && /\p{L}{2}/u.test(values.label) && !/(?:^|\s)(?:năm|quý|quí|tháng|độ|cấp|và|từ|đến|số)$/iu.test(values.label)
}

/** The values at the end of a line with the words before them; null where it has none. */
function valuesOf(text: string): { label: string; values: string[] } | null {
  const noted = VALUE_WITH_NOTE.exec(text)
  if (noted) return { label: '', values: [text] }
  const time = NUMBERED_TIME.exec(text)?.[0] ?? ''
  const judged = judgementAt(text)
  const numbers = text.slice(time.length, judged ?? undefined)
  const match = VALUES_AT_END.exec(numbers)
  if (!match) return null
  const label = text.slice(0, time.length + match.index).trim()
  const values = [...match[0].matchAll(EACH_VALUE)].map(([value]) => value)
  return { label, values: judged === null ? values : [...values, text.slice(judged).trim()] }
}

/** Of `Tháng 7 158 58` the first number is part of the label. */
const NUMBERED_TIME = /^(?:tháng|quý|quí|tuần|đợt|năm)\s+\d{1,4}(?=\s|$)/iu

/** A row while its lines are read. */
interface OpenRow {
  group: string | null
  words: string[]
  values: { text: string; lines: SourceLine[] }[]
  lines: SourceLine[]
  /** Which of its words stand right before its values; -1 before any was read. */
  beforeValues: number
  /** Whether its label and its values stood in one line: what follows in small letters is the rest of the label. */
  inLine: boolean
  /** Whether empty lines part the cells of the table. */
  spaced: boolean
}

function readRows(lines: readonly SourceLine[], numbered: boolean): OpenRow[] {
  const rows: OpenRow[] = []
  let group: string | null = null
  let row: OpenRow | null = null
  let next = 1
  const spaced = lines.some(({ blankBefore }) => blankBefore)
  const open = () => {
    row = { group, words: [], values: [], lines: [], beforeValues: -1, inLine: false, spaced }
    rows.push(row)
    return row
  }
  for (const [i, line] of lines.entries()) {
    const { text } = line
    if (numbered && isNumberOfRow(lines, i, next)) {
      next++
      group = null
      row = open()
      row.lines.push(line)
      const rest = text.replace(/^\d+[.)]?\s*/, '')
      if (rest !== '') take(row, line, rest)
      continue
    }
    const last = row as OpenRow | null
    if (numbered && last && isNumberOfPart(lines, i, next - 1)) {
      group ??= joinLines(last.words)
      row = open()
      row.lines.push(line)
      continue
    }
    const read = valuesOf(text)
    const label = read?.label ?? text
    const starts =
      last === null ||
      TOTAL.test(text) ||
      (/\p{L}/u.test(label) && last.values.length > 0 && !isNote(last, text) && (!numbered || group !== null || labelWithValues(text)))
    // Words without values above a line that begins anew head the rows below them.
    if (!starts && last && last.values.length === 0 && last.words.length > 0 && /^\p{Lu}/u.test(label) && labelWithValues(text)) {
      group = joinLines(last.words).replace(/^\d{1,2}[.)]\s*/, '')
      rows.pop()
      row = open()
      take(row, line, text)
      continue
    }
    if (starts) row = open()
    if (row) take(row, line, text)
  }
  return rows.filter((open) => open.words.length > 0 || open.values.length > 0)
}

/** A note in brackets belongs to the value above it. */
function isNote(row: OpenRow, text: string): boolean {
  const last = row.values.at(-1)?.text ?? ''
  return text.startsWith('(') || last.split('(').length > last.split(')').length
}

function take(row: OpenRow, line: SourceLine, text: string): void {
  if (!row.lines.includes(line)) row.lines.push(line)
  const last = row.values.at(-1)
  if (last && isNote(row, text)) {
    last.text = joinLines([last.text, text])
    last.lines.push(line)
    return
  }
  const read = valuesOf(text)
  const label = read ? read.label : text
  if (/\p{L}/u.test(label) || (label === '%' && !last)) {
    // Words behind the values are a cell of their own (a note, a judgement), unless label and values stood in one line.
    if (last && /^\p{L}/u.test(label) && !goesOnWithLabel(row, line, label)) row.values.push({ text: label, lines: [line] })
    else row.words.push(label)
    if (read && (read.values.length > 1 || row.spaced)) row.inLine = true
  }
  if (read && row.beforeValues < 0) row.beforeValues = row.words.length - 1
  for (const value of read?.values ?? []) row.values.push({ text: value, lines: [line] })
}

/** `Hạ tầng 3`, `kỹ thuật`: the rest of a label whose first line had values behind it, where no empty line begins another cell. */
function goesOnWithLabel(row: OpenRow, line: SourceLine, label: string): boolean {
  return /^\p{Ll}/u.test(label) && row.inLine && !(row.spaced && line.blankBefore)
}

function closed({ group, words, beforeValues, values, lines }: OpenRow, withUnits: boolean): StatisticsRow {
  const unit = withUnits ? (UNIT.exec(words[beforeValues] ?? '')?.[1] ?? '') : ''
  const label = words.map((part, i) => (i === beforeValues && unit !== '' ? part.slice(0, part.length - unit.length) : part))
  return {
    group,
    label: joinLines(label).replace(/^\d{1,2}[.)]\s+(?=\p{L})/u, ''),
    unit,
    values: values.map((value) => ({ title: null, text: value.text, lines: spanOf(value.lines) })),
    lines: spanOf(lines),
  }
}

/** What a row is counted in, right before its values: `Tỷ lệ hồ sơ đúng hạn % 97 98`. */
const UNIT = new RegExp(String.raw`(?:^|\s)(${UNIT_PATTERN})$`, 'iu')
