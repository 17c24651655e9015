import type { Sentence } from './sentences.ts';

/**
 * How a clause leads on to the next: 'end' of the sentence, 'but' (〜が、〜ものの), 'reason' (〜ため、〜ので),
 * 'condition' (〜場合、〜とき、〜れば), 'and' (〜し、〜おり、〜ず).
 */
type Link = 'end' | 'but' | 'reason' | 'condition' | 'and';

/** A part of a sentence with one predicate at its end. Offsets are those of the evened text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly link: Link;
  /** What is spoken of: the words before the last 〜は, 〜については …; taken over from the clause before when none is written. */
  readonly topic: string;
  readonly sentence: Sentence;
}

/**
 * Endings that close a clause before a comma, the longest first. They are read from the end of the words before
 * the comma; `after` is what must stand before the ending so that a particle (弊社が、) is not taken for it.
 */
const ENDINGS: readonly { readonly link: Link; readonly ending: RegExp }[] = [
  {
    link: 'but',
    ending: /(?:[すたるいんだ]が|けれども?|ものの|とはいえ|にもかかわらず|一方で?)$/,
  },
  {
    link: 'condition',
    ending:
      /(?:場合に?(?:限り|限って|のみ)?は?|[るむうくすつぶ]まで(?:の間)?は?|とき(?:に)?は?|際(?:に)?は?|ければ|れば|たら|なら|限り|[るいうくすつむ]と)$/,
  },
  { link: 'reason', ending: /(?:[いるたすんなの]ため|ので|[すたるい]から|ことから|ゆえ|につき)$/ },
  {
    link: 'and',
    ending: /(?:ており|おり|ており?まして|なく|なくて|せず|ずに?|ないで|であり|でして|まして)$/,
  },
  // A noun that ends a clause with で: 受けたのみで、未実施で、予定で.
  {
    link: 'and',
    ending:
      /(?:(?:[たるい]|方法|手段|形式|方式)(?:のみ|だけ)|[たるい](?:もの|こと|仕様|作り|設計|構成|仕組み|製品|まま|つくり)|済み?|きり|まで|予定|状況|状態|段階|検討中|準備中|未[一-龠]{1,3}|不要|可能|対象外|オフ|無効|無償|有償|限定的)で$/,
  },
  // The continuative form of a verb: 実施し、定め、行い、取り、設け. Nouns and particles that look alike are barred.
  {
    link: 'and',
    ending:
      /(?:[ァ-ヴーa-z]し|[一-龠ぁ-ん](?:し|れ|せ|め|り|い|み|き|え|け|げ|べ|ね|ち|び|て|って|んで|いで))$/,
  },
];
/** Words that look like a continuative form at their end and are none. */
/** 「個人情報の漏えい、」: what の leads to is a noun. */
const NOUN_PHRASE = /の(?!み)[^、をがはにでもと]{1,6}$/;
const NO_ENDING =
  /(?:漏えい|取扱い|取り扱い|違い|誤り|問い合わせ|問合せ|打合せ|打ち合わせ|引渡し|引き渡し|持ち出し|持出し|見直し|取り消し|のみ|だけ|とき|うち|うえ|いずれ|より|ばかり|かわり|代わり|ほとんど|たとえ|例え|ごとに?|及び|ならびに|並び|または|加えて?|含め|はじめ|始め|関して|対して|ついて|おいて|よって|とって|もって|伴い|従い|基づき|除き|応じて|通じて|通して|限り|当たり|あたり|として|だし|ただし|但し|もし|少なくて|つまり|やはり|さらに|なお|または|新しい|古い|高い|低い|多い|近い)$/;

/** Conjunctive forms that close a clause even where no comma is written: 〜ませんが、〜ですが …, with the conjunction. */
const INNER_LINK =
  /(?:ません|ます|です|でした|ました)(?:が|けれども|けれど|ので)(?=[^、。\s])|なので(?=[^、。\s])|のため(?=[^、。\sにでのとだ])|(?:ない|ません|なかった|がある)ため(?=[^、。\sにでのとだ])/g;

