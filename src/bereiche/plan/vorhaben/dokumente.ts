/** Writing the printable documents of the plan: Kooperationsplan (or Eingliederungsvereinbarung) and Bürgerblatt. */
import type { Fehler } from '../../../listen/fehler';
import type { Dokumentangaben, Dokumentformat, Dokumentzeile } from '../fach/dokument';
import { druckzeilen } from '../fach/dokument';
import { BUERGERBLATT_FORMAT, buergerblatt } from '../texte/buergerblatt';
import { PLANDOKUMENT_FORMAT, plandokument } from '../texte/plandokument';
import type { Zellwert } from '../../../listen/werte';
import type { Vorhaben } from '../../../mappe/akteAendern';
import { aendern, type Aenderung } from '../../../listen/aenderung';
import type { Angabe16a } from '../angabe16a';
import { angebotstext, schritttext, verneint } from '../fach/frage16a';
import type { Plan } from '../fach/plan';
import { ungeprueftAm } from '../fach/ungeprueftAm';
import { ANGEBOTE, BUERGERBLATT, OFFENES, PLANDOKUMENT, SCHRITTE } from '../listen';
import { offeneZeilen } from '../texte/offenes';
import { dokumentdatum } from './dokumentdatum';
import { mitPlan } from './mitPlan';

/** Writes both documents, and what is still open beside them; with anything that stops one of them neither is written. */
export function dokumenteSchreiben(): Vorhaben {
  return mitPlan((plan, { fall, inhalt, heute }) => {
    const datum = dokumentdatum(inhalt, fall);
    if (!datum.ok) return datum;
    const { name, kundennummer, fachkraft } = fall;
    const angaben: Dokumentangaben = { plan, datum: datum.wert, name, kundennummer, fachkraft };
    const ungeprueft = ungeprueftAm(datum.wert, inhalt, heute);
    const [dokument, blatt] = [plandokument(angaben), buergerblatt(angaben)];
    if (dokument.ok && blatt.ok)
      return {
        ok: true,
        aenderungen: [
          { art: 'block', block: PLANDOKUMENT, werte: zellen(dokument.wert, PLANDOKUMENT_FORMAT) },
          { art: 'block', block: BUERGERBLATT, werte: zellen(blatt.wert, BUERGERBLATT_FORMAT) },
          {
            art: 'block',
            block: OFFENES,
            werte: offeneZeilen(plan, fall.stichtag, datum.wert, ungeprueft).map((zeile) => [zeile]),
          },
          ...gebundeneAntworten(plan),
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

/** Answers that were chosen in the sheet are bound to the text that the documents now print. */
function gebundeneAntworten({ schritte, angebote }: Plan): Aenderung[] {
  return [
    ...schritte
      .filter(istUngebunden)
      .flatMap((each) => aendern(SCHRITTE, each, { leistung16a: verneint(schritttext(each)) })),
    ...angebote
      .filter(istUngebunden)
      .flatMap((each) => aendern(ANGEBOTE, each, { leistung16a: verneint(angebotstext(each)) })),
  ];
}

function istUngebunden({ leistung16a }: { readonly leistung16a: Angabe16a }): boolean {
  return leistung16a !== null && typeof leistung16a === 'object' && leistung16a.keineZu === null;
}
