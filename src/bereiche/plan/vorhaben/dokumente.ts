/** Writing the printable documents of the plan: Kooperationsplan (or Eingliederungsvereinbarung) and Bürgerblatt. */
import type { Fehler } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { druckzeilen } from '../fach/dokument';
import { BUERGERBLATT_FORMAT, buergerblatt } from '../texte/buergerblatt';
import { PLANDOKUMENT_FORMAT, plandokument } from '../texte/plandokument';
import type { Zellwert } from '../../../listen/werte';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { BUERGERBLATT, PLANDOKUMENT } from '../listen';
import { dokumentdatum } from './dokumentdatum';
import { mitPlan } from './mitPlan';

/** Writes both documents; with anything that stops one of them neither is written. */
export function dokumenteSchreiben(): Vorhaben {
  return mitPlan((plan, { fall, inhalt }) => {
    const datum = dokumentdatum(inhalt, fall);
    if (!datum.ok) return datum;
    const { name, kundennummer, fachkraft } = fall;
    const angaben: Dokumentangaben = { plan, datum: datum.wert, name, kundennummer, fachkraft };
    const [dokument, blatt] = [plandokument(angaben), buergerblatt(angaben)];
    if (dokument.ok && blatt.ok)
      return {
        ok: true,
        aenderungen: [
          { art: 'block', block: PLANDOKUMENT, werte: zellen(dokument.wert, PLANDOKUMENT_FORMAT) },
          { art: 'block', block: BUERGERBLATT, werte: zellen(blatt.wert, BUERGERBLATT_FORMAT) },
        ],
      };
    return {
      ok: false,
      fehler: ohneDoppelte([dokument, blatt].flatMap((each) => (each.ok ? [] : each.fehler))),
    };
  });
}

/** One row of cells for each printed line, so that a document looks the same wherever it is printed. */
function zellen(zeilen: readonly Dokumentzeile[], format: Dokumentformat): Zellwert[][] {
  return zeilen
    .flatMap((zeile) => druckzeilen(zeile, format))
    .map(({ art, text, wer, wann }) => [art, text, wer ?? '', wann ?? '']);
}

/** What stops both documents is said once. */
function ohneDoppelte(fehler: readonly Fehler[]): Fehler[] {
  return [...new Map(fehler.map((each) => [JSON.stringify(each), each])).values()];
}
