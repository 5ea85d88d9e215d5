import type { EntryOf } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import { sentencesOf } from '../../language/sentences.js'
import type { Answer } from '../answer.js'
import type { DocumentGroup } from '../find/groups.js'
import { outside } from '../understand/scope/span.js'
import type { Question } from '../understand/understand.js'
import { citationOf } from './cite.js'
import type { Composing } from './composing.js'
import { claimOf } from './confirm.js'
import { withSources } from './layout.js'
import { signatures } from './people.js'
import { shortened } from './text.js'

/** `Đồng chí Nguyễn Văn A là ai?`: what the documents say of a person by name, who signed one or is named in a sentence; null for none. */
export function namedPersonAnswer(question: Question, groups: readonly DocumentGroup[], composing: Composing): Answer | null {
  const folded = fold(question.text)
  const states = claimOf(question) !== null && SIGNS.test(folded)
  const asksWho = ASKS_WHO.test(folded)
  if (!states && !asksWho) return null
  const documents = groups.flatMap((group) => group.documents)
  const signed = documents.filter(({ head: { signer } }) => signer !== null)
  const name = PERSON.exec(outside(question.text, question.scope.spans))?.[1]
  if (states && name !== undefined && signed.length > 0) return signatures(question, signed, composing)
  if (!asksWho) return null
  const own = signed.filter(({ head: { signer } }) => signer !== null && ` ${folded} `.includes(` ${fold(signer.name)} `))
  if (own.length > 0) return signatures(question, own, composing)
  if (name === undefined) return null
  const passages = documents
    .flatMap(({ index }) => composing.catalog.entriesOf(index, 'passage'))
    .filter(({ record }) => record.text.includes(name))
  const [first] = passages
  if (!first) return null
  return withSources(
    question,
    { lines: [sentenceWith(first, name)], citations: [citationOf(composing.catalog, first)], entries: [first] },
    composing,
  )
}

/** `… có phải do Nguyễn Văn A ký không?`, `Giám đốc có phải là …?` */
const SIGNS = /(?<!\p{L})(?:ky|giam doc)(?!\p{L})/u
const ASKS_WHO =
  /(?<!\p{L})(?:la ai|ai la|la nguoi nao|(?:giu )?chuc (?:vu |danh )?(?:gi|nao)|lam chuc gi|who is|who s|(?:position|title|role) of)(?!\p{L})/u
/** Two to four words in capitals, perhaps behind a form of address. */
const PERSON = /(?:^|(?<=\s))((?!Ai |Ông |Bà |Anh |Chị |Đồng |Who )\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3})(?!\p{L})/u

function sentenceWith({ record }: EntryOf<'passage'>, name: string): string {
  return shortened(sentencesOf(record.text).find((sentence) => sentence.includes(name)) ?? record.text, MAX_QUOTE)
}

/** In characters. */
const MAX_QUOTE = 400
