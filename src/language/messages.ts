import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

export type Locale = 'vi' | 'en'

/** The user-visible texts in both languages. */
export interface Messages {
  /**
   * The text of a message.
   *
   * @throws RangeError for a message that the locale file does not have: a slip of ours, found by the tests
   */
  say(locale: Locale, id: string, values?: Record<string, FluentVariable>): string
  /** Identifiers of a locale's messages. */
  ids(locale: Locale): string[]
}

/**
 * Reads `vi.ftl` and `en.ftl`.
 *
 * @param folder the `locales/` folder
 */
export function loadMessages(folder: string): Messages {
  const bundles = { vi: open(folder, 'vi'), en: open(folder, 'en') }
  return {
    say(locale, id, values = {}) {
      const bundle = bundles[locale]
      const message = bundle.getMessage(id)
      if (!message?.value) throw new RangeError(`no message ${id} in ${locale}.ftl`)
      return bundle.formatPattern(message.value, values)
    },
    ids: (locale) => [...bundles[locale]._messages.keys()],
  }
}

function open(folder: string, locale: Locale): FluentBundle {
  // Isolation marks would travel into chat messages and files as invisible characters.
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const problems = bundle.addResource(new FluentResource(readFileSync(join(folder, `${locale}.ftl`), 'utf8')))
  if (problems[0]) throw problems[0]
  return bundle
}
