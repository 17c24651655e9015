import { wordList } from './word-list.ts';

/*
 * What denies in Japanese, as lists. Source: the endings of the answers in the corpus and of the seed's examples,
 * completed by conjugation. Words are in reading form; a longer word always wins over a shorter one, so that
 * 間違いなく shields なく.
 */

/**
 * Words that hold a negation in form only, or one that says "without exception": they never deny. Obligation,
 * addition (〜だけでなく), certainty, thoroughness, and words that merely end like a negation.
 */
export const NO_NEGATION = wordList(`
  なければなりません なければならない なければなら なくてはなりません なくてはならない なければいけない なければいけません
  ないといけない ないといけません せねばならない ざるを得ない
  だけでなく だけではなく のみならず のみでなく ばかりでなく に限らず にとどまらず に留まらず はもちろん
  かもしれない かもしれません に違いない 間違いなく 間違いない 間違いありません にほかならない にほかなりません
  問題ない 問題ありません 問題はありません 問題なく 問題はない 問題なし 問題ございません 問題はございません
  支障ない 支障なく 支障ありません 支障はありません 支障はない 差し支えない 差し支えありません 差支えない
  不備ありません 不備はありません 懸念はありません 心配ありません ご心配なく 遠慮なく
  やむを得ない やむを得ず やむをえず かねてより かねてから
  漏れなく もれなく 漏れがない もれがない 漏れはない 漏れはありません 例外なく 例外はない 例外はありません 滞りなく 遅滞なく
  くまなく 余すところなく 残らず 欠かさず 欠かすことなく 絶えず 休みなく 途切れることなく 途切れなく 切れ目なく 隙間なく 過不足なく 抜けなく 抜け漏れなく
  必ず 問わず かかわらず 関わらず 拘わらず 係わらず よらず 依らず まもなく 間もなく ほどなく 限りなく 違いなく 変わりなく 変わらず
  少なくとも 少なくない 少ない 少なく 行なわ 行ない 伴ない 思わず はず ずつ いずれ ずれ まず わずか ずっと ないし 絶え間なく 期限なく 期限の定めなく 期間の定めなく
  やまない つまらない とんでもない すずしい 構わない 構いません 足りない場合 なくなり次第
`);

/** Forms of verbs and adjectives that deny the words before them. */
export const DENYING_FORMS = wordList(`
  ません ませんでした ない なく なかっ なくなっ なくなり なくなる なくし なくて
  なし 無し 無い 無く 皆無 ゼロ 0件 〇件 零件 0です
  せず れず きず えず けず めず べず てず ねず りず びず ぎず いず みず げず わず らず さず かず がず たず なず ばず まず ざる
  とらん 出来ん できん おらん ならん 入れん
  から外し から外れ から外さ から除い から除か
  かねます かねる かねており にくい づらい 難しい 難しく 困難
`);

/** Nouns by which something is not there or not done: 「プラグインは不要」「監査は未実施」. 未 takes the word behind it along. */
export const LACKING_NOUNS = wordList(`
  不要 不可 不能 不可能 不在 非対応 対象外 範囲外 適用外 除外 除いて 停止 未
`);

/** Refraining: what the clause is about is not done. */
export const REFRAINING = wordList(`
  見合わせ 見合せ 見送り 見送って 見送る 断念 中止 中断 休止 省いて 省いた 途絶え 取りやめ 取り止め
  手が回らな 手が回らず 手が回りません 手が回っていな 手が回っていません 手が回っておらず 手が回っておりません 手が回っていませ
`);

/** Nouns by which something is kept out or done away with; nothing is lacking for that. */
export const BLOCKING_NOUNS = wordList(`
  無効 禁止 禁じ 拒否 遮断 廃止 排除 撤廃 失効 全廃 廃し 拒み 拒む 閉じて 閉じた 閉鎖 塞い 塞ぐ 防止 防ぐ 防い 阻止 ブロック off オフ
`);

/** Compounds with those nouns that deny nothing. */
export const NO_DENYING_NOUNS = wordList(`
  ポップアップブロック ブロックストレージ 未満 未来 未然 未明 未曾有 未知 不要不急 禁止事項 停止条件 情報漏えい防止 漏えい防止 再発防止 改ざん防止 紛失防止 流出防止 持出防止 持ち出し防止
`);

/** Nouns that only wrap a predicate: 〜しない|仕様|です, 〜する|こと|はない. The predicate goes on through them. */
export const WRAPPERS = wordList(`
  こと わけ もの の 仕様 設計 方針 運用 ルール 形 状態 構成 規定 扱い 取扱い 取り扱い 状況 予定 見込み 決まり 考え
  作り つくり 構造 仕組み 方式 旨 点 計画 段階 かたち 体制 まま 設定 方向 環境 条件 前提 契約 約款 所存 次第 模様 実情 現状 事情
`);

/** What makes a stretch a purpose or a condition: 漏れない|よう, 変更しない|限り. */
export const AIMS = wordList('よう 限り 場合 とき 時 際 うち 前 ために 範囲 間は 間に');
