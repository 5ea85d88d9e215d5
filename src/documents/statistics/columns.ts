import { fold } from '../../language/fold.js'
import { readNumber } from '../../language/numbers.js'
import { joinLines, type SourceLine } from '../document.js'
import type { StatisticsRow } from './statistics.js'

/** `Đơn vị tính`, `ĐVT`: the column that says what a row is counted in. */
export function isUnitTitle(title: string): boolean {
  return /^(?:don vi tinh|dvt|dv tinh)$/.test(fold(title).trim())
}

/**
 * The titles of the columns of values, from the lines of a flattened header: every title begins with a capital. They are
 * told only where there are as many as a row has values, beside the title of the labels (and of the numbers of the rows).
 *
 * @returns null where the header does not tell the columns apart
 */
export function columnsOf(header: readonly SourceLine[], rows: readonly StatisticsRow[]): string[] | null {
  const count = mostUsual(rows.map((row) => row.values.length).filter((length) => length > 0))
  if (count === 0 || header.some(isInterleaved)) return null
  const text = joinLines(header.map((line) => line.text))
  const calendar = reportCalendar(text)
  if (calendar && count <= calendar.length) return calendar.slice(0, count)
  const titles = titlesIn(text).filter((title) => !isUnitTitle(title))
  const labelled = rows.some((row) => row.label !== '')
  const own = labelled ? titles.slice(1) : titles
  const columns = own.length === count ? own : (underGroups(own, count) ?? underSummedGroup(own, count, rows))
  return columns && sharesFit(columns, rows) ? columns : null
}

/** `trước nhận nhận Tổng`: a line that runs across titles which stand side by side; what of it belongs to which column is lost. */
function isInterleaved({ text }: SourceLine): boolean {
  return /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(text)
}

/**
 * The columns of the reports that offices fill from quarter to quarter (`Năm trước | Năm báo cáo: Quí I, 06 tháng, 09 tháng, Năm`): what is
 * still to come is empty, so that the first of them hold the values. Null for any other header.
 */
function reportCalendar(text: string): string[] | null {
  const match =
    /(?<before>năm (?:\(qu[ýí]\) )?trước)\s+năm (?:\(qu[ýí]\) )?báo cáo\s+(?<quarter>qu[ýí] I)\s+(?<half>0?6 tháng)\s+(?<nine>0?9 tháng)\s+(?<year>năm)(?!\p{L})/iu.exec(
      text,
    )
  const { before, quarter, half, nine, year } = match?.groups ?? {}
  return before && quarter && half && nine && year ? [before, quarter, half, nine, year] : null
}

/** The number of values that most rows have, the larger of two alike: single rows lack a cell or have a note. */
function mostUsual(counts: readonly number[]): number {
  const times = (count: number) => counts.filter((other) => other === count).length
  return counts.reduce((best, count) => (times(count) > times(best) || (times(count) === times(best) && count > best) ? count : best), 0)
}

/**
 * A header of two levels reads, flattened: single columns, the groups side by side, then what stands below each of them:
 * `Tổng số | Trực tuyến | Trực tiếp | Số hồ sơ | Tỷ lệ | Số hồ sơ | Tỷ lệ`. It is told where every group has equally many
 * columns below it and they are of the same kinds; one group alone must say that it parts a total (`Trong đó`).
 */
function underGroups(titles: readonly string[], count: number): string[] | null {
  const groupCount = titles.length - count
  if (groupCount < 1) return null
  const parted = titles.findIndex((title) => /^(?:trong do|chia ra)\W*$/u.test(fold(title)))
  const singles = groupCount === 1 ? parted : count % groupCount
  if (singles < 0) return null
  const groups = titles.slice(singles, singles + groupCount)
  const below = titles.slice(singles + groupCount)
  const each = below.length / groupCount
  if (each < 2) return null
  const alike = below.every((title, i) => isShareTitle(title) === isShareTitle(below[i % each] ?? ''))
  return alike ? [...titles.slice(0, singles), ...below.map((title, i) => `${groups[Math.floor(i / each)] ?? ''} – ${title}`)] : null
}

