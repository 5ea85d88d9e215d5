import type { Knowledge } from '../knowledge/schema.js'
import { joinBlocks, type TextBlock } from './blocks.js'
import { type ColumnTitles, columnTitles } from './columns.js'
import { type Block, type Document, joinLines, type SourceLine, type SourceText, spanOf } from './document.js'
import { readLetterhead } from './letterhead.js'
import { isHeading, OutlineBuilder, type SectionRoles, sectionRoles } from './outline.js'
import { type Places, places } from './places.js'
import { findRegions } from './regions.js'
import { refuseSecret } from './secrecy.js'

/** Turns source text into a {@link Document}. */
export interface DocumentOpener {
  /** @throws DocumentError `secret` for a document that carries a secrecy mark */
  open(source: SourceText): Document
}

/** Prepares everything that opening needs from the knowledge files. */
export function documentOpener(knowledge: Knowledge): DocumentOpener {
  const titles = columnTitles(knowledge)
  const roles = sectionRoles(knowledge)
  const provinces = places(knowledge)
  const departments = knowledge.units.departments.map(({ name }) => name)
  return { open: (source) => openDocument(source, { titles, roles, provinces, departments }) }
}

interface Reading {
  titles: ColumnTitles
  roles: SectionRoles
  provinces: Places
  departments: readonly string[]
}

function openDocument(source: SourceText, { titles, roles, provinces, departments }: Reading): Document {
  refuseSecret(source)
  const { titleLine, ...letterhead } = readLetterhead(outsideTables(source), provinces, departments)
  const regions = findRegions(source.lines, titles, source.tables)
  const outline = new OutlineBuilder(roles)
  const blocks: Block[] = []
  let closing = false
  for (const region of regions) {
    if (region.kind === 'prose') {
      const texts = joinBlocks(region.lines)
      for (const [i, text] of texts.entries()) {
        const below = texts.slice(i + 1, i + 1 + NEAR_BLOCKS)
        if (text.marker?.kind === 'appendix' || isAttachedTitle(text, below)) closing = false
        if (beginsClosing(text) && !isAuthority(below)) closing = true
        const heading = !closing && isHeading(text)
        if (heading) outline.open(text)
        else if (!closing) outline.pass(text)
        outline.reach(text.lines[1])
        blocks.push({
          kind:
            closing || isAddress(text) || text.lines[1] < titleLine
              ? 'closing'
              : heading
                ? 'heading'
                : isBullet(text)
                  ? 'bullet'
                  : 'paragraph',
          text: text.text,
          marker: text.marker?.text ?? null,
          lines: text.lines,
          section: outline.current,
        })
      }
    } else {
      const lines = region.kind === 'figure-table' ? region.lines : [...region.header, ...region.lines]
      outline.reach(lines.at(-1)?.number ?? 0)
      blocks.push({
        kind: region.kind === 'figure-table' ? 'figure-table' : 'task-table',
        text: joinLines(lines.map((line) => line.text)),
        marker: null,
        lines: spanOf(lines),
        section: outline.current,
      })
    }
  }
  return {
    id: source.id,
    ...letterhead,
    sections: outline.sections,
    blocks,
    regions,
    lines: source.lines,
    warnings: [...source.warnings],
  }
}

/** A table of a text below the title is no part of it; in a Word file the letterhead itself is a table. */
function outsideTables({ lines, tables }: SourceText): SourceLine[] {
  const spans = tables.filter(({ exact, rows }) => !exact && rows.length > LETTERHEAD_ROWS).map((table) => table.lines)
  return lines.filter(({ number }) => !spans.some(([first, last]) => first <= number && number <= last))
}

/** Side by side the office and the motto take no more rows than these. */
const LETTERHEAD_ROWS = 2

/** `Kính gửi: Ủy ban nhân dân tỉnh.`, the motto and the number are no content. */
function isAddress(block: TextBlock): boolean {
  return /^(?:Kính gửi|Số:|CỘNG H[OÒ][AÀ]|Độc lập)/u.test(block.text)
}

/** `Nơi nhận:`, or the signature where it comes first. */
function beginsClosing(block: TextBlock): boolean {
  return /^(?:Nơi nhận|(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG)\b)/u.test(block.text)
}

const NEAR_BLOCKS = 4

/** Above the grounds of a decision the role stands for who decides, not for who signs. */
function isAuthority(below: readonly TextBlock[]): boolean {
  return below.some(({ text }) => /^(?:Căn cứ|Theo đề nghị|Xét )/.test(text))
}

/** Below the signature of a decision the plan begins that it issues: its kind alone in capitals, and the decision named. */
function isAttachedTitle({ text }: TextBlock, below: readonly TextBlock[]): boolean {
  return (
    /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|DANH MỤC)/.test(text) &&
    text === text.toUpperCase() &&
    below.some((block) => /kèm theo/i.test(block.text))
  )
}

function isBullet(block: TextBlock): boolean {
  return block.marker?.kind === 'bullet' || block.marker?.kind === 'ordinal'
}
