import type { Catalog, Entry, EntryKind, EntryOf } from '../../catalog/catalog.js'
import { coverage, termsCoverage } from '../../catalog/search/coverage.js'
import { search } from '../../catalog/search/score.js'
import { termsOf } from '../../catalog/search/terms.js'
import type { LineSpan } from '../../documents/document.js'
import { liesIn } from '../../documents/document.js'
import { findDates, isInOneMonth, samePeriod, yearOf, yearSpan } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'
import { nameKey, syllables } from '../../language/tokens.js'
import type { Intent } from '../understand/intents/index.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { asksWhy, givesReason } from './causes.js'
import type { DocumentGroup } from './groups.js'
import { isPartOfRow } from './named-rows.js'
import { isPlanned } from './planned.js'
import { preference } from './preference.js'
import { readOnce, remembered } from './remembered.js'
import { isScheduleRow, schedulePreference } from './schedules.js'
import { isBeyond, targetsWithin } from './targets-within.js'
import { entryText } from './text.js'
import { givesWork, OF_TASKS } from './work.js'

const MAX_HITS = 60

/** How well each kind of entry suits each kind of question. */
const SUITS: Record<Intent, Partial<Record<EntryKind, number>>> = {
  lead: { task: 1.15, passage: 0.75, section: 0.2, row: 0.75 },
  coordinate: { task: 1.15, passage: 0.75, row: 0.75 },
  deadline: { task: 1.15, passage: 0.75, target: 0.3, row: 0.75 },
  product: { task: 1.15, passage: 0.7 },
  budget: { task: 1, passage: 1 },
  tasks: { task: 1.1, passage: 0.9, section: 0.8 },
  target: { target: 1.2, passage: 0.75, task: 0.5, row: 0.8 },
  quantity: { target: 0.95, passage: 1, task: 0.5, row: 1.15 },
  definition: { reference: 0.9, passage: 1, task: 0.7 },
  'document-number': { reference: 1.1, passage: 1 },
  basis: { reference: 1, passage: 1 },
  recipients: { passage: 1 },
  signer: { passage: 1 },
  person: { passage: 1 },
  contact: { passage: 1 },
  opinion: {},
  'own-file': {},
  greeting: {},
  thanks: {},
  help: {},
  about: {},
  today: {},
  bye: {},
  complaint: {},
  praise: {},
  fact: { passage: 1, task: 0.7, target: 0.75, section: 0.8, row: 0.9 },
}

/** Finds what may answer a question within a group of documents, best first. */
export function candidates(catalog: Catalog, question: Question, group: DocumentGroup): Candidate[] {
  const allowed = new Set(group.documents.map((document) => document.index))
  const suits = SUITS[question.intent]
  const ofTasks = (suits.task ?? 0) > 1
  const why = asksWhy(question)
  const accepts = (number: number): boolean => {
    const entry = catalog.entries[number]
    return (
      entry !== undefined &&
      allowed.has(entry.document) &&
      (suits[entry.kind] ?? 0) > 0 &&
      states(question.intent, entry, catalog) &&
      (group.ahead !== true || isPlanned(catalog, entry)) &&
      !(ofTasks && entry.kind === 'passage' && insideTask(catalog, question.intent, entry))
    )
  }
  const found = search(catalog.index, question.query, accepts, MAX_HITS)
    .flatMap(({ entry: number, score }) => {
      const entry = catalog.entries[number]
      if (!entry) return []
      if (group.mustName.length > 0 && !namesPeriod(entry, group) && !standsUnderPeriod(catalog, entry, group)) return []
      if (group.mustNameOffice !== null && !isAbout(entry, group.mustNameOffice, question.intent)) return []
      const covered = coverage(catalog.index, question.query, number)
      const suited = suits[entry.kind] ?? 0
      const inFocus = isInFocus(question, entry, catalog) && (!OF_TASKS.has(question.intent) || givesWork(entry))
      const factor =
        suited *
        (0.4 + 0.6 * covered) *
        preference(question, entry, group) *
        schedulePreference(question, entry) *
        (inFocus ? IN_FOCUS : 1) *
        (namedAsUnitOnly(catalog, question, entry, covered) ? UNIT_ONLY : 1) *
        (onlyBeyond(catalog, question, entry) ? LATER : 1) *
        (why ? (givesReason(entry) ? REASON : entry.kind === 'row' ? FIGURES_NO_REASON : 1) : 1)
      const told = (inFocus && asksOfItem(question) && sameTask(catalog, entry)) || wholeTask(catalog, entry)
      return [{ entry: told, coverage: covered, inFocus, score: score * factor }]
    })
    .sort((a, b) => b.score - a.score)
  return found.filter(({ entry }, i) => found.findIndex((other) => other.entry === entry) === i)
}

