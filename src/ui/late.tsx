import { useEffect, useState, type ComponentType } from 'react';
import { Fallible } from './Fallible.tsx';
import { NotShown } from './NotShown.tsx';

/** Fetches each late component; in the order in which they were named. */
export const lateParts: (() => Promise<void>)[] = [];

/**
 * A component that is fetched when it is first drawn. Where that fails, as it does without a network, its place says
 * so and offers to try again; a component that was fetched is drawn at once ever after.
 */
export function late<Props extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<Props> }>,
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
      if (!Part) draw();
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
