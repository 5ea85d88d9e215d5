import type { Entry } from '../../catalog/catalog.js'
import { fold } from '../../language/fold.js'
import type { Question } from '../understand/understand.js'
import { remembered } from './remembered.js'
import { entryText } from './text.js'

/** Between `which` and what is asked for, but no verb: `what will companies be able to …` asks for none. */
const OTHER_WORD = String.raw`(?:(?!will |do |does |did |can |should |must |are |is |have |may |would )\S+ )?`

/** Kinds of things that are told by their names: how they are asked for, folded, and how a text names one. */
const KINDS: readonly (readonly [asked: RegExp, named: RegExp])[] = [
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:cong ty|nha thau|don vi tu van|nha cung cap|(?<=(?:la|do)(?: cua)? )hang|cua hang) nao(?!\p{L})|(?:which|what) ${OTHER_WORD}(?:company|companies|firm|firms|contractor|vendor|supplier)(?!\p{L})`,
      'u',
    ),
    /(?<!\p{L})(?:[Cc]ông ty|CÔNG TY|TNHH|[Cc]ổ phần|[Tt]ập đoàn|VNPT|V[Ii][Ee][Tt][Tt][Ee][Ll]|FPT|[Mm]obi[Ff]one|M[Ii][Ss][Aa]|[Ll]iên danh|[Bb]ưu điện)(?!\p{L})|(?:[Nn]hà thầu|[Dd]oanh nghiệp) \p{Lu}/u,
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:xa|phuong|huyen|thi tran|dac khu|dia phuong)(?: (?:phuong|xa|huyen))? nao(?!\p{L})|(?:which|what) ${OTHER_WORD}(?:communes?|wards?|districts?)(?!\p{L})`,
      'u',
    ),
    /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]hị trấn|[Tt]hị xã|[Đđ]ặc khu|UBND|[Tt]hành phố|[Tt]ỉnh)(?!\p{L})[^.;\p{L}]{0,4}\p{Lu}/u,
  ],
  [
    /(?<!\p{L})(?:la|den|o|tai|nhung|cac) tinh(?: thanh)?(?: pho)? nao(?!\p{L})|(?:which|what) (?:other )?provinces?(?!\p{L})(?!.*(?:high|low|great|small)(?:er|est)(?!\p{L}))/u,
    /(?<!\p{L})(?:[Tt]ỉnh|[Tt]hành phố|TP\.?) \p{Lu}/u,
  ],
  [/(?<!\p{L})cho nao(?: \p{L}+){0,3} dau (?:thau|gia)(?!\p{L})|(?:which|what) markets?(?!\p{L})/u, /(?<!\p{L})[Cc]hợ \p{Lu}/u],
  [
    new RegExp(String.raw`(?<!\p{L})truong (?:hoc )?nao(?!\p{L})(?! (?:hop|phong))|(?:which|what) ${OTHER_WORD}schools?(?!\p{L})`, 'u'),
    /(?<!\p{L})[Tt]rường(?: \p{Lu}\S*| học| mầm non| tiểu học| trung học| cao đẳng| đại học)/u,
  ],
  [
    /(?<!\p{L})(?:pho giam doc|pgd|pho gd)(?: so)? nao(?!\p{L})|which (?:deputy|vice) director(?!\p{L})/u,
    /(?<!\p{L})(?:[Pp]hó [Gg]iám đốc|PGĐ|PHÓ GIÁM ĐỐC)(?!\p{L})/u,
  ],
  // `Tên người đó là gì?`
  [
    /(?<!\p{L})ten (?:cua )?(?:(?:nguoi|can bo|cong chuc|vien chuc|ca nhan|dong chi|ong|ba|anh|chi)(?: (?!nop|phu trach|lien he|dau moi)\p{L}+){0,3} )(?:la )?(?:gi|ai)(?!\p{L})|(?<!\p{L})(?:pgd|pho giam doc|giam doc|to truong|truong phong|truong ban|pho ban|chanh van phong|cong chuc|can bo|vien chuc)(?: (?!ten)\S+){0,12} ten (?:la )?(?:gi|j)(?!\p{L})|what(?:'s| is) (?:his|her|their|the \S+'s) name/u,
    /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Aa]nh|[Cc]hị)\s(?:\p{Lu}\p{Ll}+\s?){1,4}|(?<!\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)(?:\s\p{Lu}\p{Ll}+){1,3}/u,
  ],
  [
    new RegExp(String.raw`(?<!\p{L})benh vien nao(?!\p{L})|(?:which|what) ${OTHER_WORD}hospitals?(?!\p{L})`, 'u'),
    /(?<!\p{L})[Bb]ệnh viện (?:\p{Lu}|đa khoa \p{Lu})/u,
  ],
]

