import { fill } from '../i18n/fill.ts';
import { ProgressBar } from './ProgressBar.tsx';
import type { SectionProgress } from './section-progress.ts';
import { useWords } from './words-context.ts';

/** How far each section is answered, as a bar and in numbers. */
export default function SectionBars({
  sections,
}: {
  readonly sections: readonly SectionProgress[];
}) {
  const { language, interface: words } = useWords();
  return (
    <dl className="section-bars__table">
      {sections.map(({ section, answered, total, isAsked }) => (
        <div key={section?.id ?? ''} className="section-bars__row">
          <dt className="section-bars__term">
            {section ? section.title[language] : words.sections.certifications}
          </dt>
          <dd className="section-bars__number">
            {isAsked ? fill(words.sections.answered, { answered, total }) : words.sections.notAsked}
          </dd>
          {isAsked && (
            <dd className="section-bars__track" aria-hidden>
              <ProgressBar share={answered / total} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
