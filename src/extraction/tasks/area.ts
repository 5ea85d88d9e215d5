import type { Document, Region, Section } from '../../documents/document.js'

/** The area a section belongs to: the section itself at the top, else the one right below the top (`II.1`). */
export function areaOf(document: Document, index: number): { area: string; area_title: string } {
  let section: Section | undefined = document.sections[index]
  while (section && section.depth > 1) section = document.sections[section.parent]
  return { area: section?.path ?? '', area_title: section?.title ?? '' }
}

/** The section that a table stands in, and the area of that section. */
export function placeOfTable(document: Document, table: Region): { area: string; area_title: string; section: string } {
  const first = table.lines[0]?.number ?? 0
  const index = document.sections.findLastIndex((section) => section.lines[0] <= first)
  return { ...areaOf(document, index), section: document.sections[index]?.path ?? '' }
}
