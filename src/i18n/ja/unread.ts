import type { UnreadReason } from '../../core/report.ts';

/**
 * Why something was not read, by reason and variant: what was seen and what to do. Where the `Unread` has a place,
 * it stands before the sentence; its parameters fill the places in braces. The words of a variant that ends in '-one'
 * are for a `count` of 1.
 */
export const unreadWords = {
  'no-checklist': {
    default:
      'チェックリストの表が見つかりません。「回答」「回答根拠」と、「No」か「チェック項目」の見出しの下に市の項目が並ぶ表を探しました（シート：{sheets}）。記入済みのファイルかどうか確認してください。',
    'no-sheet': 'セルのあるシートが一つもありません。記入済みのファイルかどうか確認してください。',
    'only-example':
      '市の回答例だけがあり、記入されたチェックリストがありません。記入済みのファイルかどうか確認してください。',
    folder:
      'フォルダーの中に .xlsx・.xlsm のファイルがありません。フォルダーの場所とファイルの種類を確認してください。',
  },
  encrypted: {
    password:
      'パスワードで暗号化されているため読み取れません。Excelで開き、「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存してください。',
    zip: 'ZIPのパスワードで暗号化されているため読み取れません。パスワードなしで保存し直してください。',
  },
  'legacy-xls': {
    default:
      '古いExcel形式（.xls）のため読み取れません。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
  },
  'not-a-workbook': {
    empty: 'ファイルが空（0バイト）です。送付元のファイルを取り直してください。',
    'no-file':
      '通常のファイルではない（パイプや装置など）ため読み取りません。保存したファイルを指定してください。',
    'folder-link':
      'フォルダーへのリンクのため、中を探していません。リンク先のフォルダーを指定してください。',
    'not-zip':
      '中身がExcelブック（.xlsx／.xlsm）ではありません。拡張子だけが変わっていないか、元のファイルを確認してください。',
    pdf: '中身はPDFで、Excelブックではありません。元のExcelファイルを受け取ってください。',
    markup:
      '中身はHTMLかXMLで、Excelブックではありません。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
    text: '中身はテキスト（CSVなど）で、Excelブックではありません。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
    ole: 'Excelブックではない古いOffice形式のファイルです。Excelで作成した .xlsx か .xlsm を指定してください。',
    xlsb: 'Excelバイナリブック（.xlsb）のため読み取れません。Excelで開き、「Excelブック（.xlsx）」として保存し直してください。',
    ods: 'OpenDocument形式（.ods）のため読み取れません。表計算ソフトで開き、.xlsx として保存し直してください。',
    document: 'Wordの文書で、Excelブックではありません。元のExcelファイルを確認してください。',
    presentation:
      'PowerPointの文書で、Excelブックではありません。元のExcelファイルを確認してください。',
    'other-package':
      'ZIPファイルですが、中にExcelブックがありません。.xlsx か .xlsm のファイルを指定してください。',
  },
  damaged: {
    missing: '見つかりません。名前と場所、リンクならその行き先を確認してください。',
    name: 'ファイル名の文字コードがUTF-8ではないため開けません。名前を変更して、もう一度試してください。',
    forbidden: 'アクセス権限がないため開けません。権限を確認して、もう一度試してください。',
    busy: 'ほかのプログラムが使用中のため開けません。閉じてから、もう一度試してください。',
    closed: 'ファイルを開けません（{code}）。場所と権限を確認して、もう一度試してください。',
    'own-fault': 'Kakunin の不具合により確認できませんでした（{message}）。',
    truncated:
      'ファイルが途中で切れています。送付元のファイルを取り直し、Excelで開けるか確認してください。',
    zip: 'ZIPの構造が壊れています。Excelで開いて修復し、保存し直してください。',
    'duplicate-part':
      '同じ名前の部品が二つあり、どちらが正しいか判断できません。送付元を確認し、Excelで開いて保存し直してください。',
    'part-name':
      'ブックの外を指す部品名「{name}」があるため、読み取りを中止しました。送付元を確認してください。',
    overlap:
      '別の部品と同じ場所を指しているため、どちらの内容か判断できません。送付元を確認し、Excelで開いて保存し直してください。',
    'local-name':
      '部品の名前がファイル内の二か所で違うため読み取れません。送付元を確認し、Excelで開いて保存し直してください。',
    size: '展開した大きさが記録（{size} バイト）と一致しません。ファイルを取り直すか、Excelで開いて保存し直してください。',
    checksum:
      '内容が検査値（CRC）と一致しません。ファイルを取り直すか、Excelで開いて保存し直してください。',
    compression:
      '圧縮（方式 {method}）を展開できません。ファイルを取り直すか、Excelで開いて保存し直してください。',
    'missing-part': 'ブックの部品が見つかりません。Excelで開いて修復し、保存し直してください。',
    'missing-relationships':
      '部品のつながりを示すこの部品がないか読み取れないため、部品の名前から推測して読みました。Excelで開いて保存し直してください。',
    'missing-relationship':
      'このシートの中身がどの部品か示されていないため読み取れません。Excelで開いて修復し、保存し直してください。',
    encoding:
      '文字コードがUTF-8でもUTF-16でもないため読み取れません。Excelで開いて保存し直してください。',
    dtd: '文書型宣言（DTD）があるため、安全のため読み取りません。送付元を確認し、Excelで開いて保存し直してください。',
    xml: 'XMLが {line} 行目で壊れているため読み取れません。Excelで開いて修復し、保存し直してください。',
    root: '表計算の部品ではないため読み取れません（先頭の要素は「{element}」）。Excelで開いて修復し、保存し直してください。',
    'string-index-one':
      'セル {cell} が、存在しない文字列（番号 {index}）を指しているため読み取れません。Excelで開き、そのセルを入力し直してください。',
    'string-index':
      'セル {cell} など {count} 件が、存在しない文字列（番号 {index}）を指しているため読み取れません。Excelで開き、そのセルを入力し直してください。',
    'address-one':
      'Excelの範囲にない番地「{address}」を読み飛ばしました。Excelで開いて保存し直してください。',
    address:
      'Excelの範囲にない番地「{address}」など {count} 件を読み飛ばしました。Excelで開いて保存し直してください。',
    'repeated-cell-one':
      '同じ行かセルが二重に書かれているため、先の内容だけを読み取りました（読み取らなかったのは {cell}）。Excelで開いて修復し、保存し直してください。',
    'repeated-cell':
      '同じ行かセルが二重に書かれているため、先の内容だけを読み取りました（読み取らなかったのは {cell} など {count} 件）。Excelで開いて修復し、保存し直してください。',
    'merge-one':
      'セルの結合 {area} は、ほかの結合と重なるか、複数の記入済みの欄を覆うため、結合がないものとして読み取りました。Excelで開き、結合を直して保存してください。',
    merge:
      'セルの結合 {area} など {count} 件は、ほかの結合と重なるか、複数の記入済みの欄を覆うため、結合がないものとして読み取りました。Excelで開き、結合を直して保存してください。',
    'no-result-one':
      'セル {cell} の数式は、計算結果が保存されていないため読み取れません。Excelで開いて保存し直してください。',
    'no-result':
      'セル {cell} など {count} 件の数式は、計算結果が保存されていないため読み取れません。Excelで開いて保存し直してください。',
  },
  'too-large': {
    memory:
      '読み取りに必要なメモリーが上限（{megabytes} MB）を超えました。不要なシートやデータを除いて保存し直してください。',
    file: 'ファイルが大きすぎます（{megabytes} MB、上限 {limit} MB）。画像や不要なシートを除いて保存し直してください。',
    parts:
      'ブックの部品が多すぎます（{count} 個、上限 {limit} 個）。必要なシートだけを新しいブックに写して保存してください。',
    part: '展開後の大きさが上限を超えるため読み取りません（{megabytes} MB、上限 {limit} MB）。不要なデータを除いて保存し直してください。',
    total:
      'ブック全体の展開後の大きさが上限（{limit} MB）を超えるため、この部品を読み取りません。不要なシートを除いて保存し直してください。',
    ratio:
      '圧縮率が異常に高いため展開しません（{ratio} 倍、上限 {limit} 倍）。送付元を確認し、Excelで開いて保存し直してください。',
    cells:
      'セルの内容が多すぎるため読み取りません（上限は数値で {limit} 個、短い文字で {texts} 個）。不要な行や列を削除して保存し直してください。',
    nodes:
      'ブックの中身が多すぎるため読み取りません（XMLの要素の上限 {limit} 個）。必要なシートだけを新しいブックに写して保存してください。',
    'text-one':
      'セル {cell} の文字が長すぎるため、先頭の {limit} 文字だけを読み取りました。短くして保存し直してください。',
    text: 'セル {cell} など {count} 件の文字が長すぎるため、先頭の {limit} 文字だけを読み取りました。短くして保存し直してください。',
    depth:
      '要素の入れ子が深すぎるため読み取りません（上限 {limit} 段）。送付元を確認し、Excelで開いて保存し直してください。',
    token:
      '1つの文字列かタグが長すぎるため読み取りません（上限 {limit} 文字）。Excelで開いて保存し直してください。',
  },
  'strict-ooxml': {
    default:
      '対応していないStrict Open XML形式です。Excelで「Excelブック（.xlsx）」として保存し直してください。',
  },
  timeout: {
    default:
      '{seconds} 秒以内に読み終わらなかったため中止しました。不要なシートやデータを除いて試してください。',
  },
} satisfies Record<UnreadReason, Readonly<Record<string, string>>>;
