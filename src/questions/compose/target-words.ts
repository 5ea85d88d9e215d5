import type { Target } from '../../extraction/records.js'
import { fold } from '../../language/fold.js'
import { syllables } from '../../language/tokens.js'
import { withoutBullet, withoutFullStop } from './text.js'

/**
 * The words of a target whose metric was put together from both sides of its number (`năng lực cạnh tranh cấp tỉnh … cả nước`): the
 * clause as it stands reads better than its parts.
 *
 * @returns null where the metric stands in the text as it is
 */
export function clauseOf({ metric, statement, value }: Pick<Target, 'metric' | 'statement' | 'value'>): string | null {
  const plain = (text: string) => fold(text).replace(/\s+/g, ' ')
  if (plain(statement).includes(plain(metric))) return null
  const own = new Set(syllables(metric))
  const number = String(value).replace('.', ',')
  const clauses = statement.split(/;\s+/).map((clause) => {
    const words = syllables(clause)
    return { clause, told: words.includes(number) ? words.filter((word) => own.has(word)).length : 0 }
  })
  const best = clauses.reduce((most, other) => (other.told > most.told ? other : most))
  return withoutFullStop(withoutBullet(best.told > 0 ? best.clause : statement))
}