/** A plan to 2025 looks ahead to 2030: where no time is asked for, a passage that sets targets for that alone comes after those of its own time. */
function onlyBeyond(catalog: Catalog, { scope }: Question, entry: Entry): boolean {
  if (entry.kind !== 'passage' || scope.periods.length > 0) return false
  const end = catalog.documents[entry.document]?.head.period?.end
  const targets = targetsWithin(catalog, entry)
  return targets.length > 0 && targets.every(({ record }) => isBeyond(record.horizon, end))
}

const LATER = 0.7

/** `Ai chủ trì nhiệm vụ một cửa?`: a task that the one-stop unit has a part in is not about that unit. */
function namedAsUnitOnly(catalog: Catalog, { intent, query }: Question, entry: Entry, covered: number): boolean {
  if (entry.kind !== 'task' || covered === 0 || (intent !== 'lead' && intent !== 'coordinate')) return false
  const inUnits = unitWords(entry)
  if (!query.words.some(({ folded, weight }) => weight > 0.5 && inUnits.has(folded))) return false
  return termsCoverage(catalog.index, query, termsBesideUnits(entry)) < covered * HALF
}

const unitWords = readOnce(({ record: { lead, coordinate } }: EntryOf<'task'>) => new Set([...lead, ...coordinate].flatMap(syllables)))

const termsBesideUnits = readOnce(
  ({ record: { objective, task, activity, product } }: EntryOf<'task'>) =>
    new Set(termsOf([objective, task, activity, product].filter((text) => text !== null).join('. '))),
)

const HALF = 0.5
const UNIT_ONLY = 0.5

/** A line of labels below a task (`Đơn vị chủ trì: …; thời gian: …`) says nothing without the task: that answers instead. */
function wholeTask(catalog: Catalog, entry: Entry): Entry {
  if (entry.kind !== 'passage') return entry
  return tasksAround(entry, catalog).find(({ record: { lines } }) => lines[0] < entry.record.lines[0]) ?? entry
}

/** `Nhiệm vụ thứ 2 thì sao?` */
const asksOfItem = remembered(({ intent, text }) => {
  const counted =
    /(?<!\p{L})(?:thu|so|viec|nhiem vu|muc) (?:thu )?(?:\d{1,2}|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi|dau tien|cuoi(?: cung)?)(?!\p{L})|the (?:\w+th|first|second|third|last)(?: one| task)?/u
  return intent === 'fact' && counted.test(fold(text))
})

/** The task that a passage is: its attributes are told with it. */
function sameTask(catalog: Catalog, entry: Entry): Entry | undefined {
  return entry.kind === 'passage' ? tasksAround(entry, catalog).find(({ record }) => record.lines[0] === entry.record.lines[0]) : undefined
}

/** What an office does is told where it leads or where the text begins with it, not where it is only sent a report; other facts where it is named. */
function isAbout(entry: Entry, office: string, intent: Intent): boolean {
  const name = nameKey(office)
  if (!DOES.has(intent)) return nameKey(entryText(entry)).includes(name)
  if (entry.kind === 'task') return entry.record.lead.some((unit) => nameKey(unit).includes(name))
  return nameKey(entryText(entry)).startsWith(name)
}

const DOES: ReadonlySet<Intent> = new Set(['lead', 'deadline', 'product', 'tasks', 'budget', 'contact', 'person'])

/** Whether an entry names one of the periods that are asked for, or a day of the month; a quarter without its year is one of the document's year. */
function namesPeriod(entry: Entry, { mustName, documents }: DocumentGroup): boolean {
  const document = documents.find(({ index }) => index === entry.document)
  const end = document?.head.period?.end
  const year = end === undefined ? undefined : yearOf(end)
  const named = periodsNamedIn(entry, year)
  // A column `Năm trước` is of the year before the document's own.
  const before = year === undefined ? null : yearSpan(year - 1)
  if (before && entry.kind === 'row' && YEAR_BEFORE.test(entryText(entry)) && mustName.some((asked) => samePeriod(asked, before)))
    return true
  // `giấy phép cấp năm 2020 đến 2025` names both years.
  const days = findDates(entryText(entry)).map(({ date }) => date)
  return mustName.some(
    (asked) =>
      (isInOneMonth(asked) && days.some((day) => asked.start <= day && day <= asked.end)) ||
      named.some((period) =>
        period.kind === 'years' ? period.start === asked.start || period.end === asked.end : samePeriod(period, asked),
      ),
  )
}

