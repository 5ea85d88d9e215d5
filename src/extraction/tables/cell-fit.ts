import type { ColumnRole, Knowledge } from '../../knowledge/schema.js'
import { syllables } from '../../language/tokens.js'
import { deadlineLikeness } from '../deadlines/read.js'
import type { UnitNames } from '../units/names.js'
import { foldedText, syllablesOf, type Word } from './words.js'
import { type CellLine, wrappingOf } from './wrapping.js'

/**
 * How far a cell may be incomplete. A row cut by the end of a page leaves the first part of each of its cells there
 * (`cut`) and continues all of them, one after another, on the next page (`rest`).
 */
export type Completeness = 'whole' | 'cut' | 'rest'

/** Judges runs of words as cells. */
export interface CellFit {
  /**
   * @param from first word
   * @param to the word after the last one
   * @param lines the lines that the words take
   * @returns how well they fit each column; higher is better, 0 is neutral
   */
  judge(from: number, to: number, lines: readonly CellLine[]): (role: ColumnRole, completeness: Completeness) => number
}

/** What a first division of the table teaches of its columns. */
export interface LearntColumns {
  /** Width that nine of ten cells of a column keep to, and the usual one, in characters. */
  widths: ReadonlyMap<ColumnRole, { limit: number; usual: number }>
  /** How often a column holds exactly these words (folded). */
  repeats: ReadonlyMap<ColumnRole, ReadonlyMap<string, number>>
}

/** What a first pass knows of the columns: nothing. */
export const NOTHING_LEARNT: LearntColumns = { widths: new Map(), repeats: new Map() }

/** Weights of the signals. Each is weak alone; the best division of the whole table is the one with the highest sum. */
const WEIGHT = {
  number: 4,
  impossible: -30,
  knownUnit: 5,
  unitHead: 2.5,
  bareHead: -1.5,
  noUnit: -4,
  unitTooLong: -0.35,
  innerUnit: -0.8,
  unitFragment: 2.5,
  shortFragment: -1,
  /** What continues a cell does not begin like one. */
  restAnew: -4,
  restUnitAnew: -2,
  restOfUnit: -0.5,
  deadlineWhole: 5,
  deadlineWaiting: 3,
  deadlineFragment: 2.5,
  deadlineTooLong: -0.4,
  deadlineOpen: -3,
  noDeadline: -6,
  budget: 4,
  noBudget: -5,
  productNoun: 2,
  productVerb: -0.8,
  productTooLong: -0.12,
  taskVerb: 1.2,
  objectiveStart: 1,
  activityBullet: 1.2,
  activityVerb: 0.4,
  textIsUnit: -3.5,
  textIsDeadline: -5,
  textIsWaiting: -2,
  textIsBudget: -3.5,
  textIsNumber: -4,
  lowerCaseStart: -5,
  acronymStart: -0.8,
  openEnd: -3,
  doubtfulEnd: -0.9,
  openBracket: -2.5,
  tooWide: -0.25,
  tooNarrow: -0.3,
  repeated: 0.4,
  innerVerb: -1.2,
  saidTwice: 3,
  textInnerUnit: -2,
  tooManyLines: -0.15,
} as const

/** Longest cells in words. */
const MAX_DEADLINE_WORDS = 16
const MAX_UNIT_WORDS = 45
const MAX_BUDGET_WORDS = 20

/** A unit's name does not end in the beginning of a time. */
const TIME_ENDS = /^(?:truoc|ngay|quy|thang|xuyen)$/

const TIME_INSIDE = /(?<!\p{L})(?:truoc|sau|cham nhat) ngay \d|(?<!\p{L})quy [iv]+(?!\p{L})/u

/** Words after which a phrase is not finished, surely and perhaps. */
const SURELY_OPEN = new Set('va cua cac theo cho ve voi tai hoac nham de nhung thuoc ngay truoc'.split(' '))
const PERHAPS_OPEN = new Set('tu den trong do la bang mot so cung sau khi ban hanh bo tren co duoc'.split(' '))

