import { monthsFrom, type Period } from '../../language/dates.js'
import { fold } from '../../language/fold.js'
import { findPeriods } from '../../language/periods.js'

const NEXT = /(?<!\p{L})(?:(thang|quy) (?:sau|toi|ke tiep|tiep theo)|next (month|quarter))(?!\p{L})/u
const BEFORE = /(?<!\p{L})(?:(thang|quy) (?:truoc|lien truoc)|(?:previous|last) (month|quarter))(?!\p{L})/u

/**
 * A message with the time that it leaves to what was talked about: after a question about June 2025 `còn tháng sau?` is July 2025,
 * and `thế tháng 8` August of that year.
 *
 * @param before the periods of the last question
 * @param told the period of the document that answered it; null for none or several
 * @param isAbout whether the library has a document about a year
 * @returns what it may mean, the likeliest first
 */
export function dated(
  typed: string,
  before: readonly Period[],
  told: Period | null,
  isAbout: (year: number) => boolean,
): [string, ...string[]] {
  const text = typed.replace(/(?<!\p{L})trc(?!\p{L})/giu, 'trước')
  const [talkedOf] = before
  if (!talkedOf || before.length > 1) return [text]
  const moved = movedOn(text, talkedOf)
  if (moved !== null) return [moved]
  const sameTime = yearEarlier(text, talkedOf)
  if (sameTime !== null) return sameTime
  const year = (told && told.start.slice(0, 4) === told.end.slice(0, 4) ? told : talkedOf).end.slice(0, 4)
  const after = yearAfter(text, Number(year))
  if (after !== null) return [after, text]
  return yearBefore(text, talkedOf, Number(year), isAbout) ?? [withYear(text, talkedOf.end.slice(0, 4))]
}

/**
 * Where a year was talked about, `năm trước` is the one before it, or the column of that name in the report on that year;
 * `năm ngoái` remains the one before today.
 */
function yearBefore(text: string, talkedOf: Period, year: number, isAbout: (year: number) => boolean): [string, string] | null {
  const match =
    /(?<!\p{L})(?:(?<!(?:hang|moi|cac|nhung|vai|may|so voi|\d) )nam (?:lien )?truoc(?! (?:ngay|thang|khi|han|\d))|(?<!(?:with|to|than|from|over|on) )(?:the )?(?:previous year|year before))(?!\p{L})/u.exec(
      fold(text),
    )
  if (!match || findPeriods(text).length > 0) return null
  const ofYear = `${text.slice(0, match.index)}năm ${year - 1}${text.slice(match.index + match[0].length)}`
  const inReport = `${text.replace(/[?.!]+$/, '')} (${named(talkedOf)})`
  return isAbout(year - 1) ? [ofYear, inReport] : [inReport, ofYear]
}

/** `Còn cùng kỳ năm trước?`: the same part of the year before, or the column of that name in the report on the time that was talked about. */
function yearEarlier(text: string, talkedOf: Period): [string, string] | null {
  const match = SAME_TIME.exec(fold(text))
  if (!match || findPeriods(text).length > 0) return null
  const earlier = { start: yearsBack(talkedOf.start), end: yearsBack(talkedOf.end) }
  const inThatTime = `${text.slice(0, match.index)}${named(earlier)}${text.slice(match.index + match[0].length)}`
  return [inThatTime, `${text.replace(/[?.!]+$/, '')} (${named(talkedOf)})`]
}

const SAME_TIME =
  /(?<!\p{L})(?:(?<!so (?:voi )?)cung ky(?: nam (?:truoc|ngoai))?|(?<!(?:with|to|than|from|over|on) )(?:the )?same (?:period|quarter|time|months)(?:,? (?:of |in )?(?:last year|the (?:previous|preceding) year|(?:a|one) year (?:earlier|before|ago)|the year before))?|(?:a|one) year (?:earlier|ago))(?!\p{L})/u

function yearsBack(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`
}

/** Where a year was talked about, `năm sau` is the one after it. */
function yearAfter(text: string, year: number): string | null {
  const match =
    /(?<!\p{L})(?:(?<!(?:hang|moi|cac|nhung|vai|may|\d) )nam (?:sau|toi|ke tiep|tiep theo)|(?:the )?(?:next|following) year)(?!\p{L})/u.exec(
      fold(text),
    )
  if (!match || findPeriods(text).length > 0) return null
  return `${text.slice(0, match.index)}năm ${year + 1}${text.slice(match.index + match[0].length)}`
}

/** A period in words: `quý 1 năm 2021`. */
function named({ start, end }: Period): string {
  const [year, first, last] = [end.slice(0, 4), Number(start.slice(5, 7)), Number(end.slice(5, 7))]
  if (first === last) return `tháng ${first} năm ${year}`
  if (last - first === 2) return `quý ${last / 3} năm ${year}`
  return last - first === 5 ? `6 tháng ${first === 1 ? 'đầu' : 'cuối'} năm ${year}` : `năm ${year}`
}

/** `Tháng sau` beside a month, `quý trước` beside a quarter, written out. */
function movedOn(text: string, { start, end }: Period): string | null {
  const folded = fold(text)
  const match = NEXT.exec(folded) ?? BEFORE.exec(folded)
  if (!match) return null
  const months = /^(?:quy|quarter)$/.test(match[1] ?? match[2] ?? '') ? 3 : 1
  if (end !== monthsFrom(start, 0, months).end) return null
  const moved = monthsFrom(start, NEXT.test(folded) ? months : -months, months)
  const [year, month] = [moved.start.slice(0, 4), Number(moved.start.slice(5, 7))]
  const named = months === 3 ? `quý ${(month + 2) / 3} năm ${year}` : `tháng ${month} năm ${year}`
  return `${text.slice(0, match.index)}${named}${text.slice(match.index + match[0].length)}`
}

/** Months and quarters without a year are of the year that was talked about. */
function withYear(text: string, year: string): string {
  const [found, ...more] = findPeriods(text, Number(year))
  if (!found || found.yearWritten || more.length > 0 || /(?<!\p{L})(?:nay|this)(?!\p{L})/u.test(fold(text))) return text
  return `${text.slice(0, found.endOffset)} năm ${year}${text.slice(found.endOffset)}`
}
