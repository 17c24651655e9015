import type { WordsOfRules } from '../rule-words.ts';

/** Words of the rules that read the text. */
export const rulesText = {
  'thin-rationale': {
    title: '回答根拠に具体的な内容がない',
    why: '何をどのように行っているかが分からないと、市の担当者は○が妥当かどうか判断できません。',
    mend: '使っている機能・方式・頻度・規程名など、具体的な事実を一つ以上書いてください。',
    example: 'データベースとバックアップをAES-256で暗号化しています。',
    exampleNo: 4,
    messages: {
      default:
        '回答根拠『{quote}』だけでは実施内容が分かりません。方式・頻度・規程名などを具体的に記入してください。',
    },
  },
  'placeholder-left': {
    title: '〇〇などの仮の文字が残っている',
    why: '仮の文字のままでは、誰の何についての回答なのか分かりません。',
    mend: '仮の文字を、実際の名称・数値・条番号に書き換えてください。',
    example: '利用約款第12条参照',
    exampleNo: 18,
    messages: {
      default: '仮の文字『{quote}』が残っています。実際の名称や数値に書き換えてください。',
    },
  },
  'copied-example': {
    title: '市の回答例と同じ文',
    why: '回答例の写しでは、貴社のサービスについて述べたものかどうか判断できません。',
    mend: '貴社のサービスの事実に書き換えてください。回答例の文がそのまま事実であれば、残しておいて構いません。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '市の回答例と同じ文です。貴社のサービスの内容に書き換えてください（そのまま事実であれば、残して構いません）。',
    },
  },
  'cross-without-explanation': {
    title: '×に代替策も対応予定もない',
    why: '×の項目は、代わりの対策や対応の予定があって初めて、採否を検討できます。',
    mend: '満たせない理由に加えて、代替策または対応する時期を書いてください。',
    example:
      '保管データの暗号化機能がありません。代替としてサーバを施錠したラックに置き、2027年4月に暗号化する予定です。',
    exampleNo: 4,
    messages: {
      default:
        '回答は×ですが、回答根拠『{quote}』に代替策も対応予定もありません。どちらかを書き足してください。',
      incident:
        '回答は×ですが、回答根拠『{quote}』からは、何が起き、どう対処したのかが分かりません。経緯と対処を書き足してください。',
    },
  },
  'triangle-without-proposal': {
    title: '△に代替策も相談の申し出もない',
    why: '△は「本市と相談が必要」という回答です。何を相談したいのか分からないと、検討を始められません。',
    mend: '代わりに行っている対策か、相談したい旨を書いてください。すべて満たしているなら○にしてください。',
    example:
      '管理者のみワンタイムパスワードを併用しています。この水準でよいかご相談させてください。',
    exampleNo: 14,
    messages: {
      default:
        '回答は△ですが、回答根拠『{quote}』に代替策も相談の申し出もありません。どちらかを書き足してください。',
      'fully-done':
        '回答は△ですが、回答根拠『{quote}』は実施済みと読めます。項目を満たすなら、回答を○にしてください。',
    },
  },
  'answer-contradicts-rationale': {
    title: '回答と回答根拠が食い違う',
    why: '回答と回答根拠のどちらが正しいのか、市では判断できません。',
    mend: '回答の記号か回答根拠の文のどちらかを、事実に合わせて直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default: '回答は○ですが、回答根拠に『{quote}』とあります。事実と違う方を直してください。',
      'cross-but-done':
        '回答は×ですが、回答根拠の『{quote}』は項目を満たすと読めます。事実と違う方を直してください。',
    },
  },
  'threshold-not-met': {
    title: '項目が求める基準に届いていない',
    why: '○は基準を満たすという意味です。事実と合わない○は、審査の途中で必ず確認が必要になります。',
    mend: '基準を満たすように改めるか、回答を×または△にして、理由と代替策を書いてください。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '回答は○ですが、回答根拠の『{quote}』は項目の基準（{limit}）を満たしません。回答か回答根拠を直してください。',
      unclear: '回答根拠の『{quote}』が項目の基準（{limit}）を満たすかどうか、確認してください。',
    },
  },
  'conditional-section-should-be-answered': {
    title: '該当すると思われる条件付きの項目が空欄',
    why: '該当するサービスなら回答が必要です。空欄のままでは、回答もれとして差し戻しになります。',
    mend: '該当する場合は条件付きの項目すべてに回答し、該当しない場合は、該当すると読める行の記述を直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '条件付きの項目が空欄ですが、{place} に『{quote}』とあります。該当する場合は全項目に回答し、該当しない場合は {place} の記述を直してください。',
    },
  },
  'conditional-section-should-be-blank': {
    title: '該当しないと思われる条件付きの項目に回答がある',
    why: '該当するかどうかによって、審査する項目が変わります。',
    mend: '該当しない場合は回答を空欄にし、該当する場合は「確認の前提」の答えか、該当しないと読める行の記述を直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '条件付きの項目に回答がありますが、{place} に『{quote}』とあります。該当するかどうか確認してください。',
      declared:
        '確認の前提では「該当しない」ですが、条件付きの項目に回答があります。どちらが正しいか確認してください。',
    },
  },
  'certification-contradiction': {
    title: '認証の記述と認証取得状況が食い違う',
    why: '認証の有無は審査の参考になるため、様式の中で一致している必要があります。',
    mend: '認証取得状況の欄か、回答根拠の記述を、事実に合わせて直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '{certification}の取得状況が、{place} の『{quote}』と食い違います。事実と違う方を直してください。',
    },
  },
  'cross-row-contradiction': {
    title: '二つの行が食い違う',
    why: 'どちらの記述が正しいのか、市では判断できません。',
    mend: '事実と違う方の行を直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default: 'この行の○は、{place} の『{quote}』と食い違います。事実と違う方を直してください。',
    },
  },
  'other-municipality': {
    title: '他の自治体に宛てた文',
    why: '他の自治体への提出書類の使い回しで、内容がこの様式の自治体に当てはまらないおそれがあります。',
    mend: '宛先と内容がこの様式の自治体のものか確かめ、違う場合は書き直してください。',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '『{quote}』は他の自治体に宛てた記述と読めます。{municipality}についての内容か確認してください。',
    },
  },
  'coverage-unclear': {
    title: '項目が求める内容の一部に触れていない',
    why: '触れていない部分を満たしているのかどうか、回答根拠からは判断できません。',
    mend: '触れていない部分についても一言書いてください。',
    example: '',
    exampleNo: null,
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
