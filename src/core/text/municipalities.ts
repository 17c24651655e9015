import { MOST_WORDS } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import type { Statement } from './statements.ts';
import { wordList } from './word-list.ts';

/**
 * Finds where a rationale speaks to a municipality other than `own` (浜松市): 静岡市様, 豊橋市に対して, 磐田市に帰属. A city as a place (豊橋市の事業所, 甲府市の
 * データセンター), 貴市, and customers named as references (静岡市様での導入実績) are none.
 */
export function findOtherMunicipalities(passage: Passage, own: string): Stretch[] {
  return passage.statements.flatMap((statement) => {
    if (REFERENCE.test(statement.text)) return [];
    return addressedIn(statement)
      .filter(({ start, end }) => !isOwn(statement.text.slice(start, end), own))
      .map(({ start, end }) => ({ start: statement.start + start, end: statement.start + end }));
  });
}

/** 市区町村 and prefectures: kanji names, and the names of cities in kana. */
const KANA_NAMES =
  wordList(`さいたま市 つくば市 つくばみらい市 いわき市 ひたちなか市 かすみがうら市 みどり市 さくら市 ふじみ野市 あきる野市 いすみ市 かほく市 あわら市 あま市 みよし市 いなべ市 たつの市 にかほ市 むつ市 つがる市
  みやま市 うきは市 みやき町 うるま市 えびの市 いちき串木野市 南さつま市 東かがわ市 さぬき市 南あわじ市 伊豆の国市 南アルプス市 みなかみ町 おいらせ町 せたな町 ニセコ町 むかわ町 えりも町 富士見市 大洗町`);
const KANJI_NAME =
  /[一-龠々ヶケ]{1,5}?(?:市|町|村|区|県|府|都|道)(?![一-龠々]*(?:市|町|村)(?:様|に対))/gu;

/** What follows a municipality that is spoken to, or that owns, decides or uses. */
const ADDRESS =
  /^(?:長|教育長|教育委員会|役所|役場|議会|水道局|消防局|(?:の)?(?:ご)?担当課?|情報政策課|デジタル推進課)?(?:様|さま|さん|殿|御中|に対し|に対す|(?:の)?ご?担当(?:課|者|部署|様)|に帰属|に属|に通知|に書面|に文書|にメール|に事前|にご(?:連絡|通知|案内|報告)|にお(?:知らせ|渡し|引き渡し)|に引き?渡|へ(?:は、?)?(?:の)?(?:ご)?(?:通知|連絡|報告|案内|お知らせ|引き?渡|お渡し|提出|書面|文書|事前|変更の|終了の|返却)|(?:の)?[一-龠ァ-ヴー]{1,8}(?:課|部|室|係|局)(?:様|へ|に|の|宛|あて)|あて|宛|が(?:登録|所有|保有|指定|定め|利用し|管理)|の(?:職員|ご?要望|所有|ご?指示|ご?承認|ご?了承|条例|情報セキュリティポリシー|セキュリティポリシー|財産|資産|データは|データの所有権|個人情報保護条例)|と(?:の)?(?:契約|協議|合意|締結)(?!済))/u;

function addressedIn(statement: Statement): Stretch[] {
  const { text } = statement;
  const found = Array.from(text.matchAll(KANJI_NAME), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const kana = KANA_NAMES.findAll(text);
  return [...found, ...kana]
    .slice(0, MOST_WORDS)
    .filter(({ start, end }) => isName(text.slice(start, end)) && ADDRESS.test(text.slice(end)))
    .map(({ start, end }) => ({
      start,
      end: end + (ADDRESS.exec(text.slice(end))?.[0].length ?? 0),
    }));
}

/** Words that end like a municipality and name none. */
const NO_NAME =
  /^(?:.*(?:貴|本|当|同|他|各|御|両|某|全|一般|近隣|県内|市内|政令|中核|都|自|甲|乙|弊|該当|当該|対象|別の)市|.*(?:市|自治体|団体)区|.*地区|.*区区|.*工区|.*学区|.*校区|中央区|浜名区|天竜区|.*行政区|.*(?:貴|本|当|同|他|各|御|両|全)(?:町|村|県|区|府|都|道)|.*(?:市区町村|市町村|都道府県|区市町村|町村|国県|市県|農村|漁村|首都|東京都内|鉄道|水道|下水道|報道|歩道|街道|片道|軌道|政府|内閣府|国市|地方|幕府)|都市|市|町|村|区|県|府|都|道)$/u;

function isName(words: string): boolean {
  return !NO_NAME.test(words);
}

function isOwn(words: string, own: string): boolean {
  return words.includes(own) || /^静岡県浜松/u.test(words);
}

/** Customers named as references. */
const REFERENCE =
  /導入実績|実績|導入いただ|導入頂|導入済|採用いただ|採用頂|採用され|事例|をはじめ|など\d+(?:団体|自治体)|他\d+(?:団体|自治体)|ほか\d+|稼働して|稼働中/u;
