import type { Knowledge } from '../knowledge/schema.js'
import { joinBlocks } from './blocks.js'
import { type ColumnTitles, columnTitles } from './columns.js'
import { type Block, type Document, type SourceText, joinLines, spanOf } from './document.js'
import { readLetterhead } from './letterhead.js'
import { OutlineBuilder, type SectionRoles, isHeading, sectionRoles } from './outline.js'
import { type Places, places } from './places.js'
import { findRegions } from './regions.js'

/** Turns source text into a {@link Document}. */
export interface DocumentOpener {
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
  const regions = findRegions(source.lines, titles)
  const outline = new OutlineBuilder(roles)
  const blocks: Block[] = []
  for (const region of regions) {
    if (region.kind === 'prose') {
      for (const text of joinBlocks(region.lines)) {
        const heading = isHeading(text)
        if (heading) outline.open(text)
        outline.reach(text.lines[1])
        blocks.push({
          kind: heading ? 'heading' : text.marker?.kind === 'bullet' || text.marker?.kind === 'ordinal' ? 'bullet' : 'paragraph',
          text: text.text,
          marker: text.marker?.text ?? null,
          lines: text.lines,
          section: outline.current,
        })
      }
    } else {
      const lines = region.kind === 'task-table' ? [...region.header, ...region.lines] : region.lines
      outline.reach(lines.at(-1)?.number ?? 0)
      blocks.push({ kind: region.kind, text: joinLines(lines.map((line) => line.text)), marker: null, lines: spanOf(lines), section: outline.current })
    }
  }
  return {
    id: source.id,
    ...readLetterhead(source.lines, provinces, departments),
    sections: outline.sections,
    blocks,
    regions,
    lines: source.lines,
    warnings: [...source.warnings],
  }
}
