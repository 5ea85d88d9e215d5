import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse } from '../../src/language/fold.js'
import { nameKey } from '../../src/language/tokens.js'
import { documentOf, extractionOf, shippedTexts } from '../support/library.js'

/** Fixed, so that a run that fails can be repeated. */
const SEED = 20261122
const RUNS = { seed: SEED, numRuns: 3 }
/** So many of all tasks must survive another layout. */
const KEPT = 0.95

const texts = shippedTexts()
const keysOf = (text: string) => extractionOf(text).tasks.map(({ task, lead }) => [task, ...lead].map(nameKey).join('|'))
const before = new Map(texts.map(({ id, text }) => [id, keysOf(text)]))

/** The share of all tasks of the shipped texts that are still there, with their lead units, in another layout. */
function keptShare(layout: (text: string) => string): number {
  let [kept, all] = [0, 0]
  for (const { id, text } of texts) {
    const left = keysOf(layout(text))
    for (const key of before.get(id) ?? []) {
      all++
      const at = left.indexOf(key)
      if (at >= 0) {
        kept++
        left.splice(at, 1)
      }
    }
  }
  return kept / all
}

/** Cuts every longer line at its words; what is left over stays a short line, as when a text is wrapped twice. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => collapse(line).match(new RegExp(String.raw`.{1,${width}}(?:\s|$)|\S+`, 'g')) ?? [''])
    .join('\n')
}

/** Puts something before lines, chosen by numbers from 0 to 999. */
const scattered = (text: string, numbers: readonly number[], every: number, what: string) =>
  text
    .split('\n')
    .flatMap((line, i) => (((numbers[i % numbers.length] ?? 0) + i * 7919) % every === 0 ? [what, line] : [line]))
    .join('\n')

const numbers = fc.array(fc.nat(999), { minLength: 7, maxLength: 31 })

describe('the tasks of the shipped texts', () => {
  it('survive being wrapped again', () => {
    fc.assert(
      fc.property(fc.constantFrom(95, 85, 75, 65), (width) => {
        expect(keptShare((text) => wrapped(text, width))).toBeGreaterThanOrEqual(KEPT)
      }),
      RUNS,
    )
  })

  it('survive more page breaks', () => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        expect(keptShare((text) => scattered(text, chosen, 90, '\f'))).toBeGreaterThanOrEqual(KEPT)
      }),
      RUNS,
    )
  })

  it('survive more empty lines', () => {
    fc.assert(
      fc.property(numbers, (chosen) => {
        expect(keptShare((text) => scattered(text, chosen, 25, ''))).toBeGreaterThanOrEqual(KEPT)
      }),
      RUNS,
    )
  })
})

describe.each(texts)('no line of $id', ({ text }) => {
  it('is lost, however it is cut, broken and wrapped', () => {
    const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 200, max: 20000 }), fc.integer({ min: 40, max: 120 }))
    fc.assert(
      fc.property(span, numbers, ([from, length, width], chosen) => {
        const piece = scattered(wrapped(text.slice(from, from + length), width), chosen, 40, '\f')
        const document = documentOf(piece)
        const inRegions = document.regions.flatMap((region) =>
          [...('header' in region ? region.header : []), ...region.lines].map(({ number }) => number),
        )
        expect(inRegions).toEqual(document.lines.map(({ number }) => number))
        const words = (value: string) => value.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
        expect(document.lines.reduce((sum, line) => sum + words(line.text), 0)).toBe(
          words(piece.replaceAll('\f', ' ').replace(/[*#]+/g, '')),
        )
      }),
      { seed: SEED, numRuns: 10 },
    )
  })
})
