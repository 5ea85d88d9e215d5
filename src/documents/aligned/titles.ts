import type { ColumnRole } from '../../knowledge/schema.js'
import { syllables } from '../../language/tokens.js'
import { type ColumnTitles, isCounting } from '../columns.js'
import type { SourceLine } from '../document.js'
import { isTaskHeader, once, roleOf, withSharedLead } from '../task-header.js'
import { overlap, type Placed, pieces } from './pieces.js'

/** The titles of a table in columns, from left to right, with where they stand. */
export interface Header {
  columns: { role: ColumnRole | null; title: string; start: number; end: number }[]
  /** Number of lines it takes. */
  length: number
}

/** A column of the header while its lines are read; `over` is the title that it shares with its neighbours. */
export interface Title {
  text: string
  over: string
  start: number
  end: number
}

const MAX_HEADER_LINES = 6
const MIN_COLUMNS = 3

/** Reads the titles of a task table that stand side by side from a line on; null where there are none. */
export function readTitles(lines: readonly SourceLine[], at: number, titles: ColumnTitles): Header | null {
  if (!lines[at] || !mayBegin(titlesIn(lines[at], titles), titles)) return null
  let known: Title[] = []
  let found: Header | null = null
  for (let length = 1; length <= MAX_HEADER_LINES; length++) {
    const line = lines[at + length - 1]
    if (!line || (found && !goesOn(line, known, titles))) break
    known = isCounting(line.text.split(' ')) ? known : withLine(known, titlesIn(line, titles))
    const roles = withSharedLead(
      known.map((title) => roleOfTitle(title, titles)),
      known.map(({ text }) => text),
      titles,
    )
    const named = roles.filter((role) => role !== null).length
    if (known.length >= MIN_COLUMNS && named * 2 > roles.length && isTaskHeader(roles)) {
      const columns = once(roles).map((role, i) => {
        const { text = '', start = 0, end = 0 } = known[i] ?? {}
        return { role, title: text, start, end }
      })
      found = { columns, length }
    }
  }
  return found
}

/** Whether a line holds nothing but titles of columns. */
export function isTitleLine(line: SourceLine | undefined, titles: ColumnTitles): boolean {
  return line !== undefined && titlesIn(line, titles).every((piece) => isTitle(piece.text, titles))
}

/** Below a header that is whole, only lines of titles, or of their last words, belong to it. */
function goesOn(line: SourceLine, known: readonly Title[], titles: ColumnTitles): boolean {
  if (isCounting(line.text.split(' '))) return true
  return titlesIn(line, titles).every((piece) => {
    if (isTitle(piece.text, titles)) return true
    const [title, ...more] = known.filter((other) => overlap(other, piece) > 0)
    if (!title || more.length > 0 || line.blankBefore) return false
    return /^[\p{Ll}(]/u.test(piece.text) || isTitle(`${title.text} ${piece.text}`, titles)
  })
}

/** Adds a line: a piece below one title ends it, several below one share it, a piece below none is a title itself. */
export function withLine(known: readonly Title[], line: readonly Placed[]): Title[] {
  const taken = new Set<Placed>()
  const titles = known.flatMap((title): Title[] => {
    const below = line.filter((piece) => overlap(title, piece) > 0 && !taken.has(piece))
    for (const piece of below) taken.add(piece)
    if (below.length > 1) return below.map(({ text, start, end }) => ({ text, over: title.text, start, end }))
    const [piece] = below
    if (!piece) return [title]
    return [
      { ...title, text: `${title.text} ${piece.text}`, start: Math.min(title.start, piece.start), end: Math.max(title.end, piece.end) },
    ]
  })
  const others = line.filter((piece) => !taken.has(piece)).map(({ text, start, end }) => ({ text, over: '', start, end }))
  return [...titles, ...others].sort((a, b) => a.start - b.start)
}

/** The pieces of a header line; titles that only one space keeps apart are two. */
function titlesIn(line: SourceLine, titles: ColumnTitles): Placed[] {
  return pieces(line).flatMap((piece) => {
    const parts: Placed[] = []
    let start = piece.start
    for (const gap of piece.text.matchAll(/ /g)) {
      const at = piece.start + gap.index
      const [before, after] = [piece.text.slice(start - piece.start, gap.index), piece.text.slice(gap.index + 1)]
      if (!isTitle(before, titles) || !startsTitle(before, after, titles)) continue
      parts.push({ ...piece, text: before, start, end: at })
      start = at + 1
    }
    return [...parts, { ...piece, text: piece.text.slice(start - piece.start), start }]
  })
}

function isTitle(text: string, titles: ColumnTitles): boolean {
  const words = syllables(text)
  return titles.at(words, 0)?.length === words.length || titles.groupAt(words, 0) === words.length
}

/** Whether a header may begin with a line: some of several titles are known; a few pieces above the others are titles, or begin some. */
function mayBegin(own: readonly Placed[], titles: ColumnTitles): boolean {
  const known = own.filter(({ text }) => isTitle(text, titles) || titles.isBeginning(syllables(text))).length
  return own.length >= MIN_COLUMNS ? known * 2 >= own.length : known === own.length
}

/** Whether a title of another column begins behind one, and the two are not one. */
function startsTitle(before: string, after: string, titles: ColumnTitles): boolean {
  const words = syllables(`${before} ${after}`)
  const length = syllables(before).length
  const next = titles.at(words, length)
  const whole = titles.at(words, 0)
  return next !== null && next.role !== whole?.role && whole?.length === length
}

/** What a column holds: as its own words say, which may stand below those of a title over it and its neighbours. */
function roleOfTitle({ text, over }: Title, titles: ColumnTitles): ColumnRole | null {
  if (isTitle(text, titles)) return roleOf(text, titles)
  const words = text.split(' ')
  for (let i = 1; i < words.length; i++) {
    const [above, own] = [words.slice(0, i).join(' '), words.slice(i).join(' ')]
    const role = isTitle(own, titles) ? roleOf(own, titles) : null
    if (role && standsOver(above, role, titles)) return role
  }
  return roleOf(text, titles) ?? (over ? roleOf(`${over} ${text}`, titles) : null)
}

function standsOver(title: string, role: ColumnRole, titles: ColumnTitles): boolean {
  const words = syllables(title)
  if (titles.groupAt(words, 0) === words.length) return true
  const own = roleOf(title, titles)
  // `Đơn vị thực hiện` over `Chủ trì` and `Phối hợp`.
  return isTitle(title, titles) && (own === role || role === 'note' || (own === 'lead' && role === 'coordinate'))
}
