import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AS_OF, folderOf, libraryOf } from '../support/library.js'

/** A plan whose table a tool for PDF files wrote cell after cell in an order from which its first rows cannot be told any more. */
const file = new URL('../eval/others/ha-nam/documents/ha-nam-2024-ke-hoach.txt', import.meta.url)
const library = await libraryOf(folderOf({ 'ke-hoach.txt': readFileSync(file, 'utf8') }))
const ask = (question: string) => library.ask(question, { asOf: AS_OF }).text

describe('a row whose cells could not be told apart', () => {
  it('is shown in its own words, without anything that was read of them', () => {
    const text = ask('Ai chủ trì xây dựng kế hoạch kiểm tra, rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2024?')
    expect(text).toContain('Nguyên văn: “CẢI CÁCH THỂ CHẾ 1')
    expect(text).toContain('xem bản gốc')
    expect(text).not.toContain('Chủ trì:')
  })
})

describe('another row of that table', () => {
  it('is read, and to be compared with the original', () => {
    const text = ask('Sửa đổi Quy chế chi tiêu nội bộ năm 2024 do ai chủ trì?')
    expect(text).toContain('Chủ trì: Văn phòng Sở')
    expect(text).toContain('đối chiếu bản gốc')
  })
})
