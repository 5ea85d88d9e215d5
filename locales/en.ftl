# Texts that people see.

## Answers

lead = Lead: { $units }.
coordinate = Co-ordinating: { $units }.
deadline = Deadline: { $deadline }.
product = Product: { $product }.
budget = Budget: { $budget }.
remark = Remark: { $note }.
task = Task: { $task }
objective = Objective: { $objective }
target = { $metric }: { $value } ({ $horizon }).
target-clause = { $clause } ({ $horizon }).
target-value = { $comparator ->
    [at-least] at least { $value } (≥ { $value })
    [more] more than { $value }
    [at-most] at most { $value } (≤ { $value })
    [less] less than { $value }
    [range] { $value } to { $max }
   *[exactly] { $value }
  }
row = { $label }: { $values }.
announced = Part of: “{ $text }”
row-columns = Columns: { $columns }.
row-table = Table: { $table }
cited-otherwise = Note: { $document } gives the date { $date }.
statement = In the document's words: “{ $text }”
jumbled = The cells of this row got mixed up when the file became text, so they are not told apart here; please see the original.
horizon-year = { $year }
signer = Signed by { $name }, { $role }.
recipients = Sent to:
own-number = Number: { $number }.
holds = It holds { $tasks } tasks and { $targets } targets.
sections = Main sections: { $titles }.
issued = Issued on { $date }.
own-period = { $title }: from { $start } to { $end }.
reference = { $kind } No. { $number }{ $issued ->
    [none] { "" }
   *[other] , dated { $issued }
  }{ $issuer ->
    [none] { "" }
   *[other] , by { $issuer }
  }{ $subject ->
    [none] .
   *[other] : { $subject }.
  }
basis = Based on:
confirm-yes = Yes.
confirm-no = No.
abbreviation = { $short } stands for “{ $long }”.
abbreviation-general = { $short } usually stands for “{ $long }” (general usage; the documents do not explain it).
deadline-ongoing = { $text } (ongoing, no final date)
deadline-conditional = { $text } (waits for an event, no date yet)
task-list = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
  }{ $who ->
    [none] { "" }
   *[other] { " " }{ $who }
  }{ $due ->
    [none] { "" }
   *[other] { " " }{ $due }
  }{ $besides ->
    [0] { "" }
   *[other] { " " }in the annex (besides { $besides } that the text sets out)
  }:
no-tasks = The documents at hand have no task{ $who ->
    [none] { "" }
   *[other] { " " }{ $who }
  }{ $due ->
    [none] { "" }
   *[other] { " " }{ $due }
  }.
who-coordinates = co-ordinated by { $units }
due-before = with a deadline before { $end }
comes-back = { $every ->
    [month] done every month
    [quarter] done every quarter
    [half-year] done every half-year
    [year] done every year
   *[any] done all the time or at regular times
  }
due-on = due on { $end }
due-within = due from { $start } to { $end }
work-during = under way or due from { $start } to { $end }
verdict-highest = Highest number: { $names }: { $value }.
verdict-lowest = Lowest number: { $names }: { $value }.
verdict-same = The numbers are the same: { $value }.
targets-alike = Other targets that fit:
target-list = { $count ->
    [one] { $count } target
   *[other] { $count } targets
  }:
late-list = { $count ->
    [one] { $count } with late files
   *[other] { $count } with late files, the most first
  }:
more-rows = … and { $count } more rows; { $how ->
    [next] say “next” to see them.
   *[narrow] ask more closely to see them.
  }
more-tasks = … and { $count } more tasks; { $how ->
    [next] say “next” to see them.
   *[narrow] name a unit, an area or a deadline to see them.
  }
more-targets = … and { $count } more targets; { $how ->
    [next] say “next” to see them.
   *[narrow] name an area or a year to see them.
  }
library = { $count } documents at hand:
library-current = { $count ->
    [0] No document is for today ({ $today }). At hand:
    [one] One document is for today ({ $today }):
   *[other] { $count } documents are for today ({ $today }):
  }
office = Office: { $office }.
attribute-untold = The documents name no { $intent ->
    [lead] lead unit
    [coordinate] co-ordinating unit
    [product] product
    [deadline] deadline
   *[budget] budget
  } for this. Nearest to it:
half-untold = Nothing to compare with: the documents at hand do not give the { $lacks ->
    [result] result
   *[target] target
  }.
list-end = That was the whole list ({ $count } items).
nothing-more = That was the whole answer. Please ask something else.
counted-items = In total: { $count }.
who-leads = led by { $units }
also = See also: { $text }
source = Source: { $source }
more-offices = … and { $count } more offices; name the province to see one.
sources = Sources:
source-item = { $title }{ $organisation ->
    [none] { "" }
   *[other] , { $organisation }
  }{ $number ->
    [none] { "" }
   *[other] , No. { $number }
  }{ $section ->
    [none] { "" }
   *[other] , section { $section }
  }, { $place }
