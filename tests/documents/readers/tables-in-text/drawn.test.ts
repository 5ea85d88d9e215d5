import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDrawnTable } from '../../../../src/documents/readers/tables-in-text/drawn.js'
import { linesOf } from '../../../../src/documents/readers/text.js'

function read(text: string) {
  return readDrawnTable(linesOf(text), 0)
}

/** The cells of each row; null for none, `″` before what goes on from above. */
function rows(text: string): (string | null)[][] | undefined {
  return read(text)?.rows.map(({ cells }) => cells.map((cell) => cell && `${cell.merged ? '″' : ''}${cell.text}`))
}

const BOX = `
┌────┬─────────────────┬───────────┐
│ TT │ Nhiệm vụ        │ Chủ trì   │
├────┼─────────────────┼───────────┤
│ I  │ CẢI CÁCH        │           │
├────┼─────────────────┼───────────┤
│ 1  │ Rà soát thủ tục │ Văn phòng │
│    │ hành chính      │ Sở        │
├────┼─────────────────┼───────────┤
│ 2  │ Tập huấn        │ Thanh tra │
└────┴─────────────────┴───────────┘
Nơi nhận:`.trimStart()

const READ = [
  ['TT', 'Nhiệm vụ', 'Chủ trì'],
  ['I', 'CẢI CÁCH', null],
  ['1', 'Rà soát thủ tục hành chính', 'Văn phòng Sở'],
  ['2', 'Tập huấn', 'Thanh tra'],
]

/** The same table with other strokes. */
function drawnAs(strokes: Readonly<Record<string, string>>): string {
  return BOX.replace(/[┌┬┐├┼┤└┴┘─│]/g, (stroke) => strokes[stroke] ?? stroke)
}

const ASCII = { ...Object.fromEntries([...'┌┬┐├┼┤└┴┘'].map((corner) => [corner, '+'])), '─': '-', '│': '|' }
const DOUBLE = Object.fromEntries([...'┌┬┐├┼┤└┴┘─│'].map((stroke, i) => [stroke, [...'╔╦╗╠╬╣╚╩╝═║'][i] ?? '']))

