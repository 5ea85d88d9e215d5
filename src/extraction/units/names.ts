import type { Knowledge } from '../../knowledge/schema.js'
import { nameKey, syllables } from '../../language/tokens.js'

/** What is known of unit names: the shipped ones, and those that this document itself uses. */
export interface UnitNames {
  /** Whether the text is exactly one known name. */
  isKnown(text: string): boolean
  /** Whether a known name stands at the beginning of the text. */
  startsWithKnown(text: string): boolean
  /** Whether the text begins with a word that heads unit names (Phòng, Văn phòng, Các đơn vị …). */
  startsWithHead(text: string): boolean
  /** Number of syllables of the longest head at a position of folded syllables; 0 for none. */
  headAt(words: readonly string[], from: number): number
  /** Number of syllables of the longest known name at a position; 0 for none. */
  knownAt(words: readonly string[], from: number): number
  /** Whether folded syllables begin (or end) a known name without being one: a name cut by a page. */
  isFragment(words: readonly string[]): boolean
  /** Whether `part`, after a comma, still belongs to the known name that `open` began. */
  isPartOfKnown(open: string, part: string): boolean
  /** The usual name of a known spelling; other names unchanged. */
  canonical(name: string): string
  /** The same with names learnt from a document. */
  with(learnt: Iterable<string>): UnitNames
}

/** Prepares `units.json` for matching. */
export function unitNames(knowledge: Knowledge): UnitNames {
  const { heads, exceptions, collective, known, departments } = knowledge.units
  const canonical = new Map<string, string>()
  for (const { name, spellings } of known) for (const spelling of [name, ...spellings]) canonical.set(nameKey(spelling), name)
  for (const { name } of departments) canonical.set(nameKey(name), name)
  for (const name of collective) if (!canonical.has(nameKey(name))) canonical.set(nameKey(name), name)
  return build(index(heads), index(exceptions), canonical)
}

type NamesByFirst = Map<string, string[][]>

function index(names: Iterable<string>): NamesByFirst {
  const byFirst: NamesByFirst = new Map()
  for (const name of names) {
    const words = syllables(name)
    const first = words[0]
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
}

function longestAt(names: NamesByFirst, words: readonly string[], from: number): number {
  const list = names.get(words[from] ?? '') ?? []
  return list.find((name) => name.every((word, i) => words[from + i] === word))?.length ?? 0
}

/** All proper beginnings and ends of names. */
function fragmentsOf(keys: readonly string[]): Set<string> {
  const fragments = new Set<string>()
  for (const key of keys) {
    const words = key.split(' ')
    for (let i = 1; i < words.length; i++) {
      fragments.add(words.slice(0, i).join(' '))
      fragments.add(words.slice(i).join(' '))
    }
  }
  return fragments
}

function build(heads: NamesByFirst, exceptions: NamesByFirst, canonical: ReadonlyMap<string, string>): UnitNames {
  const known = index(canonical.keys())
  const keys = [...canonical.keys()]
  const fragments = fragmentsOf(keys)
  const headAt = (words: readonly string[], from: number) => {
    const head = longestAt(heads, words, from)
    return longestAt(exceptions, words, from) > head ? 0 : head
  }
  const names: UnitNames = {
    isKnown: (text) => canonical.has(nameKey(text)),
    startsWithKnown: (text) => longestAt(known, syllables(text), 0) > 0,
    startsWithHead(text) {
      const head = headAt(syllables(text), 0)
      // Folded, bổ and bộ are one: a head of one syllable counts only where it is written like a name.
      return head > 1 || (head === 1 && /^\p{Lu}/u.test(text))
    },
    headAt,
    knownAt: (words, from) => longestAt(known, words, from),
    isFragment(words) {
      return fragments.has(words.join(' '))
    },
    isPartOfKnown(open, part) {
      const whole = `${nameKey(open)} ${nameKey(part)}`
      return keys.some((key) => key === whole || key.startsWith(`${whole} `)) && !canonical.has(nameKey(part))
    },
    canonical: (name) => canonical.get(nameKey(name)) ?? name,
    with(learnt) {
      const more = new Map(canonical)
      for (const name of learnt) {
        const key = nameKey(name)
        if (key !== '' && !more.has(key)) more.set(key, name)
      }
      return build(heads, exceptions, more)
    },
  }
  return names
}
