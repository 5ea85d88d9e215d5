import type { IntentRule } from './intent.js'

/** Số điện thoại của …? · Làm việc từ mấy giờ? · Địa chỉ ở đâu? Answered only by a text that has a number, an address or hours. */
export const contact: IntentRule = {
  intent: 'contact',
  patterns: [
    /^(?!.*(?:chu tri|ctri|phu trach|quan tri|dau moi)).*(?<!\p{L})(?:so )?(?:dien thoai|di dong|dt|sdt|hotline|duong day nong|fax)(?!\p{L})(?: (?:cua|phong|ban|so|van phong|trung tam|bo phan|lanh dao|la|nao|gi|may)(?!\p{L})|$)|cho (?:\S+ )?xin (?:so|email|dia chi)|^(?!.*(?:chu tri|ctri|phu trach|quan tri|dau moi|(?:don vi|phong|bo phan|co quan|ben) nao)).*(?<!\p{L})(?:email|e mail|zalo) cua(?!.*(?:de lam gi|dung de|la gi))/u,
    /^(?!.*(?:chu tri|ctri|phu trach|quan tri|dau moi)).*(?<!\p{L})(?:so dien thoai|sdt|so dt|so hotline|dia chi email)(?!\p{L})/u,
    /^(?!.*(?<!\p{L})(?:(?:phong|don vi|bo phan|co quan) nao|ai)(?!\p{L})).*(?<!\p{L})(?:so dien thoai|sdt|so dt)(?: \p{L}+)? cua(?!\p{L})/u,
    /(?<!\p{L})(?:bam|goi|alo|nhan tin|phan anh vao|goi dien) (?:vao |den |toi |cho )?so (?:nao|may|gi|bao nhieu)(?!\p{L})|(?<!\p{L})goi (?:dien )?(?:thoai )?(?:vao|cho|den) (?:dau|so nao)(?!\p{L})/u,
    /may gio|gio (?:lam viec|mo cua|hanh chinh)|mo cua|lam viec (?:den|tu) may|(?:thu bay|thu 7|chu nhat) co/,
    /(?<!\p{L})(?:toi|den|ra|qua|o|tai) (?:dia chi|duong|so nha|pho) (?:nao|gi)(?!\p{L})|(?<!\p{L})(?:quay|bo phan|tru so)(?: \p{L}+){0,8}? (?:nam )?o (?:dau|cho nao)(?!\p{L})/u,
    /(?<!\p{L})(?:nop|gui|mang) (?:ho so|giay to|giay)(?!\p{L})(?! (?:online|truc tuyen|qua mang))[^?]{0,60}(?<!\p{L})(?:den|toi|ra|di) (?:dau|cho nao)(?!\p{L})/u,
    /dia chi (?:o dau|cua|nao|la gi|bo phan|so |phong|trung tam|van phong|mot cua|tru so)|nam o (?:dau|duong)|(?<!\p{L})(?:o|tren|tai) (?:duong|pho|so nha) (?:nao|gi|may)(?!\p{L})|tru so (?:chinh |lam viec )?(?:o|cua|dat|nam)(?!\p{L})/u,
    /(?<!\p{L})(?:ten mien|dia chi (?:web|website|trang web|cong (?:dich vu|thong tin|dvc))|website (?:[^?]* )?la gi)(?!\p{L})/u,
    /^(?!.*(?<!\p{L})(?:(?:phong|don vi|bo phan|co quan|viec|nhiem vu) nao|ai|who|which)(?!\p{L})).*(?<!\p{L})(?:email|hotline)(?!\p{L})/u,
    /phone number|(?:number|line) (?:can|do|should|could) (?:i|we|people|citizens) (?:call|ring|phone)|(?:call|ring|phone) (?:which|what) number|mobile number|opening hours|office hours|what time|(?<!who )(?<!which )(?:e ?mail|web|postal|mailing) ?(?:site )?address|where is .* located/,
  ],
}
