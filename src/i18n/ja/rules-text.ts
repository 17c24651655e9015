import type { WordsOfRules } from '../rule-words.ts';

/** Words of the rules that read the text. */
export const rulesText = {
  'thin-rationale': {
    title: '回答根拠に具体的な内容がない',
    messages: {
      default:
        '回答根拠『{quote}』だけでは実施内容が分かりません。方式・頻度・規程名などを具体的に記入してください。',
    },
  },
  'placeholder-left': {
    title: '〇〇などの仮の文字が残っている',
    messages: {
      default: '仮の文字『{quote}』が残っています。実際の名称や数値に書き換えてください。',
    },
  },
  'copied-example': {
    title: '市の回答例と同じ文',
    messages: {
      default:
        '市の回答例と同じ文です。貴社のサービスの内容に書き換えてください（そのまま事実であれば、残して構いません）。',
    },
  },
  'cross-without-explanation': {
    title: '×に代替策も対応予定もない',
    titles: { incident: '×に経緯と対処の説明がない' },
    messages: {
      default:
        '回答は×ですが、回答根拠『{quote}』に代替策も対応予定もありません。どちらかを書き足してください。',
      incident:
        '回答は×ですが、回答根拠『{quote}』からは、何が起き、どう対処したのかが分かりません。経緯と対処を書き足してください。',
    },
  },
  'triangle-without-proposal': {
    title: '△に代替策も相談の申し出もない',
    titles: { 'fully-done': '△だが実施済みと読める' },
    messages: {
      default:
        '回答は△ですが、回答根拠『{quote}』に代替策も相談の申し出もありません。どちらかを書き足してください。',
      'fully-done':
        '回答は△ですが、回答根拠『{quote}』は実施済みと読めます。項目を満たすなら、回答を○にしてください。',
    },
  },
  'answer-contradicts-rationale': {
    title: '回答と回答根拠が食い違う',
    messages: {
      default: '回答は○ですが、回答根拠に『{quote}』とあります。事実と違う方を直してください。',
      'cross-but-done':
        '回答は×ですが、回答根拠の『{quote}』は項目を満たすと読めます。事実と違う方を直してください。',
    },
  },
  'threshold-not-met': {
    title: '項目が求める基準に届いていない',
    titles: {
      incident: '○だが重大なインシデントがあったと読める',
      unclear: '項目が求める基準に届くか分からない',
    },
    messages: {
      default:
        '回答は○ですが、回答根拠の『{quote}』は項目の基準（{limit}）を満たしません。回答か回答根拠を直してください。',
      incident:
        '回答は○ですが、回答根拠の『{quote}』は項目の基準（{limit}）を満たしません。事実であれば回答を×にし、経緯と対処を書いてください。',
      unclear: '回答根拠の『{quote}』が項目の基準（{limit}）を満たすかどうか、確認してください。',
    },
  },
  'conditional-section-should-be-answered': {
    title: '該当すると思われる条件付きの項目が空欄',
    messages: {
      default:
        '条件付きの項目が空欄ですが、{place} に『{quote}』とあります。該当する場合は全項目に回答し、該当しない場合は {place} の記述を直してください。',
    },
  },
  'conditional-section-should-be-blank': {
    title: '該当しないと思われる条件付きの項目に記入がある',
    messages: {
      default:
        '条件付きの項目に記入がありますが、{place} に『{quote}』とあります。該当するかどうか確認し、該当しない場合は回答と回答根拠を空欄にしてください。',
      declared:
        '確認の前提では「該当しない」ですが、条件付きの項目に記入があります。どちらが正しいか確認し、該当しない場合は回答と回答根拠を空欄にしてください。',
    },
  },
  'certification-contradiction': {
    title: '認証の記述と認証取得状況が食い違う',
    messages: {
      default:
        '{certification}の取得状況が、{place} の『{quote}』と食い違います。事実と違う方を直してください。',
    },
  },
  'cross-row-contradiction': {
    title: '二つの行が食い違う',
    messages: {
      default: 'この行の○は、{place} の『{quote}』と食い違います。事実と違う方を直してください。',
    },
  },
  'other-municipality': {
    title: '他の自治体に宛てた文',
    messages: {
      default:
        '『{quote}』は他の自治体に宛てた記述と読めます。{municipality}についての内容か確認してください。',
    },
  },
  'coverage-unclear': {
    title: '項目が求める内容の一部に触れていない',
    messages: {
      default:
        '回答根拠から「{missing}」が読み取れません。書かれているか確認し、なければ書き足してください。',
    },
  },
} satisfies WordsOfRules<
  | 'thin-rationale'
  | 'placeholder-left'
  | 'copied-example'
  | 'cross-without-explanation'
  | 'triangle-without-proposal'
  | 'answer-contradicts-rationale'
  | 'threshold-not-met'
  | 'conditional-section-should-be-answered'
  | 'conditional-section-should-be-blank'
  | 'certification-contradiction'
  | 'cross-row-contradiction'
  | 'other-municipality'
  | 'coverage-unclear'
>;
