import { fold } from '../../language/fold.js'
import { type GridRow, joinLines, type SourceLine } from '../document.js'
import { groupsToldBySums } from './header-groups.js'
import { isUnit, type StatisticsRow } from './statistics.js'

/** `Đơn vị tính`, `ĐVT`: the column that says what a row is counted in. */
export function isUnitTitle(title: string): boolean {
  return /^(?:don vi tinh|dvt|dv tinh)$/.test(fold(title).trim())
}

/**
 * The column of units: titled as such, or `Đơn vị` over nothing but units; -1 for none.
 *
 * @param rows those below the titles
 */
export function unitColumn(titles: readonly string[], rows: readonly GridRow[]): number {
  const told = titles.findIndex(isUnitTitle)
  if (told >= 0) return told
  return titles.findIndex((title, column) => {
    const cells = rows.flatMap(({ cells }) => cells[column]?.text ?? [])
    return fold(title).trim() === 'don vi' && cells.length > 0 && cells.every(isUnit)
  })
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
  const columns = own.length === count ? own : (groupsToldBySums(own, count, rows) ?? underGroups(own, count))
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
 * `Tổng số | Trực tuyến | Trực tiếp | Số hồ sơ | Tỷ lệ | Số hồ sơ | Tỷ lệ`. Where no sums tell it ({@link groupsToldBySums}),
 * every group has the same columns below it, or columns of the same kinds with shares among them; one group alone must say
 * that it parts a total (`Trong đó`).
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
  const same = below.every((title, i) => fold(title) === fold(below[i % each] ?? ''))
  const ofKinds = below.some(isShareTitle) && below.every((title, i) => isShareTitle(title) === isShareTitle(below[i % each] ?? ''))
  return same || ofKinds || groupCount === 1
    ? [...titles.slice(0, singles), ...below.map((title, i) => `${groups[Math.floor(i / each)] ?? ''} – ${title}`)]
    : null
}

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

/** A column titled with a share holds shares, where any value is written as one; `Kế hoạch`, `Thực hiện` may hold anything. */
function sharesFit(titles: readonly string[], rows: readonly StatisticsRow[]): boolean {
  if (!titles.some(isShareTitle) && titles.some(isPlanTitle)) return true
  return rows
    .filter((row) => row.values.length === titles.length)
    .every((row) => row.values.every((value, i) => !value.text.includes('%') || isShareTitle(titles[i] ?? '')))
}

function isPlanTitle(title: string): boolean {
  return /^(?:ke hoach|chi tieu|muc tieu|thuc hien|ket qua|duoc giao)(?!\p{L})/u.test(fold(title))
}

function isShareTitle(title: string): boolean {
  return /%|(?:^| )(?:ty|ti) le/.test(fold(title))
}
