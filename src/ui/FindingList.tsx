import type { Finding } from '../core/finding.ts';
import { FindingCard } from './FindingCard.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

export interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  /** The No of the item selected in the sheet; null when none is. */
  readonly selectedNo: number | null;
  /** The finding that was stepped to last. */
  readonly currentId: string | null;
  readonly onSelect: (finding: ShownFinding) => void;
  readonly onMend: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** All findings, in the order of the sheet; an item's first finding carries its heading. */
export function FindingList({ findings, selectedNo, currentId, ...actions }: FindingListProps) {
  const words = useWords();
  return (
    <div role="list" aria-label={words.interface.findings} className="finding-list__list">
      {findings.map((shown) => (
        <FindingCard
          key={shown.id}
          shown={shown}
          isSelected={selectedNo !== null && shown.finding.no === selectedNo}
          isCurrent={shown.id === currentId}
          {...actions}
        />
      ))}
    </div>
  );
}
