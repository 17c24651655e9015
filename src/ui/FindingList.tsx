import { Button } from '@fluentui/react-button';
import type { CellPlace } from '../core/cell.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Report } from '../core/report.ts';
import { sentenceOf } from '../i18n/message-of.ts';
import { wordsIn } from '../i18n/words-in.ts';

interface Props {
  readonly language: Language;
  readonly report: Report;
  readonly onSelect: (place: CellPlace) => void;
}

/** All findings, in the order of the sheet. */
export function FindingList({ language, report, onSelect }: Props) {
  const words = wordsIn(language).interface;
  const findings = report.checklists.flatMap(({ findings: each }) => each);
  return (
    <div role="list" aria-label={words.findings}>
      {findings.map((finding, i) => (
        <div
          key={i}
          role="listitem"
          data-rule={finding.rule}
          data-severity={finding.severity}
          data-no={finding.no ?? ''}
          data-cell={finding.cell ?? ''}
        >
          <Button
            size="small"
            onClick={() => {
              onSelect(placeOf(finding));
            }}
          >
            {finding.cell ?? finding.sheet}
          </Button>
          <span>{sentenceOf(finding, language)}</span>
        </div>
      ))}
    </div>
  );
}

function placeOf({ sheet, cell }: Finding): CellPlace {
  return { sheet, cell: cell ?? 'A1' };
}
