import { readingForm } from './evened-text.ts';
import { AFTER_SHORT_NAMES, NAMES_ABROAD, NOT_ABROAD, SHORT_NAMES_ABROAD } from './place-words.ts';
import { wordList } from './word-list.ts';

/** A place outside Japan in a text's reading form: `text.slice(start, end)` is its name. */
export interface PlaceAbroad {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the places outside Japan that a text (in its reading form) names: countries, cities, regions of clouds (us-east-1, WestEurope, asia-east1) and
 * words such as 海外. 中国地方, 外国語 and アジアパシフィック（東京） are none. Who does what there is not judged here.
 */
export function findPlacesAbroad(text: string): PlaceAbroad[] {
  const names = PLACES.findAll(text).filter(
    ({ word, start, end }) =>
      !NONE.has(word) && (!SHORT.has(word) || standsAlone(text, start, end)),
  );
  const regions = Array.from(text.matchAll(REGION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start, end }) => !JAPANESE_REGION.test(text.slice(start, end)));
  return [...names, ...regions]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

const NONE = new Set(readingForms(NOT_ABROAD));
const SHORT = new Set(readingForms(SHORT_NAMES_ABROAD));
const PLACES = wordList(`${NAMES_ABROAD} ${SHORT_NAMES_ABROAD} ${NOT_ABROAD}`);
const FOLLOWERS = wordList(AFTER_SHORT_NAMES);

/** Region ids of AWS, Google Cloud and Oracle Cloud, of Azure, and cities in English. */
const REGION =
  /(?<=^|[^a-z]|aws|amazon|azure|gcp|cloud|oci|s3|ec2|rds|region)(?:(?:us|eu|ap|ca|sa|me|af|il|mx|cn|uk|asia|europe|australia|northamerica|southamerica)ー(?:govー)?(?:(?:north|south|east|west|central){1,2}ー?\d|[a-z]{4,12}ー\d)|(?:(?:north|south)?(?:east|west|central)|north|south){1,2}(?:us|europe|asia|india|uk)\d?|(?:us|uk|europe|asia|korea|australia|canada|france|germany|brazil|india)(?:north|south|east|west|central){1,2}\d?|ohio|paris)(?![a-z])|oregon|london|mumbai|seoul|sydney|singapore|virginia|california|ireland|frankfurt|hongkong|jakarta|taiwan|unitedstates/gu;

const JAPANESE_REGION = /^(?:apーnortheastー[13]|asiaーnortheast[12]|apー(?:tokyo|osaka)ー\d)$/u;

/** A name counts when no katakana or letter touches it, unless a word such as リージョン follows. */
function standsAlone(text: string, start: number, end: number): boolean {
  const isLatin = /[a-z]/u.test(text.charAt(start));
  if ((isLatin ? /[a-z]/u : /[ァ-ヺー]/u).test(text.charAt(start - 1))) return false;
  // Behind 'us' a dash leads on to the rest of a region's id.
  const goesOn = (isLatin ? /[a-zー]/u : /[ァ-ヺー]/u).test(text.charAt(end));
  return !goesOn || FOLLOWERS.matchAt(text, end) !== null;
}

function readingForms(words: string): string[] {
  return words.split(/\s+/u).map(readingForm);
}
