import type { CommandLineWords } from '../command-line-words.ts';

/** The words of the command line, in English. */
export const commandLineWords: CommandLineWords = {
  fault: 'kakunin: {sentence}\n',
  seeHelp: ' See kakunin --help.',
  faults: {
    noCommand: 'A command is missing. Give one of check, merge and rules.',
    unknownCommand: 'There is no command "{command}". Give one of check, merge and rules.',
    misspeltCommand: 'There is no command "{command}". Did you mean {nearest}?',
    unknownOption: 'There is no option {option}.',
    misspeltOption: 'There is no option {option}. Did you mean {nearest}?',
    dashedFile: 'There is no option {option}. If it is a file, write ./{option}.',
    foreignOption: '{command} does not take the option {option}.',
    missingValue: 'The option {option} needs a value.',
    needlessValue: 'The option {option} takes no value.',
    wrongChoice: '{option} cannot be "{value}". Give one of: {allowed}.',
    'wrong-today': '--today "{value}" is not a day. Write it like 2026-04-01.',
    'wrong-jobs': '--jobs cannot be "{value}". Give a whole number from 1 to 64.',
    'wrong-shard': '--shard cannot be "{value}". Write which part of how many, like 3/7.',
    'wrong-output': '--output needs the name of the file to write.',
    noFiles: 'Give the files or folders to check.',
    noReports: 'Give the JSON files to merge (results of check --format json).',
    severalRules: 'Give one rule only.',
    unknownRule: 'There is no rule "{rule}". kakunin rules lists them all.',
    misspeltRule:
      'There is no rule "{rule}". Did you mean {nearest}? kakunin rules lists them all.',
    outputIsInput: '--output "{path}" is one of the files to read. Give another name.',
    outputIsWorkbook:
      '--output "{path}" is named like a workbook and is not written, lest it replace a submission. Give a name like result.html.',
    outputMissing: '"{path}" cannot be written: there is no such folder. Make it first.',
    outputForbidden: '"{path}" cannot be written: you have no permission. Give another place.',
    outputBusy:
      '"{path}" cannot be written: another program uses it. Close it there and try again.',
    outputFolder: '"{path}" is a folder. Give the name of a file.',
    outputFull: '"{path}" cannot be written: there is no space left. Give another place.',
    outputOther: '"{path}" cannot be written ({code}). Check the place and your permissions.',
    failed:
      'Kakunin could not go on because of a fault of its own ({message}). Please report this sentence to the makers of Kakunin.',
  },
  notices: {
    missing: '"{path}" does not exist. Check the path.',
    forbidden: '"{path}" cannot be opened: you have no permission. Check your permissions.',
    name: '"{path}" cannot be opened: its name is not in UTF-8. Rename it.',
    busy: '"{path}" cannot be opened: another program uses it. Close it there and try again.',
    folder: '"{path}" is a folder. Give a file.',
    other: '"{path}" cannot be opened ({code}). Check the place and your permissions.',
    foreign:
      '{file}: files of this kind are not checked. Open it in Excel and save it as an Excel Workbook (.xlsx).',
    unread: '{file}: {message}',
    failedRule:
      '{file}: the rule {rule} could not run because of a fault in Kakunin ({message}). Please report this sentence to the makers of Kakunin.',
    notJson: '"{path}" is not JSON. Give a result of check --format json.',
    notReport:
      '"{path}" is not a result of Kakunin ({place}). Give a result of check --format json.',
    sameFile: '{file}: two JSON files hold the same result, so it is kept once.',
    differentResults:
      '{file}: the JSON files hold different results, so each is kept. Make sure that it is the same file, checked in the same way.',
    missingShards:
      'The report of {shards} is missing: the files of that part are not in the joined result.',
    mixedShards:
      'These reports come from different divisions ({shards}): give only reports with the same N of --shard I/N.',
    otherVersion: '"{path}" is a result of Kakunin {version} (this is {own}).',
  },
  progress: '[{number}/{all}] {file}',
  rules: {
    rule: 'Rule',
    severity: 'Severity',
    title: 'What it finds',
  },
  help: {
    usage: 'Usage',
    synopses: {
      check: 'kakunin check FILE|FOLDER…   check checklists',
      merge: 'kakunin merge REPORT.json…   join results of check --format json',
      rules: 'kakunin rules [RULE]         list the rules, or show the page of one rule',
    },
    commands: {
      check: `check
  FILE is an .xlsx or .xlsm file. A FOLDER is searched, folders inside it too, for .xlsx and .xlsm files (those
  that begin with ~$ are passed over). Write a name that begins with - as ./-… Checking writes nothing into the
  files and never uses the network.

  --format text|json|csv|markdown|html   form of the result (default: text)
  --output FILE                          write the result to FILE (default: standard output)
  --lang ja|en                           language (default: ja)
{conditions}
  --today YYYY-MM-DD                     the day of the check (default: today), for limits such as "within 3 years"
  --fail-on error|warning|review         exit with 1 from this severity upwards (default: error)
  --jobs N                               how many files are checked at once, 1 to 64 (default: chosen for you)
  --shard I/N                            check only part I (from 1; 0 is part N) of N parts of all files`,
      merge: `merge
  Puts the results of a check that was divided by --shard into the order in which one run has them. Findings stay
  in the language of their JSON. Where parts are missing or come from different divisions, it says so and ends
  with exit code 2.

  --format text|json|csv|markdown|html   form of the result (default: text)
  --output FILE                          write the result to FILE (default: standard output)
  --lang ja|en                           language of headings (default: that of the JSON)
  --fail-on error|warning|review         exit with 1 from this severity upwards (default: error)`,
      rules: `rules
  RULE is the name of a rule. Its page shows bad and good examples.

  --lang ja|en                           language of the list and the page (default: ja; examples stay Japanese)`,
    },
    everywhere: `Everywhere
  -h, --help                             show this (or, as in kakunin check --help, what one command takes)
  --version                              show the version`,
    exitCodes: `Exit codes
  0  no finding at or above --fail-on
  1  some findings at or above --fail-on
  2  something could not be read or a report is missing (whatever was found), or wrong usage
  Results go to standard output, messages to standard error.`,
    examplesHeading: 'Examples',
    examples: {
      check: `  kakunin check answers.xlsx
  kakunin check submissions --format html --output result.html
  kakunin check answers.xlsx --personal-data yes --other-vendors no --fail-on warning
  kakunin check answers.xlsx --format markdown --output mail-to-vendor.md
  kakunin check submissions --shard 1/7 --format json --output 1.json`,
      merge: `  kakunin merge 1.json 2.json 3.json 4.json 5.json 6.json 7.json --format csv --output result.csv`,
      rules: `  kakunin rules
  kakunin rules threshold-not-met`,
    },
  },
  condition: '{question} (default: not declared, judged from the sheet)',
};
