/** Writing the printable documents of the plan: Kooperationsplan (or Eingliederungsvereinbarung) and Bürgerblatt. */
import type { Fall } from '../../../fall/fall';
import type { Fehler, Lesung } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { druckzeilen } from '../fach/dokument';
import { lesungVon } from '../fach/planzeile';
import type { PlainDate } from '../../../listen/plainDate';
import { readDatum } from '../../../listen/readFelder';
import { BUERGERBLATT_FORMAT, buergerblatt } from '../texte/buergerblatt';
import { PLANDOKUMENT_FORMAT, plandokument } from '../texte/plandokument';
import type { Zellwert } from '../../../mappe/akte';
import type { GeleseneAkte, Vorhaben } from '../../../mappe/akteAendern';
import { mitPlan } from './planZeilen';

/** The date the documents bear and by which the state of the law is chosen: as entered, else the Stichtag. */
export function dokumentdatum(
  { namen }: GeleseneAkte,
  { stichtag }: Pick<Fall, 'stichtag'>,
): Lesung<PlainDate> {
  return lesungVon((melden) => readDatum(namen.planDatum, 'planDatum', melden) ?? stichtag);
}

/** Writes both documents; with anything that stops one of them neither is written. */
export function dokumenteSchreiben(): Vorhaben {
  return mitPlan((plan, { fall, akte }) => {
    const datum = dokumentdatum(akte, fall);
    if (!datum.ok) return datum;
    const { name, kundennummer, fachkraft } = fall;
    const angaben: Dokumentangaben = { plan, datum: datum.wert, name, kundennummer, fachkraft };
    const [dokument, blatt] = [plandokument(angaben), buergerblatt(angaben)];
    if (dokument.ok && blatt.ok)
      return {
        ok: true,
        aenderungen: [
          { art: 'block', name: 'plandokument', werte: zellen(dokument.wert, PLANDOKUMENT_FORMAT) },
          { art: 'block', name: 'buergerblatt', werte: zellen(blatt.wert, BUERGERBLATT_FORMAT) },
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
