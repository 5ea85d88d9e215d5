import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import type { Comparator } from '../records.js'

/** A quantity that a sentence sets or reports, with where its words stand. */
export interface Quantity {
  comparator: Comparator
  value: number
  valueMax: number | null
  unit: string
  /** Offsets of the number with its unit and the words that compare it. */
  start: number
  end: number
  form: 'percent' | 'count' | 'rank' | 'zero'
}

const N = `(?:${NUMBER_PATTERN})`
const AT_LEAST = '(?:toi thieu|it nhat|khong duoi|khong thap hon|khong it hon|>=|≥)'
const MORE = '(?:tren|hon|vuot|cao hon|>)'
const AT_MOST = '(?:khong qua|toi da|khong vuot qua|khong vuot|khong cao hon|<=|≤)'
const LESS = '(?:duoi|thap hon|<)'
const CUE = `(?:${AT_LEAST}|${AT_MOST}|${MORE}|${LESS})`

/** `tối thiểu 70%`, `đạt từ 95% trở lên`, `1.5%/năm`, `từ 90% đến 95%`, `20 - 30%`. */
const PERCENT = new RegExp(
  String.raw`(?:(${CUE})\s+(?:la\s+)?)?(?:tu\s+)?(?:(${N})\s*%?\s*(?:-|–|den)\s*)?(?<![\d.,/])(${N})\s*(?:%|phan tram)(\/nam)?(?:\s+(tro len|tro xuong))?`,
  'g',
)

/** `có ít nhất 02 đến 03 sáng kiến`, `tổ chức từ 01 đến 02 cuộc đối thoại`, `phấn đấu có 05 mô hình`. */
const COUNT = new RegExp(
  String.raw`(?:(phan dau(?:\s+co|\s+to chuc|\s+dat)?|dat|dang ky(?: chu tri)?(?: soan thao)?|to chuc|thuc hien|hoan thanh|co)\s+(?:duoc\s+)?)?(?:(${CUE})\s+)?(?:(tu)\s+)?(?<![\d.,/])(${N})(?:\/\d{1,4})?(?:\s*(?:-|–|den)\s*(${N}))?\s+(?!(?:va|hoac)\s)([\p{L}]+(?:\s[\p{L}]+){0,2})(?:[^.;%\d]{0,40}?\s+(tro len|tro xuong))?`,
  'gu',
)

/** `thuộc nhóm 20 địa phương dẫn đầu`, `trong tốp 10 tỉnh`, `xếp hạng từ thứ 15 trở lên`. */
const RANK = new RegExp(
  String.raw`(?:nhom|top|trong so|trong|thuoc)\s+(${N})\s+((?:dia phuong|tinh,? thanh pho|tinh|thanh pho|don vi|so,? ban,? nganh|so,? nganh|so|co quan|xa|bo, nganh)(?:[\p{L}\s]{0,20}?)),?\s+(?:dan dau|dung dau|co\s|tot nhat|cao nhat)|(?:xep|thu hang|vi tri|dung)\s+(?:tu\s+)?(?:hang\s+|vi tri\s+)?(?:thu\s+|tu\s+thu\s+)?(${N})(?:\s+(?:tro len|tren))?`,
  'gu',
)

/** `từ hạng 15 đến hạng 20`, `vị trí 10 - 12`. */
const RANK_RANGE = new RegExp(
  String.raw`(?:tu\s+)?(?:hang|vi tri)\s+(?:thu\s+)?(${N})\s*(?:-|–|den)\s*(?:(?:hang|vi tri)\s+)?(?:thu\s+)?(${N})(?!\s*[%/]|\d)`,
  'g',
)

/** `không có hồ sơ trễ hẹn`, `không để xảy ra hồ sơ quá hạn`, `không phát sinh …`. */
const ZERO =
  /khong (?:co|de (?:xay ra|phat sinh|ton dong)|de|phat sinh|con) (ho so|truong hop|phan anh|kien nghi|van ban|vi pham|don thu|nhiem vu|cong viec|cong chuc|vien chuc|can bo)(?=[^.;]{0,60}(?:tre|qua han|cham|ton dong|keo dai|qua thoi han|vi pham|su dung|gay|sai|trai phap luat|chua|thieu))/g