/** A program with a name that is no Vietnamese word: `phần mềm Egov`, `… công việc VNPT iOffice`; not an abbreviation of the administration. */
const PROGRAM_NAME =
  /(?<!\p{L})(?:[Pp]hần mềm|[Ứứ]ng dụng)(?!\p{L})[^.;]{0,90}?(?<!\p{L})(?!(?:CCHC|TTHC|CNTT|UBND|HĐND|QPPL|VBQPPL|DVC|DVCTT|DVCQG|CBCC|CCVC|CBCCVC|PAKN|SCT|VTVL|KSTTHC|TTĐT|ATTT|BPMC|NSNN|TTPVHCC|TCVN|ISO|PKI|SMS)(?!\p{L}))(?:\p{Lu}{3,}\d*|\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}?\p{Ll}*gov|Zalo)(?!\p{L})/u

/** Which company, commune or market is asked, and an entry names none: it does not tell. Tables name what their rows are about. */
export function lacksNamed(question: Question, entry: Entry): boolean {
  if (softwareAsked(question) && entry.kind !== 'section' && !PROGRAM_NAME.test(entryText(entry))) return true
  if (entry.kind === 'section') return false
  if (whichUnits(question) && !UNIT_NAMED.test(entryText(entry))) return true
  if (entry.kind === 'row') return false
  const named = kindAsked(question)
  return named !== null && !named.test(entryText(entry))
}

/** `Đang dùng phần mềm nào để quản lý văn bản?`: the name of a program, not what is done with programs. */
const softwareAsked = remembered(({ text, intent }) => {
  const asked = intent === 'fact' || intent === 'product' || intent === 'lead'
  return (
    asked &&
    /(?<!\p{L})(?:dung|su dung|xai|chay|qua|tren|ten|la|bang)(?: \p{L}+)? (?:phan mem|ung dung|app)(?: (?!(?:nao|gi)(?!\p{L}))\p{L}+){0,6} (?:nao|gi|ten gi)(?!\p{L})|(?:which|what) (?:\S+ ){0,3}(?:software|app|application)(?!\p{L})/u.test(
      fold(text),
    )
  )
})

/** `Đã kiểm tra ở những phòng, đơn vị nào?` */
const whichUnits = remembered(({ text }) =>
  /(?<!\p{L})(?:o|tai|cua) (?:nhung |cac )?(?:phong|don vi)(?:,? (?:phong|don vi))* nao(?!\p{L})|(?<!\p{L})(?:kiem tra|thanh tra|danh gia)(?!\p{L})[^?]*(?<!\p{L})(?:o|tai) (?:nhung |cac )?(?:noi|cho) nao(?!\p{L})/u.test(
    fold(text),
  ),
)
const UNIT_NAMED = /(?<!\p{L})(?:[Pp]hòng \p{Lu}|[Vv]ăn phòng|[Tt]hanh tra|[Tt]rung tâm|[Cc]hi cục|[Bb]an \p{Lu})/u

/** How a text names one of the kind that is asked for; null where none is. */
const kindAsked = remembered(({ text }) => {
  const folded = fold(text)
  return KINDS.find(([asked]) => asked.test(folded))?.[1] ?? null
})

/** `Tổ chức ở đâu?`: a place is asked for, not where money or a number comes from. */
export function asksPlace({ text, intent }: Pick<Question, 'text' | 'intent'>): boolean {
  const folded = fold(text)
  return (
    intent !== 'budget' &&
    intent !== 'contact' &&
    PLACE_ASKED.test(folded) &&
    !/(?<!\p{L})(?:tien|kinh phi|kp|nguon|von)(?!\p{L})[^?]*o dau/u.test(folded)
  )
}

const PLACE_ASKED =
  /(?<!\p{L})(?:to chuc|dien ra|hop|mo lop|gap mat|doi thoai|(?<!(?:khoa|dai|tin|van|y) )hoc)(?!\p{L})[^?]{0,80}(?<!\p{L})(?:o|tai) (?:dau|cho nao)(?!\p{L})|where (?:is|was|are|were|will|did) [^?]*(?:held|take place|meet)/u

/** Whether a text says where something is. */
export function tellsPlace(text: string): boolean {
  return /(?<!\p{L})(?:(?<!(?:tồn|hiện) )tại|ở|địa điểm|trụ sở|hội trường)(?!\p{L})/iu.test(text)
}
