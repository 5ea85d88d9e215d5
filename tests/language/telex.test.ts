import { describe, expect, it } from 'vitest'
import { decodeKeys } from '../../src/language/telex.js'

describe('keys of an input method that was off', () => {
  it.each([
    ['cachs', 'cach'],
    ['hanhf', 'hanh'],
    ['ddonw', 'don'],
    ['dduowcj', 'duoc'],
    ['tuyeens', 'tuyen'],
    ['nhieemj', 'nhiem'],
    ['vietej', 'viet'],
    ['dieuef', 'dieu'],
    ['phâmf', 'phầm'],
    ['nưax', 'nữa'],
    ['sơo', 'sơ'],
    ['quýs', 'quý'],
    ['ddạo', 'dạo'],
  ])('of Telex are read: %s', (typed, meant) => {
    expect(decodeKeys(typed)).toBe(meant)
  })

  it.each([
    ['cai3', 'cai'],
    ['hanh2', 'hanh'],
    ['ke61', 'ke'],
    ['hoach5', 'hoach'],
  ])('of VNI are read: %s', (typed, meant) => {
    expect(decodeKeys(typed)).toBe(meant)
  })

  it.each(['cach', 'chinh', 'vnpt', 'web', 'covid', 'q1', ''])('are none in “%s”', (typed) => {
    expect(decodeKeys(typed)).toBeNull()
  })
})
