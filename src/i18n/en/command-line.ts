import type { CommandLineWords } from '../command-line-words.ts';

/** The words of the command line, in English. */
export const commandLineWords: CommandLineWords = {
  fault: 'kakunin: {sentence}\n',
  seeHelp: 'See kakunin --help.',
  faults: {
    noCommand: 'A command is missing. Give one of check, merge and rules.',
    unknownCommand: 'There is no command "{command}". Give one of check, merge and rules.',
    unknownOption: 'There is no option {option}.',
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
    outputIsInput: '--output "{path}" is one of the files to read. Give another name.',
    outputFailed: '"{path}" cannot be written ({code}). Check the folder and your permissions.',
    failed: 'Kakunin could not go on because of a fault of its own ({message}).',
  },
  notices: {
    missing: '"{path}" does not exist. Check the path.',
    closed: '"{path}" cannot be opened ({code}). Check your permissions.',
    noWorkbooks: 'There is no .xlsx or .xlsm file in "{path}".',
    foreign:
      '{file}: files of this kind are not checked. Open it in Excel and save it as an Excel Workbook (.xlsx).',
    unread: '{file}: {message}',
    failedRule: '{file}: the rule {rule} could not run because of a fault in Kakunin ({message}).',
    reportUnreadable: '"{path}" cannot be read ({code}).',
    notJson: '"{path}" is not JSON. Give a result of check --format json.',
    notReport:
      '"{path}" is not a result of Kakunin ({place}). Give a result of check --format json.',
    sameFile: '{file}: two JSON files hold the same result, so it is kept once.',
    otherVersion: '"{path}" is a result of Kakunin {version} (this is {own}).',
  },
  progress: '[{done}/{all}] {file}',
  rules: {
    rule: 'Rule',
    severity: 'Severity',
    title: 'What it finds',
  },
  help: `Usage
  kakunin check FILE|FOLDER…   check checklists
  kakunin merge REPORT.json…   join results of check --format json
  kakunin rules [RULE]         list the rules, or show the page of one rule

check
  FILE is an .xlsx or .xlsm file. A FOLDER is searched, folders inside it too, for .xlsx and .xlsm files (those
  that begin with ~$ are passed over). Checking writes nothing into the files and never uses the network.

  --format text|json|csv|markdown|html   form of the result (default: text)
  --output FILE                          write the result to FILE (default: standard output)
  --lang ja|en                           language (default: ja)
{conditions}
  --today YYYY-MM-DD                     the day of the check (default: today), for limits such as "within 3 years"
  --fail-on error|warning|review         exit with 1 from this severity upwards (default: error)
  --jobs N                               how many files are checked at once (default: chosen for you)
  --shard I/N                            check only part I (from 1) of N parts of all files

merge
  --format, --output, --lang and --fail-on are as for check. Findings stay in the language of their report.

Everywhere
  -h, --help                             show this
  --version                              show the version

Exit codes
  0  no finding at or above --fail-on
  1  some findings at or above --fail-on
  2  something could not be read (whatever was found), or wrong usage
  Results go to standard output, messages to standard error.

Examples
  kakunin check answers.xlsx
  kakunin check submissions --format html --output result.html
  kakunin check answers.xlsx --personal-data yes --other-vendors no --fail-on warning
  kakunin check answers.xlsx --format markdown --output mail-to-vendor.md
  kakunin check submissions --shard 1/7 --format json --output 1.json
  kakunin merge 1.json 2.json 3.json 4.json 5.json 6.json 7.json --format csv --output result.csv
  kakunin rules threshold-not-met
`,
  condition: '{question} (default: not declared, judged from the sheet)',
};
