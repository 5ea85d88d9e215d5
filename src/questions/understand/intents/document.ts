import type { IntentRule } from './intent.js'

/** Ai ký kế hoạch 594? · Người ký giữ chức gì? · Who signed the report? */
export const signer: IntentRule = {
  intent: 'signer',
  patterns: [
    /^(?!.*(?<!\p{L})(?:thu xin loi|uy quyen|giay hen|hop dong|bien ban)(?!\p{L})).*(?<!\p{L})(?:ai|nguoi nao|ong nao|ba nao) (?:la nguoi )?(?:da )?ky(?! (?:so|hieu|ket|luat|cuong|nang|thuat|tiep|truoc|nay|thu|giay|hop dong|phieu|xac nhan|nhay|duyet|don|bien ban|thoa thuan|so)(?!\p{L}))(?!\p{L})/u,
    /(?:giam doc|chu tich|lanh dao|truong phong|chanh van phong|chanh thanh tra)(?: so| ubnd)? nao (?:da )?ky(?! (?:so|hieu|ket|luat|cuong)(?!\p{L}))(?!\p{L})/u,
    /(?<!\p{L})(?:do|la|ong|ba) (?:(?!ai(?!\p{L}))\p{L}+ ){2,5}(?:da )?ky(?: \S+){0,6} (?:phai|dung) (?:khong|ko|k|hong)(?!\p{L})/u,
    /(?<!\p{L})(?:ong|ba) (?!nao)\p{L}+(?: \p{L}+){0,3} (?:da )?ky (?:a|ha|u)$/u,
    /nguoi (?:dung ten |dai dien |truc tiep |da )?ky(?!\p{L})/u,
    /(?<!\p{L})(?:ai|nguoi nao|ong nao|ba nao) (?:la nguoi )?(?:da )?(?:dat but|ha but|dat but ky|ky ten|dong dau)(?!\p{L})/u,
    /(?<!\p{L})ky(?! so| hieu| ket| luat| cuong| nang| thuat| tiep)(?!\p{L})[^?]{0,60}(?<!\p{L})(?:la ai|ten gi|do ai|boi ai)(?!\p{L})/u,
    /(?<!\p{L})ky boi ai/u,
    /(?:giu )?chuc (?:vu|danh) (?:gi|nao|cua|la)(?!\p{L})/u,
    /what (?:is|was) (?:his|her|their) (?:position|title|role|job)/,
    /who (?:\S+ ){0,6}signed|signed by whom|signatory|whose (?:name|signature) (?:is|stands|appears)|(?:put|set) (?:his|her|their) (?:name|signature)/,
  ],
}

/** Kế hoạch này căn cứ quyết định nào? · Dựa trên văn bản nào? · Which decision is the plan based on? */
export const basis: IntentRule = {
  intent: 'basis',
  patterns: [
    /^(?:cac |nhung )?(?:can cu|co so)(?: phap ly)?(?: (?:de )?(?:ban hanh|xay dung|lap))?(?: cua)?(?: (?:ban|van ban))? (?:ke hoach|bao cao|kh|bc|quyet dinh)(?!\p{L})/u,
    /(?:can cu|dua tren|dua vao)(?: vao| theo| tren)? (?:nhung |cac )?(?:van ban |quyet dinh |nghi quyet |nghi dinh |ke hoach |chi thi |thong tu )?[^?]{0,60}(?<!\p{L})(?:nao|gi|dau)(?!\p{L})/u,
    /(?:which|what) [^?]*(?:decision|resolution|decree|document|plan|directive|circular)s?(?!\p{L})[^?]*based on/u,
    /based on (?:which|what)/,
    /(?:which|what) (?:[a-z]+ ){0,3}(?:decision|resolution|decree|document|programme|program|directive)s? (?:does|do|is|are|was) [^?]*(?:implement|carry out|follow|under|pursuant)/,
    /(?:thuc hien|trien khai|cu the hoa)(?: theo)? (?:nhung |cac )?(?:quyet dinh|nghi quyet|nghi dinh|chuong trinh|chi thi) (?:nao|gi)(?!\p{L})/u,
  ],
}

/** Kế hoạch này gửi cho những ai? · Nơi nhận gồm những cơ quan nào? · Who receives the report? */
export const recipients: IntentRule = {
  intent: 'recipients',
  patterns: [
    /noi nhan(?! (?:va tra|ho so|ket qua))/,
    /^(?:the |con |vay |no |roi )?(?:duoc |da )?gui (?:cho |toi |den |di )?(?:nhung |cac )?(?:ai|dau|noi nao|co quan nao|don vi nao)(?: (?:vay|the|a|nhi|nua))*$/,
    /(?<!\p{L})(?:ke hoach|bao cao|kh|bc|chi thi|quyet dinh|cong van|van ban|phu luc|\d+)(?!\p{L})[^?]{0,80}(?:duoc |da )?gui (?:cho|toi|den|ve|di|len)? ?(?:nhung |cac |cho |toi |den )*(?:ai|noi nao|dau|co quan nao|so nao|don vi nao|cho nao)(?!\p{L})/u,
    /(?<!\p{L})to whom (?:is|was|are|were|did|does|do)(?!\p{L})[^?]*(?:sent|addressed|copied|send|go)(?!\p{L})/u,
    /(?:who|which (?:offices|agencies|bodies|departments)) (?:receives?|gets?|(?:is|was|are|were) (?:it |the [a-z]+ )?(?:sent|copied))|(?:sent|copied) to (?:whom|which)|recipients/,
  ],
}

