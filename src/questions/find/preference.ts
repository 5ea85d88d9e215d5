import type { Entry, RowEntry } from '../../catalog/catalog.js'
import { JUMBLED, type Reference, type Target } from '../../extraction/records.js'
import { findDates, isInOneMonth, isYears, type Period, samePeriod, yearOf } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { nameKey } from '../../language/tokens.js'
import { extremeOf } from '../understand/superlative.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { DocumentGroup } from './groups.js'
import { namesRow } from './named-rows.js'
import { asksPhone, asksStreet, countsOutright, hasNumber, hasPhone, hasStreet, namesPopulation } from './numbers.js'
import { roleOf } from './planned.js'
import { readOnce, remembered } from './remembered.js'
import { isBeyond } from './targets-within.js'
import { entryText } from './text.js'
import { lacksDay, tellsStartOutright } from './when.js'

/** Between documents of one office the newest; numbers where a number is asked; plans for targets. */
export function preference(question: Question, entry: Entry, group: DocumentGroup): number {
  let factor = 1
  const document = group.documents.find((candidate) => candidate.index === entry.document)
  if (entry.kind === 'row') factor *= rowPreference(question, entry.record)
  if (question.intent === 'budget' && roleOf(document, entry) === 'funding') factor *= FUNDING
  if (entry.kind === 'task' && entry.record.confidence < JUMBLED) factor *= MIXED_UP
  if (entry.kind === 'task') factor *= 1 + (entry.record.deadline ? 0.04 : 0) + (entry.record.product ? 0.04 : 0)
  if (question.scope.otherCodes.length > 0)
    factor *= question.scope.otherCodes.some((code) => entryText(entry).includes(code.number)) ? 1.5 : 0.6
  if (group.documents.length > 1 && question.scope.periods.length === 0) {
    const newest = group.documents.reduce(
      (latest, other) => ((other.head.period?.end ?? '') > latest ? (other.head.period?.end ?? '') : latest),
      '',
    )
    if (document?.head.period?.end === newest) factor *= 1.06
  }
  if (question.intent === 'target' && document?.head.kind === 'report' && entry.kind === 'passage') factor *= 0.9
  if (listsAsked(question, entry)) factor *= LISTS
  if (tellsStartOutright(question, entry)) factor *= START_OUTRIGHT
  if (tellsOfDay(question, entry)) factor *= OF_THAT_DAY
  if (tellsTotalAsked(question, entry)) factor *= IN_TOTAL
  if (question.intent === 'definition' && defines(question, entry)) factor *= DEFINES
  if (question.intent === 'deadline' && document?.head.kind === 'report' && asksNewTime(question)) factor *= PUT_OFF
  if (question.intent === 'deadline' && lacksDay(question, entry)) factor *= NO_DAY
  if (question.intent === 'deadline' && namesPartAsked(question, entry)) factor *= OF_THAT_PART
  if (question.achieved && asksFinished(question) && /(?<!\p{L})hoàn thành \d/iu.test(entryText(entry))) factor *= FINISHED
  if (question.intent === 'quantity' && (entry.kind === 'passage' || entry.kind === 'task') && countsOutright(question, entry))
    factor *= OUTRIGHT
  if (question.intent === 'quantity' && countsWord(question, entry)) factor *= COUNTS_IT
  if (entry.kind === 'target' && question.scope.periods.length > 0) {
    factor *= question.scope.periods.some((period) => entry.record.horizon.includes(period.end.slice(0, 4))) ? 1.15 : 0.8
  }
  if (entry.kind === 'target' && question.scope.periods.length === 0 && isBeyond(entry.record.horizon, document?.head.period?.end))
    factor *= LATER
  if (entry.kind === 'target') {
    factor *= LEAST_METRIC + (1 - LEAST_METRIC) * metricAsked(question, entry.record)
    factor *= LEAST_METRIC + (1 - LEAST_METRIC) * askedInMetric(question, entry.record)
  }
  if (entry.kind === 'reference' && question.scope.periods.length > 0) factor *= ofPeriods(entry.record, question) ? 1.25 : 1
  if (
    (asksPhone(question) && hasPhone(entry)) ||
    (asksStreet(question) && hasStreet(entry)) ||
    (question.counted === 'dan' && namesPopulation(entry))
  )
    factor *= SELDOM_TOLD
  if (question.counted !== null || question.intent === 'quantity' || question.intent === 'target')
    factor *= hasNumber(question, entry) ? 1 : 0.55
  return factor
}

