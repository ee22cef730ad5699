/** Catches what did not arrive from the server; a bug goes on to the boundary of the pane. */
import { Component, type ReactNode } from 'react';
import { NICHT_GELADEN, NOCH_EINMAL } from '../bausteine/texte/stoerung';
import { Knopf } from '../bausteine/Knopf';

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
        {this.props.onNochmal && <Knopf onClick={this.props.onNochmal}>{NOCH_EINMAL}</Knopf>}
      </div>
    );
  }
}
