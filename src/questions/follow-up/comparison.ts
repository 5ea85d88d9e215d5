import { samePeriod } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { comparesValues } from '../understand/compares.js'
import type { Scope } from '../understand/scope/scope.js'
import { outside } from '../understand/scope/span.js'
import type { Question } from '../understand/understand.js'
import type { Turn } from './conversations.js'
import { namesPlace } from './taken-over.js'

/**
 * `So với Gia Lai?`, `tỉnh nào cao hơn?`: what was asked last, of the places or the years that were talked about and those that are named now.
 *
 * @param turns the turns of the conversation, the last one at the end
 * @returns null where more is asked than to compare, or nothing was asked before
 */
export function comparisonMeant(own: Question, turns: readonly Turn[]): Question | null {
  const last = turns.at(-1)
  const folded = fold(outside(own.text, own.scope.spans)).replace(/[?!.,;:]+/g, ' ')
  if (!last || !comparesValues(folded) || folded.replace(ONLY_COMPARES, '').trim() !== '') return null
  const { question: before } = last
  if (before.query.words.length === 0) return null
  return {
    ...before,
    // What was asked is said before; that it is compared, now.
    text: `${before.text} ${own.text}`,
    language: own.language,
    scope: comparedScope(own, turns, before),
    focus: null,
    from: 0,
  }
}

/** Words that say no more than that something is compared. */
const ONLY_COMPARES =
  /(?<!\p{L})(?:so voi|so sanh|giua|voi|va|vs|con|the|vay|thi|sao|o|cua|tinh|so|noi|ben|nam|cai|don vi|co quan|dau|nao|dat|de|ra|muc|ai|cao|lon|nhieu|thap|it|nho|kem|hon|nhat|bang|nhu|giong|khac|nhau|khong|ko|k|a|nhi|which|cac|nhung|do|day|kia|ba|hai|tat|ca|them|these|those|all|both|three|two|offices|places|who|whose|what|about|province|office|department|one|year|is|are|was|the|has|have|set|sets|it|how|does|do|that|this|with|to|and|than|between|higher|highest|lower|lowest|compare|compared|comparison|in|of|for|s)(?!\p{L})/gu

/** The places and years of the turns that asked the same, with those that are named now; every place where only one was talked about. */
function comparedScope(own: Question, turns: readonly Turn[], before: Question): Scope {
  const topic = topicKey(before)
  const named = namesPlace(own.scope) || own.scope.periods.length > 0
  const same = turns.slice(turns.findLastIndex(({ question }) => topicKey(question) !== topic) + 1)
  const all = [...(named ? [before] : same.map(({ question }) => question)), own].map(({ scope }) => scope)
  const places = {
    provinces: [...new Set(all.flatMap(({ provinces }) => provinces))],
    unknownProvinces: [...new Set(all.flatMap(({ unknownProvinces }) => unknownProvinces))],
    organisations: [...new Set(all.flatMap(({ organisations }) => organisations))],
  }
  const periods = all
    .flatMap((scope) => scope.periods)
    .filter((period, at, every) => every.findIndex((other) => samePeriod(other, period)) === at)
  const alone = !named && places.provinces.length + places.organisations.length < 2 && periods.length < 2
  return {
    ...before.scope,
    ...(alone ? { provinces: [], unknownProvinces: [], organisations: [] } : places),
    departments: alone ? [] : before.scope.departments,
    periods,
    pairs: named ? pairsOf(before.scope, own.scope) : pairsIn(same),
    ownCodes: alone || named ? [] : before.scope.ownCodes,
    guesses: own.scope.guesses,
  }
}

/** `So với Đồng Nai 2022`: the year is that of the office that is named with it; the one talked about keeps its own. */
function pairsOf(before: Scope, own: Scope): Scope['pairs'] {
  const [first, ...others] = before.provinces
  const [second, ...more] = own.provinces
  const [period, ...periods] = own.periods
  const one = others.length + more.length + periods.length === 0 && before.periods.length <= 1
  if (!one || first === undefined || second === undefined || period === undefined || first === second) return []
  return [
    { province: first, period: before.periods[0] ?? null },
    { province: second, period },
  ]
}

/** Of offices that were asked about one after the other each has its own time; none where all have the same. */
function pairsIn(turns: readonly Turn[]): Scope['pairs'] {
  const pairs = turns.flatMap(({ question: { scope } }) => {
    const [province, ...more] = scope.provinces
    return province !== undefined && more.length === 0 ? [{ province, period: scope.periods[0] ?? null }] : []
  })
  const times = new Set(pairs.map(({ period }) => period && `${period.start} ${period.end}`))
  return pairs.length === turns.length && pairs.length > 1 && times.size > 1 ? pairs : []
}

/** What a question is about, whatever the place and the time. */
function topicKey({ query, intent }: Question): string {
  return `${intent}: ${query.words.map(({ folded }) => folded).join(' ')}`
}
