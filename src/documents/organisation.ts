import { collapse, fold } from '../language/fold.js'
import { nameKey } from '../language/tokens.js'
import type { SourceLine } from './document.js'
import type { Places } from './places.js'

/**
 * The issuing office and its province, from the letterhead, else from what the title and the text name.
 *
 * @param attachedToIssuer who issued the document that this one is attached to
 */
export function readOrganisation(
  aboveTitle: readonly SourceLine[],
  attachedToIssuer: string | null,
  title: string,
  lines: readonly SourceLine[],
  places: Places,
  departments: readonly string[],
): { organisation: string | null; province: string | null } {
  const province = readProvince(aboveTitle, title, lines, places)
  const named = officeLines(aboveTitle, lines).flatMap(namesInHead)
  const commune = named.findLast((name) => COMMUNE.test(name))
  if (commune) return { organisation: communeName(commune, lines), province }
  // The issuer stands below its superior body; a superior People's Committee is not the issuer.
  const issuer =
    named.findLast((name) => !/^(?:UBND|ỦY BAN|UỶ BAN)/i.test(name)) ??
    named.findLast((name) => /^(?:UBND|ỦY BAN|UỶ BAN)/i.test(name)) ??
    attachedToIssuer ??
    departments.find((name) => fold(title).includes(fold(name))) ??
    mostNamed(lines, departments)
  if (!issuer) return { organisation: null, province }
  const written = departments.find((name) => nameKey(issuer).startsWith(nameKey(name))) ?? asWritten(issuer, lines)
  const name = /^(?:UBND|[ỦU][yỷ] ban)/i.test(written) ? 'Ủy ban nhân dân' : written
  if (!province || /^Bộ\s/.test(name)) return { organisation: name, province: /^Bộ\s/.test(name) ? null : province }
  const bare = name.replace(new RegExp(`\\s+(?:tỉnh|thành phố|TP\\.?)?\\s*${province}$`, 'i'), '')
  const ownPlace = !/^(?:Sở|Ủy ban)/u.test(bare) && lines.some(({ text }) => text.includes(`${bare} ${province}`))
  return { organisation: ownPlace ? `${bare} ${province}` : `${bare} ${places.kindWord(province, lines)} ${province}`, province }
}

const SELF =
  /^(?:(?:uỷ|ủy) ban nhân dân$|(?:sở|uỷ ban nhân dân|ủy ban nhân dân|ubnd|bộ|ban quản lý|cục|chi cục|thanh tra|văn phòng|trung tâm|bệnh viện|viện|trường|học viện|đài|kho bạc|bảo hiểm|quỹ|liên minh|công an|công ty|tổng công ty)\s)/iu

/** `UBND XÃ ĐỒNG XUÂN`: an office of a commune, ward or district is not that of its province. */
const COMMUNE = /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ)\s+\S/iu

function communeName(name: string, lines: readonly SourceLine[]): string {
  const [, kind = '', own = ''] = /(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s+(.+)$/iu.exec(name) ?? []
  const written = `${kind.toLowerCase()} ${own}`
  const anywhere = new RegExp(`${kind}\\s+(${literal(own)})`, 'iu')
  const found = lines.find(({ text }) => anywhere.test(text) && text !== text.toUpperCase())
  const match = found ? anywhere.exec(found.text)?.[1] : undefined
  return `Ủy ban nhân dân ${match && match !== match.toUpperCase() ? `${kind.toLowerCase()} ${match}` : titled(written)}`
}

/** `xã ĐỒNG XUÂN` → `xã Đồng Xuân`. */
function titled(text: string): string {
  return text.replace(/(?<!\p{L})(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
}

/** Lines of the letterhead; `ỦY BAN NHÂN DÂN` and the place below it are one name, `SỞ NÔNG NGHIỆP VÀ` and what it goes on with, too. */
function officeLines(head: readonly SourceLine[], lines: readonly SourceLine[]): string[] {
  const text = fold(collapse(lines.map((line) => line.text).join(' ')))
  return head
    .map((line) => withoutMotto(line.text))
    .reduce<string[]>((names, line) => {
      const above = names.at(-1) ?? ''
      const placeBelow =
        /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)$/u.test(above) && /^(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|TỈNH|THÀNH PHỐ)\s/u.test(line)
      if (placeBelow || goesOn(above, line, text)) names[names.length - 1] = `${above} ${line}`
      else if (line !== '') names.push(line)
      return names
    }, [])
}

/** Whether a line goes on with the name of the office above it: it hangs on a joining word, or the text has both as one name. */
function goesOn(above: string, line: string, text: string): boolean {
  if (!SELF.test(above) || SELF.test(line) || !/^[\p{Lu}\s,&–-]{3,}$/u.test(line)) return false
  return /(?:\sVÀ|[,&–-])$/u.test(above) || /^(?:VÀ|&)\s/u.test(line) || text.split(fold(`${above} ${line}`)).length > LETTERHEAD_ONLY
}

/** The letterhead itself has the name once. */
const LETTERHEAD_ONLY = 2

function withoutMotto(text: string): string {
  return collapse(text.replace(/CỘNG\s+H[OÒ][AÀ].*$/u, '').replace(/Độc lập.*$/u, ''))
}

/** The name of an office that a line of the letterhead is. */
function namesInHead(name: string): string[] {
  return SELF.test(name) && name.length < 90 && !/[.;:,]$/.test(name) ? [name] : []
}

/** Without a letterhead: the department that the text names most often. */
function mostNamed(lines: readonly SourceLine[], departments: readonly string[]): string | null {
  const text = fold(collapse(lines.map((line) => line.text).join(' ')))
  const counts = departments.map((name) => ({ name, count: text.split(fold(name)).length - 1 }))
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 0 })
  return best.count >= 2 ? best.name : null
}

/** A letterhead is in capitals: the spelling is taken from the running text, else only the first letters stay. */
function asWritten(name: string, lines: readonly SourceLine[]): string {
  const key = fold(name)
  for (const { text } of lines) {
    const at = fold(text).indexOf(key)
    const found = at < 0 ? '' : text.slice(at, at + key.length)
    if (found !== '' && found !== found.toUpperCase()) return found
  }
  const [first = '', second = '', ...rest] = name.toLowerCase().split(' ')
  const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return [upper(first), upper(second), ...rest].join(' ').trim()
}

function readProvince(aboveTitle: readonly SourceLine[], title: string, lines: readonly SourceLine[], places: Places): string | null {
  for (const text of [...aboveTitle.map((line) => line.text), title]) {
    const named = places.find(text)[0]
    if (named) return named
  }
  const counts = new Map<string, number>()
  for (const { text } of lines) for (const name of places.find(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
