import type { SourceLine } from './document.js'

/**
 * Whether empty lines stand between the cells of the tables among some lines, as `pdftotext` writes them: between many lines, but not
 * before those that go on with the one above in small letters. Tools that write an empty line after each line tell nothing.
 */
export function blanksTellCells(lines: readonly SourceLine[]): boolean {
  const goingOn = lines.filter(({ text }) => /^\p{Ll}/u.test(text))
  return shareOf(lines) >= SOME && shareOf(lines) <= NOT_ALL && shareOf(goingOn) <= FEW
}

const SOME = 0.1
const NOT_ALL = 0.85
const FEW = 0.5

function shareOf(lines: readonly SourceLine[]): number {
  return lines.length === 0 ? 0 : lines.filter((line) => line.blankBefore).length / lines.length
}