/** `Phải ra những kế hoạch nào?`: told where such plans are listed (`Ban hành các kế hoạch năm 2022: - …`). */
function listsAsked(question: Question, entry: Entry): boolean {
  const noun = listAsked(question)
  if (noun === null) return false
  // `03 bộ dữ liệu gồm: …`; of one syllable (`5 nhóm: …`) too much is counted.
  const before = noun.includes(' ') ? String.raw`cac|nhung|hai|ba|bon|nam|sau|\d+` : 'cac'
  return new RegExp(String.raw`(?<!\p{L})(?:${before}) ${noun}(?!\p{L})[^.;:]{0,60}:`, 'u').test(fold(entryText(entry)))
}

const listAsked = remembered(
  ({ text }) => /(?<!\p{L})(?:nhung|cac) (\p{L}+(?: \p{L}+){0,3}) (?:nao|gi)(?!\p{L})/u.exec(fold(text))?.[1] ?? null,
)
const LISTS = 1.8

/** `Tính đến 2/3/2021`, `trong tháng 3/2021`: what tells that day, or one of that month, is meant. */
function tellsOfDay(question: Question, entry: Entry): boolean {
  const asked = daysAsked(question)
  return asked.length > 0 && datesIn(entry).some((date) => asked.some(({ start, end }) => start <= date && date <= end))
}

const daysAsked = remembered(({ text, scope: { periods } }): Period[] => [
  ...findDates(text).map(({ date }) => ({ start: date, end: date })),
  ...periods.filter(isInOneMonth),
])

const datesIn = readOnce((entry: Entry) => findDates(entryText(entry)).map(({ date }) => date))
const OF_THAT_DAY = 1.5
/** A row that could be read goes before one that could not. */
const MIXED_UP = 0.7
const START_OUTRIGHT = 1.4

/** `Hồ sơ quá hạn là hồ sơ chưa trả kết quả …`: what is asked about stands before the verb, at the beginning. */
function defines({ query }: Question, entry: Entry): boolean {
  if (entry.kind !== 'passage') return false
  const subject = /^([^.;:]{3,90}?)\s(?:là|được hiểu là|được coi là|nghĩa là)\s/u.exec(entry.record.text)?.[1]
  if (subject === undefined) return false
  const own = new Set(nameKey(subject).split(' '))
  const words = query.words.filter(saysSomething)
  return words.filter(({ folded }) => own.has(folded)).length >= words.length * MOST
}

/** `Gồm bao nhiêu chợ?`: of whatever is counted, the number stands before it (`371 chợ`). */
function countsWord(question: Question, entry: Entry): boolean {
  return wordCounted(question)?.test(fold(entryText(entry))) ?? false
}

const wordCounted = remembered(({ text, counted }) => {
  const noun = counted === null ? /(?:bao nhieu|may|how many) (\p{L}{2,})/u.exec(fold(text))?.[1] : undefined
  return noun === undefined ? null : new RegExp(String.raw`\d ${noun}(?!\p{L})`, 'u')
})
const COUNTS_IT = 1.6

/** A telephone number, a population: few texts have one. */
const SELDOM_TOLD = 2
const MOST = 0.6
const DEFINES = 1.6

/** Whether the whole sum is asked for, and an entry tells it. */
export function tellsTotalAsked(question: Question, entry: Entry): boolean {
  return asksTotal(question) && TOTAL.test(entryText(entry))
}