/** Prepares the judgement for one table; on a second pass its columns are known. */
export function cellFit(words: readonly Word[], knowledge: Knowledge, names: UnitNames, learnt: LearntColumns): CellFit {
  const places = placesOf(words, knowledge, names)
  return {
    judge(from, to, lines) {
      const place = places[from]
      const first = words[from]
      const last = words[to - 1]
      if (!place || !first || !last) return () => WEIGHT.impossible
      const count = to - from
      const folded = count <= MAX_DEADLINE_WORDS ? foldedText(words, from, to) : ''
      const deadline = count <= MAX_DEADLINE_WORDS ? deadlineLikeness(folded) : 0
      const wrapping = wrappingOf(lines)
      const begins = first.capital && !first.acronym
      const end = endingOf(words, places, from, to)

      const shape = (role: ColumnRole, completeness: Completeness): number => {
        const column = learnt.widths.get(role)
        let score = -wrapping.penalty
        if (column) {
          score += Math.max(0, wrapping.width - column.limit - 2) * WEIGHT.tooWide
          if (lines.length >= 3) score += Math.max(0, column.usual * 0.65 - wrapping.width) * WEIGHT.tooNarrow
        }
        score += Math.min(1.5, Math.log2(learnt.repeats.get(role)?.get(folded) ?? 1) * WEIGHT.repeated)
        if (completeness !== 'rest' && place.lowerCase) score += WEIGHT.lowerCaseStart
        if (completeness === 'rest' && begins) score += WEIGHT.restAnew * 0.5
        if (completeness === 'whole' && first.acronym) score += WEIGHT.acronymStart
        if (completeness !== 'cut') score += end.open
        if (completeness === 'whole') score += end.bracket
        return score + Math.max(0, lines.length - 14) * WEIGHT.tooManyLines
      }
      const unit = (completeness: Completeness): number => {
        if (count > MAX_UNIT_WORDS) return WEIGHT.impossible
        if (completeness !== 'whole' && count <= 6 && names.isFragment(syllablesOf(words, from, to)))
          return count === 1 ? WEIGHT.shortFragment : WEIGHT.unitFragment
        if (completeness === 'rest' && first.capital) return WEIGHT.restUnitAnew
        if (place.knownEnds.has(to)) return WEIGHT.knownUnit
        if (completeness === 'rest') return WEIGHT.restOfUnit
        if (place.headSyllables === 0) return WEIGHT.noUnit
        if (TIME_ENDS.test(last.folded) || TIME_INSIDE.test(folded)) return WEIGHT.noUnit
        const bare = count === 1 ? WEIGHT.bareHead : 0
        const inner = ((places[to - 1]?.innerUnits ?? 0) - place.innerUnits) * WEIGHT.innerUnit
        return WEIGHT.unitHead + bare + inner + Math.max(0, count - 12) * WEIGHT.unitTooLong
      }
      const time = (completeness: Completeness): number => {
        if (count > MAX_DEADLINE_WORDS) return WEIGHT.impossible
        if (completeness === 'rest' && begins) return WEIGHT.restAnew
        if (completeness !== 'whole' && place.startsTime && count <= 3) return WEIGHT.deadlineFragment
        const open = /[;,]$/.test(last.raw) ? WEIGHT.deadlineOpen : 0
        if (deadline === 2) return WEIGHT.deadlineWhole + open
        if (deadline === 0) return WEIGHT.noDeadline
        const waiting = /^(?:- ?)?thuong xuyen/.test(folded) ? WEIGHT.deadlineWhole : WEIGHT.deadlineWaiting
        return waiting + open + Math.max(0, count - 9) * WEIGHT.deadlineTooLong
      }
      const text = (role: ColumnRole, completeness: Completeness): number => {
        let score = shape(role, completeness)
        if (deadline === 2) score += WEIGHT.textIsDeadline
        if (deadline === 1) score += WEIGHT.textIsWaiting
        if (count === 1 && isRowNumber(first.raw)) score += WEIGHT.textIsNumber
        if (place.plainBudget && count <= MAX_DEADLINE_WORDS) score += WEIGHT.textIsBudget
        if (place.knownEnds.has(to) && count <= 8) score += WEIGHT.textIsUnit
        const end = places[to - 1]
        score += ((end?.innerUnits ?? 0) - place.innerUnits) * WEIGHT.textInnerUnit
        score += ((end?.innerVerbs ?? 0) - place.innerVerbs) * WEIGHT.innerVerb
        if (count === place.saidAgain || count === place.saidBefore) score += WEIGHT.saidTwice
        if (completeness === 'rest') return score + (role === 'objective' && place.objective ? WEIGHT.objectiveStart : 0)
        if (role === 'product') {
          score += place.product ? WEIGHT.productNoun : place.verb ? WEIGHT.productVerb : 0
          score += Math.max(0, count - 22) * WEIGHT.productTooLong
        } else if (role === 'task' && place.verb) score += WEIGHT.taskVerb
        else if (role === 'activity') score += place.bullet ? WEIGHT.activityBullet : place.verb ? WEIGHT.activityVerb : 0
        else if (role === 'objective' && place.objective) score += WEIGHT.objectiveStart
        return score
      }

      return (role, completeness) => {
        switch (role) {
          case 'number':
            // A number fits on one line: nothing of it is left for the next page.
            return count === 1 && completeness !== 'rest' && isRowNumber(first.raw) ? WEIGHT.number : WEIGHT.impossible
          case 'deadline':
            return time(completeness)
          case 'lead':
          case 'coordinate':
            return unit(completeness) + shape(role, completeness) + (deadline === 2 ? WEIGHT.textIsDeadline : 0)
          case 'budget':
          case 'note': {
            // A year alone is the end of a deadline, never a sum.
            if (count > MAX_BUDGET_WORDS || (count === 1 && /^(?:19|20)\d{2}$/.test(first.raw))) return WEIGHT.impossible
            const half = shape(role, completeness) * 0.5
            if (completeness !== 'whole' && count <= 5) return half
            return (place.budget ? WEIGHT.budget : WEIGHT.noBudget) + half
          }
          default:
            return text(role, completeness)
        }
      }
    },
  }
}

