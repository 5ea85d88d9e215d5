/** The text of a short plan of 2026 with some targets, as an office would type it. */
export function planOf(province: string, office: string, targets: readonly string[], rest = ''): string {
  return `${letterhead(province, office)}
KẾ HOẠCH
Cải cách hành chính năm 2026

I. MỤC TIÊU

${targets.map((target, i) => `${i + 1}. ${target}`).join('\n\n')}

${rest}`
}

/** The last lines of a paper: where it is sent, and who signs it. */
export function signature(name: string): string {
  return `Nơi nhận:                              GIÁM ĐỐC
- Như trên;
- Lưu: VT.                             ${name}
`
}

/** The first lines of a plan: the offices, the number, the place and the day. */
export function letterhead(province: string, office: string): string {
  return `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ${province.toUpperCase()}                 Độc lập - Tự do - Hạnh phúc
${office.toUpperCase()}

Số: 41/KH-SXD          ${province}, ngày 14 tháng 01 năm 2026
`
}
