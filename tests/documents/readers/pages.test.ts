import { describe, expect, test } from 'vitest'
import { withPages } from '../../../src/documents/readers/pages.js'
import { linesOf } from '../../../src/documents/readers/text.js'

const PAGE = Array.from({ length: 14 }, (_, i) => `Nội dung công việc thứ ${String.fromCharCode(97 + i)} của Sở.`).join('\n')
const CENTRE = ' '.repeat(36)

function pageStarts(text: string): string[] {
  return withPages(linesOf(text)).flatMap(({ pageStart, text: content }) => (pageStart ? [content] : []))
}

describe('withPages', () => {
  test('lets a page begin at its number, alone in the middle of a line, and below it', () => {
    expect(pageStarts(`${PAGE}\n${CENTRE}2\nTrang hai.\n${PAGE}\n${CENTRE}3\nTrang ba.\n${PAGE}`)).toEqual([
      '2',
      'Trang hai.',
      '3',
      'Trang ba.',
    ])
  })

  test('goes on behind the first page of an annex, which has no number', () => {
    expect(pageStarts(`${PAGE}\n${CENTRE}2\nTrang hai.\n${PAGE}\n${PAGE}\n${CENTRE}4\nTrang bốn.\n${PAGE}`)).toEqual([
      '2',
      'Trang hai.',
      '4',
      'Trang bốn.',
    ])
  })

  test('takes no other numbers for those of pages: at the left, out of order, too near each other, far from the end', () => {
    expect(pageStarts(`${PAGE}\n2\n${PAGE}\n3\n${PAGE}`)).toEqual([])
    expect(pageStarts(`${PAGE}\n${CENTRE}5\n${PAGE}\n${CENTRE}3\n${PAGE}`)).toEqual([])
    expect(pageStarts(`${PAGE}\n${CENTRE}2\nMột dòng.\n${CENTRE}3\nMột dòng nữa.`)).toEqual(['2', 'Một dòng.'])
    expect(pageStarts(`${PAGE}\n${CENTRE}2\n${Array(11).fill(PAGE).join('\n')}`)).toEqual([])
  })

  test('trusts form feeds where the text has them, and begins the page below its number, too', () => {
    expect(pageStarts(`${PAGE}\n\f${CENTRE}2\nTrang hai.\n${PAGE}`)).toEqual(['2', 'Trang hai.'])
  })
})
