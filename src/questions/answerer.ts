import type { Catalog } from '../catalog/catalog.js'
import type { Knowledge } from '../knowledge/schema.js'
import type { Period } from '../language/dates.js'
import { fold } from '../language/fold.js'
import type { Messages } from '../language/messages.js'
import { nameKey } from '../language/tokens.js'
import type { Answer } from './answer.js'
import type { Composing } from './compose/composing.js'
import { withSources } from './compose/layout.js'
import { type Explanation, explanationOf } from './explain.js'
import { taskFilter } from './find/tasks.js'
import { choiceIn } from './follow-up/choice.js'
import { Conversations, type Item, type Turn } from './follow-up/conversations.js'
import { dated } from './follow-up/dated.js'
import { aboutItem, followUp, inScopeOf, otherwiseMeant } from './follow-up/follow-up.js'
import { itemInText, itemsOf } from './follow-up/items.js'
import { beginsAs, joined, partsOf } from './follow-up/parts.js'
import { returnsTo } from './follow-up/returns.js'
import { namesPlace, namesScope } from './follow-up/taken-over.js'
import { namesPart, type Solved, solve, type Way } from './solve.js'
import { againstPlan } from './understand/against-plan.js'
import { isSmallTalk } from './understand/intents/index.js'
import { outside } from './understand/scope/span.js'
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

/** What a question that may stand alone must cover of its own words so that the conversation is left aside. */
const STANDS_ALONE = 0.9

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
    const text = before ? dated(asked.text, before.question.scope.periods, periodTold(before)) : asked.text
    const read = readIn(turns, asked, text)
    // The year that was talked about may not be that of the office that is named now.
    const { own, last, resolved } =
      text !== asked.text && namesPlace(read.own.scope) && read.resolved.solved.answer.status === 'not_found'
        ? readIn(turns, asked, asked.text)
        : read
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

  /** A message as it stands in its conversation. */
  function readIn(turns: readonly Turn[], asked: Asked, text: string): { own: Question; last: Turn | null; resolved: Resolved } {
    const before = turns.at(-1)
    const own = inLanguageOf(before, understand.understand(text, asked.asOf, asked.language), asked)
    const last = returnsTo(own, turns) ?? before ?? null
    const whole = inConversation(own, asked, last)
    return { own, last, resolved: heldAgainstPlan(whole, asked) ?? inParts(whole, { ...asked, text }, last) }
  }

  /** The period of the one document that an answer came from; null where it came from several, or tells none. */
  function periodTold({ answer: { citations } }: Turn): Period | null {
    const [first] = citations
    const one = first !== undefined && citations.every(({ document }) => document === first.document)
    return (one && catalog.documents.find(({ head }) => head.id === first.document)?.head.period) || null
  }

  /** The result and then the target; null where it is not asked for both, or one of them is not told. */
  function heldAgainstPlan({ question }: Resolved, asked: Asked): Resolved | null {
    const halves = againstPlan(question)
    if (!halves) return null
    const result = solved(halves.result, asked)
    const target = solved(halves.target, asked)
    const both = result.answer.status === 'answered' && target.answer.status === 'answered'
    return both && officesOf(result.answer) === officesOf(target.answer)
      ? { question, solved: { ...result, answer: joined(result.answer, target.answer) } }
      : null
  }

  /** The offices whose documents an answer cites: one office's result does not stand beside another one's target. */
  function officesOf({ citations }: Answer): string {
    const heads = catalog.documents.filter(({ head }) => citations.some(({ document }) => document === head.id))
    return [...new Set(heads.map(({ head }) => head.organisation ?? head.id))].sort().join('; ')
  }

  /** Of a message that asks two things the second is answered as one that goes on from the first. */
  function inParts(whole: Resolved, asked: Asked, last: Turn | null): Resolved {
    const parts = WHOLE.has(whole.solved.way) ? partsOf(asked.text) : null
    if (!parts) return whole
    const understood = (text: string) => understand.understand(text, asked.asOf, whole.question.language)
    const own = understood(parts.first)
    const first = (last && followUp(own, last, understand)?.question) ?? own
    const answered = whole.solved.answer.status === 'answered'
    // The message as a whole knows more of what is meant than its first half, which must say it well to stand alone.
    const main = answered ? whole.solved : solved(first, asked)
    if (!answered && !saysWell(main)) return whole
    const next = inConversation(understood(parts.second), asked, { question: first, answer: main.answer, items: [] }).solved
    if (next.answer.status !== 'answered' || !WHOLE.has(next.way)) return { ...whole, solved: main }
    // Where the message as a whole was taken for its second half, the first one is still to be answered.
    const alone = answered && beginsAs(main.answer, next.answer) ? solved(first, asked) : null
    const begins = alone && saysWell(alone, main.coverage) ? alone : main
    return { ...whole, solved: { ...begins, answer: joined(begins.answer, next.answer) } }
  }

  function solved(question: Question, { organisation, conversation }: Asked): Solved {
    return solve({ ...question, mayGoOn: conversation !== undefined }, organisation, composing, filter)
  }

  function told({ text, citation }: Item, question: Question): Solved {
    const answer = withSources(question, { lines: [text], citations: citation ? [citation] : [] }, composing)
    return { answer, way: 'document', considered: [], coverage: 0 }
  }

  /** After a question back, the question with the choice that was taken. */
  function chosenOf(own: Question, last: Turn): Question | null {
    const { choices = [] } = last.answer
    const position = choices.length > 0 ? choiceIn(own.text, choices) : null
    const choice = position === null ? undefined : choices[position]
    if (!choice) return null
    if (choice.ask !== null) return understand.understand(choice.ask, own.asOf, last.question.language)
    return aboutItem({ text: choice.label, citation: choice.citation }, last.question, understand)
  }

  /** The question alone, or as one that goes on from the last one. */
  function inConversation(own: Question, asked: Asked, last: Turn | null): Resolved {
    const as = (question: Question): Resolved => ({ question, solved: solved(question, asked) })
    if (!last) return as(own)
    const item = itemInText(own, last)
    if (item) return { question: aboutItem(item, last.question, understand), solved: told(item, own) }
    const chosen = chosenOf(own, last)
    if (chosen) return as(chosen)
    const meant = followUp(own, last, understand)
    if (!meant) return aloneOrScoped(own, last, as)
    const part = namesPart(own) ? as(inScopeOf(own, last)) : null
    if (part?.solved.way === 'section') return part
    const alone = meant.certain || !namesScope(own.scope) ? null : as(own)
    if (alone && alone.solved.coverage >= STANDS_ALONE && own.intent !== 'fact') return alone
    const goneOn = as(meant.question)
    // What a document does not say of itself, no passage tells.
    if (goneOn.solved.answer.status !== 'not_found' || goneOn.solved.way === 'document') return goneOn
    const { moved, alone: others } = otherwiseMeant(own, last)
    const same = moved && as(moved)
    if (same && same.solved.answer.status !== 'not_found') return same
    return others.map(as).find(({ solved: found }) => saysWell(found, OTHERWISE)) ?? goneOn
  }
}