/** `Kinh phí CCHC là bao nhiêu?`, of nothing in particular: the sum, not one of its parts. */
const asksTotal = remembered(
  ({ counted, query, text }) =>
    counted === 'đồng' &&
    (/(?<!\p{L})(?:tong|total|altogether|chia (?:cho|ra|thanh)|phan bo|khoan nao)(?!\p{L})/u.test(fold(text)) ||
      query.words.filter((word) => saysSomething(word) && !OF_REFORM.has(word.folded)).length <= 2),
)
/** What every plan is about. */
const OF_REFORM = new Set(['cai', 'cach', 'hanh', 'chinh', 'cchc', 'nha', 'nuoc'])
const TOTAL =
  /(?<!\p{L})tổng (?:kinh phí|dự toán|số tiền|mức|nhu cầu|cộng)|kinh phí (?:thực hiện|triển khai)[^.;]{0,120}?\d[\d.,]*\s*(?:đồng|triệu|tỷ)[^.;]{0,20}(?:trong đó|gồm)/iu
const IN_TOTAL = 1.6

/** `Xong được mấy việc rồi?` */
const asksFinished = remembered(
  ({ text, counted }) =>
    counted === 'nhiem vu' || /(?<!\p{L})(?:xong|hoan thanh|finished|completed)(?!\p{L})[^?]*(?:viec|nhiem vu|tasks)/u.test(fold(text)),
)
const FINISHED = 1.5

/** `Báo cáo 6 tháng gửi trước ngày nào?`: what names that part of the year tells when its report is due. */
function namesPartAsked({ scope: { periods } }: Question, entry: Entry): boolean {
  const parts = periods.filter((period) => !isYears(period))
  if (parts.length === 0 || (entry.kind !== 'task' && !(entry.kind === 'passage' && entry.record.kind !== 'table'))) return false
  const named = findPeriods(entryText(entry), yearOf(parts[0]?.end ?? ''))
  return named.some((period) => parts.some((asked) => samePeriod(period, asked)))
}
const OF_THAT_PART = 1.5
/** A time of which no day is told, where a day is asked for. */
const NO_DAY = 0.75

/** A deadline that was put off: the report tells the new one, the plan the old. */
const asksNewTime = remembered(({ text }) => NEW_TIME.test(fold(text)))
const NEW_TIME =
  /(?<!\p{L})(?:han moi|thoi han moi|(?:lui|doi|gian) (?:\S+ ){0,3}(?:den|toi|lai|han|sang)|(?:duoc|xin|da|phai) gia han|(?:after|given) the delay|new deadline|now (?:plans?|expects?|due)|(?:does|do) [^?]* now plan)(?!\p{L})/u
const PUT_OFF = 1.8

function rowPreference(question: Question, row: RowEntry): number {
  if (row.label === '') return UNLABELLED
  const named = namesRow(question, row.label) ? NAMED_ROW : 1
  const ofKind = extremeKind(question)
  const compared = ofKind !== null && fold(row.header).includes(ofKind) ? OF_KIND : 1
  const count = asksShare(question) && !SHARE.test(`${row.label} ${row.values.map(({ text }) => text).join(' ')}`)
  const other = TOTAL_ALONE.test(row.label) && asksForTotalOf(question) && !/tổng/iu.test(row.table) ? OTHER_TOTAL : 1
  const division = named === 1 && compared === 1 && DIVISION.test(row.label) && !asksByDivision(question) ? OF_DIVISION : 1
  return compared * named * other * division * (comparesPeriods(question, row) ? ALL_PERIODS : 1) * (count ? NO_SHARE : 1)
}

/** What one division has is not what the office has. */
const DIVISION = /^(?:phòng|văn phòng|thanh tra|trung tâm|chi cục|ban|bộ phận)(?!\p{L})/iu
const asksByDivision = remembered(({ text }) =>
  /(?<!\p{L})(?:phong|don vi|trung tam|bo phan|chi cuc|thanh tra|divisions?|units?)(?!\p{L})/u.test(fold(text)),
)
const OF_DIVISION = 0.6

