import { type Warning, writtenSpan } from '../documents/document.js'
import { nameKey } from '../language/tokens.js'
import type { Reference, Target } from './records.js'

/** What a document says in two ways: a target with two values, a cited document with two dates. A person has to tell which is meant. */
export function contradictions(targets: readonly Target[], references: readonly Reference[]): Warning[] {
  return [...twoValues(targets), ...twoDates(references)]
}

function twoValues(targets: readonly Target[]): Warning[] {
  const key = ({ metric, horizon, unit }: Target) => `${nameKey(metric)}|${horizon}|${unit}`
  const value = ({ comparator, value: least, value_max }: Target) => `${comparator} ${least}${value_max === null ? '' : `–${value_max}`}`
  return [...groupedBy(targets, key)].flatMap((group) => {
    const [first] = group
    const other = group.find((target) => first && value(target) !== value(first) && !sameLeast(target, first))
    if (!first || !other || nameKey(first.metric).split(' ').length < MIN_METRIC_WORDS) return []
    return [
      {
        code: 'two-values' as const,
        values: {
          metric: first.metric,
          first: `${value(first)} ${first.unit}`,
          second: `${value(other)} ${other.unit}`,
          other: writtenSpan(other.lines),
        },
        lines: first.lines,
      },
    ]
  })
}

/** `≥ 98,5 %` in the text and `98,5` in a table are one value. */
function sameLeast(a: Target, b: Target): boolean {
  const comparators = [a.comparator, b.comparator]
  return comparators.includes('=') && comparators.includes('>=') && a.value === b.value
}

/** Shorter metrics (`tỷ lệ`) say too little to be the same. */
const MIN_METRIC_WORDS = 4

function twoDates(references: readonly Reference[]): Warning[] {
  const dated = references.filter(({ issued }) => issued !== null)
  return [...groupedBy(dated, ({ number }) => nameKey(number))].flatMap((group) => {
    const [first] = group
    const other = group.find(({ issued }) => first && issued !== first.issued)
    if (!first || !other) return []
    return [
      {
        code: 'two-dates' as const,
        values: { number: first.number, first: first.issued ?? '', second: other.issued ?? '', other: writtenSpan(other.lines) },
        lines: first.lines,
      },
    ]
  })
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): Iterable<T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups.values()
}
