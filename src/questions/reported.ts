import { isYears, samePeriod } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { DocumentGroup } from './find/groups.js'
import { namesPlace } from './follow-up/taken-over.js'
import { asksForTarget } from './understand/counted.js'
import type { Question } from './understand/understand.js'

/** `Ba nhiệm vụ chưa làm được`: a report says what was not done, whatever the deadlines were. */
export function tellsUndone({ text }: Question, groups: readonly DocumentGroup[]): boolean {
  return onlyReports(groups) && UNDONE.test(fold(text))
}

/** `Sau 9 tháng bao nhiêu phần trăm văn bản đã ký số?`: of a report that is named, and of a part of a year that one is about, what was reached is asked for, unless the question says what was to be. */
export function asReported(question: Question, groups: readonly DocumentGroup[]): Question {
  const { intent, achieved, text, scope, counted } = question
  const [only, ...more] = scope.periods
  const counts = intent === 'target' || intent === 'quantity' || (counted !== null && intent !== 'tasks')
  if (!counts || achieved || asksForTarget(fold(text)) || groups.some(({ ahead }) => ahead === true)) return question
  // What is asked of a report that is named was reached.
  if (scope.kinds.length > 0 && scope.kinds.every((kind) => kind === 'report') && onlyReports(groups))
    return { ...question, achieved: true }
  if (!only || more.length > 0) return question
  // Of a whole year a plan may tell, too: a report alone tells what was reached.
  if (isYears(only) && !(onlyReports(groups) && REACHES.test(fold(text)))) return question
  const reported = groups.some(({ documents }) =>
    documents.some(({ head: { kind, period } }) => kind === 'report' && period !== null && samePeriod(period, only)),
  )
  return reported ? { ...question, achieved: true } : question
}

/** `Đạt bao nhiêu?`; `đặt` folds alike, but no report sets anything. */
const REACHES = /(?<!\p{L})(?:dat|duoc)(?!\p{L})|(?<!\p{L})(?:did|was|were|got|achieve)(?!\p{L})/u

/** `Việc nào chậm trong 6 tháng đầu năm?`, `đã kiểm tra những đơn vị nào?`: of a time that a report is about, the report tells; the plan does not. */
export function reportsOfPast({ text, scope, achieved, intent }: Question, groups: DocumentGroup[]): DocumentGroup[] {
  const past = UNDONE.test(fold(text)) || (achieved && intent !== 'target')
  if (scope.periods.length === 0 || !past) return groups
  const reported = groups.flatMap((group) => {
    const reports = group.documents.filter(({ head }) => head.kind === 'report')
    if (reports.length > 0) return [{ ...group, documents: reports }]
    return namesPlace(scope) ? [group] : []
  })
  return reported.length > 0 ? reported : groups
}

/** What a report means to do next is not the plan that a question names. */
export function onlyReports(groups: readonly DocumentGroup[]): boolean {
  return groups.flatMap(({ documents }) => documents).every(({ head }) => head.kind === 'report')
}

const UNDONE =
  /(?<!\p{L})con no (?:nhung |cac |may )?(?:viec|nhiem vu|gi)|(?:viec|nhiem vu) (?:\S+ ){0,6}(?:chuyen|doi|lui|don|de) sang (?:nam|quy)|(?<!\p{L})chua (?:bat tay (?:vao )?)?(?:lam|bat dau|bat tay|dong den|hoan thanh|xong|thuc hien|dat|trien khai)(?!\p{L})|(?<!\p{L})(?:(?:bi|dang|con) (?:cham|tre)(?! (?:em|diem))|(?:cham|tre) (?:tien do|han|hen))(?!\p{L})|behind schedule|unfinished|not (?:yet )?(?:done|finished|completed)/u
