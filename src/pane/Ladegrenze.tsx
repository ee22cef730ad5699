/** Catches what did not arrive from the server; a bug goes on to the boundary of the pane. */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { NICHT_GELADEN, NOCH_EINMAL } from '../bausteine/texte/stoerung';

interface Props {
  /** Missing where nobody needs to try again. */
  readonly onNochmal?: () => void;
  readonly children: ReactNode;
}

export class Ladegrenze extends Component<Props, { readonly fehler: Error | null }> {
  override state: { readonly fehler: Error | null } = { fehler: null };

  static getDerivedStateFromError(fehler: Error): { fehler: Error } {
    return { fehler };
  }

  override render(): ReactNode {
    const { fehler } = this.state;
    if (fehler === null) return this.props.children;
    if (fehler.name !== 'ChunkLoadError') throw fehler;
    return (
      <div role="alert">
        <p>{NICHT_GELADEN}</p>
        {this.props.onNochmal && <Button onClick={this.props.onNochmal}>{NOCH_EINMAL}</Button>}
      </div>
    );
  }
}
