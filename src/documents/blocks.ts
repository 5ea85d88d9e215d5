import type { LineSpan } from './document.js'
import { isPageNumber, joinLines, type SourceLine, spanOf } from './document.js'

/** A paragraph, bullet or numbered item of running text, before headings are told from text. */
export interface TextBlock {
  marker: Marker | null
  text: string
  lines: LineSpan
  emphasised: boolean
}

/** The bullet or number a block begins with. */
export interface Marker {
  kind: 'appendix' | 'part' | 'roman' | 'decimal' | 'letter' | 'bullet' | 'article' | 'ordinal'
  /** As written, without brackets and closing dots: `II`, `1.2`, `a`, `-`. */
  text: string
}

const MARKERS: readonly { kind: Marker['kind']; pattern: RegExp }[] = [
  { kind: 'appendix', pattern: /^((?:Phụ lục|PHỤ LỤC|Phụ Lục)(?:\s+(?:số\s+)?[IVX\d]{1,4})?)$/ },
  { kind: 'part', pattern: /^(Phần (?:thứ )?(?:nhất|một|hai|ba|tư|năm|sáu|[IVX]{1,4}|[A-E]|\d))(?:\s*[.:]\s*|$)/i },
  { kind: 'roman', pattern: /^([IVX]{1,5})\s*[.)]\s*(?=\S)/ },
  { kind: 'article', pattern: /^(Điều \d{1,3})\s*[.:]\s*/ },
  { kind: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]?\s+(?=[\p{L}“"(])/u },
  { kind: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.)]\s*(?=[\p{Lu}“"(])/u },
  { kind: 'decimal', pattern: /^(\d{1,2})\s*[.)]\s*(?=[\p{Lu}“"(])/u },
  { kind: 'decimal', pattern: /^(\d{1,2})\s*[.)]\s+(?=\d{1,3}(?:[.,]\d+)?\s?%)/ },
  { kind: 'letter', pattern: /^([a-zđA-HK])\s*[.)]\s*(?=\S)/ },
  { kind: 'ordinal', pattern: /^[-–+•]\s*(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s*[,:]\s*/i },
  { kind: 'bullet', pattern: /^[-–•*]\s*(\+)\s+/ },
  { kind: 'bullet', pattern: /^([-–+•*])\s*(?=[^\s\d]|\d+\s*%|\d{2,}\s|\d\s+\p{Ll})/u },
]

/** Reads the bullet or number at the beginning of a line. */
export function readMarker(line: string): { marker: Marker; rest: string } | null {
  for (const { kind, pattern } of MARKERS) {
    const match = pattern.exec(line)
    if (match?.[1]) {
      const marker = { kind, text: match[1] === '–' || match[1] === '•' ? '-' : match[1] }
      return { marker, rest: line.slice(match[0].length) }
    }
  }
  return null
}

/**
 * Joins the wrapped lines of running text into blocks. Every line ends up in exactly one block, in order; lone page
 * numbers are left out.
 */
export function joinBlocks(lines: readonly SourceLine[]): TextBlock[] {
  const layout = layoutOf(lines)
  const drafts: Draft[] = []
  for (const line of lines) {
    if (isPageNumber(line)) continue
    const open = drafts.at(-1)
    const previous = open?.lines.at(-1)
    const started =
      isRestOfName(previous, line, layout) || isDashWithin(open, line, layout)
        ? null
        : (bracketedItem(previous, line, layout) ?? readMarker(line.text))
    if (open && !started && !BEGINS.test(line.text) && goesOn(open, line, layout)) {
      open.lines.push(line)
      open.texts.push(line.text)
    } else {
      drafts.push({ marker: started?.marker ?? null, lines: [line], texts: [started?.rest ?? line.text] })
    }
  }
  return drafts.map(({ marker, lines: own, texts }) => ({
    marker,
    text: joinLines(texts),
    lines: spanOf(own),
    emphasised: own.some((line) => line.emphasised),
  }))
}

/** `Nhiệm vụ 6: …`, `Đơn vị chủ trì: …` and the last sentence of a text: begin without a mark of their own. */
const BEGINS =
  /^(?:(?:Đơn vị|Cơ quan) (?:chủ trì|phối hợp)[^:;.]{0,20}:|Trên đây là (?:báo cáo|kế hoạch|kết quả|toàn bộ)(?!\p{L})|(?:Nhiệm vụ|Nội dung|Giải pháp|Hoạt động|Công việc|Chỉ tiêu)\s+(?:số\s+)?\d{1,2}\s*[:.]\s)/iu

/** `(2) Tỷ lệ …` at the beginning of a paragraph, which its first line shows by its place, is an item; elsewhere it goes on with its sentence. */
function bracketedItem(previous: SourceLine | undefined, line: SourceLine, { width }: Layout): ReturnType<typeof readMarker> {
  const { text } = line
  const rest = /^\(\d{1,2}\)\s+(?=\p{Lu})/u.exec(text)?.[0]
  if (rest === undefined || !previous || width === null || indentOf(line) < INDENTED) return null
  const ended = /[.;:]$/.test(previous.text) || previous.text.length < width * ENDS_EARLY
  return ended ? { marker: { kind: 'bullet', text: '-' }, rest: text.slice(rest.length) } : null
}

/** In characters. */
const INDENTED = 4
const ENDS_EARLY = 0.6

/** `Phòng Lãnh sự` at the end of a full line and `- Lễ tân` below: the hyphen of a name, no bullet. */
function isRestOfName(previous: SourceLine | undefined, line: SourceLine, { width }: Layout): boolean {
  if (!previous || width === null || line.blankBefore || !/^[-–]\s+\p{Lu}/u.test(line.text)) return false
  const full = previous.text.length + 3 > width * 0.93
  return full && /(?<!\p{L})(?:Phòng|Ban|Sở|Chi cục|Trung tâm|Hội)(?:\s+\p{L}+){1,4}$/u.test(previous.text)
}

/** `… trước ngày 15/12/2024` at the end of a full line and `- Văn phòng chủ trì` below, further left than its paragraph began: a dash of the sentence. */
function isDashWithin(open: Draft | undefined, line: SourceLine, { width }: Layout): boolean {
  const [first, previous] = [open?.lines[0], open?.lines.at(-1)]
  if (!first || !previous || width === null || line.blankBefore || !/^[-–]\s+\p{Lu}/u.test(line.text)) return false
  const full = previous.text.length > width * NEARLY_FULL && !/[.;:]$/.test(previous.text)
  return full && indentOf(line) + FURTHER_LEFT <= indentOf(first)
}

function indentOf({ raw }: SourceLine): number {
  return raw.length - raw.trimStart().length
}

const NEARLY_FULL = 0.8
/** In characters. */
const FURTHER_LEFT = 3

/** A block while its lines are put together. */
interface Draft {
  marker: Marker | null
  lines: SourceLine[]
  texts: string[]
}

interface Layout {
  /** Length of full lines in characters; null when every paragraph is one long line. */
  width: number | null
  /** Whether empty lines stand between paragraphs: without one, a sentence that has not ended goes on. */
  blanksSeparate: boolean
  /** Whether they stand there alone, not between all lines: behind one, no sentence begins that goes on with the one before. */
  blanksTell: boolean
}

/** Above this length lines are not wrapped by a page: each is a paragraph. */
const UNWRAPPED = 160
/** No page is as narrow as this: such lines are short of their own accord. */
const NARROWEST = 40

function layoutOf(lines: readonly SourceLine[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const blanks = lines.filter((line) => line.blankBefore).length / Math.max(1, lines.length)
  return {
    width: long > UNWRAPPED ? null : Math.max(NARROWEST, lengths[Math.floor(lengths.length * 0.8)] ?? 80),
    blanksSeparate: blanks >= SOME_BLANKS,
    blanksTell: blanks >= SOME_BLANKS && blanks <= MOST_BLANKS,
  }
}

/** With at least this share of lines behind an empty one, empty lines mean something. */
const SOME_BLANKS = 0.2
/** With more, a tool put one behind every line. */
const MOST_BLANKS = 0.7

/** The role of who signs, in capitals on a line of its own. */
const SIGNS =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)?(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG)(?:\s|$)/u

/** Words after which no sentence and no title ends. */
export const LEADS_ON = /(?:^|\s)(?:về|ngày|số|của|và|theo|với|tại|cho|các|những|do|hoặc|từ|đến|trong|để|bằng|là|bởi|nhằm|cùng)$/u

function goesOn(open: Draft, line: SourceLine, layout: Layout): boolean {
  const last = open.lines.at(-1)
  if (!last || isFootnote(line, last) || /^Nơi nhận/i.test(line.text)) return false
  // `Phần thứ nhất` stands alone above its title.
  if (open.marker?.kind === 'part' && open.texts.join('') === '') return true
  return continues(last, line, layout) || isUnfinished(open.marker, last, line, layout)
}

/** Whether a line is the rest of the one before it, by its first word, the last one there, or the room that was left. */
function continues(previous: SourceLine, line: SourceLine, layout: Layout): boolean {
  if (/\.\/\.$/.test(previous.text) || SIGNS.test(line.text)) return false
  if (/^[\p{Ll}\d(),.;%”]/u.test(line.text) || LEADS_ON.test(previous.text)) return true
  if (layout.width === null) return !/[.;:!?…]$/.test(previous.text) && line.pageStart && !line.emphasised
  if (layout.blanksTell && line.blankBefore && !line.pageStart && /[.;:!?…]$/.test(previous.text)) return false
  const firstWord = line.text.split(' ', 1)[0] ?? ''
  const full = previous.text.length + 1 + firstWord.length > layout.width * 0.93
  return full && line.emphasised === previous.emphasised
}

/**
 * Whether a block's text has not ended yet, however short its last line is: a text wrapped twice is ragged. A bullet goes
 * on, and so does a paragraph where empty lines would stand between two; numbered items may be headings, which end
 * without a mark.
 */
function isUnfinished(marker: Marker | null, last: SourceLine, line: SourceLine, layout: Layout): boolean {
  if (ends(last) || line.emphasised || line.text === line.text.toUpperCase()) return false
  if (marker === null) return layout.blanksSeparate && !line.blankBefore && !line.pageStart && last.text.length >= SHORT
  return marker.kind === 'bullet' || marker.kind === 'ordinal'
}

/** Whether a line ends a paragraph by its look: punctuation, or a title in capitals or bold. */
function ends({ text, emphasised }: SourceLine): boolean {
  return /[.;:!?…]$/.test(text) || emphasised || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && text.length > ABBREVIATION)
}

/** A title in capitals is longer than an abbreviation that stands alone on a line. */
const ABBREVIATION = 10
/** Shorter lines are titles and names. */
const SHORT = 25

/** `1 Nghị quyết số 76/NQ-CP …` below a page's text: a footnote mark, then a capital. */
function isFootnote(line: SourceLine, previous: SourceLine): boolean {
  return /^[1-9]\d?\s+\p{Lu}/u.test(line.text) && /[.;:!?”]$/.test(previous.text)
}
