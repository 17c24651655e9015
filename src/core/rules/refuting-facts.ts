import type { ChecklistItem } from '../checklist.ts';
import type { Contradiction } from '../definitions/contradiction.ts';
import type { Requirement } from '../definitions/requirement.ts';
import { findClientChanges } from '../text/client-changes.ts';
import { dayOf } from '../text/dates.ts';
import { compareWithMonths, readPeriod, roughDays } from '../text/durations.ts';
import { findOnlyKnown } from '../text/factors.ts';
import { findIncidents } from '../text/incidents.ts';
import { findNotices, maySpeakOfNotice } from '../text/notice-periods.ts';
import { MOST_WORDS } from '../text/neighbours.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/stretch.ts';
import { erasedWithin, findRetention } from '../text/retention.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import { findStorageAbroad } from '../text/storage-abroad.ts';
import { wordList, type WordList } from '../text/word-list.ts';
import { passageOf } from './passage-of.ts';
import type { RuleContext } from './rule.ts';

/** Words of a row that refute the ○ of the item `no`. */
export interface Refutation {
  readonly no: number;
  /** Rows whose words are about something else. */
  readonly notIn: readonly number[];
  /** Which of the words hold against the very row that answers ○. */
  readonly against: (refuted: ChecklistItem) => readonly Stretch[];
}

/** Everything that a row says which cannot be true at the same time as the ○ of another. */
export function refutationsIn(other: ChecklistItem, context: RuleContext): readonly Refutation[] {
  const { definition, options } = context;
  return factOf(passageOf(other), together(definition, options.today), (passage) => [
    ...definition.requirements.flatMap(({ no, requires }) => {
      const missed = missedElsewhere(passage, requires, options.today);
      return missed.length > 0 ? { no, notIn: [], against: () => missed } : [];
    }),
    ...definition.contradictions.flatMap((each) =>
      each.fact === 'kept-after-erasure' ? keptAfterErasure(passage, each) : said(passage, each),
    ),
  ]);
}

/** Words by which a limit is missed after all; stricter than in the item's own row, where the item tells what is spoken of. */
function missedElsewhere(
  passage: Passage,
  requirement: Requirement,
  today: string,
): readonly Stretch[] {
  switch (requirement.kind) {
    case 'stored-in':
      return findStorageAbroad(passage).filter((stretch) => !isAnotherPlace(passage, stretch));
    case 'no-personal-data-incident': {
      const { months } = readPeriod(requirement.within);
      return findIncidents(passage, dayOf(today), months).filter(({ isCertain }) => isCertain);
    }
    case 'second-factor':
      return findOnlyKnown(passage);
    case 'no-client-change':
      return findChangesOnTheClient(passage);
    case 'notice': {
      if (!maySpeakOfNotice(passage)) return [];
      const { months } = readPeriod(requirement.atLeast);
      return findNotices(passage, requirement.before).filter(
        ({ length, namesEvent, isReminder }) =>
          namesEvent &&
          !isReminder &&
          length !== null &&
          compareWithMonths(length, months, requirement.unclearDays) === 'short',
      );
    }
  }
}

function findChangesOnTheClient(passage: Passage): Stretch[] {
  return findClientChanges(passage, { countsCertificates: false }).filter((stretch) =>
    isOnTheClient(wordsOf(passage, stretch)),
  );
}

/** Data is kept longer than the row on erasure allows. */
function keptAfterErasure(passage: Passage, { no, notIn = [] }: Contradiction): Refutation | [] {
  const kept = findRetention(passage);
  if (kept.length === 0) return [];
  return {
    no,
    notIn,
    against: (erasure) => {
      const within = factOf(passageOf(erasure), erasedWithin, erasedWithin);
      return kept.filter(
        ({ length }) => length === null || (within !== null && roughDays(length) > within),
      );
    },
  };
}

function said({ statements }: Passage, contradiction: Contradiction): Refutation | [] {
  const refuting = statements.filter((statement) => refutes(contradiction, statement));
  if (refuting.length === 0) return [];
  return { no: contradiction.no, notIn: contradiction.notIn ?? [], against: () => refuting };
}

function refutes(contradiction: Contradiction, statement: Statement): boolean {
  const { text, topic, time, about, link } = statement;
  if (time !== 'now' || about === 'something-else' || link === 'condition') return false;
  const isSaid =
    stands(contradiction.denied, statement, 'denied') ||
    stands(contradiction.affirmed, statement, 'affirmed');
  if (!isSaid) return false;
  if (/例外/u.test(text)) return false;
  const spoken = `${topic}\n${text}`;
  if (!phrases(contradiction.with ?? '').has(spoken)) return false;
  return contradiction.except === undefined || !phrases(contradiction.except).has(spoken);
}

function stands(
  words: string | undefined,
  statement: Statement,
  standing: 'affirmed' | 'denied',
): boolean {
  if (words === undefined) return false;
  return listOf(words)
    .findAll(statement.text)
    .slice(0, MOST_WORDS)
    .some(({ end }) => standingIn(statement, end) === standing);
}

const LISTS = new Map<string, WordList>();

function listOf(words: string): WordList {
  const known = LISTS.get(words) ?? wordList(words);
  LISTS.set(words, known);
  return known;
}

function wordsOf({ evened }: Passage, { start, end }: Stretch): string {
  return evened.text.slice(start, end);
}

/** 「監査を行う場所は指定できません」: not every place that a row speaks of is one where data is kept. */
function isAnotherPlace(passage: Passage, stretch: Stretch): boolean {
  if (!/^(?:場所|所在|地域|拠点|置き場)/u.test(wordsOf(passage, stretch))) return false;
  const sentence = passage.sentences.find(({ end }) => end >= stretch.end);
  return !/データ|保管|保存|格納|バックアップ|サーバ|複製|控え|写し/u.test(sentence?.text ?? '');
}

/** Another row speaks of the user's own device only where it says so. */
function isOnTheClient(words: string): boolean {
  return (
    /端末|pc|パソコン|クライアント|ブラウザ|プラグイン|アドオン|activex|信頼済みサイト/u.test(
      words,
    ) &&
    !/スマートフォン|スマホ|携帯|認証アプリ|authenticator|ウイルス|ウィルス|最新版|登録済み端末|端末登録|端末を登録|端末の登録/u.test(
      words,
    )
  );
}
