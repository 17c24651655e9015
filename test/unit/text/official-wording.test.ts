import fc from 'fast-check';
import { isOfficialWording, printedWordings } from '../../../src/core/text/official-wording.ts';
import { hamamatsu } from '../../aid/form-rows.ts';

const items = hamamatsu().items;
const anyItem = fc.constantFrom(...items);

describe('the official wording', () => {
  it.each([
    ['サービスに{関係する|関する}脆弱性', ['サービスに関係する脆弱性', 'サービスに関する脆弱性']],
    [
      '二次利用できる{よう|ように}、引き{渡せる|渡す}こと',
      [
        '二次利用できるよう、引き渡せること',
        '二次利用できるように、引き渡せること',
        '二次利用できるよう、引き渡すこと',
        '二次利用できるように、引き渡すこと',
      ],
    ],
    ['訓練{|等}を実施', ['訓練を実施', '訓練等を実施']],
  ])('%s is met by every copy of it', (wording, copies) => {
    for (const copy of copies) expect(isOfficialWording(copy, wording)).toBe(true);
    expect(new Set(printedWordings(wording))).toEqual(new Set(copies));
  });

  it.each([
    ['データセンタでのみ、保管されること。', 'データセンターでのみ保管されること'],
    ['データセンタでのみ、保管されること。', 'データセンタ－でのみ，保管されること．'],
    ['ID/パスワードに加え、IPアドレス', 'ＩＤ／パスワードに加え､\nIP アドレス'],
    ['サーバ等', 'ｻｰﾊﾞｰ等'],
    ['ブラウザ', 'ブラウザー'],
    ['No11~16', 'No11〜16'],
  ])(
    '%s does not care for width, spaces, punctuation and final long marks: %s',
    (wording, text) => {
      expect(isOfficialWording(text, wording)).toBe(true);
    },
  );

  it.each([
    ['サーバ等', 'サバ等'],
    ['サーバ等', 'サーバ'],
    ['ログが管理されること', 'ログが管理されないこと'],
    ['過去3年以内', '過去1年以内'],
    ['操作者・日時', '操作者日時'],
    ['(操作者)', '操作者'],
    ['{渡せる|渡す}こと', '渡せるす'],
    ['渡すこと', ''],
  ])('%s is not met by %s', (wording, text) => {
    expect(isOfficialWording(text, wording)).toBe(false);
  });

  it('is told from the same text with any letter or digit taken away', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(), ({ wording }, at) => {
        const [text = ''] = printedWordings(wording);
        const letters = Array.from(text);
        const gone = at % letters.length;
        // What does not count may go; so may a letter where official copies differ by one.
        fc.pre(!/[、。ー\s]/u.test(letters[gone] ?? '') && !wording.includes('{'));
        const rest = letters.filter((_, index) => index !== gone).join('');
        expect(isOfficialWording(rest, wording)).toBe(false);
      }),
    );
  });

  it('of an item is met by no other item', () => {
    for (const one of items) {
      for (const other of items) {
        const [text = ''] = printedWordings(other.wording);
        expect(isOfficialWording(text, one.wording)).toBe(one === other);
      }
    }
  });
});
