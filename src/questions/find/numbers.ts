import type { Entry, RowEntry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { asksForTarget } from '../understand/counted.js'
import { isTopic, saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import { readOnce, remembered } from './remembered.js'
import { entryText } from './text.js'

/** Whether an entry has a number of the kind that is asked for. */
export function hasNumber(question: Question, entry: Entry): boolean {
  const text = countingText(entry)
  if (entry.kind === 'row') return rowHasNumber(question, entry.record, text)
  if (question.counted === '%') return SHARE_OF.test(text)
  if (question.counted === 'đồng') return MONEY.test(text) || (entry.kind === 'task' && /\d/.test(entry.record.budget ?? ''))
  if (question.intent === 'contact') return tellsContact(question, entry)
  if (question.counted === 'thoi luong') return lastsPattern(question).test(fold(withFigures(ownWords(entry))))
  if (question.counted === 'hang') return (asksChange(question) ? RANK : RANK_REACHED).test(fold(entryText(entry)))
  if (question.counted === 'dan') return (isTable(entry) ? POPULATION_NAMED : POPULATION).test(text)
  if (question.counted === null) return ANY_NUMBER.test(text)
  if (isSetAsShare(question, entry)) return true
  const counts = text.replace(
    question.counted === 'tuoi' ? /\d[\d.,]*\s*%/g : /\d[\d.,]*\s*(?:%|(?:tuoi|trieu|ty|nghin|dong)(?!\p{L}))/gu,
    ' ',
  )
  return countPattern(question).test(counts) || tellsNone(question, counts)
}

/** `Bao nhiêu phòng phải được kiểm tra?` is told by a target of `70% các phòng`; how many were is not. */
export function isSetAsShare(question: Question, entry: Entry): boolean {
  return (
    entry.kind === 'target' &&
    question.counted !== null &&
    !question.achieved &&
    question.query.words.some(isTopic) &&
    (question.intent === 'target' || asksForTarget(fold(question.text))) &&
    shareOfPattern(question).test(countingText(entry))
  )
}

/** The words of an entry; of a target those of its own figure, not of others that one sentence sets. */
function ownWords(entry: Entry): string {
  return entry.kind === 'target' ? `${entry.record.metric} ${entry.record.value} ${entry.record.unit}` : entryText(entry)
}

/** A number beside the noun that is counted. */
const countPattern = remembered((question) => {
  // `24 tin, bài`
  const own = nounsOf(question)
  const others = OTHER_COUNTS.filter((noun) => !own.includes(noun))
  const nouns = [...own, ...rolesOf(question)].join('|').replaceAll(' ', '[ ,/-]+')
  return new RegExp(
    String.raw`\d[\d.,]*\s*[“"]?(?:\p{L}+\s+){0,3}?(?:${nouns})(?!\p{L})|(?:${nouns})(?!\p{L})[^.;]{0,60}?\d[\d.,]*(?![\d.,]*\s*(?:${others.join('|')})(?!\p{L}))`,
    'u',
  )
})

/** `Không có hồ sơ trễ hẹn` tells how many were late, not how many came in. */
function tellsNone(question: Question, counts: string): boolean {
  const clause = nonePattern(question).exec(counts)?.[0]
  if (clause === undefined) return false
  const nouns = new Set(nounsOf(question).flatMap((noun) => noun.split(' ')))
  const told = new Set(clause.split(/[^\p{L}\d]+/u))
  const words = question.query.words.filter((word) => saysSomething(word) && !nouns.has(word.folded))
  return words.length === 0 || words.some(({ folded }) => told.has(folded))
}

const nonePattern = remembered(
  (question) =>
    new RegExp(String.raw`(?:khong co|chua nhan|chua co)(?!\p{L})[^.;]{0,60}?(?:${nounsOf(question).join('|')})(?!\p{L})[^.;]*`, 'u'),
)

/** `Tối thiểu bao nhiêu phòng được kiểm tra?` is set as a share of them: `70% các phòng`. */
const shareOfPattern = remembered(
  (question) => new RegExp(String.raw`%\s*(?:tong )?(?:so |cac )?(?:\p{L}+,? )?(?:${nounsOf(question).join('|')})(?!\p{L})`, 'u'),
)

/** People are counted by what they are: `mấy người làm hạt nhân số?` by `01 “hạt nhân số”`. */
function rolesOf({ counted, query: { words } }: Question): string[] {
  if (counted !== 'nguoi') return []
  return words.flatMap((word, i) => {
    const next = words[i + 1]
    return next && word.adjacent && saysSomething(word) && saysSomething(next) ? [`${word.folded} ${next.folded}`] : []
  })
}

/** `công chức của cả 65 xã` counts communes. */
const OTHER_COUNTS = [
  'xa',
  'phuong',
  'huyen',
  'lop',
  'ngay',
  'thang',
  'tuan',
  'nam lien tiep',
  'dot',
  'lan',
  'buoi',
  'gio',
  'phut',
  'thu tuc',
  'tthc',
  'van ban',
  'nhiem vu',
  'cuoc',
  'diem',
  'ho so',
  'phong',
]

/** Whether a number stands right before the noun that is counted: `116/116 thủ tục`, not `thủ tục theo Quyết định …`. */
export function countsOutright(question: Question, entry: Entry): boolean {
  return outrightPattern(question)?.test(countingText(entry)) ?? false
}

const outrightPattern = remembered((question) => {
  const nouns = nounsOf(question)
  return nouns.length > 0 ? new RegExp(String.raw`\d\s+(?:${nouns.join('|')})(?!\p{L})`, 'u') : null
})

/** A row of figures counts what its table counts; a share is asked for only where it has one. */
function rowHasNumber(question: Question, { values }: RowEntry, text: string): boolean {
  if (question.intent === 'contact') return false
  if (question.counted === 'dan') return POPULATION_NAMED.test(text)
  if (question.counted === 'thoi luong') return /(?<!\p{L})(?:thoi gian|ngay lam viec|so ngay|so gio)(?!\p{L})/u.test(text)
  if (question.counted === '%') return /%|ty le|ti le/.test(text)
  if (question.counted === 'đồng') return /(?<!\p{L})(?:nghin|trieu|ty) dong(?!\p{L})|\(dong\)|(?:dvt|don vi tinh):? dong/u.test(text)
  // `Kinh phí (triệu đồng)` counts nobody who is sent to a course.
  if (question.counted !== null && values.every(({ title }) => title !== null && OF_MONEY.test(fold(title)))) return false
  const shares = values.every(({ text: value }) => !/\d$/.test(value.trim()))
  if (question.counted !== null && question.counted !== 'hang' && shares && values.some(({ text: value }) => value.includes('%')))
    return false
  const all = nounsOf(question)
  const nouns = all.some((noun) => COUNTED_THINGS.has(noun)) ? all : []
  const counts = nouns.length === 0 || nouns.some((noun) => text.includes(noun)) || (nouns.includes('ho so') && OF_FILES.test(text))
  return counts && values.some(({ text: value }) => /\d/.test(value))
}

const OF_MONEY = /(?<!\p{L})(?:kinh phi|so tien|thanh tien|trieu dong|nghin dong|ty dong|\(dong\))(?!\p{L})/u

/** What is received and answered in time are files, whether a title says so or not. */
const OF_FILES = /(?<!\p{L})(?:(?:dung|truoc|qua|tre) han|tiep nhan|nhan moi|da giai quyet)(?!\p{L})/u

/** What tables count by name; people and turns (`người`, `lượt`) stand in few of them. */
const COUNTED_THINGS = new Set(['ho so', 'van ban', 'thu tuc', 'nhiem vu', 'sang kien', 'ke hoach', 'du an', 'giay phep'])

/** The noun that is counted with those that count the same; none where nothing is named. */
function nounsOf({ counted }: Question): readonly string[] {
  if (counted === null) return []
  // A noun that heads a group is counted by all of it; others by the first group that has them.
  const headed = SAME_COUNT.filter(([head]) => head === counted)
  const groups = headed.length > 0 ? headed : SAME_COUNT.filter((group) => group.includes(counted)).slice(0, 1)
  return [...new Set([counted, ...groups.flat()])]
}

/** Whether a sentence has a number of the kind that is asked for: a share, a sum of money, a duration; any number where things are counted. */
export function sentenceHasNumber(question: Question, sentence: string): boolean {
  const { counted } = question
  const text = counting(sentence)
  if (counted === '%') return SHARE_OF.test(text)
  if (counted === 'đồng') return MONEY.test(text)
  if (counted === 'thoi luong') return lastsPattern(question).test(fold(withFigures(sentence)))
  return ANY_NUMBER.test(fold(withFigures(sentence)))
}

/** A number, or the words for none. */
const ANY_NUMBER = /\d|khong co|chua nhan|chua co/
const SHARE_OF = /\d\s*%|phan tram/
const MONEY = /\d[\d.,]*\s*(?:dong|trieu|ty|nghin)(?!\p{L})/u

/** The folded text of an entry without numbers that count nothing. */
const countingText = readOnce((entry: Entry) => counting(entryText(entry)))

function counting(text: string): string {
  return fold(withFigures(text).replace(NUMBER_OF, ' ')).replace(SHARE, shareApart).replace(NAMED_NUMBERS, ' ')
}

/** `15 ngày làm việc`, `trong ngày`; of `mấy ngày?` days or hours tell, no minutes at a counter. */
const lastsPattern = remembered(({ text }) => {
  const asked = /(?:may|bao nhieu|bn|how many)\s+(?:working )?(ngay|gio|phut|tuan|thang|days|hours|minutes|weeks|months)/u.exec(
    fold(text),
  )?.[1]
  const units = (asked !== undefined && TELLING_UNITS[asked]) || 'ngay|gio|phut|tuan|thang|h'
  return new RegExp(String.raw`[#\d]\s*(?:${units})(?!\p{L}|\s*\d)|(?:trong|cung) (?:ngay|buoi)(?!\p{L})`, 'u')
})

const TELLING_UNITS: Record<string, string> = {
  ngay: 'ngay|gio|tuan|h',
  days: 'ngay|gio|tuan|h',
  phut: 'phut|giay|gio',
  minutes: 'phut|giay|gio',
  gio: 'gio|phut|h|ngay',
  hours: 'gio|phut|h|ngay',
}

/** `xếp thứ 11/14`, `hạng 5`, `nhóm 10 tỉnh dẫn đầu`. */
const RANK =
  /(?<!\p{L})(?:thu|hang|vi tri|xep|bac|top|nhom|trong so|nam trong|tang|giam)\s+(?:thu\s+)?\d+|\d+\s+(?:bac|hang)(?!\p{L})|(?<!nguoi )(?:dan|dung) dau/u

/** `Tăng mấy bậc?` asks for a change, `xếp thứ mấy?` for a place, which `tăng 02 bậc` does not tell. */
const asksChange = remembered(({ text }) =>
  /(?<!\p{L})(?:tang|giam|len|xuong|tut|nhay|climb|drop|rise|fall|up|down)(?!\p{L})/u.test(fold(text)),
)
const RANK_REACHED =
  /(?<!\p{L})(?:thu|hang|vi tri|xep|top|nhom|trong so|nam trong)\s+(?:thu\s+)?\d+|\d+\s+hang(?!\p{L})|(?<!nguoi )(?:dan|dung) dau/u

/** `12.400 dân`, `dân số: 12.400 người`; no `12 video hướng dẫn`, no number at the words `người dân`. */
const POPULATION =
  /\d[\d.,]*\s*(?:dan(?! pho| cu| toc| su| quan| chu| van)|nhan khau|nguoi dan)(?!\p{L})|(?:dan so|nhan khau)(?!\p{L})[^.;]{0,30}?\d/u

/** In a table a number stands before any word. */
const POPULATION_NAMED = /(?<!\p{L})(?:dan so|nhan khau)(?!\p{L})/u

function isTable(entry: Entry): boolean {
  return entry.kind === 'passage' && entry.record.kind === 'table'
}

function tellsContact(question: Question, entry: Entry): boolean {
  const text = entryText(entry)
  if (asksOnline(question)) return ONLINE.test(text)
  return hasPhone(entry) || ADDRESS.test(text) || (asksDays(question) && DAYS.test(fold(text)))
}

/** Whether only an entry with a number answers. */
export function asksForNumber({ intent, counted }: Question): boolean {
  return intent === 'contact' || intent === 'quantity' || intent === 'target' || NUMBERED.has(counted ?? '')
}

/** What is always told in numbers. */
const NUMBERED: ReadonlySet<string> = new Set(['đồng', 'hang', 'thoi luong'])

/** `Gọi số nào?`: of all that tells how to reach an office the telephone. */
export const asksPhone = remembered(
  ({ intent, text }) =>
    intent === 'contact' &&
    /(?<!\p{L})(?:goi|alo|bam|dien thoai|sdt|so dt|hotline|duong day nong|call|phone|ring|line)(?!\p{L})/u.test(fold(text)),
)

/** Whether an entry tells how many people live somewhere, and not only of how many inhabitants something was done for. */
export function namesPopulation(entry: Entry): boolean {
  return POPULATION_NAMED.test(fold(entryText(entry)))
}

export function hasPhone(entry: Entry): boolean {
  return PHONE.test(entryText(entry))
}

const PHONE =
  /(?:điện thoại|đường dây nóng|tổng đài|hotline|số nội bộ)[^.;]{0,30}\d{3,}|(?<![\d.,])\(?0\d{2,3}\)?(?:[\s.-]?\d){6,8}(?![\s.-]?\d)/iu

/** An address of electronic mail, an hour, a street. */
const ADDRESS = /\S+@\S+\.\w+|\d\s*giờ|\d\d?h\d\d|(?:đường|phố)\s+\p{Lu}/u

/** `Tới địa chỉ nào?`, `quầy một cửa ở đâu?`: a street and a number. */
export const asksStreet = remembered(
  ({ intent, text }) =>
    intent === 'contact' &&
    /(?<!\p{L})(?:dia chi|o dau|(?:den|toi|di|qua|ra) (?:dau|cho nao)|cho nao|duong nao|pho nao|where|located)(?!\p{L})/u.test(fold(text)),
)

export function hasStreet(entry: Entry): boolean {
  return STREET.test(entryText(entry))
}

const STREET = /(?<!\p{L})(?:[Đđ]ường|[Pp]hố)\s+\p{Lu}\p{Ll}+|(?<!\p{L})[Ss]ố\s+\d+[a-zA-Z\d/-]*,?\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}/u

/** `Xin email của Sở`, `website là gì?`: a telephone is none. */
const asksOnline = remembered(({ text }) =>
  /(?<!\p{L})(?:e-?mail|hop thu|web ?site|trang web|ten mien|dia chi cong)(?!\p{L})/u.test(fold(text)),
)

/** An address of electronic mail or of a page. */
const ONLINE = /\S+@\S+\.\w+|(?:https?:\/\/|www\.)\S+|(?<![\w.])[a-z][\w-]*(?:\.[a-z][\w-]*)*\.(?:vn|com|net|org)(?!\w)/iu

/** `Mở cửa thứ mấy?` */
const asksDays = remembered(({ text }) =>
  /(?<!\p{L})(?:thu may|(?:ngay|hom|bua) nao|nhung ngay)(?!\p{L})|what days?(?!\p{L})|which days?(?!\p{L})/u.test(fold(text)),
)
const DAYS = /(?<!\p{L})(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|hang ngay|cac ngay)(?!\p{L})/u

/** The text with small numbers that are written in words as figures; the mark keeps `mỗi tháng hai buổi` from being a month. */
export function withFigures(text: string): string {
  return text.replace(NUMBER_IN_WORDS, '#1')
}

/** `một lần`, `hai buổi sáng`: small numbers are written in words. */
const NUMBER_IN_WORDS =
  /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s+(?:lần|buổi|ngày|tuần|tháng|người|phòng|đơn vị|lớp|cuộc|nhóm|khâu|bước|quầy|phút|giờ|xã|phường|thủ tục|văn bản|hồ sơ|nhiệm vụ|lĩnh vực)(?!\p{L}))/giu

