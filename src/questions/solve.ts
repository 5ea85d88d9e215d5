import { writtenDate } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { Answer } from './answer.js'
import { answerAbout } from './compose/about-document.js'
import { composeNotFound, composeOne, composeSeveral, type GroupAnswer } from './compose/answer.js'
import { busiestUnitsAnswer } from './compose/busiest-units.js'
import { askMeant, askWhich } from './compose/clarify.js'
import type { Composing } from './compose/composing.js'
import { judgedListAnswer } from './compose/judged-list.js'
import { lateListAnswer } from './compose/late-list.js'
import { composeNoDocuments, composeNothing } from './compose/nothing.js'
import { namesOutline, outlineListAnswer } from './compose/outline-list.js'
import { askOwnUnit } from './compose/own-unit.js'
import { namesSection, sectionListAnswer } from './compose/section-list.js'
import { targetListAnswer, targetsAlike } from './compose/target-list.js'
import { composeTaskList } from './compose/task-list.js'
import { askForTopic } from './compose/too-little.js'
import { sayingWhatLacks } from './compose/untold.js'
import { accepted, likeAnotherOffice } from './find/accept.js'
import { ambiguous } from './find/ambiguous.js'
import { withAnnounced } from './find/announced.js'
import { asksNumberAlone, tasksByNumber } from './find/by-number.js'
import type { Candidate } from './find/candidate.js'
import { withCauses } from './find/causes.js'
import { asksOverdue } from './find/due.js'
import { extremeRows } from './find/extreme.js'
import { type DocumentGroup, documentGroups, isOffice } from './find/groups.js'
import { nearCodes } from './find/near-codes.js'
import { candidates } from './find/rank.js'
import type { TaskFilter } from './find/tasks.js'
import { withTwinTask } from './find/twin-task.js'
import { isBareNumber } from './follow-up/ordinal.js'
import { namesPlace } from './follow-up/taken-over.js'
import { asReported, onlyReports, reportsOfPast, tellsUndone } from './reported.js'
import { type Intent, isBeyondDocuments, isSmallTalk } from './understand/intents/index.js'
import { ofOffice } from './understand/of-office.js'
import { extremeOf } from './understand/superlative.js'
import { saysOnly } from './understand/topic.js'
import type { Question } from './understand/understand.js'

/** An answer with how it came about. */
export interface Solved {
  answer: Answer
  /** Which way led to it. */
  way: Way
  /** What was considered in each office, best first; empty where nothing was searched. */
  considered: readonly Considered[]
  /** The share of the question's words that the best entry has; 0 where it did not come from a search. */
  coverage: number
}

export type Way =
  | 'small-talk'
  | 'names'
  | 'scope'
  | 'document'
  | 'target-list'
  | 'section'
  | 'task-list'
  | 'search'
  | 'choices'
  | 'any-kind'
  | 'nothing'

/** What one group of documents offers. */
export interface Considered extends GroupAnswer {
  /** Those that are good enough to answer. */
  accepted: Candidate[]
}

/** An office answers along with others when it does not do much worse than the best. */
const GROUP_AS_GOOD = 0.45

/** Kinds of questions about tasks and documents that a passage may answer, too, when nothing of the kind does. */
const ANY_KIND: ReadonlySet<Intent> = new Set([
  'lead',
  'coordinate',
  'deadline',
  'product',
  'budget',
  'tasks',
  'definition',
  'document-number',
  'basis',
  'person',
])

/**
 * Answers a question that was understood: the ways are tried in turn, records before passages, and the first that has
 * something to say says it.
 *
 * @param organisation the asker's own office; null for none
 */
export function solve(question: Question, organisation: string | null, composing: Composing, filter: TaskFilter): Solved {
  const solved = firstThatAnswers(listed(question), organisation, composing, filter)
  if (question.from === 0 || LISTS.has(solved.way)) return solved
  const { language } = question
  return plain(
    { status: 'answered', language, text: composing.messages.say(language, 'nothing-more'), records: [], citations: [] },
    'small-talk',
  )
}

/** Ways whose answers may go on. */
const LISTS: ReadonlySet<Way> = new Set(['target-list', 'task-list', 'section'])

/** What every plan is about. */
const OF_REFORM = 'cchc cải cách hành chính'

