import { compareWithMonths } from '../../../src/core/text/durations.ts';
import { findNotices } from '../../../src/core/text/notice-periods.ts';
import { readPassage } from '../../../src/core/text/passage.ts';

const LIMITS = {
  change: { months: 1, unclear: { from: 30, to: 30 } },
  end: { months: 6, unclear: { from: 180, to: 183 } },
} as const;

/** The worst of the notices that decide. */
function judge(text: string, event: 'change' | 'end'): string {
  const { months, unclear } = LIMITS[event];
  const found = findNotices(readPassage(text), event).map(({ length }) =>
    length === null ? 'short' : compareWithMonths(length, months, unclear),
  );
  return ['short', 'unclear', 'enough'].find((each) => found.some((one) => one === each)) ?? 'none';
}

describe('the notice before a change or the end decides', () => {
  test.each([
    ['change', 'short', '変更の2週間前までに管理画面でお知らせします。'],
    ['change', 'short', 'サービス内容の変更は、原則として実施日の10営業日前までに通知する。'],
    ['change', 'short', '重要な変更は1か月前、軽微な変更は1週間前に通知します。'],
    [
      'change',
      'short',
      '大きな仕様変更は3か月前に通知しますが、軽微な機能変更については予告なく行うことがあります。',
    ],
    ['change', 'short', '変更の前日までにメールでお知らせします。'],
    ['change', 'short', '変更後速やかに通知いたします。'],
    ['change', 'short', '前月末までに翌月の変更内容を通知します。'],
    ['change', 'short', '機能の変更については21日前に告知。'],
    ['change', 'short', '通常1か月前、最短で2週間前に通知します。'],
    ['change', 'short', '1か月前の通知はお約束できませんが、できる限り早くお知らせします。'],
    ['change', 'short', '通知は変更日の３週間以上前に行います。'],
    [
      'change',
      'short',
      '約款第9条により、当社は14日の予告期間をもって本サービスの内容を変更できるものとします。',
    ],
    ['change', 'short', '事前の通知は行わず、リリースノートに掲載します。'],
    ['change', 'enough', '変更の1ヵ月以上前に書面で通知します。'],
    ['change', 'enough', '予告なく変更することはありません。少なくとも２ヶ月前にお知らせします。'],
    ['change', 'enough', '約款改定により、通知時期を14日前から1か月前に改めました。'],
    [
      'change',
      'enough',
      '提供者都合の変更は二月前までに通知する。なお、障害対応のための変更は事後にご報告します。',
    ],
    ['change', 'enough', 'サービス内容の変更は60日前、サービスの終了は1年前に通知します。'],
    ['change', 'enough', '変更の3か月前に予告し、2週間前に改めて詳細をご案内します。'],
    ['change', 'enough', '緊急を要する脆弱性修正を除き、変更の31日以上前に通知します。'],
    [
      'change',
      'enough',
      '半年ごとのバージョンアップは、3か月前に内容を、1か月前に適用日をお知らせします。',
    ],
    ['change', 'enough', '5週間前までに担当者様宛にメールで通知します。'],
    ['change', 'enough', '毎年4月と10月の定期改修に限り、いずれも90日前に予告します。'],
    ['change', 'enough', 'メンテナンスは5営業日前、機能変更は2か月前の通知です。'],
    ['change', 'enough', '計画停止を伴う作業は10日前、仕様の変更は1か月以上前に通知する。'],
    [
      'change',
      'enough',
      '当社は、変更の効力発生日の1か月前までに、変更後の内容を契約者に通知する。ただし、契約者に不利益を及ぼさない誤字の訂正等はこの限りでない。',
    ],
    ['change', 'enough', '約1か月半前を目安に通知しています。'],
    ['change', 'enough', '貴市からのご要望による変更は随時、当社都合の変更は45日前に通知します。'],
    ['change', 'unclear', '30日以上前に通知します。'],
    ['change', 'unclear', '三十日前までに書面で知らせる。'],
    ['change', 'unclear', '変更日の22営業日前に通知。'],
    ['change', 'none', '事前にメールでお知らせします。'],
    ['change', 'none', '余裕をもって通知します。'],
    ['end', 'short', '終了の3か月前にお知らせします。'],
    ['end', 'short', '終了日の５ヶ月以上前に書面で通知。'],
    ['end', 'short', 'サービス終了の90日前までに公式サイトに掲載します。'],
    ['end', 'short', '少なくとも100営業日前に通知。'],
    ['end', 'short', '終了日の1四半期前に通知いたします。'],
    ['end', 'short', '当社は4か月の予告期間を置いてサービスを終了できる。'],
    ['end', 'short', '25週間前に文書で通知します。'],
    ['end', 'short', '約款では六か月前、個別の場合は二か月前に通知することもある。'],
    ['end', 'enough', '終了の1年前に告知し、6か月前、3か月前、1か月前にも通知します。'],
    ['end', 'enough', 'サービスを終了するときは、その半年以上前に文書でお知らせします。'],
    ['end', 'enough', '内容の変更は1か月前、サービスの終了は12か月前に通知する。'],
    [
      'end',
      'enough',
      '解約は2か月前までのお申し出で可能です。当社都合による終了は9か月前に通知します。',
    ],
    ['end', 'enough', '旧規約では3か月前でしたが、2024年4月から6か月前に改めています。'],
    ['end', 'enough', '一年前までに公表し、個別にもご連絡する。'],
    ['end', 'enough', '終了の8か月前までに書面で通知し、終了後30日以内にデータを消去します。'],
    ['end', 'enough', '予告なくサービスを終了することはありません。12か月以上前に通知します。'],
    ['end', 'enough', '終了日の184日前までに通知。'],
    [
      'end',
      'enough',
      'サービス終了の6カ月前に通知します。データの抽出は終了の1か月前までに完了します。',
    ],
    ['end', 'enough', '150営業日前に通知します。'],
    ['end', 'unclear', '182日前までに通知します。'],
    ['end', 'unclear', '26週間前に通知します。'],
    ['end', 'unclear', '180日以上前に書面で。'],
    ['end', 'none', '相当期間前に通知します。'],
    ['end', 'none', '事前に通知し、移行を支援します。'],
  ] as const)('before a %s: %s: %s', (event, expected, text) => {
    expect(judge(text, event)).toBe(expected);
  });
});
