# Văn bản hiển thị cho người dùng: ngắn, lịch sự, xưng hô "anh/chị".

## Câu trả lời

lead = Chủ trì: { $units }.
coordinate = Phối hợp: { $units }.
deadline = Thời hạn: { $deadline }.
product = Sản phẩm: { $product }.
budget = Kinh phí: { $budget }.
remark = Ghi chú: { $note }.
task = Nhiệm vụ: { $task }
objective = Mục tiêu: { $objective }
target = { $metric }: { $value } ({ $horizon }).
target-clause = { $clause } ({ $horizon }).
target-value = { $comparator ->
    [at-least] từ { $value } trở lên (≥ { $value })
    [more] trên { $value }
    [at-most] không quá { $value } (≤ { $value })
    [less] dưới { $value }
    [range] từ { $value } đến { $max }
   *[exactly] { $value }
  }
row = { $label }: { $values }.
announced = Thuộc nội dung: “{ $text }”
row-columns = Các cột: { $columns }.
row-table = Bảng số liệu: { $table }
cited-otherwise = Lưu ý: { $document } ghi ngày { $date }.
statement = Nguyên văn: “{ $text }”
jumbled = Các ô của dòng này bị xáo trộn khi tệp được chuyển thành văn bản, nên trợ lý không dám tách ra; anh/chị vui lòng xem bản gốc.
horizon-year = năm { $year }
signer = { $name } ký, chức vụ { $role }.
recipients = Nơi nhận:
own-number = Số, ký hiệu: { $number }.
holds = Văn bản có { $tasks } nhiệm vụ và { $targets } chỉ tiêu.
sections = Các phần chính: { $titles }.
issued = Ngày ban hành: { $date }.
own-period = { $title }: từ { $start } đến { $end }.
reference = { $kind } số { $number }{ $issued ->
    [none] { "" }
   *[other] , ngày { $issued }
  }{ $issuer ->
    [none] { "" }
   *[other] { " " }của { $issuer }
  }{ $subject ->
    [none] .
   *[other] : { $subject }.
  }
basis = Căn cứ:
confirm-yes = Đúng.
confirm-no = Không đúng.
abbreviation = { $short } là viết tắt của “{ $long }”.
abbreviation-general = { $short } thường là viết tắt của “{ $long }” (theo cách viết chung, văn bản không giải thích).
deadline-ongoing = { $text } (không có ngày cuối)
deadline-conditional = { $text } (chờ sự kiện, chưa có ngày)
task-list = { $count } nhiệm vụ{ $who ->
    [none] { "" }
   *[other] { " " }{ $who }
  }{ $due ->
    [none] { "" }
   *[other] { " " }{ $due }
  }{ $besides ->
    [0] { "" }
   *[other] { " " }trong phụ lục (ngoài ra { $besides } việc nêu trong phần nội dung)
  }:
no-tasks = Tài liệu hiện có không có nhiệm vụ nào{ $who ->
    [none] { "" }
   *[other] { " " }{ $who }
  }{ $due ->
    [none] { "" }
   *[other] { " " }{ $due }
  }.
who-coordinates = có { $units } phối hợp
due-before = có thời hạn trước ngày { $end }
comes-back = { $every ->
    [month] làm hằng tháng
    [quarter] làm hằng quý
    [half-year] làm 6 tháng một lần
    [year] làm hằng năm
   *[any] làm thường xuyên, định kỳ
  }
due-on = đến hạn ngày { $end }
due-within = đến hạn từ { $start } đến { $end }
work-during = làm hoặc đến hạn từ { $start } đến { $end }
verdict-highest = Con số cao nhất: { $names }: { $value }.
verdict-lowest = Con số thấp nhất: { $names }: { $value }.
verdict-same = Con số như nhau: { $value }.
targets-alike = Chỉ tiêu khác cũng phù hợp:
target-list = { $count } chỉ tiêu:
late-list = { $count } nơi có trễ hạn, nhiều nhất trước:
more-rows = … và { $count } dòng khác; { $how ->
    [next] gõ “xem tiếp” để xem.
   *[narrow] nêu rõ hơn điều cần hỏi để xem.
  }
