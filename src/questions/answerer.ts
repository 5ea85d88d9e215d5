import type { Catalog, CatalogDocument } from '../catalog/catalog.js'
import type { Knowledge } from '../knowledge/schema.js'
import { type Period, periodsMeet, yearSpan } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { Messages } from '../language/messages.js'
import { nameKey } from '../language/tokens.js'
import type { Answer } from './answer.js'
import type { Composing } from './compose/composing.js'
import { withSources } from './compose/layout.js'
import { beginning } from './compose/untold.js'
import { type Explanation, explanationOf } from './explain.js'
import { comparesPlan } from './find/columns.js'
import { taskFilter } from './find/tasks.js'
import { comparisonMeant } from './follow-up/comparison.js'
import { Conversations, type Item, type Turn } from './follow-up/conversations.js'
import { dated } from './follow-up/dated.js'
import { followUp } from './follow-up/follow-up.js'
import { itemsOf } from './follow-up/items.js'
import { beginsAs, joined, partsOf } from './follow-up/parts.js'
import { returnsTo } from './follow-up/returns.js'
import { namesPlace, namesScope } from './follow-up/taken-over.js'
import { type Answered, type Resolved, readings, saysWell } from './readings.js'
import { type Solved, solve, type Way } from './solve.js'
import { againstPlan } from './understand/against-plan.js'
import { isOfDocument, isSmallTalk } from './understand/intents/index.js'
import { outside } from './understand/scope/span.js'
import { extremeOf } from './understand/superlative.js'
import { saysSomething } from './understand/topic.js'
import { type Question, understander } from './understand/understand.js'

/** A question with who asks it and when. */
export interface Asked {
  text: string
  /** Today, `YYYY-MM-DD`. */
  asOf: string
  /** The asker's own office; null for none. */
  organisation: string | null
  /** Language of the answer; by default the question's. */
  language?: 'vi' | 'en'
  /** Questions of one conversation go on from each other; none by default. */
  conversation?: string
}

/** Answers questions about one catalog. */
export interface Answerer {
  answer(asked: Asked): Answer
  /** The answer with how it came about. */
  explain(asked: Asked): { answer: Answer; explanation: Explanation }
}

/** Ways that answer one question; lists and choices are for the message as a whole. */
const WHOLE: ReadonlySet<Way> = new Set(['search', 'any-kind', 'document', 'nothing'])

/**
 * Prepares the answerer for a catalog.
 *
 * @param now the time in ms, by which conversations are forgotten
 */
