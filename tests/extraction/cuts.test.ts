import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/extraction/records.js'
import { extractionOf, shippedTexts } from '../support/library.js'

/** Fixed, so that a run that fails can be repeated. */
const SEED = 20261122
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What holds of any extraction, however broken the text is. */
function expectSound({ tasks, targets, figures, references, sections }: Extraction, lastLine: number): void {
  for (const { lines } of [...tasks, ...targets, ...figures, ...references, ...sections]) {
    expect(lines[0]).toBeGreaterThanOrEqual(1)
    expect(lines[1]).toBeGreaterThanOrEqual(lines[0])
    expect(lines[1]).toBeLessThanOrEqual(lastLine)
  }
  for (const task of tasks) {
    expect(task.lead_units.length).toBe(task.lead.length)
    expect(task.coordinate_units.length).toBe(task.coordinate.length)
    for (const unit of [...task.lead, ...task.coordinate]) expect(unit).toMatch(/\p{L}/u)
    expect(task.confidence > 0 && task.confidence <= 1).toBe(true)
    for (const day of [task.deadline?.start, task.deadline?.end, task.deadline?.until]) if (day) expect(day).toMatch(DAY)
    if (task.deadline?.start && task.deadline.end) expect(task.deadline.start <= task.deadline.end).toBe(true)
  }
  for (const target of targets) {
    expect(Number.isFinite(target.value)).toBe(true)
    expect(target.comparator === 'range').toBe(target.value_max !== null)
  }
  const ids = [...tasks, ...targets, ...figures, ...references].map((record) => record.id)
  expect(new Set(ids).size).toBe(ids.length)
}

describe.each(shippedTexts())('$id', ({ text, id }) => {
  const lines = text.split('\n')
  const cut = fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 300 }))

  it('can be cut anywhere between two lines without extraction failing', () => {
    fc.assert(
      fc.property(cut, ([from, count]) => {
        expectSound(extractionOf(lines.slice(from, from + count).join('\n'), id), count)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('can be cut anywhere inside a line without extraction failing', () => {
    const span = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 6000 }))
    fc.assert(
      fc.property(span, ([from, length]) => {
        const piece = text.slice(from, from + length)
        expectSound(extractionOf(piece, id), piece.split('\n').length)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  it('can lose lines without extraction failing', () => {
    const step = fc.integer({ min: 2, max: 9 })
    fc.assert(
      fc.property(cut, step, ([from, count], every) => {
        const kept = lines.slice(from, from + count).filter((_, i) => i % every !== 0)
        expectSound(extractionOf(kept.join('\n'), id), Math.max(1, kept.length))
      }),
      { seed: SEED, numRuns: 12 },
    )
  })
})

describe('a text that is no document', () => {
  it.each(['', '\n\n\n', '1', '- ', 'STT', 'I.', '%', '\f', 'Phụ lục', 'Nơi nhận:', 'a\u0300'.repeat(500), '((((((', '\\d+(.*)*$'])(
    'gives an empty or harmless extraction: %j',
    (text) => {
      expectSound(extractionOf(text), text.split('\n').length)
    },
  )

  it('gives a sound extraction whatever its characters are', () => {
    const word = fc.constantFrom(
      'STT',
      'Nhiệm vụ',
      'Chủ trì',
      'Phối hợp',
      'Thời gian',
      'Văn phòng',
      'Quý I/2025',
      '1',
      '100%',
      '- ',
      'I.',
      ';',
      '\n',
      '\f',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        expectSound(extractionOf(text), text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n').length)
      }),
      { seed: SEED, numRuns: 150 },
    )
  })
})
