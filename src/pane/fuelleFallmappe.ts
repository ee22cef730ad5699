/** Makes a new Fallmappe from the template: its package with what is known of the person in it. */
import { MIT_FAKTEN } from '../bereiche/fakten';
import type { Lesung } from '../listen/fehler';
import type { PlainDate } from '../listen/plainDate';
import type { RawCell } from '../listen/zelle';
import type { Eingabe } from '../mappe/eingabe';
import type { GeleseneMappe } from '../mappe/fallmappe';
import { lesen } from '../mappe/lesen';
import { PaketError } from '../paket/fehler';
import { oeffnePaketFallmappe } from '../paket/paketFallmappe';
import { paketText } from '../paket/texte';

/** Why nothing was made of the template. */
export interface KeineVorlage {
  readonly satz: string;
}

const NICHT_LEER =
  'Das ist keine leere Vorlage: Darin stehen schon Angaben zu einer Person. Bitte nehmen Sie eine leere Fallmappe.';

/**
 * The new workbook, read once more before anybody gets it; what is wrong with it then, by its cells.
 * @param heute counts as Stichtag where none is entered.
 */
export async function fuelleFallmappe(
  vorlage: Uint8Array,
  eingaben: readonly Eingabe[],
  heute: PlainDate,
): Promise<Lesung<Uint8Array> | KeineVorlage> {
  try {
    const mappe = oeffnePaketFallmappe(vorlage, MIT_FAKTEN);
    const leer = await mappe.read();
    if (leer.art === 'abgelehnt') throw new Error('A package was refused');
    if (leer.art === 'unlesbar') return { ok: false, fehler: leer.fehler };
    if (!istLeer(leer.mappe)) return { satz: NICHT_LEER };
    const eingegeben = await mappe.enter(eingaben);
    if (eingegeben.art === 'gesperrt') return { ok: false, fehler: eingegeben.fehler };
    if (eingegeben.art !== 'eingegeben') throw new Error('A package was refused');
    const gelesen = await lesen(mappe, heute);
    if (gelesen.art === 'fehlerhaft') return { ok: false, fehler: gelesen.fehler };
    return { ok: true, wert: mappe.bytes };
  } catch (error) {
    if (error instanceof PaketError) return { satz: paketText(error.grund) };
    throw error;
  }
}

/** Two people must never come into one workbook. */
function istLeer({ raw, belege }: GeleseneMappe): boolean {
  const { felder, bedarfe, ressourcenbereiche, marken, paragraph16a } = raw;
  const zellen = [
    ...[felder, bedarfe, ressourcenbereiche, marken, paragraph16a].flatMap<RawCell>(Object.values),
    ...[belege.bedarfe, belege.ressourcenbereiche].flatMap((each) =>
      Object.values(each).flatMap(({ beleg, staerke }) => [beleg, staerke]),
    ),
  ];
  return zellen.every(({ value }) => value.art === 'leer');
}
