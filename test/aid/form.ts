import { DEFINITIONS } from '../../src/core/definitions/index.ts';
import type { Definition } from '../../src/core/definitions/definition.ts';

const [first] = DEFINITIONS;
if (!first) throw new Error('There is no definition to test with.');

/** The city's own checklist. */
export const FORM: Definition = first;
