import type { ColumnRole, Knowledge } from '../knowledge/schema.js'
import { syllables } from '../language/tokens.js'

/** Recognises column titles and labels, longest title first. */
export interface ColumnTitles {
  /**
   * The longest title that begins at a position.
   * @param words folded syllables
   */
  at(words: readonly string[], from: number): { role: ColumnRole; length: number } | null
  /** All titles that begin at a position, longest first. */
  allAt(words: readonly string[], from: number): { role: ColumnRole; length: number }[]
  /** Whether the words are the first ones of a title, or all of it. */
  isBeginning(words: readonly string[]): boolean
  /** How many words from a position are a title over several columns; 0 where none begins. */
  groupAt(words: readonly string[], from: number): number
}

/** The numbers that some tables carry below their titles, one in each column: `(1) (2) (3)`. */
export function isCounting(texts: readonly string[]): boolean {
  return texts.length > 2 && texts.every((text, i) => text.replace(/[()[\]]/g, '') === String(i + 1))
}

/** The columns that only task tables have: who leads, who co-ordinates, by when, what comes out. */
export function tellingColumns(columns: Iterable<ColumnRole | null>): ColumnRole[] {
  return [...columns].filter((role) => role === 'lead' || role === 'coordinate' || role === 'deadline' || role === 'product')
}

/** Prepares the titles of `columns.json` for matching. */
export function columnTitles(knowledge: Knowledge): ColumnTitles {
  const byFirst = new Map<string, { role: ColumnRole; words: string[] }[]>()
  for (const { role, titles } of knowledge.columns.columns) {
    for (const title of titles) {
      const words = syllables(title)
      const first = words[0]
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { role, words }])
    }
  }
  for (const titles of byFirst.values()) titles.sort((a, b) => b.words.length - a.words.length)
  const allAt: ColumnTitles['allAt'] = (words, from) =>
    (byFirst.get(words[from] ?? '') ?? [])
      .filter((title) => title.words.every((word, i) => words[from + i] === word))
      .map((title) => ({ role: title.role, length: title.words.length }))
  const isBeginning: ColumnTitles['isBeginning'] = (words) =>
    (byFirst.get(words[0] ?? '') ?? []).some((title) => words.every((word, i) => title.words[i] === word))
  const groups = knowledge.columns.groups.map(syllables).sort((a, b) => b.length - a.length)
  const groupAt: ColumnTitles['groupAt'] = (words, from) =>
    groups.find((group) => group.every((word, i) => words[from + i] === word))?.length ?? 0
  return { allAt, groupAt, isBeginning, at: (words, from) => allAt(words, from)[0] ?? null }
}
