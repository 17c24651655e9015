import { exampleWordsIn } from '../i18n/advice-in.ts';
import type { ShownExample } from './shown-example.ts';
import { Spoken } from './Spoken.tsx';
import { Term } from './Term.tsx';
import { useWords } from './words-context.ts';

/** An example with its heading: one line for each sign to choose from, and what it must not be used for. */
export function Example({ example: { term, lines, kind } }: { readonly example: ShownExample }) {
  const { language, interface: words } = useWords();
  const remark = { own: exampleWordsIn(language).ownFacts, city: words.row.notToCopy };
  return (
    <>
      <Term>{term}</Term>
      {lines.map(({ sign, text }) => (
        <p key={text} className="example__line">
          {sign !== null && <span className="example__sign">{sign}</span>}
          {kind === 'meaning' ? (
            <span>
              <Spoken text={text} />
            </span>
          ) : (
            <span lang="ja">{text}</span>
          )}
        </p>
      ))}
      {(kind === 'own' || kind === 'city') && (
        <p className="example__remark">
          <Spoken text={remark[kind]} />
        </p>
      )}
    </>
  );
}
