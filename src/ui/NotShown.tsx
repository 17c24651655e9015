import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './words-context.ts';

/** Stands where a part of the pane could not be fetched or drawn, with the way to try again. */
export function NotShown({ onAgain }: { readonly onAgain: () => void }) {
  const { notShown } = useWords().interface;
  return (
    <div role="alert" className="not-shown__notice">
      <Notice tone="warning">
        <p className="notice__line">{notShown.text}</p>
        <Button size="small" onClick={onAgain}>
          {notShown.again}
        </Button>
      </Notice>
    </div>
  );
}
