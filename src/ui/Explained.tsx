import type { ReactNode } from 'react';
import { Term } from './Term.tsx';

interface Props {
  readonly term: string;
  readonly children: ReactNode;
}

/** A short heading with its text under it. */
export function Explained({ term, children }: Props) {
  return (
    <>
      <Term>{term}</Term>
      <p className="explained__text">{children}</p>
    </>
  );
}
