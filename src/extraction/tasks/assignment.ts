import type { Knowledge } from '../../knowledge/schema.js'
import { syllables, type Token, tokenize } from '../../language/tokens.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'

/** Who does what in a sentence. */
export interface Assignment {
  lead: string[]
  coordinate: string[]
  /** Whether the sentence says so outright (`Giao …`, `… chủ trì`), rather than just having a unit as its subject. */
  explicit: boolean
  /** Whether it begins by giving the work to the unit: `Giao Văn phòng …`. */
  toOther: boolean
}

/** Reads who leads and who co-ordinates from sentences of running text. */
export interface AssignmentReader {
  /**
   * `Giao Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị hướng dẫn …`, `Văn phòng Sở có trách nhiệm …`.
   * Null when the sentence does not begin with a unit.
   */
  ofSentence(text: string): Assignment | null
  /** `Chủ trì, phối hợp với Văn phòng Sở, Thanh tra Sở thực hiện …` below a unit's heading: who co-ordinates. */
  coordinatorsOf(text: string): string[]
  /** Whether a heading is nothing but the name of a unit, or of several. */
  isUnitHeading(title: string): boolean
}

const BEGINS = /^(?:giao cho|giao|yeu cau|de nghi|phan cong|doi voi)\s+/
const LEADS =
  /^\s*(?:,\s*)?(?:la (?:don vi |co quan |dau moi )?|lam )?(?:dau moi,? )?(?:chu tri|thuong truc|chu dong|giup|co trach nhiem|can cu|chiu trach nhiem|nghiem tuc|dau moi|phoi hop|phu trach|theo doi|huong dan|tham muu|bao cao|gui|nop|thuong xuyen|theo chuc nang)|^\s*la (?:co quan|don vi|dau moi)(?!\p{L})/u

/** `Phòng Quản lý ngân sách: Khẩn trương …`, `Đối với Thanh tra Sở: …`. */
const UNIT_AND_TEXT = /^(?:Đối với |Giao (?:cho )?|Yêu cầu |Đề nghị )?(\p{Lu}[^:.;]{3,90}):\s+(\S.*)$/su
/** `Thanh tra Sở chủ trì, Văn phòng Sở phối hợp kiểm tra …`. */
const HELPED_BY = /^.{0,80}?chủ trì\s*,\s*(\p{Lu}[^,;.:]{3,80}?)\s+phối hợp(?!\s+(?:với|cùng))/su

/** Prepares the reader. */
export function assignmentReader(knowledge: Knowledge, names: UnitNames): AssignmentReader {
  const verbs = new Set(knowledge['word-classes'].taskVerbs.map((verb) => syllables(verb).join(' ')))
  return {
    ofSentence(text) {
      const named = UNIT_AND_TEXT.exec(text)
      if (named?.[1] && this.isUnitHeading(named[1]))
        return { lead: splitUnits(named[1], names), coordinate: this.coordinatorsOf(named[2] ?? ''), explicit: true, toOther: true }
      const tokens = tokenize(text)
      const folded = tokens.map(foldedWord)
      const namesPart = tokens.map((token) => /\p{Lu}/u.test(text.charAt(token.start)))
      const skipped = BEGINS.exec(folded.join(' '))?.[0].trim().split(' ').length ?? 0
      const head = names.headAt(folded, skipped)
      // `Số hóa …` begins like a department (`Sở`) where the marks are left out.
      if (head === 0 || (head === 1 && startsWithVerb(folded, skipped, verbs))) return null
      const end = unitsEnd(folded, namesPart, skipped, names, verbs)
      if (end === null) return null
      const rest = folded.slice(end).join(' ')
      if (skipped === 0 && !LEADS.test(rest) && !startsWithVerb(folded, end, verbs)) return null
      const start = tokens[skipped]?.start ?? 0
      const lead = splitUnits(text.slice(start, tokens[end - 1]?.end ?? start), names)
      const explicit = skipped > 0 || /^(?:la )?(?:chu tri|dau moi|phu trach)/.test(rest)
      return {
        lead,
        coordinate: this.coordinatorsOf(HELPED_BY.test(text) ? text : text.slice(tokens[end]?.start ?? text.length)),
        explicit,
        toOther: skipped > 0,
      }
    },
    coordinatorsOf(text) {
      const helper = HELPED_BY.exec(text)?.[1]
      if (helper && names.startsWithHead(helper)) return splitUnits(helper, names)
      const tokens = tokenize(text)
      const folded = tokens.map(foldedWord)
      const namesPart = tokens.map((token) => /\p{Lu}/u.test(text.charAt(token.start)))
      for (let i = 0; i + 1 < folded.length && i < 12; i++) {
        if (folded[i] !== 'phoi' || folded[i + 1] !== 'hop') continue
        const at = ['voi', 'cung', 'chat'].includes(folded[i + 2] ?? '')
          ? folded[i + 3] === 'voi' || folded[i + 3] === 'che'
            ? folded[i + 4] === 'voi'
              ? i + 5
              : i + 4
            : i + 3
          : i + 2
        if (names.headAt(folded, at) === 0) return []
        const end = unitsEnd(folded, namesPart, at, names, verbs)
        const [first, last] = [tokens[at], tokens[(end ?? at) - 1]]
        return first && last && end !== null ? splitUnits(text.slice(first.start, last.end), names) : []
      }
      return []
    },
    isUnitHeading(title) {
      const words = syllables(title)
      // `Đổi mới hình thức …` begins like a team (`đội`) where the marks are left out.
      const head = names.headAt(words, 0)
      if (words.length > 16 || head === 0 || (head === 1 && startsWithVerb(words, 0, verbs))) return false
      return !startsAnyVerb(words) && !/:/.test(title)
    },
  }
}

/** `lâm` (forest) of a unit's name folds like the verb `làm`, but is none. */
function foldedWord({ kept, folded }: Token): string {
  return kept === 'lâm' ? kept : folded
}

const MAX_UNIT_WORDS = 40

/** Where a list of units that begins at a token ends: at the first verb that is no part of a name (`Chi cục Quản lý đất đai tham mưu`). */
function unitsEnd(
  folded: readonly string[],
  capital: readonly boolean[],
  from: number,
  names: UnitNames,
  verbs: ReadonlySet<string>,
): number | null {
  for (let i = from; i < Math.min(folded.length, from + MAX_UNIT_WORDS); ) {
    const known = names.knownAt(folded, i)
    if (known > 0) {
      i += known
      continue
    }
    if (i > from && !capital[i] && (startsWithVerb(folded, i, verbs) || LEADS.test(folded.slice(i, i + 4).join(' ')))) return i
    i++
  }
  return null
}

function startsWithVerb(folded: readonly string[], at: number, verbs: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 3; length++) if (verbs.has(folded.slice(at, at + length).join(' '))) return true
  return false
}

function startsAnyVerb(words: readonly string[]): boolean {
  return words.some(
    (word, i) =>
      i > 0 &&
      (word === 'gui' ||
        ['thuc hien', 'trien khai', 'phoi hop', 'chu tri', 'co trach', 'bao cao'].includes(words.slice(i, i + 2).join(' '))),
  )
}
