import { describe, expect, it } from 'vitest'
import { citedWithTwoDates } from '../../src/catalog/two-dates.js'
import { extractionOf, folderOf, libraryOf, only } from '../support/library.js'

const HEAD = 'SỞ Y TẾ TỈNH CÀ MAU\nKẾ HOẠCH\nCải cách hành chính năm 2025\n\n'

const contradictionsOf = (text: string) => extractionOf(text).warnings.filter(({ code }) => code === 'two-values' || code === 'two-dates')

describe('a contradiction', () => {
  it('is a target with two values', () => {
    const warnings = contradictionsOf(
      `${HEAD}I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 45%.\n\nII. CHỈ TIÊU\n\n- Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 54%.\n`,
    )
    expect(only(warnings)).toMatchObject({ code: 'two-values', values: { first: '>= 45 %', second: '>= 54 %' } })
  })

  it('is a cited document with two dates', () => {
    const warnings = contradictionsOf(
      `${HEAD}Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nI. NHIỆM VỤ\n\n- Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ.\n`,
    )
    expect(only(warnings)).toMatchObject({ code: 'two-dates', values: { number: '76/NQ-CP', first: '2021-07-15', second: '2022-07-15' } })
  })

  it('is none where values or dates agree, or years differ', () => {
    const warnings = contradictionsOf(
      `${HEAD}Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nI. MỤC TIÊU\n\n- Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 45%.\n\n- Đến năm 2030, tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 90%.\n\n- Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n`,
    )
    expect(warnings).toEqual([])
  })

  it('is none where a text sets a value as the least and a table writes it bare', () => {
    const warnings = contradictionsOf(
      `${HEAD}I. MỤC TIÊU\n\n- Tỷ lệ hồ sơ nộp trực tuyến toàn trình đạt tối thiểu 45%.\n\nChỉ tiêu\tĐơn vị tính\tKế hoạch năm 2025\nTỷ lệ hồ sơ nộp trực tuyến toàn trình\t%\t45\nMức độ hài lòng của người bệnh\t%\t90\n`,
    )
    expect(warnings).toEqual([])
  })

  it('between documents is found for documents of the whole country alone', async () => {
    const cites = (text: string) => `${HEAD}Căn cứ ${text};\n\nI. NHIỆM VỤ\n\n- Tập huấn nghiệp vụ.\n`
    const { catalog } = await libraryOf(
      folderOf({
        'a.txt': cites('Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và Kế hoạch số 12/KH-SYT ngày 02/01/2025 của Sở'),
        'b.txt': cites('Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ và Kế hoạch số 12/KH-SYT ngày 05/01/2025 của Sở'),
      }),
    )
    expect(only(citedWithTwoDates(catalog))).toMatchObject({ number: '76/NQ-CP', dates: [{ date: '2021-07-15' }, { date: '2022-07-15' }] })
  })
})
