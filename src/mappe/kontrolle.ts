/** Where the control that the workbook calculates by itself answers otherwise than the program does from the same cells. Pure. */
import type { Steuerung } from '../fall/ergebnis';
import { KONTROLLFELDER } from '../fall/kontrolle/felder';
import { KONTROLLE_OFFEN } from '../fall/kontrolle/tabelle';
import { istOffen } from '../listen/readFelder';
import type { Ort } from '../listen/zelle';
import type { GeleseneMappe } from './fallmappe';

/**
 * The cells of the control that are neither offen nor equal. Only where both speak of the same inputs: after an input of the pane the
 * control is that of before until the next reading, and without a Stichtag it may look at another day.
 */
export function kontrollabweichungen(
  mappe: GeleseneMappe,
  { profillage, kennung }: Pick<Steuerung, 'profillage' | 'kennung'>,
): Ort[] {
  const { inhalt, regelsaetze, raw } = mappe;
  const hatSaetze = !regelsaetze.ok || regelsaetze.wert.length > 0;
  if (mappe.istUeberlagert === true || (hatSaetze && istOffen(raw.felder.stichtag))) return [];
  const paare = [
    [KONTROLLFELDER.profillage, profillage.errechnet],
    [KONTROLLFELDER.kennung, kennung.errechnet],
  ] as const;
  return paare.flatMap(([feld, errechnet]) => {
    if (!inhalt.suchte(feld) || !inhalt.hat(feld)) return [];
    const { wert, zelle, fehler } = inhalt.feld(feld);
    const sagtNichts = fehler.length > 0 || wert === '' || wert === KONTROLLE_OFFEN;
    return sagtNichts || wert === errechnet ? [] : [zelle.ort];
  });
}
