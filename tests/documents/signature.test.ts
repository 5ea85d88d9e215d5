import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/documents/readers/text.js'
import { readSigner } from '../../src/documents/signature.js'

describe('readSigner', () => {
  test('finds the name below the last role', () => {
    expect(readSigner(linesOf('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký)\nNguyễn Văn An'))).toEqual({
      value: { name: 'Nguyễn Văn An', role: 'Phó Giám đốc (KT. Giám đốc)' },
      lines: [1, 5],
    })
  })

  test('finds it beside the recipients, which a tool padded with spaces', () => {
    const text = `Nơi nhận:                                     GIÁM ĐỐC
- Ủy ban nhân dân tỉnh;
- Sở Nội vụ;
- Các phòng, đơn vị thuộc Sở;
- Trang thông tin điện tử;
- Ban Giám đốc;
- Lưu: VT, VP.                              Lê Thị Hồng`
    expect(readSigner(linesOf(text))).toEqual({ value: { name: 'Lê Thị Hồng', role: 'Giám đốc' }, lines: [1, 7] })
  })

  test.each([
    ['a role without a name', 'GIÁM ĐỐC\n1. Chỉ đạo các phòng thực hiện kế hoạch.'],
    ['a name without a role', 'Các phòng thực hiện.\nNguyễn Văn An'],
    ['a name far below', `CHỦ TỊCH\n${'Các đơn vị báo cáo hằng quý.\n'.repeat(12)}Nguyễn Văn An`],
  ])('takes %s for no signature', (_, text) => {
    expect(readSigner(linesOf(text))).toBeNull()
  })
})
