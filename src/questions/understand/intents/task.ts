import type { IntentRule } from './intent.js'

/** Phòng Hộ tịch lo những việc gì? · Việc nào quá hạn? · List the tasks … */
export const tasks: IntentRule = {
  intent: 'tasks',
  patterns: [
    /(?:nhung|cac|may|nhieu) (?:nhiem vu|cong viec|viec|nvu|nv|dau viec)(?: (?:nao|gi))?/,
    /(?:nhiem vu|viec|cong viec) (?:nao|gi) (?:[^?]{0,40} )?(?:sap |da |bi )?(?:den han|toi han|qua han|tre han|xong|hoan thanh|phai|duoc giao|do|cua)/,
    /(?:nhiem vu|viec|cong viec|dau viec) (?:nao|gi) (?:[^?]{0,30} )?(?:(?:co |den |toi )?han (?:trong |vao )?(?:quy|thang|nam|cuoi|dau|ngay)|(?:trong|o|vao) (?:quy|thang|tuan|6 thang|nua) )/,
    /(?:den|toi|qua|het|tre) han (?:[^?]{0,20} )?(?:nhung |cac |may )?(?:nhiem vu|viec|cong viec)(?: gi| nao|$)/,
    /(?:phai|can) (?:lam |hoan thanh |thuc hien )?(?:xong |hoan thanh )?(?:nhung|cac) (?:gi|viec gi|cai gi|viec nao)(?!\p{L})/u,
    /(?<!\p{L})(?:phong|don vi|bo phan|trung tam|ben|to) (?:toi|em|minh|tui|chung toi|chung em|tao|mk)(?!\p{L})(?: \S+){0,4} (?:viec|nhiem vu|lam) (?:gi|nao)(?!\p{L})/u,
    /^what(?:'s| is| are| was| were) (?:now |already |currently )?(?:overdue|past due|late)(?!\p{L})|(?:what|which) (?:\S+ ){0,3}(?:is|are) (?:now |already )?(?:overdue|past due)(?!\p{L})/u,
    /^what (?:does|do|did|must|should|has|have) (?:the |our |my )?(?:office|department|unit|division|we|i)(?!\p{L})[^?]*(?:have to|need to|must|to) (?:do|finish|complete|deliver)(?!\p{L})/u,
    /tong so (?:cac )?(?:nhiem vu|dau viec|cong viec)(?!\p{L})/u,
    /^(?:cac )?(?:nhiem vu|dau viec|cong viec) (?:cua|o|tai|trong|nam) [^?]*(?<!\p{L})(?:la )?(?:bao nhieu|may)(?: nhiem vu| viec)?$/u,
    /(?<!\p{L})(?:nhiem vu|(?:cong |dau )?(?<!(?:lam|su|vu) )viec)(?: (?:gi|nao))?(?: (?:phai|can|duoc|lam|thuc hien|trien khai|la|co|tinh|mang))* (?:thuong xuyen|dinh ky|(?:hang|moi) (?:thang|quy|nam))(?= (?:cua|o|tai|trong|nam|gi|nao|la gi|thuoc)(?!\p{L})|\s*$)/u,
    /(?:co |nhung |cac )(?:cai )?gi (?:sap |phai |can )?(?:den han|toi han|qua han|het han|xong)/,
    /(?:nhiem vu|viec|cong viec) (?:nao|gi) (?:[^?]{0,60} )?(?:cung )?(?:chu tri|phu trach|phoi hop)(?!\p{L})/u,
    /(?:phai|can|se) (?:xong|lam|hoan thanh|trien khai|thuc hien|trinh|nop|ban hanh) (?:nhung |cac )?(?:viec|nhiem vu|cong viec|dau viec) (?:gi|nao)/,
    /(?<!de )(?:chu tri|phu trach|phoi hop|tham gia|lam|dam nhan|dung dau|duoc giao|giao) (?:nhung |cac |them )?(?:(?:viec|nhiem vu|cong viec|cai) )?(?:gi|nao)(?: khong| vay| the| nua)*$/,
    /(?:nhiem vu|viec|cong viec) (?:sap den han|sap toi han|den han|qua han|tre han|(?:trong )?(?:thang|quy) (?:nay|sau|toi|[\di]))/,
    /^(?:cho (?:toi |em |minh )?(?:xem |biet )?)?(?:danh sach|liet ke) (?:cac )?(?:nhiem vu|cong viec|viec|dau viec)(?!\p{L})/u,
    /^(?:danh sach |liet ke |ke |xem |cho (?:toi |em |minh )?(?:xem |biet )?)*(?:cac )?(?:nhiem vu|cong viec|viec|dau viec) (?:ma |duoc giao )*(?:cua|do|thuoc|trong|quy|thang|nam|ve|lien quan|linh vuc|mang|cai cach|chuyen doi so|chinh quyen)(?!\p{L})(?!.*(?<!\p{L})(?:ai|nao|dau|bao gio|khi nao|bao nhieu|may|san pham|thoi han|kinh phi|phoi hop voi)(?!\p{L}))/u,
    /(?:list|which|what|how many) (?:are )?(?:the |all )?(?:\S+ ){0,3}(?:tasks|assignments|jobs|duties)(?!\p{L})/u,
    /^(?:list|show|name) (?:me )?(?:everything|all|what)(?!\p{L})[^?]*(?:leads?|led by|responsible for|in charge|has to do|must do)(?!\p{L})/u,
    /^(?:list |show |all )*(?:the |all )?tasks (?:of|for|led|in|due|by)(?!\p{L})/u,
    /(?:^|(?:list|show|any|the|all|are|many) )(?:overdue|late|upcoming|outstanding) tasks(?!\p{L})|(?<!\p{L})tasks (?:(?:that|which) (?:are|were) )?(?:overdue|late)(?!\p{L})/u,
    /(?:which|what) (?:\S+ ){0,2}(?:plans|reports|documents|regulations) [^?]*(?:due|issued?|submitted|completed|finished)/,
  ],
}

/** Ai phối hợp? · Văn phòng làm với ai? · Who supports the Office …? */
export const coordinate: IntentRule = {
  intent: 'coordinate',
  patterns: [
    /phoi hop (?:voi |cung |vs )?(?:ai|nhung ai|nhung|don vi|phong|co quan|dv|gi)/,
    /(?:nhung )?(?:ai|don vi nao|phong nao|co quan nao|dv nao|nhung dv nao|nhung don vi nao) (?:cung )?(?:phoi hop|ho tro|tham gia)/,
    /(?:lam|cung|chung) voi (?:ai|nhung ai|don vi nao|phong nao|nhung don vi)/,
    /lien (?:thong|ket|quan) voi (?:ai|nhung|co quan|don vi|so|bo|nganh)/,
    /(?<!\p{L})phoi hop(?: voi)? ai/u,
    /phai phoi hop voi/,
    /(?:lam|di|vao|lo|goi|ru|keo) cung(?: voi)? (?:ai|so nao|nhung so|don vi nao|phong nao|noi nao|ben nao)|(?:nhung )?ai (?:cung )?(?:lam cung|di cung|gop tay|gop suc|tiep tay|chung tay|giup suc|vao cung|lam chung)(?!\p{L})|(?:lam|phoi hop) (?:cung )?voi so nao/u,
    /(?:who|which \w+) (?:else )?(?:supports?|coordinates?|co ordinates?|assists?|helps?|works? (?:with|alongside)|backs?(?: up)?|chips? in|teams? up|joins?|cooperates?|partners?|lends? a hand)(?!\p{L})/u,
  ],
}

/** Bao giờ xong? · Hạn chót là ngày nào? · Vào quý mấy? · By when …? */
export const deadline: IntentRule = {
  intent: 'deadline',
  patterns: [
    /bao gio|khi nao|luc nao|chung nao|thoi han|han chot|han cuoi|han nop|(?:cham|muon|tre) nhat|(?<!\p{L})(?:hom|bua) nao|(?<!\p{L})(?:nhung )?(?:ky|dot) nao(?!\p{L})/u,
    // `Năm nào chi nhiều nhất?` asks for the most, not for a time that is set.
    /^(?!.*(?<!\p{L})(?:cao|thap|nhieu|it|lon|nho|ton|dat)(?: \S+){0,6} nhat(?!\p{L})).*(?:ngay|thang|quy|nam) (?:nao|may(?! (?:lan|nguoi|cuoc|dot|buoi|lop|luot|ho so|van ban|nhiem vu|viec|don vi|phong|tin|bai)(?!\p{L})))(?!\p{L})|(?:truoc|trc|vao|den|la) ngay bao nhieu(?!\p{L})/u,
    /(?<!(?<!\p{L})(?:dung|xep|hang|vi tri|o|la) )thu may(?!\p{L})/u,
    /(?:thoi gian|moc) (?:hoan thanh|thuc hien|nao)/,
    /^(?:cho (?:toi |em |minh )?(?:hoi |biet )?)?han (?:cua|de|nop|gui|ban hanh|hoan thanh|trinh|lam|xong|bao cao)(?!\p{L})/u,
    /(?:phai |can )?(?:cho|doi) (?:gi|dieu gi|den khi nao|den bao gio)(?!\p{L})/u,
    /^(?:and |so |by )?when(?!\p{L})| when$/u,
    /(?:bao nhieu|(?<!\p{L})bn) (?:thi )?(?:xong|hoan thanh)(?!\p{L})/u,
    /^(?!how (?:many|much)(?!\p{L})).*(?<!\p{L})(?:by (?:what|which) (?:date|day|time|month|quarter|year)|by when|until when|when (?:is|are|was|were|do|does|did|will|must|should|would|can|could|has|have|had|s)|due date|completion (?:time|date)|time ?frame|timeline|deadline|cut off|cutoff|time limit|how soon|(?:what|which) (?:date|day|year|quarter|month)|how long)(?!\p{L})/u,
  ],
}

/** Sản phẩm là gì? · Nộp tài liệu nào? · Which output …? */
export const product: IntentRule = {
  intent: 'product',
  patterns: [
    /(?:what|which) (?:is|are|s|was) (?:the |its |their )?(?:end |final |expected )?(?:products?|outcomes?)(?!\p{L})/u,
    /san pham|(?<!(?:o|tu|den|khong) )dau ra(?!\p{L})/u,
    /(?:phai|can) (?:co|ra|nop) (?:duoc )?(?:ket qua|cai) (?:gi|nao)(?!\p{L})/u,
    /(?:loai )?(?:van ban|giay to|tai lieu|(?<=(?:loai|ra|vao|lap) )bao cao) (?:(?:thuoc )?(?:loai|dang|kieu) )?(?:gi|nao)(?!\p{L})/u,
    /ket qua (?:phai|can|cuoi cung|nop|la gi|gom|du kien)/,
    /(?:nop|ra|(?:phai|can|cuoi cung|cuoi) co) (?:nhung )?(?:gi|cai gi)(?!\p{L})/u,
    /(?:ra|co|nop) (?:duoc )?(?:giay|van ban|tai lieu)(?: to)? (?:gi|nao)(?!\p{L})/u,
    /(?<!\p{L})(?:outputs?|deliverables?|(?<=what (?!date|day|time)[^?]*)(?<!by what [^?]*)(?:handed|hand) in|what (?:has|have|is|are|must|should|needs?) (?:\S+ )?(?:to )?(?:be produced|come out|be delivered|be drafted)|what (?:should|must|will) come out|what (?:should|must|will|does|do|would) [^?]* (?:produce|deliver|result in|lead to)(?!\p{L})|what documents?|results? expected)(?!\p{L})/u,
  ],
}

/** Kinh phí của nhiệm vụ … lấy từ đâu? */
export const budget: IntentRule = {
  intent: 'budget',
  patterns: [
    /(?:kinh phi|nguon tien|tien) (?:cua nhiem vu|thuc hien nhiem vu)/,
    /(?<!\p{L})(?:kinh phi|tien|nguon tien|ngan sach|von)(?!\p{L})[^?]{0,100}(?:lay |chi |trich )?(?:o|tu) dau(?!\p{L})/u,
    /(?:kinh phi|nguon tien|tien|ngan sach)(?!\p{L})[^?]{0,100}nguon nao(?!\p{L})/u,
    /who (?:pays|funds|finances)(?!p{L})|where does the (?:money|funding|budget)|(?:money|funding) comes? (?:from|out of)|(?:funded|paid) (?:by|from) (?:what|which|where)|source of (?:funds|funding|money)/,
  ],
}

/** Đơn vị nào chủ trì? · Ai phụ trách? · Giao phòng nào …? · Who leads …? */
export const lead: IntentRule = {
  intent: 'lead',
  patterns: [
    /(?<!\p{L})(?:(?<!gom (?:co )?(?:nhung )?)ai|(?<!(?<!\p{L})(?:o|tai|gop|nhap|hop nhat|ghep)(?: (?:nhung|cac|may|phong|hai|ba|\d|lai))* )(?:don vi nao|phong nao|co quan nao|bo phan nao)|dv nao|dvi nao|ben nao|(?<!(?<!\p{L})(?:may|o|nhung) )cho nao|(?<!(?<!\p{L})(?:o|tai)(?: (?:nhung|cac|may))* )noi nao|phong ban nao|(?<!(?:chi|ho|con|ma|tan|tham|thong) )so nao)(?!\p{L})/u,
    /(?:chu tri|dau moi|phu trach|ctri|(?:ai|phong nao|don vi nao) lam chinh)(?!\p{L})/u,
    /(?<!\p{L})do dau (?![^?]*(?<!\p{L})(?:cham|tre|thap|khong|chua|giam|vuong|ton dong|han che)(?!\p{L}))(?:lo|lam|phu trach|tiep nhan|xu ly|giai quyet|quan ly|theo doi|tong hop|to chuc)(?!\p{L})/u,
    /giao (?:cho )?(?:ai|don vi|phong)/,
    /(?<!\p{L})(?:who|whom|which (?:unit|division|office|department|body)|in charge|responsible|leads?|led by)(?!\p{L})/u,
  ],
}
