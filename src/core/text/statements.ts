import { splitClauses, type Clause } from './clauses.ts';
import {
  findNegations,
  readPredicates,
  standingAt,
  type Negation,
  type Predicate,
  type Standing,
} from './predicates.ts';
import type { Sentence } from './sentences.ts';
import {
  CUSTOMER,
  FORMER,
  LIMITS,
  NAMED_PLAN,
  PLAN_END,
  PLANS,
  SOMETHING_ELSE,
} from './statement-words.ts';
import type { FoundWord } from './word-list.ts';

/** When something holds: 'now', only 'planned', or in the 'past' (以前は、〜しておりましたが). */
type Time = 'now' | 'planned' | 'past';

/** Of what a statement speaks: this service, something else of the vendor's (旧製品、別サービス), the customer. */
type About = 'this-service' | 'something-else' | 'customer';

/** One clause, read. Offsets are those of the evened text. */
export interface Statement extends Clause {
  readonly predicates: readonly Predicate[];
  readonly negations: readonly Negation[];
  /** Whether the clause as a whole is denied; double negation counts as affirmed. */
  readonly isDenied: boolean;
  readonly time: Time;
  /** True for a verb in the past tense, also where what was done still holds (策定しました). */
  readonly isPastTense: boolean;
  readonly about: About;
  /** Words that say "not all of it": 一部、のみ、以外、に限られ、わけではない. Empty when whole. */
  readonly limits: readonly FoundWord[];
  /** A of 「AではなくB」: what is set aside. Offsets within `text`. */
  readonly setAside: { readonly start: number; readonly end: number } | null;
}

const PAST_TENSE =
  /(?:ました|でした|だった|であった|していた|ていた|った|した|いた|んだ)(?:が|ため|ので|ところ|ものの|こと|もの|けれど|、|$)/;

/** Reads sentences into their statements, in order; each keeps the very sentence that it is of. */
export function readStatements(sentences: readonly Sentence[]): Statement[] {
  return sentences.flatMap((sentence) => statementsOf(sentence));
}

/** How `text.slice(…, end)`'s last word stands in a statement; `end` is an offset within `statement.text`. */
export function standingIn(statement: Statement, end: number): Standing {
  if (statement.setAside && end <= statement.setAside.end && end > statement.setAside.start) {
    return 'denied';
  }
  return standingAt(statement.text, statement.predicates, end);
}

function statementsOf(sentence: Sentence): Statement[] {
  const statements = splitClauses(sentence).map((clause) => {
    const negations = findNegations(clause.text);
    const predicates = readPredicates(clause.text, negations);
    const isPastTense = PAST_TENSE.test(clause.text.slice(-16));
    return {
      ...clause,
      predicates,
      negations,
      isDenied: isDenied(predicates),
      time: timeOf(clause, isPastTense),
      isPastTense,
      about: aboutOf(clause),
      limits: LIMITS.findAll(clause.text),
      setAside: setAsideOf(clause.text),
    };
  });
  return statements.map((statement, i) => {
    const next = statements[i + 1];
    if (isBeforeThePast(statement, next)) return { ...statement, time: 'past' };
    return isFirstStep(statement, next) ? { ...statement, time: 'planned' } : statement;
  });
}

/** 教育は今カリキュラムを作っており、来年から始める: what only prepares a plan belongs to it. */
function isFirstStep(statement: Statement, next: Statement | undefined): boolean {
  return (
    statement.link === 'and' &&
    statement.time === 'now' &&
    next?.time === 'planned' &&
    next.topic === statement.topic &&
    PREPARING.test(statement.text)
  );
}

const PREPARING =
  /(?:作っ|作成し|準備し|詰め|練っ|選ん|選定し|調整し|まとめ|検討し|協議し|交渉し)て(?:お|い)/;

/** 規程がなく、教育も任せきりでしたが、…: a clause that leads on to the past is past itself. */
function isBeforeThePast(statement: Statement, next: Statement | undefined): boolean {
  return statement.link === 'and' && statement.time === 'now' && next?.time === 'past';
}

/** 制御できない|機能はありません denies nothing: double negation. */
function isDenied(predicates: readonly Predicate[]): boolean {
  const main = predicates[predicates.length - 1];
  const before = predicates[predicates.length - 2];
  return (main?.isDenied ?? false) && !(before?.role === 'modifier' && before.isDenied);
}

function timeOf(clause: Clause, isPastTense: boolean): Time {
  // 〜でしたが、〜: what was is set against what is now.
  if (FORMER.has(clause.text) || (isPastTense && clause.link === 'but')) return 'past';
  if (tellsPlan(clause.text) || PLAN_END.test(clause.text.slice(-24))) return 'planned';
  return 'now';
}

/** 「事業継続計画があり」 has a plan, and is none. */
function tellsPlan(text: string): boolean {
  return PLANS.has(text) && (!text.includes('計画') || PLANS.has(text.replace(NAMED_PLAN, '')));
}

function aboutOf(clause: Clause): About {
  if (SOMETHING_ELSE.has(clause.topic) && !/起因|原因|による/.test(clause.topic))
    return 'something-else';
  if (CUSTOMER.has(clause.topic)) return 'customer';
  return 'this-service';
}

/** Longest A of 「AではなくB」 that is still one thing. */
const LONGEST_SET_ASIDE = 20;

function setAsideOf(text: string): Statement['setAside'] {
  const at = /(?<!だけ|のみ|ばかり|わけ)で(?:は)?な[くし]/.exec(text)?.index;
  if (at === undefined) return null;
  const before = text.slice(Math.max(0, at - LONGEST_SET_ASIDE), at);
  const from =
    Math.max(before.lastIndexOf('、'), before.lastIndexOf('は'), before.lastIndexOf('が')) + 1;
  return { start: at - before.length + from, end: at };
}
