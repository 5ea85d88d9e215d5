import { collapse } from '../language/fold.js'
import type { Found, Signer, SourceLine } from './document.js'

/** The last role line of the signature with the name below it: `KT.GIÁM ĐỐC / PHÓ GIÁM ĐỐC / … / Nguyễn Trí Phương`. */
export function readSigner(lines: readonly SourceLine[]): Found<Signer> | null {
  for (const [i, line] of lines.entries()) {
    const role = ownOrBeside(line, ROLE)
    if (!role) continue
    const roles = [role]
    // Beside the recipients, their lines stand between the role and the name.
    let left = role === line.text ? MAX_LINES_TO_NAME : MAX_LINES_BESIDE
    for (const next of lines.slice(i + 1, i + 1 + MAX_LINES_BESIDE)) {
      if (!RECIPIENT.test(next.text) && left-- === 0) break
      const more = ownOrBeside(next, ROLE)
      const name = ownOrBeside(next, NAME)?.replace(DEGREES, '')
      if (more) roles.push(more)
      else if (name) return { value: { name, role: signedAs(roles) }, lines: [line.number, next.number] }
    }
  }
  return null
}

const ROLE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)?(?:(PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH VĂN PHÒNG|TRƯỞNG BAN|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|THỦ TƯỚNG)(?: SỞ| THƯỜNG TRỰC)?|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN)$/
/** `TS.`, `BSCKII.`, `PGS.TS` in front of a name. */
const DEGREES = /^(?:(?:GS|PGS|TS|ThS|Th\.S|BS|BSCK|BSCKI|BSCKII|DS|DSCKI|DSCKII|KS|CN|LS|KTS|NGƯT|NGND|TTƯT)\.?\s?)+/u
const NAME = new RegExp(String.raw`^(?:${DEGREES.source.slice(1)})?\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$`, 'u')
const MAX_LINES_TO_NAME = 6
const MAX_LINES_BESIDE = 20

/**
 * What a line says, or its last part where a tool padded what stands side by side with spaces or a tab, or joined it to the
 * recipients: `- Như trên; KT. CHỦ TỊCH`, `- Lưu: VT, TH (3b). Hoàng Quốc Tuấn`.
 */
function ownOrBeside({ text, raw }: SourceLine, pattern: RegExp): string | null {
  const beside = collapse(
    raw
      .trim()
      .split(/\s{3,}|\t/)
      .at(-1) ?? '',
  )
  const behind = RECIPIENT.test(text) ? [...text.matchAll(pattern === NAME ? /[.)]\s+/g : /[:;.)]\s+/g)] : []
  const parts = behind.map((match) => text.slice(match.index + match[0].length))
  return [text, beside, ...parts].find((part) => pattern.test(part)) ?? null
}

const RECIPIENT = /^(?:[-+–•]|Nơi nhận)/u

/** `KT.GIÁM ĐỐC` + `PHÓ GIÁM ĐỐC` → `Phó Giám đốc (KT. Giám đốc)`. */
function signedAs(roles: readonly string[]): string {
  const written = roles.map((role) =>
    role
      .replace(/^(TM|KT|TL|TUQ|Q)\s*\.\s*/, '$1. ')
      .replace(/(?<!\p{L})(\p{Lu})(\p{Lu}+)/gu, (word, first: string, rest: string, at: number, all: string) =>
        /^(?:TM|KT|TL|TUQ)$/.test(word) && all.charAt(at + word.length) === '.' ? word : first + rest.toLowerCase(),
      ),
  )
  const plain = written.map((role) =>
    role.replace(/ (Đốc|Tịch|Cục|Trưởng|Phòng|Ban|Nhân|Dân|Tra|Tướng|Trực)(?=\s|$)/gu, (_, word: string) => ` ${word.toLowerCase()}`),
  )
  const own = plain.at(-1) ?? ''
  const behalf = plain.slice(0, -1)
  return behalf.length > 0 ? `${own} (${behalf.join(', ')})` : own
}
