import type { Warning } from '../documents/document.js'
import type { Messages } from '../language/messages.js'

/** A warning in one sentence. */
export function warningText({ code, values }: Warning, messages: Messages): string {
  return messages.say('vi', `warning-${code}`, { ...values })
}
