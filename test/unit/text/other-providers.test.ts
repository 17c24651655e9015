import {
  findNoOtherProviders,
  findOtherProviders,
} from '../../../src/core/text/other-providers.ts';
import { readPassage } from '../../../src/core/text/passage.ts';

describe("another provider's cloud or server is used", () => {
  test.each([
    'AWS東京リージョンに保管しています。',
    'さくらインターネット石狩データセンターの専用サーバを借りて構築。',
    '親会社であるみなと電算株式会社のデータセンターで保管し、国外への複製はありません。',
    '親会社（遠州情報ホールディングス株式会社）が運営する磐田市のデータセンターの仮想サーバ上に保管。',
    'サーバー群は親会社が保有し当社に使わせているものです。',
    '大手クラウドのIaaS上で稼働しています。',
  ])('%s', (text) => {
    expect(findOtherProviders(readPassage(text), '')).not.toEqual([]);
  });
});

describe('no evidence that it is', () => {
  test.each([
    '静岡県内のデータセンターに借りたラックに当社所有のサーバを設置しています。',
    '自社データセンターの自社所有サーバでのみ保管しています。',
    'AWSやAzureなどの他社クラウドは使わず、自社のサーバで運用します。',
    '全サーバにMicrosoft Defenderを導入しています。',
    '貴市のAzure ADと連携します。',
    'EdgeとGoogle Chromeで利用できます。',
  ])('%s', (text) => {
    expect(findOtherProviders(readPassage(text), '')).toEqual([]);
  });

  test("the vendor's own name is no other provider", () => {
    const passage = readPassage('天竜システム株式会社のデータセンターで保管しています。');
    expect(findOtherProviders(passage, '天竜システム株式会社')).toEqual([]);
    expect(findOtherProviders(passage, '遠州ソフト株式会社')).not.toEqual([]);
  });
});

describe('no other provider is part of the service', () => {
  test.each([
    '他事業者のクラウドやレンタルサーバは一切利用していません。',
    '他社のクラウドやレンタルサーバーは構成要素に一つも含まれていません。',
    '全て自社所有の設備で構成しています。',
  ])('%s', (text) => {
    expect(findNoOtherProviders(readPassage(text))).not.toEqual([]);
  });

  test.each([
    'データを第三者に提供しません。',
    'AWSで構築しています。',
    '外部監査は受けていません。',
  ])('not said: %s', (text) => {
    expect(findNoOtherProviders(readPassage(text))).toEqual([]);
  });
});
