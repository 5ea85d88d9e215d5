import type { DocumentKind } from '../knowledge/schema.js'
import { type Period, readDate, yearSpan } from '../language/dates.js'
import { collapse, fold } from '../language/fold.js'
import { findPeriods } from '../language/periods.js'
import { nameKey } from '../language/tokens.js'
import type { Evidence, Found, LineSpan, Signer, SourceLine } from './document.js'
import { readOrganisation } from './organisation.js'
import type { Places } from './places.js'
import { textWidth } from './regions.js'
import { readSigner } from './signature.js'

/** What the head and foot of a document say about it. Whatever the source leaves blank is null. */
export interface Letterhead {
  title: string
  kind: DocumentKind
  organisation: string | null
  province: string | null
  number: string | null
  issued: string | null
  period: Period | null
  signer: Signer | null
  evidence: Evidence
  /** Line on which the title begins; what stands above is letterhead. */
  titleLine: number
}

const HEAD_LINES = 45

/** The kind lines of Nghị định 30/2020/NĐ-CP that stand alone above the title. */
const KINDS: readonly { words: string; name: string; kind: DocumentKind }[] = [
  { words: 'ke hoach', name: 'Kế hoạch', kind: 'plan' },
  { words: 'chuong trinh', name: 'Chương trình', kind: 'plan' },
  { words: 'de an', name: 'Đề án', kind: 'plan' },
  { words: 'bao cao', name: 'Báo cáo', kind: 'report' },
  { words: 'chi thi', name: 'Chỉ thị', kind: 'directive' },
  { words: 'quyet dinh', name: 'Quyết định', kind: 'decision' },
  { words: 'nghi quyet', name: 'Nghị quyết', kind: 'decision' },
  { words: 'cong dien', name: 'Công điện', kind: 'dispatch' },
  { words: 'phu luc', name: 'Phụ lục', kind: 'appendix' },
]

/**
 * Reads the letterhead, the title and the signature.
 *
 * @param departments names of provincial departments, looked for in the text where there is no letterhead
 */
export function readLetterhead(lines: readonly SourceLine[], places: Places, departments: readonly string[]): Letterhead {
  const head = lines.slice(0, HEAD_LINES)
  const { title, kind, titleEnd } = readTitle(head, lines)
  const attachedTo = kind === 'appendix' ? readAttachment(head) : null
  const { organisation, province } = readOrganisation(
    head.slice(0, titleEnd),
    attachedTo?.issuer ?? null,
    title,
    lines,
    places,
    departments,
  )
  const number = readNumber(head)
  const issued = readIssued(head.slice(0, titleEnd + (kind === 'dispatch' ? MAX_SUBJECT_LINES * 2 : 0)))
  const signature = readSigner(lines)
  return {
    title,
    kind,
    organisation,
    province,
    number: number?.value ?? attachedTo?.number ?? null,
    issued: issued?.value ?? attachedTo?.issued ?? null,
    period: readDocumentPeriod(title, lines),
    signer: signature?.value ?? null,
    evidence: {
      number: number?.lines ?? attachedTo?.lines ?? null,
      issued: issued?.lines ?? attachedTo?.lines ?? null,
      signer: signature?.lines ?? null,
    },
    titleLine: head[titleEnd]?.number ?? 0,
  }
}

function readTitle(head: readonly SourceLine[], lines: readonly SourceLine[]): { title: string; kind: DocumentKind; titleEnd: number } {
  const width = textWidth(lines)
  for (const [i, line] of head.entries()) {
    const folded = nameKey(line.text)
    const kind = KINDS.find(({ words }) => folded === words || (line.text === line.text.toUpperCase() && folded.startsWith(`${words} `)))
    if (!kind) continue
    const rest: string[] = line.text.length > kind.words.length + 1 ? [line.text.slice(kind.words.length).trim()] : []
    let end = i + 1
    for (; end < head.length && end < i + 7; end++) {
      const next = head[end]?.text ?? ''
      if (RULE.test(next)) continue
      if (BELOW_TITLE.test(next) || (CARRIES_OUT.test(next) && (rest.length > 0 || CITES.test(next)))) break
      if (rest.length > 0 && (/[.;:]$/.test(rest.at(-1) ?? '') || (next.length > width * 0.85 && /^\p{Lu}/u.test(next)))) break
      rest.push(next)
    }
    return { title: collapse([kind.name, ...rest].join(' ')).replace(/[\s;,.:]+$/, ''), kind: kind.kind, titleEnd: i }
  }
  const subject = head.findIndex((line) => /^V\/v\s/i.test(line.text))
  if (subject >= 0) return { title: collapse(`Công văn ${subjectOf(head.slice(subject))}`), kind: 'dispatch', titleEnd: subject }
  const appendix = lines.find((line) => /^phu luc(?:\s+\S{1,4})?$/.test(fold(line.text)))
  if (appendix) return { title: 'Phụ lục', kind: 'appendix', titleEnd: 0 }
  return { title: head[0]?.text.slice(0, 200) ?? '', kind: 'other', titleEnd: 0 }
}