/** `1`, `1.2`, `3.`, `2)`. */
export function isRowNumber(raw: string): boolean {
  return /^\d{1,3}(?:\.\d{1,2}){0,3}[.)]?$/.test(raw)
}

/** What is known of a cell from the word it begins with. */
interface Place {
  bullet: boolean
  lowerCase: boolean
  product: boolean
  verb: boolean
  objective: boolean
  budget: boolean
  plainBudget: boolean
  startsTime: boolean
  headSyllables: number
  /** Positions (excluded) up to which the words are nothing but known unit names with separators. */
  knownEnds: Set<number>
  /** How many unit names have begun on a new line, without a separator before them, up to here. */
  innerUnits: number
  /** How many lines have begun with a task's verb after words that end nothing, up to here. */
  innerVerbs: number
  /** How many words from here are said once more right after them (a task whose activity repeats it); 0 for none. */
  saidAgain: number
  /** How many words from here repeat those right before. */
  saidBefore: number
  /** Opening minus closing brackets before this word. */
  brackets: number
}

function placesOf(words: readonly Word[], knowledge: Knowledge, names: UnitNames): Place[] {
  const classes = knowledge['word-classes']
  const product = startsWithAny(classes.productNouns)
  const verb = startsWithAny(classes.taskVerbs)
  const objective = startsWithAny(classes.objectiveStarts)
  const budget = startsWithAny(classes.budget)
  const { again, before } = repetitions(words)
  let innerUnits = 0
  let innerVerbs = 0
  let brackets = 0
  return words.map((word, i) => {
    const bullet = /^[-+•–]/.test(word.raw)
    const ahead = syllablesOf(words, bullet && word.raw.length === 1 ? i + 1 : i, Math.min(words.length, i + 14))
    const head = names.headAt(ahead, 0)
    // Folded, bổ and bộ are one: a head of one syllable counts only where it is written like a name.
    const headSyllables = head === 1 && !word.capital ? 0 : head
    if (beginsInnerUnit(words, i, ahead, names)) innerUnits++
    if (word.startsLine && word.capital && !/[.;:!?,]$/.test(words[i - 1]?.raw ?? '.') && verb(ahead)) innerVerbs++
    const place: Place = {
      bullet,
      lowerCase: !word.capital && !/^[-+•–\d“"(]/.test(word.raw),
      product: product(ahead) || (/^(?:cac|nhung|mot|\d+)$/.test(ahead[0] ?? '') && product(ahead.slice(1))),
      verb: verb(ahead),
      objective: objective(ahead),
      budget: budget(ahead) || /^\d[\d.,]*$/.test(word.raw),
      plainBudget: /^(?:theo du toan|ngan sach|nsnn)/.test(ahead.slice(0, 3).join(' ')),
      startsTime: /^(?:thuong|xuyen|theo|qu[iy]|thang|nam|truoc|ngay)$/.test(ahead[0] ?? ''),
      headSyllables,
      knownEnds: knownEnds(words, i, names),
      innerUnits,
      innerVerbs,
      saidAgain: again[i] ?? 0,
      saidBefore: before[i] ?? 0,
      brackets,
    }
    brackets += word.raw.split('(').length - word.raw.split(')').length
    return place
  })
}

const MIN_REPEATED_WORDS = 5
const MAX_REPEATED_WORDS = 60

/** Where the words say the same twice on end, both times from the beginning of a line. */
function repetitions(words: readonly Word[]): { again: number[]; before: number[] } {
  const again: number[] = []
  const before: number[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.startsLine) continue
    for (let n = MAX_REPEATED_WORDS; n >= MIN_REPEATED_WORDS; n--) {
      if (!words[i + n]?.startsLine) continue
      let same = 0
      while (same < n && words[i + same]?.folded === words[i + n + same]?.folded) same++
      if (same < n) continue
      again[i] = n
      before[i + n] = n
      break
    }
  }
  return { again, before }
}

