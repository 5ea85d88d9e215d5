import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Intent } from '../understand/intents/index.js'

/** What tasks have and targets have not: who leads, who helps, what comes out, who pays. */
export const OF_TASKS: ReadonlySet<Intent> = new Set(['lead', 'coordinate', 'product', 'budget'])

/** Whether an entry may tell who does what: a task, a row, or a text that names units or what they make. */
export function givesWork(entry: Entry): boolean {
  if (entry.kind === 'target') return false
  return entry.kind !== 'passage' || GIVES_WORK.test(fold(entry.record.text)) || OFFICE.test(entry.record.text)
}

const GIVES_WORK =
  /(?<!\p{L})(?:chu tri|phoi hop|giao(?! (?:dich|tiep|thong|duc|luu|vien))|phu trach|trach nhiem|dau moi|san pham|kinh phi|ngan sach|tham muu|phong(?! chong| phu)|van phong|thanh tra|trung tam|ubnd|uy ban|ban chi dao|to cong tac|don vi|co quan|truong|nguoi dung dau|cong an|chi cuc|bo phan)(?!\p{L})/u
/** `Sở Nội vụ`; folded it would be a number (`số`). */
const OFFICE = /(?<!\p{L})[Ss]ở(?!\p{L})/u