place-line = line { $lines }
place-lines = lines { $lines }
place-page = page { $page }
place-paragraph = paragraph { $paragraph }
place-row = table { $table }, row { $row }
guessed = (Read “{ $typed }” as { $meant }.)
clarify-which = Several things fit. Which one do you mean?
clarify-meant = The documents at hand do not have “{ $typed }”. { $count ->
    [1] Did you mean:
   *[other] Which of these did you mean?
  }
clarify-topic = { $intent ->
    [lead] The lead unit of which task? For example:
    [coordinate] The co-ordinating units of which task? For example:
    [deadline] The deadline of which task? For example:
    [product] The product of which task? For example:
   *[budget] The funding of which task? For example:
  }
busiest-units = { $order ->
    [fewest] Leading the fewest tasks
   *[most] Leading the most tasks
  }: { $names }.
busy-unit = { $name } ({ $count ->
    [one] { $count } task
   *[other] { $count } tasks
  })
clarify-unit = Which division or unit are you in? For example:
clarify-about = What would you like to see about “{ $what }”?
about-tasks = The tasks
about-targets = The targets
about-signer = Who signed
ask-tasks = list the tasks of the plan of { $what }
ask-targets = targets of { $what }
ask-signer = who signed the document of { $what }
clarify-how = { $count ->
    [1] Answer “yes”, or ask again more precisely.
   *[other] Type its number, or ask again more precisely.
  }
expired = Note: this document was for { $period }, which is over.
unsure = Note: this table seems to have got mixed up when the file became text; please compare the original.

## No answer

talk-thanks = You are welcome. Ask on whenever you like.
talk-help =
    Just ask in your own words. For example:
    • Who is in charge of the one-stop shop?
    • What share of dossiers must be on time?
    • Which tasks are due soon?
    • Who signed the plan?
    Name the office or the year for a closer answer.
talk-about = I am an automated assistant (software, not a person). I look things up in the reform plans and reports that were loaded, and always give the source.
talk-today = Today is { $weekday ->
    [0] Sunday
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
   *[6] Saturday
  }, { $date }.
talk-bye = Goodbye, and come back any time.
talk-complaint = I am sorry. Tell me the office, the year or the task you mean, and I will look again.
talk-praise = Thank you. Ask on whenever you like.
talk-greeting = Hello. Ask about the administrative-reform plans and reports, for example: “Who is in charge of the one-stop shop?”, “What share of dossiers must be on time?”.
not-found = The documents at hand do not say.
not-found-unit = The documents at hand do not mention “{ $unit }”.
not-found-number = The documents at hand do not give this number.
not-found-place = There are no documents of { $names }. There are documents of: { $offices }.
not-found-period = There are no documents about { $periods }. There are: { $documents }.
not-found-signer = This copy names no signer.
not-found-recipients = The copy at hand does not name recipients.
not-found-other-year = There is no document of this time. At hand: { $title }.
not-found-own-number = This copy leaves the number blank.
not-found-own-date = The copy at hand gives no date of issue.
not-found-person = The documents name only those who signed them, not who holds this post.
not-found-abbreviation = The documents at hand do not use the abbreviation { $short }.
unused-abbreviation = The documents at hand do not use the abbreviation { $short }; it generally stands for “{ $long }”.
not-found-opinion = I only look things up in documents; I do not judge or compare service.
not-found-own-file = I only look things up in plans and reports and cannot see anybody's own dossier. Please look up its code on the Public Service Portal, or ask the one-stop desk where you handed it in.
nearest = Nearest in the documents (not the answer):
nearest-item = • { $text }
empty-question = What would you like to know about the administrative-reform plans? For example: “Who is in charge of the one-stop shop?”

## Command line

terminal-welcome = I am an automated assistant for administrative-reform plans ({ $documents } documents). Just ask, for example: “Who is in charge of the one-stop shop?”
terminal-leave = Type “exit” to leave.
terminal-prompt = Your question:
terminal-goodbye = Goodbye.
building = Reading the documents for the first time…
catalog-not-kept = Cannot write to the folder { $folder }; the documents will be read again next time.
no-documents = There is no document that can be read in { $folders }.
error-line-json = this line is not valid JSON
error-line-empty = an empty line, no question
error-line-field = field { $field } is wrong
document-counts = { $tasks } tasks, { $targets } targets, { $references } cited documents, { $passages } passages
no-number = no number
no-date = no date
two-dates-between = The document { $number } is cited with several dates: { $places }.
no-such-document = there is no document “{ $id }”; there are { $ids }
review-exists = { $path } exists already; edit it
review-started = Wrote { $path } with { $count } rows to look at; correct what is wrong, delete what is right.
at-lines = lines { $lines }
own-office-unknown = No document is of the office “{ $name }”{ $offices ->
    [none] { "" }
   *[other] ; the offices with documents: { $offices }
  }.
