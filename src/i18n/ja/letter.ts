/** Words of the mail that returns a checklist, and of copying it. */
export const letterWords = {
  copy: '差し戻し文をコピー',
  failed: 'コピーできませんでした。下の文を選んでコピーしてください。',
  text: '差し戻し文',
  opening: 'ご提出いただいたチェックリストについて、次の点のご確認とご修正をお願いいたします。',
  openingReviews: 'ご提出いただいたチェックリストについて、次の点のご確認をお願いいたします。',
  sheet: '【{sheet}】',
  vendor: '事業者名：{vendor}',
  system: 'システム名：{system}',
  nothing: '差し戻す点はありません。',
  notAllRead:
    'まだ確認できていない箇所があるため、差し戻す点がないとは言えません。もう一度「シートを確認」を押してください。',
  legend: '{meanings}です。',
  meaning: '［{severity}］は{meaning}',
  meanings: {
    error: '必ず直していただく点',
    warning: '直していただきたい点',
    review: 'ご確認いただきたい点',
  },
  line: '・［{severity}］{place}{sentence}',
  premise: '{items} は、{premise}前提で確認しました。',
  closing: '以上、よろしくお願いいたします。',
};