/** Nouns that can be counted towards a target; what follows other numbers (tháng, ngày, nội dung …) is none. */
const COUNTABLE =
  /^(?:sang kien|cuoc|lop|hoi nghi|mo hinh|giai phap|luot|ho so|tin|bai|van ban|thu tuc|tthc|dich vu|don vi|phong|nguoi|cong chuc|vien chuc|bien che|chuyen muc|san pham|dot|lan|buoi|doi tuong|can bo|de an|nhiem vu|phan mem|co so du lieu|csdl|dau moi|chi tieu|quy trinh|ky|video|phong su|hoc vien|diem|bac|hang|co quan|xa|ngay lam viec|quyet dinh|ke hoach|phut|gio|truong hop)/

/** `văn bản/năm`, `phút/lượt`. */
const PER = /^\/(?:nam|thang|quy|nguoi)(?!\p{L})/u
/** Times count only where they are bounded: `không quá 02 ngày làm việc`, not `trong 02 ngày`. */
const DURATION = /^(?:phut|gio|ngay lam viec)/
const BOUNDED = new RegExp(`^(?:${AT_MOST}|${LESS}|${AT_LEAST})$`)

/** Quantities of a text, in order, without overlaps. */
export function findQuantities(text: string): Quantity[] {
  const folded = fold(text)
  const found: Quantity[] = []
  const add = (quantity: Quantity) => {
    if (!found.some((other) => quantity.start < other.end && other.start < quantity.end)) found.push(quantity)
  }
  for (const match of folded.matchAll(PERCENT)) {
    const value = readNumber(match[3] ?? '')
    const low = match[2] ? readNumber(match[2]) : null
    if (value === null) continue
    const { start, end } = trimmed(match)
    const unit = match[4] ? '%/năm' : '%'
    if (low !== null && low < value) add({ comparator: 'range', value: low, valueMax: value, unit, start, end, form: 'percent' })
    else
      add({
        comparator: comparatorOf(
          match[1],
          match[5] ?? laterBound(folded, end) ?? (isFrom(folded, match[0], { start, end }) ? 'tro len' : undefined),
        ),
        value,
        valueMax: null,
        unit,
        start,
        end,
        form: 'percent',
      })
  }
  for (const match of folded.matchAll(RANK_RANGE)) {
    const [value, valueMax] = [readNumber(match[1] ?? ''), readNumber(match[2] ?? '')]
    if (value !== null && valueMax !== null && value < valueMax)
      add({ comparator: 'range', value, valueMax, unit: 'hạng', ...trimmed(match), form: 'rank' })
  }
  for (const match of folded.matchAll(RANK)) {
    const value = readNumber(match[1] ?? match[3] ?? '')
    if (value !== null)
      add({
        comparator: '<=',
        value,
        valueMax: null,
        unit: match[2]
          ? text.slice(match.index + match[0].indexOf(match[2]), match.index + match[0].indexOf(match[2]) + match[2].length).trim()
          : 'hạng',
        ...trimmed(match),
        form: 'rank',
      })
  }
  for (const match of folded.matchAll(COUNT)) {
    const [value, high] = [readNumber(match[4] ?? ''), match[5] ? readNumber(match[5]) : null]
    const noun = match[6] ?? ''
    const cued = match[2] ?? match[3] ?? (match[1] === 'co' && !opens(folded, match.index) && match[5] === undefined ? undefined : match[1])
    if (
      value === null ||
      cued === undefined ||
      !COUNTABLE.test(noun) ||
      isDateOrCode(text, match) ||
      (DURATION.test(noun) && !BOUNDED.test(match[2] ?? ''))
    )
      continue
    const nounAt = match.index + match[0].indexOf(noun, match[0].indexOf(match[4] ?? ''))
    const end = nounAt + unitOf(noun).length + (PER.exec(folded.slice(nounAt + unitOf(noun).length))?.[0].length ?? 0)
    const unit = text.slice(nounAt, end)
    const start = match.index
    if (high !== null && high > value) add({ comparator: 'range', value, valueMax: high, unit, start, end, form: 'count' })
    else
      add({
        comparator: comparatorOf(match[2], match[7] ?? laterBound(folded, end)),
        value,
        valueMax: null,
        unit,
        start,
        end,
        form: 'count',
      })
  }
  for (const match of folded.matchAll(ZERO)) {
    const noun = match[1] ?? ''
    const nounAt = match.index + match[0].indexOf(noun)
    add({
      comparator: '=',
      value: 0,
      valueMax: null,
      unit: text.slice(nounAt, nounAt + noun.length),
      ...trimmed(match),
      form: 'zero',
    })
  }
  return withSharedBounds(
    folded,
    found.sort((a, b) => a.start - b.start),
  )
}

