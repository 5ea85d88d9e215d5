import { isSyllable } from './plausible.js'

/** Tone letters of Telex; z takes a tone away. */
const TONE = /[sfrxjz]/
const DOUBLED: readonly [RegExp, string][] = [
  [/dd/g, 'd'],
  [/aa|aw/g, 'a'],
  [/ee/g, 'e'],
  [/oo|ow/g, 'o'],
  [/uw/g, 'u'],
  [/w/g, ''],
]

/**
 * The toneless syllable behind what Telex or VNI keys left when the keyboard did not turn them into marks: `cachs`,
 * `ddonw`, `vietej` (Telex), `hanh2`, `ke61` (VNI). Half a word may have its marks (`phâmf`, `ddạo`); they are kept.
 *
 * @param typed a word, with digits behind it for VNI
 * @returns the syllable in lower case; null for what is a syllable already, or none after decoding
 */
export function decodeKeys(typed: string): string | null {
  const word = typed.toLowerCase()
  if (/^[a-z]{1,7}[1-9]{1,2}$/.test(word)) return syllableOf(word.replace(/\d+$/, ''))
  if (!/^\p{L}{3,9}$/u.test(word) || isSyllable(word)) return null
  return halfMarked(word) ?? withoutTone(word).map(withoutShapes).find(isSyllable) ?? null
}

const TONE_MARKS: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }

/** `nưax` → `nữa`, `phâmf` → `phầm`: the vowel has its mark already, only the tone key was left. */
function halfMarked(word: string): string | null {
  const match = /^(.*[ăâêôơư])(.*)([sfrxj])$/u.exec(word.normalize('NFC'))
  const tone = TONE_MARKS[match?.[3] ?? '']
  if (!match || tone === undefined) return null
  const toned = `${match[1]}${tone}${match[2]}`.normalize('NFC')
  return isSyllable(toned) ? toned : null
}

/** The word without one tone letter: at its end, or behind the vowel. */
function withoutTone(word: string): string[] {
  const forms = [word]
  for (let i = word.length - 1; i > 0; i--) if (TONE.test(word.charAt(i))) forms.push(word.slice(0, i) + word.slice(i + 1))
  return forms
}

function withoutShapes(word: string): string {
  const plain = DOUBLED.reduce((text, [keys, letter]) => text.replace(keys, letter), word)
  // The late form: `vietej`, `dieuef` repeat the vowel behind the rime.
  return isSyllable(plain)
    ? plain
    : plain
        .replace(/^(.*?([aeou]).*)\2$/, '$1')
        .replace(/^(.*[êôơâ])[eoa]$/, '$1')
        .replace(/^d(.*)d$/, 'd$1')
}

function syllableOf(word: string): string | null {
  return isSyllable(word) ? word : null
}