/** `Kết quả giai đoạn 2016 - 2020` in front of a plan: what stands below that title is of the years it names. */
function standsUnderPeriod({ documents }: Catalog, entry: Entry, { mustName }: DocumentGroup): boolean {
  const sections = entry.kind === 'passage' ? (documents[entry.document]?.sections ?? []) : []
  const titles = sections.filter(({ lines }) => liesIn(entry.record.lines, lines))
  return titles.some(({ title }) => findPeriods(title).some((named) => mustName.some((asked) => samePeriod(named, asked))))
}

/** The periods that an entry names, by the year of its document. */
const periodsNamedIn = readOnce((entry: Entry, year: number | undefined) => findPeriods(entryText(entry), year))

/** The title of a column, not what something is held against. */
const YEAR_BEFORE = /(?<!(?:so với|hằng|hàng|mỗi|cùng kỳ) )(?<!\p{L})năm (?:\(quý\) )?trước(?!\p{L})(?! ngày)/iu

/** Whether an entry states what is asked at all: a task without a deadline cannot answer "when". */
function states(intent: Intent, entry: Entry, catalog: Catalog): boolean {
  if (entry.kind === 'passage' && (entry.record.kind === 'closing' || isTitle(entry, catalog))) return false
  // Of rows only those of a schedule tell who and when.
  if (entry.kind === 'row' && (intent === 'lead' || intent === 'deadline')) return isScheduleRow(entry)
  if (entry.kind !== 'task') return true
  switch (intent) {
    case 'lead':
      return entry.record.lead.length > 0
    case 'coordinate':
      return entry.record.coordinate.length > 0
    case 'deadline':
      return entry.record.deadline !== null
    case 'product':
      return entry.record.product !== null
    case 'budget':
      return entry.record.budget !== null
    default:
      return true
  }
}

/** `KẾ HOẠCH`, `Cải cách hành chính năm 2025`: what a document is called answers nothing. */
const isTitle = readOnce(({ document, record }: EntryOf<'passage'>, catalog: Catalog) => {
  const { text } = record
  return text === text.toUpperCase() || nameKey(catalog.documents[document]?.head.title ?? '').includes(nameKey(text))
})

/** A line of a labelled list answers as its task, not alone. */
function insideTask(catalog: Catalog, intent: Intent, passage: Entry): boolean {
  return tasksAround(passage, catalog).some((task) => states(intent, task, catalog))
}

/** The tasks whose lines hold those of an entry. */
const tasksAround = readOnce(({ document, record }: Entry, catalog: Catalog) =>
  catalog.entriesOf(document, 'task').filter(({ record: { lines } }) => liesIn(record.lines, lines)),
)

const FIGURES_NO_REASON = 0.5
/** A reason is asked for and given. */
const REASON = 1.6

/** What a conversation is about is meant rather than what only shares its words. */
const IN_FOCUS = 1.6

function isInFocus(question: Question, entry: Entry, catalog: Catalog): boolean {
  const { focus } = question
  if (!focus) return false
  const document = catalog.documents[entry.document]?.head.id
  const spans = [entry.record.lines, ...(asksOfWhich(question) ? [wholeRow(entry, catalog)?.record.lines] : [])]
  return focus.places.some(
    (place) => place.document === document && spans.some((lines) => lines !== undefined && meets(place.lines, lines)),
  )
}

const asksOfWhich = remembered(({ text }) => /(?<!\p{L})trong (?:so )?do(?!\p{L})|of (?:which|these|those|them)(?!\p{L})/u.test(fold(text)))

/** The row that another one is a part of: `trong đó trực tuyến bao nhiêu?` is asked of its parts. */
const wholeRow = readOnce(({ kind, document, record }: Entry, catalog: Catalog) =>
  kind === 'row' ? catalog.entriesOf(document, 'row').find((row) => isPartOfRow(record, row.record)) : undefined,
)

function meets(a: LineSpan, b: LineSpan): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}
