/** Understands the words of the house for a Betreuung. */
import type { Fehler, Lesung } from '../../../../listen/fehler';
import type { Inhalt } from '../../../../listen/inhalt';
import type { Listenzeile } from '../../../../listen/readListe';
import { betreuungAus, type Betreuungswort, istGleichesWort } from '../../../../rules/betreuungsworte';
import { BETREUUNGSWORTE } from '../listen';

type Wortzeile = Listenzeile<(typeof BETREUUNGSWORTE)['spalten']>;

/**
 * The words, or everything that is wrong among them, each with its cells: half a row, a word that the rules take for another
 * Betreuung, a word that stands twice for different ones. None where the workbook has no such table.
 */
export function readBetreuungsworte(inhalt: Inhalt): Lesung<readonly Betreuungswort[]> {
  if (!inhalt.hat(BETREUUNGSWORTE)) return { ok: true, wert: [] };
  const { zeilen, heile, fehler: zellfehler } = inhalt.liste(BETREUUNGSWORTE);
  const worte = heile.flatMap(({ wort, betreuung }) => (betreuung === null ? [] : [{ wort, betreuung }]));
  const fehler = [...zellfehler, ...zeilen.filter(istHeil).flatMap((zeile) => zeilenfehler(zeile, zeilen))];
  return fehler.length > 0 ? { ok: false, fehler } : { ok: true, wert: worte };
}

function istHeil({ fehler }: Wortzeile): boolean {
  return fehler.length === 0;
}

function zeilenfehler({ zeile }: Wortzeile, alle: readonly Wortzeile[]): Fehler[] {
  const { wort, betreuung, stelle } = zeile;
  if (wort === '' && betreuung === null) return [];
  const fehlt = !istGleichesWort(wort, wort) ? 'wort' : betreuung === null ? 'betreuung' : null;
  if (fehlt !== null)
    return [{ code: 'ANGABE_FEHLT', orte: [stelle.ort(fehlt)], feld: BETREUUNGSWORTE.spalten[fehlt].kopf }];
  const bekannt = betreuungAus(wort);
  if (bekannt !== null && bekannt !== betreuung)
    return [{ code: 'WORT_VERGEBEN', orte: [stelle.ort('wort')] }];
  const davor = alle.slice(0, stelle.zeile).find((andere) => istGleichesWort(andere.zeile.wort, wort))?.zeile;
  if (davor === undefined || davor.betreuung === betreuung) return [];
  return [{ code: 'WORT_MEHRDEUTIG', orte: [davor.stelle.ort('wort'), stelle.ort('wort')] }];
}
