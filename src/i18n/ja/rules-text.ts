import type { WordsOfRules } from '../rule-words.ts';

/** Words of the rules that read the text. */
export const rulesText = {
  'thin-rationale': {
    title: '根拠が「対応済」などの一言だけ',
    why: '何をどのように行っているかが分からないと、市の担当者は○の妥当性を判断できません。',
    mend: '使っている機能・方式・頻度・規程名など、具体的な事実を一つ以上書いてください。',
    example: '利用者のパスワードと保管データをAES-256で暗号化しています。',
    messages: {
      default: '根拠『{quote}』だけでは実施内容が分かりません。具体的な方法を記入してください。',
    },
  },
  'placeholder-left': {
    title: '〇〇などの伏せ字が残っている',
    why: '書き換える前の文面のままでは、誰の何についての回答かが確定しません。',
    mend: '伏せ字を実際の名称・数値・条番号に書き換えてください。',
    example: '利用約款第12条参照',
    messages: {
      default: '『{quote}』が書き換えられずに残っています。実際の名称や数値に置き換えてください。',
    },
  },
  'copied-example': {
    title: '回答例の文と同じ',
    why: '回答例の写しは、貴社のサービスについて述べたものかどうか判断できません。',
    mend: '貴社のサービスの事実に書き換えてください。内容がそのとおりであれば、そのままでも構いません。',
    example: '',
    messages: {
      default: '市の回答例と同じ文です。貴社のサービスの内容に書き換えてください。',
    },
  },
  'cross-without-explanation': {
    title: '×の理由と代替策・予定がない',
    why: '×の項目は、代わりの対策や実施の予定があって初めて採否を検討できます。',
    mend: '理由に加えて、代替策または対応の予定時期を書いてください。',
    example:
      '現在は未対応のため、代替として接続元IPアドレスを制限しています。2027年4月に対応予定です。',
    messages: {
      default:
        '×の根拠『{quote}』に代替策も予定もありません。理由と、代替策または予定を記入してください。',
    },
  },
  'triangle-without-proposal': {
    title: '△の代替策・相談がない',
    why: '△は「市と相談が必要」という回答です。何を相談したいのかが分かりません。',
    mend: '代替策を書くか、相談したい旨を書いてください。',
    example:
      '管理者のみワンタイムパスワードを併用しています。この水準でよいかご相談させてください。',
    messages: {
      default: '△の根拠『{quote}』に代替策も相談の旨もありません。どちらかを記入してください。',
      'fully-done': '根拠『{quote}』は実施済みと読めます。項目を満たすなら○にしてください。',
    },
  },
  'answer-contradicts-rationale': {
    title: '回答と根拠が食い違う',
    why: '回答と根拠のどちらが正しいのか、市では決められません。',
    mend: '回答の記号か根拠の文のどちらかを、事実に合わせて直してください。',
    example: '',
    messages: {
      default: '回答は○ですが、根拠に『{quote}』とあります。回答か根拠を直してください。',
      'cross-but-done':
        '回答は×ですが、根拠『{quote}』は実施済みと読めます。回答か根拠を直してください。',
    },
  },
  'threshold-not-met': {
    title: '項目が求める基準に届いていない',
    why: '○の条件となる期間・場所・方式が、根拠に書かれた事実と合いません。',
    mend: '基準を満たす内容に改めるか、回答を×または△にして代替策を書いてください。',
    example: '',
    messages: {
      default:
        '根拠の『{quote}』は、項目の基準（{limit}）を満たしません。回答か根拠を直してください。',
      unclear: '根拠の『{quote}』が項目の基準（{limit}）を満たすかどうか、確認してください。',
    },
  },
  'conditional-section-should-be-answered': {
    title: '対象に見える区分が空欄',
    why: '他の行から見て、回答が必要な区分と考えられます。',
    mend: '区分の全項目に回答するか、該当しない理由が分かるように他の行の記述を直してください。',
    example: '',
    messages: {
      default: '空欄ですが、他の行に『{quote}』とあります。回答が必要か確認してください。',
    },
  },
  'conditional-section-should-be-blank': {
    title: '対象外に見える区分に回答がある',
    why: '該当しないという申告や記述と、回答のどちらが正しいか確認が必要です。',
    mend: '該当しないなら回答を空欄にし、該当するなら申告や他の行の記述を直してください。',
    example: '',
    messages: {
      default: '回答がありますが、『{quote}』とあります。該当するかどうか確認してください。',
      declared:
        '該当しないという申告ですが、回答があります。申告と回答のどちらが正しいか確認してください。',
    },
  },
  'certification-contradiction': {
    title: '認証の記述と認証取得状況が食い違う',
    why: '認証の有無は審査の参考になるため、表の中で一致している必要があります。',
    mend: '認証取得状況の欄か、根拠の記述を事実に合わせて直してください。',
    example: '',
    messages: {
      default:
        '{certification}の欄と、他の行の『{quote}』が食い違います。どちらかを直してください。',
    },
  },
  'cross-row-contradiction': {
    title: '二つの行が食い違う',
    why: 'どちらの記述が正しいのか、市では決められません。',
    mend: '事実と違う方の行を直してください。',
    example: '',
    messages: {
      default: 'この回答は、他の行の『{quote}』と食い違います。どちらかを直してください。',
    },
  },
  'other-municipality': {
    title: '他の自治体に宛てた文',
    why: '他の自治体への提出書類の使い回しで、内容が本市に当てはまらないおそれがあります。',
    mend: '宛先と内容が浜松市のものか確認してください。',
    example: '',
    messages: {
      default: '『{quote}』と、他の自治体に宛てた記述があります。内容を確認してください。',
    },
  },
  'coverage-unclear': {
    title: '項目が求める内容の一部に触れていない',
    why: '触れていない部分を満たしているのかどうか、根拠からは分かりません。',
    mend: '触れていない部分についても書いてください。',
    example: '',
    messages: {
      default: '根拠からは{missing}が読み取れません。確認してください。',
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
