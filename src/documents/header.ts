import type { ColumnRole } from '../knowledge/schema.js'
import { tokenize } from '../language/tokens.js'
import { type ColumnTitles, tellingColumns } from './columns.js'
import type { SourceLine } from './document.js'

/** A header of a task table found in the lines. */
export interface TableHeader {
  columns: ColumnRole[]
  /** Number of lines it takes. */
  length: number
}

const MAX_HEADER_LINES = 16
const MAX_FOREIGN_WORDS = 3
/** So many titles joined by commas make a sentence: `Các nhiệm vụ, đơn vị chủ trì, phối hợp, sản phẩm và thời gian thực hiện`. */
const SENTENCE = 2

/**
 * Reads a table header that begins at a line: column titles one after another, however the lines cut them
 * (`Chủ trì Phối hợp / Thời gian / hoàn thành`). A header names at least three columns, two of them of those that only
 * task tables have (lead, co-ordination, deadline, product). A title may stand over several columns, whose own titles come
 * below it, behind all others (`Tổ chức thực hiện Thời gian / Chủ trì Phối hợp`).
 */
export function readHeader(lines: readonly SourceLine[], at: number, titles: ColumnTitles): TableHeader | null {
  const begin = lines[at]
  // A line that announces something is no title.
  if (!begin || /:$/.test(begin.text) || !titles.at(wordsIn(begin).folded, 0)) return null
  const words: string[] = []
  const goesOn: boolean[] = []
  const lineOfWord: number[] = []
  for (let i = at; i < Math.min(lines.length, at + MAX_HEADER_LINES); i++) {
    const line = lines[i]
    if (!line) continue
    const own = wordsIn(line)
    words.push(...own.folded)
    goesOn.push(...own.goesOn)
    lineOfWord.push(...own.folded.map(() => i))
  }
  const columns = new HeaderColumns()
  let lastWord = -1
  let foreign = 0
  let enumerated = 0
  for (let w = 0; w < words.length && foreign <= MAX_FOREIGN_WORDS; ) {
    const title = titles.at(words, w)
    const group = titles.groupAt(words, w)
    if (title && columns.take(title.role, titles.at(words, w + title.length)?.role)) {
      if (goesOn[w]) enumerated++
      w += title.length
      lastWord = w - 1
      foreign = 0
    } else if (group > 0 && columns.openGroup()) {
      w += group
    } else {
      foreign++
      w++
    }
  }
  const roles = columns.roles
  const lastLine = lineOfWord[lastWord]
  if (enumerated >= SENTENCE || roles.length < 3 || tellingColumns(roles).length < 2 || lastLine === undefined) return null
  // The number is the first column: a title above the header may begin like another one (`Nhiệm vụ năm 2025`).
  if (roles.indexOf('number') > 0 || lines.slice(at, lastLine + 1).some((line) => line.text.includes(':'))) return null
  // A header line holds nothing else: a sentence that happens to name columns runs on.
  const wordsOnLines = lineOfWord.filter((line) => line <= lastLine).length
  if (wordsOnLines > lastWord + 1 + MAX_FOREIGN_WORDS) return null
  return { columns: roles, length: lastLine - at + 1 + columnNumbers(lines, lastLine + 1) }
}

/** Columns in their order from left to right, while the titles come in the order of the text. */
class HeaderColumns {
  readonly roles: ColumnRole[] = []
  /** Where the next column below a title over several columns belongs; null while there is no such title. */
  private group: number | null = null

  /**
   * Takes the title of a column.
   *
   * @param next the column of the title behind it
   * @returns false for one that a column has already
   */
  take(role: ColumnRole, next: ColumnRole | undefined): boolean {
    const known = this.roles.indexOf(role)
    if (known >= 0) return this.takeAgain(role, known, next)
    if (this.group !== null && (role === 'lead' || role === 'coordinate')) this.roles.splice(this.group++, 0, role)
    else this.roles.push(role)
    return true
  }

  /** A title over several columns; false where there is one already. */
  openGroup(): boolean {
    if (this.group !== null) return false
    this.group = this.roles.length
    return true
  }

  /** The first of two titles was that of both: `Đơn vị thực hiện … / Chủ trì Phối hợp`, `Thời gian … / Bắt đầu Kết thúc`. */
  private takeAgain(role: ColumnRole, known: number, next: ColumnRole | undefined): boolean {
    if (role === 'lead' && next === 'coordinate') {
      this.group = known + 1
      return true
    }
    // `Nội dung | Nhiệm vụ`: the first of them is what several tasks have in common.
    if (role === 'task' && known === this.roles.length - 1 && !this.roles.includes('objective')) {
      this.roles[known] = 'objective'
      this.roles.push('task')
      return true
    }
    if (role === 'deadline' && this.roles.at(-1) === 'note' && known < this.roles.length - 1) {
      this.roles.pop()
      this.roles.splice(known, 0, 'note')
      return true
    }
    return false
  }
}

/** The syllables of a line. */
interface Words {
  folded: string[]
  /** Of each whether it carries an enumeration on: small, behind a comma or `và`. */
  goesOn: boolean[]
}

const lineWords = new WeakMap<SourceLine, Words>()

/** The syllables of a line; every line is looked at from several places. */
function wordsIn(line: SourceLine): Words {
  let known = lineWords.get(line)
  if (!known) {
    known = readWords(line.text)
    lineWords.set(line, known)
  }
  return known
}

function readWords(text: string): Words {
  const tokens = tokenize(text)
  return {
    folded: tokens.map(({ folded }) => folded),
    goesOn: tokens.map(({ start }, i) => {
      const before = text.slice(tokens[i - 1]?.end ?? 0, start)
      return /^\p{Ll}/u.test(text.slice(start)) && (/[,;]/.test(before) || tokens[i - 1]?.kept === 'và')
    }),
  }
}

/** The line of column numbers that some tables carry below their header: `1 2 3 4 5` or `(1) (2) (3)`. */
function columnNumbers(lines: readonly SourceLine[], at: number): number {
  return /^\(?1\)?(?:\s+\(?\d{1,2}\)?){2,}$/.test(lines[at]?.text ?? '') ? 1 : 0
}
