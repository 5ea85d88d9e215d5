import type { Catalog } from '../catalog/catalog.js'
import { coverage } from '../catalog/search/coverage.js'
import { fold } from '../language/fold.js'
import { choiceIn } from './follow-up/choice.js'
import type { Item, Turn } from './follow-up/conversations.js'
import { followUp, otherwiseMeant, startsAnew } from './follow-up/follow-up.js'
import { countedItems, itemInText } from './follow-up/items.js'
import { aboutItem } from './follow-up/of-list.js'
import { inScopeOf, namesPlace, namesScope } from './follow-up/taken-over.js'
import { namesPart, type Solved } from './solve.js'
import { isBeyondDocuments, isSmallTalk } from './understand/intents/index.js'
import { isTopic, saysSomething } from './understand/topic.js'
import type { Question, Understander } from './understand/understand.js'

/** A question as it was meant, with what it led to. */
export interface Resolved {
  question: Question
  solved: Solved
}

/** Answers a question as it may have been meant. */
export type Answered = (question: Question) => Resolved

/** Reads a message in its conversation, where it may mean several things: what the documents answer best is meant. */
export interface Readings {
  /** The question alone, or as one that goes on from the last one. */
  inConversation(own: Question, last: Turn | null, as: Answered): Resolved
}

/**
 * @param told tells an item of the last answer in its own words
 * @param counted tells how many items the last answer has
 */
export function readings(
  catalog: Catalog,
  understand: Understander,
  told: (item: Item, question: Question) => Solved,
  counted: (count: number, last: Turn, question: Question) => Solved,
): Readings {
  return {
    inConversation(own, last, as) {
      if (!last) return as(own)
      const item = itemInText(own, last)
      if (item) return { question: aboutItem(item, last.question, understand), solved: told(item, own) }
      const chosen = chosenOf(own, last)
      if (chosen) return as(chosen)
      const count = last.question.intent === 'tasks' ? null : countedItems(own, last)
      if (count !== null) return { question: last.question, solved: counted(count, last, own) }
      const meant = followUp(own, last, understand)
      if (!meant) return aloneOrScoped(own, last, as)
      const corrected = own.corrects && own.intent !== 'fact' && namesTopic(own) && !namesScope(own.scope) ? as(inScopeOf(own, last)) : null
      if (corrected && saysWell(corrected.solved, OTHERWISE)) return corrected
      const part = namesPart(own) ? as(inScopeOf(own, last)) : null
      if (part?.solved.way === 'section') return part
      const alone = meant.certain || !namesScope(own.scope) || !namesTopic(own) ? null : as(own)
      if (alone && alone.solved.coverage >= STANDS_ALONE && own.intent !== 'fact') return alone
      const goneOn = as(meant.question)
      if (goneOn.solved.answer.status !== 'not_found') return (meant.counted ? null : ownTopic(own, last, goneOn, as)) ?? goneOn
      // Of an item that is counted out nothing else is meant.
      if (meant.counted) return goneOn
      const { moved, alone: others } = otherwiseMeant(own, last)
      const same = moved && as(moved)
      if (same && same.solved.answer.status !== 'not_found') return same
      // What a document does not say of itself, no passage tells.
      if (goneOn.solved.way === 'document') return goneOn
      return (namesTopic(own) ? others : []).map(as).find(({ solved }) => saysWell(solved, OTHERWISE)) ?? goneOn
    },
  }

  /** `Thế vị trí việc làm của công chức thì ai chủ trì?`: words of its own that another place of the same office has better; null for none. */
  function ownTopic(own: Question, last: Turn, goneOn: Resolved, as: Answered): Resolved | null {
    const had = covered(own, goneOn.solved)
    // `How many of them go on to the board?`: what is counted is what was talked about.
    if (own.intent === 'quantity' && own.counted === null && own.language === 'en') return null
    if (had === null || own.query.words.filter(saysSomething).length < LEAST_TOPIC) return null
    const scoped = as(inScopeOf(own, last))
    const has = covered(own, scoped.solved)
    if (has === null || has < OWN_TOPIC || scoped.solved.answer.status !== 'answered') return null
    // `Viên chức` and `công chức` stand for each other in a search: which of them was typed tells what is meant.
    const typed = { ...own, query: { ...own.query, expansions: [] } }
    const closer = Math.max(has - had, (covered(typed, scoped.solved) ?? 0) - (covered(typed, goneOn.solved) ?? 0))
    return closer >= CLEARLY ? scoped : null
  }

  /** The share of a question's own words that the best entry of an answer has; null where the answer did not come from a search. */
  function covered({ query }: Question, { considered }: Solved): number | null {
    const [best] = considered.flatMap(({ accepted }) => accepted.slice(0, 1)).sort((a, b) => b.score - a.score)
    return best ? coverage(catalog.index, query, catalog.numberOf(best.entry)) : null
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
}

/** A whole question of its own: of the office that was talked about where that answers it as well, else of any. */
function aloneOrScoped(own: Question, last: Turn, as: Answered): Resolved {
  const alone = as(own)
  if (isSmallTalk(own.intent) || isBeyondDocuments(own.intent)) return alone
  const answered = alone.solved.answer.status !== 'not_found'
  if (answered && (namesPlace(own.scope) || !namesPlace(last.question.scope) || startsAnew(own.text) || COMPARES.test(fold(own.text))))
    return alone
  const scoped = as(inScopeOf(own, last))
  const least = answered ? Math.max(OTHERWISE, alone.solved.coverage - SLIGHTLY) : OTHERWISE
  return saysWell(scoped.solved, least) ? scoped : alone
}

/** `Sở nào`, `cả ba tỉnh`: every office is asked. */
const COMPARES =
  /(?<!\p{L})(?:(?:tinh|so|noi|don vi|co quan|dia phuong|ben) (?:nao|khac)|(?:cac|may|nhung|ba|hai|ca) (?:tinh|so|noi|co quan|dia phuong)|(?:which|other|all|every|each) (?:province|office|department)s?)(?!\p{L})/u

/** `9 tháng làm được mấy cuộc?`: what is counted alone is in any report. */
function namesTopic({ query }: Question): boolean {
  return query.words.some(isTopic)
}

/** Whether a message was answered as if that were all of it. */
export function saysWell({ answer, way, coverage: share }: Solved, least = HALF_ALONE): boolean {
  return answer.status === 'answered' && (way === 'document' || share >= least)
}

const HALF_ALONE = 0.6
/** So much of its words must be there where a message is taken for another question than one that goes on. */
const OTHERWISE = 0.7
/** What a question that may stand alone must cover of its own words so that the conversation is left aside. */
const STANDS_ALONE = 0.9
/** So many words make a topic, so much of it must be there, and so much more than where the conversation stood. */
const LEAST_TOPIC = 2
const OWN_TOPIC = 0.8
const CLEARLY = 0.15
/** One office says it nearly as well as all of them. */
const SLIGHTLY = 0.05