/**
 * One title over some of the columns, whose own titles come behind all others: `Đã tiếp nhận | Đã giải quyết | Đang giải quyết | Tổng số |
 * Đúng hạn | Trễ hạn`. Which title it is, and over how many columns, only the sums tell: in every row the parts make up their total.
 */
function underSummedGroup(titles: readonly string[], count: number, rows: readonly StatisticsRow[]): string[] | null {
  if (titles.length !== count + 1) return null
  const values = rows
    .filter((row) => row.values.length === count)
    .map((row) => row.values.map(({ text }) => readNumber(text) ?? Number.NaN))
  // `Tổng số` behind other titles is the first of those below a group.
  const total = titles.findIndex((title, i) => i > 0 && /^tong(?: so| cong)?$/.test(fold(title)))
  const widths = total > 0 ? [titles.length - total] : titles.map((_, width) => width).slice(2)
  const fitting = new Map<string, string[]>()
  for (const width of widths) {
    const below = titles.slice(-width)
    for (let group = 0; group + width < titles.length; group++) {
      if (!sumsUp(values, group, width, total > 0)) continue
      const named = below.map((title) => `${titles[group]} – ${title}`)
      const columns = [...titles.slice(0, group), ...named, ...titles.slice(group + 1, -width)]
      fitting.set(columns.join('|'), columns)
    }
  }
  const [only, ...more] = fitting.values()
  return only && more.length === 0 ? only : null
}

/** Whether in every row some neighbouring columns add up to the first of them, or to a column beside them; rows of noughts tell nothing. */
function sumsUp(rows: readonly (readonly number[])[], from: number, width: number, firstIsTotal: boolean): boolean {
  const telling = rows.filter((row) => row.slice(from, from + width).filter((value) => value > 0).length >= 2)
  if (telling.length < LEAST_SUMS) return false
  const isSum = (row: readonly number[], total: number, first: number) =>
    row[total] === row.slice(first, from + width).reduce((sum, value) => sum + value, 0)
  if (firstIsTotal) return width > 2 && rows.every((row) => isSum(row, from, from + 1))
  const beside = (rows[0] ?? []).map((_, column) => column).filter((column) => column < from || column >= from + width)
  return beside.some((column) => rows.every((row) => isSum(row, column, from)))
}

const LEAST_SUMS = 2

/** Cuts a header at its capitals: `Nội dung khảo sát Số phiếu phát ra Hài lòng (%)`. The number of the row has no column of values. */
function titlesIn(text: string): string[] {
  const words = text.replace(/^(?:S\s*T\s*T|TT|Stt|STT|Số TT)\s+/u, '').split(' ')
  const titles: string[][] = []
  for (const [i, word] of words.entries()) {
    const begins = /^[“"(]?\p{Lu}\p{Ll}*$/u.test(word.replace(/[,;:.]$/, '')) && !isName(words, i)
    if (begins || word === 'ĐVT' || isYearAmongYears(words, i) || titles.length === 0) titles.push([word])
    else titles.at(-1)?.push(word)
  }
  return titles.map((title) => title.join(' '))
}

/** `2026 2027 2028`: each is the title of a column of its own; `Năm 2026` is one title. */
function isYearAmongYears(words: readonly string[], at: number): boolean {
  const isYear = (word: string | undefined) => /^(?:19|20)\d\d$/.test(word ?? '')
  return isYear(words[at]) && (isYear(words[at - 1]) || isYear(words[at + 1]))
}

/** Behind a preposition or inside a name a capital begins no title: `theo Nghị định`, `của Trung ương`. */
function isName(words: readonly string[], at: number): boolean {
  return /^(?:theo|của|tại|bởi|và|do|trong|thuộc|cấp|là)$/iu.test(words[at - 1] ?? '')
}

/** A column titled with a share holds shares, where any value is written as one. */
function sharesFit(titles: readonly string[], rows: readonly StatisticsRow[]): boolean {
  return rows
    .filter((row) => row.values.length === titles.length)
    .every((row) => row.values.every((value, i) => !value.text.includes('%') || isShareTitle(titles[i] ?? '')))
}

function isShareTitle(title: string): boolean {
  return /%|(?:^| )(?:ty|ti) le/.test(fold(title))
}
