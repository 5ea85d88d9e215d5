import { fold } from '../language/fold.js'

const END_OF_TABLE =
  /^(?:noi nhan\b|(?:.*\s)?cong hoa xa hoi chu nghia viet nam|ghi chu\s*:|tren day la\b|(?:k\s*t|t\s*m|t\s*l|q|tuq)\s*\.\s*(?:giam doc|chu tich|uy ban|bo truong|chanh)|tong cong(?:\s*:?\s*[\d.,]+)?$|[ivx]+\s*[.)]?\s+(?:to chuc thuc hien|kinh phi|che do bao cao))/

/** Whether a line can be part of no table: recipients, signature, letterhead, a closing section. */
export function endsTable(text: string): boolean {
  return END_OF_TABLE.test(fold(text))
}
