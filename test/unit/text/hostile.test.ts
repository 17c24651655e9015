import { findCertificationClaims } from '../../../src/core/text/certifications.ts';
import { findClientChanges } from '../../../src/core/text/client-changes.ts';
import { dayOf } from '../../../src/core/text/dates.ts';
import { findKnowledgeOnly } from '../../../src/core/text/factors.ts';
import { findIncidents } from '../../../src/core/text/incidents.ts';
import { findOtherMunicipalities } from '../../../src/core/text/municipalities.ts';
import { findNotices } from '../../../src/core/text/notice-periods.ts';
import {
  findNoOtherProviders,
  findOtherProviders,
} from '../../../src/core/text/other-providers.ts';
import { readPassage, type Passage } from '../../../src/core/text/passage.ts';
import { findNoPersonalData, findPersonalData } from '../../../src/core/text/personal-data.ts';
import { erasedWithin, findRetention } from '../../../src/core/text/retention.ts';
import { findStorageAbroad } from '../../../src/core/text/storage-abroad.ts';

const FULL_CELL = 32_767;
const TODAY = dayOf('2026-11-23');

/** Words that each finder looks for, over and over: what takes square time shows here. */
const CELLS = [
  '海外に保管、',
  '海外に保管し、',
  '（海外に保管）',
  '1か月前',
  '変更は1か月前に通知し、',
  'ISO27001認証を取得',
  '事故が1件あり、',
  '（流出が1件）あ',
  '（',
  '名簿を紛失しました。',
  'パスワードのみ',
  'プラグインのインストールが必要で、',
  '静岡市様',
  '市',
  '株式会社',
  '国の',
  '2025年5月の',
  '契約終了後も5年間データを保管し、',
  '個人情報',
  '1',
].map((words) => [words, words.repeat(FULL_CELL).slice(0, FULL_CELL)] as const);

const FINDERS: readonly (readonly [string, (passage: Passage) => unknown])[] = [
  ['storage abroad', findStorageAbroad],
  ['incidents', (passage) => findIncidents(passage, TODAY, 36)],
  ['factors', findKnowledgeOnly],
  ['client changes', (passage) => findClientChanges(passage, { countsCertificates: true })],
  ['notices', (passage) => findNotices(passage, 'change')],
  ['certifications', findCertificationClaims],
  ['municipalities', (passage) => findOtherMunicipalities(passage, '浜松市')],
  ['personal data', findPersonalData],
  ['no personal data', findNoPersonalData],
  ['other providers', (passage) => findOtherProviders(passage, '')],
  ['no other providers', findNoOtherProviders],
  ['retention', findRetention],
  ['erasure', erasedWithin],
];

/** Far above what linear time takes on a slow machine, far below what square time takes. */
const PATIENCE = 3000;

describe.each(CELLS)('a full cell of %s', (_, cell) => {
  const passage = readPassage(cell);

  test.each(FINDERS)('%s: is read in linear time', (_name, find) => {
    const start = performance.now();
    find(passage);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });
});
