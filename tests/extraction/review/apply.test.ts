import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReview, ReviewError } from '../../../src/extraction/review/load.js'
import type { Review } from '../../../src/extraction/review/schema.js'
import { documentOf, folderOf, libraryOf, nth, only, reading, temporaryFolder } from '../../support/library.js'

const ID = 'plan'
const PLAN = `SỞ Y TẾ TỈNH CÀ MAU
KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC TIÊU

- Tỷ lệ hồ sơ nộp trực tuyến đạt tối thiểu 45%.

II. NHIỆM VỤ

1. Khảo sát sự hài lòng của người bệnh
- Đơn vị chủ trì: Thanh tra Sở
- Thời gian hoàn thành: Quý III/2025

2. Số hóa bệnh án điện tử
- Đơn vị chủ trì: Phòng Nghiệp vụ Y
- Thời gian hoàn thành: Quý IV/2025
`
const signed = { by: 'Nguyễn Văn A', on: '2025-03-01' }
const plain = reading.extractor.extract(documentOf(PLAN, ID))
const [survey, scan] = [nth(plain.tasks, 0), nth(plain.tasks, 1)]
const reviewed = (records: Review['records'], text = PLAN) => reading.extractor.extract(documentOf(text, ID), { document: ID, records })
/** The beginning of a record's source, as the command writes it. */
const sourceOf = ({ lines: [first, last] }: { lines: readonly [number, number] }) =>
  documentOf(PLAN, ID)
    .lines.filter(({ number }) => number >= first && number <= last)
    .map(({ text }) => text)
    .join(' ')

describe('a correction', () => {
  it('wins over what was read, and is sure', () => {
    const { tasks, warnings } = reviewed([
      {
        do: 'change',
        id: survey.id,
        task: { lead: ['Văn phòng Sở'], deadline: 'Trước ngày 30/10/2025' },
        source: sourceOf(survey),
        ...signed,
      },
    ])
    expect(nth(tasks, 0)).toMatchObject({
      id: survey.id,
      task: survey.task,
      lead: ['Văn phòng Sở'],
      lead_units: ['van-phong'],
      deadline: { kind: 'before', end: '2025-10-30' },
      confidence: 1,
    })
    expect(nth(tasks, 1)).toEqual(scan)
    expect(warnings).toEqual(plain.warnings)
  })

  it('strikes a record, and adds one in its place of the document', () => {
    const { tasks } = reviewed([
      { do: 'strike', id: scan.id, source: sourceOf(scan), ...signed },
      { do: 'add', task: { task: 'Công khai giá thuốc', lead: ['Phòng Dược'] }, lines: [5, 5], source: 'I. MỤC TIÊU', ...signed },
    ])
    expect(tasks.map(({ task }) => task)).toEqual(['Công khai giá thuốc', survey.task])
    expect(nth(tasks, 0)).toMatchObject({ deadline: null, product: null, coordinate: [], lines: [5, 5] })
  })

  it('changes targets, too', () => {
    const target = only(plain.targets)
    const { targets } = reviewed([{ do: 'change-target', id: target.id, target: { value: 54 }, source: sourceOf(target), ...signed }])
    expect(only(targets)).toMatchObject({ value: 54, comparator: '>=', unit: '%' })
  })

  it('of the head wins, too', () => {
    const review: Review = { document: ID, facts: { number: '12/KH-SYT', issued: '2025-01-09', ...signed }, records: [] }
    expect(reading.extractor.extract(documentOf(PLAN, ID), review).document).toMatchObject({ number: '12/KH-SYT', issued: '2025-01-09' })
  })

  it('is applied and reported as stale where the lines under it say something else now', () => {
    const { tasks, warnings } = reviewed([
      { do: 'change', id: survey.id, task: { lead: ['Văn phòng Sở'] }, source: 'Một văn bản khác', ...signed },
    ])
    expect(nth(tasks, 0).lead).toEqual(['Văn phòng Sở'])
    expect(warnings).toContainEqual({
      code: 'review-stale',
      values: { record: survey.id, by: signed.by, on: signed.on },
      lines: survey.lines,
    })
  })

  it('is reported and changes nothing where its record is gone', () => {
    const { tasks, warnings } = reviewed([{ do: 'strike', id: 'plan/task-000', source: 'Không còn', ...signed }])
    expect(tasks).toEqual(plain.tasks)
    expect(only(warnings).code).toBe('review-stale')
  })

  it('finds its record by the lines when reading names it differently', () => {
    const { tasks, warnings } = reviewed([
      { do: 'change', id: 'plan/task-000', task: { product: 'Báo cáo' }, source: sourceOf(scan), ...signed },
    ])
    expect([nth(tasks, 1).product, warnings]).toEqual(['Báo cáo', plain.warnings])
  })
})

describe('a file of corrections', () => {
  const load = (content: unknown) => {
    const path = join(temporaryFolder(), 'plan.review.json')
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return loadReview(path, ID)
  }

  it('is none where nobody made one', () => {
    expect(loadReview(join(temporaryFolder(), 'plan.review.json'), ID)).toBeNull()
  })

  it.each([
    ['{', /valid JSON/],
    [{ document: ID }, /records/],
    [{ document: 'other', records: [] }, /document.*other.*plan/],
    [{ document: ID, records: [{ do: 'change', id: 'x', task: { leed: [] }, source: '', ...signed }] }, /records\.0\.task/],
    [{ document: ID, records: [{ do: 'strike', id: 'x', source: '', by: 'A', on: '2025-02-30' }] }, /records\.0\.on/],
    [{ document: ID, records: [{ do: 'strike', id: 'x', source: '' }] }, /records\.0\.by/],
    [{ document: ID, facts: { number: '1' }, records: [] }, /facts/],
  ])('that is wrong is refused with the field: %j', (content, says) => {
    expect(() => load(content)).toThrow(ReviewError)
    expect(() => load(content)).toThrow(says)
  })

  it('is used by the library, and beside a document that it does not fit leaves the document as it was read', async () => {
    const review = {
      document: ID,
      records: [{ do: 'change', id: survey.id, task: { lead: ['Văn phòng Sở'] }, source: sourceOf(survey), ...signed }],
    }
    const { ask } = await libraryOf(folderOf({ 'plan.txt': PLAN, 'plan.review.json': JSON.stringify(review) }))
    expect(ask('Ai chủ trì khảo sát sự hài lòng của người bệnh?').text).toContain('Văn phòng Sở')
    const { ask: askWrong, catalog } = await libraryOf(folderOf({ 'plan.txt': PLAN, 'plan.review.json': '{}' }))
    expect(askWrong('Ai chủ trì khảo sát sự hài lòng của người bệnh?').text).toContain('Thanh tra Sở')
    expect(catalog.warnings(0).map(({ code }) => code)).toContain('review-wrong')
  })
})