/** What begins below a title. */
const BELOW_TITLE =
  /^(?:Căn cứ|Kính gửi|Để |Nhằm|Số:|\(|[IVX]+\.|1\.|STT|TT\b|GIÁM ĐỐC|CHỦ TỊCH|ỦY BAN|BỘ TRƯỞNG|TRƯỞNG BAN|CỤC TRƯỞNG|CHÁNH |THỦ TƯỚNG|HỘI ĐỒNG)/
/** `Thực hiện công tác cải cách hành chính năm 2023` is a title; `Thực hiện Quyết định số …` says on what the document rests. */
const CARRIES_OUT = /^(?:Thực hiện|Triển khai)/
const CITES = /(?:\ssố|ngày)\s*:?\s*\d/u
/** The stroke below a title. */
const RULE = /^[-_–—=*]{3,}$/

const MAX_SUBJECT_LINES = 4

/** The subject (trích yếu) of a letter, below its number: it goes on in lower case. */
function subjectOf(lines: readonly SourceLine[]): string {
  const end = lines.findIndex((line, i) => i > 0 && (i === MAX_SUBJECT_LINES || !/^[\p{Ll}\d]/u.test(line.text)))
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.text)
    .join(' ')
}

function readNumber(head: readonly SourceLine[]): Found<string> | null {
  for (const { text, number: line } of head) {
    const match = /(?:^|\s)Số\s*:?\s*(\d+[\d/]*\s*[-/]\s*[\p{L}\d&/\- ]*?[\p{L}\d])(?=\s{2,}|\s+(?:TP|\p{Lu}\p{Ll})|$)/u.exec(text)
    if (match?.[1]) return { value: match[1].replace(/\s+/g, ''), lines: [line, line] }
  }
  return null
}

/** `Đồng Nai, ngày 24 tháng 01 năm 2025` in the letterhead; with the day left blank there is no date. */
function readIssued(head: readonly SourceLine[]): Found<string> | null {
  for (const { text, number: line } of head) {
    // `…, ngày` behind a number or in a clause that cites belongs to another document.
    if (/^(?:Căn cứ|Thực hiện|Theo|Xét)\s/.test(text)) continue
    const match = /(?:^|\s)[\p{L}.]+,\s*(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu.exec(text)
    const date = match?.[1] ? readDate(match[1]) : null
    if (date) return { value: date, lines: [line, line] }
  }
  return null
}

const ATTACHED =
  /kèm theo\s+\p{L}[\p{L} ]*?\s+số\s*:?\s*(\d*[^\s,;()]*)[\s.…]*(ngày\s+\d{1,2}(?:\s+tháng\s+|\/)\d{1,2}(?:\s+năm\s+|\/)\d{4})?[^()]*?\scủa\s+([^(),;.]+)/iu

/** `(Ban hành kèm theo Kế hoạch số 96/KH-SYT ngày … của Sở Y tế tỉnh …)`: an appendix has the number, date and issuer of its main text. */
function readAttachment(
  head: readonly SourceLine[],
): { number: string | null; issued: string | null; issuer: string; lines: LineSpan | null } | null {
  const match = ATTACHED.exec(collapse(head.map((line) => line.text).join(' ')))
  if (!match?.[3]) return null
  const number = match[1] ?? ''
  const first = head.findIndex((line) => /kèm theo/i.test(line.text))
  const last = head.findIndex((line, i) => i >= first && /\)\s*$/.test(line.text))
  const lines: LineSpan | null = head[first] ? [head[first].number, (head[last] ?? head[first]).number] : null
  return { number: /^\d/.test(number) ? number : null, issued: match[2] ? readDate(match[2]) : null, issuer: collapse(match[3]), lines }
}

function readDocumentPeriod(title: string, lines: readonly SourceLine[]): Period | null {
  // In `6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2026` the year stands behind the last period for all of them.
  const year = findPeriods(title)
    .findLast((period) => period.yearWritten)
    ?.end.slice(0, 4)
  const named = findPeriods(title, year ? Number(year) : undefined)
  const within = named.filter((period) => period.kind !== 'year' && period.kind !== 'years')
  const first = within[0] ?? named.find((period) => period.kind === 'years') ?? named[0]
  // `quý II và 6 tháng đầu năm 2025`: the longer one holds both.
  const whole = first && (within.find((other) => other !== first && other.start <= first.start && other.end >= first.end) ?? first)
  if (whole) return { start: whole.start, end: whole.end }
  return mostNamedYear(lines)
}

/** Without a period in the title: the year that the text names most often outside the numbers of documents. */
function mostNamedYear(lines: readonly SourceLine[]): Period | null {
  const counts = new Map<number, number>()
  for (const { text } of lines) {
    for (const match of text.matchAll(/(?:năm\s+|\/|Quý\s+[IVX]+[/\s-]+|\d{1,2}\/)(20\d{2})(?![\d/])/giu)) {
      const ofDocument = /(?:ngày|\/QĐ|\/NĐ|\/NQ|\/TT)/.test(text.slice(Math.max(0, match.index - 14), match.index))
      if (!ofDocument) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best ? yearSpan(best[0]) : null
}
