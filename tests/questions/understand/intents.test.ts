import { describe, expect, it } from 'vitest'
import type { Intent } from '../../../src/questions/understand/intents/index.js'
import { understander } from '../../../src/questions/understand/understand.js'
import { folderOf, knowledge, libraryOf } from '../../support/library.js'
import { offices } from '../../support/offices.js'

const { understand } = understander((await libraryOf(folderOf(offices))).catalog, knowledge)
const intentOf = (question: string) => understand(question, '2025-06-01').intent

/** Questions as people type them: with tone marks, without, with chat spellings, in English. */
const QUESTIONS: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  person: ['Ai làm tổ trưởng tổ cải cách?', 'Trưởng phòng Nghiệp vụ Y là ông bà nào?'],
  lead: [
    'Ai làm video hướng dẫn nộp hồ sơ?',
    'Trang zalo của Sở do đơn vị nào quản trị?',
    'Ai chủ trì nhiệm vụ một cửa?',
    'ai chu tri nhiem vu mot cua',
    'AI CHỦ TRÌ NHIỆM VỤ MỘT CỬA',
    'Đơn vị nào chủ trì khảo sát sự hài lòng?',
    'don vi nao phu trach khao sat',
    'Phòng nào lo việc số hóa hồ sơ?',
    'Nhiệm vụ tập huấn giao cho ai?',
    'dv nào ctri rà soát TTHC?',
    'Ai chịu trách nhiệm công khai thủ tục?',
    'Who leads the one-stop-shop task?',
    'Who is in charge of the survey?',
    'Which unit is responsible for digitisation?',
  ],
  coordinate: [
    'Những đơn vị nào phối hợp số hóa bệnh án?',
    'ai phoi hop voi Van phong',
    'Văn phòng làm với ai?',
    'Khi khảo sát thì ai cùng tham gia?',
    'Who supports the Office in the survey?',
    'Who coordinates the survey?',
  ],
  deadline: [
    'Họp giao ban vào thứ mấy?',
    'In what year should it be approved?',
    'Which quarter is the report due?',
    'Khảo sát bao giờ xong?',
    'khi nao hoan thanh so hoa benh an',
    'Hạn chót nộp báo cáo là ngày nào?',
    'Chậm nhất ngày nào phải ban hành kế hoạch?',
    'Quý mấy phải kiểm tra xong?',
    'By when must the survey be finished?',
    'When is the report due?',
    'What is the deadline for the survey?',
  ],
  product: [
    'Sản phẩm của nhiệm vụ khảo sát là gì?',
    'san pham cua nhiem vu tap huan',
    'Làm xong thì ra văn bản gì?',
    'Đầu ra của việc rà soát?',
    'What is the output of the survey task?',
    'Which deliverables are expected?',
  ],
  target: [
    'So sánh mức hài lòng của ba tỉnh',
    'so sanh ty le thanh toan truc tuyen hai so',
    'tỷ lệ hồ sơ đúng hạn Cà Mau 2025',
    'What satisfaction rate did citizens give?',
    'Chỉ tiêu thanh toán trực tuyến năm 2025 là bao nhiêu?',
    'chi tieu nop ho so truc tuyen',
    'Tỷ lệ hồ sơ đúng hạn phải đạt bao nhiêu phần trăm?',
    'Mức độ hài lòng phải đạt mấy %?',
    'KPI hồ sơ trực tuyến?',
    'What is the 2025 online payment target?',
    'What percentage of applications must be online?',
  ],
  quantity: [
    'Bao nhiêu hồ sơ đã giải quyết?',
    'co bao nhieu phong ban',
    'Sở có mấy phòng?',
    'bn hồ sơ quá hạn?',
    'How many dossiers were submitted?',
  ],
  tasks: [
    'List the jobs led by the IT division',
    'List everything the Tổ chức cán bộ division leads',
    'nhiệm vụ của Văn phòng Sở',
    'Thanh tra Sở chủ trì những nhiệm vụ nào?',
    'Văn phòng phụ trách việc gì?',
    'Những việc nào đến hạn trong quý III?',
    'cac nhiem vu cua Van phong',
    'List the tasks of the Office',
    'Which tasks are due in June?',
  ],
  signer: ['Ai ký kế hoạch 112?', 'ai ky ban bao cao', 'Người ký giữ chức gì?', 'Who signed the plan?'],
  'document-number': [
    'Kế hoạch của Cần Thơ mang số hiệu gì?',
    'so hieu ke hoach',
    'Kế hoạch CCHC số mấy?',
    'What is the document number of the plan?',
  ],
  basis: ['Kế hoạch này căn cứ quyết định nào?', 'ke hoach dua tren van ban nao', 'Which decision is the plan based on?'],
  definition: ['SIPAS là gì?', 'sipas la gi', 'CCVC viết tắt của gì?', 'PAPI nghĩa là gì?', 'What does PAPI stand for?'],
  contact: [
    'số điện thoại một cửa',
    'SĐT phòng nghiệp vụ',
    'Số điện thoại của Văn phòng Sở?',
    'so dien thoai cua Van phong',
    'Sở mở cửa lúc mấy giờ?',
    'Email của Thanh tra Sở?',
    'What is the phone number of the office?',
    'What are the opening hours?',
  ],
  opinion: [
    'Theo bạn thì sở nào phục vụ tốt hơn?',
    'ban nghi sao ve ke hoach nay',
    'Do you think the plan is good?',
    'Which department is better?',
  ],
  budget: ['Kinh phí của nhiệm vụ khảo sát lấy từ đâu?', 'Tiền thực hiện nhiệm vụ lấy ở đâu?'],
  fact: ['Kế hoạch có giao việc cho hai phòng không?', 'Tồn tại trong cải cách hành chính?', 'What are the shortcomings?'],
}

describe.each(Object.entries(QUESTIONS))('a question about: %s', (intent, questions) => {
  it.each(questions)('is told from its words: “%s”', (question) => {
    expect(intentOf(question)).toBe(intent)
  })

  it('is the same without question mark, in capitals and with spaces around it', () => {
    for (const question of questions) {
      expect(intentOf(question.replace('?', ''))).toBe(intent)
      expect(intentOf(`   ${question.toUpperCase()}   `)).toBe(intent)
    }
  })
})

describe('the language of a question', () => {
  it.each(['Ai chủ trì nhiệm vụ một cửa?', 'ai chu tri nhiem vu mot cua', 'chỉ tiêu online payment', '112', 'SIPAS là gì?'])(
    'is Vietnamese: “%s”',
    (text) => {
      expect(understand(text, '2025-06-01').language).toBe('vi')
    },
  )

  it.each(['Who leads the one-stop-shop task?', 'What is the online payment target of Cần Thơ?', 'who signed the plan of Cà Mau'])(
    'is English: “%s”',
    (text) => {
      expect(understand(text, '2025-06-01').language).toBe('en')
    },
  )

  it('is the one asked for where one is', () => {
    expect(understand('Who signed the plan?', '2025-06-01', 'vi').language).toBe('vi')
    expect(understand('Ai ký kế hoạch?', '2025-06-01', 'en').language).toBe('en')
  })
})

describe('what is counted', () => {
  it.each([
    ['Đạt bao nhiêu phần trăm?', '%'],
    ['What percentage of files?', '%'],
    ['Kinh phí là bao nhiêu tiền?', 'đồng'],
    ['bao nhiêu hồ sơ trễ hẹn', 'ho so'],
    ['How many dossiers?', 'ho so'],
    ['Ai chủ trì?', null],
  ])('is known for “%s”', (question, counted) => {
    expect(understand(question, '2025-06-01').counted).toBe(counted)
  })
})
