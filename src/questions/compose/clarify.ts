import type { Answer, Choice } from '../answer.js'
import type { Candidate } from '../find/candidate.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { capitalised, shortened } from './text.js'

const MAX_LABEL = 150

/** Asks back which of several things is meant, each by what it is about. */
export function askWhich(question: Question, candidates: readonly Candidate[], composing: Composing): Answer {
  const choices = candidates.map(({ entry }): Choice => {
    const citation = citationOf(composing.catalog, entry)
    const subject = entry.kind === 'task' ? entry.record.task : entry.kind === 'target' ? entry.record.metric : citation.quote
    return { label: capitalised(shortened(subject.replace(/[.;]$/, ''), MAX_LABEL)), ask: null, citation }
  })
  return asking(question, composing.messages.say(question.language, 'clarify-which'), choices, composing)
}

/** Asks whether another name was meant: `Không thấy số 594/KH-STC. Ý anh/chị là 594/KH-SCT?` */
export function askMeant(
  question: Question,
  typed: string,
  meant: readonly { label: string; ask: string }[],
  composing: Composing,
): Answer {
  const head = composing.messages.say(question.language, 'clarify-meant', { typed, count: meant.length })
  return asking(
    question,
    head,
    meant.map(({ label, ask }) => ({ label, ask, citation: null })),
    composing,
  )
}

/** A question back with its choices, numbered. */
export function asking(question: Question, head: string, choices: readonly Choice[], { messages }: Composing): Answer {
  const lines = choices.map(({ label }, i) => `${i + 1}. ${label}`)
  const tail = messages.say(question.language, 'clarify-how', { count: choices.length })
  return {
    status: 'clarify',
    language: question.language,
    text: [head, ...lines, tail].join('\n'),
    records: [],
    citations: choices.flatMap(({ citation }) => citation ?? []),
    choices,
  }
}