more-tasks = … và { $count } nhiệm vụ khác; { $how ->
    [next] gõ “xem tiếp” để xem.
   *[narrow] nêu thêm đơn vị, lĩnh vực hoặc thời hạn để xem.
  }
more-targets = … và { $count } chỉ tiêu khác; { $how ->
    [next] gõ “xem tiếp” để xem.
   *[narrow] nêu thêm lĩnh vực hoặc năm để xem.
  }
library = { $count } văn bản đã nạp:
library-current = { $count ->
    [0] Hôm nay ({ $today }) không văn bản nào còn trong thời gian áp dụng. Các văn bản đã nạp:
   *[other] { $count } văn bản còn trong thời gian áp dụng (hôm nay { $today }):
  }
office = Cơ quan: { $office }.
attribute-untold = Tài liệu không ghi { $intent ->
    [lead] đơn vị chủ trì
    [coordinate] đơn vị phối hợp
    [product] sản phẩm
    [deadline] thời hạn
   *[budget] kinh phí
  } riêng cho việc này. Nội dung gần nhất:
half-untold = Chưa đối chiếu được: tài liệu hiện có không nêu { $lacks ->
    [result] kết quả đạt được
   *[target] chỉ tiêu tương ứng
  }.
list-end = Danh sách đã hết ({ $count } mục).
nothing-more = Câu trả lời vừa rồi đã đủ, không còn phần sau. Anh/chị hỏi tiếp điều khác nhé.
counted-items = Tổng cộng: { $count }.
who-leads = do { $units } chủ trì
also = Xem thêm: { $text }
source = Nguồn: { $source }
more-offices = … và { $count } cơ quan khác; anh/chị nêu tên tỉnh để xem.
sources = Nguồn:
source-item = { $title }{ $organisation ->
    [none] { "" }
   *[other] , { $organisation }
  }{ $number ->
    [none] { "" }
   *[other] , số { $number }
  }{ $section ->
    [none] { "" }
   *[other] , mục { $section }
  }, { $place }
place-line = dòng { $lines }
place-lines = dòng { $lines }
place-page = trang { $page }
place-paragraph = đoạn { $paragraph }
place-row = bảng { $table }, hàng { $row }
guessed = (Hiểu “{ $typed }” là { $meant }.)
clarify-which = Có nhiều nội dung phù hợp. Anh/chị hỏi về nội dung nào?
clarify-meant = Tài liệu hiện có không có “{ $typed }”. { $count ->
    [1] Có phải anh/chị hỏi:
   *[other] Anh/chị hỏi số nào dưới đây?
  }
clarify-topic = { $intent ->
    [lead] Anh/chị hỏi đơn vị chủ trì của nhiệm vụ nào? Ví dụ:
    [coordinate] Anh/chị hỏi đơn vị phối hợp của nhiệm vụ nào? Ví dụ:
    [deadline] Anh/chị hỏi thời hạn của nhiệm vụ nào? Ví dụ:
    [product] Anh/chị hỏi sản phẩm của nhiệm vụ nào? Ví dụ:
   *[budget] Anh/chị hỏi kinh phí của nhiệm vụ nào? Ví dụ:
  }
busiest-units = { $order ->
    [fewest] Chủ trì ít nhiệm vụ nhất
   *[most] Chủ trì nhiều nhiệm vụ nhất
  }: { $names }.
busy-unit = { $name } ({ $count } nhiệm vụ)
clarify-unit = Anh/chị ở phòng, đơn vị nào? Ví dụ:
clarify-about = Về “{ $what }”, anh/chị muốn xem gì?
about-tasks = Các nhiệm vụ
about-targets = Các chỉ tiêu
about-signer = Ai ký văn bản
ask-tasks = các nhiệm vụ của kế hoạch { $what }
ask-targets = chỉ tiêu { $what }
ask-signer = ai ký văn bản của { $what }
clarify-how = { $count ->
    [1] Anh/chị trả lời “đúng” hoặc hỏi lại cho rõ.
   *[other] Anh/chị gõ số thứ tự, hoặc hỏi lại cho rõ.
  }