/** `Nhiệm vụ Hà Tĩnh`, `mục tiêu CCHC đến 2030 là gì`: nothing but what is to be listed, of where and when. */
function listed(question: Question): Question {
  const { intent, query, focus, text } = question
  if ((intent !== 'fact' && intent !== 'definition') || focus !== null) return question
  const folded = fold(text)
  if (!saysOnly(query, `${OF_REFORM} ${datesNamed(text)}`)) return question
  if (/viet tat|(?<!\p{L})nghia(?!\p{L})|stands? for|mean/u.test(folded)) return question
  const whole = { ...question, query: { words: [], expansions: [] } }
  if (/(?<!\p{L})(?:nhiem vu|cong viec|(?:co|nhung|cac) viec|viec (?:phai|can) (?:lam|xong|hoan thanh)|tasks?|due)(?!\p{L})/u.test(folded))
    return { ...whole, intent: 'tasks' }
  return /(?<!\p{L})(?:chi tieu|muc tieu|targets?|goals?)(?!\p{L})/u.test(folded) ? { ...whole, intent: 'target' } : question
}

/** The days of `nhiệm vụ trước ngày 15/01/2025`, digit by digit. */
function datesNamed(text: string): string {
  return `ngày ${(text.match(/\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?/g) ?? [])
    .join(' ')
    .replace(/[/-]/g, ' ')
    .replace(/(?<!\d)0(?=\d)/g, '')}`
}

function firstThatAnswers(asked: Question, organisation: string | null, composing: Composing, filter: TaskFilter): Solved {
  const { catalog } = composing
  const said = smallTalk(asked, composing)
  if (said) return plain(said, 'small-talk')
  const meant = otherNumberMeant(asked, composing)
  if (meant) return plain(meant, 'names')
  const meantDocuments = documentGroups(catalog, asked.scope, organisation)
  if (!Array.isArray(meantDocuments)) return plain(composeNoDocuments(asked, meantDocuments, composing), 'scope')
  const question = asReported(asked, meantDocuments)
  const every = reportsOfPast(question, meantDocuments)
  const groups = OWN_PAPER.test(fold(question.text)) ? ofOwnOffice(question, every, organisation) : every
  const about = answerAbout(question, groups, composing)
  if (about) return plain(about, 'document')
  const numbered = byNumber(question, groups, composing)
  if (numbered) return numbered
  const list = lists(question, ofOwnOffice(question, groups, organisation), composing, filter)
  if (list) return list
  const vague = askForTopic(question, groups, composing)
  if (vague) return plain(vague, 'choices')
  const searched = asSearched(question)
  const considered = consider(searched, groups, composing)
  const which = asksWhich(searched, considered, composing)
  if (which) return which
  const answered = fromConsidered(searched, considered, composing, 'search')
  if (answered) return answered
  if (ANY_KIND.has(question.intent)) {
    const other: Question = { ...question, intent: 'fact' }
    const anything = fromConsidered(other, consider(other, groups, composing), composing, 'any-kind')
    const best = anything?.considered.flatMap(({ accepted: usable }) => usable).reduce((a, b) => (b.score > a.score ? b : a))
    if (anything) return { ...anything, answer: sayingWhatLacks(question, [best?.entry], anything.answer, composing) }
  }
  return { answer: composeNothing(question, groups, considered, composing), way: 'nothing', considered, coverage: 0 }
}

/** `Kế hoạch này nói về cái gì?`, `báo cáo của sở mình`: a paper of the asker's own office, and no other's. */
const OWN_PAPER =
  /(?<!\p{L})(?:ke hoach|bao cao|van ban|tai lieu)(?: cchc| cai cach hanh chinh)? (?:nay|(?:cua )?(?:(?:so|ben|co quan|don vi) )?(?:minh|toi|em|ta|chung toi|chung ta))(?!\p{L})|(?<!\p{L})(?:this|our) (?:plan|report|document)(?!\p{L})/u

/** `Nhiệm vụ 2.6 ai chủ trì?`: a task by its number, where few have it. */
function byNumber(question: Question, groups: readonly DocumentGroup[], composing: Composing): Solved | null {
  if (question.focus !== null) return null
  const tasks = tasksByNumber(composing.catalog, question, groups)
  if (tasks.length === 0 && asksNumberAlone(question))
    return plain(composeNotFound(question, composing.messages.say(question.language, 'not-found'), [], composing), 'names')
  if (tasks.length === 0 || tasks.length > MAX_NUMBERED) return null
  const answers = groups.flatMap((group) => {
    const own = tasks.filter(({ document }) => group.documents.some(({ index }) => index === document))
    const candidates = own.map((entry): Candidate => ({ entry, coverage: 1, inFocus: true, score: 1 }))
    return own.length > 0 ? [{ group, candidates, accepted: candidates }] : []
  })
  return fromConsidered(question, answers, composing, 'search')
}