/** `tối thiểu 30% sở, ngành và 25% UBND cấp xã`: the bound is written once for both. */
function withSharedBounds(folded: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    const before = quantities[i - 1]
    const between = before ? folded.slice(before.end, quantity.start) : ''
    const shared =
      before?.form === quantity.form &&
      quantity.comparator === '=' &&
      before.comparator !== 'range' &&
      before.start === firstBound(folded, before) &&
      / va\s*$/.test(between) &&
      !/[;.,]/.test(between.replace(/, (?=\p{L}+ va)/gu, ' '))
    return shared ? { ...quantity, comparator: before.comparator } : quantity
  })
}

/** Where the bound of a quantity stands, when it comes first: `tối thiểu 30%`, not `30% trở lên`. */
function firstBound(folded: string, quantity: Quantity): number {
  return new RegExp(`^${CUE}`).test(folded.slice(quantity.start)) ? quantity.start : -1
}

/** Whether a clause begins here. */
function opens(folded: string, at: number): boolean {
  return /(?:^|[;.:]\s*|[-+]\s*)$/.test(folded.slice(0, at))
}

function comparatorOf(cue: string | undefined, after: string | undefined): Comparator {
  if (after === 'tro len') return '>='
  if (after === 'tro xuong') return '<='
  if (cue === undefined) return '='
  if (new RegExp(`^${AT_LEAST}$`).test(cue)) return '>='
  if (new RegExp(`^${AT_MOST}$`).test(cue)) return '<='
  if (new RegExp(`^${MORE}$`).test(cue)) return '>'
  return '<'
}

/** `đạt từ 97%`: that or more; `từ 22% lên 30%` says where it begins. */
function isFrom(folded: string, written: string, { start, end }: Pick<Quantity, 'start' | 'end'>): boolean {
  return (
    /^\s*tu\s/.test(written) &&
    /(?:^|\s)(?:dat|la|muc)\s+$/.test(folded.slice(0, start)) &&
    !/^\s*(?:len|xuong|den|thanh|sang)(?!\p{L})/u.test(folded.slice(end))
  )
}

/** `đạt 85% số phòng trở lên`: the bound may follow the counted noun, but not a clause later. */
function laterBound(folded: string, end: number): string | undefined {
  return /^[^.;,%\d]{0,30}?\b(tro len|tro xuong)\b/.exec(folded.slice(end))?.[1]
}

function unitOf(noun: string): string {
  return COUNTABLE.exec(noun)?.[0] ?? noun.split(' ')[0] ?? noun
}

/** Looks at the marks, too: `số 15` is a number of something, `Sở đạt 15 điểm` is none. */
function isDateOrCode(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index)
  return /(?:số|ngày|tháng|năm|quý|mức độ|cấp độ|điều|khoản)\s*$/iu.test(before)
}

function trimmed(match: RegExpExecArray): { start: number; end: number } {
  const lead = match[0].length - match[0].trimStart().length
  return { start: match.index + lead, end: match.index + match[0].trimEnd().length }
}
