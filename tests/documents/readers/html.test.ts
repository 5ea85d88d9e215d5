import { describe, expect, it } from 'vitest'
import { bodyOfHtml, looksLikeHtml, withoutTags } from '../../../src/documents/readers/html.js'
import { linesOf } from '../../../src/documents/readers/text.js'
import { only } from '../../support/library.js'

const cellsOf = (html: string) =>
  only(bodyOfHtml(html, { lines: 'paragraphs' }).tables).rows.map((row) =>
    row.cells.map((cell) => (cell ? (cell.merged ? '″' : cell.text) : '')),
  )

describe('a table', () => {
  it('has its cells where spans leave room', () => {
    expect(
      cellsOf(
        '<table><tr><th rowspan="2">TT</th><th colspan="2">Thực hiện</th></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>1</td><td>Văn phòng</td><td></td></tr></table>',
      ),
    ).toEqual([
      ['TT', 'Thực hiện', ''],
      ['″', 'Chủ trì', 'Phối hợp'],
      ['1', 'Văn phòng', ''],
    ])
  })

  it('of one cell is a frame around its text', () => {
    const { tables, lines } = bodyOfHtml('<table><tr><td><p>Kế hoạch</p><p>năm 2025</p></td></tr></table>', { lines: 'paragraphs' })
    expect([tables, lines.map((line) => line.text)]).toEqual([[], ['Kế hoạch', 'năm 2025']])
  })

  it('in a cell is text of that cell', () => {
    expect(cellsOf('<table><tr><td>a</td><td>b <table><tr><td>c</td><td>d</td></tr></table></td></tr></table>')).toEqual([['a', 'b c d']])
  })
})

describe('text', () => {
  it('keeps the numbers of its lines where it is a text file', () => {
    const html = '<table>\n<tr><td>1</td>\n<td>Rà soát</td></tr>\n<tr><td>2</td><td>Tập\nhuấn</td></tr></table>\n<p>Hết</p>'
    expect(looksLikeHtml(html)).toBe(true)
    const { lines, tables } = bodyOfHtml(html, { lines: 'source' })
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [2, '1'],
      [3, 'Rà soát'],
      [4, '2 | Tập'],
      [5, 'huấn'],
      [6, 'Hết'],
    ])
    expect(only(tables).rows.map((row) => row.lines)).toEqual([
      [2, 3],
      [4, 5],
    ])
  })

  it('loses stray tags and entities', () => {
    expect(withoutTags('Sở&nbsp;Nội vụ<br/>chủ trì, <b>phối hợp</b> &amp; báo cáo').replace(/\u00A0/g, ' ')).toBe(
      'Sở Nội vụ chủ trì, phối hợp & báo cáo',
    )
    expect(linesOf('tỷ lệ < 5% và > 3%')[0]?.text).toBe('tỷ lệ < 5% và > 3%')
  })

  it('is no HTML for a single tag', () => {
    expect(looksLikeHtml('Nội dung<br>khác <b>đậm</b>')).toBe(false)
  })
})
