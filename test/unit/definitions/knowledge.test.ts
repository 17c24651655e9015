import { DEFINITIONS } from '../../../src/core/definitions/index.ts';
import { readPeriod } from '../../../src/core/text/durations.ts';
import { phrases } from '../../../src/core/text/phrases.ts';

describe('what the definition knows of its items', () => {
  test.each(DEFINITIONS)('$id speaks of items that the form has', (definition) => {
    const known = definition.items.map(({ no }) => no);
    const spoken = [
      ...definition.requirements,
      ...definition.coverage,
      ...definition.contradictions,
    ];
    expect(spoken.filter(({ no }) => !known.includes(no))).toEqual([]);
    expect(new Set(definition.requirements.map(({ no }) => no)).size).toBe(
      definition.requirements.length,
    );
  });

  test.each(DEFINITIONS)('$id: every period can be read', ({ requirements, coverage }) => {
    for (const { reaching } of coverage.flatMap(({ parts }) => parts)) {
      if (reaching !== undefined) expect(readPeriod(reaching).months).toBeGreaterThan(0);
    }
    for (const { requires } of requirements) {
      if (requires.kind === 'notice')
        expect(readPeriod(requires.atLeast).months).toBeGreaterThan(0);
      if (requires.kind === 'no-personal-data-incident') {
        expect(readPeriod(requires.within).months).toBeGreaterThan(0);
      }
    }
  });

  test.each(DEFINITIONS)(
    "$id: the city's own examples speak of what they are asked",
    (definition) => {
      // No 5's example names no version of SSL, No 15's is △, and No 22's says nothing on fees.
      const silent = definition.coverage.filter(({ no, parts }) => {
        const example = definition.items.find((item) => item.no === no)?.example.rationale ?? '';
        const text = example.normalize('NFKC').toLowerCase();
        return parts.some(({ notice, when, spoken }) => {
          if (notice || (when !== undefined && !phrases(when).has(text))) return false;
          return !phrases(spoken).has(text);
        });
      });
      expect(silent.map(({ no }) => no).filter((no) => ![5, 15, 22].includes(no))).toEqual([]);
    },
  );
});
