import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { textCoverage } from '../../catalog/search/coverage.js'
import { isYears, type Period, periodsMeet, samePeriod, yearOf } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { sentencesOf } from '../../language/sentences.js'
import type { Question } from '../understand/understand.js'
import { asksYearBefore } from './columns.js'
import { asksForNumber, sentenceHasNumber } from './numbers.js'
import { remembered } from './remembered.js'
import { isWithin, setsTargetFor, targetsWithin } from './targets-within.js'
import { entryText } from './text.js'

/** A target for one year does not answer for another one, nor does the sentence that sets it, nor a number that a sentence gives another year. */
export function isForOtherYear(catalog: Catalog, question: Question, entry: Entry): boolean {
  const asked = question.scope.periods
  // What a year is to reach was not reached in the year before.
  if (entry.kind === 'target' && asksYearBefore(question)) return true
  if (question.achieved && asksWholeYear(question) && isOfPart(catalog, question, entry)) return true
  if (entry.kind === 'task' && (question.intent === 'deadline' || question.achieved) && isDueAtOtherTime(catalog, question, entry))
    return true
  if (asked.length === 0 || entry.kind === 'task' || entry.kind === 'reference') return false
  if (entry.kind === 'passage' && entry.record.kind !== 'table' && numberIsOfOtherYear(catalog, question, entry)) return true
  if (entry.kind === 'row' && hasColumnFor(question, entry)) return false
  const horizons = targetsWithin(catalog, entry).map((target) => target.record.horizon)
  if (horizons.some((horizon) => asked.some((period) => isWithin(horizon, period)))) return false
  if (!isOwnTime(catalog, question, entry))
    return findPeriods(entryText(entry)).every((named) => !asked.some((period) => periodsMeet(period, named)))
  if (entry.kind === 'passage' && tellsOfYear(question, entry.record.text)) return false
  return horizons.length > 0 && horizons.every((horizon) => /^\d{4}$/.test(horizon))
}

/** `Năm 2023 | Ước năm 2024 | Mục tiêu năm 2025`: a row tells of each of its years. */
function hasColumnFor({ scope }: Question, { record }: EntryOf<'row'>): boolean {
  return record.values.some(
    ({ title }) => title !== null && findPeriods(title).some((named) => scope.periods.some((asked) => samePeriod(named, asked))),
  )
}

/** `By what date in 2024?`: what was due in 2023 is another task; what is due in 2024 was not yet done in 2023. */
function isDueAtOtherTime(
  { documents }: Catalog,
  { scope: { periods } }: Question,
  { document, record: { deadline } }: EntryOf<'task'>,
): boolean {
  if (deadline === null || deadline.end === null) return false
  const due = { start: deadline.start ?? deadline.end, end: deadline.end }
  const begin = documents[document]?.head.period?.start ?? due.start
  // `Số hóa hồ sơ giai đoạn 2018-2023` says which files, not when.
  const isYearOfWork = (asked: Period) => isYears(asked) && yearOf(asked.start) === yearOf(asked.end) && asked.end >= begin
  return periods.length > 0 && periods.every((asked) => isYearOfWork(asked) && !periodsMeet(asked, due))
}

/** Whether a document is about the time that is asked for; not one that only has a target for it (`đến năm 2030`). */
function isOwnTime(catalog: Catalog, { scope }: Question, { document }: Entry): boolean {
  const own = catalog.documents[document]?.head.period
  if (!own || scope.periods.some((period) => periodsMeet(period, own))) return true
  return !scope.periods.some((period) => setsTargetFor(catalog, document, period))
}

/** `Hết năm 2024 giải ngân được bao nhiêu?` */
const asksWholeYear = remembered(
  ({ text, scope }) =>
    scope.periods.length === 1 &&
    scope.periods.every(isYears) &&
    /(?<!\p{L})(?:het|ca|tron|cuoi|tong ket) nam(?!\p{L})(?! (?:ngoai|truoc))|(?:by the end of|whole year|full year)/u.test(fold(text)),
)