const MAX_NUMBERED = 4

/** `Việc nào sắp đến hạn?`: a list is of the asker's own office, where that has documents of the time and no place is named. */
function ofOwnOffice(question: Question, groups: readonly DocumentGroup[], organisation: string | null): readonly DocumentGroup[] {
  if (organisation === null || namesPlace(question.scope)) return groups
  const own = groups.filter((group) => group.organisation !== null && isOffice(group.organisation, organisation))
  return own.length > 0 ? own : groups
}

/** What is answered as a whole: all targets, a part of a report, tasks by unit or date. Not for a year that no document is about. */
function lists(question: Question, groups: readonly DocumentGroup[], composing: Composing, filter: TaskFilter): Solved | null {
  if (groups.some(({ mustName }) => mustName.length > 0)) return null
  const unknown = filter.unknownUnit(question, groups)
  if (unknown !== null) {
    const text = composing.messages.say(question.language, 'not-found-unit', { unit: unknown })
    return plain(composeNotFound(question, text, [], composing), 'names')
  }
  const targets = judgedListAnswer(question, groups, composing) ?? targetListAnswer(question, groups, composing)
  if (targets) return plain(targets, 'target-list')
  const busiest = busiestUnitsAnswer(question, groups, composing)
  if (busiest) return plain(busiest, 'task-list')
  const late = lateListAnswer(question, groups, composing)
  if (late) return plain(late, 'section')
  const part = sectionListAnswer(question, groups, composing) ?? outlineListAnswer(question, groups, composing)
  if (part) return plain(part, 'section')
  if (tellsUndone(question, groups) || (question.scope.kinds.includes('plan') && onlyReports(groups))) return null
  const toDo = question.intent === 'tasks' && (!question.achieved || asksOverdue(question))
  const list =
    (toDo ? filter.filter(question, groups) : filter.ofUnitAlone(question, groups)) ??
    filter.dutiesOf(question, groups) ??
    filter.leadsOfArea(question, groups)
  const ownUnit = list && askOwnUnit(question, list, composing)
  if (ownUnit) return plain(ownUnit, 'choices')
  return list && plain(composeTaskList(question, list, composing), 'task-list')
}

/** Whether a question names a part of a document, which may be answered as a whole ({@link Way} `section`). */
export function namesPart({ text }: Question): boolean {
  const folded = fold(text)
  return namesSection(folded) || namesOutline(folded)
}

/** `Kế hoạch 594/KH-STC`: no document has this number, but one nearly has. */
function otherNumberMeant(question: Question, composing: Composing): Answer | null {
  const near = nearCodes(composing.catalog, question.scope.otherCodes)
  const [first] = near
  if (!first) return null
  const { text } = question
  const meant = near
    .filter(({ typed }) => typed === first.typed)
    .map(({ typed, number }) => ({
      label: numberLabel(number, composing),
      ask: `${text.slice(0, typed.start)}${number}${text.slice(typed.end)}`,
    }))
  return askMeant(question, first.typed.number, meant, composing)
}

function numberLabel(number: string, { catalog }: Composing): string {
  const own = catalog.documents.find(({ head }) => head.number === number)
  return own ? `${number} (${own.head.title})` : number
}

/** Where one office alone is asked and several of its tasks or targets fit, the person says which. */
function asksWhich(question: Question, considered: readonly Considered[], composing: Composing): Solved | null {
  const [only, ...more] = considered.filter(({ accepted: usable }) => usable.length > 0)
  const alike = only && more.length === 0 ? ambiguous(question, only.candidates) : []
  if (alike.length === 0) return null
  const targets = alike.every(({ entry }) => entry.kind === 'target')
  const answer = targets ? targetsAlike(question, alike, composing) : askWhich(question, alike, composing)
  return { answer, way: targets ? 'search' : 'choices', considered, coverage: 0 }
}

/** The kind of question that the search is for, where the ways before it had nothing to say. */
function asSearched(question: Question): Question {
  const folded = fold(question.text)
  const asksTime = /(?:ngay|thang|quy) (?:nao|may)|bao gio|khi nao|when|date/.test(folded)
  // `kế hoạch tuyên truyền ban hành tháng mấy`: no document's own date, but the deadline of a task.
  const asksNumber = /(?<!\p{L})so (?:may|bao nhieu|hieu|gi)(?!\p{L})|(?<!\p{L})number(?!\p{L})/u.test(folded)
  if (question.intent === 'document-number' && asksTime && !asksNumber && question.scope.otherCodes.length === 0)
    return { ...question, intent: 'deadline' }
  if (question.intent === 'tasks' && question.achieved && /may|bao nhieu|how many/.test(folded)) return { ...question, intent: 'quantity' }
  return question
}

