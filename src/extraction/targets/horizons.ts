import { fold } from '../../language/fold.js'
import { tidy } from './metric.js'
import type { Quantity } from './quantities.js'

/**
 * The year by which each quantity of a sentence is to be reached, where the sentence sets several years:
 * `năm 2022 đạt 40%, năm 2023 đạt 52%`, `92% năm 2023 và tối thiểu 95% năm 2025`.
 *
 * @returns the year of each quantity, null for one that has none of its own; null for a sentence that does not set several
 */
export function yearsOfSeries(text: string, quantities: readonly Quantity[]): (string | null)[] | null {
  const folded = fold(text)
  const found = goalYears(folded).flatMap((goal) => placed(folded, quantities, goal))
  if (new Set(found.map(({ year }) => year)).size < 2) return null
  return quantities.map((quantity, i) => {
    const own = found.find(({ of }) => of === i)
    if (own) return own.year
    const leading = found.findLast(({ of, leads }) => leads && of < i)
    const trailing = found.find(({ of, leads }) => !leads && of > i)
    const inClause = trailing && !/[;.]/.test(folded.slice(quantity.end, quantities[trailing.of]?.start))
    return leading?.year ?? (inClause ? trailing.year : null)
  })
}

/**
 * What the numbers of such a sentence measure: the words before each and those behind it, without the years; a number that has none
 * (`…, năm 2023 đạt 52%`) measures the same as the one before it.
 */
export function metricsOfSeries(text: string, quantities: readonly Quantity[]): string[] {
  const plain = goalYears(fold(text)).reduce(
    (left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
    text,
  )
  const gaps = [...quantities, null].map((quantity, i) => plain.slice(quantities[i - 1]?.end ?? 0, quantity?.start ?? plain.length))
  const parts = gaps
    .map((gap, i) => (i === 0 ? { behind: '', ahead: gap } : divided(gap)))
    .map(({ behind, ahead }) => ({ behind: words(behind), ahead: words(ahead) }))
  const groups = quantities.map((_, i) => parts.slice(0, i + 1).findLastIndex(({ ahead }, at) => at === 0 || ahead !== ''))
  return groups.map((group, i) => {
    const tails = groups.flatMap((other, at) => (other === group ? [parts[at + 1]?.behind ?? ''] : []))
    const own = parts[i + 1]?.behind ?? ''
    const metric = tidy(`${parts[group]?.ahead ?? ''} ${own === '' ? (tails.find((tail) => tail !== '') ?? '') : own}`)
    return metric === '' ? text : metric
  })
}

/** The words between two numbers: those that go on from the one, and those that lead to the other. */
function divided(gap: string): { behind: string; ahead: string } {
  const at = Math.max(gap.lastIndexOf(';'), gap.search(/\.\s/u))
  const from = at >= 0 ? at : Math.max(gap.lastIndexOf(','), gap.search(/(?<!\p{L})và(?!\p{L})/iu))
  return from < 0 ? { behind: gap, ahead: '' } : { behind: gap.slice(0, from), ahead: gap.slice(from) }
}

/** Without the words at its ends that only lead to a number. */
function words(part: string): string {
  const left = tidy(part).replace(LEADING, '').replace(TRAILING, '')
  return left === part ? left : words(left)
}

const LEADING = /^(?:phấn đấu|và|đạt|là|còn|thuộc|từ|tăng lên|lên)(?!\p{L})/iu
const TRAILING = /(?<!\p{L})(?:phấn đấu|và|đạt|là|còn|thuộc|tăng lên|bình quân|trong|vào|đến|từ|ở mức)$/iu

interface GoalYear {
  year: string
  start: number
  end: number
}

/** The quantity that a year belongs to: the one before it, unless a comma or `và` stands between. */
function placed(folded: string, quantities: readonly Quantity[], { year, start, end }: GoalYear) {
  const before = quantities.findLastIndex((quantity) => quantity.end <= start)
  const after = quantities.findIndex((quantity) => quantity.start >= end)
  const [lead, rest] = [folded.slice(quantities[before]?.end ?? 0, start), folded.slice(end)]
  const apart = PARTED_BEFORE.test(lead) || (PARTS.test(lead) && !PARTED_BEHIND.test(rest))
  const leads = before < 0 || (after >= 0 && apart)
  const of = leads ? after : before
  return of < 0 ? [] : [{ year, of, leads }]
}

const PARTS = /[,;]|(?<!\p{L})va(?!\p{L})/u
const PARTED_BEFORE = /(?:[,;:]|(?<!\p{L})va)\s*$/u
const PARTED_BEHIND = /^\s*(?:[,;]|va(?!\p{L}))/u

const GOAL_YEAR = /(?<!\p{L})(?:(?:den|vao|trong|het|cuoi)\s+){0,3}nam\s+(20\d{2})(?![\d\s]*[-–\d])/gu
/** `So với năm 2020`, `từ năm 2022` name no goal. */
const NO_GOAL = /(?:so voi|(?<!\p{L})tu|truoc|sau|giai doan|cua)\s+$/u

function goalYears(folded: string): GoalYear[] {
  return [...folded.matchAll(GOAL_YEAR)].flatMap((match) => {
    const [whole, year] = match
    const start = match.index
    return year === undefined || NO_GOAL.test(folded.slice(0, start)) ? [] : [{ year, start, end: start + whole.length }]
  })
}
