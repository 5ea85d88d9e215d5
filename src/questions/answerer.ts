import type { Catalog } from '../catalog/catalog.js'
import type { Knowledge } from '../knowledge/schema.js'
import type { Messages } from '../language/messages.js'
import { nameKey } from '../language/tokens.js'
import type { Answer } from './answer.js'
import { answerAbout } from './compose/about-document.js'
import { composeNotFound, composeOne, composeSeveral } from './compose/answer.js'
import type { Composing } from './compose/statement.js'
import { targetListAnswer } from './compose/target-list.js'
import { composeTaskList } from './compose/task-list.js'
import { accepted } from './find/accept.js'
import { withAnnounced } from './find/announced.js'
import { type DocumentGroup, documentGroups } from './find/groups.js'
import { candidates } from './find/rank.js'
import { type TaskFilter, taskFilter } from './find/tasks.js'
import { Conversations, type Turn } from './follow-up/conversations.js'
import { followUp, itemsOf, namesScope } from './follow-up/follow-up.js'
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
}

/** An office answers along with others when it does not do much worse than the best. */
const GROUP_AS_GOOD = 0.45

/** What a question that may stand alone must cover of its own words so that the conversation is left aside. */
const STANDS_ALONE = 0.9

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
    answer(asked) {
      const own = understand.understand(asked.text, asked.asOf, asked.language)
      if (asked.conversation === undefined) return solve(own, asked).answer
      const last = conversations.last(asked.conversation)
      const { question, answer } = inConversation(own, asked, last)
      const items = itemsOf(answer)
      // What was not found is no topic: one asks on about what was talked of before.
      if (last && question !== own && answer.status !== 'answered') conversations.remember(asked.conversation, last)
      else conversations.remember(asked.conversation, { question, answer, items: items.length > 0 ? items : (last?.items ?? []) })
      return answer
    },
  }

  function solve(question: Question, { organisation }: Asked): Solved {
    return answerQuestion(question, organisation, composing, filter)
  }

  /** The question as it was meant, with its answer: alone, or as one that goes on from the last one. */
  function inConversation(own: Question, asked: Asked, last: Turn | null): { question: Question; answer: Answer } {
    const meant = last ? followUp(own, last, understand) : null
    if (!meant) return { question: own, answer: solve(own, asked).answer }
    const alone = meant.certain || !namesScope(own.scope) ? null : solve(own, asked)
    if (alone && alone.coverage >= STANDS_ALONE && own.intent !== 'fact') return { question: own, answer: alone.answer }
    return { question: meant.question, answer: solve(meant.question, asked).answer }
  }
}

/** An answer with the share of the question's words that the best entry has; 0 where it did not come from a search. */
interface Solved {
  answer: Answer
  coverage: number
}

function answerQuestion(question: Question, organisation: string | null, composing: Composing, filter: TaskFilter): Solved {
  const answers = answerOf(question, organisation, composing, filter)
  return 'answer' in answers ? answers : { answer: answers, coverage: 0 }
}

function answerOf(question: Question, organisation: string | null, composing: Composing, filter: TaskFilter): Answer | Solved {
  const { catalog, messages } = composing
  const { language } = question
  if (!/[\p{L}\p{N}]/u.test(question.text)) return composeNotFound(question, messages.say(language, 'empty-question'), [], composing)
  if (question.intent === 'greeting') return composeNotFound(question, messages.say(language, 'greeting'), [], composing)
  if (question.intent === 'thanks') return composeNotFound(question, messages.say(language, 'thanks'), [], composing)
  if (question.intent === 'opinion') return composeNotFound(question, messages.say(language, 'not-found-opinion'), [], composing)
  const groups = documentGroups(catalog, question.scope, organisation)
  if (!Array.isArray(groups)) return noDocuments(question, groups, composing)
  const about = answerAbout(question, groups, composing) ?? targetListAnswer(question, groups, composing)
  if (about) return about
  if (question.intent === 'tasks') {
    const list = filter.filter(question, groups)
    if (list) return composeTaskList(question, list, composing)
  }
  const ranked = groups.map((group) => ({ group, candidates: candidates(catalog, question, group) }))
  const answers = ranked
    .map(({ group, candidates: found }) => ({
      group,
      candidates: accepted(catalog, question, found).map((candidate) => ({ ...candidate, entry: withAnnounced(catalog, candidate.entry) })),
    }))
    .filter((answer) => answer.candidates.length > 0)
  const nearest = ranked.flatMap(({ candidates: found }) => found.slice(0, 2)).sort((a, b) => b.score - a.score)
  if (answers.length === 0) {
    const number = question.intent === 'quantity' || question.intent === 'target'
    return composeNotFound(question, messages.say(language, number ? 'not-found-number' : 'not-found'), nearest, composing)
  }
  const named = question.scope.provinces.length + question.scope.ownCodes.length > 0
  const best = Math.max(...answers.map((answer) => answer.candidates[0]?.score ?? 0))
  const good = named ? answers : answers.filter((answer) => (answer.candidates[0]?.score ?? 0) >= best * GROUP_AS_GOOD)
  const only = good.length === 1 ? good[0] : undefined
  const answer = only ? composeOne(question, only, composing) : composeSeveral(question, good, composing)
  return { answer, coverage: Math.max(...good.map(({ candidates: [first] }) => first?.coverage ?? 0)) }
}

function noDocuments(question: Question, none: Exclude<ReturnType<typeof documentGroups>, DocumentGroup[]>, composing: Composing): Answer {
  const { catalog, messages } = composing
  if (none.reason === 'unknown-place') {
    const offices = [...new Set(catalog.documents.flatMap(({ head }) => head.organisation ?? []))].join('; ')
    return composeNotFound(
      question,
      messages.say(question.language, 'not-found-place', { names: none.names.join(', '), offices }),
      [],
      composing,
    )
  }
  const periods = none.periods
    .map(({ start, end }) => (start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`))
    .join(', ')
  const documents = none.nearest
    .slice(0, 5)
    .map(({ head }) => `${head.title}${head.organisation ? ` (${head.organisation})` : ''}`)
    .join('; ')
  return composeNotFound(question, messages.say(question.language, 'not-found-period', { periods, documents }), [], composing)
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
