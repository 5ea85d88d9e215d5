import type { IntentRule } from './intent.js'

/** Ai là Giám đốc Sở? · Giám đốc Sở … là ai? · Who is the director? Asks for a person, not for the unit that leads a task. */
export const person: IntentRule = {
  intent: 'person',
  patterns: [
    /^(?:ai|nguoi nao|ong nao|ba nao) (?:dang |hien )?(?:la|lam|giu chuc) (?!(?:don vi|co quan|phong|dau moi|nguoi|ben|bo phan|chu tri))/,
    /(?:giam doc|chu tich|truong phong|truong ban|chanh van phong|chanh thanh tra|bo truong|thu truong|cuc truong|lanh dao)(?!\p{L})[^?]*(?<!\p{L})(?:la (?:nhung )?ai|gom (?:nhung )?ai|ten (?:la )?gi|la nguoi nao|la ong nao|la ba nao)$/u,
    /^who is (?:the )?(?:\S+ ){0,3}(?:director|head|chair(?:man)?|chief|minister|president)(?!\p{L})/u,
  ],
}