/** `And Hà Tĩnh's?`: names alone are of no language; the conversation goes on in its own. */
function inLanguageOf(before: Turn | undefined, own: Question, { language }: Asked): Question {
  const beside = fold(outside(own.text, own.scope.spans)).replace(CONNECTING, '')
  return before && language === undefined && namesScope(own.scope) && beside === '' ? { ...own, language: before.question.language } : own
}

const CONNECTING = /(?<!\p{L})(?:and|what|how|about|the|same|for|in|of|s)(?!\p{L})|[^\p{L}\d]+/gu

/** A whole question of its own; where that finds nothing, of the office that was talked about. */
function aloneOrScoped(own: Question, last: Turn, as: (question: Question) => Resolved): Resolved {
  const alone = as(own)
  if (alone.solved.answer.status !== 'not_found' || isSmallTalk(own.intent) || own.intent === 'opinion') return alone
  const scoped = as(inScopeOf(own, last))
  return saysWell(scoped.solved, OTHERWISE) ? scoped : alone
}

/** Whether half a message was answered as if it were all. */
function saysWell({ answer, way, coverage }: Solved, least = HALF_ALONE): boolean {
  return answer.status === 'answered' && (way === 'document' || coverage >= least)
}

const HALF_ALONE = 0.6
/** So much of its words must be there where a message is taken for another question than one that goes on. */
const OTHERWISE = 0.7

/** A question as it was meant, with what it led to. */
interface Resolved {
  question: Question
  solved: Solved
}

/** The last turn moved to another office or year, of which nothing was found: what was found elsewhere does not stand for it. */
function movedTo({ scope }: Question, last: Turn): Turn {
  return {
    question: { ...last.question, scope, focus: null },
    answer: { ...last.answer, records: [], citations: [] },
    items: [],
  }
}

function englishNames(knowledge: Knowledge): (unit: string) => string | null {
  const names = new Map<string, string>()
  for (const { name, spellings, en } of knowledge.units.known) if (en) for (const form of [name, ...spellings]) names.set(nameKey(form), en)
  for (const { name, en } of knowledge.units.departments) names.set(nameKey(name), en)
  return (unit) => names.get(nameKey(unit)) ?? null
}

function usualMeanings(knowledge: Knowledge): (short: string) => string | null {
  const meanings = new Map(
    knowledge.abbreviations.abbreviations.flatMap(({ short, long, ambiguous }) =>
      long[0] !== undefined && ambiguous !== true ? [[short.toLowerCase(), long[0]] as const] : [],
    ),
  )
  return (short) => meanings.get(short.toLowerCase()) ?? null
}
