import type { Knowledge } from '../../../knowledge/schema.js'
import { fold } from '../../../language/fold.js'
import { isSyllable } from '../../../language/plausible.js'
import { nameKey } from '../../../language/tokens.js'
import { spanOf, type TextSpan } from './span.js'

/** A province named in a question, as the table spells it. */
export interface NamedPlace extends TextSpan {
  name: string
}

/**
 * Prepares the names of provinces, old and new.
 *
 * @param inLibrary provinces that documents are from, as those spell them
 * @returns finds the places of a text in the order they stand
 */
export function placeReader(knowledge: Knowledge, inLibrary: ReadonlySet<string>): (text: string) => NamedPlace[] {
  const { pattern, byKey } = placesOf(knowledge, inLibrary)
  const aliases = shortAliases(knowledge, inLibrary)
  const initials = new Map([...inLibrary].map((name) => [initialsOf(name), name]))
  return (text) => {
    const places = [...fold(text).matchAll(pattern)].flatMap((match): NamedPlace[] => {
      const place = byKey.get(nameKey(match[1] ?? ''))
      const span = spanOf(match)
      const typed = text.slice(span.start, span.end)
      return place && mayMean(typed, place.written) && !isNumberOf(typed, text.slice(span.end)) ? [{ name: place.name, ...span }] : []
    })
    const more = [...aliasesIn(text, aliases), ...initialsIn(text, initials)].filter(
      (alias) => !places.some((place) => alias.start < place.end && place.start < alias.end),
    )
    return [...places, ...more].sort((a, b) => a.start - b.start)
  }
}

/** Names of provinces, old and new, and their aliases of several words. */
interface PlaceNames {
  pattern: RegExp
  byKey: ReadonlyMap<string, { name: string; written: string }>
}

function placesOf({ provinces: { provinces, former } }: Knowledge, inLibrary: ReadonlySet<string>): PlaceNames {
  const all = [...provinces, ...former]
  const names = [...all.map(({ name }) => name), ...inLibrary]
  const spellings = [
    ...all.flatMap(({ name, aliases }) => aliases.filter((alias) => /\s/.test(alias)).map((written) => ({ name, written }))),
    ...shortened(names, ''),
    ...shortened(names, '.'),
    ...names.map((name) => ({ name, written: name })),
  ]
  const byKey = new Map(spellings.map((spelling) => [nameKey(spelling.written), spelling]))
  const keys = [...byKey.keys()]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/^(\p{L}) (?=\p{L}+$)/u, String.raw`$1\.\s?`).replaceAll(' ', String.raw`[\s–-]+`))
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:tinh|thanh pho|tp\.?|t\.)\s+)?(${keys.join('|')})(?:(?:'s|’s)|\s+(?:province|city))?(?![\p{L}\p{N}])`,
    'gu',
  )
  return { pattern, byKey }
}

/** `QTrị`, `L.Đồng`: the first letter before the second syllable, where that is one name's and no word. */
function shortened(names: readonly string[], stop: '' | '.'): { name: string; written: string }[] {
  const byKey = new Map<string, { name: string; written: string }[]>()
  for (const name of new Set(names)) {
    const [first, second, third] = name.split(/[\s–-]+/)
    if (!first || !second || third !== undefined) continue
    const written = `${first.charAt(0)}${stop}${second}`
    const key = fold(written)
    byKey.set(key, [...(byKey.get(key) ?? []), { name, written }])
  }
  return [...byKey].flatMap(([key, forms]) => (forms.length === 1 && !isSyllable(key) ? forms : []))
}

/** Whether words that fold like a name may mean it: typed without marks, or with no more than a tone astray (`Hà Tỉnh`; not `năm định`). */
function mayMean(typed: string, name: string): boolean {
  if (typed.toLowerCase() === fold(typed) || withoutTones(typed).includes(withoutTones(name))) return true
  // Half of it may have been typed without marks: `lâm dong`.
  const [words, named] = [typed.toLowerCase().split(/[\s–-]+/), name.split(/[\s–-]+/)]
  return (
    words.length === named.length && words.every((word, i) => word === fold(word) || withoutTones(word) === withoutTones(named[i] ?? ''))
  )
}

/** `hai phòng nào sẽ nhập lại?`: two divisions are no city. */
function isNumberOf(typed: string, after: string): boolean {
  return (
    /^hai ph[oò]ng$/u.test(typed) &&
    (typed !== fold(typed) || /^ (?:nao|nay|do|ay|kia|chuyen mon|nghiep vu|se|duoc|cung)(?!\p{L})/u.test(fold(after)))
  )
}

/** Lower case with the marks that make other letters (ă, ơ), without tones; đ as d, which a slip of the finger makes of it. */
function withoutTones(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[\s–-]+/g, ' ')
}

function initialsOf(name: string): string {
  return name
    .split(/[\s–-]+/)
    .map((word) => word.charAt(0))
    .join('')
}

/** `SNNMT VL`, `UBND tỉnh TQ`: the initials of a place of the library, in capitals behind an office. */
function initialsIn(text: string, byInitials: ReadonlyMap<string, string>): NamedPlace[] {
  return [...text.matchAll(BEHIND_OFFICE)].flatMap((match) => {
    const name = byInitials.get(match[1] ?? '')
    const end = match.index + match[0].length
    return name ? [{ name, start: end - (match[1] ?? '').length, end }] : []
  })
}

const BEHIND_OFFICE =
  /(?<![\p{L}\p{N}])(?:S[\p{Lu}&-]{1,8}|[Ss]ở [\p{Lu}][\p{L}&-]*|UBND(?: tỉnh)?|tỉnh|thành phố) (\p{Lu}{2,3})(?![\p{L}\p{N}])/gu

/** Where two places share a short form, the one of the library has it. */
function shortAliases(
  { provinces: { provinces, former }, abbreviations: { abbreviations } }: Knowledge,
  inLibrary: ReadonlySet<string>,
): Map<string, string> {
  const abbreviated = new Set(abbreviations.map(({ short }) => short.toLowerCase()))
  const all = [...provinces, ...former].flatMap((place) => place.aliases.map((alias) => ({ alias, name: place.name })))
  // `HN` is a conference rather than a place that nobody has documents of.
  const aliases = all.filter(({ alias, name }) => inLibrary.has(name) || !abbreviated.has(alias.toLowerCase()))
  const known = aliases.filter(({ name }) => inLibrary.has(name))
  return new Map([...aliases, ...known].map(({ alias, name }) => [alias.toLowerCase(), name]))
}

/** Short forms of places (`ĐN`, `HT`): only as typed in capitals or with their đ, since folded they are ordinary letters. */
function aliasesIn(text: string, byAlias: ReadonlyMap<string, string>): NamedPlace[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])[\p{L}][\p{L}.–-]{1,18}(?![\p{L}\p{N}])/gu)].flatMap((match) => {
    const word = match[0].replace(/[.–-]+$/, '')
    const name = byAlias.get(word.toLowerCase())
    const plain = word.length <= 3 && word !== word.toUpperCase() && !/đ/i.test(word)
    return name && !plain ? [{ start: match.index, end: match.index + word.length, name }] : []
  })
}
