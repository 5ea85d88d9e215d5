import { vietnameseShare } from '../../language/plausible.js'
import { fromTcvn3, fromVni } from './legacy-fonts.js'

/** How a file's bytes are its text. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3' | 'vni'

/** A decoded text with the encoding it was found to be in. */
export interface DecodedText {
  text: string
  encoding: Encoding
}

/** Below this share of Vietnamese syllables among the words with marks, UTF-8 text is probably something else. */
const DOUBTFUL = 0.75
/** Another reading has to be this much better. */
const BETTER = 0.2

/**
 * Decodes a text file: UTF-8, UTF-16 with or without its mark, Windows-1258, and the fonts from before Unicode, TCVN3
 * (.VnTime) and VNI, both as bytes and as Unicode text that somebody copied out of them.
 *
 * @returns null when the bytes are no text in any of them
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = utf16Of(bytes)
  if (wide) {
    const text = new TextDecoder(wide).decode(bytes)
    return isText(text) ? best([{ text, encoding: 'utf-16' }, ...fontReadings(text)]) : null
  }
  if (bytes.includes(0)) return null
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (brokenShare(utf8) <= FEW_BROKEN) return best([{ text: utf8, encoding: 'utf-8' }, ...fontReadings(utf8)])
  const latin = new TextDecoder('windows-1252').decode(bytes)
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  const readings: DecodedText[] = [{ text: vietnamese, encoding: 'windows-1258' }, ...fontReadings(latin)]
  const found = best(readings)
  return isText(found.text) && vietnameseShare(found.text) >= DOUBTFUL ? found : null
}

/** The font from before Unicode that a text copied from Word or PDF was typed in; null for a Unicode text. */
export function legacyFontOf(text: string): { encoding: 'tcvn3' | 'vni'; convert(text: string): string } | null {
  const { encoding } = best([{ text, encoding: 'utf-8' }, ...fontReadings(text)])
  if (encoding === 'tcvn3') return { encoding, convert: fromTcvn3 }
  return encoding === 'vni' ? { encoding, convert: fromVni } : null
}

/** A few broken characters in a long UTF-8 text are slips of a tool; more are another encoding. */
const FEW_BROKEN = 0.005

function brokenShare(text: string): number {
  return (text.split('\uFFFD').length - 1) / Math.max(1, text.length)
}

/** UTF-16 shows by its mark, or by a zero in every other byte of its ASCII letters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 4000 - (bytes.length < 4000 ? bytes.length % 2 : 0))
  let [even, odd] = [0, 0]
  for (let i = 0; i + 1 < head.length; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  const pairs = head.length / 2
  if (pairs < 8) return null
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

function fontReadings(text: string): DecodedText[] {
  return [
    { text: fromTcvn3(text), encoding: 'tcvn3' },
    { text: fromVni(text), encoding: 'vni' },
  ]
}

/** The reading with the most Vietnamese syllables; the first one unless it is doubtful and another clearly better. */
function best(readings: readonly DecodedText[]): DecodedText {
  const [first, ...others] = readings.map((reading) => ({ reading, share: vietnameseShare(reading.text.slice(0, SAMPLE)) }))
  if (!first) throw new RangeError('no reading')
  if (first.share >= DOUBTFUL) return first.reading
  const top = others.reduce((a, b) => (b.share > a.share ? b : a), first)
  return top.share > first.share + BETTER ? top.reading : first.reading
}

/** Characters looked at to tell encodings apart. */
const SAMPLE = 40_000

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell binary files
  const odd = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0
  return odd * 200 <= text.length
}
