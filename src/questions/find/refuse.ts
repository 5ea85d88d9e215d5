import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { coverage, leastPhrase, sharedSyllables, textCoverage } from '../../catalog/search/coverage.js'
import { search } from '../../catalog/search/score.js'
import { fold } from '../../language/fold.js'
import { sentencesOf } from '../../language/sentences.js'
import { asksForResults } from '../understand/counted.js'
import type { Scope } from '../understand/scope/scope.js'
import { isTopic, saysOnly, saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { asksWhy, hasReason } from './causes.js'
import { asksCitedNumber, lacksCitedNumber } from './cited-number.js'
import { lacksHeadcount } from './headcount.js'
import { asksPlace, lacksNamed, tellsPlace } from './named-kind.js'
import { namesRow } from './named-rows.js'
import { asksForNumber, asksPhone, asksStreet, hasNumber, hasPhone, hasStreet, isSetAsShare, sentenceHasNumber } from './numbers.js'
import { isForOtherYear } from './other-year.js'
import { tellsTotalAsked } from './preference.js'
import { remembered } from './remembered.js'
import { onlySetsOut } from './results.js'
import { entryText } from './text.js'
import { isOtherTime } from './times.js'
import { lacksWeekday, saysWhen, tellsWhen } from './when.js'

/** Why a candidate does not answer. */
export type Refusal =
  | 'coverage'
  | 'other-thing'
  | 'no-number'
  | 'only-target'
  | 'no-time'
  | 'no-reason'
  | 'no-name'
  | 'no-place'
  | 'other-year'

/** Below these shares of the question's words an entry does not answer it; calibrated on the development questions. */
const MIN_COVERAGE = { record: 0.42, passage: 0.55, inFocus: 0.2 }
/** A question that names the office or the document is about what it says: less of its words need to be there. */
const NAMED_MIN_COVERAGE = { record: 0.33, passage: 0.4 }
/** What few texts tell needs little else to be meant. */
const SELDOM_TOLD = 0.15
/** Where the best candidate does far better than all others, so much of the least coverage is enough. */
const OUTSTANDING = 0.75

/**
 * Why a candidate does not answer a question.
 *
 * @param outstanding whether it does far better than any other
 * @returns null for one that answers it
 */
export function refusalOf(catalog: Catalog, question: Question, candidate: Candidate, outstanding: boolean): Refusal | null {
  const { entry, coverage: covered } = candidate
  // The number of a document counts nothing.
  const asksNumber = asksForNumber(question) && !asksCitedNumber(question)
  if (covered < leastCoverage(question, candidate) * (outstanding ? OUTSTANDING : 1)) return 'coverage'
  if ((sharesOneSyllable(catalog, question, entry) && !isSeldomTold(question, entry)) || speaksOfOther(catalog, question, candidate))
    return 'other-thing'
  if (isOtherTime(question, entry)) return 'other-thing'
  if (lacksCitedNumber(question, entry) || lacksHeadcount(question, entry) || (asksPhoneNumber(question) && !hasPhone(entry)))
    return 'no-number'
  if (question.intent === 'target' && isAnotherTarget(catalog, question, candidate)) return 'other-thing'
  if (entry.kind === 'target' && isOfOtherClause(catalog, question, candidate, entry)) return 'other-thing'
  if (
    question.intent === 'quantity' &&
    entry.kind === 'target' &&
    question.counted !== '%' &&
    isShare(question, entry) &&
    !isSetAsShare(question, entry)
  )
    return 'no-number'
  if (question.counted === 'đồng' && eachAsked(question) && !EACH_TOLD.test(fold(entryText(entry)))) return 'no-number'
  if (asksNumber && !(hasNumber(question, entry) && tellsNumber(catalog, question, candidate))) return 'no-number'
  const asksResult = question.achieved && (asksNumber || entry.kind === 'target')
  if (asksResult && onlySetsOut(catalog, question, entry) && !isTargetMeant(catalog, question, entry)) return 'only-target'
  if (question.intent === 'deadline' && !(saysWhen(question, entry) && tellsTime(catalog, question, candidate))) return 'no-time'
  if (lacksWeekday(question, entry)) return 'no-time'
  if (lacksNamed(question, entry)) return 'no-name'
  if (placeAsked(question) && !tellsWhere(catalog, question, entry)) return 'no-place'
  if (whyAsked(question) && !hasReason(catalog, question, entry)) return 'no-reason'
  return isForOtherYear(catalog, question, entry) ? 'other-year' : null
}

/** `Tự lo được bao nhiêu phần trăm?` may ask for what is to come out, too, of an office that has no report to tell what did. */
function isTargetMeant({ documents }: Catalog, question: Question, entry: Entry): boolean {
  const own = documents[entry.document]?.head.organisation
  return saysResultsFaintly(question) && documents.every(({ head }) => head.organisation !== own || head.kind !== 'report')
}

const saysResultsFaintly = remembered(({ text }) => !asksForResults(fold(text).replace(/(?<!\p{L})duoc (?=may|bao nhieu|bn)/gu, '')))

/** `Số điện thoại của chị Lan là bao nhiêu?`: that a line exists does not tell it. */
const asksPhoneNumber = remembered(
  (question) =>
    asksPhone(question) && /(?<!\p{L})(?:so (?:dien thoai|dt|sdt|di dong|phone)|sdt|sđt|phone number)(?!\p{L})/u.test(fold(question.text)),
)
const placeAsked = remembered(asksPlace)
const eachAsked = remembered(asksEach)
const whyAsked = remembered(asksWhy)

/** A share is no answer to how many there are. */
function isShare({ text, counted }: Question, { record }: EntryOf<'target'>): boolean {
  return record.unit === '%' && counted !== null && /(?<!\p{L})(?:bao nhieu|how many)(?!\p{L})/u.test(fold(text))
}

/** `Thưởng bao nhiêu tiền mỗi sáng kiến?`: a sum for all of them does not tell. */
function asksEach({ text }: Question): boolean {
  return EACH.test(text) || /(?<!\p{L})(?:each|per)(?! (?:cent|year|month|quarter))(?!\p{L})/u.test(fold(text))
}

/** As typed, with marks or without: `mới` and `môi` are other words. */
const EACH =
  /(?<!\p{L})(?:mỗi|từng|moi|tung) (?!năm|nam|quý|quy|tháng|thang|tuần|tuan|lần|lan|truong|nhat|day|(?:việc|viec|khoản|khoan|mục|muc|phần|phan|loại|loai|nội|noi)(?!\p{L}))\p{L}/iu

/** `30.000 đồng/hồ sơ`, `mỗi sáng kiến 02 triệu đồng`. */
const EACH_TOLD = /(?<!\p{L})(?:moi|tung)(?!\p{L})|\p{L}\s?\/\s?\p{L}/u

function leastCoverage(question: Question, { entry, inFocus }: Candidate): number {
  const { scope, counted } = question
  if (inFocus) return MIN_COVERAGE.inFocus
  if (asksStreet(question) && hasStreet(entry) && saysOnly(question.query, OF_SUBMITTING)) return 0
  if (namesOffice(scope) && tellsTotalAsked(question, entry) && !question.query.words.some(isTopic)) return 0
  if (namesOffice(scope) && (counted === 'dan' || isSeldomTold(question, entry))) return SELDOM_TOLD
  if (asksPhone(question) && hasPhone(entry)) return SELDOM_TOLD * 2
  const least = namesOffice(scope) ? NAMED_MIN_COVERAGE : MIN_COVERAGE
  return entry.kind === 'passage' || entry.kind === 'section' ? least.passage : least.record
}

/** Where one goes with papers, nobody needs to be told what the place is called. */
const OF_SUBMITTING = 'nộp hồ sơ giấy tờ làm thủ tục tthc tiếp nhận trả kết quả đến tới địa chỉ chi công thương nhà dân'

/** Few texts of an office have a telephone number, the sum of a plan, or a time in minutes. */
function isSeldomTold(question: Question, entry: Entry): boolean {
  if (asksPhone(question)) return hasPhone(entry)
  if (asksStreet(question)) return hasStreet(entry)
  return tellsTotalAsked(question, entry) || (question.counted === 'thoi luong' && entry.kind !== 'task' && hasNumber(question, entry))
}

/** Whether a question names an office or a document of the library. */
export function namesOffice({ provinces, organisations, ownCodes }: Scope): boolean {
  return provinces.length + organisations.length + ownCodes.length > 0
}

/** Of a question of several words one syllable alone is in the entry (`sinh` of `phát sinh`): that is no agreement. */
function sharesOneSyllable({ index, numberOf }: Catalog, { query, focus }: Question, entry: Entry): boolean {
  return focus === null && query.words.filter(saysSomething).length > 1 && sharedSyllables(index, query, numberOf(entry)) < 2
}

/**
 * Another office has a target of just what is asked for, and this one only shares some of its words: of the office that is asked, the
 * library has no such target. Another target's figure would be worse than none.
 */
function isAnotherTarget(catalog: Catalog, question: Question, candidate: Candidate): boolean {
  if (inFocusOrNamed(question, candidate) || !namesOffice(question.scope)) return false
  const most = bestTargetCoverage(catalog, question)
  return most >= JUST_THAT && candidate.coverage < most * FAR_LESS
}

/** A sentence that sets several targets tells what is asked in another of its clauses, which none of them is read from. */
function isOfOtherClause(
  { index }: Catalog,
  question: Question,
  { coverage: covered, inFocus }: Candidate,
  { record }: EntryOf<'target'>,
): boolean {
  if (inFocus || covered < BY_STATEMENT || !/[;,]/.test(record.statement)) return false
  return textCoverage(index, question.query, record.metric) < OF_OTHER_CLAUSE
}

const BY_STATEMENT = 0.6
const OF_OTHER_CLAUSE = 0.1
const JUST_THAT = 0.95
const FAR_LESS = 0.72
const MAX_TARGETS = 8
const bestCoverages = new WeakMap<Question, number>()

/** How much of a question the target of any office covers that has most of it. */
function bestTargetCoverage(catalog: Catalog, question: Question): number {
  const known = bestCoverages.get(question)
  if (known !== undefined) return known
  const hits = search(catalog.index, question.query, (number) => catalog.entries[number]?.kind === 'target', MAX_TARGETS)
  const most = Math.max(0, ...hits.map(({ entry }) => coverage(catalog.index, question.query, entry)))
  bestCoverages.set(question, most)
  return most
}

/** What a conversation is about, and a row that is named, need not have the words. */
function inFocusOrNamed(question: Question, { entry, inFocus }: Candidate): boolean {
  return inFocus || (entry.kind === 'row' && namesRow(question, entry.record.label))
}

/** A number for another thing shares common words with the question, but lacks the phrase that tells what is counted. */
function speaksOfOther({ index }: Catalog, question: Question, candidate: Candidate): boolean {
  const { entry, coverage: covered } = candidate
  if (
    inFocusOrNamed(question, candidate) ||
    covered >= SURE ||
    question.language === 'en' ||
    // Few things of an office are told in minutes, nothing but a population in inhabitants.
    ((question.counted === 'thoi luong' || question.counted === 'dan') && hasNumber(question, entry)) ||
    isSeldomTold(question, entry) ||
    (entry.kind !== 'target' && question.intent !== 'target' && question.intent !== 'quantity')
  )
    return false
  return leastPhrase(index, question.query, entryText(entry)) < PHRASE_THERE
}

/** With so much of the question in an entry, a phrase may be worded in a way that nobody knows. */
const SURE = 0.45
const PHRASE_THERE = 0.35

/** Whether a sentence of a passage that has a number has the question's words, too: not one sentence the words, another the number. */
function tellsNumber(catalog: Catalog, question: Question, candidate: Candidate): boolean {
  if (question.intent === 'contact') return true
  if (candidate.entry.kind === 'task' && question.counted === '%' && !candidate.inFocus)
    return taskTellsShare(catalog, question, candidate.entry)
  // A share or a sum is of what its own sentence speaks of; people and files are counted on from the sentence before.
  const ownShare = question.counted === '%' || question.counted === 'đồng' ? OWN_SHARE : 0
  return inOneSentence(catalog, question, candidate, (sentence) => sentenceHasNumber(question, sentence), ownShare)
}

/** What a task is to bring about in shares is said beside what they are shares of: `100% hồ sơ công việc được xử lý trên mạng` tells nothing of signatures. */
function taskTellsShare({ index }: Catalog, question: Question, { record }: EntryOf<'task'>): boolean {
  const parts = [record.objective, record.task, record.activity, record.product, record.note].filter((part) => part !== null)
  return parts
    .flatMap(sentencesOf)
    .some(
      (sentence) =>
        sentenceHasNumber(question, sentence) && (saysOnlyHowMuch(sentence) || textCoverage(index, question.query, sentence) >= IN_TASK),
    )
}

/** `2022: 70%; 2023: 80%`: of what, the task says. */
function saysOnlyHowMuch(sentence: string): boolean {
  return (sentence.match(/\p{L}{2,}/gu)?.length ?? 0) < OWN_WORDS
}

const OWN_WORDS = 4

const IN_TASK = 0.3

/** The same of a time. */
function tellsTime(catalog: Catalog, question: Question, candidate: Candidate): boolean {
  return inOneSentence(catalog, question, candidate, tellsWhen, 0)
}

/** The place of one meeting is not that of another: one sentence tells both. */
function tellsWhere(catalog: Catalog, question: Question, entry: Entry): boolean {
  return sentencesOf(entryText(entry)).some(
    (sentence) => tellsPlace(sentence) && textCoverage(catalog.index, question.query, sentence) >= OWN_PLACE,
  )
}

const OWN_PLACE = 0.4

/**
 * Whether one sentence of a passage both tells what is asked for and has the question's words; true for what is no running text.
 *
 * @param ownShare how much of the question a later sentence must have by itself; the rest it may take from the first
 */
function inOneSentence(
  catalog: Catalog,
  question: Question,
  candidate: Candidate,
  tells: (sentence: string) => boolean,
  ownShare: number,
): boolean {
  const { entry } = candidate
  if (entry.kind !== 'passage' || entry.record.kind === 'table') return true
  const sentences = sentencesOf(entry.record.text)
  if (sentences.length < 2) return true
  const context = [entry.record.announced?.text ?? '', sectionTitle(catalog, entry)].join('. ')
  const least = leastCoverage(question, candidate) * IN_SENTENCE
  return sentences.some(
    (sentence, i) =>
      tells(sentence) &&
      (i === 0 || textCoverage(catalog.index, question.query, sentence) >= ownShare) &&
      textCoverage(catalog.index, question.query, `${context}. ${leadingTo(sentences, i)} ${sentence}`) >= least,
  )
}

/** What a sentence goes on from: the first, and the one that a semicolon joins it to. */
function leadingTo(sentences: readonly string[], at: number): string {
  if (at === 0) return ''
  const before = sentences[at - 1] ?? ''
  return [sentences[0] ?? '', ...(at > 1 && /;\s*$/.test(before) ? [before] : [])].join(' ')
}

/** A later sentence goes on from the first, but says something of the question itself. */
const OWN_SHARE = 0.1
/** So much of what a whole passage must cover, its sentence with the number must. */
const IN_SENTENCE = 0.9

function sectionTitle(catalog: Catalog, { document, record }: EntryOf<'passage'>): string {
  return catalog.documents[document]?.sections[record.sectionIndex]?.title ?? ''
}
