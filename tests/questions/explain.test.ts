import { describe, expect, it } from 'vitest'
import { answerer } from '../../src/questions/answerer.js'
import { hospitalAndWard } from '../support/hospital-and-ward.js'
import { AS_OF, folderOf, knowledge, libraryOf, messages, nth } from '../support/library.js'

const { catalog } = await libraryOf(folderOf(hospitalAndWard))
const explain = (text: string) => answerer(catalog, knowledge, messages).explain({ text, asOf: AS_OF, organisation: null })

describe('an explanation', () => {
  it('tells how the question was understood', () => {
    const { explanation } = explain('Ai chủ trì bệnh án điện tử ở bệnh viện mắt da liễu năm 2026?')
    expect(explanation).toMatchObject({
      language: 'vi',
      intent: 'lead',
      way: 'search',
      scope: { places: ['Bệnh viện Mắt - Da liễu Vĩnh Long'], periods: ['2026-01-01/2026-12-31'] },
    })
    expect(explanation.words.map(({ word }) => word)).toEqual(['bệnh', 'án', 'điện', 'tử'])
  })

  it('shows what was considered: the answer first, the others with the reason why not', () => {
    const { answer, explanation } = explain('Phường Bình Thạnh năm 2025 quá hạn mấy hồ sơ đất đai?')
    const { candidates } = nth(explanation.considered, 0)
    expect(nth(candidates, 0)).toMatchObject({ verdict: 'answers', kind: 'row' })
    expect(answer.citations.map(({ document }) => document)).toContain(nth(candidates, 0).document)
    expect(candidates.slice(1).map(({ verdict }) => verdict)).not.toEqual([])
    for (const { coverage } of candidates) expect(coverage >= 0 && coverage <= 1).toBe(true)
  })

  it('tells why nothing answers', () => {
    const { answer, explanation } = explain('Phường Bình Thạnh có bao nhiêu dân?')
    expect(answer.status).toBe('not_found')
    expect(explanation.way).toBe('nothing')
    for (const { candidates } of explanation.considered) expect(candidates.map(({ verdict }) => verdict)).not.toContain('answers')
  })

  it('says that a greeting searched nothing', () => {
    expect(explain('chào em').explanation).toMatchObject({ way: 'small-talk', considered: [] })
  })
})
