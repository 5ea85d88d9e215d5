import { nameKey } from '../../language/tokens.js'
import type { UnitNames } from './names.js'

/**
 * Splits the text of a lead or co-ordination cell into units as written.
 *
 * `;` always separates. A comma separates units that are each named in full (`Văn phòng, Bộ phận một cửa`, `Các phòng
 * Quản lý Công nghiệp, Quản lý Thương mại`), not the parts of a collective name (`Các phòng, đơn vị thuộc Sở`, `Các sở,
 * ban, ngành`) nor of one department's name (`Sở Văn hóa, Thể thao và Du lịch`).
 */
export function splitUnits(text: string, names: UnitNames): string[] {
  return text
    .split(/^\s*[-–+]/.test(text) ? /\s*;\s*|\s+[-–+]\s+(?=\p{Lu})|^[-–+]\s+/u : /\s*;\s*/)
    .flatMap((part) => part.split(/\s+\/\s+/))
    .flatMap((part) => splitAtCommas(part, names))
    .flatMap((part) => splitAtJoins(part, names))
    .map((part) => part.replace(/^[\s,.–-]+|[\s,.;:–-]+$/g, '').replace(/^(?:và|phối hợp(?: với)?|cùng(?: với)?)\s+/i, ''))
    .filter((part) => /\p{L}/u.test(part))
}

function splitAtCommas(text: string, names: UnitNames): string[] {
  const parts = text.split(/\s*,\s*/)
  const units: string[] = []
  for (const part of parts) {
    const open = units.at(-1)
    if (open !== undefined && !startsUnit(open, part, names)) units[units.length - 1] = `${open}, ${part}`
    else units.push(part)
  }
  return units
}

function startsUnit(open: string, part: string, names: UnitNames): boolean {
  if (/^Các \p{Lu}?\p{Ll}+$/u.test(open) && / thuộc /.test(part)) return false
  if (names.isPartOfKnown(open, part) || COUNCILS.test(open) || goesOnInName(open, part, names)) return false
  if (/^\p{Lu}/u.test(part)) return true
  return /^(?:các|toàn thể|tất cả)\s/i.test(part) && names.startsWithHead(part)
}

/** `Văn phòng HĐND và UBND xã`, `Văn phòng Đảng ủy, HĐND và UBND` is one office. */
const COUNCILS = /^Văn phòng (?:.*(?:,| và) )?(?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH|Đoàn đại biểu Quốc hội|Đảng ủy)$/iu

/** `Phòng Kinh tế, Hạ tầng và Đô thị`: one department is named by what it looks after, the last of it behind `và`. */
function goesOnInName(open: string, part: string, names: UnitNames): boolean {
  return (
    /^(?:Phòng|Chi cục|Sở|Ban|Cục|Vụ|Bộ)\s/u.test(open) &&
    / và \p{Lu}/u.test(part) &&
    !names.startsWithHead(part) &&
    !names.startsWithKnown(part)
  )
}

/** Units written one after another without a comma: each on its own line of a cell, or joined by `và`, `phối hợp`. */
function splitAtJoins(text: string, names: UnitNames): string[] {
  const joined = /\s+(?:và|phối hợp(?: với)?|cùng(?: với)?)\s+(?=\p{Lu}|các\s)/gu
  for (const match of text.matchAll(joined)) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (!COUNCILS.test(left) && isNamedInFull(right, names) && !names.isKnown(text)) return [left, ...splitAtJoins(right, names)]
  }
  const whole = names.isKnown(text.replace(/\s*\(.*$/, ''))
  for (const match of text.matchAll(/\s+(?=\p{Lu})/gu)) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    if (BEGINS_UNIT.test(right) && IS_UNIT.test(left) && !/(?:^|\s)(?:thuộc|của|và|các|với|tại|cùng)$/iu.test(left) && !whole)
      return [left, ...splitAtJoins(right, names)]
    if (names.isKnown(left) && names.startsWithKnown(right) && !whole && !COUNCILS.test(left)) return [left, ...splitAtJoins(right, names)]
  }
  return [text]
}

/** A unit's own word with a name behind it: `Cục Môi trường`, not the `Cục` of `Văn phòng Cục`; or several units. */
const BEGINS_UNIT = /^(?:(?:Phòng|Chi cục|Cục|Vụ|Viện|Trung tâm|Ban Quản lý)\s+\p{Lu}\p{Ll}|Các\s|UBND\s+(?:các|xã|phường|huyện))/u
/** What may stand before another one: a whole name, not the first word of one. */
const IS_UNIT = /^(?:Phòng|Chi cục|Cục|Vụ|Viện|Trung tâm|Ban Quản lý|Các|Văn phòng|Thanh tra|Học viện|Sở|UBND)\s+\p{L}/u

/** In `Phòng Pháp chế và Thanh tra` the second half is no unit of its own: after `và` a unit is known, or says what it is. */
function isNamedInFull(text: string, names: UnitNames): boolean {
  return (
    names.isKnown(text) ||
    /^(?:các|Phòng|P\.|Sở|Trung tâm|Chi cục|Cục|Ban|UBND|Ủy ban|Uỷ ban|Công an|Bộ|Văn phòng|Hội|Đoàn|Công đoàn|Báo|Đài|Trường|Bệnh viện|Bảo hiểm xã hội|Kho bạc|Ngân hàng|Thuế|Hải quan|Viễn thông|Bưu điện|Thanh tra|Liên đoàn|Hiệp hội|Tòa án|Viện kiểm sát|Mặt trận)\s/u.test(
      text,
    )
  )
}

/** The canonical key of a unit within its office: `Văn phòng` and `Văn phòng Sở` are one, `Phòng KH-TC-TH` is its long form. */
export function unitKey(name: string, names: UnitNames): string {
  const key = nameKey(names.canonical(name)).replace(/ (?:thuoc va truc thuoc so|truc thuoc so|thuoc so|cua so|so)$/, '')
  return key.replaceAll(' ', '-')
}
