import { makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../i18n/fill.ts';
import type { SectionProgress } from './section-progress.ts';
import { useWords } from './words-context.ts';

const useStyles = makeStyles({
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  table: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(48px, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: { display: 'contents' },
  term: { margin: 0 },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  number: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** How far each section is answered, as a bar and in numbers. */
export function SectionBars({ sections }: { readonly sections: readonly SectionProgress[] }) {
  const styles = useStyles();
  const { language, interface: words } = useWords();
  return (
    <section>
      <h2 className={styles.heading}>{words.sections.heading}</h2>
      <dl className={styles.table}>
        {sections.map(({ section, answered, total, isAsked }) => (
          <div key={section.id} className={styles.row}>
            <dt className={styles.term}>{section.title[language]}</dt>
            <dd className={styles.track} aria-hidden>
              <div className={styles.bar} style={{ width: `${(100 * answered) / total}%` }} />
            </dd>
            <dd className={styles.number}>
              {isAsked
                ? fill(words.sections.answered, { answered, total })
                : words.sections.notAsked}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