left-out = Left out { $file }: { $problem }
document-error-unsupported = this kind of file cannot be read (.txt, .md, .docx and .pdf can)
document-error-old-format = an old format; open it in Word or LibreOffice and save it as .docx or .pdf
document-error-wrong-ending = the content is not what the ending says
document-error-not-text = not a text file
document-error-too-large = the file is too large (set MAX_DOCUMENT_MB to allow more)
document-error-line-too-long = a line is too long for anything a person wrote
document-error-unpacks-too-large = the Word file unpacks to too much
document-error-too-many-pages = too many pages
document-error-too-slow = reading took too long and was stopped (set MAX_DOCUMENT_SECONDS to allow more)
document-error-too-much-memory = reading took too much memory and was stopped (set MAX_DOCUMENT_MEMORY_MB to allow more)
document-error-damaged = the file is damaged or cut off
document-error-password = the file has a password; save a copy without it
document-error-no-text-layer = a scan without a text layer; recognise its text first, for example: ocrmypdf -l vie in.pdf out.pdf
document-error-missing = there is no such file
document-error-directory = this is a folder, not a file
document-error-not-directory = this is a file, not a folder
document-error-folder-missing = there is no such folder
document-error-folder-no-permission = no permission to read this folder
document-error-same-name = another file has the same name (apart from marks and ending); rename one of them
document-error-no-permission = no permission to read it
document-error-empty = the file is empty
document-error-secret = the document carries a secrecy mark and is refused
warning-encoding = The file is not in UTF-8 but in { $encoding }; it was converted, look over its marks.
warning-deadline-slip = The deadline “{ $text }” is written unclearly; it was read as { $end ->
    [none] having no date
   *[other] { $end }
  }.
warning-unclaimed = Lines of a table that belong to no task.
warning-mixed-table = The cells of this table seem to be mixed up ({ $unsure } of { $rows } rows are unsure); use the original Word or PDF file if there is one.
warning-guessed-column = The column “{ $title }” is taken for the { $role ->
    [deadline] deadlines
   *[lead] lead units
  }, from what its cells hold. If that is wrong, add its title to columns.json.
warning-unknown-column = The column “{ $title }” is not understood: its content is in no task. Its title can be added to columns.json.
warning-no-tasks = No task was found in this document; have a look at its table, or at how it gives the work.
warning-deadline-unread = The deadline “{ $text }” is in no known form: kept as written, without a date to remind of.
warning-two-values = The target “{ $metric }” has two values: { $first } and { $second } (lines { $other }).
warning-two-dates = The document { $number } is cited with two dates: { $first } and { $second } (lines { $other }).
warning-review-stale = A correction by { $by } of { $on } ({ $record }) no longer fits the document; look at it again.
warning-review-wrong = The file of corrections cannot be used: { $problem }
search-no-file = There is no file { $path }.
search-wrong-passage = { $path }, line { $line }: a line of JSON with "id" and "text" is needed.
search-wrong-question = A line of JSON with "id" and "question" is needed.

## Explanations (ask --explain)

explain-none = none
explain-understood = Understood as: { $intent } ({ $language ->
    [vi] Vietnamese
   *[en] English
  })
explain-scope = Scope: places { $places }; time { $periods }; kinds { $kinds }; numbers { $numbers }
explain-guess = Guessed a name: { $guess }
explain-words = Searched for: { $words }
explain-way = Answered by: { $way }
explain-considered = Considered in { $documents }:
explain-candidate = • [{ $verdict }] { $kind } { $place }, score { $score }, covers { $coverage } %: { $text }
intent-lead = lead unit
intent-coordinate = co-ordinating units
intent-deadline = deadline
intent-product = product
intent-budget = budget
intent-tasks = list of tasks
intent-target = target
intent-quantity = number
intent-definition = meaning
intent-document-number = number or date of a document
intent-basis = legal basis
intent-recipients = recipients
intent-signer = signer
intent-person = who holds an office
intent-contact = contact
intent-opinion = opinion
intent-own-file = the asker's own dossier
intent-greeting = greeting
intent-thanks = thanks
intent-help = help
intent-about = about the assistant
intent-bye = goodbye
intent-complaint = complaint
intent-praise = praise
intent-fact = passage
way-small-talk = small talk, no look-up
way-names = asked back about a number
way-scope = no document about this place or time
way-document = what a document says of itself
way-target-list = list of targets
way-section = a part of a document
way-task-list = list of tasks
way-search = search in records and passages
way-choices = asked back, several things fit
way-any-kind = no record answers, search in passages
way-nothing = nothing found
verdict-answers = answers
verdict-less = as right, but worse
verdict-coverage = lacks too many words of the question
verdict-other-thing = about something else
verdict-no-number = lacks the number asked for
verdict-only-target = a target, not a result
verdict-no-time = says no time
verdict-no-name = names none
verdict-no-place = names no place
verdict-no-reason = gives no reason
verdict-other-year = for another year
entry-task = task
entry-target = target
entry-figure = figure
entry-reference = reference
entry-passage = passage
entry-section = section
entry-row = row of figures
