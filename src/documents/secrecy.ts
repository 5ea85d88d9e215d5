import { collapse } from '../language/fold.js'
import type { SourceText } from './document.js'
import { DocumentError } from './errors.js'

/** The marks of Luật Bảo vệ bí mật nhà nước 2018, article 8, alone on a line or in a line of the letterhead. */
const MARK = /^(?:độ mật\s*:\s*)?(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u
const LABELLED = /(?:^|\s{2,})(?:Độ mật|ĐỘ MẬT|Dấu chỉ độ mật)\s*:\s*(?:tuyệt |tối )?mật(?:\s{2,}|$)/iu

/**
 * Refuses a document that carries a secrecy mark: state secrets do not belong into a chat assistant.
 *
 * @throws DocumentError `secret`
 */
export function refuseSecret({ id, lines, furniture }: SourceText): void {
  const parts = [...lines.flatMap((line) => [line.raw, ...line.raw.split(/\s{2,}|\t|\|/)]), ...furniture]
  if (parts.some((part) => MARK.test(collapse(part).replace(/^Độ mật/i, 'độ mật')) || LABELLED.test(part)))
    throw new DocumentError('secret', id)
}