describe('readDrawnTable', () => {
  test.each([
    ['single strokes', BOX],
    ['double strokes', drawnAs(DOUBLE)],
    ['plain characters', drawnAs(ASCII)],
    [
      'a thick rule below the header',
      drawnAs(ASCII).replace('+----+-----------------+-----------+\n| I', '+====+=================+===========+\n| I'),
    ],
    ['strokes that stand away from the edge', BOX.replace(/^(?=\S)/gm, '   ')],
  ])('reads a table with %s', (_, text) => {
    expect(rows(text)).toEqual(READ)
    expect(read(text)?.length).toBe(10)
  })

  test('says on which lines each cell stands, and gives its lines without strokes', () => {
    const table = read(BOX)
    expect(table?.rows[2]?.lines).toEqual([6, 7])
    expect(table?.rows[2]?.cells[1]?.lines).toEqual([6, 7])
    expect(table?.lines.map(({ number, text }) => [number, text])).toEqual([
      [2, 'TT | Nhiệm vụ | Chủ trì'],
      [4, 'I | CẢI CÁCH'],
      [6, '1 | Rà soát thủ tục | Văn phòng'],
      [7, 'hành chính | Sở'],
      [9, '2 | Tập huấn | Thanh tra'],
    ])
  })

  test('begins a row with every filled first cell where strokes stand only around the header', () => {
    const text = `
┌────┬─────────────────┬───────────┐
│ TT │ Nhiệm vụ        │ Chủ trì   │
├────┼─────────────────┼───────────┤
│ 1  │ Rà soát thủ tục │ Văn phòng │
│    │ hành chính      │ Sở        │
│ 2  │ Tập huấn        │ Thanh tra │
└────┴─────────────────┴───────────┘`.trimStart()
    expect(rows(text)).toEqual([READ[0], READ[2], READ[3]])
  })

  test('leaves a column empty that a cell to its left reaches over', () => {
    const text = `
┌────┬──────────┬─────────┐
│ TT │ Tiếp nhận giải quyết │
│    ├──────────┼─────────┤
│    │ Quý II   │ Quý III │
├────┼──────────┼─────────┤
│ 1  │ 1.240    │ 1.305   │
└────┴──────────┴─────────┘`.trimStart()
    expect(rows(text)).toEqual([
      ['TT', 'Tiếp nhận giải quyết', null],
      ['″TT', 'Quý II', 'Quý III'],
      ['1', '1.240', '1.305'],
    ])
  })

  test('lets a cell go on where the stroke below the others does not reach it', () => {
    const text = `
┌────┬──────────┬──────────┐
│ TT │ Nhiệm vụ │ Chủ trì  │
├────┼──────────┼──────────┤
│ 1  │ Rà soát  │ Văn      │
│    ├──────────┤ phòng    │
│    │ Tập huấn │ Sở       │
└────┴──────────┴──────────┘`.trimStart()
    expect(rows(text)?.slice(1)).toEqual([
      ['1', 'Rà soát', 'Văn phòng Sở'],
      ['″1', 'Tập huấn', '″Văn phòng Sở'],
    ])
  })

  test.each([
    ['a line below a title', 'KẾ HOẠCH\n-----------------\nCăn cứ Luật'],
    ['a rule alone', '+----+----+'],
  ])('leaves %s alone', (_, text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    ['a frame around a text', '┌──────────┐\n│ Kế hoạch │\n│ năm 2026 │\n└──────────┘', ['Kế hoạch', 'năm 2026']],
    ['a header alone', '┌────┬──────────┐\n│ TT │ Nhiệm vụ │\n└────┴──────────┘', ['TT | Nhiệm vụ']],
  ])('sees only the text of %s', (_, text, lines) => {
    expect(read(text)?.rows).toEqual([])
    expect(read(text)?.lines.map(({ text: own }) => own)).toEqual(lines)
  })

  test('keeps rows apart where strokes stand only around the header and the total', () => {
    const text = `
+----+----------+-----------+
| TT | Lĩnh vực | Tiếp nhận |
+----+----------+-----------+
| 1  | Nhà ở    | 120       |
| 2  | Quy      | 80        |
|    | hoạch    |           |
+----+----------+-----------+
|    | Tổng     | 200       |
+----+----------+-----------+`.trimStart()
    const all = [
      ['TT', 'Lĩnh vực', 'Tiếp nhận'],
      ['1', 'Nhà ở', '120'],
      ['2', 'Quy hoạch', '80'],
      [null, 'Tổng', '200'],
    ]
    expect(rows(text)).toEqual(all)
    const within = text.replace('|    | hoạch    |           |\n+----+----------+-----------+\n', '|    | hoạch    |           |\n')
    expect(rows(within)).toEqual(all)
  })

  test('takes signs within cells for what they are', () => {
    const text = '+------+------+\n| Số   | Tăng |\n+------+------+\n| C++  | +77  |\n+------+------+\n| 12   | -    |\n+------+------+'
    expect(rows(text)?.slice(1)).toEqual([
      ['C++', '+77'],
      ['12', '-'],
    ])
    expect(rows(BOX.replace('Tập huấn  ', 'Họp a|b|c '))?.[3]?.[1]).toBe('Họp a|b|c')
    expect(rows(BOX.replace('Tập huấn   ', '🔴 Tập huấn'))?.[3]).toEqual(['2', '🔴 Tập huấn', 'Thanh tra'])
  })

  test('never throws, whatever strokes stand where', () => {
    const line = fc.string({ unit: fc.constantFrom('│', '─', '┼', '├', '┤', '+', '-', '|', ' ', 'a', '1'), maxLength: 20 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const source = linesOf(lines.join('\n'))
        for (const i of source.keys()) readDrawnTable(source, i)
      }),
    )
  })
})
