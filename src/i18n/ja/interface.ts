/** Words of the screens. The accessible names among them are a contract: they never change. */
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
  title: '確認',
  subtitle: 'ASP・SaaSセキュリティチェックリストの記入もれや食い違いを、提出の前に見つけます。',
  otherLanguage: 'English',
  otherLanguageFailed:
    '英語の画面を読み込めませんでした。ネットワークの接続を確かめて、もう一度押してください。',
  version: 'バージョン {version}',
  privacy: '回答はこのパソコンの中だけで読み取り、外部には送信しません。',
  header: '冒頭の記入欄',
  onSheet: '{sheet} ― {item}',
  item: 'No {no} {category}',
  listSeparator: '、',
  /** Between two sentences. */
  space: '',
  status: {
    notStarted:
      'ボタンを押すと、開いているブックを読み取り、結果をここに一覧で表示します。シートには何も書き込みません。',
    checking: '確認しています…',
    waiting: 'Excel の応答を待っています。セルを編集中のときは、Enterで確定してください。',
    progress: '読み取っています…（{percent}%）',
    broughtAlong:
      'このブックに保存されている質問への答え{answers}件と無視した指摘{ignored}件を使います。',
    readingTexts: '様式を確認しました。続けて回答根拠の文を確認しています…',
    textsNotRead:
      '回答根拠の文はまだ確認できていません。もう一度「シートを確認」を押してください。',
    nothingFound: '確認が終わりました。記入もれや食い違いは見つかりませんでした。',
    onlyReviews: 'エラーと警告はありません。要確認の{review}件は人の目で確かめてください。',
    goneFrom: '{items} の{count}件が解消しました。',
    goneCount: '{count}件が解消しました。',
    addedTo: '{items} に新しい指摘が{count}件あります。',
    addedCount: '新しい指摘が{count}件あります。',
    unchanged: '編集後に確認し直しました。件数に変わりはありません。',
    answerTaken: '答えを反映しました。件数に変わりはありません。',
    sameAgain: '確認し直しました。変わった点はありません。',
    failedRules:
      '次の確認は不具合のため行えませんでした：{rules}。ほかの結果は有効です。この文を開発元にお知らせください。',
    sheetTooLarge:
      'シート「{sheet}」は、内容のあるセルが{limit}個を超えるため読み取っていません。チェックリストがこのシートにあるときは、不要な行や列を削除して、もう一度「シートを確認」を押してください。',
    noChecklist: 'チェックリストが見つかりません。',
    onlyExample: '市の回答例だけがあり、記入されたチェックリストがありません。',
    example: '「{sheet}」は市の回答例のため、確認の対象外です。',
    hidden: '「{sheet}」は非表示の古い控えのため、確認の対象外です。',
    ignored: 'ほかに、無視した指摘が{count}件あります。',
    stale: '無視した指摘のうち、{findings}は当てはまらなくなりました。',
    staleOne: '{item}「{title}」',
    linksInserted: '参照リンクを挿入しました。',
    linksRemoved: '参照リンクを取り除きました。',
    marksShown: '{count}か所に印を付けました。',
    noMarks: '印を付けるセルはありません（印はエラーと警告に付きます）。',
    marksCleared: '印を消しました。',
    kept: 'このブックに保存しました。',
    takenOut: 'このブックから取り除きました。',
    mended: '{count}か所を直しました。',
    undone: '直したところを元に戻しました。',
    undoneSome:
      '直した{of}か所のうち{done}か所を元に戻しました。ほかは、そのあと書き換えられたか、行が見つかりません。',
    undoneNone:
      '元に戻せるところはありません。直したセルは、そのあと書き換えられたか、行が見つかりません。',
    copied: '差し戻し文をコピーしました。',
    copiedAll: '差し戻し文をコピーしました（指摘{count}件すべて）。',
    copiedSeveral:
      'チェックリストごとの差し戻し文を{letters}通コピーしました。区切りの線で分けて送ってください。',
  },
  noChecklist: {
    lookedFor: '「回答」「回答根拠」と、「No」か「チェック項目」の見出しがある表を探しました。',
    sheetsSeen: '探したシート',
    whatNext: '記入したチェックリストのファイルを開いて、もう一度確認してください。',
  },
  problems: {
    'cell-being-edited': 'セルを編集中です。Enterで確定してから、ボタンをもう一度押してください。',
    protected:
      'シートが保護されているため書き込めません。保護はそのままにしています。必要なら保護を解除してから、ボタンをもう一度押してください。',
    'read-only': '読み取り専用のブックです。確認はできますが、リンクと印は入れられません。',
    'sheet-gone':
      'シートが削除されたか、名前が変わりました。もう一度「シートを確認」を押してください。',
    'sheet-hidden':
      'シートが非表示のため、セルへ移動できません。シート見出しの右クリックから再表示してください。',
    'being-changed':
      '読み取りと書き込みの間にシート・行・列が変わったため、何も書き込みませんでした。少し待ってから、ボタンをもう一度押してください。',
    'put-back':
      '書き込みと同時に行や列が動きました。上書きしたセルには、元の内容を戻してあります。',
    'not-in-front':
      '別のブックか、セル以外のものが選ばれています。このブックのセルを一つ選んでから、ボタンをもう一度押してください。',
    'too-large':
      'ブックが大きすぎて Excel が応答できません。不要なシートを除いて、もう一度試してください。',
    'no-answer': 'Excel から応答がありません。少し待ってから、ボタンをもう一度押してください。',
    'not-fetched':
      'この操作に必要なプログラムを読み込めませんでした。ネットワークの接続を確かめて、もう一度押してください。',
    unknown:
      '予期しない問題が起きました（{code}）。もう一度押しても直らないときは、Excel を開き直してください。',
  },
  unfinished: {
    recheck: '編集後の確認ができませんでした。「シートを確認」を押してください。',
    'insert-links':
      '参照リンクの挿入が途中で止まりました。もう一度押すと続きを挿入します。「参照リンクを削除」で元に戻すこともできます。',
    'remove-links': '参照リンクの削除が途中で止まりました。もう一度押すと残りを取り除きます。',
    'show-marks':
      '印付けが途中で止まりました。もう一度押すと付け直します。「印を消す」で元に戻すこともできます。',
    'clear-marks': '印の消去が途中で止まりました。もう一度押すと残りを消します。',
    mend: '修正が途中で止まりました。「シートを確認」を押して残りを確かめてください。',
    undo: '元に戻す操作が途中で止まりました。「シートを確認」を押して残りを確かめてください。',
    keep: '質問への答えと無視した指摘をブックに保存できませんでした。もう一度選び直してください。',
  },
  notShown: {
    text: 'この部分を表示できませんでした。ネットワークの接続を確かめて、もう一度押してください。',
    again: 'もう一度',
  },
  broken: {
    text: '画面を表示できなくなりました。「読み込み直す」を押すと、また使えます。ブックはそのままです。',
    reload: '読み込み直す',
  },
  sections: {
    heading: '回答の状況',
    answered: '{answered} / {total}',
    notAsked: '対象外',
    certifications: '認証取得状況',
  },
  filter: {
    heading: '表示する指摘',
    error: 'エラー {count}件',
    warning: '警告 {count}件',
    review: '要確認 {count}件',
    none: '条件に合う指摘はありません。{count}件を隠しています。',
    showAll: 'すべて表示',
  },
  picker: { label: 'チェックリスト', all: 'すべて' },
  card: {
    goTo: 'セルへ移動 {cell}',
    goToSheet: 'シート「{sheet}」のセルへ移動 {cell}',
    goToRow: '見出しの行へ移動',
    quoted: '{cell}「{words}」',
    mend: '「{value}」に直す',
    mendAll: '確実な修正をまとめて行う（{count}か所）',
    undo: '直したところを元に戻す',
    details: '詳しく',
    closeDetails: '閉じる',
  },
  row: {
    none: 'この行はチェックリストの項目ではありません。',
    fine: '{item}：指摘はありません。',
    found: '{item}：{counts}',
    each: '{severity}{count}件',
  },
  premises: {
    items: 'No {first}～{last}',
    premise: '{items} は空欄です：{premise}前提で確認しました。',
    lead: '前提を確認する',
  },
  links: {
    heading: '参照リンクと印',
    removeShort: '削除',
    clearShort: '消す',
    legendError: '実線と太字：エラー',
    legendWarning: '破線：警告',
    ofAllChecklists: '参照リンクと印は、このブックのすべてのチェックリストに付きます。',
    staleMarks: '印は前の確認結果のものです。「印を付ける」を押すと付け直します。',
    clauses: '条項の一覧',
    sheetRemoval:
      'リンクの「削除」は、Kakunin が作った「参照条項」シートも取り除きます。シートを取り除くと、Excel の「元に戻す」の履歴が消えます。',
    protected:
      'シート「{sheet}」は保護されているため、リンクを入れていません。条項は下の「条項の一覧」で見られます。',
    'no-room': 'シート「{sheet}」には表の右に空いた列がないため、リンクを入れていません。',
    'removal-protected': 'シート「{sheet}」は保護されているため、リンクを取り除いていません。',
    'removal-structure':
      'ブックのシート構成が保護されているため、シート「{sheet}」を取り除いていません。',
    'removal-too-large':
      'シート「{sheet}」は大きすぎて読み取れないため、リンクを取り除いていません。',
    elsewhere: 'シート「{sheet}」は保護されているため、リンクは「参照条項」シートに入れました。',
    hiddenSheet:
      'シート「{sheet}」は非表示のため、リンクは文書の公開ページにつながります。シートを再表示してから「参照リンクを挿入」を押すと、シートにつながります。',
    marksRefused: 'シート「{sheet}」は保護されているため、印を変えていません。',
  },
};
