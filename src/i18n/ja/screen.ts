import { interfaceWords } from './interface.ts';
import { rulesForm } from './rules-form.ts';
import { rulesText } from './rules-text.ts';

/** The words that a screen shows, in Japanese. */
export const screen = { interface: interfaceWords, rules: { ...rulesForm, ...rulesText } };