expired = Lưu ý: văn bản này của { $period }, nay đã hết thời gian áp dụng.
unsure = Lưu ý: bảng này có dấu hiệu bị xáo trộn khi chuyển thành văn bản; anh/chị nên đối chiếu bản gốc.

## Không có câu trả lời

talk-thanks = Không có gì, anh/chị cần gì cứ hỏi tiếp.
talk-help =
    Anh/chị cứ hỏi bằng lời thường, có dấu hay không dấu đều được. Ví dụ:
    • Ai chủ trì nhiệm vụ một cửa?
    • Hồ sơ xong đúng hạn phải đạt mấy phần trăm?
    • Nhiệm vụ nào sắp đến hạn?
    • Kế hoạch này do ai ký?
    Nêu thêm tên cơ quan hoặc năm thì câu trả lời sát hơn.
talk-about = Tôi là trợ lý tự động (phần mềm, không phải người). Tôi tra cứu kế hoạch, báo cáo cải cách hành chính đã nạp và luôn ghi nguồn.
talk-today = Hôm nay là { $weekday ->
    [0] Chủ nhật
    [1] thứ Hai
    [2] thứ Ba
    [3] thứ Tư
    [4] thứ Năm
    [5] thứ Sáu
   *[6] thứ Bảy
  }, ngày { $date }.
talk-bye = Chào anh/chị, hẹn gặp lại.
talk-complaint = Xin lỗi anh/chị. Anh/chị cho biết rõ hơn cơ quan, năm hoặc việc cần hỏi, tôi tra lại ngay.
talk-praise = Cảm ơn anh/chị. Anh/chị cần gì cứ hỏi tiếp.
talk-greeting = Chào anh/chị. Anh/chị cứ hỏi về kế hoạch, báo cáo cải cách hành chính, ví dụ: “Ai chủ trì nhiệm vụ một cửa?”, “Hồ sơ xong đúng hạn phải đạt mấy phần trăm?”.
not-found = Tài liệu hiện có không nêu điều này.
not-found-unit = Tài liệu hiện có không nhắc đến “{ $unit }”.
not-found-number = Tài liệu hiện có không nêu con số này.
not-found-place = Chưa có tài liệu của { $names }. Hiện có tài liệu của: { $offices }.
not-found-period = Chưa có tài liệu về { $periods }. Hiện có: { $documents }.
not-found-signer = Bản hiện có không ghi người ký.
not-found-recipients = Bản hiện có không ghi nơi nhận.
not-found-other-year = Chưa có văn bản của thời gian này. Văn bản hiện có: { $title }.
not-found-own-number = Bản hiện có để trống số, ký hiệu.
not-found-own-date = Bản hiện có không ghi ngày ban hành.
not-found-person = Tài liệu chỉ ghi tên người ký, không nêu người giữ chức vụ này.
not-found-abbreviation = Tài liệu hiện có không dùng từ viết tắt { $short }.
unused-abbreviation = Tài liệu hiện có không dùng từ viết tắt { $short }; theo cách viết chung, đó thường là “{ $long }”.
not-found-opinion = Tôi chỉ tra cứu tài liệu, không đánh giá hay so sánh chất lượng phục vụ.
not-found-own-file = Tôi chỉ tra cứu kế hoạch, báo cáo nên không xem được hồ sơ của từng người. Anh/chị tra mã hồ sơ trên Cổng Dịch vụ công hoặc hỏi Bộ phận Một cửa nơi đã nộp.
nearest = Gần nhất trong tài liệu (không phải câu trả lời):
nearest-item = • { $text }
empty-question = Anh/chị muốn hỏi gì về kế hoạch cải cách hành chính? Ví dụ: “Ai chủ trì nhiệm vụ một cửa?”

## Dòng lệnh

