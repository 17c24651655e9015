import { useEffect, useRef, useState } from 'react';
import type { CellPlace } from '../core/cell.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Disclosure } from './Disclosure.tsx';
import { late } from './late.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly definition: string;
  readonly no: number;
  /** The cell that the ribbon asked about last: each press opens the panel. */
  readonly asked: CellPlace | null;
}

const ItemHelp = late(() => import('./ItemHelp.tsx'));

/** The item selected in the sheet, at the foot of the pane so that it never pushes the list away. */
export default function ItemPanel({ definition, no, asked }: Props) {
  const words = useWords();
  const { item } = words.interface;
  const { heading } = lateWordsIn(words.language).help;
  const [toggled, setToggled] = useState<{ asked: CellPlace | null; isOpen: boolean } | null>(null);
  const { items, certifications } = definitionOf(definition) ?? {};
  const category =
    items?.find((each) => each.no === no)?.category ?? certifications?.category ?? '';
  const isOpen = toggled?.asked === asked ? toggled.isOpen : asked !== null;
  const panel = useRef<HTMLDivElement>(null);
  // Its help is fetched late, and what the panel grows by is taken from the list.
  useEffect(() => {
    const observer = new ResizeObserver(showCurrentFinding);
    if (panel.current) observer.observe(panel.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div className="item-panel__panel" ref={panel}>
      <Disclosure
        heading="h3"
        title={fill(heading, { item: fill(item, { no, category }).trim() })}
        isOpen={isOpen}
        onToggle={() => {
          setToggled({ asked, isOpen: !isOpen });
        }}
      >
        <ItemHelp definition={definition} no={no} />
      </Disclosure>
    </div>
  );
}

/** The finding of the selected item stays in sight above its help. */
function showCurrentFinding(): void {
  document.querySelector('[role="listitem"][aria-current]')?.scrollIntoView({ block: 'nearest' });
}
