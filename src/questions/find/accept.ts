import type { Catalog, Entry } from '../../catalog/catalog.js'
import { liesIn } from '../../documents/document.js'
import { fold } from '../../language/fold.js'
import { asksForTarget } from '../understand/counted.js'
import { saysSomething } from '../understand/topic.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { comparesPlan } from './columns.js'
import { isPartOfRow, isTotal, namesRow, rowsNamedBeside } from './named-rows.js'
import { namesOffice, refusalOf } from './refuse.js'

/** Another candidate says as much when it scores nearly as high. */
const AS_GOOD = 0.82
const MAX_OTHERS = 2
/** Another document of the same office is quoted along when it does at least this well. */
const OTHER_YEAR = 0.6

/** The best candidate that answers, with those that say as much. */
export function accepted(catalog: Catalog, question: Question, found: readonly Candidate[]): Candidate[] {
  if (saysTooLittle(question)) return []
  const usable = totalFirst(
    question,
    rowMeant(catalog, question, wholeRowFirst(catalog, question, usableOf(catalog, question, found), found), found),
  )
  const [first] = usable
  if (!first) return []
  const rest = usable.slice(1).filter((candidate) => !sameLines(candidate, first))
  // Another document of the office (another year) says its own; the same document only what is as good.
  const elsewhere = question.scope.periods.length > 0 ? [] : bestOfOtherDocuments(rest, first)
  const same = rest.filter(
    (candidate) =>
      candidate.entry.document === first.entry.document &&
      candidate.score >= first.score * AS_GOOD &&
      candidate.coverage >= first.coverage * AS_GOOD &&
      !isPartOf(candidate.entry, first.entry),
  )
  return [...new Set([first, ...rowsNamedBeside(first, found, question), ...elsewhere, ...same])].slice(0, 1 + MAX_OTHERS)
}

/**
 * Of several offices that a question names, one answers: another one's best entry answers, too, when it has nearly as much of the
 * question. How much is there depends on the one wording that both are asked with.
 */
export function likeAnotherOffice(
  catalog: Catalog,
  question: Question,
  found: readonly Candidate[],
  answers: readonly (readonly Candidate[])[],
): Candidate[] {
  const { provinces, organisations } = question.scope
  const [best] = found
  const other = Math.max(0, ...answers.map(([first]) => first?.coverage ?? 0))
  if (!best || provinces.length + organisations.length < 2 || other === 0 || best.coverage < other * NEARLY) return []
  const refusal = refusalOf(catalog, question, best, true)
  return refusal === null || refusal === 'coverage' || refusal === 'other-thing' ? [best] : []
}

const NEARLY = 0.55

/** Those that answer, as far down as any may be quoted along with the first. */
function usableOf(catalog: Catalog, question: Question, found: readonly Candidate[]): Candidate[] {
  const outstanding = outstandingOf(found)
  const usable: Candidate[] = []
  const refused: Candidate[] = []
  const others: Candidate[] = []
  for (const candidate of found) {
    const [first] = usable
    if (first && candidate.score < first.score * OTHER_YEAR) break
    const refusal = refusalOf(catalog, question, candidate, candidate === outstanding)
    if (refusal === null && !isAround(candidate, refused) && !isOfOtherTargets(question, candidate, others)) usable.push(candidate)
    else if (refusal !== null && refusal !== 'coverage') refused.push(candidate)
    if (refusal === 'other-thing') others.push(candidate)
  }
  return usable
}

/** A part of a document tells no more than those of its items that speak of the matter, and do not tell. */
function isAround({ entry }: Candidate, refused: readonly Candidate[]): boolean {
  return (
    entry.kind === 'section' &&
    refused.some(
      ({ entry: { document, kind, record } }) =>
        kind !== 'section' && document === entry.document && liesIn(record.lines, entry.record.lines),
    )
  )
}

/** Of a rate that is asked for a passage tells no more than the targets it sets, of which one is of another thing. */
function isOfOtherTargets({ intent, counted }: Question, { entry }: Candidate, others: readonly Candidate[]): boolean {
  if (intent !== 'target' || counted !== '%' || entry.kind !== 'passage') return false
  return others.some(
    ({ entry: { document, kind, record } }) => kind === 'target' && document === entry.document && liesIn(record.lines, entry.record.lines),
  )
}

