import { useEffect, useState, type ComponentType } from 'react';
import { Fallible } from './Fallible.tsx';
import { NotShown } from './NotShown.tsx';

/** Fetches each late component; in the order in which they were named. */
export const lateParts: (() => Promise<void>)[] = [];

/** So long the list of findings has the network to itself. */
export const AFTER_LIST_MS = 300;

/**
 * A component that is fetched when it is first drawn, or so many milliseconds later. Where that fails, as it does without a network, its place says
 * so and offers to try again; a component that was fetched is drawn at once ever after.
 */
export function late<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
  afterMs = 0,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  const prepare = async () => {
    fetched ??= (await fetch()).default;
  };
  lateParts.push(prepare);

  return function Late(props: Props) {
    const [Part, setPart] = useState(() => fetched);
    const [hasFailed, setFailed] = useState(false);
    const draw = () => {
      prepare().then(
        () => {
          setPart(() => fetched);
        },
        () => {
          setFailed(true);
        },
      );
    };
    useEffect(() => {
      if (Part) return;
      const timer = setTimeout(draw, afterMs);
      return () => {
        clearTimeout(timer);
      };
    }, [Part]);

    if (Part) {
      return (
        <Fallible instead={(again) => <NotShown onAgain={again} />}>
          <Part {...props} />
        </Fallible>
      );
    }
    return hasFailed ? <NotShown onAgain={draw} /> : null;
  };
}
