import type { LineSpan } from '../document.js'

/** A table of figures (bảng số liệu), row by row. */
export interface Statistics {
  /** The titles of its columns as they stand there, in one line; empty where none stand. */
  header: string
  rows: StatisticsRow[]
  /** Whether the file itself told the cells. */
  exact: boolean
}

export interface StatisticsRow {
  /** The line that heads several rows: `Viên chức sự nghiệp được đào tạo`; null for none. */
  group: string | null
  /** What the row is about; empty in a table whose only row has no label. */
  label: string
  /** What its values are counted in (đơn vị tính), where a column says so; empty where none does. */
  unit: string
  values: StatisticsValue[]
  lines: LineSpan
}

/** What offices count in. */
export const UNIT_PATTERN =
  '%(?:/năm)?|điểm|phút|giờ|ngày|lần|lượt|cuộc|buổi|lớp|người|hồ sơ|thủ tục|văn bản|(?:triệu |tỷ )?đồng|phiếu|dịch vụ|đơn vị|mô hình|hạng|bậc'

/** Whether a cell holds nothing but what is counted in. */
export function isUnit(text: string): boolean {
  return new RegExp(`^(?:${UNIT_PATTERN})$`, 'iu').test(text.trim())
}

/** A value with what its row is counted in: `84%`, `620 vụ việc`; words, and values that have their unit, unchanged. */
export function withUnit(value: string, unit: string): string {
  if (unit === '' || !/\d$/.test(value)) return value
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`
}

/** A cell with what it tells. */
export interface StatisticsValue {
  /** The title of its column; null where the text does not tell the columns apart. */
  title: string | null
  /** As written: `2.460`, `96,3 %`, `85 (khối văn phòng 57)`. */
  text: string
  lines: LineSpan
}
