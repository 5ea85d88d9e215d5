/** How much of a file is read before it is refused. */
export interface Limits {
  /** Size of the file. */
  bytes: number
  /** Length of one line of text, in characters. */
  lineCharacters: number
  /** Pages of a PDF. */
  pages: number
  /** Time for a Word or PDF file, in ms. */
  milliseconds: number
  /** Memory of the process that reads a Word or PDF file, in bytes. */
  memoryBytes: number
}

/** Bytes of a megabyte. */
export const MB = 1024 * 1024

/** A plan of 200 pages has about one megabyte of text; its scans and pictures may have fifty. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 50 * MB,
  lineCharacters: 1_000_000,
  pages: 2000,
  milliseconds: 60_000,
  memoryBytes: 1024 * MB,
}

/** A Word file may unpack to so many times the size a file may have: XML packs well, but not to a thousandth. */
export const MAX_UNPACKING = 6
