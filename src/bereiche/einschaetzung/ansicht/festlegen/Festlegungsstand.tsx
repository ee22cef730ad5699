/** What is festgelegt now, with its Begründung, and what is wrong or missing about it. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PROFIL } from '../../../../fall/auswahl';
import { istBegruendet } from '../../../../fall/lage';
import { useIstVerdeckt } from '../../../../bausteine/ersteEinschaetzung';
import type { LesbareSicht } from '../../../../bausteine/viewProps';
import { FEHLT } from '../../texte/entscheiden';
import { begruendetText, FESTLEGEN, festgelegtText } from '../../texte/festlegen';
import { type Felder, UNGUELTIG } from '../entscheiden/felder';
import { BEGRUENDUNG, WAHL } from './festlegungsentwurf';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  mangel: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly sicht: LesbareSicht;
  readonly felder: Felder;
}

export function Festlegungsstand({ sicht, felder }: Props): ReactNode {
  const styles = useStyles();
  const verdeckt = useIstVerdeckt(sicht);
  const wahl = felder.wahl(WAHL, PROFIL);
  const begruendung = felder.text(BEGRUENDUNG);
  const festgelegt = wahl !== '' && wahl !== UNGUELTIG;
  const maengel = [
    felder.feldfehler(WAHL),
    felder.feldfehler(BEGRUENDUNG),
    festgelegt && !istBegruendet(begruendung) ? FEHLT.festlegung : null,
  ].filter((each) => each !== null);
  return (
    <>
      {festgelegt && <p className={styles.text}>{festgelegtText(wahl)}</p>}
      {wahl === '' && <p className={styles.text}>{ohneFestlegung(sicht, verdeckt)}</p>}
      {istBegruendet(begruendung) && <p className={styles.text}>{begruendetText(begruendung)}</p>}
      {maengel.map((satz) => (
        <p key={satz} className={styles.mangel}>
          {satz}
        </p>
      ))}
    </>
  );
}

function ohneFestlegung(sicht: LesbareSicht, verdeckt: boolean): string {
  const nichtEindeutig =
    sicht.art === 'berechnet' && sicht.ergebnis.steuerung.profillage.errechnet === 'nicht eindeutig';
  return nichtEindeutig && !verdeckt ? FESTLEGEN.keineBeiNichtEindeutig : FESTLEGEN.keine;
}
