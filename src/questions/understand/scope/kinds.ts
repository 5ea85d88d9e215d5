import type { DocumentKind } from '../../../knowledge/schema.js'
import type { TextSpan } from './span.js'

const KIND_WORDS: readonly [DocumentKind, RegExp][] = [
  [
    'report',
    /(?<!\p{L})(?:(?:theo|trong|cuoi|dau|ban) (?:ban )?(?:bao cao|bc)(?: cchc)?|(?:bao cao|bc)(?: cchc)?(?= (?:(?:3|6|9|12)\s?(?:t|th|tg)(?!\p{L})|(?:quy|qui) (?:[ivx]+|[1-4])|q[1-4]|6 thang|9 thang|nam 20\d\d|(?:giua|dau|cuoi|nua dau|nua cuoi) nam|thang \d)(?!\p{L}))|bc cchc|(?:the |q[1-4] )?(?:q[1-4] )?(?:20\d\d )?(?<!(?:quarterly|monthly|annual|yearly|periodic|regular|to|i|we|people|citizens) )report)(?!\p{L})/gu,
  ],
  ['appendix', /(?<!\p{L})(?:(?:theo |trong )?(?:phu luc|bang (?:nhiem vu|viec|phan cong)|danh muc nhiem vu)|task list)(?!\p{L})/gu],
  [
    'plan',
    /(?<!\p{L})(?:(?:theo|trong|cua) (?:ban )?(?:ke hoach|kh)(?: cchc| cai cach(?: hanh chinh)?)?|(?:ke hoach|kh)(?: cchc| cai cach(?: hanh chinh)?)?(?= (?:nam )?20\d\d| giai doan| (?:nam )?(?:dat ra|de ra|(?:dat|giao) (?:la )?(?:may|bao nhieu|bn))(?!\p{L}))|(?:reform )?plan)(?!\p{L})/gu,
  ],
  ['directive', /(?<!\p{L})(?:(?:theo|trong) )?(?:chi thi|directive)(?!\p{L})/gu],
]

/** `ban hành kế hoạch CCHC`: the document is what is to be made, not where to look. */
const MAKES =
  /(?:ban hanh|xay dung|lap|soan|soan thao|trinh|phe duyet|(?<!\p{L})(?:ra|nop|gui|lam|submit|send)|issue|issues|issued|draw up|prepare)\s+(?:the\s+|mot\s+|ban\s+)?$|(?:send|submit|hand|turn|file)(?: in)?\s+(?:\S+\s+){0,4}$/u

/** `BC CCHC quý III phải gửi trước ngày nào`: the report is still to be written. */
const IS_DUE =
  /(?<!\p{L})(?:phai|can) (?:gui|nop|trinh)(?!\p{L})|^[^?]{0,40}(?<!\p{L})(?:gui|nop)(?!\p{L})[^?]{0,30}(?<!\p{L})(?:(?:truoc|trc) ngay|cham nhat|han (?:nop|chot)|ngay (?:nao|may|bao nhieu)|bao gio|khi nao)(?!\p{L})|(?<!\p{L})(?:due|must be (?:sent|submitted))(?!\p{L})/u

/** The kinds of documents a question wants to be answered from, with the words that say so. */
export function kindsIn(folded: string): { kinds: DocumentKind[]; spans: TextSpan[] } {
  const kinds: DocumentKind[] = []
  const spans: TextSpan[] = []
  for (const [kind, pattern] of KIND_WORDS) {
    for (const match of folded.matchAll(pattern)) {
      const after = folded.slice(match.index + match[0].length)
      if (MAKES.test(folded.slice(0, match.index)) || (kind === 'report' && !/^(?:theo|trong)/.test(match[0]) && IS_DUE.test(after)))
        continue
      if (!kinds.includes(kind)) kinds.push(kind)
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return { kinds, spans }
}
