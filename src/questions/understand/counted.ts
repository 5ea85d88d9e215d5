/** What a question wants to know a number of, and whether it asks what was reached. */

const REACHED =
  /(?<!\p{L})(?:thuc te|thuc su|dang (?:la|o muc|dat|co)|hien (?:nay |tai |gio )?(?:la|dat|dang|o muc)|duoc (?:may|bao nhieu)(?! (?:ngay|gio|tuan|thang) de(?!\p{L}))|da dat(?! (?:ra|muc))|dat duoc|tinh den|tinh toi|xong (?:may|bao nhieu)|achieved|actually|really|(?:has|have) (?:\S+ ){1,8}?already|already (?:been )?\w+ed|managed? to|in (?:practice|reality)|so far|current(?:ly)?|at present|had|have been|has been|(?:what|how (?:many|much)) [^?]{0,60}?(?:came|went|got|(?:was|were) (?:received|handled|processed|answered|settled|submitted|filed|handed|reached|achieved))|did (?:\S+ ){1,8}?(?:reach|achieve|record|report|show|give|get|receive|obtain|score|settle|resolve|handle|process|finish|complete|collect|inspect|issue|train|digiti[sz]e|answer|hold|organi[sz]e|spend))(?!\p{L})/u
const DONE =
  /(?<!\p{L})(?:(?:giai ngan|hoan thanh|thuc hien|tiep nhan|nhan|giai quyet|xu ly|to chuc|ban hanh|so hoa|lam) (?:duoc|xong) (?:may|bao nhieu)|(?:lam |hoan thanh )?xong (?:nhung|ma|nhg)|hoan thanh (?:nhung |ma )?(?:bi )?(?:tre|cham|qua han)|da (?:xuong |di |den |ve |duoc )?(?:giai ngan|hoan thanh|thuc hien|tiep nhan|nhan|giai quyet|xu ly|to chuc|ban hanh|cu|so hoa|kiem tra))(?!\p{L})/u
const TO_REACH =
  /(?<!\p{L})(?:phai|can|phan dau|muc tieu|chi tieu|se|ke hoach (?:nam|dat|giao|de ra|dat ra)|dat ra|de ra|dat muc|toi thieu|it nhat|targets?|should|must|aim(?:s|ing)?|goals?|expected|ha(?:d|s|ve) to|(?:is|are|was|were) to|supposed|intend(?:s|ed)?|plan(?:s|ned|ning)? to)(?!\p{L})/u

/** `đã giải ngân được bao nhiêu`, `thực tế đạt`: what came out, not what is to come out. */
export function asksForResults(folded: string): boolean {
  return (REACHED.test(folded) || DONE.test(folded)) && !TO_REACH.test(folded)
}

/** `Phải đạt bao nhiêu`, `chỉ tiêu`: what is to come out. */
export function asksForTarget(folded: string): boolean {
  return TO_REACH.test(folded)
}

const COUNTED =
  /(?:bao nhieu|may|how many(?: (?!of |were |are |is |in |by |new |with |for |from |to |at |on )[a-z-]+){0,2}?|bn)\s+(?:tong so\s+|so\s+)?(nguoi|bien che|cong chuc|vien chuc|can bo|ho so|hs|van ban|thu tuc|tthc|phong|don vi|lop|cuoc|hoi nghi|sang kien|mo hinh|gio|luot|lan|buoi|tuoi|dan|nhan khau|nhiem vu|ke hoach|du an|xa|giay phep|phan anh|kien nghi|don thu|quyet dinh|nghi quyet|cong van|phieu|tin bai|vu viec|vu(?! (?:truong|luat))|thon|quay|cau hoi|y kien|dich vu|kiosk|teachers?|civil servants|officials|officers|employees|workers|clerks|members|households|schools|companies|people|staff|trainees|participants|classes|courses|forms|questionnaires|results|dossiers|files|documents|procedures|units|initiatives|complaints|decisions|plans|meetings|villages|counters|services|visitors|doanh nghiep|hoc vien|thanh vien|tai khoan|chung thu so|may tinh|diem|pb?|dv|vb|nv)(?!\p{L})/u
