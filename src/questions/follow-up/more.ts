import { fold } from '../../language/fold.js'

/** Whether a message is `xem tiếp` and nothing else. */
export function asksForMore(text: string): boolean {
  return ASKS_MORE.test(
    fold(text)
      .replace(/[?!.,]+/g, '')
      .trim(),
  )
}

const ASKS_MORE = new RegExp(
  [
    '(?:xem |cho (?:toi |em |minh |chi |anh )?(?:xem )?|liet ke |ke |noi )?(?:tiep(?: tuc| theo)?|them|(?:phan |cac (?:muc|viec|nhiem vu|chi tieu) )?con lai)(?: danh sach)?(?: (?:di|nua|nhe|nha|a|voi|cho|dum|giup|xem|nao))*',
    'con (?:gi|nua|nhung gi|cai gi|viec gi|(?:nhiem vu|chi tieu) nao)(?: nua)?(?: (?:khong|ko|k|hong))?',
    '(?:show |see |tell me |list )?(?:more|next|(?:the )?rest|the others|continue|go on)(?: please)?',
  ]
    .map((form) => `^(?:${form})$`)
    .join('|'),
)
