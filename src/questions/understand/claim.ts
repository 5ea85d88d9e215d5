import { fold } from '../../language/fold.js'
import { NUMBER_PATTERN, readNumber } from '../../language/numbers.js'
import type { TextSpan } from './scope/span.js'

/** What a question states and asks to be confirmed: `… 98% đúng không?`, `có phải Văn phòng chủ trì … không?` */
export interface Claim {
  /** The share that is stated, with where it stands; null for none, or several. */
  share: (TextSpan & { value: number }) | null
  /** The unit that is said to lead, folded, with where it stands; null for none. */
  lead: (TextSpan & { name: string }) | null
}

/** The claim of a question; null for one that states nothing. */
export function claimIn(text: string): Claim | null {
  const folded = fold(text)
  if (!CONFIRM.test(folded.replace(/[?!.\s]+$/, ''))) return null
  const [said, ...more] = [...text.matchAll(SHARE)]
  const value = readNumber(said?.[1] ?? '')
  const share = said && value !== null && more.length === 0 ? { value, start: said.index, end: said.index + said[0].length } : null
  const leads = LEADS.exec(folded)
  const name = leads?.[1] ?? ''
  const start = leads ? leads.index + leads[0].lastIndexOf(name) : 0
  return { share, lead: leads ? { name: name.trim(), start, end: start + name.length } : null }
}

const CONFIRM =
  /(?<!\p{L})(?:dung|phai) (?:khong|ko|k|hong|hem|chua)(?: (?:vay|a|nhi|ha|the))*$|(?<!\p{L})co (?:phai|dung)(?!\p{L})|(?<!\p{L})co (?:chu tri|phu trach|lam dau moi)(?!\p{L}).*(?<!\p{L})(?:khong|ko|k|hong)(?: (?:vay|a|nhi|ha|the))*$|(?<!\p{L})(?:ong|ba) (?!nao)\p{L}+(?: \p{L}+){0,3} (?:da )?ky (?:a|ha|u)$|, (?:right|correct)$|^is it (?:true|correct|right)(?!\p{L})/u
const SHARE = new RegExp(String.raw`(${NUMBER_PATTERN})\s*%`, 'gu')
/** `Có phải Thanh tra Sở chủ trì …`, `Văn phòng Sở phụ trách … đúng không`: the words before the verb. */
const LEADS =
  /^(?:.*(?<!\p{L})co (?:phai|dung)(?: la)? )?(?:do )?((?:van phong|thanh tra|phong|trung tam|chi cuc|bo phan|ban|to)(?: (?!co chu tri|chu tri|phu trach|lam dau moi|la dau moi)\p{L}+){0,9}?) (?:co )?(?:chu tri|phu trach|lam dau moi|la dau moi)(?!\p{L})/u
