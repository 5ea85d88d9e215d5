import type { RowEntry } from '../../catalog/catalog.js'
import type { TextIndex } from '../../catalog/search/index.js'
import type { Query } from '../../catalog/search/score.js'
import { type Period, samePeriod, yearOf, yearSpan } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { syllables } from '../../language/tokens.js'
import { asksForTarget } from '../understand/counted.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'

/**
 * The column of a row that a question names: by its period (`Quý III/2026`), else by the words of its title that the row's
 * own label has not.
 *
 * @param ownYear the year that the row's document is about; null for none
 * @returns its position among the row's values; null where the question names none, or several alike
 */
export function askedColumn(row: RowEntry, question: Question, index: TextIndex, ownYear: number | null): number | null {
  return (
    columnOfTime(row, question, ownYear) ??
    columnOfWords(row, question.query, index, ofUnit(row, question)) ??
    columnOfKind(row, question, ownYear)
  )
}

/** Beside what was planned the column of what came out, or the other way round; of several years that of the document. */
function columnOfKind({ values }: RowEntry, question: Question, ownYear: number | null): number | null {
  const kinds = values.map(({ title }) => kindOfTitle(title))
  const wanted = wantedKind(question)
  if (wanted === null || !kinds.includes('plan') || !kinds.includes('result')) return null
  const columns = values.flatMap((_, column) => (kinds[column] === wanted ? [column] : []))
  const own = columns.filter((column) => ownYear !== null && (values[column]?.title ?? '').includes(String(ownYear)))
  const [only, ...more] = columns.length > 1 ? own : columns
  return only !== undefined && more.length === 0 ? only : null
}

/** Whether a row has both what was planned and what came out. */
export function comparesPlan({ values }: RowEntry): boolean {
  const kinds = values.map(({ title }) => kindOfTitle(title))
  return kinds.includes('plan') && kinds.includes('result')
}

function kindOfTitle(title: string | null): 'plan' | 'result' | null {
  const folded = fold(title ?? '')
  if (/^(?:ke hoach|chi tieu|muc tieu|(?:duoc )?giao)(?!\p{L})/u.test(folded)) return 'plan'
  return /^(?:thuc hien|ket qua|(?:da )?dat|thuc te)(?!\p{L})/u.test(folded) ? 'result' : null
}

/** Whether a question is for what was planned or for what came out; null where it may be for both. */
const wantedKind = remembered(({ text, achieved }): 'plan' | 'result' | null => {
  if (achieved) return 'result'
  return asksForTarget(fold(text)) ? 'plan' : null
})

/** The column of the time that a question names: `năm trước`, `quý I/2023`, the year before by its number; null where it names none. */
export function columnOfTime(row: RowEntry, question: Question, ownYear: number | null): number | null {
  const { periods } = question.scope
  const before = asksYearBefore(question) ? columnBefore(row, ownYear) : null
  const numbered = isYearBefore(periods, ownYear) ? columnBefore(row, ownYear) : null
  return before ?? ofPeriod(row, question) ?? numbered
}

/** `Năm trước đó đạt bao nhiêu?`: of the year before the one that a document is about; not `tăng mấy bậc so với năm trước`. */
export const asksYearBefore = remembered(({ text }) =>
  /(?<!\p{L})(?<!(?:so voi|hon|bang) (?:cung ky )?)(?:nam|quy|ky) truoc(?!\p{L})(?! (?:ngay|khi|han|\d))/u.test(fold(text)),
)

/** `Năm trước` as it is called in the report itself, or by its number: `Thực hiện 2022`. */
function columnBefore({ values }: RowEntry, ownYear: number | null): number | null {
  const column = values.findIndex(
    ({ title }) => title !== null && (BEFORE.test(syllables(title).join(' ')) || isYearBefore(findPeriods(title), ownYear)),
  )
  return column < 0 ? null : column
}

/** Of a report of 2023 `năm 2022` is `năm trước`. */
function isYearBefore([only, ...more]: readonly Period[], ownYear: number | null): boolean {
  return ownYear !== null && only !== undefined && more.length === 0 && samePeriod(only, yearSpan(ownYear - 1))
}

const BEFORE = /^(?:nam|quy|ky)(?: \p{L}+)? truoc$/u

