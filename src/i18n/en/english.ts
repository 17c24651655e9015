import { interfaceWords } from './interface.ts';
import { rulesForm } from './rules-form.ts';
import { rulesText } from './rules-text.ts';
import { unreadWords } from './unread.ts';

/** Every word of Kakunin, in English. */
export const english = {
  interface: interfaceWords,
  rules: { ...rulesForm, ...rulesText },
  unread: unreadWords,
};