function plain(answer: Answer, way: Way): Solved {
  return { answer, way, considered: [], coverage: 0 }
}

/** `1+1`, `2 x 3 bằng mấy`: no question about documents. */
const SUM = /^\W*\d+(?:\s*[-+*x×:=]\s*\d+)+\s*=?\s*(?:(?:bằng|bang|là|la)?\s*(?:mấy|may|bao nhiêu|bao nhieu)?)?\W*$/iu

function smallTalk(question: Question, composing: Composing): Answer | null {
  const { language, intent, text } = question
  if (!/[\p{L}\p{N}]/u.test(text) || SUM.test(text) || (isBareNumber(text) && question.focus === null))
    return composeNotFound(question, composing.messages.say(language, 'empty-question'), [], composing)
  if (isBeyondDocuments(intent)) return composeNotFound(question, composing.messages.say(language, `not-found-${intent}`), [], composing)
  if (!isSmallTalk(intent)) return null
  const today = { date: writtenDate(question.asOf), weekday: new Date(`${question.asOf}T00:00:00Z`).getUTCDay() }
  return { status: 'answered', language, text: composing.messages.say(language, `talk-${intent}`, today), records: [], citations: [] }
}

/** What each group of documents has to say. */
function consider(question: Question, groups: readonly DocumentGroup[], { catalog }: Composing): Considered[] {
  const asked = groups.map(({ documents: [first] }) => ofOffice(question, first?.head.province ?? null))
  const found = groups.map((group, i) => candidates(catalog, asked[i] ?? question, group))
  const usable = found.map((of, i) => accepted(catalog, asked[i] ?? question, of))
  return groups.map((group, i) => {
    const own = usable[i] ?? []
    const answers = own.length > 0 ? own : likeAnotherOffice(catalog, question, found[i] ?? [], usable)
    return {
      group,
      candidates: found[i] ?? [],
      accepted: chosenAmong(
        question,
        withCauses(catalog, question, withTwinTask(catalog, question, answers)).flatMap((candidate) =>
          extremeRows(catalog, question, withAnnounced(catalog, candidate.entry)).map((entry) => ({ ...candidate, entry })),
        ),
      ),
    }
  })
}

/** Each entry once; where one of several is asked for (`phòng nào cao điểm nhất?`), the rows that compare them alone. */
function chosenAmong({ text }: Question, candidates: readonly Candidate[]): Candidate[] {
  const each = candidates.filter(({ entry }, i) => candidates.findIndex((other) => other.entry.record === entry.record) === i)
  if (extremeOf(text) === null) return each
  const counting = each.filter(({ entry }) => entry.kind !== 'row' || entry.record.values.some((value) => /\d/.test(value.text)))
  const rows = counting.filter(({ entry }) => entry.kind === 'row')
  return rows.length > 0 ? rows : counting
}

function fromConsidered(question: Question, considered: readonly Considered[], composing: Composing, way: Way): Solved | null {
  const answers = considered.flatMap(({ group, accepted: usable }) => (usable.length > 0 ? [{ group, candidates: usable }] : []))
  if (answers.length === 0) return null
  const { provinces, organisations, ownCodes } = question.scope
  const named = provinces.length + organisations.length + ownCodes.length > 0
  const best = Math.max(...answers.map((answer) => answer.candidates[0]?.score ?? 0))
  const good = named ? answers : answers.filter((answer) => (answer.candidates[0]?.score ?? 0) >= best * GROUP_AS_GOOD)
  const only = good.length === 1 ? good[0] : undefined
  const answer = only ? composeOne(question, only, composing, named || oneOffice(composing)) : composeSeveral(question, good, composing)
  const told = sayingWhatLacks(
    question,
    good.map(({ candidates: [first] }) => first?.entry),
    answer,
    composing,
  )
  return { answer: told, way, considered, coverage: Math.max(...good.map(({ candidates: [first] }) => first?.coverage ?? 0)) }
}

function oneOffice({ catalog }: Composing): boolean {
  return new Set(catalog.documents.map(({ head }) => head.organisation)).size < 2
}