export function answerer(catalog: Catalog, knowledge: Knowledge, messages: Messages, now: () => number = Date.now): Answerer {
  const conversations = new Conversations(now)
  const understand = understander(catalog, knowledge)
  const filter = taskFilter(catalog, knowledge)
  const { inConversation } = readings(catalog, understand, told, counted)
  const composing: Composing = { catalog, messages, englishName: englishNames(knowledge), usualMeaning: usualMeanings(knowledge) }
  return {
    answer: (asked) => resolve(asked).solved.answer,
    explain(asked) {
      const { question, solved: found } = resolve(asked)
      return { answer: found.answer, explanation: explanationOf(question, found, catalog) }
    },
  }

  /** The question as it was meant, with its answer; a conversation remembers both. */
  function resolve(asked: Asked): Resolved {
    const turns = asked.conversation === undefined ? [] : conversations.turns(asked.conversation)
    const before = turns.at(-1)
    const [text, ...others] = before ? dated(asked.text, before.question.scope.periods, periodTold(before), isAbout) : [asked.text]
    const first = readIn(turns, asked, text)
    const { own, last, resolved } = found(first) ? first : (firstFound(turns, asked, otherTimes(first, others, asked.text)) ?? first)
    if (asked.conversation === undefined) return resolved
    const { question } = resolved
    const { answer } = resolved.solved
    // The numbers of a list that was gone on with count from its beginning.
    const items = [...(question.from > 0 ? (last?.items ?? []) : []), ...itemsOf(answer)]
    // Thanks, and what was not found, are no topic: one asks on about what was talked of before, but of the office and the year named last.
    const aside = isSmallTalk(question.intent) || (question !== own && answer.status === 'not_found')
    if (last && aside) conversations.remember(asked.conversation, namesScope(own.scope) ? movedTo(question, last) : last)
    else conversations.remember(asked.conversation, { question, answer, items: items.length > 0 ? items : (last?.items ?? []) })
    return resolved
  }

  /** The first of the texts that finds something. */
  function firstFound(turns: readonly Turn[], asked: Asked, texts: readonly string[]): Read | null {
    for (const text of texts) {
      const read = readIn(turns, asked, text)
      if (found(read)) return read
    }
    return null
  }

  /** A message as it stands in its conversation. */
  function readIn(turns: readonly Turn[], asked: Asked, text: string): Read {
    const before = turns.at(-1)
    const own = inLanguageOf(before, understand.understand(text, asked.asOf, asked.language), asked)
    const last = returnsTo(own, turns) ?? before ?? null
    const as = answered(asked)
    const compared = comparisonMeant(own, turns)
    const both = compared && as(compared)
    if (both && isAnswered(both)) return { own, last, resolved: both }
    const one = inConversation(own, last, as)
    const whole = earlierTopic(own, one, turns, as) ?? one
    return { own, last, resolved: heldAgainstPlan(whole, asked) ?? inParts(whole, { ...asked, text }, last) }
  }

  function isAbout(year: number): boolean {
    return catalog.documents.some(({ head: { period } }) => period && periodsMeet(period, yearSpan(year)))
  }

  /** `Còn Sở Y tế?` that the last question says nothing to, but one before it: that is asked of the other office; null where the last one does. */
  function earlierTopic(own: Question, ofLast: Resolved, turns: readonly Turn[], as: Answered): Resolved | null {
    if (isAnswered(ofLast) || !namesPlace(own.scope) || own.query.words.some(saysSomething)) return null
    for (const turn of turns.slice(0, -1).reverse()) {
      const read = inConversation(own, turn, as)
      if (isAnswered(read)) return read
    }
    return null
  }

  /** The period of the one document that an answer came from; null where it came from several, or tells none. */
  function periodTold({ answer: { citations } }: Turn): Period | null {
    const [first] = citations
    const one = first !== undefined && citations.every(({ document }) => document === first.document)
    return (one && catalog.documents.find(({ head }) => head.id === first.document)?.head.period) || null
  }

  /** The result and then the target; with one of them alone, that the other is not told. Null where it is not asked for both. */
  function heldAgainstPlan({ question, solved: whole }: Resolved, asked: Asked): Resolved | null {
    const halves = againstPlan(question)
    if (!halves) return null
    const result = solved(halves.result, asked)
    // One row of a report may tell both.
    const [row] = result.considered.flatMap(({ accepted }) => accepted.slice(0, 1))
    if (row?.entry.kind === 'row' && comparesPlan(row.entry.record)) return { question, solved: result }
    const target = solved(halves.target, asked)
    const reached = result.answer.status === 'answered' && isReported(result.answer)
    const set = target.answer.status === 'answered' && !isReported(target.answer)
    if (reached && set && officesOf(result.answer) === officesOf(target.answer))
      return { question, solved: { ...result, answer: joined(result.answer, target.answer) } }
    if (reached === set || whole.answer.status !== 'answered' || isReported(whole.answer) !== reached) return null
    const lacking = messages.say(question.language, 'half-untold', { lacks: set ? 'result' : 'target' })
    return { question, solved: { ...whole, answer: beginning(whole.answer, lacking) } }
  }

  /** Whether an answer is from reports alone. */
  function isReported(answer: Answer): boolean {
    const documents = cited(answer)
    return documents.length > 0 && documents.every(({ head }) => head.kind === 'report')
  }

  function cited({ citations }: Answer): CatalogDocument[] {
    return catalog.documents.filter(({ head }) => citations.some(({ document }) => document === head.id))
  }

  /** The offices whose documents an answer cites: one office's result does not stand beside another one's target. */
  function officesOf(answer: Answer): string {
    return [...new Set(cited(answer).map(({ head }) => head.organisation ?? head.id))].sort().join('; ')
  }

  /** Of a message that asks two things the second is answered as one that goes on from the first. */
  function inParts(whole: Resolved, asked: Asked, last: Turn | null): Resolved {
    const parts = WHOLE.has(whole.solved.way) ? partsOf(asked.text) : null
    if (!parts) return whole
    const understood = (text: string) => understand.understand(text, asked.asOf, whole.question.language)
    const own = understood(parts.first)
    const alone = (last && followUp(own, last, understand)?.question) ?? own
    // `… ra sao, năm 2025 Hà Tĩnh giao ai?`: place and time of the second half are those of the first, which names none.
    const first = namesScope(alone.scope) ? alone : { ...alone, scope: whole.question.scope }
    const wholeTells = isAnswered(whole)
    // The message as a whole knows more of what is meant than its first half, which must say it well to stand alone.
    // Which of them has the most is asked of what the second half names alone.
    const chooses = extremeOf(parts.second) !== null && extremeOf(parts.first) === null
    const main = wholeTells && !chooses ? whole.solved : solved(first, asked)
    if (!wholeTells && !saysWell(main)) return whole
    const firstHalf: Turn = { question: first, answer: main.answer, items: [] }
    const second = understood(parts.second)
    // Who signed a document is told with its number and date.
    if (
      whole.question.intent === 'signer' &&
      wholeTells &&
      isOfDocument(own.intent) &&
      (second.intent === 'signer' || second.intent === 'document-number')
    )
      return whole
    const next = inConversation(second, firstHalf, answered(asked)).solved
    if (next.answer.status !== 'answered' || !WHOLE.has(next.way)) return { ...whole, solved: main }
    // Where the message as a whole was taken for its second half, the first one is still to be answered.
    const byItself = wholeTells && beginsAs(main.answer, next.answer) ? solved(first, asked) : null
    const begins = byItself && saysWell(byItself, main.coverage) ? byItself : main
    return { ...whole, solved: { ...begins, answer: joined(begins.answer, next.answer) } }
  }

  /** Answers the questions that a message may be meant as. */
  function answered(asked: Asked): Answered {
    return (question) => ({ question, solved: solved(question, asked) })
  }

  function solved(question: Question, { organisation, conversation }: Asked): Solved {
    const asked = { ...question, mayGoOn: conversation !== undefined }
    const first = solve(asked, organisation, composing, filter)
    const mentioning = first.way === 'scope' ? understand.mentioning(asked) : null
    const said = mentioning && solve(mentioning, organisation, composing, filter)
    return said && saysWell(said) && mentionsAll(said.answer, question.scope.unknownProvinces) ? said : first
  }

  function told({ text, citation }: Item, question: Question): Solved {
    const answer = withSources(question, { lines: [text], citations: citation ? [citation] : [] }, composing)
    return { answer, way: 'document', considered: [], coverage: 0 }
  }

  function counted(count: number, { answer: { citations } }: Turn, question: Question): Solved {
    const lines = [messages.say(question.language, 'counted-items', { count })]
    return { answer: withSources(question, { lines, citations }, composing), way: 'document', considered: [], coverage: 0 }
  }
}

