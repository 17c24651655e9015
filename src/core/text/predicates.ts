import { wordList } from './word-list.ts';

/**
 * A stretch of a clause that one predicate closes.
 *
 * 'main' is what the clause asserts. 'modifier' stands before a noun (〜していない従業員): it is presupposed, not
 * asserted. 'aim' is a purpose or a condition (〜しないよう、〜しない限り): it asserts nothing.
 */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly role: 'main' | 'modifier' | 'aim';
  readonly isDenied: boolean;
}

/** Whether the clause says a word of it is so: 'affirmed', 'denied', or only mentions it. */
export type Standing = 'affirmed' | 'denied' | 'mentioned';

/**
 * Words that hold a negation in form only, or one that says "without exception": they never deny.
 * Obligation (〜なければならない), additive (〜だけでなく), certainty (間違いなく), thoroughness (漏れなく).
 */
const NO_NEGATION = wordList([
  ...[
    'なければなりません',
    'なければならない',
    'なければなら',
    'なくてはなりません',
    'なくてはならない',
  ],
  ...[
    'ないといけない',
    'ないといけません',
    'なければいけない',
    'なければいけません',
    'せねばならない',
  ],
  ...[
    'だけでなく',
    'だけではなく',
    'のみならず',
    'ばかりでなく',
    'に限らず',
    'にとどまらず',
    'に留まらず',
  ],
  ...[
    'かもしれない',
    'かもしれません',
    'に違いない',
    '間違いなく',
    '間違いない',
    '間違いありません',
  ],
  ...[
    '問題ない',
    '問題ありません',
    '問題はありません',
    '問題なく',
    '問題はない',
    '問題なし',
    '支障なく',
  ],
  ...['支障ありません', '支障はありません', '支障はない', '差し支えない', '差し支えありません'],
  ...[
    'やむを得ない',
    'やむを得ず',
    'やむをえず',
    '漏れなく',
    'もれなく',
    '例外なく',
    '滞りなく',
    '遅滞なく',
  ],
  ...[
    'くまなく',
    '余すところなく',
    '残らず',
    '欠かさず',
    '絶えず',
    '常ならず',
    'もれがない',
    '漏れがない',
  ],
  ...[
    '必ず',
    '問わず',
    'かかわらず',
    '関わらず',
    '拘わらず',
    '係わらず',
    'よらず',
    '依らず',
    'まもなく',
    '間もなく',
  ],
  ...[
    '少なくとも',
    '少なくない',
    '少ない',
    '少なく',
    '行なわ',
    '行ない',
    '伴ない',
    '思わず',
    'はず',
    'ずつ',
  ],
  ...[
    'いずれ',
    'ずれ',
    'まず',
    'わずか',
    'ずっと',
    'にほかならない',
    'にほかなりません',
    '切れ目なく',
    'おしなべて',
  ],
  ...[
    'ご心配なく',
    '遠慮なく',
    '休みなく',
    '何ら変わりなく',
    'ほどなく',
    '限りなく',
    '違いなく',
    'すずしい',
  ],
  ...[
    'やまない',
    'ないし',
    'つまらない',
    'とんでもない',
    'なくなく',
    '隙間なく',
    '速やかならず',
    '過不足なく',
    '抜けなく',
  ],
]);

/** What denies the words before it. Verb and adjective forms; nouns follow in DENYING_NOUNS. */
const DENYING_FORMS = wordList([
  ...[
    'ません',
    'ませんでした',
    'ない',
    'なく',
    'なかっ',
    'なくなっ',
    'なくなり',
    'なくなる',
    'なくし',
    'なくて',
  ],
  ...['なし', '無し', '無い', '無く', '皆無', 'ゼロ', '0件', '〇件', '零件', '0です'],
  ...[
    'せず',
    'れず',
    'きず',
    'えず',
    'けず',
    'めず',
    'べず',
    'てず',
    'ねず',
    'りず',
    'びず',
    'ぎず',
    'いず',
    'みず',
    'げず',
  ],
  ...['わず', 'らず', 'さず', 'かず', 'がず', 'たず', 'なず', 'ばず', 'まず', 'ざる'],
]);
/** Nouns that deny what stands before them: 「プラグインは不要」「監査は未実施」. */
const DENYING_NOUNS = wordList([
  ...[
    '不要',
    '不可',
    '不能',
    '不可能',
    '不在',
    '非対応',
    '対象外',
    '範囲外',
    '適用外',
    '無効',
    '禁止',
    '拒否',
    '遮断',
    '廃止',
  ],
  ...[
    '排除',
    '撤廃',
    '除外',
    '見合わせ',
    '見送り',
    '見送って',
    '断念',
    '停止',
    '中止',
    '失効',
    '未',
  ],
  ...[
    '受け付けない',
    '除いて',
    '全廃',
    '廃し',
    '拒み',
    '拒む',
    '塞い',
    '塞ぐ',
    '防止',
    '防ぐ',
    '防い',
    '阻止',
    'ブロック',
  ],
  ...['制限', 'off', 'オフ'],
]);
/** Compounds with 未 that deny nothing. */
const NO_DENYING_NOUNS = wordList([
  '未満',
  '未来',
  '未然',
  '未明',
  '未曾有',
  '未知',
  '不要不急',
  '禁止事項',
  '停止条件',
]);

