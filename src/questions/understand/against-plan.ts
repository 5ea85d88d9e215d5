import { isYears, yearSpan } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import type { Question } from './understand.js'

/** What was reached, held against what was to be reached: two questions in one. */
export interface AgainstPlan {
  result: Question
  target: Question
}

/**
 * `Tỷ lệ trực tuyến 6 tháng so với chỉ tiêu kế hoạch thế nào?`, `mức tự chủ đạt kế hoạch chưa?`: reports tell the one half, plans the other.
 *
 * @returns null for any other question
 */
export function againstPlan(question: Question): AgainstPlan | null {
  const { text, scope, query } = question
  // Two years are compared with each other, each by its own documents.
  if (!AGAINST.test(fold(text)) || scope.kinds.includes('report') || yearsOf(scope.periods).length > 1) return null
  const words = query.words.map((word) =>
    OF_PLANS.has(word.folded) ? { ...word, weight: Math.min(word.weight, ASIDE), name: false } : word,
  )
  const counted = question.counted ?? (/(?<!\p{L})t[iy] le(?!\p{L})/u.test(fold(text)) ? '%' : null)
  const about = { ...question, counted, query: { ...query, words } }
  return {
    result: {
      ...about,
      intent: counted === '%' ? 'target' : 'quantity',
      achieved: true,
      scope: { ...scope, kinds: ['report'], pairs: [], periods: reportedOf(scope.periods) },
    },
    target: {
      ...about,
      intent: 'target',
      achieved: false,
      focus: null,
      scope: { ...scope, kinds: ['plan'], pairs: [], periods: yearsOf(scope.periods) },
    },
  }
}

const AGAINST =
  /^(?:vay |the |con |nhu vay |the )*(?:da |co )?dat (?:duoc )?(?:chua|khong|ko|k)(?: a| vay| nhi)*\W*$|(?<!\p{L})(?:so (?:voi|vs) (?:chi tieu|muc tieu|ke hoach|kh)(?! (?:so )?\d)(?: de ra| nam)?|(?:dat|vuot|hoan thanh) (?:duoc )?(?:chi tieu|muc tieu|ke hoach|kh)(?: \S+){0,3} (?:chua|khong|ko)|compared (?:to|with) (?:the |its )?(?:plan|target)|(?:were|was) planned and how (?:many|much)|planned (?:and|versus|vs) actual|(?:ke hoach|kh|chi tieu|muc tieu) (?:nam )?(?:de ra|dat ra|dat|giao)? ?(?:la )?(?:may|bao nhieu|bn)[^?]{0,40}(?:lam|dat|thuc hien|hoan thanh|giai ngan)(?: duoc)? (?:may|bao nhieu|bn)|duoc giao (?:bao nhieu|may)[^?]{0,30}(?:lam|dat|thuc hien)(?: duoc)? (?:bao nhieu|may)|(?:meet|met|reach|reached|hit) (?:the |its )?(?:target|plan))(?!\p{L})/u
/** Words that name both halves, not what they are about. */
const OF_PLANS = new Set(['chi', 'tieu', 'muc', 'ke', 'hoach', 'kh', 'de', 'ra', 'dat', 'chua', 'so', 'voi', 'target', 'plan'])
const ASIDE = 0.1

/** `6 tháng đầu năm so với kế hoạch 2025`: the report is of the shorter time. */
function reportedOf(periods: Question['scope']['periods']): Question['scope']['periods'] {
  const parts = periods.filter((period) => !isYears(period))
  return parts.length > 0 ? parts : periods
}

/** A target is for the year of the time that is asked about. */
function yearsOf(periods: Question['scope']['periods']): Question['scope']['periods'] {
  return [...new Set(periods.map(({ end }) => end.slice(0, 4)))].map((year) => yearSpan(Number(year)))
}
