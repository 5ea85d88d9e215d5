/** A number as Vietnamese documents write it: `2.460`, `96,3`, `1.5`, `02`. */
export const NUMBER_PATTERN = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`

/** Whether a text is a number or a share and nothing else, as in the cell of a table. */
export function isNumberAlone(text: string): boolean {
  return NUMBER_ALONE.test(text)
}

const NUMBER_ALONE = new RegExp(String.raw`^(?:${NUMBER_PATTERN})\s*%?$`)

/**
 * Reads a written number. A point before exactly three digits groups thousands (2.460), any other point or comma is
 * the decimal mark (96,3 and 1.5 occur in one document).
 *
 * @returns the value, or null when the text is not one number
 */
export function readNumber(text: string): number | null {
  const digits = text.trim()
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d+(?:[.,]\d+)?$/.test(digits)) return Number(digits.replace(',', '.'))
  return null
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 }

/** Reads a Roman numeral up to 39 (sections, quarters); null when the text is none. */
export function readRoman(text: string): number | null {
  const folded = text.toLowerCase()
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(folded) || folded === '') return null
  let value = 0
  for (let i = 0; i < folded.length; i++) {
    const digit = ROMAN[folded.charAt(i)] ?? 0
    const next = ROMAN[folded.charAt(i + 1)] ?? 0
    value += digit < next ? -digit : digit
  }
  return value
}

/** A Roman numeral, 1 to 3999. */
export function writeRoman(value: number): string {
  let rest = value
  return ROMAN_DIGITS.map(([digit, worth]) => {
    const count = Math.floor(rest / worth)
    rest -= count * worth
    return digit.repeat(count)
  }).join('')
}

const ROMAN_DIGITS: readonly [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]
