import type { IntentRule } from './intent.js'

/** Chỉ tiêu … là bao nhiêu? · Phải đạt mấy phần trăm? · What is the target …? */
export const target: IntentRule = {
  intent: 'target',
  patterns: [
    /(?:bao nhieu|may|bn) ?(?:%|phan tram)/,
    /chi tieu(?! (?:noi bo|thuong xuyen|ngan sach))/,
    /^(?!.*(?<!\p{L})(?:ai|gi|nao|dau|bao gio)(?!\p{L})).*(?<!\p{L})kpi(?! viet tat)(?!\p{L})/u,
    /(?:tinh|so|noi|don vi|phong|co quan|ben) nao(?!\p{L})(?:[^?]*(?:cao|thap|nhieu|it|nhinh) (?:hon|nhat)| hon(?!\p{L}))/u,
    /(?:ty le|ti le|muc)[^?]{0,60}(?:bao nhieu|la may|dat may)/,
    /^(?:cho (?:toi |em |minh )?(?:hoi |biet )?|xin hoi )?(?:ty le|ti le|muc(?: do)? (?=hai long|tu chu|tu bao dam)) ?(?!.*(?<!\p{L})(?:ai|nao|gi|dau|sao|khi|the nao|vi sao)(?!\p{L}))/u,
    /(?<!\p{L})(?:so sanh|doi chieu) (?:muc|ty le|ti le|chi so)(?!\p{L})/u,
    /(?:phan dau|dat ra|dat muc|nham muc|it nhat|toi thieu)[^?]{0,60}(?:bao nhieu|may)(?!\p{L})/u,
    /(?:bao nhieu|may)[^?]{0,40}(?:tro len|toi thieu|it nhat)/,
    /(?:wants?|aims?|hopes?|plans?|intends?|expects?|has|have|had) to (?:reach|achieve|hit|attain|score|get to)(?!\p{L})/u,
    /(?:who|which) [^?]*(?:larger|higher|bigger|smaller|lower|greater) (?:portion|share|proportion|percentage|rate|part)(?!\p{L})/u,
    /(?<!\p{L})(?:target|targets|percent|percentages?|per cent|what (?:\S+ ){0,2}(?:share|rate|ratio|proportion))(?!\p{L})/u,
  ],
}

/** Asks for a number outright; `mấy` alone may also mean some (`ở mấy đơn vị`). */
export const howMany: IntentRule = {
  intent: 'quantity',
  patterns: [/bao nhieu|tong so|so luong|how many|how much|total number|what (?:number|figure|amount)/],
}

/** Bao nhiêu hồ sơ? · Mấy phòng? · How many …? */
export const quantity: IntentRule = {
  intent: 'quantity',
  patterns: [
    /^(?:xep hang|thu hang)(?!\p{L})(?!.*(?<!\p{L})(?:ai|gi|sao|nao|bao gio|cach)(?!\p{L}))/u,
    /bao nhieu|(?<!\p{L})may(?!\p{L})(?! (?:gio|anh|chi)(?!\p{L}))(?! (?!nguoi|ho so|luot|lan|buoi|van ban)(?:\p{L}+ ){1,4}(?:nao|gi)(?!\p{L}))|(?<!\p{L})bn(?!\p{L})|tong so|so luong/u,
    /how many|how much|total number|what (?:\S+ ){0,2}(?:number|figure|amount|score|total)(?!\p{L})/u,
  ],
}

/** … có phải nộp bản giấy không? Asks whether, not who or what. */
export const whether: IntentRule = {
  intent: 'fact',
  patterns: [
    // `Đã kiểm tra những phòng, đơn vị nào?`: they are what was looked at, not who did it.
    /(?<!\p{L})da (?:\S+ ){0,3}(?:kiem tra|giam sat|lam viec voi|khao sat|tham) (?:(?:duoc|o|tai|nhung|cac) )*(?:phong|don vi|co quan|so|xa|huyen|noi|cho)(?: \p{L}+){0,3}? nao(?!\p{L})/u,
    /^(?:nam \S+ |quy \S+ )?co (?:ai|nguoi nao|don vi nao|phong nao|truong hop nao)(?!\p{L}).*(?<!\p{L})(?:khong|ko|k)(?: a| nhi| vay)?$/u,
    /^(?!.*(?<!\p{L})(?:ai|gi|nao|dau|sao|may|bao nhieu|bao gio)(?!\p{L})).*(?<!\p{L})(?:co|duoc)(?!\p{L}).*(?<!\p{L})khong(?: a| nhi| vay)?$/u,
  ],
}

/** Theo bạn thì nơi nào phục vụ tốt hơn? The documents hold no opinions. */
export const opinion: IntentRule = {
  intent: 'opinion',
  patterns: [
    /theo (?:ban|bot) (?:thi|nghi|thay)|ban (?:nghi|thay) (?:sao|the nao|gi)|(?:phuc vu|lam viec|(?<!^)lam) (?:\S+ )?(?:tot|kem|te|nhanh|cham) (?:hon|nhat)(?! (?:khau|viec|quy trinh|thu tuc|cac|mot)(?!\p{L}))/u,
    /do you think|in your opinion|which .* is (?:better|best|worse)/,
  ],
}

/** Hồ sơ của tôi đến đâu rồi? · Where is my application?: of a person's own papers no plan tells. */
export const ownFile: IntentRule = {
  intent: 'own-file',
  patterns: [
    /(?<!\p{L})(?:ho so|giay phep|giay to|don)(?: \p{L}+){0,4} (?:cua )?(?:toi|em|minh|tui|chau|mk|nha toi|cong ty (?:toi|em|minh))(?!\p{L})[^?]*(?:(?:den|toi) dau|(?:xong|co|duoc|giai quyet|duyet|ket qua)(?: ket qua)? chua|(?:bao gio|khi nao|chung nao) (?:thi )?(?:xong|co|duoc|tra|nhan|lay)|ra sao (?:roi)?)(?!\p{L})/u,
    /(?<!\p{L})(?:my|our) (?:application|dossier|file|permit|licen[cs]e|papers)(?!\p{L})[^?]*(?:status|ready|progress|done|processed|approved)|(?:status of|where is|where are|when will) (?:my|our) (?:application|dossier|file|permit|licen[cs]e|papers)(?!\p{L})/u,
  ],
}
