/** Writing again what a reading has missed: a plan on what the workbook holds by then, as for any other change. Pure. */
import type { Aenderung, Zellwerte } from '../../listen/aenderung';
import type { Inhalt } from '../../listen/inhalt';
import type { Liste } from '../../listen/liste';
import type { Vorhaben } from '../akteAendern';
import type { Eingabe } from '../eingabe';
import { istGleicheId, passt } from './befund';
import type { Geschriebenes, Vermisstes } from './merkzettel';

/** The inputs among it; they are entered like any other. */
export function eingabenIn(vermisste: readonly Vermisstes[]): Eingabe[] {
  return vermisste.flatMap(({ was }) => (was.art === 'eingabe' ? [was.eingabe] : []));
}

/** Whether there are rows and cells of tables among it that can be written again. */
export function hatZeilen(vermisste: readonly Vermisstes[]): boolean {
  return vermisste.some(({ was, kannWieder }) => kannWieder && (was.art === 'zeile' || was.art === 'feld'));
}

/** Rows that are gone come back with their Ids; cells of rows and single cells get what was written. */
export function zeilenWieder(vermisste: readonly Vermisstes[]): Vorhaben {
  return ({ inhalt }) => ({
    ok: true,
    aenderungen: vermisste.flatMap(({ was }) => wieder(was, inhalt)),
  });
}

function wieder(was: Geschriebenes, inhalt: Inhalt): Aenderung[] {
  if (was.art === 'feld') return [{ art: 'feld', feld: was.feld, wert: was.wert }];
  if (was.art !== 'zeile') return [];
  const { liste, id, werte, istGanz } = was;
  const stellen = inhalt.liste(liste).zeilen.map(({ zeile }) => zeile.stelle);
  const stelle = stellen.find((each) => istGleicheId(each.zelle('id'), id));
  if (stelle !== undefined)
    return passt(liste, stelle, werte)
      ? []
      : [{ art: 'aendern', liste, zeile: stelle.zeile, werte: ohneChiffrat(liste, werte) }];
  return istGanz ? [{ art: 'anfuegen', liste, werte }] : [];
}

/** Over a ciphertext that is there now none of before is written: its keys may be gone. */
function ohneChiffrat({ spalten }: Liste, werte: Zellwerte): Zellwerte {
  return Object.fromEntries(Object.entries(werte).filter(([feld]) => spalten[feld]?.art !== 'lang'));
}