/** `116/116 thủ tục`, `37/48 hồ sơ`: a part of a whole, unlike a day of a month and the number of a document. */
const SHARE = /(?<![\d/])(\d+)\s?\/\s?(\d+)(?![/\d\p{L}-])/gu

function shareApart(written: string, part: string, whole: string, at: number, text: string): string {
  const [a, b] = [Number(part), Number(whole)]
  const counts = a < b && OF_SO_MANY.test(text.slice(at + written.length))
  return a === b || (a < b && b > MONTHS) || counts ? `${part} # ${whole}` : written
}

/** `06/08 phòng` is no day in August. */
const OF_SO_MANY =
  /^\s*(?:phong|don vi|co quan|nhiem vu|noi dung|chi tieu|thu tuc|tthc|ho so|van ban|kien nghi|phan anh|ton tai|dich vu|xa|phuong|huyen|so|nguoi|cong chuc|vien chuc|cuoc|lop|sang kien)(?!\p{L})/u

const MONTHS = 12

/** `số 12/QĐ-SCT`: told by its marks, `cơ sở: 84` is no number of anything; `dân số 38.642` is a population. */
const NUMBER_OF = /(?<!\p{L})(?<!dân\s)số\s*:?\s*\d[\d/.:-]*(?:[-/][\p{L}-]+)?/giu
/** Numbers that count nothing: years, dates, numbers of documents and standards; `thang 100 điểm` is no month. */
const NAMED_NUMBERS =
  /(?:nam|quy|thang(?! \d{3})|ngay|muc do|iso|dieu)\s*:?\s*\d[\d/.:-]*(?:[-/][\p{L}-]+)?|(?:19|20)\d{2}(?:\s*-\s*20\d{2})?|\d+\s*\/\s*[\d\p{L}][\p{L}\d/&-]*/gu

/** Nouns that count the same things. */
const SAME_COUNT: readonly string[][] = [
  ['nguoi', 'truong hop', 'bien che', 'cong chuc', 'vien chuc', 'can bo', 'nhan su', 'lao dong', 'ccvc', 'cbccvc', 'hoc vien'],
  ['thu tuc', 'tthc'],
  ['ho so', 'hs'],
  ['van ban', 'vbqppl'],
  ['gio', 'h'],
  ['lan', 'luot', 'buoi'],
  ['lan', 'cuoc', 'dot'],
  ['phan anh', 'kien nghi', 'pakn', 'gop y', 'y kien'],
  ['cuoc', 'hoi nghi', 'phien', 'buoi'],
  ['dich vu', 'dvc', 'thu tuc'],
  ['thon', 'ap', 'ban', 'khom', 'to dan pho'],
  ['don thu', 'don', 'vu viec', 'vu', 'khieu nai', 'to cao'],
  ['kiosk', 'ki ot'],
]
