import type { Document, Section } from '../../documents/document.js'

/** The area a section belongs to: the section itself at the top, else the one right below the top (`II.1`). */
export function areaOf(document: Document, index: number): { area: string; area_title: string } {
  let section: Section | undefined = document.sections[index]
  while (section && section.depth > 1) section = document.sections[section.parent]
  return { area: section?.path ?? '', area_title: section?.title ?? '' }
}
