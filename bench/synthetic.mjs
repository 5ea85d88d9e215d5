// Passages and questions from a seeded generator: chains of words as they follow each other in the shipped documents.

import { once } from 'node:events'
import { createWriteStream, readdirSync, readFileSync } from 'node:fs'

const WORDS = 40
const JUMP = 0.1
const QUESTIONS = 300

/** Writes `count` passages and questions about some of them, half of them without tone marks. */
export async function writeSynthetic(count, passagesPath, questionsPath, seed = 20261122) {
  const random = generator(seed)
  const { words, next } = chain()
  const pick = (list) => list[Math.floor(random() * list.length)]
  const passages = createWriteStream(passagesPath)
  const questions = createWriteStream(questionsPath)
  const every = Math.max(1, Math.floor(count / QUESTIONS))
  for (let i = 0; i < count; i++) {
    const text = [pick(words)]
    while (text.length < WORDS) text.push(random() < JUMP ? pick(words) : pick(next.get(text.at(-1)) ?? words))
    if (!passages.write(`${JSON.stringify({ id: String(i), title: '', text: text.join(' ') })}\n`)) await once(passages, 'drain')
    if (i % every !== 0) continue
    const from = Math.floor(random() * (WORDS - 14))
    const asked = text
      .slice(from, from + 14)
      .filter(() => random() < 0.75)
      .join(' ')
    const question = random() < 0.5 ? asked : bare(asked)
    questions.write(`${JSON.stringify({ id: String(i), question, relevant: [String(i)] })}\n`)
  }
  for (const stream of [passages, questions]) {
    stream.end()
    await once(stream, 'finish')
  }
}

function chain() {
  const folder = new URL('../data/documents/', import.meta.url)
  const text = readdirSync(folder)
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join(' ')
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const next = new Map()
  for (let i = 0; i + 1 < words.length; i++) {
    if (!next.has(words[i])) next.set(words[i], [])
    next.get(words[i]).push(words[i + 1])
  }
  return { words, next }
}

/** Without tone marks, as typed on a phone. */
export function bare(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** mulberry32: small, and the same everywhere. */
function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
