import type { Stretch } from './stretch.ts';
import { wordList } from './word-list.ts';

/** Marks typed where a name or number will be written. Rings are one sign in evened text. */
const MARKS = new Set('〇◎●△▲□■◇◆▽▼☆★×*_x');
/** Marks that decorate, ■■体制■■ and ★★★: placeholders only before a unit. */
const DECORATION = new Set('◎■◇◆▽▼☆★');
/** Marks of which one alone, directly before a unit, is already a placeholder: 年〇回, △社. */
const SINGLE_MARKS = new Set('〇●△▲□■◇◆▽▼☆★');
/** Before these one mark stands for a number or a name. 件 and 人 are left out: 〇件 is a kanji zero. */
const UNITS =
  /^(?:[社条年回月日製名章項号版]|[ヶケヵカか箇]月|営業日|週間|時間|世代|株式会社|センター|クラウド)/;
/** Words that begin like a unit and hold no number: after them a ring is a bullet, 「○社員全員に…」「…を実施。○年次教育…」. */
const BULLET_WORDS =
  /^(?:社[員内外会長]|年[次齢]|月次|日[次常頃曜]|回[線復収答避]|名[簿前称刺義]|製[品造]|条[件約]|章立|時間外|版[数管])/;
/** Words that may as well hold a number, 「毎年〇月末」: only after a ring that opens a line or a sentence. */
const OPENING_BULLET_WORDS =
  /^(?:年[度間内末額初\d]|月[間末額例曜\d]|日[本程々中\d]|回\d|条例|章末|時間帯)/;
const KANJI_DIGITS = new Set('一二三四五六七八九十百千万');
const SMALL_KANJI_DIGITS = new Set('一二三四五六七八九');

/** Requests to the writer of the form that were left in, and announcements that the text is still to come. */
const TO_BE_WRITTEN = wordList([
  ...[
    'ここに記入',
    'ここに入力',
    'ここに記載',
    'こちらに記入',
    'こちらに記載',
    '記入してください',
    '記入して下さい',
    '記入下さい',
    '記入ください',
  ],
  ...[
    'を記入すること',
    '記載してください',
    '記載して下さい',
    '記載ください',
    'を記入のこと',
    'を記載のこと',
    '要記入',
    '要記載',
    '要追記',
    '未記入',
    '記入欄',
  ],
  ...[
    '後日記入',
    '後日記載',
    '後日追記',
    '後日回答',
    '後日入力',
    '後ほど記入',
    '後ほど記載',
    '後で記入',
    '後で記載',
    '追って記入',
    '追って記載',
    '追って回答',
    '追記予定',
    '記入予定',
  ],
  ...[
    '記載予定',
    '差し替えてください',
    '差替えてください',
    '書き換えてください',
    '書換えてください',
    '置き換えてください',
    '適宜修正',
    '適宜変更してください',
    '社名を入れる',
  ],
  ...[
    'tbd',
    't.b.d',
    'to be determined',
    'todo:',
    '(todo)',
    '仮文',
    'ダミーテキスト',
    'サンプルテキスト',
    '記入例に従い',
  ],
]);
/** Addresses that nobody owns. */
const DUMMY_ADDRESSES = wordList([
  'example.com',
  'example.co.jp',
  'example.jp',
  'example.org',
  'example.net',
]);
const DUMMY_PHONE = /0{3,4}ー0{4}/g;
/** 「ここに規程名を記入」, '(社名を記入)'. */
const INSTRUCTION =
  /(?:ここに|こちらに)[^。\n]{0,15}(?:記入|記載|入力)|\([^()\n]{0,20}(?:を(?:記入|記載|入力)|(?:記入|記載|入力)(?:してください|のこと|すること))\)/g;

/** What a bracketed stand-in names: 【監査法人名】, ［日数］. */
const STANDS_FOR =
  /(?:名|名称|番号|日付|年月日|日数|回数|年数|月数|世代数|件数|期間|頻度|部署|担当者?|連絡先|url|住所|所在地|電話|金額|会社|社|法人|条項|条|name|date|address|number)$/;
const TO_FILL = /(?:記入|入力|挿入|記載|選択|差し?替え|要確認|未定|確認中)/;
const BRACKETS = /[【[{<《〔〈]([^【】[\]{}<>《》〔〕〈〉\n]{1,30})[】\]}>》〕〉]+/g;
/** A stand-in is a part of its sentence; a heading is followed by the text it heads. */
const SENTENCE_GOES_ON =
  /^(?:による|により|から|まで|様|社|製|営業日|時間|世代|[のがをではにとへやも以前後日年月回週条ヶかカ}])/;

