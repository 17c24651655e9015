/** What a labelled case expects of one place. */
export interface Expected {
  readonly kind: string;
  readonly severity: string;
  /** '<No>/<field>', 'vendor/header', '11-16/answer'. */
  readonly at: string;
  readonly cert?: string;
  /** Kinds accepted in its place. */
  readonly alt?: readonly string[];
}

/** What was found at one place. */
export interface Predicted {
  readonly kind: string;
  readonly severity: string;
  readonly at: string;
  readonly cert?: string;
}

/** The labels of one case with what was found in it. */
export interface ScoredCase {
  readonly id: string;
  readonly expect: readonly Expected[];
  /** Kinds that are neither right nor wrong here. */
  readonly tolerate?: readonly string[];
  readonly found: readonly Predicted[];
}

/** How one kind of finding did. */
interface KindScore {
  readonly kind: string;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** False for kinds that no case expects: they do not count in the mean. */
  readonly isExpected: boolean;
}

/** A case that did not come out as labelled. */
interface Failure {
  readonly id: string;
  /** 'FN kind at' for what was not found, 'FP kind at' for what should not have been. */
  readonly faults: readonly string[];
}

/** The score of a set of labelled cases. */
export interface Score {
  readonly kinds: readonly KindScore[];
  readonly macroF1: number;
  readonly microF1: number;
  readonly caseAccuracy: number;
  readonly cleanCases: number;
  /** The share of clean cases with an error or a warning. */
  readonly falseAlarmRate: number;
  /** The share of clean cases with a finding for review, of any kind and of `coverage-unclear`. */
  readonly reviewRate: number;
  readonly coverageRate: number;
  readonly severityAgreement: number;
  readonly failures: readonly Failure[];
}

/**
 * Scores findings against labels: a finding matches a label of the same kind (or of an accepted one) at the same No; a
 * `review` never counts as having found an error or a warning, and is never a false alarm.
 */
export function score(cases: readonly ScoredCase[]): Score {
  const tally = new Map<string, { tp: number; fp: number; fn: number }>();
  const of = (kind: string) => {
    const counts = tally.get(kind) ?? { tp: 0, fp: 0, fn: 0 };
    tally.set(kind, counts);
    return counts;
  };
  const failures: Failure[] = [];
  let matches = 0;
  let agreeing = 0;
  for (const each of cases) {
    const { matched, missed, wrong } = compare(each);
    for (const [expected, found] of matched) {
      of(expected.kind).tp += 1;
      matches += 1;
      if (found.severity === expected.severity) agreeing += 1;
    }
    for (const expected of missed) of(expected.kind).fn += 1;
    for (const found of wrong) of(found.kind).fp += 1;
    const faults = [
      ...missed.map(({ kind, at }) => `FN ${kind} ${at}`),
      ...wrong.map(({ kind, at }) => `FP ${kind} ${at}`),
    ];
    if (faults.length > 0) failures.push({ id: each.id, faults });
  }
  const expectedKinds = new Set(cases.flatMap(({ expect }) => expect.map(({ kind }) => kind)));
  const kinds = [...new Set([...tally.keys(), ...expectedKinds])]
    .sort()
    .map((kind) => kindScore(kind, of(kind), expectedKinds.has(kind)));
  const total = sum([...tally.values()]);
  const clean = cases.filter(({ expect }) => expect.length === 0);
  const share = (test: (each: ScoredCase) => boolean) =>
    ratio(clean.filter(test).length, clean.length);
  return {
    kinds,
    macroF1: mean(kinds.filter(({ isExpected }) => isExpected).map(({ f1 }) => f1)),
    microF1: ratio(2 * total.tp, 2 * total.tp + total.fp + total.fn),
    caseAccuracy: ratio(cases.length - failures.length, cases.length),
    cleanCases: clean.length,
    falseAlarmRate: share((each) => compare(each).wrong.length > 0),
    reviewRate: share(({ found }) => found.some(isReview)),
    coverageRate: share(({ found }) => found.some(({ kind }) => kind === 'coverage-unclear')),
    severityAgreement: ratio(agreeing, matches),
    failures,
  };
}

function compare({ expect, found, tolerate = [] }: ScoredCase) {
  const used = new Set<Predicted>();
  const matched: [Expected, Predicted][] = [];
  const missed: Expected[] = [];
  for (const expected of expect) {
    const free = found.filter((each) => !used.has(each) && matches(expected, each));
    const hit =
      free.find(({ kind }) => kind === expected.kind) ??
      free[0] ??
      (expected.kind === 'certification-blank'
        ? found.find((each) => matches(expected, each) && each.cert === undefined)
        : undefined);
    if (hit) {
      used.add(hit);
      matched.push([expected, hit]);
    } else missed.push(expected);
  }
  const wrong = found.filter(
    (each) =>
      !used.has(each) &&
      !isReview(each) &&
      !tolerate.includes(each.kind) &&
      !matched.some(([expected]) => isSaidBy(expected, each)),
  );
  return { matched, missed, wrong };
}

function matches(expected: Expected, found: Predicted): boolean {
  if (found.kind !== expected.kind && !expected.alt?.includes(found.kind)) return false;
  if (isReview(found) && ['error', 'warning'].includes(expected.severity)) return false;
  if (expected.kind === 'cross-row-contradiction' && found.kind === expected.kind) return true;
  const [wanted, seen] = [placeOf(expected), placeOf(found)];
  if (rangeOf(wanted)) return seen === wanted || isWithin(seen, wanted);
  if (rangeOf(seen) && isNumber(wanted)) return isWithin(wanted, seen);
  if (wanted !== seen) return false;
  return !expected.cert || !found.cert || expected.cert.slice(0, 5) === found.cert.slice(0, 5);
}

/** A second finding of the same fact at a place that was already found is no false alarm. */
function isSaidBy(expected: Expected, found: Predicted): boolean {
  const isAccepted = expected.alt?.includes(found.kind) ?? false;
  return matches(expected, found) || (isAccepted && placeOf(expected) === placeOf(found));
}

function placeOf({ at }: { readonly at: string }): string {
  return at.split('/')[0] ?? at;
}

function rangeOf(place: string): [number, number] | null {
  const range = /^(\d+)-(\d+)$/u.exec(place);
  return range ? [Number(range[1]), Number(range[2])] : null;
}

function isWithin(place: string, range: string): boolean {
  const [first, last] = rangeOf(range) ?? [0, -1];
  return isNumber(place) && first <= Number(place) && Number(place) <= last;
}

function isNumber(place: string): boolean {
  return /^\d+$/u.test(place);
}

function isReview({ severity }: Predicted): boolean {
  return severity === 'review';
}

function kindScore(
  kind: string,
  { tp, fp, fn }: { tp: number; fp: number; fn: number },
  isExpected: boolean,
): KindScore {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  const f1 = ratio(2 * precision * recall, precision + recall);
  return {
    kind,
    truePositives: tp,
    falsePositives: fp,
    falseNegatives: fn,
    precision,
    recall,
    f1,
    isExpected,
  };
}

function sum(all: readonly { tp: number; fp: number; fn: number }[]) {
  return all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

function mean(values: readonly number[]): number {
  return ratio(
    values.reduce((a, b) => a + b, 0),
    values.length,
  );
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