/** A unit name that begins a line after words that do not lead up to it: rather a new cell. */
function beginsInnerUnit(words: readonly Word[], at: number, ahead: readonly string[], names: UnitNames): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word?.capital || !word.startsLine || !before) return false
  if (/[,;–-]$/.test(before.raw) || /^(?:va|phoi|hop|cua|thuoc)$/.test(before.folded)) return false
  return names.headAt(ahead, 0) > 0 && names.knownAt(ahead, 0) > 1
}

const MAX_KNOWN_WORDS = 40

function knownEnds(words: readonly Word[], from: number, names: UnitNames): Set<number> {
  const ends = new Set<number>()
  const first = words[from]
  if (!first) return ends
  let at = from
  while (at < Math.min(words.length, from + MAX_KNOWN_WORDS)) {
    const ahead = syllablesOf(words, at, Math.min(words.length, at + 14))
    const skip = at > from && ahead[0] === 'va' ? 1 : 0
    const length = names.knownAt(ahead, skip)
    const next = length === 0 ? null : wordAfter(words, at, skip + length)
    if (next === null) break
    at = next
    // A list that is closed by a comma goes on.
    if (!/,$/.test(words[at - 1]?.raw ?? '')) ends.add(at)
  }
  return ends
}

/** The position after so many syllables, if a word ends there. */
function wordAfter(words: readonly Word[], from: number, count: number): number | null {
  let left = count
  let at = from
  while (left > 0 && at < words.length) left -= words[at++]?.syllables.length ?? 0
  return left === 0 ? at : null
}

function endingOf(words: readonly Word[], places: readonly Place[], from: number, to: number): { open: number; bracket: number } {
  const last = words[to - 1]
  if (!last) return { open: 0, bracket: 0 }
  const closed = /[.;:!?)”"]$/.test(last.raw)
  const syllable = last.syllables.at(-1) ?? ''
  // What is submitted goes to somebody: `trình / UBND tỉnh`; but `Tờ trình` is a whole noun.
  const submits = syllable === 'gui' || (syllable === 'trinh' && !/^(?:to|qua|quy|lo|chuong|tien)$/.test(words[to - 2]?.folded ?? ''))
  // A chairman is of something: `Quyết định của Chủ tịch / UBND tỉnh`.
  const heads = syllable === 'tich' && words[to - 2]?.folded === 'chu'
  const sure = /[,–-]$/.test(last.raw) || (!closed && (submits || heads || SURELY_OPEN.has(syllable)))
  const perhaps = !closed && to - from > 1 && PERHAPS_OPEN.has(syllable) && last.raw === last.raw.toLowerCase()
  const own = last.raw.split('(').length - last.raw.split(')').length
  const balance = (places[to - 1]?.brackets ?? 0) + own - (places[from]?.brackets ?? 0)
  return { open: sure ? WEIGHT.openEnd : perhaps ? WEIGHT.doubtfulEnd : 0, bracket: balance === 0 ? 0 : WEIGHT.openBracket }
}

/** Whether syllables begin with one of some phrases. */
function startsWithAny(phrases: readonly string[]): (ahead: readonly string[]) => boolean {
  const byFirst = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const parts = syllables(phrase)
    const first = parts[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
  }
  return (ahead) => byFirst.get(ahead[0] ?? '')?.some((parts) => parts.every((part, i) => ahead[i] === part)) ?? false
}
