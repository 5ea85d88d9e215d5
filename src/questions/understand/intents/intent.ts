/** What a question asks for. */
export type Intent =
  | 'signer'
  | 'person'
  | 'document-number'
  | 'basis'
  | 'recipients'
  | 'definition'
  | 'tasks'
  | 'coordinate'
  | 'deadline'
  | 'product'
  | 'budget'
  | 'target'
  | 'quantity'
  | 'lead'
  | 'contact'
  | 'opinion'
  | 'own-file'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'about'
  | 'today'
  | 'bye'
  | 'complaint'
  | 'praise'
  | 'fact'

/** One kind of question. Rules are tried in order; the first that matches wins. */
export interface IntentRule {
  intent: Intent
  /** Questions it reads, folded, with single spaces. */
  patterns: readonly RegExp[]
}
