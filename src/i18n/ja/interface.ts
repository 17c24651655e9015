/** Words of the screens and of the command line. The accessible names among them are a contract: they never change. */
export const interfaceWords = {
  check: 'シートを確認',
  insertLinks: '参照リンクを挿入',
  removeLinks: '参照リンクを削除',
  showMarks: '印を付ける',
  clearMarks: '印を消す',
  findings: '確認結果',
  openFile: 'ファイルを開く',
  save: '保存',
  counts: 'エラー {error}件・警告 {warning}件・要確認 {review}件',
  severities: { error: 'エラー', warning: '警告', review: '要確認' },
};
