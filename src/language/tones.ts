import { TONES } from './tokens.js'

const HOOK = '\u0309'
const TILDE = '\u0303'
const ALL = ['\u0300', '\u0301', HOOK, TILDE, '\u0323']

const known = new Map<string, string[]>()
const MAX_REMEMBERED = 5000

/**
 * The syllables that a carelessly written one may stand for: with a tone where it has none (`trưc` for `trực`), with hỏi
 * for ngã and ngã for hỏi (`sữa` for `sửa`). Any other tone makes another word.
 *
 * @param kept a lower-case syllable with its marks, NFC
 */
export function toneSlips(kept: string): string[] {
  const remembered = known.get(kept)
  if (remembered) return remembered
  const slips = slipsOf(kept.normalize('NFD')).map((word) => word.normalize('NFC'))
  if (known.size < MAX_REMEMBERED) known.set(kept, slips)
  return slips
}

function slipsOf(parts: string): string[] {
  const tone = parts.match(TONES)?.[0]
  if (tone === HOOK) return [parts.replace(HOOK, TILDE)]
  if (tone === TILDE) return [parts.replace(TILDE, HOOK)]
  if (tone !== undefined) return []
  // The tone stands on the letter that has a mark already.
  const at = parts.search(/(?<=[aeiouy])[\u0302\u0306\u031B]/u)
  return at < 0 ? [] : ALL.map((mark) => parts.slice(0, at + 1) + mark + parts.slice(at + 1))
}