/** Kế hoạch … mang số hiệu gì? · Quyết định số mấy, ngày nào? · What is the number of the plan? */
export const documentNumber: IntentRule = {
  intent: 'document-number',
  patterns: [
    /so (?:ky )?hieu/,
    // `Số của kế hoạch cải cách hành chính 2025?`
    /^so (?:cua )?(?:ke hoach|bao cao|van ban|kh|bc)(?!\p{L})(?!.*(?<!\p{L})(?:da|duoc|ban hanh|hoan thanh|trong|can|phai|moi)(?!\p{L}))/u,
    // `Số mấy, ngày nào?`
    /^(?:the |con |vay )?(?:(?:ke hoach|kh|bao cao|bc|van ban|vb|ban)(?: (?:nay|do|ay|tren))? )?(?:la |mang |thi )?(?:so (?:may|bao nhieu|gi)(?: (?:va )?(?:ban hanh |ky )?(?:vao )?ngay (?:nao|may|bao nhieu))?|(?:ban hanh|ky) (?:vao )?ngay (?:nao|may)(?: (?:va )?so (?:may|bao nhieu))?)(?: (?:vay|the|a|nhi|ha))*$/,
    /(?<!\p{L})(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|cong van|chi thi|thong tu|ket luan|chuong trinh|thong bao|kh|qd|nq|nd|tt|ct|cv|tb) (?:so )?\d\S* (?:la |cua \S+(?: \S+)? |co |ra |ky |ban hanh |vao )*(?:cua ai|do ai|(?:ngay|nam) (?:nao|may|bao nhieu)|khi nao|bao gio|hoi nao|ai ban hanh)/u,
    /(?<!\p{L})(?:ke hoach|quyet dinh|nghi quyet|nghi dinh|van ban|cong van|chi thi|thong tu|bao cao|kh|qd|nd|nq)(?!\p{L})[^?]{0,110}(?<!\p{L})(?<!(?:voi|cung|cua|bam|goi) )so (?:may|bao nhieu|nao|gi|hieu)(?!\p{L})/u,
    /(?<!(?:nhung|cac|may) )(?:quyet dinh|nghi quyet|nghi dinh|thong tu|ke hoach) nao(?!\p{L})/u,
    /(?:which|what) (?:[a-z]+ ){0,4}(?:decision|resolution|decree|document|plan) (?:is|was|number)/,
    /(?:ban hanh|(?<!\p{L})k[iy])(?! so)(?! (?:nhung|cac)(?!\p{L}))(?!\p{L})(?! truoc)[^?]{0,24}(?:ngay|thang|nam) (?:nao|may|bao nhieu)(?!\p{L})/u,
    /(?:which|what) (?:date|day) [^?]*(?:issued|signed|dated|promulgated)|dated when/,
    /^(?:ke hoach|bao cao|kh|bc|van ban|phu luc)(?: (?!(?:nop|gui|trinh|xong|hoan thanh|phai|truoc|duoc|viec|nhiem vu|lui|toi|den|han|dat)(?!\p{L}))\S+){0,10} (?:la |vao )?ngay (?:nao|may|bao nhieu)(?: (?:vay|the|a|nhi|z))*$/u,
    /ngay ban hanh|(?:ban hanh|co hieu luc) (?:khi nao|bao gio)|date of issue|when was [^?]*(?:issued|signed)/,
    /what (?:is|are|was|were) the (?:number|no|date)(?: and (?:the )?(?:date|number))? of (?:(?!in |on )\S+ ){0,8}(?:plan|report|document|decision|directive)(?!\p{L})(?! (?:has|have|does|do|did)(?!\p{L}))/u,
    /what (?:number|no|date)(?: and (?:what )?(?:number|date))? (?:does|do|did) (?:\S+ ){0,9}(?:plan|report|document|decision|it) (?:carry|bear|have)(?!\p{L})|what (?:number|date)(?: and (?:number|date))? is (?:on )?(?:it|this|that|(?:the )?(?:\S+ ){0,6}(?:plan|report|document))(?!\p{L})/u,
    /(?<!\p{L})(?:document|plan|decision) number|number of the (?:\S+ ){0,3}(?:decision|resolution|plan|document|decree|dispatch|circular|report)(?!\p{L})/u,
  ],
}
