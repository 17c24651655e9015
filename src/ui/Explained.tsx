import type { ReactNode } from 'react';

interface Props {
  readonly term: string;
  readonly children: ReactNode;
}

/** A short heading with its text under it. */
export function Explained({ term, children }: Props) {
  return (
    <>
      <h4 className="explained__term">{term}</h4>
      <p className="explained__text">{children}</p>
    </>
  );
}
