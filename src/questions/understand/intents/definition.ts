import type { IntentRule } from './intent.js'

/** CCVC là viết tắt của gì? · Kế hoạch 740 là gì? · PAPI là chỉ số gì? · What does PAPI stand for? */
export const definition: IntentRule = {
  intent: 'definition',
  patterns: [
    /viet tat|(?<!\p{L})vt (?:cua|cho)(?!\p{L})/u,
    /(?:chu|tieng viet|day du|ten day du) (?:nghia )?la gi(?!\p{L})|la chu gi|cho chu gi/u,
    /nghia la gi|co nghia (?:la )?gi/,
    /(?:la|la ve|noi ve|ve) (?:viec |cai |chi so )?gi(?!\p{L})(?! (?:phai|chu tri))/u,
    /de lam gi(?!\p{L})/u,
    /stands? for|short for|abbreviation|acronym|what does \S+ (?:mean|measure)|what (?:exactly )?is \S+ (?:supposed|meant) to (?:measure|mean)/,
  ],
}
