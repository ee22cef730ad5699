/** The checklist of the Neukundenverfahren: who has done or left out what and when. Only for new clients, or once something is ticked. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { neukundePunktSetzen, type Punktstand } from '../vorhaben/angaben';
import { istPunktOffen, type Neukundepunkt } from '../fach/readNeukunde';
import { NEUKUNDE_PUNKTE, type NeukundePunkt, punktLabel } from '../regeln/vokabular';
import { FM, punktText } from '../texte/fallmanagement';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';

const useStyles = makeStyles({
  group: { display: 'grid' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: tokens.spacingHorizontalS },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  // Under the label, not under the box.
  note: {
    margin: `0 0 ${tokens.spacingVerticalXS} 36px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props extends VermerkProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Neukunde({ blick, sicht, heading }: Props): ReactNode {
  const styles = useStyles();
  const { tresor } = useVermerkschutz();
  const { standVon, setze } = useHaken();
  const { heute } = blick.schrittlage;
  const punkte = NEUKUNDE_PUNKTE.flatMap((definition) =>
    blick.neukunde
      .filter(({ id }) => id === definition.id)
      .map((punkt) => ({ ...punkt, label: punktLabel(definition, blick.lage.zugang ?? heute) })),
  );
  const wer = tresor?.inhaber ?? sicht.fall.fachkraft.trim();
  if (blick.lage.neukunde !== true && blick.neukunde.every(istPunktOffen)) return null;
  return (
    <Abschnitt titel={FM.neukunde} headingRef={heading}>
      {wer === '' && <p className={styles.text}>{FM.neukundeWer}</p>}
      <div role="group" aria-label={FM.neukunde} className={styles.group}>
        {punkte.map((punkt) => (
          <Punkt
            key={punkt.id}
            punkt={punkt}
            stand={standVon(punkt)}
            gesperrt={wer === '' && standVon(punkt) === 'offen'}
            onSetze={(stand) => setze(punkt.id, stand, wer)}
          />
        ))}
      </div>
    </Abschnitt>
  );
}

interface PunktProps {
  readonly punkt: Neukundepunkt & { readonly label: string };
  readonly stand: Punktstand;
  /** Nobody is known who could have done it. */
  readonly gesperrt: boolean;
  readonly onSetze: (stand: Punktstand) => void;
}

function Punkt({ punkt, stand, gesperrt, onSetze }: PunktProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { label, erledigtAm, erledigtVon } = punkt;
  const note = stand !== 'offen' && erledigtAm !== null ? punktText(stand, erledigtAm, erledigtVon) : null;
  return (
    <div>
      <div className={styles.line}>
        <Checkbox
          label={label}
          checked={stand === 'erledigt'}
          disabled={gesperrt || stand === 'entfaellt'}
          {...(note !== null && { 'aria-describedby': noteId })}
          onChange={(_, { checked }) => onSetze(checked === true ? 'erledigt' : 'offen')}
        />
        {stand !== 'erledigt' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${FM.entfaellt}: ${label}`}
            aria-pressed={stand === 'entfaellt'}
            disabled={gesperrt}
            onClick={() => onSetze(stand === 'entfaellt' ? 'offen' : 'entfaellt')}
          >
            {FM.entfaellt}
          </Button>
        )}
      </div>
      {note !== null && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}

type Wuensche = Readonly<Partial<Record<NeukundePunkt, Punktstand>>>;

/** The points as they will stand once what is under way has arrived. */
function useHaken() {
  const { akteAendern } = useHandlungen();
  const faelliges = useFaelligkeitsquellen();
  const [wuensche, setWuensche] = useState<Wuensche>({});
  const standVon = (punkt: Neukundepunkt): Punktstand => wuensche[punkt.id] ?? gespeichert(punkt);
  const setze = (id: NeukundePunkt, stand: Punktstand, wer: string): void => {
    setWuensche((alle) => ({ ...alle, [id]: stand }));
    void akteAendern('fmAngabe', neukundePunktSetzen(id, stand, wer, faelliges)).then(() =>
      setWuensche(({ [id]: _getan, ...andere }) => andere),
    );
  };
  return { standVon, setze };
}

function gespeichert(punkt: Neukundepunkt): Punktstand {
  if (punkt.entfaellt) return 'entfaellt';
  return istPunktOffen(punkt) ? 'offen' : 'erledigt';
}
