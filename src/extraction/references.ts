import type { Document, LineSpan } from '../documents/document.js'
import type { Knowledge } from '../knowledge/schema.js'
import { readDate } from '../language/dates.js'
import { collapse, fold } from '../language/fold.js'
import type { Reference } from './records.js'

export type ReferenceDraft = Omit<Reference, 'id'>

/** Number and code of a document: `468/QĐ-TTg`, `131/SNV-CCHC&VTLT`, `12-NQ/TU`, `60/2021/NĐ-CP`; spaces slip in at line breaks. */
const CODE = String.raw`\d{1,5}(?:\/\d{4})?\s*(?:\/\s*\p{Lu}[\p{L}\d]*(?:\s?-\s?[\p{L}\d&]+)*|-\s?\p{Lu}{2}\s?\/\s?\p{Lu}[\p{L}\d]*)`
const MAX_SUBJECT = 220

/** A text that may cite documents, with where it stands. */
export interface ReferenceText {
  text: string
  lines: LineSpan
}

/**
 * Finds the documents that a text cites, with number, date, issuer and subject as far as the text gives them.
 *
 * @param cells texts of table cells: the lines of a flattened table mix several
 */
export function findReferences(document: Document, cells: readonly ReferenceText[], knowledge: Knowledge): ReferenceDraft[] {
  const kinds = knowledge['document-kinds'].kinds
  const names = [...new Set(kinds.map((kind) => kind.name))].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    String.raw`(?:(${names.join('|')}|Văn bản|Kết luận|Công văn)\s+(?:\p{Ll}+\s+){0,2}?)?(?:số\s*:?\s*)?(${CODE})(?=[\s,;.):]|$)`,
    'giu',
  )
  const references: ReferenceDraft[] = []
  const texts = [...document.blocks.filter((block) => block.kind !== 'task-table' && block.kind !== 'closing'), ...cells]
  for (const block of texts) {
    const matches = [...block.text.matchAll(pattern)]
    let kindBefore = ''
    matches.forEach((match, i) => {
      const number = collapse(match[2] ?? '').replace(/\s*([/-])\s*/g, '$1')
      const written = match[1] ?? ''
      const kind = written || kindOfCode(number, kinds) || kindBefore
      const previous = matches[i - 1]
      const before = block.text.slice(previous ? previous.index + previous[0].length : 0, match.index)
      // `các Quyết định số 1/QĐ-UBND, 2/QĐ-UBND`: the kind is said once.
      const goesOn = previous !== undefined && /^\s*(?:,|;|và)\s*$/.test(before)
      if (!kind || !(written || goesOn || /số/i.test(match[0]) || /^\d+\/\d{4}\//.test(number))) return
      kindBefore = kind
      const after = block.text.slice(match.index + match[0].length, endOfDetails(block.text, matches, i))
      references.push({
        kind: capitalised(kind),
        number,
        ...detailsOf(before, after),
        lines: linesOf(document, block.lines, match[2] ?? ''),
      })
    })
  }
  return references
}

/** Up to the next document that is cited; one that carries out another goes on with it: `3398/KH-SCT … triển khai thực hiện Quyết định số …`. */
function endOfDetails(text: string, matches: readonly RegExpExecArray[], at: number): number {
  const own = matches[at]
  for (let i = at + 1; i < matches.length; i++) {
    const next = matches[i]
    if (!own || !next) break
    const between = text.slice(own.index + own[0].length, next.index)
    if (
      !/(?:thực hiện|triển khai|theo|sửa đổi|bổ sung|(?:điều|nội dung|khoản|điểm) của|thay thế)\s*(?:các\s+)?$/u.test(between) ||
      /[;.]\s/.test(between)
    )
      return next.index
  }
  return text.length
}

function kindOfCode(number: string, kinds: readonly { code: string; name: string }[]): string {
  const codes = number.split(/[/-]/).map((part) => fold(part))
  return kinds.find((kind) => codes.includes(fold(kind.code)))?.name ?? ''
}

/** What stands before a number where its maker comes first: `Ngày 24/02/2020, Sở Công Thương đã ban hành`. */
const MAKER =
  /(?:(ngày\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\s*,?\s*)?((?:(?:Sở|UBND|HĐND|Ủy ban|Bộ|Ban|Cục|Tỉnh ủy|Chủ tịch|Thủ tướng|Chính phủ|Văn phòng)(?:\s+(?:\p{Lu}[\p{L}&]*|ban(?! hành)|nhân dân|nội vụ|chính phủ|chính|tỉnh|thành phố|vụ|và))*))\s+(?:đã\s+)?(?:ban hành|xây dựng|có|phê duyệt|trình|ký)\s*$/iu

/** What stands around a number: `ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án …`. */
function detailsOf(before: string, after: string): { issued: string | null; issuer: string | null; subject: string | null } {
  const issued = /^\s*,?\s*ngày\s+[\d/\s.-]{6,14}|^\s*,?\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/i.exec(after)?.[0] ?? ''
  const rest = after.slice(issued.length)
  const issuer =
    /^\s*,?\s*của\s+((?:Thủ tướng )?Chính phủ|(?:Chủ tịch |Thủ tướng |Văn phòng |Ban Chấp hành |Ban Thường vụ |Thường trực )?\p{Lu}[\p{L}&]*(?:\s+(?:\p{Lu}[\p{L}&]*|ban(?! hành)|nhân dân|nội vụ|vụ|chính phủ|chính|hội|nghị|tỉnh|trung ương|ương(?:\s+\d{1,2})?(?:\s+khóa)?|chấp hành|chỉ đạo|thường vụ|đảng bộ|bộ|ủy|và(?= \p{Lu})))*)/u.exec(
      rest,
    )
  const words = collapse(rest.slice(issuer?.[0].length ?? 0))
  // `Theo Quyết định …, thời gian qua việc giải quyết …`: the sentence goes on, not the title.
  const goesOn = /^\s*,(?!\s*(?:về|v\/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|công bố|thành lập)(?!\p{L}))/iu.test(words)
  const subject =
    words
      .split(/[;.]/)[0]
      ?.split(/,\s*(?:mục đích|nhằm)\s/)[0]
      ?.replace(/^(?:,|về việc|về|ban hành|phê duyệt|quy định về)?\s*/iu, (start) => (/^(?:về|,)/i.test(start) ? '' : start))
      .replace(/[\s,(]+$/, '')
      .replace(/\s+(?:và|cùng|theo)$/, '') ?? ''
  const maker = MAKER.exec(before.replace(/\s*\(?\s*số\s*:?\s*$/i, ''))
  return {
    issued: readDate(issued) ?? readDate(maker?.[1] ?? ''),
    issuer: issuer?.[1] ?? maker?.[2]?.replace(/\s+đã$/u, '') ?? null,
    subject:
      goesOn || /^(?:và|có|được|tại|theo|trong|đối với|[,)(])/i.test(subject) || subject.length < 8 ? null : subject.slice(0, MAX_SUBJECT),
  }
}

function capitalised(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase()
}

/** The lines of a block on which a code stands. */
function linesOf(document: Document, span: LineSpan, code: string): LineSpan {
  const start = code.split(/\s|-/)[0] ?? code
  const line = document.lines.find((line) => line.number >= span[0] && line.number <= span[1] && line.text.includes(start))
  return line ? [line.number, Math.min(span[1], line.number + 4)] : span
}
