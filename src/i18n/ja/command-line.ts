/** The words of the command line. */
export const commandLineWords = {
  /** Around every message. */
  fault: 'kakunin: {sentence}\n',
  seeHelp: '使い方は kakunin --help をご覧ください。',
  faults: {
    noCommand: 'コマンドがありません。check、merge、rules のいずれかを指定してください。',
    unknownCommand:
      'コマンド「{command}」はありません。check、merge、rules のいずれかを指定してください。',
    misspeltCommand: 'コマンド「{command}」はありません。{nearest} のことですか。',
    unknownOption: 'オプション {option} はありません。',
    misspeltOption: 'オプション {option} はありません。{nearest} のことですか。',
    dashedFile:
      'オプション {option} はありません。ファイルを指すときは ./{option} と書いてください。',
    foreignOption: 'オプション {option} は {command} では使えません。',
    missingValue: 'オプション {option} の値がありません。',
    needlessValue: 'オプション {option} は値を取りません。',
    wrongChoice:
      '{option} の値「{value}」は使えません。次のいずれかを指定してください：{allowed}。',
    'wrong-today':
      '--today の値「{value}」は日付ではありません。2026-04-01 のように指定してください。',
    'wrong-jobs': '--jobs の値「{value}」は使えません。1 から 64 までの整数を指定してください。',
    'wrong-shard':
      '--shard の値「{value}」は使えません。3/7 のように「何番目/全体の数」で指定してください。',
    'wrong-output': '--output に書き込み先のファイル名を指定してください。',
    noFiles: '確認するファイルかフォルダーを指定してください。',
    noReports: 'まとめる JSON ファイル（check --format json の結果）を指定してください。',
    severalRules: '規則は一つだけ指定してください。',
    unknownRule: '規則「{rule}」はありません。kakunin rules で一覧を表示できます。',
    misspeltRule:
      '規則「{rule}」はありません。{nearest} のことですか。kakunin rules で一覧を表示できます。',
    outputIsInput:
      '--output の「{path}」は読み込むファイルと同じです。別の名前を指定してください。',
    outputIsWorkbook:
      '--output の「{path}」は表計算ファイルの名前です。提出ファイルを上書きしないよう、書き込みません。結果.html のような名前を指定してください。',
    outputMissing: '「{path}」に書き込めません。フォルダーがありません。先に作成してください。',
    outputForbidden:
      '「{path}」に書き込めません。書き込み権限がありません。別の場所を指定してください。',
    outputBusy:
      '「{path}」に書き込めません。ほかのプログラムが使用中です。閉じてから、もう一度試してください。',
    outputFolder: '「{path}」に書き込めません。フォルダーです。ファイル名を指定してください。',
    outputFull: '「{path}」に書き込めません。空き容量がありません。別の場所を指定してください。',
    outputOther: '「{path}」に書き込めません（{code}）。場所と書き込み権限を確認してください。',
    failed:
      'Kakunin の不具合により続けられませんでした（{message}）。この文を開発元にお知らせください。',
  },
  notices: {
    missing: '「{path}」が見つかりません。パスを確認してください。',
    forbidden: '「{path}」を開けません。アクセス権限がありません。権限を確認してください。',
    name: '「{path}」を開けません。ファイル名の文字コードがUTF-8ではありません。名前を変更してください。',
    busy: '「{path}」を開けません。ほかのプログラムが使用中です。閉じてから、もう一度試してください。',
    folder: '「{path}」はフォルダーです。ファイルを指定してください。',
    other: '「{path}」を開けません（{code}）。場所と権限を確認してください。',
    foreign:
      '{file}：この形式は確認の対象外です。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
    unread: '{file}：{message}',
    failedRule:
      '{file}：規則 {rule} は Kakunin の不具合により実施できませんでした（{message}）。この文を開発元にお知らせください。',
    notJson: '「{path}」は JSON として読めません。check --format json の結果を指定してください。',
    notReport:
      '「{path}」は Kakunin の結果ではありません（{place}）。check --format json の結果を指定してください。',
    sameFile: '{file}：同じ結果が二つの JSON にあるため、一つにまとめました。',
    differentResults:
      '{file}：結果が JSON によって違うため、それぞれ載せました。同じファイルか、同じ条件で確認したかを確かめてください。',
    missingShards:
      '{shards} の報告がありません：その部分のファイルは、まとめた結果に入っていません。',
    mixedShards:
      '分け方の違う報告が混ざっています（{shards}）：--shard I/N の N が同じ報告だけを指定してください。',
    otherVersion: '「{path}」は Kakunin {version} の結果です（このバージョンは {own}）。',
  },
  progress: '[{number}/{all}] {file}',
  rules: {
    rule: '規則',
    severity: '区分',
    title: '見つけるもの',
  },
  help: {
    usage: '使い方',
    synopses: {
      check: 'kakunin check FILE|FOLDER…   チェックリストを確認する',
      merge: 'kakunin merge REPORT.json…   check --format json の結果を一つにまとめる',
      rules: 'kakunin rules [RULE]         規則の一覧、または一つの規則の説明を表示する',
    },
    commands: {
      check: `check
  FILE は .xlsx か .xlsm のファイルです。FOLDER は中のフォルダーも含めて .xlsx・.xlsm を探します（~$ で始まる
  ファイルは除きます）。- で始まる名前は ./-… と書きます。確認はファイルに何も書き込まず、外部と一切通信しません。

  --format text|json|csv|markdown|html   結果の形式（既定は text）
  --output FILE                          結果を FILE に書き込む（既定は標準出力）
  --lang ja|en                           表示の言語（既定は ja）
{conditions}
  --today YYYY-MM-DD                     確認日（既定は今日）。「過去3年」などの判断に使う
  --fail-on error|warning|review         この区分以上の指摘があれば終了コードを 1 にする（既定は error）
  --jobs N                               同時に確認するファイル数、1～64（既定は自動）
  --shard I/N                            全体を N 個に分けた I 番目（1 から。0 は N 番目）だけを確認する`,
      merge: `merge
  --shard で分けて確認した結果を、一度に確認したときと同じ順に並べます。指摘の文は各 JSON の言語のままです。
  足りない部分や分け方の違う報告があれば知らせ、終了コードは 2 になります。

  --format text|json|csv|markdown|html   結果の形式（既定は text）
  --output FILE                          結果を FILE に書き込む（既定は標準出力）
  --lang ja|en                           見出しなどの言語（既定は JSON の言語）
  --fail-on error|warning|review         この区分以上の指摘があれば終了コードを 1 にする（既定は error）`,
      rules: `rules
  RULE は規則の名前です。説明には、悪い例と良い例があります。

  --lang ja|en                           一覧と説明の言語（既定は ja。例は日本語）`,
    },
    everywhere: `共通
  -h, --help                             説明を表示する（kakunin check --help のように、コマンドごとにも）
  --version                              バージョンを表示する`,
    exitCodes: `終了コード
  0  --fail-on 以上の指摘がない
  1  --fail-on 以上の指摘がある
  2  読み取れないものや足りない報告があった（指摘の有無より優先）、または使い方の誤り
  結果は標準出力に、お知らせは標準エラー出力に出ます。`,
    examplesHeading: '例',
    examples: {
      check: `  kakunin check 回答.xlsx
  kakunin check 提出フォルダー --format html --output 結果.html
  kakunin check 回答.xlsx --personal-data yes --other-vendors no --fail-on warning
  kakunin check 回答.xlsx --format markdown --output 事業者への連絡.md
  kakunin check 提出フォルダー --shard 1/7 --format json --output 1.json`,
      merge: `  kakunin merge 1.json 2.json 3.json 4.json 5.json 6.json 7.json --format csv --output 結果.csv`,
      rules: `  kakunin rules
  kakunin rules threshold-not-met`,
    },
  },
  /** Explains the option of one condition. */
  condition: '{question}（既定は未回答とし、シートの記入から判断する）',
};
