/** Catches bugs in the pane below it and shows a report of codes and cells only; never a blank pane, never contents of the case. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Sitzung } from '../mappe/sitzung';
import { NEU_STARTEN, STOERUNG_TITEL, absturzText, absturzWartendText } from '../bausteine/texte/stoerung';
import { absturzbericht, fehlerartVon } from './absturzbericht';
import { Knopf } from '../bausteine/Knopf';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  report: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    userSelect: 'text',
  },
  button: { justifySelf: 'start' },
});

interface Props {
  readonly sitzung: Sitzung;
  readonly children: ReactNode;
}
interface State {
  readonly absturz: { readonly error: unknown } | null;
}

export class Absturzgrenze extends Component<Props, State> {
  override state: State = { absturz: null };

  static getDerivedStateFromError(error: unknown): State {
    return { absturz: { error } };
  }

  /** Goes on with the same session, so that inputs that wait are not lost. */
  private readonly neustart = (): void => {
    void this.props.sitzung.start();
    this.setState({ absturz: null });
  };

  override render(): ReactNode {
    const { absturz } = this.state;
    if (absturz === null) return this.props.children;
    return <Absturz error={absturz.error} sitzung={this.props.sitzung} onNeustart={this.neustart} />;
  }
}

interface AbsturzProps {
  readonly error: unknown;
  readonly sitzung: Sitzung;
  readonly onNeustart: () => void;
}

function Absturz({ error, sitzung, onNeustart }: AbsturzProps): ReactNode {
  const styles = useStyles();
  const zustand = sitzung.zustand();
  const wartend = zustand.wartend.length;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{STOERUNG_TITEL.absturz}</h1>
      <p className={styles.text} role="alert">
        {absturzText(fehlerartVon(error))} {wartend > 0 && absturzWartendText(wartend)}
      </p>
      <Knopf appearance="primary" className={styles.button} onClick={onNeustart}>
        {NEU_STARTEN}
      </Knopf>
      <section>
        <h2 className={styles.title}>{STOERUNG_TITEL.bericht}</h2>
        <pre className={styles.report}>{absturzbericht(error, zustand).join('\n')}</pre>
      </section>
    </main>
  );
}
