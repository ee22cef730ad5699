/** The form that settles a Profillage: all six as equals, each with the Kennung that follows, and the Begründung; written in one go. */
import { Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { istBegruendet } from '../../../../fall/lage';
import { istHaltbar } from '../../../../listen/zellgrenze';
import { PROFIL } from '../../../../fall/auswahl';
import { Feld } from '../../../../bausteine/Feld';
import { useFormularstil } from '../../../../bausteine/formularstil';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { FESTLEGEN, fruehereBegruendungText } from '../../texte/festlegen';
import { type Felder, UNGUELTIG } from '../entscheiden/felder';
import { BEGRUENDUNG, type Festlegungsentwurf, WAHL } from './festlegungsentwurf';
import { Profillagenwahl } from './Profillagenwahl';
import { useFestlegen } from './useFestlegen';
import { Knopf } from '../../../../bausteine/Knopf';

export interface Festlegungsformprops {
  readonly sicht: LesbareSicht;
  readonly felder: Felder;
  readonly entwurf: Festlegungsentwurf;
  /** Called once both stand in their cells. */
  readonly onGetan: () => void;
}

export function Festlegungsform({ sicht, felder, entwurf, onGetan }: Festlegungsformprops): ReactNode {
  const styles = useFormularstil();
  const form = useRef<HTMLDivElement>(null);
  const [geprueft, setGeprueft] = useState(false);
  const { laeuft, lege } = useFestlegen({ felder, entwurf, onGetan });
  const maengel = maengelVon(entwurf);
  const versuche = (): void => {
    setGeprueft(true);
    if (maengel.wahl !== null) form.current?.querySelector('input')?.focus();
    else if (maengel.begruendung !== null || !istHaltbar(entwurf.begruendung))
      form.current?.querySelector('textarea')?.focus();
    else void lege();
  };
  return (
    <div ref={form} className={styles.form}>
      <Profillagenwahl sicht={sicht} entwurf={entwurf} fehler={geprueft ? maengel.wahl : null} />
      <Feld
        label={FESTLEGEN.begruendung}
        hinweis={frueher(felder, entwurf)}
        fehler={geprueft ? maengel.begruendung : null}
      >
        <Textarea
          resize="vertical"
          value={entwurf.begruendung}
          onChange={(_, { value }) => entwurf.aendere(BEGRUENDUNG, value)}
        />
      </Feld>
      <Knopf appearance="primary" className={styles.button} disabledFocusable={laeuft} onClick={versuche}>
        {FESTLEGEN.lege}
      </Knopf>
    </div>
  );
}

function maengelVon({ profillage, begruendung }: Festlegungsentwurf): {
  readonly wahl: string | null;
  readonly begruendung: string | null;
} {
  return {
    wahl: profillage === null ? FESTLEGEN.fehltWahl : null,
    begruendung: istBegruendet(begruendung) ? null : FESTLEGEN.fehltBegruendung,
  };
}

/** A Begründung must not go over to another Profillage unseen. */
function frueher(felder: Felder, { profillage, begruendung }: Festlegungsentwurf): string | undefined {
  const bisher = felder.wahl(WAHL, PROFIL);
  const uebernommen = begruendung === felder.text(BEGRUENDUNG) && istBegruendet(begruendung);
  const andere = bisher !== '' && bisher !== UNGUELTIG && profillage !== null && profillage !== bisher;
  return uebernommen && andere ? fruehereBegruendungText(bisher) : undefined;
}
