import type { IntentRule } from './intent.js'

/** CCVC là viết tắt của gì? · Kế hoạch 740 là gì? · PAPI là chỉ số gì? · What does PAPI stand for? */
export const definition: IntentRule = {
  intent: 'definition',
  patterns: [
    /(?<!\p{L})(?:viet|goi) (?:tat(?! ca)|gon|ngan (?:gon|la))(?!\p{L})|(?<!\p{L})(?:la|de) chi (?:don vi|co quan) nao(?!\p{L})/u,
    /viet tat|(?<!\p{L})vt (?:cua|cho)(?!\p{L})/u,
    /(?:chu|tieng viet|day du|ten day du) (?:nghia )?la gi(?!\p{L})|la chu gi|cho chu gi/u,
    /nghia la (?:gi|sao|the nao|nhu the nao)(?!\p{L})|co nghia (?:la )?(?:gi|sao)|la cai gi(?: vay| the| a| nhi| z)*(?!\p{L})/u,
    /(?:la|la ve|noi ve|ve) (?:viec |cai |chi so )?gi(?!\p{L})(?! (?:phai|chu tri))/u,
    /de lam gi(?!\p{L})/u,
    /(?:quyet dinh|qd|nghi quyet|nq|nghi dinh|nd|thong tu|tt|ke hoach|kh|chi thi|ct|cong van|cv)(?: so)? \d+\S* (?:cua \S+(?: \S+){0,2} )?(?:noi|quy dinh|viet|de cap|ban|co noi dung|noi dung|noi dung la) (?:den |toi )?(?:ve )?(?:chuyen |viec |van de |cai )?gi(?!\p{L})/u,
    // Nothing but the symbol: `Nghị định 107/2021/NĐ-CP`.
    /^(?:(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|ket luan|chuong trinh|thong bao|van ban|kh|qd|nq|nd|tt|ct|cv|tb|decision|decree|resolution|circular|directive) )?(?:so )?\d{1,5}(?:\/\d{4})? ?(?:\/ ?[a-z][a-z\d]*(?: ?[-/&] ?[a-z\d&]+)*|-[a-z]{2}\/[a-z]+)$/,
    /^(?:quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|ket luan|chuong trinh|thong bao|qd|nq|nd|tt|ct|cv|tb|decision|decree|resolution|circular|directive) (?:so |no )?\d{1,5}(?:\/\d{4})?$/,
    /^what is (?:the )?(?:decision|decree|resolution|plan|circular|directive|dispatch) (?:no )?\d+\S* ?$/u,
    /(?<!\p{L})the nao (?:thi )?(?:(?:bi|duoc) (?:coi|xem|goi|tinh|hieu)|(?:coi|goi|hieu) la)(?!\p{L})|(?<!\p{L})(?<!so )(?:(?:duoc|bi) (?:hieu|coi)|hieu|dinh nghia) (?:la )?(?:the nao|nhu the nao|ra sao)(?!\p{L})|^(?:the )?the nao (?:thi )?la(?!\p{L})/u,
    /what (?:exactly )?(?:does|do|did) [^?]* mean by|(?:how is|how are) [^?]* defined|definition of/,
    /^what (?:exactly )?(?:is|s) (?!it |this |that |there |new |next |up |due |done |left |missing |planned )\p{L}+ ?$/u,
    /stands? for|short for|abbreviation|acronym|what does \S+ (?:mean|measure)|what (?:exactly )?is \S+ (?:supposed|meant) to (?:measure|mean)/,
  ],
}

/** `Quyết định 468/QĐ-TTg là văn bản gì?`: what a document is, not what comes out of a task. */
export const citedDocument: IntentRule = {
  intent: 'definition',
  patterns: [
    /^(?:cho (?:toi |em |minh )?hoi )?(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|ket luan|chuong trinh|kh|qd|nq|nd|tt|ct|cv) (?:so )?\d+\S* (?:la )?(?:loai )?(?:van ban|tai lieu|giay to) (?:gi|nao)(?!\p{L})/u,
  ],
}
