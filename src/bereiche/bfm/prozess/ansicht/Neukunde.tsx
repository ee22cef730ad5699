/** The checklist of the Neukundenverfahren: who has done what and when. Only for new clients, or once something is ticked. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useId, useState } from 'react';
import { neukundePunktSetzen } from '../vorhaben/angaben';
import type { Neukundepunkt } from '../fach/readNeukunde';
import { NEUKUNDE_PUNKTE, type NeukundePunkt } from '../regeln/vokabular';
import { erledigtText, FM } from '../texte/fallmanagement';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFaelligkeitsquellen } from '../../../../bausteine/faelligkeitskontext';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { useVermerkschutz } from '../../vermerke/ansicht/schutz';
import type { VermerkProps } from '../../vermerke/ansicht/vermerkProps';

const useStyles = makeStyles({
  group: { display: 'grid' },
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
  const { istErledigt, setze } = useHaken();
  const punkte = NEUKUNDE_PUNKTE.flatMap(({ id, label }) =>
    blick.neukunde.filter((punkt) => punkt.id === id).map((punkt) => ({ ...punkt, label })),
  );
  const wer = tresor?.inhaber ?? sicht.fall.fachkraft.trim();
  if (blick.lage.neukunde !== true && blick.neukunde.every(({ erledigtAm }) => erledigtAm === null))
    return null;
  return (
    <Abschnitt titel={FM.neukunde} headingRef={heading}>
      {wer === '' && <p className={styles.text}>{FM.neukundeWer}</p>}
      <div role="group" aria-label={FM.neukunde} className={styles.group}>
        {punkte.map((punkt) => (
          <Punkt
            key={punkt.id}
            punkt={punkt}
            erledigt={istErledigt(punkt)}
            gesperrt={wer === '' && !istErledigt(punkt)}
            onSetze={(erledigt) => setze(punkt.id, erledigt ? wer : null)}
          />
        ))}
      </div>
    </Abschnitt>
  );
}

interface PunktProps {
  readonly punkt: Neukundepunkt & { readonly label: string };
  readonly erledigt: boolean;
  /** Nobody is known who could have done it. */
  readonly gesperrt: boolean;
  readonly onSetze: (erledigt: boolean) => void;
}

function Punkt({ punkt, erledigt, gesperrt, onSetze }: PunktProps): ReactNode {
  const styles = useStyles();
  const noteId = useId();
  const { label, erledigtAm, erledigtVon } = punkt;
  const note = erledigt && erledigtAm !== null ? erledigtText(erledigtAm, erledigtVon) : null;
  return (
    <div>
      <Checkbox
        label={label}
        checked={erledigt}
        disabled={gesperrt}
        {...(note !== null && { 'aria-describedby': noteId })}
        onChange={(_, { checked }) => onSetze(checked === true)}
      />
      {note !== null && (
        <p id={noteId} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}

type Wuensche = Readonly<Partial<Record<NeukundePunkt, boolean>>>;

/** The ticks as they will be once what is under way has arrived. */
function useHaken() {
  const { akteAendern } = useHandlungen();
  const faelliges = useFaelligkeitsquellen();
  const [wuensche, setWuensche] = useState<Wuensche>({});
  const istErledigt = ({ id, erledigtAm }: Neukundepunkt): boolean => wuensche[id] ?? erledigtAm !== null;
  const setze = (id: NeukundePunkt, wer: string | null): void => {
    setWuensche((alle) => ({ ...alle, [id]: wer !== null }));
    void akteAendern('fmAngabe', neukundePunktSetzen(id, wer, faelliges)).then(() =>
      setWuensche(({ [id]: _getan, ...andere }) => andere),
    );
  };
  return { istErledigt, setze };
}
