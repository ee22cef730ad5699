/** The checklist of the talk: every tick is set by the person, none by default, and what is not ticked is said. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import { pruefpunktSetzen } from '../vorhaben/pruefpunkte';
import type { Verlaufsblick } from '../vorhaben/verlaufsblick';
import type { PruefpunktId } from '../../../rules/pruefpunkte';
import { PRUEFPUNKTE } from '../../../rules/pruefpunkte';
import { VERLAUF } from '../texte/verlauf';
import { Abschnitt } from '../../../bausteine/Abschnitt';
import { useHandlungen } from '../../../bausteine/sitzungskontext';
import { geaenderteVon } from './geaenderte';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  group: { display: 'grid' },
  // Under the label, not under the box.
  note: {
    margin: `0 0 ${tokens.spacingVerticalXS} 36px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** More of them are counted only; the boxes above show which. */
const BEIM_NAMEN = 3;

export function Pruefliste({ blick }: { readonly blick: Verlaufsblick }): ReactNode {
  const styles = useStyles();
  const { istBestaetigt, setze } = useHaken(blick);
  const letzte = blick.gueltig.at(-1);
  const punkte = PRUEFPUNKTE.filter(({ id }) => blick.pruefpunkte.some((each) => each.id === id));
  const offen = punkte.filter(({ id }) => !istBestaetigt(id)).map(({ label }) => label);
  return (
    <Abschnitt titel={VERLAUF.pruefliste}>
      <p className={styles.quiet}>{VERLAUF.prueflisteHinweis}</p>
      <div role="group" aria-label={VERLAUF.pruefliste} className={styles.group}>
        {punkte.map(({ id, label }) => (
          <Punkt
            key={id}
            label={label}
            bestaetigt={istBestaetigt(id)}
            geaendert={letzte === undefined ? null : geaenderteVon(id, letzte, blick.jetzt)}
            seit={letzte?.nr ?? 0}
            onSetze={(bestaetigt) => setze(id, bestaetigt)}
          />
        ))}
      </div>
      <p className={styles.text}>{standText(offen, punkte.length)}</p>
    </Abschnitt>
  );
}

function standText(offen: readonly string[], alle: number): string {
  if (offen.length === 0) return VERLAUF.allesBestaetigt;
  if (offen.length === alle) return VERLAUF.nichtsBestaetigt;
  return offen.length <= BEIM_NAMEN ? VERLAUF.nichtBestaetigt(offen) : VERLAUF.nochOffen(offen.length, alle);
}

interface PunktProps {
  readonly label: string;
  readonly bestaetigt: boolean;
  /** Number of changed ratings it is about; null where it is about none. */
  readonly geaendert: number | null;
  readonly seit: number;
  readonly onSetze: (bestaetigt: boolean) => void;
}

function Punkt({ label, bestaetigt, geaendert, seit, onSetze }: PunktProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const note = geaendert === null ? null : VERLAUF.geaendertSeit(geaendert, seit);
  return (
    <div>
      <Checkbox
        label={label}
        checked={bestaetigt}
        {...(note !== null && { 'aria-describedby': id })}
        onChange={(_, { checked }) => onSetze(checked === true)}
      />
      {note !== null && (
        <p id={id} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}

type Wuensche = Readonly<Partial<Record<PruefpunktId, boolean>>>;

/** The ticks as they will be once what is under way has arrived. */
function useHaken({ pruefpunkte }: Verlaufsblick) {
  const { akteAendern } = useHandlungen();
  const [wuensche, setWuensche] = useState<Wuensche>({});
  const istBestaetigt = (id: PruefpunktId): boolean =>
    wuensche[id] ?? pruefpunkte.some((punkt) => punkt.id === id && punkt.bestaetigt);
  const setze = (id: PruefpunktId, bestaetigt: boolean): void => {
    setWuensche((alle) => ({ ...alle, [id]: bestaetigt }));
    void akteAendern('bestaetigen', pruefpunktSetzen(id, bestaetigt)).then(() =>
      setWuensche(({ [id]: _getan, ...andere }) => andere),
    );
  };
  return { istBestaetigt, setze };
}
