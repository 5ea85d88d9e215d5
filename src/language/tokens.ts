import { fold } from './fold.js'

/** A syllable, number or code part of a text. */
export interface Token {
  /** Folded form: what is searched. Numbers lose leading zeros and thousands points; a decimal point becomes a comma. */
  folded: string
  /** Lower case with its marks, tone mark at its canonical place: what decides between matches that fold alike. */
  kept: string
  /** Offsets into the source, in UTF-16 units. */
  start: number
  end: number
}

/** Spellings and names whose canonical forms are kept. */
const MAX_REMEMBERED = 20_000

const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu

/** Splits NFC text into tokens; punctuation separates, a decimal or thousands mark inside a number does not. */
export function tokenize(text: string): Token[] {
  const folds = fold(text)
  const tokens: Token[] = []
  for (const match of folds.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    if (/^\d/.test(match[0])) {
      const number = canonicalNumber(match[0])
      tokens.push({ folded: number, kept: number, start, end })
    } else {
      const source = text.slice(start, end).toLowerCase()
      tokens.push({ folded: canonicalVowel(match[0]), kept: canonicalTone(source), start, end })
    }
  }
  return tokens
}

/** Folded syllables of a text, in order. */
export function syllables(text: string): string[] {
  return tokenize(text).map((token) => token.folded)
}

/** The folded syllables joined by single spaces: a key for comparing names. */
export function nameKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = syllables(text).join(' ')
  if (text.length <= MAX_NAME) {
    if (keys.size >= MAX_REMEMBERED) keys.clear()
    keys.set(text, key)
  }
  return key
}

/** The same units and rows are compared with question after question. */
const keys = new Map<string, string>()
/** In characters; longer texts are no names. */
const MAX_NAME = 120

/** `02` → `2`, `2.460` → `2460`, `1.5` → `1,5`, `1.234,5` → `1234,5`; anything else stays. */
function canonicalNumber(digits: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(/^0+(?=\d)/, '')
  if (/^\d+[.,]\d+$/.test(digits)) return digits.replace('.', ',').replace(/^0+(?=\d)/, '')
  return digits.replace(/^0+(?=\d)/, '')
}

/** y and i are one vowel after h k l m s t alone and in qu- (kỹ/kĩ, tỷ/tỉ, quý/quí); thuy and thui stay apart. */
function canonicalVowel(syllable: string): string {
  return syllable.replace(/^(qu|[hklmst])y$/, '$1i')
}

export const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** In qu- and gi- before a vowel, u and i belong to the consonant and carry no tone; a vowel that has one keeps it. */
const TONE_ON_CONSONANT = /^(qu|gi)([\u0300\u0301\u0303\u0309\u0323])([aeiouy][\u0302\u0306\u031B]*)(?!\p{M})/u
const OPEN_RIME = /^((?:(?!q)[^aeiouy\p{M}](?:\p{M})*)*)(o|u)(a|e|y)$/u

const canonical = new Map<string, string>()

/** {@link placeTone} for each spelling once: a language has few syllables. */
function canonicalTone(syllable: string): string {
  const known = canonical.get(syllable)
  if (known !== undefined) return known
  const placed = placeTone(syllable)
  if (canonical.size < MAX_REMEMBERED) canonical.set(syllable, placed)
  return placed
}

/** Puts the tone mark of oa, oe, uy on the first vowel (hoà → hòa, thuỷ → thủy; both are in use), and that of qu- on the next (qúy → quý). */
function placeTone(syllable: string): string {
  if (!/[^a-z0-9]/.test(syllable)) return canonicalVowel(syllable)
  const parts = syllable.replaceAll('ð', 'đ').normalize('NFD').replace(TONE_ON_CONSONANT, '$1$3$2')
  const tone = parts.match(TONES)?.[0]
  const bare = parts.replace(TONES, '')
  const open = tone === undefined ? null : OPEN_RIME.exec(bare)
  const placed = open ? `${open[1]}${open[2]}${tone}${open[3]}` : parts
  return placed.normalize('NFC').replace(/^(qu|[hklmst])(y|ý|ỳ|ỷ|ỹ|ỵ)$/, (_, onset: string, vowel: string) => {
    const toned = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }[vowel] ?? vowel
    return onset + toned
  })
}
