import { describe, expect, test } from 'vitest'
import { Conversations, type Turn } from '../../../src/questions/follow-up/conversations.js'

const MINUTE = 60_000
const turn = (text: string): Turn => ({
  question: {
    text,
    language: 'vi',
    intent: 'fact',
    scope: {
      provinces: [],
      unknownProvinces: [],
      places: [],
      unknownSpans: [],
      departments: [],
      organisations: [],
      guesses: [],
      periods: [],
      pairs: [],
      kinds: [],
      ownCodes: [],
      otherCodes: [],
      spans: [],
    },
    query: { words: [], expansions: [] },
    counted: null,
    achieved: false,
    asOf: '2026-01-01',
    focus: null,
    from: 0,
    mayGoOn: true,
    corrects: false,
  },
  answer: { status: 'answered', language: 'vi', text, records: [], citations: [] },
  items: [],
})

describe('Conversations', () => {
  test('remember the last turn of each conversation', () => {
    const conversations = new Conversations(() => 0)
    conversations.remember('a', turn('một'))
    conversations.remember('b', turn('hai'))
    conversations.remember('a', turn('ba'))
    expect(conversations.turns('a').at(-1)?.question.text).toBe('ba')
    expect(conversations.turns('b').at(-1)?.question.text).toBe('hai')
    expect(conversations.turns('c')).toEqual([])
  })

  test('keep the last turns of one, the newest at the end', () => {
    const conversations = new Conversations(() => 0)
    for (let i = 1; i <= 8; i++) conversations.remember('a', turn(String(i)))
    expect(conversations.turns('a').map(({ question }) => question.text)).toEqual(['3', '4', '5', '6', '7', '8'])
  })

  test('forget what rested for half an hour', () => {
    let now = 0
    const conversations = new Conversations(() => now)
    conversations.remember('a', turn('một'))
    now = 30 * MINUTE
    expect(conversations.turns('a')).toHaveLength(1)
    now = 30 * MINUTE + 1
    expect(conversations.turns('a')).toEqual([])
  })

  test('are bounded: the one that was silent longest is forgotten first', () => {
    const conversations = new Conversations(() => 0)
    for (let i = 0; i < 1000; i++) conversations.remember(String(i), turn('x'))
    conversations.remember('0', turn('again'))
    conversations.remember('new', turn('x'))
    expect(conversations.turns('1')).toEqual([])
    expect(conversations.turns('0').at(-1)?.question.text).toBe('again')
    expect(conversations.turns('new')).toHaveLength(1)
  })
})
