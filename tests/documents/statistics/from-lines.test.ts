import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/documents/readers/text.js'
import { statisticsFromLines } from '../../../src/documents/statistics/from-lines.js'

/** Rows as `group | label | values`, values with the titles of their columns. */
function rows(text: string): string[] {
  return statisticsFromLines(linesOf(text)).rows.map(({ group, label, values }) =>
    [group ?? '', label, values.map(({ title, text: value }) => (title === null ? value : `${title}=${value}`)).join('; ')].join(' | '),
  )
}

describe('a table of figures flattened into lines', () => {
  it('is read row by row where each cell stands on lines of its own', () => {
    expect(rows('TT\nLĩnh vực\nTổng tiếp\nnhận\nQuá hạn\n1\nHoạt động xây\ndựng\n1.284\n9\n2\nNhà ở\n147\n6\nTổng số\n1.431\n15')).toEqual([
      ' | Hoạt động xây dựng | Tổng tiếp nhận=1.284; Quá hạn=9',
      ' | Nhà ở | Tổng tiếp nhận=147; Quá hạn=6',
      ' | Tổng số | Tổng tiếp nhận=1.431; Quá hạn=15',
    ])
  })

  it('has the parts of a numbered row below it', () => {
    expect(
      rows(
        'TT\nTiêu chí\nQuý I\nQuý II\n1\nVăn bản đi\n702\n787\n1.1\nVăn bản ký số\n681\n771\n1.2\nTỷ lệ ký số\n97,0\n98,0\n2\nMáy tính\n40\n41',
      ),
    ).toEqual([
      ' | Văn bản đi | 702; 787',
      'Văn bản đi | Văn bản ký số | 681; 771',
      'Văn bản đi | Tỷ lệ ký số | 97,0; 98,0',
      ' | Máy tính | 40; 41',
    ])
  })

  it('may judge its rows in words behind the figures', () => {
    expect(
      rows(
        'TT Chỉ tiêu Kế hoạch Thực hiện Đánh giá\n1\nVăn bản trả lời\nđúng hạn\n100% 95,24% Chưa đạt\n2 Hồ sơ trực tuyến (một phần) 90% 95,80% Vượt',
      ),
    ).toEqual([
      ' | Văn bản trả lời đúng hạn | Kế hoạch=100%; Thực hiện=95,24%; Đánh giá=Chưa đạt',
      ' | Hồ sơ trực tuyến (một phần) | Kế hoạch=90%; Thực hiện=95,80%; Đánh giá=Vượt',
    ])
  })

  it('gives its columns the years of a header on one line', () => {
    expect(rows('Nội dung Năm 2024 Năm 2025\n1. Số phòng 06 05\n2. Số trung tâm 02 01')).toEqual([
      ' | Số phòng | Năm 2024=06; Năm 2025=05',
      ' | Số trung tâm | Năm 2024=02; Năm 2025=01',
    ])
  })

  it('leaves the columns untold where the header does not tell them apart', () => {
    const read = rows('Nội dung\nNăm\nso sánh\nNăm báo cáo\nQuý I 6 tháng 9 tháng Năm\nBổ nhiệm mới 0 1\nBổ nhiệm lại 2 3')
    expect(read).toEqual([' | Bổ nhiệm mới | 0; 1', ' | Bổ nhiệm lại | 2; 3'])
  })

  it('has the columns of a report that is filled from quarter to quarter, as far as it is filled', () => {
    const header = 'Nội dung\nNăm\ntrước\nNăm (Quí) báo cáo\nQuí I\n06\ntháng\n09\ntháng\nNăm'
    expect(rows(`${header}\nBổ nhiệm mới 0 1\nBổ nhiệm lại 2 3`)).toEqual([
      ' | Bổ nhiệm mới | Năm trước=0; Quí I=1',
      ' | Bổ nhiệm lại | Năm trước=2; Quí I=3',
    ])
  })

  it('gives the columns of a header of two levels the title of their group', () => {
    const header = 'STT Lĩnh vực Tổng số Trực tuyến Trực tiếp Số hồ sơ Tỷ lệ (%) Số hồ sơ Tỷ lệ (%)'
    expect(rows(`${header}\n1 Đất đai 20 15 75 % 5 25 %`)).toEqual([
      ' | Đất đai | Tổng số=20; Trực tuyến – Số hồ sơ=15; Trực tuyến – Tỷ lệ (%)=75 %; Trực tiếp – Số hồ sơ=5; Trực tiếp – Tỷ lệ (%)=25 %',
    ])
    expect(rows('Đơn vị Tổng số Trong đó Nam Nữ\nVăn phòng 9 4 5\nThanh tra 6 3 3')).toEqual([
      ' | Văn phòng | Tổng số=9; Trong đó – Nam=4; Trong đó – Nữ=5',
      ' | Thanh tra | Tổng số=6; Trong đó – Nam=3; Trong đó – Nữ=3',
    ])
  })

  it('tells by the sums which of its titles stands over several columns', () => {
    const header = 'TT\nLĩnh vực\nĐã nhận\nTrong đó qua mạng\nĐã giải quyết\nĐang giải quyết\nTổng số\nĐúng hạn\nTrễ hạn'
    expect(rows(`${header}\n1\nĐất đai\n40 12 31 29 2 9\n2\nHộ tịch\n75 60 71 71 0 4\n3\nXây dựng\n18 9 15 12 3 3`)[0]).toBe(
      ' | Đất đai | Đã nhận=40; Trong đó qua mạng=12; Đã giải quyết – Tổng số=31; Đã giải quyết – Đúng hạn=29; Đã giải quyết – Trễ hạn=2; Đang giải quyết=9',
    )
  })

  it('tells by the sums how many columns each of two groups has', () => {
    const header = 'TT\nLĩnh vực\nĐã nhận\nCách nộp\nĐã giải quyết\nĐang giải quyết\nQua mạng\nTại quầy\nTổng số\nĐúng hạn\nTrễ hạn'
    expect(rows(`${header}\n1\nĐất đai\n40 12 28 31 29 2 9\n2\nHộ tịch\n75 60 15 71 71 0 4\n3\nXây dựng\n18 9 9 15 12 3 3`)[0]).toBe(
      ' | Đất đai | Đã nhận=40; Cách nộp – Qua mạng=12; Cách nộp – Tại quầy=28; Đã giải quyết – Tổng số=31; Đã giải quyết – Đúng hạn=29; Đã giải quyết – Trễ hạn=2; Đang giải quyết=9',
    )
  })

  it('leaves the columns untold where no sums tell it', () => {
    const header = 'TT\nLĩnh vực\nĐã nhận\nTrong đó qua mạng\nĐã giải quyết\nĐang giải quyết\nTổng số\nĐúng hạn\nTrễ hạn'
    expect(rows(`${header}\n1\nĐất đai\n40 12 31 28 2 9\n2\nHộ tịch\n75 60 71 71 0 4`)[0]).toBe(' | Đất đai | 40; 12; 31; 28; 2; 9')
  })

  it('leaves the columns untold where one line of the header runs across several titles', () => {
    const header = 'STT Lĩnh vực\nKỳ trước\nTiếp Tiếp\nnhận nhận Tổng\nqua tại số\nmạng quầy'
    expect(rows(`${header}\n1\nĐất đai\n2 30 8 40\n2\nHộ tịch\n1 60 14 75`)[0]).toBe(' | Đất đai | 2; 30; 8; 40')
  })

  it('has the number of a month in the label of its row', () => {
    expect(rows('Thời gian Số hồ sơ Đúng hạn\nTháng 7 158 150\nTháng 8 171 166')).toEqual([
      ' | Tháng 7 | Số hồ sơ=158; Đúng hạn=150',
      ' | Tháng 8 | Số hồ sơ=171; Đúng hạn=166',
    ])
  })

  it('goes on with a label whose first line had a value beside it, up to the next empty line', () => {
    expect(rows('TT\n\nLĩnh vực\n\nKỳ trước\n\nĐã nhận\n\n1\n\nĐất đai\n\n4\n\n31\n\n2\n\nHạ tầng 3\nkỹ thuật\n\n24')).toEqual([
      ' | Đất đai | Kỳ trước=4; Đã nhận=31',
      ' | Hạ tầng kỹ thuật | Kỳ trước=3; Đã nhận=24',
    ])
  })

  it.each([
    'TT Chỉ tiêu Đơn vị tính 2026 2027 2028\n1 Tỷ lệ nộp trực tuyến % 60 67,5 75\n2 Số cuộc đối thoại với cuộc 2 2 3\nngười dân',
    'TT\nChỉ tiêu\nĐơn vị\ntính\n2026\n2027\n2028\n1\nTỷ lệ nộp trực tuyến\n%\n60\n67,5\n75\n2\nSố cuộc đối thoại với\nngười dân\ncuộc\n2\n2\n3',
  ])('tells years side by side as columns, and the unit from the label: %j', (text) => {
    const read = statisticsFromLines(linesOf(text)).rows
    expect(read.map(({ label, unit }) => `${label} (${unit})`)).toEqual([
      'Tỷ lệ nộp trực tuyến (%)',
      'Số cuộc đối thoại với người dân (cuộc)',
    ])
    expect(read.map(({ values }) => values.map(({ title, text: value }) => `${title}=${value}`).join('; '))).toEqual([
      '2026=60; 2027=67,5; 2028=75',
      '2026=2; 2027=2; 2028=3',
    ])
  })

  it('keeps the heading of a group with its rows', () => {
    expect(rows('Nội dung Số lượng\n1. Công chức được đào tạo\nThạc sĩ 2\nCử nhân 3\n2. Viên chức được đào tạo\nThạc sĩ 1')).toEqual([
      'Công chức được đào tạo | Thạc sĩ | Số lượng=2',
      'Công chức được đào tạo | Cử nhân | Số lượng=3',
      'Viên chức được đào tạo | Thạc sĩ | Số lượng=1',
    ])
  })

  it('joins a label that was wrapped, and a note in brackets to its value', () => {
    expect(rows('STT Tiêu chí Số lượng\n1\nSố công chức dùng chữ ký\nsố\n53\n(1 do đơn vị\nkhác cấp)')).toEqual([
      ' | Số công chức dùng chữ ký số | Số lượng=53 (1 do đơn vị khác cấp)',
    ])
  })

  it('takes no unit whose name begins like a total for one', () => {
    expect(rows('TT Nội dung\n1\nThủ tục thứ nhất\nCông an tỉnh\n2\nThủ tục thứ hai\nSở Y tế')).toEqual([
      ' | Thủ tục thứ nhất Công an tỉnh | ',
      ' | Thủ tục thứ hai Sở Y tế | ',
    ])
  })

  it('gives a share to no column that counts', () => {
    expect(rows('Nội dung Tổng số Tỷ lệ\nHồ sơ 20 95 %')).toEqual([' | Hồ sơ | Tổng số=20; Tỷ lệ=95 %'])
    expect(rows('Nội dung Tỷ lệ Tổng số\nHồ sơ 20 95 %')).toEqual([' | Hồ sơ | 20; 95 %'])
  })

  it('is nothing for nothing', () => {
    expect(rows('')).toEqual([])
  })
})
