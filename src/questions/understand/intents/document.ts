import type { IntentRule } from './intent.js'

/** Ai ký kế hoạch 594? · Người ký giữ chức gì? · Who signed the report? */
export const signer: IntentRule = {
  intent: 'signer',
  patterns: [
    /(?<!\p{L})(?:ai|nguoi nao|ong nao|ba nao) (?:la nguoi )?(?:da )?ky(?!\p{L})/u,
    /nguoi ky(?!\p{L})/u,
    /(?<!\p{L})ky boi ai/u,
    /who signed|signed by whom|signatory/,
  ],
}

/** Kế hoạch này căn cứ quyết định nào? · Dựa trên văn bản nào? · Which decision is the plan based on? */
export const basis: IntentRule = {
  intent: 'basis',
  patterns: [
    /(?:can cu|dua tren|dua vao)(?: vao| theo| tren)? (?:nhung |cac )?(?:van ban |quyet dinh |nghi quyet |nghi dinh |ke hoach |chi thi |thong tu )?[^?]{0,60}(?<!\p{L})(?:nao|gi)(?!\p{L})/u,
    /(?:which|what) [^?]*(?:decision|resolution|decree|document|plan|directive|circular)s?(?!\p{L})[^?]*based on/u,
    /based on (?:which|what)/,
  ],
}

/** Kế hoạch … mang số hiệu gì? · Quyết định số mấy, ngày nào? · What is the number of the plan? */
export const documentNumber: IntentRule = {
  intent: 'document-number',
  patterns: [
    /so (?:ky )?hieu/,
    /(?<!\p{L})(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|kh|qd|nq|nd|ct) (?:so )?\d\S* (?:la )?(?:cua ai|do ai|ngay (?:nao|may)|ai ban hanh)/u,
    /(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|van ban|cong van|chi thi|thong tu|bao cao|kh|qd|nd|nq)[^?]{0,80}(?<!\p{L})so (?:may|bao nhieu|nao|gi|hieu)(?!\p{L})/u,
    /(?:quyet dinh|nghi quyet|nghi dinh|thong tu|ke hoach) nao(?!\p{L})/u,
    /(?:which|what) (?:[a-z]+ ){0,4}(?:decision|resolution|decree|document|plan) (?:is|was|number)/,
    /(?:ban hanh|ki|ky) (?:vao )?(?:ngay|thang|nam) (?:nao|may|bao nhieu)|ngay ban hanh|(?:ban hanh|co hieu luc) (?:khi nao|bao gio)|date of issue|when was [^?]*(?:issued|signed)/,
    /(?<!\p{L})(?:document|plan|decision) number/u,
  ],
}
