import type { UnreadReason } from '../../core/report.ts';

/** Why a file or sheet was not read, by reason and variant. `{place}` and parameters may stand in them. */
export const unreadWords = {
  'no-checklist': {
    default:
      'チェックリストの表が見つかりません。「No」「チェック項目」「回答」の見出しがある表を探しました。',
    'only-example': '市の回答例だけがあり、記入されたチェックリストがありません。',
  },
  encrypted: {
    default: 'パスワードで暗号化されているため読めません。パスワードを外して保存し直してください。',
  },
  'legacy-xls': {
    default: '古い Excel の形式です。Excel で開き、.xlsx 形式で保存し直してください。',
  },
  'not-a-workbook': {
    default: 'Excel のブックではありません。.xlsx または .xlsm のファイルを選んでください。',
  },
  damaged: {
    default: 'ファイルが壊れているため読めません。Excel で開いて保存し直してください。',
  },
  'too-large': {
    default: 'ファイルが大きすぎるため読めません。不要なシートや画像を除いて保存し直してください。',
  },
  'strict-ooxml': {
    default: 'Strict Open XML 形式には対応していません。通常の .xlsx 形式で保存し直してください。',
  },
  timeout: {
    default: '時間内に読み終わりませんでした。ファイルを小さくするか、もう一度お試しください。',
  },
} satisfies Record<UnreadReason, Readonly<Record<string, string>>>;