/**
 * Finds text that was meant to be replaced, in evened text: 〇〇社, 第〇条, 年〇回, xxxxxx.com, 【監査法人名】,
 * 'ここに記入'. Source: rules.md, placeholder-left.
 *
 * Not found: 〇 in kanji numerals (三〇〇名), a ring as a mark (Web:〇), headings in 【】, 5xx.
 */
export function findPlaceholders(evened: string): Stretch[] {
  const found = [...markRuns(evened), ...standIns(evened)];
  for (const list of [TO_BE_WRITTEN, DUMMY_ADDRESSES]) found.push(...list.findAll(evened));
  for (const pattern of [DUMMY_PHONE, INSTRUCTION]) {
    for (const match of evened.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function markRuns(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    const mark = text.charAt(start);
    if (!MARKS.has(mark)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (text.charAt(end) === mark) end++;
    const stretch = { start, end: end + unitLength(text, end) };
    if (isPlaceholder(text, mark, start, end)) found.push(stretch);
    start = end;
  }
  return found;
}

function unitLength(text: string, at: number): number {
  return UNITS.exec(text.slice(at, at + 5))?.[0].length ?? 0;
}

function isPlaceholder(text: string, mark: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (mark === '〇' && isNumeral(text, start, end)) return false;
  const hasUnit = unitLength(text, end) > 0;
  if (mark === 'x') return isMaskedLetters(before, after, end - start, hasUnit, text, end);
  if (mark === '_') return end - start >= 2 && !/[a-z0-9]/.test(before + after);
  // Asterisks hide passwords and mark footnotes.
  if (mark === '*') return end - start >= 2 && hasUnit;
  if (end - start >= 2) {
    if (DECORATION.has(mark)) return hasUnit;
    return !isListOfMarks(before, after) && !framesLine(text, mark, start, end);
  }
  if (!SINGLE_MARKS.has(mark) || !hasUnit || before === ':') return false;
  return !isBullet(before, text.slice(end, end + 3));
}

function isBullet(before: string, words: string): boolean {
  if (/[第年\d]/.test(before)) return false;
  if (BULLET_WORDS.test(words)) return true;
  return (before === '' || /[\n。】)]/.test(before)) && OPENING_BULLET_WORDS.test(words);
}

/** ●●運用体制●●: a heading between marks, not two names. */
function framesLine(text: string, mark: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const line = text.slice(lineStart, nextBreak === -1 ? undefined : nextBreak);
  const run = mark.repeat(end - start);
  const heading = line.slice(run.length, -run.length);
  return (
    line.length <= LONGEST_FRAMED &&
    line.startsWith(run) &&
    line.endsWith(run) &&
    heading !== '' &&
    !heading.includes(mark)
  );
}

/** Signs of a heading with its frame. */
const LONGEST_FRAMED = 40;

/** 三〇〇名, 二〇二四年. */
function isNumeral(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (KANJI_DIGITS.has(before)) return true;
  return end - start === 1 && SMALL_KANJI_DIGITS.has(text.charAt(end));
}

/** Rings in a row as marks of several columns: 「Web:〇〇」 stays a mark only directly behind a colon. */
function isListOfMarks(before: string, after: string): boolean {
  return before === ':' && !/[一-龠ァ-ヴa-z]/.test(after);
}

/** 'xx' that stands alone or hides a part of an address or phone number; not 5xx, XXE, 1.xx. */
function isMaskedLetters(
  before: string,
  after: string,
  length: number,
  hasUnit: boolean,
  text: string,
  end: number,
): boolean {
  if (/[a-z0-9]/.test(before)) return false;
  if (hasUnit && length >= 2) return true;
  if (/[a-z0-9]/.test(after)) return false;
  if (length >= 3) return true;
  return length === 2 && (before !== '.' || /^\.(?:com|co|jp|net)/.test(text.slice(end, end + 4)));
}

function standIns(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const content = match[1] ?? '';
    const end = match.index + match[0].length;
    const isInSentence = SENTENCE_GOES_ON.test(text.slice(end, end + 3));
    const isAll = text.trim() === match[0];
    if (TO_FILL.test(content) || (STANDS_FOR.test(content) && (isInSentence || isAll))) {
      found.push({ start: match.index, end });
    }
  }
  return found;
}
