import type { ItemDefinition } from '../definitions/definition.ts';
import type { ItemNaming } from '../definitions/naming.ts';
import { EMPTY_WORDS } from '../text/empty-words.ts';
import { firstInformative } from '../text/informative.ts';
import { factOf } from '../text/passage.ts';
import { wordList, type WordList } from '../text/word-list.ts';
import { itemFault, quotesOf } from './fault.ts';
import { passageOf } from './passage-of.ts';
import type { Rule } from './rule.ts';

/**
 * ○, and the rationale says no more than "yes": empty words, the item's own words, or the mere existence of what is
 * asked for. One word of its own (TLS1.2, 日次, a document's name) makes it concrete.
 */
export const thinRationale: Rule = {
  id: 'thin-rationale',
  severities: ['warning'],
  yieldsTo: [
    'missing-rationale',
    'placeholder-left',
    'copied-example',
    'threshold-not-met',
    'answer-contradicts-rationale',
  ],
  *check({ items, definition: form }) {
    for (const { item, definition, readsText } of items) {
      if (!readsText || item.mark !== 'yes') continue;
      const naming = form.naming.find(({ no }) => no === item.no);
      const { own, telling } = wordsOf(definition, naming);
      const isConcrete = factOf(
        passageOf(item),
        own,
        ({ evened: { text } }) =>
          telling.has(text) || firstInformative(text, [EMPTY_WORDS, own]) !== null,
      );
      if (isConcrete) continue;
      yield itemFault(item, 'rationale', { quotes: quotesOf(item, 'rationale') });
    }
  },
};

interface Words {
  /** The item's own words: repeating them says nothing, unless the definition holds that they suffice. */
  readonly own: WordList;
  /** Words that say something although they are empty or the item's own. */
  readonly telling: WordList;
}

const made = new WeakMap<ItemDefinition, Words>();

function wordsOf(definition: ItemDefinition, naming: ItemNaming | undefined): Words {
  let words = made.get(definition);
  if (!words) {
    const runs = naming?.restatementSuffices
      ? []
      : `${definition.wording} ${definition.category}`.match(
          /[一-龠々]{2,}|[ァ-ヴー]{2,}|[a-z]{2,}/giu,
        );
    const pieces = (runs ?? []).flatMap(piecesOf).concat((naming?.names ?? '').split(' '));
    words = { own: wordList(pieces), telling: wordList(naming?.telling ?? '') };
    made.set(definition, words);
  }
  return words;
}

/** A compound and all its parts of two signs or more: 技術的脆弱性 → 技術的, 脆弱性, 脆弱 … */
function piecesOf(run: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < run.length - 1; from++) {
    for (let to = from + 2; to <= run.length; to++) pieces.push(run.slice(from, to));
  }
  return pieces;
}
