import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { standingIn } from './statements.ts';

/** Finds where a rationale says that nobody can tell, or choose, the country in which data is kept. Offsets of the evened text. */
export function findUnfixedPlaces(passage: Passage): Stretch[] {
  const found: Stretch[] = [];
  if (!NAMES_A_PLACE.test(passage.evened.text)) return found;
  for (const [i, { text, start, isRemark }] of passage.sentences.entries()) {
    if (isRemark) continue;
    const next = passage.sentences[i + 1]?.text ?? '';
    for (const pattern of CHOSEN_ELSEWHERE.test(text) && CANNOT.test(next)
      ? [CHOSEN_ELSEWHERE]
      : NOT_FIXED) {
      const match = pattern.exec(text);
      if (!match) continue;
      const from = start + match.index;
      const to = from + match[0].length;
      if (isTakenBack(passage, from, to, i)) continue;
      found.push({ start: from, end: to });
      break;
    }
  }
  return found;
}

/** What each of the ways below names; most texts name none and are done with. */
const NAMES_A_PLACE =
  /国|場所|リージョン|保管先|格納先|配置先|所在|地域|拠点|置き場|世界|グローバル|日本|どこに/u;
/** Ways to say that nobody can tell the country. */
const NOT_FIXED: readonly RegExp[] = [
  /(?<!国外|海外|他国|外国|国外の|海外の)(?:国|場所|リージョン|保管先|格納先|所在|地域|拠点|置き場)(?:や[^、。]{1,8})?(?:の|を|は|が|まで|については?)(?:(?!国内|国外|海外)[^。]){0,36}?(?:指定|特定|限定|選択|選ぶ|選べ|固定|把握|確定|約束|保証|確約|制限)[^。]{0,10}?(?:できな|できませ|できかね|出来な|出来ませ|不可|(?:して|行って)(?:いな|いませ|おりませ|おら)|おらず|難し|かね|いたしませ|ことはな|わけではな)/u,
  /(?<!国外|海外|他国|外国|国外の|海外の)(?:国|リージョン|保管先|格納先|保管場所)(?:を|は)[^。]{0,16}?(?:決め|定め)ること[はが]?(?:でき|出来)(?:な|ませ|かね)/u,
  /国内(?:である|での?保管|に(?:保管|置))[^。]{0,10}(?:保証|確約|約束)[^。]{0,8}(?:な[いく]|ませ|かね)/u,
  /(?:どの国|どこの国|いずれの国|国は|リージョンは|世界|国をまたい)[^。]{0,30}?(?:自動|負荷|空き|状況|都合)[^。]{0,20}?(?:決ま|決め|割り?当|選ば|選択|配置|分散|振り分け|移動)/u,
  /(?:自動|負荷|混雑|空き|状況)[^。]{0,16}?(?:最適な|適切な|任意の|空いた|空いている|最寄りの|いずれかの)(?:リージョン|国|地域)[をがへに][^。]{0,12}?(?:選[びばん択]|決[まめ]|割り?当|移|配置|切り?替|振り?分)/u,
  /世界(?:各地|中|各国|規模)[^。]{0,24}?(?:分散|配置|保存|保管|割り?当|リージョン|ストレージ|キャッシュ)/u,
  /グローバル(?:に|な)?[^。]{0,12}?(?:複製|保管|保存|格納|レプリ)/u,
  /国内(?:に|のみに|だけに)?(?:限定|限って|限られ|限る|固定)(?:して|し|する|された?)?(?:もの|わけ|こと)?(?:で|て)?(?:は|が|も)?(?:お|い|でき|され)?(?:て(?:お|い))?(?:な[いく]|らず|りませ|ませ|あ?りませ)/u,
  /(?:日本)?国内(?:のみ|だけ)?(?:とは|で(?:ある)?とは)(?:限ら|言い切|言え|限りませ)/u,
  /(?:日本|国内)以外の?(?:国|地域|場所)?[^。]{0,16}?(?:保管|保存|置か|格納|移転)(?:され)?る(?:場合|こと|可能性)(?:が|も)(?:あ|ござい)/u,
  /国内か(?:国外|海外|否)?か?[^。]{0,16}?(?:確認|把握|分か|特定)[^。]{0,8}?(?:な[いく]|ず|ませ|かね)/u,
  /(?:所在国|保管国|国名|どの国|いずれの国)[^。]{0,20}?(?:公表|開示|判明|回答|分か|把握)[^。]{0,10}?(?:な[いく]|ず|ませ|かね)/u,
  /(?:どの国|どこの国|いずれの国|どの地域|どのリージョン|どこに)[^。]{0,30}?(?:指定|特定|把握|選択|選べ|保証|確定|制御|わか|決め|定め|固定)[^。]{0,10}?(?:できな|できませ|できかね|出来な|出来ませ|不可|難し|りませ|らな)/u,
];

/** 「置き場所は…自動で振り分けます。」 with 「固定はできません」 behind it. */
const CHOSEN_ELSEWHERE =
  /(?:置き場所?|保管場所|保管先|格納先|配置先|保管国|リージョン|拠点)(?:の[^、。]{1,6})?は[^。]{0,24}?(?:自動|任せ|負荷|状況|空き|混雑)/u;
const CANNOT =
  /(?:固定|指定|特定|限定|選択|選ぶ|選べ|決め|定め)[^。]{0,10}?(?:できな|できませ|できかね|出来な|出来ませ|不可)/u;

/** 「どの建物かは指定できませんが、いずれも国内です」, 「世界各地に分散する構成は採らない」. */
function isTakenBack(passage: Passage, start: number, end: number, at: number): boolean {
  const sentence = passage.sentences[at]?.text ?? '';
  const words = passage.evened.text.slice(start, end);
  if (UNSET.test(words)) return true;
  if (/国内/u.test(sentence) && !/国内/u.test(words) && !USUALLY.test(sentence)) return true;
  if ([at - 1, at, at + 1].some((i) => IN_JAPAN.test(passage.sentences[i]?.text ?? '')))
    return true;
  const statement = passage.statements.find((each) => each.start < end && each.end >= end);
  if (!statement || /国内/u.test(words)) return statement?.time === 'past';
  if (statement.time === 'past') return true;
  return (
    /世界/u.test(words) &&
    standingIn(statement, end - statement.start) === 'denied' &&
    !/でき|可/u.test(words)
  );
}

/** 「リージョンを指定しない設定はできない」: it is always set. */
const UNSET = /(?:指定|選択|固定|限定|特定)(?:し|さ)(?:ない|ず)/u;
/** 「原則として国内に」 leaves other countries open. */
const USUALLY = /(?:原則|通常|主に|主として|基本的に|普段|多く|おおむね|概ね)[^。、]{0,14}国内/u;
/** Wherever it is, it is in Japan. */
const IN_JAPAN =
  /(?:いずれ|どちら|どれ)(?:も|にせよ|にしても|であっても|の場合も)[^。、]{0,8}(?:国内|日本)|(?:国内|日本)の外に[^。]{0,10}(?:な[いく]|ませ)|東京(?:と|・|及び|または|か)大阪/u;