/**
 * Nouns that only wrap a predicate: 〜しない仕様です, 〜することはない. The clause goes on through them.
 */
const WRAPPERS = wordList([
  ...[
    'こと',
    'わけ',
    'もの',
    'の',
    '仕様',
    '設計',
    '方針',
    '運用',
    'ルール',
    '形',
    '状態',
    '構成',
    '規定',
    '扱い',
    '取扱い',
    '取り扱い',
  ],
  ...[
    '状況',
    '予定',
    '見込み',
    '決まり',
    '考え',
    '作り',
    'つくり',
    '構造',
    '仕組み',
    '方式',
    '旨',
    '点',
    '計画',
    '段階',
    'かたち',
    '体制',
  ],
  ...[
    'まま',
    '方向',
    '環境',
    '条件',
    '前提',
    '契約',
    '約款',
    '所存',
    '次第',
    '模様',
    '実情',
    '現状',
    '事情',
  ],
]);
/** What makes a stretch a purpose or a condition. */
const AIMS = wordList([
  'よう',
  '限り',
  '場合',
  'とき',
  '時',
  '際',
  'うち',
  '前',
  'ため',
  '範囲',
  '間は',
  '間に',
]);

/** Existence: a modifier before it is asserted after all (取得していない画面がある). */
const EXISTENCE =
  /(?:ある|あり|あっ|ござい|おり|おる|おら|いる|いま|いな|います|残る|残り|残っ|残ら|存在|発生|生じ|見つか|見られ|含ま|なし|ない|なく|ません)/;

const NOUN_START = /[一-龠々ァ-ヴa-z0-9「『【〇]/;
/** The end of a plain or past verb, before a noun: した|領域, する|機能, れる|者. */
const VERB_END = /[るたすくうむつぶ]/;

interface Negation {
  readonly start: number;
  readonly end: number;
  readonly role: Predicate['role'];
}

/** Cuts a clause into stretches by its predicates; the last is 'main' and always present. */
export function readPredicates(clause: string): Predicate[] {
  const negations = findNegations(clause);
  const predicates: Predicate[] = [];
  let start = 0;
  let denials = 0;
  let next = 0;
  const close = (end: number, role: Predicate['role']): void => {
    predicates.push({ start, end, role, isDenied: denials % 2 === 1 });
    start = end;
    denials = 0;
  };
  for (let at = 0; at < clause.length; at++) {
    const negation = negations[next];
    if (negation?.start === at) {
      denials++;
      next++;
      at = negation.end - 1;
      if (negation.role !== 'main') close(negation.end, negation.role);
    } else if (endsModifier(clause, at)) {
      close(at + 1, 'modifier');
    }
  }
  close(clause.length, 'main');
  return predicates;
}

/** How the word that ends at `end` stands in the clause whose predicates are given. */
export function standingAt(
  clause: string,
  predicates: readonly Predicate[],
  end: number,
): Standing {
  const index = predicates.findIndex((p) => end <= p.end);
  const own = predicates[index];
  const main = predicates[predicates.length - 1];
  if (!own || !main) return 'mentioned';
  if (own.role === 'main') return own.isDenied ? 'denied' : 'affirmed';
  if (own.role === 'aim') return 'mentioned';
  const exists = EXISTENCE.test(clause.slice(Math.max(main.start, main.end - 12), main.end));
  if (own.isDenied) {
    if (main.isDenied) return 'affirmed';
    return exists ? 'denied' : 'mentioned';
  }
  if (main.isDenied) return exists ? 'denied' : 'mentioned';
  return 'affirmed';
}

function findNegations(clause: string): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < clause.length; at++) {
    const harmless = NO_NEGATION.matchAt(clause, at) ?? NO_DENYING_NOUNS.matchAt(clause, at);
    if (harmless) {
      at = harmless.end - 1;
      continue;
    }
    const word = DENYING_FORMS.matchAt(clause, at) ?? DENYING_NOUNS.matchAt(clause, at);
    if (!word) continue;
    const end = word.word === '未' ? skipKanji(clause, word.end, 2) : word.end;
    found.push({ start: word.start, end, role: roleAfter(clause, end) });
    at = end - 1;
  }
  return found;
}

function skipKanji(clause: string, from: number, most: number): number {
  let end = from;
  while (end < from + most && /[一-龠]/.test(clause.charAt(end))) end++;
  return end;
}

/** Reads from what follows a negation whether it closes a predicate, stands before a noun, or sets a condition. */
function roleAfter(clause: string, end: number): Predicate['role'] {
  const after = clause.charAt(end) === 'の' ? end + 1 : end;
  if (AIMS.matchAt(clause, after)) return 'aim';
  if (WRAPPERS.matchAt(clause, end)) return 'main';
  return NOUN_START.test(clause.charAt(after)) || clause.startsWith('者', after)
    ? 'modifier'
    : 'main';
}

function endsModifier(clause: string, at: number): boolean {
  if (!VERB_END.test(clause.charAt(at))) return false;
  const next = clause.charAt(at + 1);
  if (!NOUN_START.test(next)) return false;
  // 'また' and the like end in the same kana without being verbs; a verb has kanji or し/さ/れ/い before.
  if (!/[一-龠しされいきえけてっんりげめべね]/.test(clause.charAt(at - 1))) return false;
  return !WRAPPERS.matchAt(clause, at + 1) && !AIMS.matchAt(clause, at + 1);
}
