import type { IntentRule } from './intent.js'

/** Whom one speaks to, and the particles around it. */
const YOU = '(?:ban|bot|anh|chi|em|ad|admin|shop|moi nguoi|ca nha|ac|may|m|b|minh|em oi|bot oi|ban oi|there|you)'
const PARTICLES = '(?:a|ah|nhe|nha|nhi|ha|he|vay|the|ne|nao|day|roi|luon|lam|qua|nhieu|ghe|do|di|voi|z|very much|so much|a lot)'
const TAIL = `(?:\\s+(?:${YOU}|${PARTICLES}))*`
const whole = (words: string) => new RegExp(`^(?:(?:da|e|ok|oke|vang)\\s+)*(?:${words})${TAIL}$`, 'u')

/** Xin chào · Chào bot · Hello · Alo có ai không: no question yet. */
export const greeting: IntentRule = {
  intent: 'greeting',
  patterns: [
    whole('(?:xin )?chao(?: buoi (?:sang|trua|chieu|toi))?|hello|hi|hey|alo|good (?:morning|afternoon|evening)'),
    /^(?:da |e )?(?:xin )?(?:chao|hello|hi|alo)(?: \S+){0,3} (?:minh|toi|em|tui|chau|i am|i m) (?:la |moi |moi la |la nhan vien |la nguoi |a |an )(?!.*(?<!\p{L})(?:hoi|can|muon|gi|nao|ai|sao|may|bao|phai|o dau|khi|xin|cho)(?!\p{L}))\S+(?: \S+){0,5}$/u,
    whole('(?:alo |hello |hi )?co ai (?:o do |day |do )?(?:ko|khong|k|hong)?'),
  ],
}

/** Cảm ơn nhé · Thank you very much · Ok cảm ơn, mình rõ rồi. */
export const thanks: IntentRule = {
  intent: 'thanks',
  patterns: [
    whole('ok|oke|okay|okie|uh|uhm|vang|da'),
    /^(?:da\s+|ok\s+|vang\s+)*(?:(?:xin\s+)?cam on|cam on nhieu|thanks|thank you|thank|tks|thx)(?:\s+\S+){0,6}$/,
  ],
}

/** Giúp · Hướng dẫn sử dụng · Bạn làm được gì? · What can you do? */
export const help: IntentRule = {
  intent: 'help',
  patterns: [
    whole('/?(?:tro giup|giup|help|menu|start|/start)'),
    /^(?:huong dan|cach)(?: (?:su dung|dung|hoi))?(?: (?:bot|nay|chatbot|app|phan mem))*(?: (?:sao|the nao|nhu the nao))?(?: (?:z|v|vay))?$/,
    /^(?:ban|bot|em|may|ad) (?:lam|tra loi|giup|biet|ho tro) (?:duoc |nhung )*(?:gi|cai gi|viec gi|nhung gi)(?: .{0,12})?$/,
    /^(?:toi |minh |em )?(?:phai |nen |can |co the )?hoi (?:duoc )?(?:nhung )?(?:gi|the nao|sao|nhu the nao|cai gi)(?: (?:vay|duoc|day|a|z))*$/,
    /^(?:what can you do|how (?:do i|can i|to) (?:use|ask)(?: .{0,20})?|what can i ask)$/,
  ],
}

/** Bạn là ai? · Bạn là người hay máy? · Who made you? */
export const about: IntentRule = {
  intent: 'about',
  patterns: [
    /^(?:ban|bot|em|may|m|ad) (?:la )?(?:ai|gi|con gi|con bot|robot|bot)(?: .{0,20})?$|^(?:(?:ban|bot|em|ad) (?:la )?|may la )nguoi(?: that)?(?: hay (?:la )?(?:may|bot|robot))?(?: (?:vay|the|a|z|v|khong|ko|k|ha|day))*$/,
    /^(?:ban|bot|em|may) ten (?:la )?gi(?: .{0,10})?$/,
    /^ai (?:da )?(?:tao|lam|viet|lap trinh|sinh) (?:ra )?(?:ban|bot|em|may)(?: .{0,10})?$/,
    /^(?:who (?:are|made|built|created) you|what are you|are you (?:a )?(?:bot|robot|human|real)(?: .{0,20})?|what is your name)$/,
  ],
}

/** Tạm biệt · Bye bye · Thôi mình đi đây. */
export const bye: IntentRule = {
  intent: 'bye',
  patterns: [
    whole(
      'tam biet|bye(?: bye)?|goodbye|see you(?: later| soon)?|hen gap lai|chuc (?:mot )?ngay (?:tot lanh|vui ve)|thoi (?:minh |em |toi )?di',
    ),
  ],
}

/** Hôm nay thứ mấy? · Bây giờ là tháng mấy? · What day is it today? */
export const today: IntentRule = {
  intent: 'today',
  patterns: [
    whole('(?:hom nay|bay gio|nay|hien gio) (?:la )?(?:thu may|ngay (?:may|bao nhieu|nao)|mung may|thang may|nam nao)(?: roi)?'),
    /^what (?:day|date) is (?:it )?today$|^what is (?:the date today|today s date|the current date)$/,
  ],
}

/** Bot ngu thế · Trả lời sai rồi · This bot is useless. */
export const complaint: IntentRule = {
  intent: 'complaint',
  patterns: [
    // Without marks `may dot`, `may do` may count things: `mấy đợt tất cả?`.
    /^(?:bot|ban|con bot|chatbot)(?: nay)? (?:that |qua )?(?:ngu|do|te|kem|vo dung|dot|nham)(?: .{0,12})?$|^may(?: that| qua)? (?:ngu|vo dung)(?: .{0,12})?$/,
    /^(?:do |dung la )?(?:ngu|vo dung|do hoi|te qua|chan qua)(?: .{0,10})?$/,
    /^(?:tra loi|noi|bao)(?: .{0,12})? (?:sai|nham|lung tung|linh tinh|tao lao)(?: .{0,16})?$|^sai (?:roi|bet|het)(?: .{0,12})?$/,
    /^(?:chang|cha|khong|ko) hieu (?:gi|y)(?: .{0,60})?$|hoi mot dang tra loi mot neo/,
    /^you (?:are|re) (?:so |really )?(?:useless|stupid|dumb|wrong|bad)(?: .{0,12})?$/,
    /^(?:this |the )?(?:bot|answer) (?:is|was) (?:useless|wrong|stupid|bad|not (?:right|correct|helpful))(?: .{0,20})?$|^(?:that is |thats )?wrong(?: answer)?$/,
  ],
}

/** Hay quá · Bot giỏi ghê · Great answer. */
export const praise: IntentRule = {
  intent: 'praise',
  patterns: [
    /^(?:bot |ban |may )?(?:that )?(?:gioi|hay|tuyet|xin|dinh|tot|chuan|qua (?:hay|tuyet|chuan|dinh))(?: (?:qua|ghe|the|lam|that|voi|roi|day|do|luon))*(?:,? (?:dung|chuan) .{0,30})?$/,
    /^(?:nice|great|good|awesome|perfect|excellent|cool)(?:,? (?:job|answer|bot|work|great answer|thanks))*$/,
  ],
}

/** Rules for what is no question of content, in order. */
export const smallTalk: readonly IntentRule[] = [greeting, thanks, help, about, today, bye, complaint, praise]