/** One syllable that is no name, asked about nothing in particular: any text has it. */
function saysTooLittle({ intent, query, focus, scope }: Question): boolean {
  const words = query.words.filter(saysSomething)
  const [only] = words
  return (
    intent === 'fact' && focus === null && words.length <= 1 && only?.name !== true && query.expansions.length === 0 && !namesOffice(scope)
  )
}

/** The best candidate, where it does far better than anything else: less of the question's words need to be in it. */
export function outstandingOf(found: readonly Candidate[]): Candidate | null {
  const [first] = found
  const next = first && found.find((candidate) => candidate !== first && !sameLines(candidate, first))
  return first && (!next || first.score >= next.score * FAR_BETTER) ? first : null
}

const FAR_BETTER = 2

/** `Nộp qua mạng chiếm mấy phần trăm?`: the row that has both the plan and what came out tells, not what was planned alone. */
function wholeRowFirst(
  catalog: Catalog,
  question: Question,
  usable: readonly Candidate[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const [first] = usable
  if (first?.entry.kind !== 'target' || asksForTarget(fold(question.text))) return usable
  const row = found.find((other) => other.entry.kind === 'row' && comparesPlan(other.entry.record) && sameLines(other, first))
  if (!row || refusalOf(catalog, question, row, false) !== null) return usable
  return [{ ...row, score: first.score }, ...usable.filter((candidate) => candidate !== row)]
}

/** `Đơn vị thứ hai ai làm trưởng đoàn?`: of a table the row that a conversation is about, where it has all that the table has. */
function rowMeant(catalog: Catalog, question: Question, usable: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  const { focus } = question
  const [first] = usable
  if (!focus || first?.entry.kind !== 'passage' || first.entry.record.kind !== 'table') return usable
  const { document } = first.entry
  const id = catalog.documents[document]?.head.id
  const row = found.find(
    ({ entry, coverage }) =>
      entry.kind === 'row' &&
      coverage >= first.coverage &&
      focus.places.some(
        (place) => place.document === id && entry.document === document && place.lines.join() === entry.record.lines.join(),
      ),
  )
  if (!row || refusalOf(catalog, question, row, false) !== null) return usable
  return [{ ...row, score: first.score }, ...usable.filter((candidate) => candidate !== row)]
}

/** Where no row of a table is named, its total is asked for. */
function totalFirst(question: Question, usable: readonly Candidate[]): readonly Candidate[] {
  const [first] = usable
  if (first?.entry.kind !== 'row' || isTotal(first.entry.record) || namesRow(question, first.entry.record.label)) return usable
  const total = usable.find(({ entry, coverage }) => isPartOf(first.entry, entry) && coverage >= first.coverage * AS_MUCH)
  return total ? [{ ...total, score: first.score }, ...usable.filter((candidate) => candidate !== total)] : usable
}

const AS_MUCH = 0.97

/** A row beside the total of its table, or a part of a row beside that row. */
function isPartOf(entry: Entry, total: Entry): boolean {
  return (
    entry.kind === 'row' &&
    total.kind === 'row' &&
    (isPartOfRow(entry.record, total.record) ||
      (isTotal(total.record) && entry.record.tableLines.join() === total.record.tableLines.join()))
  )
}

function bestOfOtherDocuments(rest: readonly Candidate[], first: Candidate): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const candidate of rest) {
    if (
      candidate.entry.document !== first.entry.document &&
      candidate.score >= first.score * OTHER_YEAR &&
      !best.has(candidate.entry.document)
    )
      best.set(candidate.entry.document, candidate)
  }
  return [...best.values()]
}

function sameLines(a: Candidate, b: Candidate): boolean {
  return (
    a.entry.document === b.entry.document &&
    a.entry.record.lines[0] <= b.entry.record.lines[1] &&
    b.entry.record.lines[0] <= a.entry.record.lines[1]
  )
}
