import { definitionOf } from '../core/definitions/definition-of.ts';
import { fill } from '../i18n/fill.ts';
import { ClauseList } from './ClauseList.tsx';
import { Fluent } from './Fluent.tsx';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

/** Every item of some definitions with its clauses: what the reference links would show in the sheet. */
export default function ItemClauses({ definitions }: { readonly definitions: readonly string[] }) {
  const words = useWords().interface;
  return definitions.map((id) => (
    <Fluent key={id}>
      {definitionOf(id)?.items.map((item) => (
        <section key={item.no}>
          <h3 className="item-clauses__heading">
            <Spoken text={fill(words.item, { no: item.no, category: item.category })} />
          </h3>
          <ClauseList item={item} />
        </section>
      ))}
    </Fluent>
  ));
}