terminal-welcome = Tôi là trợ lý tự động tra cứu kế hoạch cải cách hành chính ({ $documents } tài liệu). Anh/chị cứ hỏi, ví dụ: “Ai chủ trì nhiệm vụ một cửa?”
terminal-leave = Gõ “thoát” để kết thúc.
terminal-prompt = Anh/chị hỏi:
terminal-goodbye = Cảm ơn anh/chị.
building = Đang đọc tài liệu lần đầu…
catalog-not-kept = Không ghi được vào thư mục { $folder }; lần sau sẽ đọc lại tài liệu từ đầu.
no-documents = Không có tài liệu nào đọc được trong { $folders }.
error-line-json = dòng này không phải JSON hợp lệ
error-line-empty = dòng trống, không có câu hỏi
error-line-field = trường { $field } sai
document-counts = { $tasks } nhiệm vụ, { $targets } chỉ tiêu, { $references } văn bản viện dẫn, { $passages } đoạn
no-number = chưa có số
no-date = chưa có ngày
two-dates-between = Văn bản { $number } được các tài liệu dẫn với nhiều ngày: { $places }.
no-such-document = không có tài liệu “{ $id }”; hiện có: { $ids }
review-exists = { $path } đã có; hãy sửa tệp đó
review-started = Đã tạo { $path } với { $count } dòng cần xem; sửa các ô sai, xóa các mục đã đúng.
at-lines = dòng { $lines }
own-office-unknown = Không có tài liệu nào của cơ quan “{ $name }”{ $offices ->
    [none] { "" }
   *[other] ; các cơ quan có tài liệu: { $offices }
  }.
left-out = Bỏ qua { $file }: { $problem }
document-error-unsupported = chưa đọc được loại tệp này (đọc được .txt, .md, .docx, .pdf)
document-error-old-format = định dạng cũ; hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx hoặc .pdf
document-error-wrong-ending = nội dung không đúng với đuôi tệp
document-error-not-text = không phải tệp văn bản
document-error-too-large = tệp quá lớn (đặt MAX_DOCUMENT_MB để cho phép lớn hơn)
document-error-line-too-long = có dòng quá dài, không phải văn bản do người viết
document-error-unpacks-too-large = tệp Word bung ra quá lớn
document-error-too-many-pages = quá nhiều trang
document-error-too-slow = đọc quá lâu nên đã dừng (đặt MAX_DOCUMENT_SECONDS để cho thêm thời gian)
document-error-too-much-memory = tốn quá nhiều bộ nhớ nên đã dừng (đặt MAX_DOCUMENT_MEMORY_MB để cho thêm)
document-error-damaged = tệp bị hỏng hoặc bị cắt cụt
document-error-password = tệp có mật khẩu; hãy lưu một bản không có mật khẩu
document-error-no-text-layer = bản quét, không có lớp chữ; hãy nhận dạng chữ trước, ví dụ: ocrmypdf -l vie vào.pdf ra.pdf
document-error-missing = không có tệp này
document-error-directory = đây là thư mục, không phải tệp
document-error-not-directory = đây là tệp, không phải thư mục
document-error-folder-missing = không có thư mục này
document-error-folder-no-permission = không có quyền đọc thư mục này
document-error-same-name = một tệp khác đã có cùng tên (không kể dấu và đuôi tệp); hãy đổi tên một tệp
document-error-no-permission = không có quyền đọc
document-error-empty = tệp rỗng
document-error-secret = văn bản có dấu mật, không được đưa vào hệ thống
warning-encoding = Tệp không dùng UTF-8 mà dùng { $encoding }; đã chuyển đổi, nên xem lại chữ có dấu.
warning-deadline-slip = Thời hạn “{ $text }” viết chưa rõ, được hiểu là { $end ->
    [none] không có ngày
   *[other] { $end }
  }.
warning-unclaimed = Các dòng trong bảng không thuộc nhiệm vụ nào.
warning-mixed-table = Các ô của bảng này có vẻ bị xáo trộn ({ $unsure }/{ $rows } dòng chưa chắc chắn); nếu có, hãy dùng tệp Word hoặc PDF gốc.
warning-guessed-column = Cột “{ $title }” được hiểu là { $role ->
    [deadline] thời hạn
   *[lead] đơn vị chủ trì
  } theo nội dung các ô. Nếu không đúng, hãy thêm tên cột vào columns.json.
