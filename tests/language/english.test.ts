import { describe, expect, it } from 'vitest'
import { englishBase } from '../../src/language/english.js'

describe('the base form of an English word', () => {
  it.each([
    ['returned', 'returning', 'returns'],
    ['submitted', 'submitting', 'submit'],
    ['policies', 'policy'],
    ['classes', 'class'],
    ['services', 'service'],
    ['filling', 'fills', 'filled'],
    ['modernise', 'modernize', 'modernised', 'modernizing'],
    ['organisation', 'organizations'],
    ['labour', 'labor'],
  ])('is one for %s and its other forms', (...forms) => {
    expect(new Set(forms.map(englishBase)).size).toBe(1)
  })

  it.each([
    ['commune', 'communication'],
    ['office', 'officer'],
    ['initial', 'initiative'],
    ['new', 'news'],
    ['status', 'state'],
    ['use', 'us'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(englishBase(one)).not.toBe(englishBase(other))
  })
})
