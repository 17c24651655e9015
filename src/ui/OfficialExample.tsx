import { useWords } from './words-context.ts';

/** The city's own example answer, which shows how much is asked for and must not be copied. */
export function OfficialExample({ text }: { readonly text: string }) {
  const { row } = useWords().interface;
  return (
    <>
      <span lang="ja">{text}</span>
      <span className="official-example__warning">{row.notToCopy}</span>
    </>
  );
}