warning-unknown-column = Không hiểu cột “{ $title }”: nội dung cột này không vào nhiệm vụ. Có thể thêm tên cột vào columns.json.
warning-no-tasks = Không đọc được nhiệm vụ nào trong văn bản này; nên xem lại bảng hoặc cách giao việc.
warning-deadline-unread = Thời hạn “{ $text }” không có dạng quen thuộc: giữ nguyên chữ, không có ngày để nhắc.
warning-two-values = Chỉ tiêu “{ $metric }” có hai giá trị: { $first } và { $second } (dòng { $other }).
warning-two-dates = Văn bản { $number } được dẫn với hai ngày: { $first } và { $second } (dòng { $other }).
warning-review-stale = Sửa đổi của { $by } ngày { $on } ({ $record }) không còn khớp với văn bản; cần xem lại.
warning-review-wrong = Tệp sửa đổi không dùng được: { $problem }
search-no-file = Không có tệp { $path }.
search-wrong-passage = { $path }, dòng { $line }: cần một dòng JSON có "id" và "text".
search-wrong-question = Cần một dòng JSON có "id" và "question".

## Giải thích (ask --explain)

explain-none = không
explain-understood = Hiểu câu hỏi: { $intent } ({ $language ->
    [vi] tiếng Việt
   *[en] tiếng Anh
  })
explain-scope = Phạm vi: nơi { $places }; thời gian { $periods }; loại văn bản { $kinds }; số văn bản { $numbers }
explain-guess = Đoán tên: { $guess }
explain-words = Từ để tìm: { $words }
explain-way = Cách trả lời: { $way }
explain-considered = Đã xét trong { $documents }:
explain-candidate = • [{ $verdict }] { $kind } { $place }, điểm { $score }, phủ { $coverage } %: { $text }
intent-lead = đơn vị chủ trì
intent-coordinate = đơn vị phối hợp
intent-deadline = thời hạn
intent-product = sản phẩm
intent-budget = kinh phí
intent-tasks = danh sách nhiệm vụ
intent-target = chỉ tiêu
intent-quantity = số lượng
intent-definition = giải nghĩa
intent-document-number = số, ngày của văn bản
intent-basis = căn cứ
intent-recipients = nơi nhận
intent-signer = người ký
intent-person = người giữ chức vụ
intent-contact = liên hệ
intent-opinion = ý kiến
intent-own-file = hồ sơ riêng của người hỏi
intent-greeting = chào hỏi
intent-thanks = cảm ơn
intent-help = hướng dẫn
intent-about = giới thiệu
intent-bye = tạm biệt
intent-complaint = phàn nàn
intent-praise = khen
intent-fact = nội dung
way-small-talk = trò chuyện, không tra tài liệu
way-names = hỏi lại số văn bản
way-scope = không có tài liệu về nơi hoặc thời gian này
way-document = thông tin của chính văn bản
way-target-list = danh sách chỉ tiêu
way-section = một phần của văn bản
way-task-list = danh sách nhiệm vụ
way-search = tìm trong bản ghi và đoạn văn
way-choices = hỏi lại vì nhiều nội dung phù hợp
way-any-kind = không có bản ghi trả lời, tìm trong đoạn văn
way-nothing = không tìm thấy
verdict-answers = trả lời
verdict-less = cũng đúng, kém hơn
verdict-coverage = thiếu nhiều từ của câu hỏi
verdict-other-thing = nói về nội dung khác
verdict-no-number = không có con số được hỏi
verdict-only-target = là chỉ tiêu, không phải kết quả
verdict-no-time = không nêu thời gian
verdict-no-name = không nêu tên
verdict-no-place = không nêu địa điểm
verdict-no-reason = không nêu lý do
verdict-other-year = của năm khác
entry-task = nhiệm vụ
entry-target = chỉ tiêu
entry-figure = số liệu
entry-reference = văn bản viện dẫn
entry-passage = đoạn văn
entry-section = mục
entry-row = hàng số liệu
