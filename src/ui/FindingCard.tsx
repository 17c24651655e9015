import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { lazy, Suspense, useId, useState } from 'react';
import type { Finding } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { quotedWords, sentenceWith } from '../i18n/sentence-with.ts';
import { SEVERITY_LOOKS } from './severity-look.ts';
import type { ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly shown: ShownFinding;
  readonly isSelected: boolean;
  readonly isCurrent: boolean;
  readonly onSelect: (finding: ShownFinding) => void;
  readonly onMend: (finding: Finding) => void;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

const FindingDetails = lazy(() => import('./FindingDetails.tsx'));

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginBlock: '96px',
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  current: {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '1px',
  },
  top: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  severity: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, lineHeight: 1.5 },
  text: { margin: 0, lineHeight: 1.65 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.6,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** One finding: what was seen where, and what can be done about it. */
export function FindingCard({ shown, isSelected, isCurrent, onSelect, onMend, onIgnore }: Props) {
  const styles = useStyles();
  const { language, interface: words, rules } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { finding, item, isFirst, place } = shown;
  const { Icon, ink } = SEVERITY_LOOKS[finding.severity];
  const elsewhere = finding.quotes.filter(({ cell }) => cell !== finding.cell);
  return (
    <div
      role="listitem"
      data-rule={finding.rule}
      data-severity={finding.severity}
      data-no={finding.no ?? ''}
      data-cell={finding.cell ?? ''}
      data-finding={shown.id}
      aria-current={isCurrent || undefined}
    >
      {isFirst && (
        <h3 className={styles.heading}>{item ? fill(words.item, item) : words.header}</h3>
      )}
      <div
        className={mergeClasses(
          styles.card,
          isSelected && styles.selected,
          isCurrent && styles.current,
        )}
        style={{ borderLeftColor: ink }}
      >
        <div className={styles.top}>
          <span className={styles.severity} style={{ color: ink }}>
            <Icon fontSize={16} aria-hidden />
            {words.severities[finding.severity]}
          </span>
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            iconPosition="after"
            aria-label={
              finding.cell === null
                ? words.card.goToRow
                : fill(words.card.goTo, { cell: finding.cell })
            }
            onClick={() => {
              onSelect(shown);
            }}
          >
            {place.cell}
          </Button>
        </div>
        <p className={styles.title}>{rules[finding.rule].title}</p>
        <p className={styles.text}>{sentenceWith(rules[finding.rule], finding, language)}</p>
        {elsewhere.map((quote) => (
          <p key={`${quote.cell} ${quote.start}`} className={styles.quote}>
            {fill(words.card.quoted, { cell: quote.cell, words: quotedWords(quote) })}
          </p>
        ))}
        <div className={styles.actions}>
          {finding.fix && (
            <Button
              size="small"
              icon={<WrenchRegular />}
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
            <Suspense>
              <FindingDetails finding={finding} definition={shown.definition} onIgnore={onIgnore} />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  );
}
