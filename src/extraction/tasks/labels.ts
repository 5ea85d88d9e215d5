import type { ColumnTitles } from '../../documents/columns.js'
import type { ColumnRole } from '../../knowledge/schema.js'
import { tokenize } from '../../language/tokens.js'

/** A labelled value: `Đơn vị chủ trì: Thanh tra`. */
export interface Label {
  role: ColumnRole
  value: string
}

const MAX_WORDS_BEFORE_COLON = 5

/**
 * Reads a text that is made of labelled values, one or several: `Đơn vị chủ trì: Thanh tra;`, `(Chủ trì: Văn phòng; phối
 * hợp: các phòng; thời gian: Quý II)`. Empty when the text does not begin with a label.
 */
export function readLabels(text: string, titles: ColumnTitles): Label[] {
  const starts = labelStarts(text, titles)
  const first = starts[0]
  if (!first || !/^[\s(+–-]*$/.test(text.slice(0, first.at))) return []
  return starts.map((start, i) => ({
    role: start.role,
    value: text
      .slice(start.valueAt, starts[i + 1]?.at ?? text.length)
      .replace(/^[\s:]+/, '')
      .replace(/[\s;.(]+$/, (end) => (/\.{3}/.test(end) ? end.trim() : ''))
      .replace(/^\((.*)\)$/, '$1'),
  }))
}

function labelStarts(text: string, titles: ColumnTitles): { role: ColumnRole; at: number; valueAt: number }[] {
  const tokens = tokenize(text)
  const words = tokens.map((token) => token.folded)
  const starts: { role: ColumnRole; at: number; valueAt: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !/(?:^|[.;,(–-]|\.\s|\n)\s*$/.test(text.slice(0, token.start))) continue
    const title = titles.at(words, i)
    if (!title || title.role === 'number') continue
    const last = tokens[i + title.length - 1]
    const colon = last ? text.indexOf(':', last.end) : -1
    if (!last || colon < 0) continue
    const between = text.slice(last.end, colon)
    if (/[.;:]/.test(between) || between.trim().split(/\s+/).length > MAX_WORDS_BEFORE_COLON) continue
    starts.push({ role: title.role, at: token.start, valueAt: colon + 1 })
  }
  return starts
}
