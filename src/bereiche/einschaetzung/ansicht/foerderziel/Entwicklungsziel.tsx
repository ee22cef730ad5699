/** Choosing and ending the one Entwicklungsziel from within the matrix; a refused choice says why and how to go on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Eingabe } from '../../../../mappe/eingabe';
import type { Ergebnis } from '../../../../fall/ergebnis';
import type { Ort } from '../../../../listen/zelle';
import { BEREICH_BEI_JA, FOERDERZIEL_BEI_JA, type MatrixBereich } from '../../../../rules/foerderzielmatrix';
import type { RessourcenbereichId } from '../../../../rules/vocabulary';
import { feldLabel } from '../../../../fall/texte/felder';
import { fehlerSatz } from '../../../../fall/texte/fehler';
import {
  beidesKnopf,
  FAZ_HANDLUNG,
  FAZ_UEBERSCHRIFT,
  MATRIX_TITEL,
  ohneMatrixzeileText,
  vereinbartText,
  ZIEL_BEI_INTEGRATION,
} from '../../texte/foerderziel';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { Eingaberuecknahme } from '../../../../bausteine/Eingaberuecknahme';
import { Klappe } from '../../../../bausteine/Klappe';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { FazStand } from './fazStand';
import { Matrix } from './Matrix';
import type { Handlungszustand } from './Matrixzelle';
import { ablehnungBei, beidesWaehlen, bereichLabel, leeren, vereinbaren } from './vorhaben';
import { Knopf } from '../../../../bausteine/Knopf';

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
  // A font wider than expected must not widen the pane.
  matrix: { overflowX: 'auto' },
});

interface Props {
  readonly stand: FazStand;
  readonly faz: Ergebnis['faz'];
  /** Where a Ressourcenbereich is rated. */
  readonly ortVon: (bereich: RessourcenbereichId) => Ort;
}

interface AblehnungProps {
  readonly stand: FazStand;
  readonly bereich: MatrixBereich;
  readonly onBeides: (beides: NonNullable<ReturnType<typeof beidesWaehlen>>) => void;
}

function Ablehnung({ stand, bereich, onBeides }: AblehnungProps): ReactNode {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // It stands above the matrix, which may be scrolled far down.
  useEffect(() => box.current?.focus(), [bereich]);
  const code = ablehnungBei(stand, bereich);
  if (code === null) return null;
  const beides = beidesWaehlen(stand, bereich);
  return (
    <div role="alert" ref={box} tabIndex={-1} className={styles.refusal}>
      <span>{`${bereichLabel(bereich)}: ${fehlerSatz({ code, orte: [] })}`}</span>
      {beides && (
        <Knopf className={styles.button} onClick={() => onBeides(beides)}>
          {beidesKnopf(beides.ziel)}
        </Knopf>
      )}
    </div>
  );
}

/** With Förderziel Integration its Ressourcenbereich can be agreed whatever its rating; the matrix offers it only with a need. */
function brauchtKnopf({ foerderziel }: FazStand, { entwicklungsziel, matrix }: Ergebnis['faz']): boolean {
  const zustand = matrix[BEREICH_BEI_JA][FOERDERZIEL_BEI_JA];
  return foerderziel === FOERDERZIEL_BEI_JA && entwicklungsziel === null && zustand !== 'möglich';
}

function BeiIntegration(): ReactNode {
  const styles = useStyles();
  const { eingeben } = useHandlungen();
  const bereich = bereichLabel(BEREICH_BEI_JA);
  return (
    <>
      <p className={styles.note}>{ZIEL_BEI_INTEGRATION.satz(bereich)}</p>
      <Knopf
        className={styles.button}
        onClick={() => void eingeben(vereinbaren(BEREICH_BEI_JA), FAZ_HANDLUNG.vereinbaren)}
      >
        {ZIEL_BEI_INTEGRATION.knopf(bereich)}
      </Knopf>
    </>
  );
}

interface VereinbartProps extends Pick<Ergebnis['faz'], 'entwicklungsziel'> {
  readonly onGedrueckt: () => void;
}

/** What is agreed, and the way back from what was just chosen. */
function Vereinbart({ entwicklungsziel, onGedrueckt }: VereinbartProps): ReactNode {
  return (
    <>
      <p role="status" className={useStyles().text}>
        {vereinbartText(entwicklungsziel === null ? null : bereichLabel(entwicklungsziel))}
      </p>
      <Eingaberuecknahme bei={FAZ_HANDLUNG.vereinbaren.bei} onGedrueckt={onGedrueckt} />
    </>
  );
}

function Erklaerung(): ReactNode {
  const styles = useStyles();
  return (
    <Klappe titel={FAZ_UEBERSCHRIFT.matrixErklaerung}>
      <p className={styles.text}>{MATRIX_TITEL}</p>
      <p className={styles.text}>{ohneMatrixzeileText(feldLabel('selbststaendigkeit'))}</p>
    </Klappe>
  );
}

export function Entwicklungsziel({ stand, faz, ortVon }: Props): ReactNode {
  const styles = useStyles();
  const { eingeben, zeigen } = useHandlungen();
  const [abgelehnt, setAbgelehnt] = useState<MatrixBereich | null>(null);
  const matrix = useRef<HTMLDivElement>(null);
  const druecke = (zustand: Handlungszustand, bereich: MatrixBereich): void => {
    setAbgelehnt(null);
    if (zustand === 'offen') return void zeigen(ortVon(bereich));
    if (zustand === 'Entwicklungsziel')
      return void eingeben(leeren('entwicklungsziel'), FAZ_HANDLUNG.beenden);
    if (ablehnungBei(stand, bereich) !== null) return setAbgelehnt(bereich);
    void eingeben(vereinbaren(bereich), FAZ_HANDLUNG.vereinbaren);
  };
  const waehleBeides = (bereich: MatrixBereich, eingaben: readonly Eingabe[]): void => {
    // The pressed button goes away; the one in the matrix stays and will say „beenden“.
    matrix.current?.querySelector<HTMLElement>(`[data-bereich="${bereich}"] button`)?.focus();
    setAbgelehnt(null);
    void eingeben(eingaben, FAZ_HANDLUNG.beides);
  };
  return (
    <Abschnitt titel={FAZ_UEBERSCHRIFT.matrix}>
      <Vereinbart {...faz} onGedrueckt={() => matrix.current?.querySelector('button')?.focus()} />
      {abgelehnt && (
        <Ablehnung
          stand={stand}
          bereich={abgelehnt}
          onBeides={({ eingaben }) => waehleBeides(abgelehnt, eingaben)}
        />
      )}
      <div ref={matrix} className={styles.matrix}>
        <Matrix stand={stand} matrix={faz.matrix} onKnopf={druecke} />
      </div>
      {brauchtKnopf(stand, faz) && <BeiIntegration />}
      <Erklaerung />
    </Abschnitt>
  );
}
