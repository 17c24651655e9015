import { ArrowRightRegular } from '@fluentui/react-icons/headless/svg/arrow-right';
import { ChevronDownRegular } from '@fluentui/react-icons/headless/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/headless/svg/chevron-up';
import { WrenchRegular } from '@fluentui/react-icons/headless/svg/wrench';
import { useId, useState } from 'react';
import type { Finding } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { quotedWords, sentenceWith } from '../i18n/sentence-with.ts';
import { titleOf } from '../i18n/title-of.ts';
import { Button } from './Button.tsx';
import { itemHeading } from './item-heading.ts';
import { late } from './late.tsx';
import { SEVERITY_ICONS } from './severity-icons.ts';
import { Spoken } from './Spoken.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly shown: ShownFinding;
  /** True for the first of those that are about the same. */
  readonly isFirst: boolean;
  readonly isSheetNamed: boolean;
  readonly isCurrent: boolean;
  /** True while no fix can be asked for. */
  readonly isBusy: boolean;
  readonly onSelect: (finding: ShownFinding) => void;
  readonly onMend: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

const FindingDetails = late(() => import('./FindingDetails.tsx'));

/** One finding: what was seen where, and what can be done about it. */
export function FindingCard({
  shown,
  isFirst,
  isSheetNamed,
  isCurrent,
  isBusy,
  onSelect,
  onMend,
  onIgnore,
}: Props) {
  const { language, interface: words, rules } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { finding } = shown;
  const Icon = SEVERITY_ICONS[finding.severity];
  const heading = itemHeading(shown.subject, { language, interface: words });
  // The sentence has the first quote; what else the finding rests on stands under it.
  const others = finding.quotes.slice(1);
  return (
    <div
      role="listitem"
      data-rule={finding.rule}
      data-severity={finding.severity}
      data-no={finding.no ?? ''}
      data-cell={finding.cell ?? ''}
      data-sheet={finding.sheet}
      data-finding={shown.id}
      aria-current={isCurrent || undefined}
    >
      {isFirst && (
        <h3 className="finding-card__heading">
          <Spoken
            text={
              isSheetNamed ? fill(words.onSheet, { sheet: shown.title, item: heading }) : heading
            }
          />
        </h3>
      )}
      <div className="finding-card__card">
        <div className="finding-card__top">
          <span className="finding-card__severity">
            <Icon fontSize={16} aria-hidden />
            {words.severities[finding.severity]}
          </span>
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={
              isSheetNamed && finding.cell !== null
                ? fill(words.card.goToSheet, { sheet: shown.title, cell: finding.cell })
                : undefined
            }
            onClick={() => {
              onSelect(shown);
            }}
          >
            {finding.cell === null
              ? words.card.goToRow
              : fill(words.card.goTo, { cell: finding.cell })}
          </Button>
        </div>
        <p className="finding-card__title">
          <Spoken text={titleOf(rules[finding.rule], finding)} />
        </p>
        <p className="finding-card__text">
          <Spoken text={sentenceWith(rules[finding.rule], finding, language)} />
        </p>
        {others.map((quote) => (
          <p key={`${quote.cell} ${quote.start}`} className="finding-card__quote">
            <Spoken
              text={fill(words.card.quoted, { cell: quote.cell, words: quotedWords(quote) })}
            />
          </p>
        ))}
        <div className="finding-card__actions">
          {finding.fix && (
            <Button
              size="small"
              icon={<WrenchRegular />}
              isDisabled={isBusy}
              onClick={() => {
                onMend(finding);
              }}
            >
              {fill(words.card.mend, { value: finding.fix.value })}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {isOpen ? words.card.closeDetails : words.card.details}
          </Button>
        </div>
        {isOpen && (
          <div id={detailsId}>
            <FindingDetails finding={finding} checklist={shown.checklist} onIgnore={onIgnore} />
          </div>
        )}
      </div>
    </div>
  );
}