const MONEY =
  /(?<!\p{L})(?:(?:nhung|cac) khoan (?:nao|gi)|(?:moi|tung) khoan)(?!\p{L})[^?]*(?:bao nhieu|bn)(?!\p{L})|(?<!\p{L})(?:muc )?(?:luong|phu cap|tro cap|thu nhap|(?<!nguoi |cu |tre |danh |quoc )gia|le phi|hoc phi)(?!\p{L})(?: \S+){0,5} (?:la )?bao nhieu|(?<!\p{L})(?:le phi|phi) (?:cap|tham dinh|lam|dang ky|thu|giai quyet)(?!\p{L})(?: \S+){0,9} (?:la )?(?:bao nhieu|bn)(?!\p{L})|(?:monthly |annual )?(?:salary|wage|allowance)s?(?!\p{L})|price of|(?<!\p{L})(?:bao nhieu|may|bn)\s+(?:tien|dong|ty|trieu|nghin)(?!\p{L})|how many (?:dong|vnd)|how much (?:money|budget|compensation|support|allowance|funding)|how much of (?:the|its|this) (?:\S+ ){0,4}(?:money|budget|funding|funds)(?!\p{L})|(?:total |whole )?(?:budget|funding)(?! (?:law|source|estimate|proposal))[^?]{0,30}(?:in (?:vnd|dong)|how much)|(?:what is|how (?:much|big|large) is) the (?:total |whole )?(?:budget|funding)(?!\p{L})|(?<!by )how much (?:in total |altogether )?(?:did|does|was|were|will) [^?]*(?:spend|spent|cost|pay|paid)|how much (?:is|are) the (?:\S+ ){0,2}(?:fee|fees|charge|charges|cost|price)(?!\p{L})|total cost|in (?:vnd|dong)|(?<!\p{L})(?:tien|kinh phi|kp|ngan sach)(?!\p{L})[^?]{0,60}(?:la (?:bao nhieu|bn|may)|(?:khoan|muc) (?:nao|gi)|(?:moi|tung) khoan)(?!\p{L})|(?<!(?:giam|tang|kiem) )kinh phi(?!\p{L})[^?]{0,60}(?<!\p{L})(?:bao nhieu|bn)(?= ?(?:\?|$|(?:vay|a|nhi|the|z)$))|(?:nhieu|it) (?:kinh phi|tien)(?!\p{L})|(?:kinh phi|tien|ngan sach)(?!\p{L})[^?]{0,60}(?:nhieu|it|cao|thap|lon) hon|bao nhieu dong|(?<!\p{L})(?:chi|(?<!(?:muc|chi) )tieu|chi tieu|rot|bo ra|ton)(?: het| duoc| khoang| tong cong)* (?:bao nhieu|bn)(?= (?:cho|de|vao|roi)(?!\p{L})|\s*(?:\?|$))/u

/** `Chỉ tiêu nộp phí, lệ phí trực tuyến là bao nhiêu?` asks for a share, unless money is named. */
const OF_SHARE =
  /^(?!.*(?:bao nhieu|may) (?:tien|dong|trieu|ty)(?!\p{L})).*(?<!\p{L})(?:(?:chi tieu|ty le|ti le|phan tram)(?! (?:noi bo|thuong xuyen|ngan sach))|(?:muc|dat|nop|dong) (?:\S+ ){0,6}(?:qua mang|truc tuyen|online|khong dung tien mat|qua ngan hang))(?!\p{L})/u

