import type { WordsOfRules } from '../rule-words.ts';

/** Words of the rules on the form itself. */
export const rulesForm = {
  'missing-answer': {
    title: '回答がない',
    messages: {
      default:
        '回答も回答根拠も空欄です。{yesMark}・{noMark}・{consultMark} のいずれかと、その根拠を記入してください。',
    },
  },
  'rationale-without-answer': {
    title: '回答根拠があるのに回答が空欄',
    messages: {
      default:
        '回答根拠はありますが、回答が空欄です。{yesMark}・{noMark}・{consultMark} のいずれかを入力してください。',
    },
  },
  'missing-rationale': {
    title: '回答根拠がない',
    messages: {
      default: '回答『{answer}』の回答根拠が空欄です。対応状況や実現方法を記入してください。',
      dash: '回答根拠が『{quote}』だけです。対応状況や実現方法を記入してください。',
    },
  },
  'unknown-answer-symbol': {
    title: '回答の記号が ○・×・△ ではない',
    titles: {
      'several-marks': '回答に記号が二つ以上ある',
      'look-alike': '回答が記号に似た別の文字',
      certification: '認証の取得状況が ○ でも - でもない',
    },
    messages: {
      default:
        '回答『{quote}』を読み取れません。{yesMark}・{noMark}・{consultMark} のいずれかを入力してください。',
      dash: '回答が『{quote}』です。この項目には {yesMark}・{noMark}・{consultMark} のいずれかを入力してください。',
      'several-marks': '回答『{quote}』に記号が二つ以上あります。一つだけ入力してください。',
      'look-alike':
        '回答『{quote}』は「{fix}」に似た別の文字です。「{fix}」に直してください（「{fix}」として確認しました）。',
      certification:
        '認証の取得状況『{quote}』を読み取れません。取得済みなら {yes}、そうでなければ {dash} を入力してください。',
    },
  },
  'header-missing': {
    title: '事業者名・システム名がない',
    messages: {
      default: '{label}が記入されていません。正式な名称を記入してください。',
      error: '{label}が Excel のエラー『{quote}』です。正式な名称を入力してください。',
      'no-field':
        '{label}の欄が見つかりません。表の上に「{label}」と正式な名称を記入してください。',
    },
  },
  'item-text-altered': {
    title: 'チェック項目の文が市の様式と違う',
    messages: {
      default:
        '項目の文の『{quote}』は、市の様式では「{words}」です。元の文に戻してください：「{official}」',
      added:
        '項目の文に、市の様式にない『{quote}』があります。元の文に戻してください：「{official}」',
      removed:
        '項目の文から、市の様式の「{words}」が抜けています。元の文に戻してください：「{official}」',
      blank: '項目の文がありません。市の様式の文に戻してください：「{official}」',
    },
  },
  'row-missing': {
    title: '項目の行がない',
    titles: { misprinted: '行の No がチェック項目の文と合わない' },
    messages: {
      default: 'No {no} の行がありません。市の様式からその行を写し、回答を記入してください。',
      misprinted:
        'No {no} の行がありません。{at} の No は {printed} ですが、チェック項目の文は No {no} のものです。No を {no} に直してください。',
    },
  },
  'duplicated-row': {
    title: '同じ No の行が重なっている',
    titles: { misprinted: '行の No がチェック項目の文と合わない' },
    messages: {
      default: 'No {no} の行がほかにもあります（{first}）。いずれか一つだけ残してください。',
      misprinted:
        'No は {no} ですが、チェック項目の文は No {right} のものです。No を {right} に直してください。',
    },
  },
  'conditional-section-partial': {
    title: '条件付きの項目に回答と空欄が混ざっている',
    messages: {
      default:
        '「{section}」の No {from}～{to} のうち、No {blank} に回答がありません。該当する場合は全項目に回答し、該当しない場合はすべて空欄にしてください。',
    },
  },
  'certification-blank': {
    title: '認証取得状況が空欄',
    messages: {
      default:
        '{certification}の取得状況が空欄です。取得済みなら {yes}、そうでなければ {dash} を入力してください。',
    },
  },
  'answer-not-text': {
    title: '回答が Excel のエラーまたは数式',
    messages: {
      default:
        '回答が Excel のエラー『{quote}』です。{yesMark}・{noMark}・{consultMark} のいずれかを入力してください。',
      formula:
        '回答が数式です（現在の値は『{quote}』）。この回答でよいか確かめ、文字として入力し直してください。',
      'no-result':
        '回答が数式で、計算結果が保存されていないため読み取れません。Excelで開いて保存し直すか、{yesMark}・{noMark}・{consultMark} のいずれかを文字として入力してください。',
    },
  },
  'hidden-row': {
    title: '項目の行が隠れている',
    messages: {
      default: 'No {no} の行が非表示です（内容は確認しました）。再表示してください。',
      certifications:
        'No {no} の {names} の行が非表示です（内容は確認しました）。再表示してください。',
    },
  },
} satisfies WordsOfRules<
  | 'missing-answer'
  | 'rationale-without-answer'
  | 'missing-rationale'
  | 'unknown-answer-symbol'
  | 'header-missing'
  | 'item-text-altered'
  | 'row-missing'
  | 'duplicated-row'
  | 'conditional-section-partial'
  | 'certification-blank'
  | 'answer-not-text'
  | 'hidden-row'
>;
