import type { IntentRule } from './intent.js'

/** Ai là Giám đốc Sở? · Giám đốc Sở … là ai? · Who is the director? Asks for a person, not for the unit that leads a task. */
export const person: IntentRule = {
  intent: 'person',
  patterns: [
    /(?<!\p{L})(?:ai|nguoi nao|ong nao|ba nao) trong (?:ban (?:giam doc|lanh dao)|lanh dao|cac (?:pho )?giam doc)(?!\p{L})|(?<!\p{L})(?:pho giam doc|lanh dao so|pho chu tich) nao(?!\p{L})/u,
    /(?<!\p{L})ai (?:dang |hien )?(?:la|lam|giu chuc) (?:pho )?(?:truong phong|giam doc|chu tich|chanh van phong|chanh thanh tra|truong ban|to truong)(?!\p{L})/u,
    /^(?:ai|nguoi nao|ong nao|ba nao) (?:dang |hien )?(?:la|giu chuc|lam(?= (?:pho |quyen )?(?:giam doc|chu tich|to truong|truong|lanh dao|bi thu|chanh|cuc truong|vien truong))) (?!(?:don vi|co quan|phong|dau moi|nguoi|ben|bo phan|chu tri))/,
    /(?:giam doc|chu tich|truong phong|truong ban|truong bo phan|to truong|chanh van phong|chanh thanh tra|bo truong|thu truong|thu tuong|tong bi thu|cuc truong|lanh dao)(?!\p{L})[^?]*(?<!\p{L})(?:la (?:nhung )?ai|gom (?:nhung )?ai|ten (?:la )?gi|la nguoi nao|la ong nao|la ba nao|la ong ba nao|la dong chi nao)(?: (?:vay|the|a|nhi|z|v|day))*$/u,
    /(?<!\p{L})(?:cong chuc|vien chuc|can bo|chuyen vien|nguoi|ong|ba|dong chi|lanh dao|truong \S+(?: \S+)?|giam doc|chu tich)(?!\p{L})(?![^?]*(?:sang kien|mo hinh|de an|phan mem|cuoc thi|chuong trinh|ke hoach))[^?]*(?<!\p{L})ten (?:la )?gi(?!\p{L})/u,
    /^(?![^?]*(?:chu tri|don vi|dau moi|phan mem|sang kien)).*(?<!\p{L})(?:gd|pgd|pct)(?!\p{L})[^?]*(?<!\p{L})(?:ten (?:la )?gi|la ai)(?: (?:vay|the|a|nhi|z|v|day))*$/u,
    /(?<!\p{L})(?:hoi|gap|lien he|tim|goi) (?:anh|chi|ong|ba|co|chu|dong chi|nguoi) nao(?!\p{L})/u,
    /what is the name of the (?:\S+ ){0,3}(?:director|head|chair(?:man)?|chief|minister|president|official|officer)(?!\p{L})/u,
    /^who (?:is|s|was|will be|is going to be|becomes|will become) (?:the )?(?:\S+ ){0,3}(?:director|head|chair(?:man)?|chief|minister|president)(?!\p{L})/u,
  ],
}
