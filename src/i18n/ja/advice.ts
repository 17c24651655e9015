import type { RuleId } from '../../core/finding.ts';
import type { RuleAdvice } from '../rule-words.ts';

/** Why a fault matters and how it is mended, rule by rule. */
export const advice = {
  'missing-answer': {
    why: '必ず回答する項目が空欄のままでは審査を始められず、差し戻しになります。',
    mend: '回答欄に ○・×・△ のいずれかを、回答根拠欄にその根拠を記入してください。',
    example: '○　「情報セキュリティ基本方針」を定め、全従業員に年1回の研修を行っています。',
    exampleNo: 1,
  },
  'rationale-without-answer': {
    why: '回答根拠の文だけでは、項目を満たすという回答なのかどうか判断できません。',
    mend: '回答根拠の内容に合う記号を ○・×・△ から選び、回答欄に入力してください。',
    example: '○',
    exampleNo: null,
  },
  'missing-rationale': {
    why: '記号だけでは、なぜそう回答したのかを市の担当者が確かめられません。',
    mend: '回答根拠欄に、対応状況や実現方法を具体的に記入してください。',
    example: '保管データはAES-256で暗号化しています。',
    exampleNo: 4,
  },
  'unknown-answer-symbol': {
    why: 'ほかの記号や言葉は人によって読み方が変わり、集計もできません。',
    mend: '○・×・△ のいずれか一つだけを入力し、補足は回答根拠欄に書いてください。',
    example: '○',
    exampleNo: null,
  },
  'header-missing': {
    why: 'どの事業者のどのシステムについての回答か分からず、受け付けられません。',
    mend: '表の上にある「事業者名」「システム名」の欄に正式な名称を記入してください。',
    example: '事業者名：遠州ソフトウェア株式会社',
    exampleNo: null,
  },
  'item-text-altered': {
    why: '項目の文が変わると、何に対する回答なのかが変わってしまいます。',
    mend: 'チェック項目の文を、市の様式のとおりに戻してください。',
    example: '',
    exampleNo: null,
  },
  'row-missing': {
    why: '行がない項目は、回答されたのかどうか分かりません。',
    mend: '市の様式からその行を写し、回答と回答根拠を記入してください。',
    example: '',
    exampleNo: null,
  },
  'duplicated-row': {
    why: 'どの行を回答とすればよいのか分かりません。',
    mend: '正しい行を一つだけ残してください。',
    example: '',
    exampleNo: null,
  },
  'conditional-section-partial': {
    why: '該当するサービスなのかどうかが決まらず、空欄が回答もれなのか判断できません。',
    mend: '該当する場合は空欄の項目にも回答し、該当しない場合は条件付きの項目をすべて空欄にしてください。',
    example: '',
    exampleNo: null,
  },
  'certification-blank': {
    why: '取得していないのか、記入もれなのかが分かりません。',
    mend: '取得済みなら ○、取得していなければ - を入力してください。',
    example: '-',
    exampleNo: null,
  },
  'answer-not-text': {
    why: 'エラーは回答として読めません。数式の結果は、別のファイルや環境で変わることがあります。',
    mend: '○・×・△ のいずれかを文字として入力してください。',
    example: '○',
    exampleNo: null,
  },
  'hidden-row': {
    why: '隠れた行は印刷や画面で見落とされます。',
    mend: '行を再表示するか、フィルターを解除してください。',
    example: '',
    exampleNo: null,
  },
  'thin-rationale': {
    why: '何をどのように行っているかが分からないと、市の担当者は○が妥当かどうか判断できません。',
    mend: '使っている機能・方式・頻度・規程名など、具体的な事実を一つ以上書いてください。',
    example: 'データベースとバックアップをAES-256で暗号化しています。',
    exampleNo: 4,
  },
  'placeholder-left': {
    why: '仮の文字のままでは、誰の何についての回答なのか分かりません。',
    mend: '仮の文字を、実際の名称・数値・条番号に書き換えてください。',
    example: '利用約款第12条参照',
    exampleNo: 18,
  },
  'copied-example': {
    why: '回答例の写しでは、貴社のサービスについて述べたものかどうか判断できません。',
    mend: '貴社のサービスの事実に書き換えてください。回答例の文がそのまま事実であれば、残しておいて構いません。',
    example: '',
    exampleNo: null,
  },
  'cross-without-explanation': {
    why: '×の項目は、代わりの対策や対応の予定があって初めて、採否を検討できます。',
    mend: '満たせない理由に加えて、代替策または対応する時期を書いてください。',
    example:
      '保管データの暗号化機能がありません。代替としてサーバを施錠したラックに置き、2027年4月に暗号化する予定です。',
    exampleNo: 4,
  },
  'triangle-without-proposal': {
    why: '△は「本市と相談が必要」という回答です。何を相談したいのか分からないと、検討を始められません。',
    mend: '代わりに行っている対策か、相談したい旨を書いてください。すべて満たしているなら○にしてください。',
    example:
      '管理者のみワンタイムパスワードを併用しています。この水準でよいかご相談させてください。',
    exampleNo: 14,
  },
  'answer-contradicts-rationale': {
    why: '回答と回答根拠のどちらが正しいのか、市では判断できません。',
    mend: '回答の記号か回答根拠の文のどちらかを、事実に合わせて直してください。',
    example: '',
    exampleNo: null,
  },
  'threshold-not-met': {
    why: '○は基準を満たすという意味です。事実と合わない○は、審査の途中で必ず確認が必要になります。',
    mend: '基準を満たすように改めるか、回答を×または△にして、理由と代替策を書いてください。',
    example: '',
    exampleNo: null,
  },
  'conditional-section-should-be-answered': {
    why: '該当するサービスなら回答が必要です。空欄のままでは、回答もれとして差し戻しになります。',
    mend: '該当する場合は条件付きの項目すべてに回答し、該当しない場合は、該当すると読める行の記述を直してください。',
    example: '',
    exampleNo: null,
  },
  'conditional-section-should-be-blank': {
    why: '該当するかどうかによって、審査する項目が変わります。',
    mend: '該当しない場合は回答を空欄にし、該当する場合は「確認の前提」の答えか、該当しないと読める行の記述を直してください。',
    example: '',
    exampleNo: null,
  },
  'certification-contradiction': {
    why: '認証の有無は審査の参考になるため、様式の中で一致している必要があります。',
    mend: '認証取得状況の欄か、回答根拠の記述を、事実に合わせて直してください。',
    example: '',
    exampleNo: null,
  },
  'cross-row-contradiction': {
    why: 'どちらの記述が正しいのか、市では判断できません。',
    mend: '事実と違う方の行を直してください。',
    example: '',
    exampleNo: null,
  },
  'other-municipality': {
    why: '他の自治体への提出書類の使い回しで、内容がこの様式の自治体に当てはまらないおそれがあります。',
    mend: '宛先と内容がこの様式の自治体のものか確かめ、違う場合は書き直してください。',
    example: '',
    exampleNo: null,
  },
  'coverage-unclear': {
    why: '触れていない部分を満たしているのかどうか、回答根拠からは判断できません。',
    mend: '触れていない部分についても一言書いてください。',
    example: '',
    exampleNo: null,
  },
} satisfies Readonly<Record<RuleId, RuleAdvice>>;
