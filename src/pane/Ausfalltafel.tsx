/** What a person sees while Excel does not answer: what was typed, to copy, and the ways on. Loaded before it is needed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Abschnitt } from '../bausteine/Abschnitt';
import { Kopierknopf } from '../bausteine/Kopierknopf';
import { useEntwuerfe, useHandlungen, useZustand } from '../bausteine/sitzungskontext';
import { AUSFALL } from '../bausteine/texte/ausfall';
import { useStore } from '../bausteine/useStore';
import { getipptes } from './getipptes';
import { Knopf } from '../bausteine/Knopf';

const useStyles = makeStyles({
  board: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // A long list leaves room for the view.
    maxHeight: '45dvh',
    overflowY: 'auto',
    flexShrink: 0,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, userSelect: 'text', whiteSpace: 'pre-wrap' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly neuLaden: () => void;
}

export function Ausfalltafel({ neuLaden }: Props): ReactNode {
  const styles = useStyles();
  const { neuLesen } = useHandlungen();
  const istWeg = useZustand(({ verbindung }) => verbindung === 'weg');
  const zeilen = useGetipptes();
  return (
    <div className={styles.board}>
      <Abschnitt titel={istWeg ? AUSFALL.weg : AUSFALL.wartet}>
        {istWeg && (
          <p className={styles.text} role="alert">
            {AUSFALL.satz}
          </p>
        )}
      </Abschnitt>
      <Getipptes zeilen={zeilen} istWeg={istWeg} />
      <div className={styles.buttons}>
        {zeilen.length > 0 && <Kopierknopf label={AUSFALL.kopieren} text={() => zeilen.join('\n')} />}
        {istWeg && <Knopf onClick={() => void neuLesen()}>{AUSFALL.nochmal}</Knopf>}
        {istWeg && <Knopf onClick={neuLaden}>{AUSFALL.neuLaden}</Knopf>}
      </div>
    </div>
  );
}

function useGetipptes(): readonly string[] {
  const wartend = useZustand((zustand) => zustand.wartend);
  const { felder, formulare } = useEntwuerfe();
  return getipptes(
    wartend,
    useStore(felder, (alle) => alle),
    useStore(formulare, (alle) => alle),
  );
}

interface GetippteProps {
  readonly zeilen: readonly string[];
  readonly istWeg: boolean;
}

function Getipptes({ zeilen, istWeg }: GetippteProps): ReactNode {
  const styles = useStyles();
  const istUngewiss = useZustand(({ ungewiss }) => ungewiss !== null);
  if (zeilen.length === 0) return <p className={styles.text}>{AUSFALL.leer}</p>;
  return (
    <>
      {istWeg && <p className={styles.text}>{AUSFALL.verloren}</p>}
      {istUngewiss && <p className={styles.text}>{AUSFALL.ungewiss}</p>}
      <ul className={styles.list} aria-label={AUSFALL.liste}>
        {zeilen.map((zeile) => (
          <li key={zeile}>{zeile}</li>
        ))}
      </ul>
    </>
  );
}
