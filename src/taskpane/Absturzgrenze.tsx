/** Catches bugs in the pane below it and shows a report of codes only; never a blank pane, never contents of the case. */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { NEU_STARTEN, absturzText } from '../text/pane';

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly fehlerart: string | null;
}

export class Absturzgrenze extends Component<Props, State> {
  override state: State = { fehlerart: null };

  /** Keeps only the kind of the error: its message may carry contents. */
  static getDerivedStateFromError(error: unknown): State {
    return { fehlerart: error instanceof Error ? error.name : 'unbekannt' };
  }

  override render(): ReactNode {
    const { fehlerart } = this.state;
    if (fehlerart === null) return this.props.children;
    return (
      <div role="alert" style={{ padding: '1rem' }}>
        <p>{absturzText(fehlerart)}</p>
        <Button onClick={() => this.setState({ fehlerart: null })}>{NEU_STARTEN}</Button>
      </div>
    );
  }
}
