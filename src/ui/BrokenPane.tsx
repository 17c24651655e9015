import { useEffect } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { refuseRequests } from './requested-actions.ts';
import { useWords } from './words-context.ts';

/** Stands where the whole pane could not be drawn: never an empty page. */
export default function BrokenPane({ onReload }: { readonly onReload: () => void }) {
  const { title, broken } = useWords().interface;
  // A ribbon button must not wait for a pane that cannot answer.
  useEffect(refuseRequests, []);
  return (
    <main className="pane__top">
      <h1 className="pane-header__title">{title}</h1>
      <div role="alert">
        <Notice tone="error">{broken.text}</Notice>
      </div>
      <Button appearance="primary" className="pane__check" onClick={onReload}>
        {broken.reload}
      </Button>
    </main>
  );
}
