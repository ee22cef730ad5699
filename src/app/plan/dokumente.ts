/** Writing the printable documents of the plan: Kooperationsplan (or Eingliederungsvereinbarung) and Bürgerblatt. */
import type { Fall } from '../../core/fall';
import type { Fehler, Lesung } from '../../core/fehler';
import type { Dokumentangaben, Dokumentzeile } from '../../core/plan/dokument';
import { lesungVon } from '../../core/plan/planzeile';
import type { PlainDate } from '../../core/plainDate';
import { readDatum } from '../../core/readFelder';
import { buergerblatt } from '../../text/buergerblatt';
import { plandokument } from '../../text/plandokument';
import type { Zellwert } from '../akte';
import type { GeleseneAkte, Vorhaben } from '../akteAendern';
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
          { art: 'block', name: 'plandokument', werte: dokument.wert.map(zellen) },
          { art: 'block', name: 'buergerblatt', werte: blatt.wert.map(zellen) },
        ],
      };
    return {
      ok: false,
      fehler: ohneDoppelte([dokument, blatt].flatMap((each) => (each.ok ? [] : each.fehler))),
    };
  });
}

function zellen({ art, text, wer, wann }: Dokumentzeile): Zellwert[] {
  return [art, text, wer ?? '', wann ?? ''];
}

/** What stops both documents is said once. */
function ohneDoppelte(fehler: readonly Fehler[]): Fehler[] {
  return [...new Map(fehler.map((each) => [JSON.stringify(each), each])).values()];
}
