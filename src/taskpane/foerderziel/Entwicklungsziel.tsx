/** Choosing and ending the one Entwicklungsziel from within the matrix; a refused choice says why and how to go on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Ergebnis } from '../../core/ergebnis';
import type { Ort } from '../../core/rawFall';
import type { MatrixBereich } from '../../rules/foerderzielmatrix';
import type { RessourcenbereichId } from '../../rules/vocabulary';
import { feldLabel } from '../../text/felder';
import { fehlerSatz } from '../../text/fehler';
import { beidesKnopf, FAZ_UEBERSCHRIFT, ohneMatrixzeileText, vereinbartText } from '../../text/foerderziel';
import { Abschnitt } from '../Abschnitt';
import type { Handlungen } from '../viewProps';
import type { FazStand } from './fazStand';
import { Matrix } from './Matrix';
import type { Handlungszustand } from './Matrixzelle';
import { ablehnungBei, beidesWaehlen, bereichLabel, leeren, vereinbaren } from './vorhaben';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  refusal: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
  },
  button: { height: 'auto', textAlign: 'left' },
});

interface Props {
  readonly stand: FazStand;
  readonly faz: Ergebnis['faz'];
  /** Where a Ressourcenbereich is rated. */
  readonly ortVon: (bereich: RessourcenbereichId) => Ort;
  readonly handlungen: Pick<Handlungen, 'eingeben' | 'zeigen'>;
}

interface AblehnungProps {
  readonly stand: FazStand;
  readonly bereich: MatrixBereich;
  readonly onBeides: (beides: NonNullable<ReturnType<typeof beidesWaehlen>>) => void;
}

function Ablehnung({ stand, bereich, onBeides }: AblehnungProps): ReactNode {
  const styles = useStyles();
  const code = ablehnungBei(stand, bereich);
  if (code === null) return null;
  const beides = beidesWaehlen(stand, bereich);
  return (
    <div role="alert" className={styles.refusal}>
      <span>{`${bereichLabel(bereich)}: ${fehlerSatz({ code, orte: [] })}`}</span>
      {beides && (
        <Button className={styles.button} onClick={() => onBeides(beides)}>
          {beidesKnopf(beides.ziel)}
        </Button>
      )}
    </div>
  );
}

export function Entwicklungsziel({ stand, faz, ortVon, handlungen }: Props): ReactNode {
  const styles = useStyles();
  const [abgelehnt, setAbgelehnt] = useState<MatrixBereich | null>(null);
  const { entwicklungsziel } = faz;
  const druecke = (zustand: Handlungszustand, bereich: MatrixBereich): void => {
    setAbgelehnt(null);
    if (zustand === 'offen') return void handlungen.zeigen(ortVon(bereich));
    if (zustand === 'Entwicklungsziel') return void handlungen.eingeben(leeren('entwicklungsziel'));
    if (ablehnungBei(stand, bereich) !== null) return setAbgelehnt(bereich);
    void handlungen.eingeben(vereinbaren(bereich));
  };
  return (
    <Abschnitt titel={FAZ_UEBERSCHRIFT.matrix}>
      <p role="status" className={styles.text}>
        {vereinbartText(entwicklungsziel === null ? null : bereichLabel(entwicklungsziel))}
      </p>
      {abgelehnt && (
        <Ablehnung
          stand={stand}
          bereich={abgelehnt}
          onBeides={({ eingaben }) => {
            setAbgelehnt(null);
            void handlungen.eingeben(eingaben);
          }}
        />
      )}
      <Matrix stand={stand} matrix={faz.matrix} onKnopf={druecke} />
      <p className={styles.note}>{ohneMatrixzeileText(feldLabel('selbststaendigkeit'))}</p>
    </Abschnitt>
  );
}
