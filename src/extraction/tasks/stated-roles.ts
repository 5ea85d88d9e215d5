import type { Document } from '../../documents/document.js'
import type { UnitNames } from '../units/names.js'
import { splitUnits } from '../units/split.js'

/** Who leads and who co-ordinates, as a sentence says. */
export interface StatedRoles {
  lead: string[]
  coordinate: string[]
}

const LEADS = '(?:chủ trì|làm chủ công|làm đầu mối|là đầu mối|chịu trách nhiệm chính)(?!\\p{L})'
/** `Phòng Tổ chức cán bộ (đứng ra) chủ trì`, at the beginning of a clause. */
const UNIT_LEADS = new RegExp(`^(?:Giao (?:cho )?)?(\\p{Lu}[^.;:]{2,110}?),?\\s+(?:đứng ra |là đơn vị |là cơ quan |sẽ )?${LEADS}`, 'u')
/** `Đầu mối thực hiện là Thanh tra Sở`. */
const LEAD_IS = /^(?:Đầu mối(?: thực hiện)?|Đơn vị chủ trì|Cơ quan chủ trì)\s+là\s+(\p{Lu}[^.;]{2,110})/u
const HELPERS_ARE = /^,?\s*(?:đơn vị|cơ quan) phối hợp (?:là|gồm)\s+(.+)$/iu
/** `, Hội Luật gia tỉnh phối hợp phát phiếu`. */
const UNITS_HELP = /^,?\s*(?:có\s+)?(\p{Lu}.{2,140}?|các .{2,100}?)\s+(?:cùng\s+)?phối hợp(?!\s+(?:với|cùng)(?!\p{L}))/u
/** `, phối hợp với các phòng chuyên môn …`. */
const WITH_UNITS = /^,?\s*(?:cùng(?: với)?|phối hợp(?: chặt chẽ)?(?: với| cùng)?)\s+(.+)$/u

/**
 * Who does a task, where a clause behind it says so: `Rà soát văn bản. Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở; xong trước …`.
 * Null where no clause names a unit that leads.
 */
export function statedRoles(text: string, names: UnitNames): StatedRoles | null {
  const clauses = clausesOf(text)
  for (const [i, clause] of clauses.entries()) {
    const lead = leadIn(clause, names)
    if (!lead) continue
    const rest = [clause.slice(lead.end), ...clauses.slice(i + 1, sentenceEnd(clauses, i) + 1)]
    const coordinate = rest.map((part) => helpersIn(part, names)).find((units) => units.length > 0) ?? []
    return { lead: splitUnits(lead.units, names), coordinate }
  }
  return null
}

/** The units that a document says to lead something: their names may hold a comma or a verb (`Phòng Xây dựng, kiểm tra và thi hành pháp luật`). */
export function statedLeads({ blocks }: Document, names: UnitNames): string[] {
  return blocks.flatMap(({ text }) => clausesOf(text).flatMap((clause) => leadIn(clause, names)?.units ?? []))
}

/** Clauses with the stop that ends them; `Số hóa hồ sơ: Chi cục … chủ trì`, `Số hóa hồ sơ - Chi cục … chủ trì` have two. */
function clausesOf(text: string): string[] {
  return text.split(CLAUSE_ENDS)
}

const CLAUSE_ENDS =
  /(?<=[.;])\s+(?=\S)|(?<=:)\s+(?=\p{Lu})|\s+[-–]\s+(?=(?:Phòng|Văn phòng|Thanh tra|Trung tâm|Chi cục|Ban|Sở|Bộ phận|Các phòng|Giám đốc)\s[^.;]{0,110}?(?:chủ trì|làm đầu mối|là đầu mối))/u

function sentenceEnd(clauses: readonly string[], from: number): number {
  const end = clauses.findIndex((clause, i) => i >= from && clause.endsWith('.'))
  return end < 0 ? clauses.length - 1 : end
}

function leadIn(clause: string, names: UnitNames): { units: string; end: number } | null {
  const match = UNIT_LEADS.exec(clause) ?? LEAD_IS.exec(clause)
  const units = match?.[1]?.replace(/[.,;\s]+$/, '') ?? ''
  return match && names.startsWithHead(units) && !/(?<!\p{L})phối hợp(?!\p{L})/u.test(units) ? { units, end: match[0].length } : null
}

function helpersIn(clause: string, names: UnitNames): string[] {
  const part = clause.replace(/[.;]+$/, '')
  const units = HELPERS_ARE.exec(part)?.[1] ?? UNITS_HELP.exec(part)?.[1] ?? withoutRest(WITH_UNITS.exec(part)?.[1] ?? '', names)
  return names.startsWithHead(units) || /^các\s/iu.test(units) ? splitUnits(units, names) : []
}

/** What stands behind the units: a purpose, a time, a number with the words that lead to it. */
function withoutRest(text: string, names: UnitNames): string {
  const end = text.search(
    /,?\s+(?:để|nhằm|trong (?:tháng|quý|năm)|trước|chậm nhất|thực hiện|hoàn thành|xây dựng|tổ chức|triển khai|tham mưu|rà soát|hướng dẫn|mở|thời gian|kiểm tra|bố trí|cử|hỗ trợ|phân công|cung cấp)(?!\p{L})/u,
  )
  const known = names.isKnown(text) || end < 0 ? text : withKnownName(text, end, names)
  const number = known.search(/\s\d/)
  return number < 0 ? known : known.slice(0, number).replace(/(?:\s+\p{Ll}\p{L}*)+$/u, '')
}

/** A verb may be part of a name that is known: `Phòng Xây dựng, kiểm tra và thi hành pháp luật`. */
function withKnownName(text: string, end: number, names: UnitNames): string {
  const words = text.split(/\s+/)
  const known = words.findLastIndex((_, i) =>
    names.isKnown(
      words
        .slice(0, i + 1)
        .join(' ')
        .replace(/[,;]$/, ''),
    ),
  )
  const name = words.slice(0, known + 1).join(' ')
  return name.length > end ? name : text.slice(0, end)
}
