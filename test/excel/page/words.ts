/** The words of the host page itself, by Office's display language. */
export interface Words {
  readonly home: string;
  readonly emulated: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly nameBox: string;
  readonly content: string;
  readonly sheets: string;
  readonly ribbon: string;
  readonly insertRow: string;
  readonly deleteRow: string;
  readonly insertColumn: string;
  readonly deleteColumn: string;
  readonly hideRow: string;
  readonly showRows: string;
  readonly editing: (address: string) => string;
  readonly locked: string;
  readonly readOnly: string;
  readonly choices: string;
  readonly notAllowed: string;
  readonly protectedSheet: string;
  readonly cannotOpen: string;
  readonly cut: (rows: number, columns: number) => string;
}

const JAPANESE: Words = {
  home: 'ホーム',
  emulated: '確認用の画面（本物の Excel ではありません）',
  closePane: '作業ウィンドウを閉じる',
  paneWidth: '作業ウィンドウの幅',
  nameBox: '名前ボックス',
  content: '数式バー',
  sheets: 'シート',
  ribbon: 'リボン',
  insertRow: '行を挿入',
  deleteRow: '行を削除',
  insertColumn: '列を挿入',
  deleteColumn: '列を削除',
  hideRow: '行を隠す',
  showRows: '隠れた行を表示',
  editing: (address) => `セル ${address} を編集`,
  locked: '保護されたシートのロックされたセルです。変更できません。',
  readOnly: 'このブックは読み取り専用です。',
  choices: '選択肢',
  cannotOpen: 'ブックを開けません。',
  notAllowed: '入力規則に合わない値です（本物の Excel は、貼り付けのほかは受け付けません）。',
  protectedSheet: '保護',
  cut: (rows, columns) =>
    `大きなシートのため、先頭の ${rows} 行 × ${columns} 列だけを描いています。`,
};

const ENGLISH: Words = {
  home: 'Home',
  emulated: 'Emulated for testing (not Microsoft Excel)',
  closePane: 'Close the task pane',
  paneWidth: 'Width of the task pane',
  nameBox: 'Name box',
  content: 'Formula bar',
  sheets: 'Sheets',
  ribbon: 'Ribbon',
  insertRow: 'Insert row',
  deleteRow: 'Delete row',
  insertColumn: 'Insert column',
  deleteColumn: 'Delete column',
  hideRow: 'Hide row',
  showRows: 'Unhide rows',
  editing: (address) => `Edit cell ${address}`,
  locked: 'This cell is locked on a protected sheet. It cannot be changed.',
  readOnly: 'This workbook is read-only.',
  choices: 'Choices',
  cannotOpen: 'The workbook cannot be opened.',
  notAllowed: 'This value breaks the data validation (real Excel would take it only when pasted).',
  protectedSheet: 'protected',
  cut: (rows, columns) =>
    `A large sheet: only its first ${rows} rows × ${columns} columns are drawn.`,
};

export function wordsFor(language: string): Words {
  return language.toLowerCase().startsWith('ja') ? JAPANESE : ENGLISH;
}
