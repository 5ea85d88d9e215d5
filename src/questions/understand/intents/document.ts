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

/** Kế hoạch … mang số hiệu gì? · Quyết định số mấy, ngày nào? · What is the number of the plan? */
export const documentNumber: IntentRule = {
  intent: 'document-number',
  patterns: [
    /so (?:ky )?hieu/,
    /(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|van ban|cong van|chi thi|thong tu|bao cao|kh|qd|nd|nq)[^?]{0,80}(?<!\p{L})so (?:may|bao nhieu|nao|gi|hieu)(?!\p{L})/u,
    /(?:quyet dinh|nghi quyet|nghi dinh|thong tu|ke hoach) nao(?!\p{L})/u,
    /(?:which|what) (?:provincial )?(?:people s committee )?(?:decision|resolution|decree|document) (?:is|was|number)/,
    /(?<!\p{L})(?:document|plan|decision) number/u,
  ],
}
