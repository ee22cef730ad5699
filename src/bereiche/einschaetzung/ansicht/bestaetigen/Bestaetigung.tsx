/** The confirmation of the Kennung that a festgelegte Profillage gives: by whom, when, and which one (S1). */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { istBegruendet } from '../../../../fall/lage';
import { istBestaetigt } from '../../../../fall/pruefung';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { BerechneteSicht } from '../../../../bausteine/viewProps';
import {
  bestaetigeText,
  BESTAETIGUNG,
  bestaetigtText,
  ENTSCHEIDEN_TITEL,
  unbestaetigtText,
} from '../../texte/entscheiden';
import { felderVon } from '../entscheiden/felder';
import { kennungBestaetigen, nameEintragen } from '../entscheiden/pruefungseingaben';
import { Textfeld } from '../entscheiden/Textfeld';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  block: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

interface Props {
  readonly sicht: BerechneteSicht;
  /** Takes the focus where it is asked for. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function Bestaetigung({ sicht, heading }: Props): ReactNode {
  const styles = useStyles();
  const { fall, mappe, ergebnis, heute } = sicht;
  const handlungen = useHandlungen();
  const { eingeben } = handlungen;
  const { geprueft } = ergebnis.steuerung.kennung;
  if (geprueft === null) return null;
  const felder = felderVon(sicht, handlungen);
  const hatZellen = mappe.raw.felder.geprueftVon.ort.art === 'zelle';
  const bestaetigt = fall.pruefung !== null && istBestaetigt(fall, geprueft) ? fall.pruefung : null;
  const von = felder.text('geprueftVon');
  const bestaetige = (): void => void eingeben(kennungBestaetigen(von, heute, geprueft));
  const setze = (_: unknown, name: string | number): void => void eingeben(nameEintragen(String(name)));
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.bestaetigung} headingRef={heading}>
      <div className={styles.block}>
        <p className={styles.text}>
          {bestaetigt === null ? unbestaetigtText(geprueft) : bestaetigtText(geprueft, bestaetigt)}
        </p>
        {hatZellen ? (
          <Textfeld felder={{ ...felder, setze }} feld="geprueftVon" label={BESTAETIGUNG.von} />
        ) : (
          <p className={styles.text}>{BESTAETIGUNG.ohneZellen}</p>
        )}
        {hatZellen && bestaetigt === null && (
          <Knopf disabledFocusable={!istBegruendet(von)} onClick={bestaetige}>
            {bestaetigeText(geprueft)}
          </Knopf>
        )}
      </div>
    </Abschnitt>
  );
}
