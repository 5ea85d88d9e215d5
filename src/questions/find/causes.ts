import type { Catalog, Entry, EntryOf } from '../../catalog/catalog.js'
import { coverage } from '../../catalog/search/coverage.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { entryText } from './text.js'

const MAX_CAUSES = 3

/** Vì sao …? · Nguyên nhân là gì? · Why …? */
export function asksWhy({ text }: Question): boolean {
  return /(?<!\p{L})(?:vi sao|tai sao|do dau(?! moi)(?=[^?]*(?<!\p{L})(?:cham|tre|thap|khong|chua|giam|tang|vuong|ton dong|bi|phat sinh)(?!\p{L})| (?:ma|lai|co|nen|hoi)(?!\p{L})|$|\?)|nguyen nhan|ng nhan|ly do|nguyen do|why|reasons?|causes?|how come)(?!\p{L})|^(?:the |ma |a |nhung )?sao (?!(?:y|chep|luu|ke|luc|the|vay)(?!\p{L}))|(?<!\p{L})sao (?:lai|phai|khong|ma|hoi|bi|chua|con|no|ho)(?!\p{L})/u.test(
    fold(text),
  )
}

/** Whether an entry itself says why something is as it is. */
export function givesReason(entry: Entry): boolean {
  return entry.kind === 'passage' && REASON.test(fold(entry.record.text))
}

const REASON =
  /(?<!\p{L})(?:nguyen nhan|ly do|chu yeu do|la do|do chua|do thieu|do cho|vi chua)(?!\p{L})|(?<!\p{L})(?:do|vi) [^.;]{3,140} nen (?!tang)(?=\p{L})/u
/** `kỷ luật do tự ý yêu cầu …`, not who does something: `do Văn phòng chủ trì`. */
const BECAUSE =
  /(?<!\p{L})(?:do|vì)\s+(?!\p{Lu}|phòng|cơ quan|đơn vị|ban|sở|bộ|cấp|đồng chí|ông |bà |lãnh đạo|giám đốc|phó giám đốc)(?=\p{Ll})/u

/** Whether there is a reason to tell beside an entry: its own, or a part of its report about causes. */
export function hasReason(catalog: Catalog, question: Question, entry: Entry): boolean {
  return (
    givesReason(entry) ||
    (entry.kind === 'passage' && BECAUSE.test(entry.record.text)) ||
    causeBelow(catalog, entry) !== null ||
    causesIn(catalog, entry.document).length > 0 ||
    causeOfCounted(catalog, question, entry) !== null
  )
}

/** `Nguyên nhân chủ yếu là …`: the paragraph below the one that says what happened. */
function causeBelow(catalog: Catalog, { kind, document, record }: Entry): EntryOf<'passage'> | null {
  if (kind !== 'passage') return null
  const passages = catalog.entriesOf(document, 'passage')
  const below = passages[passages.findIndex((passage) => passage.record === record) + 1]
  return below?.record.section === record.section && /^(?:Nguyên nhân|Lý do)(?!\p{L})/iu.test(below.record.text) ? below : null
}

/** `Trong 24 hồ sơ quá hạn có 17 hồ sơ do lỗi đồng bộ`: a passage that says why there were as many as an entry counts; null for none. */
function causeOfCounted(catalog: Catalog, question: Question, entry: Entry): EntryOf<'passage'> | null {
  if (entry.kind !== 'passage' && entry.kind !== 'row') return null
  const pattern = entry.kind === 'row' ? NUMBER : COUNTED
  const counted = new Set(fold(entryText(entry)).match(pattern))
  const causes = catalog.entriesOf(entry.document, 'passage').flatMap((passage) => {
    const { text } = passage.record
    const same = passage.record !== entry.record && BECAUSE.test(text) && (fold(text).match(pattern) ?? []).some((one) => counted.has(one))
    return same ? [{ passage, covered: coverage(catalog.index, question.query, catalog.numberOf(passage)) }] : []
  })
  const [best] = causes.sort((a, b) => b.covered - a.covered)
  return best && best.covered >= OF_COUNTED ? best.passage : null
}

/** `24 hồ sơ`: a number with what it counts. */
const COUNTED = /(?<![\d.,/])\d[\d.,]* (?:%|\p{L}+ \p{L}+)/gu
/** A row has its nouns in its titles. */
const NUMBER = /(?<![\d.,/])\d[\d.,]*(?!\d|\s?%)/gu
const OF_COUNTED = 0.8

/**
 * For `vì sao hồ sơ đất chậm?`: reports state a shortcoming in one part and its causes (nguyên nhân) in another. The causes that
 * share words with the question, or else all, stand before the shortcoming.
 */
export function withCauses(catalog: Catalog, question: Question, answers: Candidate[]): Candidate[] {
  const [first] = answers
  if (!first || !asksWhy(question) || answers.some(({ entry }) => givesReason(entry))) return answers
  if (first.entry.kind === 'passage' && BECAUSE.test(first.entry.record.text)) return answers
  const told = causeBelow(catalog, first.entry) ?? causeOfCounted(catalog, question, first.entry)
  if (told) return [{ ...first, entry: told }, first]
  const stated = causesIn(catalog, first.entry.document).map((entry) => ({
    ...first,
    entry,
    coverage: coverage(catalog.index, question.query, catalog.numberOf(entry)),
  }))
  const most = Math.max(0, ...stated.map((cause) => cause.coverage))
  const related = stated.filter((cause) => most > 0 && cause.coverage >= most / 2).sort((a, b) => b.coverage - a.coverage)
  const causes = (related.length > 0 ? related : stated).slice(0, MAX_CAUSES)
  const around = causes.some(({ entry }) => overlaps(entry, first.entry))
  return causes.length > 0 ? [...causes, ...(around ? [] : [first])] : answers
}

function overlaps({ record: { lines: a } }: Entry, { record: { lines: b } }: Entry): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

/** What stands in the parts about causes; not the heading above both shortcomings and causes. */
function causesIn(catalog: Catalog, document: number): EntryOf<'passage'>[] {
  const sections = catalog.documents[document]?.sections ?? []
  return catalog.entriesOf(document, 'passage').filter(({ record }) => {
    const title = fold(sections[record.sectionIndex]?.title ?? '')
    return record.kind !== 'closing' && /nguyen nhan/.test(title) && !/ton tai|han che|kho khan|vuong mac/.test(title)
  })
}
