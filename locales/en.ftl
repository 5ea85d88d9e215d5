# Texts that people see.

## Answers

lead = Lead: { $units }.
coordinate = Co-ordinating: { $units }.
deadline = Deadline: { $deadline }.
product = Product: { $product }.
budget = Budget: { $budget }.
task = Task: { $task }
target = { $metric }: { $value } ({ $horizon }).
target-value = { $comparator ->
    [at-least] at least { $value } (≥ { $value })
    [more] more than { $value }
    [at-most] at most { $value } (≤ { $value })
    [less] less than { $value }
    [range] { $value } to { $max }
   *[exactly] { $value }
  }
statement = In the document's words: “{ $text }”
horizon-year = { $year }
signer = Signed by { $name }, { $role }.
own-number = Number: { $number }.
holds = It holds { $tasks } tasks and { $targets } targets.
sections = Main sections: { $titles }.
issued = Issued on { $date }.
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
abbreviation = { $short } stands for “{ $long }”.
abbreviation-general = { $short } usually stands for “{ $long }” (general usage; the documents do not explain it).
deadline-ongoing = { $text } (ongoing, no final date)
deadline-conditional = { $text } (waits for an event, no date yet)
deadline-dated = { $text } (until { $end })
task-list = { $count } { $count ->
    [one] task
   *[other] tasks
  }{ $who ->
    [none] { "" }
   *[other] { " " }{ $who }
  }:
more-tasks = … and { $count } more.
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
  }, lines { $lines }
expired = Note: this document applied until { $end }.

## No answer

greeting = Hello. Ask about the administrative-reform plans and reports, for example: “Who leads the one-stop-shop task?”, “What is the 2025 online payment target?”.
not-found = The documents at hand do not say.
not-found-number = The documents at hand do not give this number.
not-found-place = There are no documents of { $names }. There are documents of: { $offices }.
not-found-period = There are no documents about { $periods }. There are: { $documents }.
not-found-signer = This copy names no signer.
not-found-own-number = This copy leaves the number blank.
not-found-opinion = I only look things up in documents; I do not judge or compare service.
nearest = Nearest in the documents (not the answer):
nearest-item = • { $text }
empty-question = What would you like to know about the administrative-reform plans? For example: “Who leads the one-stop-shop task?”

## Command line

terminal-welcome = I am an automated assistant for administrative-reform plans ({ $documents } documents). Just ask, for example: “Who leads the one-stop-shop task?” Type “exit” to leave.
terminal-prompt = Your question:
terminal-goodbye = Goodbye.
building = Reading the documents for the first time…
document-counts = { $tasks } tasks, { $targets } targets, { $references } cited documents, { $passages } passages
no-number = no number
no-date = no date
at-lines = lines { $lines }
left-out = Left out { $file }: { $problem }
document-error-missing = there is no such file
document-error-directory = this is a folder, not a file
document-error-not-directory = this is a file, not a folder
document-error-no-permission = no permission to read it
document-error-empty = the file is empty
document-error-unsupported = this kind of file cannot be read yet (.txt and .md can)
document-error-not-text = not a UTF-8 text file
document-error-too-large = the file is too large
document-error-secret = the document carries a secrecy mark and is refused