/** Whether the answer speaks of the provinces that no document is from. */
function mentionsAll({ text }: Answer, names: readonly string[]): boolean {
  const said = fold(text)
  return names.every((name) => said.includes(fold(name)))
}

/** A message that was read, with the turn from which it goes on. */
interface Read {
  own: Question
  last: Turn | null
  resolved: Resolved
}

function isAnswered({ solved: { answer } }: Resolved): boolean {
  return answer.status === 'answered'
}

function found({ resolved }: Read): boolean {
  return resolved.solved.answer.status !== 'not_found'
}

/** What else a message may mean: the year that was talked about may not be that of the office that is named now. */
function otherTimes({ own }: Read, others: readonly string[], typed: string): string[] {
  return [...others, ...(namesPlace(own.scope) && typed !== own.text ? [typed] : [])]
}

/** `And Hà Tĩnh's?`: names alone are of no language; the conversation goes on in its own. */
function inLanguageOf(before: Turn | undefined, own: Question, { language }: Asked): Question {
  const beside = fold(outside(own.text, own.scope.spans)).replace(CONNECTING, '')
  if (!before || language !== undefined || !namesScope(own.scope) || beside !== '') return own
  // What only joins the names is of no topic, whichever language it was read in.
  return { ...own, language: before.question.language, query: { words: [], expansions: [] } }
}

const CONNECTING = /(?<!\p{L})(?:and|what|how|about|the|same|for|in|of|s)(?!\p{L})|[^\p{L}\d]+/gu

/** The last turn moved to another office or year, of which nothing was found: what was found elsewhere does not stand for it. */
function movedTo({ scope }: Question, last: Turn): Turn {
  return {
    question: { ...last.question, scope, focus: null },
    answer: { ...last.answer, records: [], citations: [] },
    items: [],
  }
}

function englishNames(knowledge: Knowledge): (name: string) => string | null {
  const names = new Map<string, string>()
  for (const { en, vi } of knowledge.glossary.terms)
    if (en[0] !== undefined && vi[0] !== undefined && !names.has(nameKey(vi[0]))) names.set(nameKey(vi[0]), en[0])
  for (const { name, spellings, en } of knowledge.units.known) if (en) for (const form of [name, ...spellings]) names.set(nameKey(form), en)
  for (const { name, en } of knowledge.units.departments) names.set(nameKey(name), en)
  return (name) => names.get(nameKey(name)) ?? null
}

function usualMeanings(knowledge: Knowledge): (short: string) => string | null {
  const meanings = new Map(
    knowledge.abbreviations.abbreviations.flatMap(({ short, long, ambiguous }) =>
      long[0] !== undefined && ambiguous !== true ? [[short.toLowerCase(), long[0]] as const] : [],
    ),
  )
  return (short) => meanings.get(short.toLowerCase()) ?? null
}
