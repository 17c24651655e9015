import { readingForm } from '../../../src/core/text/evened-text.ts';
import { findPlacesAbroad } from '../../../src/core/text/places.ts';

function read(text: string): string[] {
  const evened = readingForm(text);
  return findPlacesAbroad(evened).map(({ start, end }) => evened.slice(start, end));
}

describe('places outside Japan', () => {
  test.each([
    ['米国東部（オハイオ）リージョン', ['米国', 'オハイオ']],
    ['タイのデータセンター', ['タイ']],
    ['シンガポールリージョン', ['シンガポール']],
    ['us-east-1 と ap-northeast-1', ['usーeastー1']],
    ['asia-northeast1 と asia-east1', ['asiaーeast1']],
    ['West Europe', ['westeurope']],
    ['国外', ['国外']],
    ['中国のサーバ', ['中国']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'リアルタイムにアドバイスする',
    'コンピュータ',
    '中国地方',
    'アジアパシフィック（東京）リージョン',
    'Japan East',
    'グローバルIPアドレス',
    '外国語の画面',
    'セキュリティパリティ',
  ])('%s names none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