/** How long something takes. */
const DURATION =
  /(?<!\p{L})(?:duoc|co|cho) (?:may|bao nhieu|bn) (?:ngay|gio|tuan|thang) de(?!\p{L})|(?<!\p{L})(?:may|bao nhieu|bn) (?:ngay|gio|phut|tuan)(?: lam viec)? (?:thi |moi |la )?(?:co ket qua|xong|duoc (?:tra|nhan|cap)|nhan duoc|tra)(?!\p{L})|(?<!\p{L})(?:mat|trong|het|ton|cho|doi|lau nhat|lau lam|toi da)(?: khoang| tam| chung| vong| toi da| toi thieu| thoi han)* (?:may|bao nhieu) (?:ngay|gio|tuan|thang|phut)(?!\p{L})(?! nao)|(?<!\p{L})(?:(?:mat|cho|doi|trong) bao lau|(?:toi da|lau nhat|khong qua) (?:la )?bao lau|(?:cho|doi|xep hang)(?!\p{L})[^?]{0,40} bao lau)(?!\p{L})|how (?:long does|many (?:days|hours|minutes|working days))/u
const RANK =
  /(?<!\p{L})(?<!(?:su|ap|xay|tuyen|ung|tan|quyet|tuc|noi|chi) )dung may(?= (?:trong|tinh|toan|ca|so)(?!\p{L})|\s*(?:$|\?))|(?<!\p{L})(?:dung thu|dung hang|(?:xep|hang|vi tri|xep hang|o)(?: thu| hang)?|hang thu|(?:lot |nam )?(?:vao |trong )?(?:top|nhom)) (?:may|bao nhieu)(?!\p{L})(?! (?:diem|ho so|nguoi|don vi|noi|xa|phong))|^(?:xep hang|thu hang|vi tri xep hang|vi thu)(?!\p{L})(?!.*(?<!\p{L})(?:ai|gi|sao|vi sao|bao gio|cach)(?!\p{L}))|(?:what|which) (?:rank|place|position)|where (?:does|do|did|will|should|would) [^?]* (?:stand|rank|finish|end up)(?!\p{L})|(?:rank|ranked) (?:what|how|where)/u

/** `Tỷ lệ hồ sơ đúng hạn`: a rate is a share. */
const RATE = /(?<!\p{L})(?:ty|ti) le(?!\p{L})/u

export function countedIn(folded: string): string | null {
  if (
    /(?:bao nhieu|may|bn)\s*(?:%|phan tram)|percent|what (?:\S+ ){0,2}(?:share|rate|proportion)(?!\p{L})|^(?:and |so |then |what about )*the (?:share|percentage|proportion|rate)(?!\p{L})/u.test(
      folded,
    )
  )
    return '%'
  if ((MONEY.test(folded) && !OF_SHARE.test(folded)) || /^(?:muc |tien )?luong(?! (?:van|ho so|thong|cong))(?!\p{L})/u.test(folded.trim()))
    return 'đồng'
  if (RANK.test(folded)) return 'hang'
  if (DURATION.test(folded)) return 'thoi luong'
  const noun = COUNTED.exec(folded)?.[1]
  if (noun === undefined && RATE.test(folded)) return '%'
  return noun === undefined ? null : (OTHER_NOUNS[noun] ?? noun)
}

/** English and shortened nouns. */
const OTHER_NOUNS: Record<string, string> = {
  p: 'phong',
  pb: 'phong',
  dv: 'don vi',
  vb: 'van ban',
  nv: 'nhiem vu',
  people: 'nguoi',
  'civil servants': 'nguoi',
  officials: 'nguoi',
  officers: 'nguoi',
  workers: 'nguoi',
  clerks: 'nguoi',
  members: 'nguoi',
  employees: 'nguoi',
  'nhan khau': 'dan',
  staff: 'nguoi',
  trainees: 'nguoi',
  participants: 'nguoi',
  classes: 'lop',
  courses: 'lop',
  forms: 'phieu',
  questionnaires: 'phieu',
  results: 'ket qua',
  dossiers: 'ho so',
  files: 'ho so',
  hs: 'ho so',
  documents: 'van ban',
  procedures: 'thu tuc',
  units: 'don vi',
  initiatives: 'sang kien',
  complaints: 'phan anh',
  decisions: 'quyet dinh',
  plans: 'ke hoach',
  meetings: 'cuoc',
  villages: 'thon',
  counters: 'quay',
  services: 'dich vu',
  visitors: 'luot',
}
