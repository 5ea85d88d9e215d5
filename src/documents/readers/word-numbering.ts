import { DOMParser, type Element, XMLSerializer, type Document as XmlDocument } from '@xmldom/xmldom'
import { writeRoman } from '../../language/numbers.js'

/**
 * Writes the automatic numbers of a Word file into its text. Word keeps `II.` and `1.2.` as list settings, and a reader that
 * turns them into lists loses what they say: a section's number, a task's number.
 * Source of the rules: ECMA-376 part 1, 17.9 (numbering).
 *
 * @param document `word/document.xml`
 * @param numbering `word/numbering.xml`; null where the file has none
 * @param styles `word/styles.xml`, whose paragraph styles may number, too
 * @returns the document with numbers as text and without list settings
 */
export function writeOutNumbers(document: string, numbering: string | null, styles: string | null): string {
  if (numbering === null) return document
  const lists = readLists(parse(numbering))
  const byStyle = styles === null ? new Map<string, NumberSetting>() : readStyles(parse(styles))
  const xml = parse(document)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  for (const paragraph of elements(xml, 'w:p')) {
    const properties = child(paragraph, 'w:pPr')
    if (!properties) continue
    const own = settingOf(properties)
    const styled = byStyle.get(child(properties, 'w:pStyle')?.getAttribute('w:val') ?? '')
    const list = lists.get(own?.list ?? styled?.list ?? '')
    if (!list) continue
    const level = own?.level ?? styled?.level ?? 0
    const settings = list.levels.get(level)
    if (!settings || elements(paragraph, 'w:t').every((text) => (text.textContent ?? '').trim() === '')) {
      // An empty paragraph in a list shows its number only in a cell of a table; that number is the cell's text.
      if (!settings || !isAloneInCell(paragraph)) continue
    }
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    if (!started.has(list.id)) {
      started.add(list.id)
      for (const [at, start] of list.restarts) counts[at] = start - 1
    }
    counts[level] = (counts[level] ?? settings.start - 1) + 1
    counts.length = level + 1
    const text = written(settings, list.levels, counts)
    if (text !== '' && !isTyped(paragraph, text)) insertText(xml, paragraph, properties, `${text} `)
    removeSetting(xml, properties)
  }
  return new XMLSerializer().serializeToString(xml)
}

interface NumberSetting {
  list: string | undefined
  level: number | undefined
}

interface Level {
  format: string
  /** `%1.%2.` */
  pattern: string
  start: number
  /** Whether upper levels are written in Arabic figures here. */
  legal: boolean
}

interface List {
  id: string
  abstract: string
  levels: Map<number, Level>
  /** Levels that begin anew with this list, and where. */
  restarts: [level: number, start: number][]
}

function parse(xml: string): XmlDocument {
  return new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml')
}

function elements(within: XmlDocument | Element, name: string): Element[] {
  return Array.from(within.getElementsByTagName(name))
}

function child(of: Element, name: string): Element | null {
  for (let node = of.firstChild; node; node = node.nextSibling) if (node.nodeName === name) return node as Element
  return null
}

function value(of: Element | null, name: string): string | undefined {
  return (of && child(of, name)?.getAttribute('w:val')) || undefined
}

function readLists(xml: XmlDocument): Map<string, List> {
  const abstracts = new Map(
    elements(xml, 'w:abstractNum').map((abstract) => [abstract.getAttribute('w:abstractNumId') ?? '', readLevels(abstract)]),
  )
  const lists = new Map<string, List>()
  for (const num of elements(xml, 'w:num')) {
    const id = num.getAttribute('w:numId') ?? ''
    const abstract = value(num, 'w:abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract) ?? [])
    const restarts: [number, number][] = []
    for (const override of elements(num, 'w:lvlOverride')) {
      const at = Number(override.getAttribute('w:ilvl') ?? 0)
      const start = value(override, 'w:startOverride')
      if (start !== undefined) restarts.push([at, Number(start)])
      for (const [level, settings] of readLevels(override)) levels.set(level, settings)
    }
    lists.set(id, { id, abstract, levels, restarts })
  }
  return lists
}

function readLevels(of: Element): Map<number, Level> {
  return new Map(
    elements(of, 'w:lvl').map((level) => [
      Number(level.getAttribute('w:ilvl') ?? 0),
      {
        format: value(level, 'w:numFmt') ?? 'decimal',
        pattern: value(level, 'w:lvlText') ?? '',
        start: Number(value(level, 'w:start') ?? 1),
        legal: child(level, 'w:isLgl') !== null,
      },
    ]),
  )
}

function readStyles(xml: XmlDocument): Map<string, NumberSetting> {
  const styles = new Map<string, NumberSetting>()
  for (const style of elements(xml, 'w:style')) {
    const properties = child(style, 'w:pPr')
    const setting = properties && settingOf(properties)
    if (setting) styles.set(style.getAttribute('w:styleId') ?? '', setting)
  }
  return styles
}

function settingOf(properties: Element): NumberSetting | null {
  const setting = child(properties, 'w:numPr')
  if (!setting) return null
  const level = value(setting, 'w:ilvl')
  return { list: value(setting, 'w:numId'), level: level === undefined ? undefined : Number(level) }
}

/** The number as it shows: `%1.%2.` with 2 and 3 → `2.3.` */
function written(level: Level, levels: ReadonlyMap<number, Level>, counts: readonly number[]): string {
  if (level.format === 'bullet') return '-'
  if (level.format === 'none') return ''
  return level.pattern
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const format = level.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal')
      return figure(counts[at] ?? levels.get(at)?.start ?? 1, format)
    })
    .trim()
}

function figure(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return writeRoman(count)
    case 'lowerRoman':
      return writeRoman(count).toLowerCase()
    case 'upperLetter':
      return letters(count)
    case 'lowerLetter':
      return letters(count).toLowerCase()
    case 'decimalZero':
      return String(count).padStart(2, '0')
    default:
      return String(count)
  }
}

/** A, B … Z, AA, BB: Word doubles the letter after Z. */
function letters(count: number): string {
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1)
}

function isAloneInCell(paragraph: Element): boolean {
  const cell = paragraph.parentNode
  return cell?.nodeName === 'w:tc' && elements(cell as Element, 'w:p').length === 1
}

/** Some people type the number that the list shows already. */
function isTyped(paragraph: Element, number: string): boolean {
  return /[\p{L}\d]/u.test(number) && (paragraph.textContent ?? '').trimStart().startsWith(number)
}

function insertText(xml: XmlDocument, paragraph: Element, properties: Element, text: string): void {
  const run = xml.createElement('w:r')
  const content = xml.createElement('w:t')
  content.setAttribute('xml:space', 'preserve')
  content.appendChild(xml.createTextNode(text))
  const bold = elements(paragraph, 'w:r').some((other) => {
    const own = child(other, 'w:rPr')
    return own !== null && child(own, 'w:b') !== null
  })
  if (bold) {
    const runProperties = xml.createElement('w:rPr')
    runProperties.appendChild(xml.createElement('w:b'))
    run.appendChild(runProperties)
  }
  run.appendChild(content)
  paragraph.insertBefore(run, properties.nextSibling)
}

/** List 0 is Word's way to say “no list”, also against the paragraph's style. */
function removeSetting(xml: XmlDocument, properties: Element): void {
  const old = child(properties, 'w:numPr')
  const setting = xml.createElement('w:numPr')
  const list = xml.createElement('w:numId')
  list.setAttribute('w:val', '0')
  setting.appendChild(list)
  if (old) properties.replaceChild(setting, old)
  else properties.appendChild(setting)
}