/** Splits a sentence into clauses, in order. A sentence always gives at least one. */
export function splitClauses(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let topic = sentence.heading;
  let from = 0;
  const add = (to: number, link: Link): void => {
    const text = sentence.text.slice(from, to);
    const own = topicOf(text);
    if (own !== '' && !SCENE.test(own))
      topic = POINTS_BACK.test(own)
        ? `${topic}${own.slice(1)}`
        : [sentence.heading, own].filter((part) => part !== '').join('、');
    clauses.push({
      text,
      start: sentence.start + from,
      end: sentence.start + to,
      link,
      topic,
      sentence,
    });
    from = to;
  };
  for (const cut of cuts(sentence.text)) {
    if (cut.at > from) add(cut.at, cut.link);
  }
  if (from < sentence.text.length || clauses.length === 0) add(sentence.text.length, 'end');
  return clauses;
}

interface Cut {
  readonly at: number;
  readonly link: Link;
}

function cuts(text: string): Cut[] {
  const found: Cut[] = [];
  for (let at = text.indexOf('、'); at !== -1; at = text.indexOf('、', at + 1)) {
    const link = linkBefore(text, at);
    if (link) found.push({ at: at + 1, link });
  }
  for (const match of text.matchAll(INNER_LINK)) {
    const link = /(?:ので|ため)$/.test(match[0]) ? 'reason' : 'but';
    found.push({ at: match.index + match[0].length, link });
  }
  found.sort((a, b) => a.at - b.at);
  return withoutGiants(found, text.length);
}

/**
 * No one writes a clause of this length. What is longer is cut anyway, so that the time for reading a cell grows
 * with its length only, whatever it holds.
 */
const LONGEST_CLAUSE = 300;

function withoutGiants(found: readonly Cut[], length: number): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  for (const cut of [...found, { at: length, link: 'end' as const }]) {
    for (; cut.at - from > LONGEST_CLAUSE; from += LONGEST_CLAUSE) {
      cuts.push({ at: from + LONGEST_CLAUSE, link: 'and' });
    }
    if (cut.at < length) cuts.push(cut);
    from = cut.at;
  }
  return cuts;
}

/** Enough of the words before a comma to see their ending. */
const ENDING_LENGTH = 12;

function linkBefore(text: string, comma: number): Link | null {
  let end = comma;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  const tail = text.slice(Math.max(0, end - ENDING_LENGTH), end);
  if (tail.endsWith('」')) return null;
  for (const { link, ending } of ENDINGS) {
    if (ending.test(tail))
      return link === 'and' && (NO_ENDING.test(tail) || NOUN_PHRASE.test(tail)) ? null : link;
  }
  return nominalEnd(text, comma) ? 'and' : null;
}

/** True for 「外部監査は未実施、内部監査は年1回」: a noun ends the clause, and both sides have a topic of their own. */
function nominalEnd(text: string, comma: number): boolean {
  const before = text.slice(text.lastIndexOf('、', comma - 1) + 1, comma);
  const next = text.indexOf('、', comma + 1);
  const after = text.slice(comma + 1, next === -1 ? text.length : next);
  // 「引き渡しは帳票のみで、…」
  if (/[一-龠ァ-ンー0-9a-z](?:のみ|だけ)で$/.test(before) && topicOf(before) !== '') return true;
  return (
    topicOf(before) !== '' &&
    /[一-龠ァ-ンー0-9a-z](?:(?:のみ|だけ)で)?$/.test(before) &&
    topicOf(after) !== ''
  );
}

/** 「初期状態では」「その後は」 set the scene; what is spoken of stays. */
const SCENE =
  /(?:弊社|当社|当方|自社|本サービス|当サービス|場合|とき|時|際|状態|設定|時点|段階|現在|現状|現時点|標準|既定|提案|見積り?|以降|以後|その後|今|いま|当面|原則|基本的に|通常|て)$/;

/** 「参照は件数が多いので、|その記録は…」: what goes before is still spoken of. */
const POINTS_BACK = /^その(?![他後前上])./;

/** The words before the last topic particle; '' when there is none. */
function topicOf(text: string): string {
  return TOPIC.exec(text)?.[1]?.trim() ?? '';
}

/** ではない and ことはない are parts of a predicate and mark no topic. */
const TOPIC =
  /^(.{0,60}?)(?:に(?:ついて|つきまして|関して|関しまして|おいて|おきまして)は|においては|では(?!な[いくし]|あり|ござ)|には|(?<!こ)とは|からは|までは|(?<!こと|わけ|もの|つもり|で)は)(?!ず|じめ)/;
