import { describe, expect, it } from 'vitest'
import { decodeText, legacyFontOf } from '../../../src/documents/readers/encoding.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { shippedTexts } from '../../support/library.js'

const PLAIN = 'Sở Nội vụ ban hành Kế hoạch cải cách hành chính năm 2025; đẩy mạnh chuyển đổi số'
const TCVN3 = 'Së Néi vô ban hµnh KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2025; ®Èy m¹nh chuyÓn ®æi sè'
const VNI = 'Sôû Noäi vuï ban haønh Keá hoaïch caûi caùch haønh chính naêm 2025; ñaåy maïnh chuyeån ñoåi soá'

describe('a text is decoded', () => {
  it.each([
    ['UTF-8', Buffer.from(PLAIN), 'utf-8'],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le'), 'utf-16'],
    ['UTF-16 without', Buffer.from(PLAIN, 'utf16le'), 'utf-16'],
    ['UTF-16, the other way round', Buffer.from(PLAIN, 'utf16le').swap16(), 'utf-16'],
    ['TCVN3', Buffer.from(TCVN3, 'latin1'), 'tcvn3'],
    ['TCVN3 that somebody saved as UTF-8', Buffer.from(TCVN3), 'tcvn3'],
    ['VNI', Buffer.from(VNI, 'latin1'), 'vni'],
    ['VNI that somebody saved as UTF-8', Buffer.from(VNI), 'vni'],
    ['Windows-1258', windows1258(PLAIN), 'windows-1258'],
  ])('from %s', (_, bytes, encoding) => {
    const decoded = decodeText(bytes)
    expect(decoded?.text.replace('\uFEFF', '').normalize('NFC')).toBe(PLAIN)
    expect(decoded?.encoding).toBe(encoding)
  })

  it('not at all when it is none', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBeNull()
    expect(decodeText(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)))).toBeNull()
  })

  it.each(shippedTexts())('and $file is taken for what it is', ({ text }) => {
    expect(decodeText(Buffer.from(text))?.encoding).toBe('utf-8')
    expect(decodeText(Buffer.from(text.normalize('NFD')))?.encoding).toBe('utf-8')
    expect(legacyFontOf(text)).toBeNull()
    expect(linesOf(decodeText(windows1258(text))?.text ?? '').map((line) => line.text)).toEqual(linesOf(text).map((line) => line.text))
  })

  it('and one in English is no font from before Unicode', () => {
    expect(legacyFontOf('Office of the Department, naïve café, façade')).toBeNull()
  })
})

/** The bytes of a text in Windows-1258, whose tones are letters of their own. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258')
  const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const whole = byLetter.get(letter)
    if (whole !== undefined) return [whole]
    const parts = [...letter.normalize('NFD')]
    const tone = parts.find((part) => /[\u0300\u0301\u0303\u0309\u0323]/.test(part)) ?? ''
    const vowel = parts
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC')
    return [byLetter.get(vowel) ?? 63, byLetter.get(tone) ?? 63]
  })
  return Buffer.from(bytes)
}
