/**
 * Texts typed with the fonts that Vietnamese offices used before Unicode. Their letters stand in the places of others:
 * `C¶i c¸ch hµnh chÝnh` (TCVN3, fonts named .Vn…) and `Caûi caùch haønh chính` (VNI, fonts named VNI-…).
 * Source of the tables: TCVN 5712:1993 (VN3) and the VNI Windows character set.
 */

const TCVN3_LETTERS =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'

const TCVN3 = new Map(TCVN3_LETTERS.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))

/** Unicode text of a text in TCVN3, given as the Latin-1 letters it was mistaken for. */
export function fromTcvn3(text: string): string {
  return withCapitals(text.replace(/[\u0080-\u00FF]/g, (letter) => TCVN3.get(letter) ?? letter))
}

/** TCVN3 has hardly any capitals with tones: in `GIáM ĐốC` and `NHIệM Vụ` the small ones are meant as capitals. */
function withCapitals(text: string): string {
  const mixed = /(?<!\p{L})\p{Lu}*[^\p{Lu}\P{L}a-z]*\p{Lu}+[^\p{Lu}\P{L}a-z]*\p{Lu}+[^\p{Lu}\P{L}a-z]*(?!\p{L})/gu
  const whole = text.replace(mixed, (word) => word.toUpperCase())
  const short = /(?<=\p{Lu}{2} )\p{Lu}[^\p{Lu}\P{L}a-z]+(?!\p{L})|(?<!\p{L})\p{Lu}[^\p{Lu}\P{L}a-z]+(?= \p{Lu}{2,}(?!\p{L}))/gu
  return whole.replace(short, (word) => word.toUpperCase())
}

/** Marks behind a vowel in VNI, as letters of Latin-1, with the combining marks they stand for. */
const VNI_MARKS: Record<string, string> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const VNI_LETTERS: Record<string, string> = { ñ: 'đ', ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

/** Unicode text of a text in VNI, given as the Latin-1 letters it was mistaken for. */
export function fromVni(text: string): string {
  return text
    .replace(/([aeouyôöAEOUYÔÖ])([øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË])/gu, (pair, vowel: string, mark: string) => {
      const marks = VNI_MARKS[mark.toLowerCase()]
      return marks === undefined ? pair : `${letterOf(vowel)}${marks}`
    })
    .replace(/[ñôöìíæóòîÑÔÖÌÍÆÓÒÎ]/gu, letterOf)
    .normalize('NFC')
}

function letterOf(letter: string): string {
  const meant = VNI_LETTERS[letter.toLowerCase()] ?? letter.toLowerCase()
  return letter === letter.toLowerCase() ? meant : meant.toUpperCase()
}
