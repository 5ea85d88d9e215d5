import { howMany, opinion, ownFile, quantity, target, whether } from './amount.js'
import { contact } from './contact.js'
import { citedDocument, definition } from './definition.js'
import { basis, documentNumber, recipients, signer } from './document.js'
import type { Intent, IntentRule } from './intent.js'
import { person } from './person.js'
import { smallTalk } from './small-talk.js'
import { budget, coordinate, deadline, lead, product, tasks } from './task.js'

export type { Intent } from './intent.js'

/** The kinds of questions in the order in which they are tried. */
export const intentRules: readonly IntentRule[] = [
  ...smallTalk,
  opinion,
  ownFile,
  contact,
  whether,
  signer,
  recipients,
  person,
  basis,
  citedDocument,
  tasks,
  coordinate,
  budget,
  target,
  product,
  definition,
  documentNumber,
  deadline,
  howMany,
  lead,
  quantity,
]

/** What a question asks for; `fact` when it is of no known kind. */
export function readIntent(folded: string): Intent {
  return intentRules.find((rule) => rule.patterns.some((pattern) => pattern.test(folded)))?.intent ?? 'fact'
}

const OF_DOCUMENT: ReadonlySet<Intent> = new Set(['document-number', 'signer', 'recipients'])

/** Whether a fact about a document itself is asked for: its number and date, who signed it, whom it was sent to. */
export function isOfDocument(intent: Intent): boolean {
  return OF_DOCUMENT.has(intent)
}

const SMALL_TALK = new Set(smallTalk.map(({ intent }) => intent))

/** Whether a question is none of content: a greeting, thanks, a call for help. */
export function isSmallTalk(intent: Intent): boolean {
  return SMALL_TALK.has(intent)
}

/** Whether a question is of what no plan can tell, whatever else it says: an opinion, a person's own dossier. */
export function isBeyondDocuments(intent: Intent): boolean {
  return intent === 'opinion' || intent === 'own-file'
}
