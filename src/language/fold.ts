/**
 * One folding for everything that is compared: index and question, unit names, headings.
 *
 * Folding keeps the length: the folded letter stands where its source letter stood, so a match in the folded text
 * cuts the quotation out of the source directly.
 */

const MARKS = /\p{M}/gu
const folded = new Map<string, string>()

/** Folds one UTF-16 unit: lower case, no tone or shape marks, đ (and its look-alikes ð, ɖ) to d. */
function foldUnit(unit: string): string {
  const known = folded.get(unit)
  if (known !== undefined) return known
  const lower = unit.toLowerCase().normalize('NFD').replace(MARKS, '')
  const letter = lower === 'đ' || lower === 'ð' || lower === 'ɖ' ? 'd' : lower
  const result = letter.length === 1 ? letter : unit
  folded.set(unit, result)
  return result
}

/**
 * Folds NFC text letter by letter.
 *
 * @param text NFC text (see {@link cleanText})
 * @returns text of the same length: lower case, without marks, đ as d; punctuation and spaces untouched
 */
export function fold(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 97 && code <= 122) out += text[i]
    else if (code >= 65 && code <= 90) out += String.fromCharCode(code + 32)
    else if (code < 128) out += text[i]
    else out += foldUnit(text.charAt(i))
  }
  return out
}

/** Soft hyphen, zero-width characters, byte-order mark and control characters, as PDF text and web forms bring them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
/** Spaces of other widths, and the separators that end a line in a word processor but not in a text file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
const ODD_SPACE = /[\u000B\u0085\u00A0\u2028\u2029\u2000-\u200A\u202F\u205F\u3000]/g

/**
 * Brings text into the one form everything else expects: NFC, no invisible characters, plain spaces.
 * Tabs, line feeds and form feeds stay: they carry layout.
 */
export function cleanText(text: string): string {
  return text.replace(ODD_SPACE, ' ').replace(INVISIBLE, '').normalize('NFC')
}

/** Collapses white space (line breaks included) to single spaces and trims. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