/** Whether an entry is of a report that ends before the time that is asked for. */
function isOfPart(catalog: Catalog, { scope }: Question, { document }: Entry): boolean {
  const head = catalog.documents[document]?.head
  const end = head?.kind === 'report' ? head.period?.end : undefined
  return end !== undefined && scope.periods.every((asked) => asked.start <= end && end < asked.end)
}

/** Of `Chỉ số CCHC năm 2020 đạt 84,37 điểm` nothing follows for 2023, though the document is about that year, too. */
function numberIsOfOtherYear(catalog: Catalog, question: Question, { document, record }: EntryOf<'passage'>): boolean {
  const [asked, ...more] = question.scope.periods
  if (!asked || more.length > 0 || !asksForNumber(question) || yearOf(asked.start) !== yearOf(asked.end)) return false
  if (namesOfOtherYear(question, record.text)) return true
  // What a document of that very year says of years before it, it says of its own time.
  const own = catalog.documents[document]?.head.period
  if (own && yearOf(own.start) === yearOf(asked.start)) return false
  const dated = datedSentences(record.text)
  // `Năm 2021 là 150 triệu đồng; năm 2022 là 420 triệu đồng`: what is said once is of every year of the list.
  if (tellOfYear(question, dated, yearOf(asked.end))) return false
  const telling = dated.filter(
    ({ sentence }) => sentenceHasNumber(question, sentence) && textCoverage(catalog.index, question.query, sentence) > 0,
  )
  return telling.length > 0 && telling.every(({ years }) => years.length > 0 && !years.includes(yearOf(asked.end)))
}

/** `… Chỉ số CCHC năm 2023 (86,35 điểm). Phấn đấu năm 2025 …`: one sentence tells of the year that is asked for, whatever the next one sets. */
function tellsOfYear(question: Question, text: string): boolean {
  const [asked, ...more] = question.scope.periods
  return asked !== undefined && more.length === 0 && tellOfYear(question, datedSentences(text), yearOf(asked.end))
}

/** Whether one of some sentences gives a number of a year. */
function tellOfYear(question: Question, dated: readonly DatedSentence[], year: number): boolean {
  return dated.some(({ sentence, years }) => years.includes(year) && sentenceHasNumber(question, sentence))
}

/** Of `Chỉ số CCHC năm 2023` asks nobody who asks of `Chỉ số CCHC năm 2024`: the year is a part of what the thing is called. */
function namesOfOtherYear(question: Question, text: string): boolean {
  const asked = nameWithYear(question)
  if (asked === null) return false
  const years = [...fold(text).matchAll(new RegExp(String.raw`(?<!\p{L})${asked.name} (?:cua so )?nam (20\d\d)`, 'gu'))].map(
    ([, year]) => year,
  )
  return years.length > 0 && !years.includes(asked.year)
}

const nameWithYear = remembered(({ text }): { name: string; year: string } | null => {
  const [, name, year] =
    /(?<!\p{L})(chi so (?:cchc|cai cach hanh chinh|papi|pci|sipas|par index|ddci)|par index|papi|pci|ddci) nam (20\d\d)/u.exec(
      fold(text),
    ) ?? []
  return name !== undefined && year !== undefined ? { name, year } : null
})

interface DatedSentence {
  sentence: string
  years: number[]
}

/** Sentences with the years that each speaks of: its own, or else those of the sentence that it goes on from. */
function datedSentences(text: string): DatedSentence[] {
  let years: number[] = []
  return sentencesOf(text).map((sentence) => {
    const own = yearsNamed(sentence)
    if (own.length > 0) years = own
    return { sentence, years }
  })
}

/** The years that a sentence speaks of, not those of dates and documents. */
function yearsNamed(sentence: string): number[] {
  return [...fold(sentence).matchAll(/(?<!\p{L})(?:nam|tinh den (?:het )?nam|den (?:het )?nam) (20\d\d)(?![\d/])/gu)].flatMap(([, year]) =>
    year === undefined ? [] : [Number(year)],
  )
}
