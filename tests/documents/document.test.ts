import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinLines, spanAround, spanOf } from '../../src/documents/document.js'
import { linesOf } from '../../src/documents/readers/text.js'
import { nameKey } from '../../src/language/tokens.js'
import { text } from '../support/vietnamese.js'

describe('spans', () => {
  test('go from the first to the last line, by their numbers in the file', () => {
    expect(spanOf(linesOf('\nI. MỤC TIÊU\n\n\nNội dung\n'))).toEqual([2, 5])
    expect(spanOf(linesOf('một dòng'))).toEqual([1, 1])
  })

  test('of no lines do not exist', () => {
    expect(() => spanOf([])).toThrow(RangeError)
  })

  test('around others reach from the smallest to the largest line, whatever their order', () => {
    expect(
      spanAround([
        [12, 14],
        [3, 4],
        [8, 20],
      ]),
    ).toEqual([3, 20])
  })
})

describe('joinLines', () => {
  test('joins wrapped lines by one space', () => {
    expect(joinLines(['Các phòng, ', ' đơn vị', 'thuộc  Sở'])).toBe('Các phòng, đơn vị thuộc Sở')
    expect(joinLines([])).toBe('')
  })

  test('joins a document number that was broken after its hyphen by a space as well; it is found all the same', () => {
    const joined = joinLines(['theo Quyết định số 359/QĐ-', 'SCT'])
    expect(joined).toBe('theo Quyết định số 359/QĐ- SCT')
    expect(nameKey(joined)).toBe(nameKey('theo Quyết định số 359/QĐ-SCT'))
  })

  test('keeps every word in its order, however the lines are cut', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (lines) => {
        const words = (joined: string) => joined.split(/\s+/).filter((word) => word !== '')
        expect(
          joinLines(lines)
            .split(' ')
            .filter((word) => word !== ''),
        ).toEqual(lines.flatMap(words))
      }),
    )
  })
})
