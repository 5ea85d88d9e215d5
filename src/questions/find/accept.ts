import type { Catalog } from '../../catalog/catalog.js'
import { nameKey } from '../../language/tokens.js'
import type { Question } from '../understand/understand.js'
import type { Candidate } from './candidate.js'
import { namesOffice, refusalOf } from './refuse.js'

/** Another candidate says as much when it scores nearly as high. */
const AS_GOOD = 0.82
const MAX_OTHERS = 2
/** Another document of the same office is quoted along when it does at least this well. */
const OTHER_YEAR = 0.6

/** The best candidate that answers, with those that say as much. */
export function accepted(catalog: Catalog, question: Question, found: readonly Candidate[]): Candidate[] {
  if (saysTooLittle(question)) return []
  const usable = usableOf(catalog, question, found)
  const [first] = usable
  if (!first) return []
  const rest = usable.slice(1).filter((candidate) => !sameLines(candidate, first))
  // Another document of the office (another year) says its own; the same document only what is as good.
  const elsewhere = question.scope.periods.length > 0 ? [] : bestOfOtherDocuments(rest, first)
  const same = rest.filter((candidate) => candidate.entry.document === first.entry.document && candidate.score >= first.score * AS_GOOD)
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

const NEARLY = 0.75

/** Those that answer, as far down as any may be quoted along with the first. */
function usableOf(catalog: Catalog, question: Question, found: readonly Candidate[]): Candidate[] {
  const outstanding = outstandingOf(found)
  const usable: Candidate[] = []
  for (const candidate of found) {
    const [first] = usable
    if (first && candidate.score < first.score * OTHER_YEAR) break
    if (refusalOf(catalog, question, candidate, candidate === outstanding) === null) usable.push(candidate)
  }
  return usable
}

/** `Hồ sơ lãnh sự hay viện trợ nhiều hơn?`: other rows of the table that the question names, where it names the first one, too. */
function rowsNamedBeside({ entry }: Candidate, found: readonly Candidate[], { text }: Question): Candidate[] {
  if (entry.kind !== 'row') return []
  const asked = ` ${nameKey(text)} `
  const named = (label: string) => {
    // Of a long label the first part, or its first three syllables, name it: `Lãnh sự, thẻ đi lại doanh nhân`.
    const first = nameKey(label.split(/[,(;–]/)[0] ?? '').split(' ')
    return (
      first.length > 1 &&
      (asked.includes(` ${first.join(' ')} `) || (first.length > 2 && asked.includes(` ${first.slice(0, 3).join(' ')} `)))
    )
  }
  if (!named(entry.record.label)) return []
  const table = entry.record.tableLines.join()
  return found.filter(
    ({ entry: other }) => other !== entry && other.kind === 'row' && other.record.tableLines.join() === table && named(other.record.label),
  )
}

/** Words of less weight are in any question. */
const SAYS_SOMETHING = 0.3

/** One syllable that is no name, asked about nothing in particular: any text has it. */
function saysTooLittle({ intent, query, focus, scope }: Question): boolean {
  const words = query.words.filter(({ weight }) => weight >= SAYS_SOMETHING)
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
