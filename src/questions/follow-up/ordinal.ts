import { fold } from '../../language/fold.js'

const WORDS: readonly [RegExp, number][] = [
  [/^(?:nhat|mot|dau|dau tien|first|one)$/, 1],
  [/^(?:hai|nhi|second|two)$/, 2],
  [/^(?:ba|third|three)$/, 3],
  [/^(?:tu|bon|fourth|four)$/, 4],
  [/^(?:nam|fifth|five)$/, 5],
  [/^(?:sau|sixth|six)$/, 6],
  [/^(?:bay|seventh|seven)$/, 7],
  [/^(?:tam|eighth|eight)$/, 8],
  [/^(?:chin|ninth|nine)$/, 9],
  [/^(?:muoi|tenth|ten)$/, 10],
]
const ITEM = '(?:cai|nhiem vu|viec|muc|y|chi tieu|dong|so|ton tai|noi dung|diem|don vi|phong|co quan|noi|xa|task|target|item|number|no\\.?)'
const NAME = 'nhat|mot|dau tien|hai|nhi|ba|tu|bon|nam|sau|bay|tam|chin|muoi'
/** Without a word for what is counted, `thứ tự` is an order, `thu năm nay` income, `thứ hai họp` a Monday. */
const VIETNAMESE = new RegExp(
  `(?<!\\p{L})${ITEM}\\s+thu\\s+(\\d{1,2}|${NAME})(?!\\p{L})|^(?:con |the |vay )*thu\\s+(\\d{1,2}|${NAME})(?= (?:thi|la|ai|do|nao|co|lam|bao|khi|phai|phong|don vi)(?!\\p{L})|$)|(?<!\\p{L})${ITEM}\\s+(dau tien)(?!\\p{L})|(?<!\\p{L})(?:nhiem vu|viec|chi tieu|cai|muc|y|dong|noi dung|task)\\s+(?:so\\s+)?(\\d{1,2})(?=\\s*$|\\s*[?.!,]| (?:thi|la|do|ai|nao|gi|co|lam|bao|khi|phai|phong|don vi|can|cho|noi|san pham|ket qua|thoi han|han|phoi hop|chu tri|xong|hoan thanh|kinh phi|ra sao|the nao|giao|thuoc|can cu|dat|bao nhieu)(?!\\p{L}))|^(?:con |the |vay )*so\\s+(\\d{1,2})(?= (?:thi|la|do|ai|co|lam|bao gio|khi|phai|san pham|ket qua|thoi han|han|phoi hop|chu tri|xong)(?!\\p{L}))|(?<!\\p{L})(?:cai|muc|y|viec|dong)\\s+(dau(?= (?:thi|la|xin|ai|do|co|lam|bao|khi|phai|cho|can|thoi)(?!\\p{L})|$)|\\d{1,2})(?!\\p{L})`,
  'u',
)
const ENGLISH =
  /(?<!\p{L})(?:the\s+)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\s+(?:one|task|target|item)|(?:number|no\.?|item|task)\s+(\d{1,2}|one|two|three|four|five)(?!\p{L})/u
/** `3`, `số 3`, `#3`: nothing but the number of an item. */
const ALONE = new RegExp(`^(?:#|(?:${ITEM}|cau|stt)\\s+)?(\\d{1,2})[.)]?(?: (?:di|nhe|nha|a|thi sao|la gi))?$`, 'u')
const LAST =
  /(?<!\p{L})(?:(?:cai|nhiem vu|muc|y|viec)\s+)?cuoi cung(?!\p{L})|(?<!\p{L})(?:cai|nhiem vu|muc|y|viec|van ban)\s+(?:sau )?cuoi(?!\p{L})|(?<!\p{L})the last (?:one|task|item)(?!\p{L})/u

/** `1`: what it counts out only a list or a question back tells. */
export function isBareNumber(text: string): boolean {
  return /^\W*\d{1,2}\W*$/.test(text)
}

/**
 * Which item of a list a question means: `nhiệm vụ thứ 2`, `cái đầu tiên`, `the third one`.
 *
 * @param count how many items the list has
 * @returns its 0-based position; null when the question names none, or one that the list does not have
 */
export function ordinalIn(text: string, count: number): number | null {
  const folded = fold(text)
  if (LAST.test(folded)) return count > 0 ? count - 1 : null
  const match = ALONE.exec(folded.trim()) ?? VIETNAMESE.exec(folded) ?? ENGLISH.exec(folded)
  const named = match?.slice(1).find((name) => name !== undefined)
  if (named === undefined) return null
  const number = /^\d/.test(named) ? Number.parseInt(named, 10) : (WORDS.find(([pattern]) => pattern.test(named))?.[1] ?? 0)
  return number >= 1 && number <= count ? number - 1 : null
}
