import type { ShownExample } from './shown-example.ts';
import { Spoken } from './Spoken.tsx';
import { Term } from './Term.tsx';

/** An example with its heading: one line for each sign to choose from, and what it must not be used for. */
export function Example({ term, lines, language, remark }: ShownExample) {
  return (
    <>
      <Term>{term}</Term>
      {lines.map(({ sign, text }) => (
        <p key={text} className="example__line">
          {sign !== null && <span className="example__sign">{sign}</span>}
          <span lang={language}>{text}</span>
        </p>
      ))}
      {remark !== null && (
        <p className="example__remark">
          <Spoken text={remark} />
        </p>
      )}
    </>
  );
}
