import type { Finding } from '../core/finding.ts';
import { FindingCard } from './FindingCard.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

export interface FindingListProps {
  readonly findings: readonly ShownFinding[];
  /** True where the findings of several checklists stand together. */
  readonly areSheetsNamed: boolean;
  /** True while more findings may be on their way. */
  readonly isGrowing: boolean;
  /** True while no fix can be asked for. */
  readonly isBusy: boolean;
  /** The finding where the user is. */
  readonly currentId: string | null;
  readonly onSelect: (finding: ShownFinding) => void;
  readonly onMend: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** All findings, in the order of the sheet; the first of those about the same item or section carries its heading. */
export function FindingList({
  findings,
  areSheetsNamed,
  isGrowing,
  currentId,
  ...actions
}: FindingListProps) {
  const words = useWords();
  return (
    <div
      role="list"
      aria-label={words.interface.findings}
      aria-busy={isGrowing}
      className="finding-list__list"
    >
      {findings.map((shown, i) => (
        <FindingCard
          key={shown.id}
          shown={shown}
          isFirst={!isAboutTheSame(findings[i - 1], shown)}
          isSheetNamed={areSheetsNamed}
          isCurrent={shown.id === currentId}
          {...actions}
        />
      ))}
    </div>
  );
}

function isAboutTheSame(before: ShownFinding | undefined, shown: ShownFinding): boolean {
  return before?.checklist === shown.checklist && before.subject === shown.subject;
}
