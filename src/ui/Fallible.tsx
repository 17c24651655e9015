import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in the place of what could not be drawn; `again` draws it once more. */
  readonly instead: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps what goes wrong in drawing a part from emptying the whole page. React tells the console what it was. */
export class Fallible extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.instead(() => {
      this.setState({ hasFailed: false });
    });
  }
}
