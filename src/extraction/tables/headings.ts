import type { SourceLine } from '../../documents/document.js'
import type { Knowledge } from '../../knowledge/schema.js'
import { readRoman } from '../../language/numbers.js'
import { nameKey } from '../../language/tokens.js'

/** A row of a table that spans all columns: an area of reform, or a group of tasks below it. */
export interface SpanningRow {
  kind: 'area' | 'group'
  number: string
  title: string
  /** Index of its first line among the table's lines, and how many lines it takes. */
  line: number
  length: number
  /** How sure it is, added to the score of the division. */
  score: number
}

/** Finds the rows that may span all columns, by line: at most the best one for each line. */
export function spanningRows(lines: readonly SourceLine[], knowledge: Knowledge): Map<number, SpanningRow> {
  const areaKeys = knowledge.areas.areas.flatMap((area) => [area.name, ...area.wordings].map(nameKey))
  const typical = typicalLength(lines)
  const rows = new Map<number, SpanningRow>()
  for (let i = 0; i < lines.length; i++) {
    const row = areaRow(lines, i, areaKeys, typical) ?? groupRow(lines, i, typical)
    if (row) rows.set(i, row)
  }
  return rows
}

const MAX_TITLE_LINES = 3

/** `II CẢI CÁCH THỂ CHẾ`, `III. Cải cách tổ chức bộ máy`, `A. …`; a Roman numeral inside a deadline (`IV/2022`) is none. */
function areaRow(lines: readonly SourceLine[], at: number, areaKeys: readonly string[], typical: number): SpanningRow | null {
  const text = lines[at]?.text ?? ''
  const match =
    /^([IVX]{1,5}|[A-H])(?:\s*[.)]\s*|\s+)(\p{Lu}.*)$/u.exec(text) ??
    (/^[IVX]{1,4}\.?$/.test(text) ? [text, text.replace('.', ''), ''] : null)
  if (!match?.[1] || (readRoman(match[1]) === null && !/^[A-H]$/.test(match[1]))) return null
  let title = match[2] ?? ''
  let length = 1
  while (length < MAX_TITLE_LINES && continuesTitle(lines, at + length, title, typical)) {
    title = `${title} ${lines[at + length]?.text ?? ''}`.trim()
    length++
  }
  if (title === '' || !/\p{L}{2}/u.test(title)) return null
  const key = nameKey(title)
  const known = areaKeys.some((area) => key === area || key.startsWith(`${area} `) || key.endsWith(` ${area}`))
  const upper = title === title.toUpperCase()
  const score = (known ? 7 : 0) + (upper ? 5 : 0) + (title.length > typical * 1.5 ? 2 : 0) + 1
  if (score < 2 && /^[A-H]$/.test(match[1])) return null
  return { kind: 'area', number: match[1], title, line: at, length, score }
}

function continuesTitle(lines: readonly SourceLine[], at: number, title: string, typical: number): boolean {
  const next = lines[at]
  if (!next) return false
  if (title === '') return /^\p{Lu}/u.test(next.text)
  if (title === title.toUpperCase()) return next.text === next.text.toUpperCase() && /^\p{Lu}{2}/u.test(next.text)
  return /^\p{Ll}/u.test(next.text) && title.length > typical * 1.3
}

/** `2. Thực hiện cơ chế một cửa, một cửa liên thông`, `7.1 Xây dựng và phát triển …`: mostly longer than a cell is wide. */
function groupRow(lines: readonly SourceLine[], at: number, typical: number): SpanningRow | null {
  const text = lines[at]?.text ?? ''
  const sameLine = /^(\d{1,2}(?:\.\d{1,2})*)(?:\s*([.)])\s*|\s+)(\p{Lu}.*)$/u.exec(text)
  const alone = /^(\d{1,2}(?:\.\d{1,2})*)([.)]?)$/.exec(text)
  const title = sameLine?.[3] ?? (alone ? lines[at + 1]?.text : undefined)
  const number = sameLine?.[1] ?? alone?.[1]
  if (!number || !title || !/^\p{Lu}/u.test(title)) return null
  const dotted = (sameLine?.[2] ?? alone?.[2]) ? 1.5 : 0
  const score = Math.max(-4, Math.min(4, (title.length / typical - 0.9) * 8)) + dotted
  return score <= -3 ? null : { kind: 'group', number, title, line: at, length: sameLine ? 1 : 2, score }
}

/** Lines of cells are seldom longer than this many characters. */
function typicalLength(lines: readonly SourceLine[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  return Math.max(12, lengths[Math.floor(lengths.length * 0.93)] ?? 30)
}
