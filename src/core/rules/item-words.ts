import type { Definition } from '../definitions/definition.ts';
import type { ItemJudging } from '../definitions/judging.ts';
import { wordList, type WordList } from '../text/word-list.ts';

/** Words of which one must occur; `isBehind`: directly behind the word found before; `isBarred`: none may occur. */
export interface OneOf {
  readonly words: WordList;
  readonly isBehind: boolean;
  readonly isBarred: boolean;
}

/** What an item's judging says, as word lists ready for use. */
export interface ItemWords {
  readonly subject: WordList;
  readonly verbs: WordList;
  /** The item's own verbs, without those that fulfil every item. */
  readonly ownVerbs: WordList;
  readonly against: readonly (readonly OneOf[])[];
  readonly againstAlone: readonly (readonly OneOf[])[];
  readonly kinds: WordList;
  readonly parts: WordList;
  readonly means: WordList;
  readonly apart: WordList;
  readonly unwanted: WordList;
  readonly shields: WordList;
}

/** The word lists of an item, made once. */
export function wordsOf(judging: ItemJudging): ItemWords {
  let words = made.get(judging);
  if (!words) {
    words = {
      subject: wordList(judging.subject ?? ''),
      verbs: wordList(`${judging.verbs ?? ''} ${FULFILLING}`),
      ownVerbs: wordList(judging.verbs ?? ''),
      against: listsOf(judging.against),
      againstAlone: listsOf(judging.againstAlone),
      kinds: wordList(judging.kinds ?? ''),
      parts: wordList(judging.parts ?? ''),
      means: wordList(judging.means ?? ''),
      apart: wordList(judging.apart ?? ''),
      unwanted: wordList(judging.unwanted ?? ''),
      shields: wordList(judging.shields ?? ''),
    };
    made.set(judging, words);
  }
  return words;
}

function listsOf(entries: ItemJudging['against'] = []): OneOf[][] {
  return entries.map((lists) =>
    lists.map((list) => ({
      words: wordList(list.replace(/^[+!]/u, '')),
      isBehind: list.startsWith('+'),
      isBarred: list.startsWith('!'),
    })),
  );
}

/** Verbs and nouns that fulfil whatever they are said of, and verbs of covering: denied, a part is left out. */
const FULFILLING = `
  実施 行っ 行い 行な 行わ 行え 行う おこな 対応 整備 策定 定め 設け 講じ 導入 用意 備え 備わっ 提供 実装 整っ 設定 設置 確立 運用
  致し 致さ 完了 履行 遂行 着手 開始 作成 作っ 有効に 始め 始ま 立て 措置を 働か 働い 効か 効い 保有 付いとり 付いてお 付いていま 付いてな 持た 持ち 持って 至っ 決め 決まっ 終わっ 終え 済ん 済ま 具備 やって やり やら 搭載 構築 確保 持っ 有し 存在 制定 取組 取り組 出来 負わ 負い
  対象 含ま 含め 含ん 及ん 及ば 及び 入れ 入っ カバー 網羅 包含`;

const made = new WeakMap<ItemJudging, ItemWords>();

/** What the definition knows of an item; nothing but its No where it has no entry. */
export function judgingOf(definition: Definition, no: number): ItemJudging {
  return definition.judging.find((judging) => judging.no === no) ?? unknownItem(no);
}

function unknownItem(no: number): ItemJudging {
  let judging = unknown.get(no);
  if (!judging) {
    judging = { no };
    unknown.set(no, judging);
  }
  return judging;
}

const unknown = new Map<number, ItemJudging>();
