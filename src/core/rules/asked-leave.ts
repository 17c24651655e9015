import type { Passage } from '../text/passage.ts';
import type { Statement } from '../text/statements.ts';

/**
 * The first statement in which the vendor asks the city whether what it does will do: 「この方法でよいかご相談させてください。」
 * Whoever is sure that the item is met does not ask; △ is the mark for that. Null where nothing is asked.
 */
export function findAskedLeave({ statements }: Passage): Statement | null {
  return (
    statements.find(({ text, sentence }) => ASKS.test(text) || ASKS.test(sentence.text)) ?? null
  );
}

const ASKS =
  /(?:で|でも|が|は)(?:よい|良い|いい|よろしい|差し支えない|差支えない|問題ない|足りる|十分|構わない|認められる|満たす)(?:もの)?(?:でしょう)?か(?:どうか|否か)?[、をにつきいて]{0,5}(?:ご|御)?(?:相談|協議|判断|教示|検討)(?:を)?(?:させ|し(?:たい|たく)|いたし(?:たい|たく)|願|お願|ください|下さい|いただ|頂|賜)/u;
