import { fold } from '../language/fold.js'

/** The last cell of a row that judges its figures in words (đánh giá): `100% 95,24% Chưa đạt`. */
const JUDGED = /(?<=\d\s*%?)\s+(?:(?:chua |khong )?(?:dat|hoan thanh)(?: yeu cau| chi tieu| ke hoach)?|vuot(?: chi tieu| ke hoach| muc)?)$/u

/** Where the words begin that judge the figures of a line, in characters; null where none do. */
export function judgementAt(text: string): number | null {
  return JUDGED.exec(fold(text))?.index ?? null
}