/** The only column whose title names the one period that is asked for; null where none does, or several do. */
function ofPeriod({ values }: RowEntry, question: Question): number | null {
  const [asked, ...more] = question.scope.periods
  if (!asked || more.length > 0) return null
  const titled = values.flatMap(({ title }, column) => {
    const named = title === null ? [] : findPeriods(title, yearOf(asked.end))
    // `Năm báo cáo (2023) Quý I` is a quarter of the year that stands above.
    const parts = named.filter(({ kind }) => kind !== 'year')
    return (parts.length > 0 ? parts : named).some((period) => samePeriod(period, asked)) ? [column] : []
  })
  const [only] = titled
  if (only !== undefined && titled.length === 1)
    return question.achieved && kindOfTitle(values[only]?.title ?? null) === 'plan' ? null : only
  // `Kế hoạch năm 2023`, `Thực hiện năm 2023`
  const wanted = wantedKind(question)
  const ofKind = titled.filter((column) => kindOfTitle(values[column]?.title ?? null) === wanted)
  return wanted !== null && ofKind.length === 1 ? (ofKind[0] ?? null) : null
}

/** The columns with shares where a share is asked for, those without where things are counted; all where the row has no such. */
function ofUnit({ values }: RowEntry, { counted, intent }: Question): (column: number) => boolean {
  const shares = values.map(({ title, text }) => /%|t[ỷỉ] lệ/iu.test(`${title ?? ''} ${text}`))
  const share = counted === '%'
  if ((counted === null && intent !== 'quantity') || !shares.includes(share) || !shares.includes(!share)) return () => true
  return (column) => shares[column] === share
}

/**
 * The same by the words of the titles alone: those that were typed tell, before those that a conversation brings along.
 *
 * @param allowed which columns may be meant
 */
export function columnOfWords(
  { values, label }: RowEntry,
  query: Query,
  index: TextIndex,
  allowed: (column: number) => boolean = () => true,
): number | null {
  const inLabel = new Set(syllables(label))
  const typed = { ...query, words: query.words.map((word) => (word.weight >= TYPED ? word : { ...word, weight: 0 })) }
  const scored = values
    .map(({ title }, column) => {
      const other = title === null || !allowed(column) || isOpposite(title, query) || isBefore(title, query)
      return other
        ? { column, own: 0, all: 0 }
        : { column, own: overlap(title, typed, inLabel, index), all: overlap(title, query, inLabel, index) }
    })
    .sort((a, b) => b.own - a.own || b.all - a.all)
  const [best, second] = scored
  return best && best.all > 0 && (best.own > (second?.own ?? 0) || best.all > (second?.all ?? 0)) ? best.column : null
}

/** What a conversation brings along weighs less. */
const TYPED = 0.6

/** `Năm trước` is asked for by both its words: `ba tháng đầu năm` is not that year. */
function isBefore(title: string, { words }: Query): boolean {
  return BEFORE.test(syllables(title).join(' ')) && !words.some(({ folded }) => folded === 'truoc')
}

/** `Hồ sơ nộp trực tiếp` is no column for what is asked of `trực tuyến`, though it shares more words than the right one. */
function isOpposite(title: string, { words }: Query): boolean {
  const own = ` ${syllables(title).join(' ')} `
  const asked = ` ${words.map(({ folded }) => folded).join(' ')} `
  return OPPOSITES.some((pair) =>
    pair.some((one, i) => own.includes(` ${one} `) && asked.includes(` ${pair[1 - i]} `) && !asked.includes(` ${one} `)),
  )
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['truc tiep', 'truc tuyen'],
  ['qua han', 'dung han'],
  ['tre han', 'dung han'],
  ['gui', 'nhan'],
]

function overlap(title: string, { words, expansions }: Query, inLabel: ReadonlySet<string>, index: TextIndex): number {
  const own = new Set(syllables(title))
  return words.reduce((sum, { folded, weight }, i) => {
    if (inLabel.has(folded)) return sum
    // `Tất cả` of a row `Tổng số` says which row it is, not which column.
    const meant = expansions.some(
      ({ from, to, syllables: other }) =>
        from <= i && to > i && other.every((syllable) => own.has(syllable)) && !other.every((syllable) => inLabel.has(syllable)),
    )
    return own.has(folded) || meant ? sum + weight * index.idf(folded) : sum
  }, 0)
}