/** `Tổng biên chế`: the word alone at the foot of a table says nothing of what is added up in it. */
const asksForTotalOf = remembered(({ query: { words } }) => words.length > 1 && words.some(({ folded }) => folded === 'tong'))
const TOTAL_ALONE = /^tổng(?: số| cộng)?$/iu
const OTHER_TOTAL = 0.6

const extremeKind = remembered(({ text }) => extremeOf(text))
/** A table has a row for each of the things that are compared. */
const OF_KIND = 2.5

/** `Tỷ lệ ký số là bao nhiêu?`: of two rows the one with shares. */
const asksShare = remembered(
  ({ text, counted }) =>
    counted === '%' || (counted === null && /(?<!\p{L})t[iy] le(?!\p{L})|percentage|share of|rate of/u.test(fold(text))),
)
const SHARE = /%|tỷ lệ|tỉ lệ/iu
const NO_SHARE = 0.4

/** `Năm ngoái là mấy, năm nay phải lên mấy?`: the row has a column for each of the periods. */
function comparesPeriods({ scope: { periods } }: Question, { values }: RowEntry): boolean {
  const [first, ...others] = periods
  if (!first || others.length === 0) return false
  // `Quý III` in a title is of the year that is asked for.
  const titled = values.flatMap(({ title }) => (title === null ? [] : findPeriods(title, yearOf(first.end))))
  return periods.every((asked) => titled.some((named) => samePeriod(named, asked)))
}

const ALL_PERIODS = 2

const LATER = 0.75

/** A metric of which the question says nothing counts so much. */
const LEAST_METRIC = 0.8

/** The share of a metric's words that are asked for: `tỷ lệ hồ sơ nộp trực tuyến` is asked for itself, not within `video hướng dẫn nộp hồ sơ trực tuyến`. */
function metricAsked({ query }: Question, target: Target): number {
  const { telling } = wordsOf(target)
  if (telling.length === 0) return 1
  const asked = (word: string) =>
    query.words.some(({ folded }) => folded === word) || query.expansions.some(({ syllables }) => syllables.includes(word))
  return telling.filter(asked).length / telling.length
}

/** Of a sentence that sets two targets, the share of the question's words in it that this one's metric has: `đúng hạn` is not `trước hạn`. */
function askedInMetric({ query }: Question, target: Target): number {
  const { metric, statement } = wordsOf(target)
  const words = query.words.filter((word) => saysSomething(word) && statement.has(word.folded))
  return words.length === 0 ? 1 : words.filter(({ folded }) => metric.has(folded)).length / words.length
}

/** The words of a target's sentence, of its metric, and those of the metric that tell it from others. */
const wordsOf = readOnce(({ metric, statement }: Target) => ({
  statement: new Set(nameKey(statement).split(' ')),
  metric: new Set(nameKey(metric).split(' ')),
  telling: [...new Set(nameKey(metric.replace(/\([^)]*\)/g, ' ')).split(' '))].filter((word) => !METRIC_WORDS.has(word)),
}))

/** Words of any metric. */
const METRIC_WORDS = new Set('ti le so muc do tong duoc dat tren va cua cac'.split(' '))

/** The number stands right before what is counted: `02 thủ tục`. */
const OUTRIGHT = 1.15
const NAMED_ROW = 1.4
/** The only row of a table, which is found by the titles of all columns. */
const UNLABELLED = 0.7
/** Where the money comes from stands in the part about it. */
const FUNDING = 1.6

/** Whether a cited document is about, or from, a period of the question, and of no longer one. */
function ofPeriods(reference: Reference, question: Question): boolean {
  const named = findPeriods(reference.subject ?? '')
  return question.scope.periods.some((period) =>
    named.length > 0 ? named.some((other) => samePeriod(other, period)) : (reference.issued ?? '').slice(0, 4) === period.end.slice(0, 4),
  )
}
