import type { Knowledge, SectionRole } from '../knowledge/schema.js'
import { syllables } from '../language/tokens.js'
import type { TextBlock } from './blocks.js'
import type { Section } from './document.js'

const MAX_HEADING_WORDS = 40

/** Whether a numbered or emphasised block is a heading: short, and no sentence that ends. */
export function isHeading(block: TextBlock): boolean {
  const { marker, text } = block
  if (marker?.kind === 'appendix' || (marker?.kind === 'part' && text === '')) return true
  if (text === '' || syllables(text).length > MAX_HEADING_WORDS) return false
  if (/[;,.]$/.test(text) && !/\.{3}$/.test(text)) return false
  if (marker === null) return false
  if (marker.kind === 'bullet') return block.emphasised && text.endsWith(':')
  if (marker.kind === 'ordinal') return false
  return /^[\p{Lu}“"(]/u.test(text)
}

/** Builds the outline heading by heading. */
export class OutlineBuilder {
  readonly sections: Section[] = []
  private stack: { index: number; rank: number }[] = []

  constructor(private readonly roles: SectionRoles) {}

  /** Index of the section that text now belongs to; -1 before the first heading. */
  get current(): number {
    return this.stack.at(-1)?.index ?? -1
  }

  /** Opens a section; those of the same or a deeper rank end. */
  open(block: TextBlock): void {
    const rank = rankOf(block)
    while ((this.stack.at(-1)?.rank ?? -1) >= rank) this.stack.pop()
    const parent = this.current
    const number = block.marker && block.marker.kind !== 'bullet' && block.marker.kind !== 'part' ? block.marker.text : ''
    const title = block.text.replace(/\s*:$/, '') || (block.marker?.text ?? '')
    this.sections.push({
      path: this.pathOf(parent, number),
      number,
      title,
      role: this.roles.of(title),
      parent,
      depth: this.stack.length,
      lines: block.lines,
    })
    this.stack.push({ index: this.sections.length - 1, rank })
  }

  /** A numbered sentence beside numbered sections is no section, but where it begins, the section before it (`6.3` before `6.4`) ends. */
  pass(block: TextBlock): void {
    const open = this.sections[this.current]
    if (block.marker?.kind !== 'decimal' || !open || !followsInNumber(open.number, block.marker.text)) return
    this.stack.pop()
  }

  /** Everything up to this line belongs to the open sections. */
  reach(line: number): void {
    for (const { index } of this.stack) {
      const section = this.sections[index]
      if (section && section.lines[1] < line) section.lines = [section.lines[0], line]
    }
  }

  /** `II` + `1` → `II.1`; `II.1` + `1.2` → `II.1.2`: a decimal number already names its upper levels. */
  private pathOf(parent: number, number: string): string {
    const above = this.sections[parent]
    if (!above?.path) return number
    if (number === '') return above.path
    const upper = number.split('.').slice(0, -1).join('.')
    if (upper === '') return `${above.path}.${number}`
    return above.path === upper || above.path.endsWith(`.${upper}`)
      ? `${above.path}.${number.slice(upper.length + 1)}`
      : `${above.path}.${number}`
  }
}

/** Whether a decimal number is the next one after another: `6.4` after `6.3`, but not `7.1`. */
function followsInNumber(before: string, number: string): boolean {
  const [last, own] = [before.split('.'), number.split('.')]
  return (
    own.length > 1 &&
    last.length === own.length &&
    last.slice(0, -1).join('.') === own.slice(0, -1).join('.') &&
    Number(own.at(-1)) === Number(last.at(-1)) + 1
  )
}

/** What titles say of their sections. */
export interface SectionRoles {
  of(title: string): SectionRole | null
}

/** The role words must stand at the beginning of a title, or nearly: later they are part of what is to be done. */
const MAX_WORDS_BEFORE = 3

/** Prepares `section-roles.json` for matching. */
export function sectionRoles(knowledge: Knowledge): SectionRoles {
  const patterns = knowledge['section-roles'].roles.flatMap(({ role, words }) => words.map((word) => ({ role, words: syllables(word) })))
  return {
    of(title) {
      const words = syllables(title)
      for (let at = 0; at <= MAX_WORDS_BEFORE; at++) {
        const match = patterns.find((pattern) => pattern.words.every((word, i) => words[at + i] === word))
        if (match) return match.role
      }
      return null
    },
  }
}

/** The role of a section, its own or the nearest one above. */
export function roleOf(sections: readonly Section[], index: number): SectionRole | null {
  for (let i = index; i >= 0; ) {
    const section = sections[i]
    if (!section) return null
    if (section.role) return section.role
    i = section.parent
  }
  return null
}

/** Smaller is higher: appendices, parts (phần) and capital letters, Roman numerals and articles, numbers, decimal numbers by depth, letters, emphasised bullets. */
function rankOf(block: TextBlock): number {
  const { marker } = block
  if (marker === null) return 9
  switch (marker.kind) {
    case 'appendix':
      return 0
    case 'part':
      return 1
    case 'roman':
    case 'article':
      return 2
    case 'decimal':
      return 2 + marker.text.split('.').length
    case 'letter':
      return /[A-Z]/.test(marker.text) ? 1 : 7
    default:
      return 8
  }
}
