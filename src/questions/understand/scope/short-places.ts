import type { Knowledge } from '../../../knowledge/schema.js'
import { fold } from '../../../language/fold.js'
import { isSyllable } from '../../../language/plausible.js'

/**
 * Writes out the initials of a place of the library that were typed in small letters (`gl` → `Gia Lai`). Where they also
 * stand for something else (`dn`: doanh nghiệp), they are a place only where nothing else would stand: alone in the message,
 * behind `ở` or an office, before a year.
 *
 * @param inLibrary provinces that documents are from
 */
export function shortPlaceReader(knowledge: Knowledge, inLibrary: ReadonlySet<string>): (text: string) => string {
  const meanings = new Map<string, Set<string>>()
  for (const { name, aliases } of [...knowledge.provinces.provinces, ...knowledge.provinces.former])
    if (inLibrary.has(name))
      for (const short of [initialsOf(name), ...aliases.filter((alias) => /^\p{L}{2,3}$/u.test(alias)).map(fold)])
        meanings.set(short, new Set([...(meanings.get(short) ?? []), name]))
  const others = otherMeanings(knowledge)
  const places = [...meanings].flatMap(([short, [name, ...more]]) => {
    if (name === undefined || more.length > 0 || short.length < 2) return []
    const contexts = others.has(short) || isSyllable(short) ? CONTEXTS : [...CONTEXTS, ANYWHERE]
    return [{ name, patterns: contexts.map((context) => context(short)) }]
  })
  return (text) =>
    places.reduce(
      (written, { name, patterns }) =>
        patterns.reduce((known, pattern) => known.replace(pattern, (_, before: string | undefined) => `${before ?? ''}${name}`), written),
      text,
    )
}

function initialsOf(name: string): string {
  return fold(name)
    .split(/[\s–-]+/)
    .map((word) => word.charAt(0))
    .join('')
}

function otherMeanings({ abbreviations, 'chat-spellings': chat }: Knowledge): Set<string> {
  return new Set([
    ...abbreviations.abbreviations.map(({ short }) => fold(short)),
    ...chat.spellings.map(({ typed }) => fold(typed)),
    ...ENGLISH,
  ])
}

/** English words of two or three letters that may be initials. */
const ENGLISH = [
  'am',
  'an',
  'as',
  'at',
  'be',
  'by',
  'do',
  'go',
  'he',
  'in',
  'is',
  'it',
  'me',
  'my',
  'no',
  'of',
  'on',
  'or',
  'so',
  'to',
  'us',
]

type Context = (short: string) => RegExp

/** `con dn`, `HT 2025`, `thế gl thì sao`: nothing else in the message. */
const alone: Context = (short) =>
  new RegExp(
    String.raw`^((?:(?:à|a|ờ|ừ|thế|the|vậy|vay|rồi|roi|còn|con|và|va|so với|so voi|bên|ben|ở|o|của|cua|and|what about|how about|for)\s+)*)${short}(?=(?:\s+(?:năm|nam|in))?(?:\s+20\d\d)?(?:\s+(?:thì sao|thi sao|sao|thì|thi|thế nào|the nao|ntn|nhỉ|nhi|ạ|a|z|v))*[\s?.!]*$)`,
    'iu',
  )
const behindOffice: Context = (short) =>
  new RegExp(
    String.raw`((?<!\p{L})(?:ở|o|tại|tai|tỉnh|tinh|sct|sở ct|so ct|sở công thương|so cong thuong|công thương|cong thuong|sở)\s+)${short}(?![\p{L}\d])`,
    'iu',
  )
const beforeYear: Context = (short) => new RegExp(String.raw`()(?<![\p{L}\d])${short}(?=\s+(?:(?:năm|nam)\s+)?20\d\d(?!\d))`, 'iu')
const CONTEXTS: readonly Context[] = [alone, behindOffice, beforeYear]
const ANYWHERE: Context = (short) => new RegExp(String.raw`()(?<![\p{L}\d/.-])${short}(?![\p{L}\d/.-])`, 'u')
