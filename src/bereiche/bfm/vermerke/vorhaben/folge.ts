/** Writings one after the other, each planned on what the one before left. */
import type { Vorhaben } from '../../../../mappe/akteAendern';
import type { Sitzung } from '../../../../mappe/sitzung';

export type Vorhabenfolge = readonly Vorhaben[];

type Ausgang = Awaited<ReturnType<Sitzung['akteAendern']>>;

/** How a Vorhabenfolge ended. */
export interface Folgenausgang {
  /** Of the last writing that was tried. */
  readonly ergebnis: Ausgang;
  /** How many writings are done; what they left holds, also where the next one is not. */
  readonly getan: number;
}

/** How often it is begun anew where somebody else changed the rows between two writings. */
const NEUE_ANFAENGE = 3;

/**
 * Carries it out and stops at the first writing that is not done.
 * @param tue carries out one Vorhaben, such as `sende` of a form or `akteAendern` of the session.
 */
export async function fuehreAus(
  folge: Vorhabenfolge,
  tue: (vorhaben: Vorhaben) => Promise<Ausgang>,
): Promise<Folgenausgang> {
  let ausgang = await einmal(folge, tue);
  for (let anfang = 0; anfang < NEUE_ANFAENGE && istNochmal(ausgang.ergebnis); anfang++)
    ausgang = await einmal(folge, tue);
  return ausgang;
}

async function einmal(
  folge: Vorhabenfolge,
  tue: (vorhaben: Vorhaben) => Promise<Ausgang>,
): Promise<Folgenausgang> {
  for (const [getan, vorhaben] of folge.entries()) {
    const ergebnis = await tue(vorhaben);
    if (ergebnis.art !== 'geaendert') return { ergebnis, getan };
  }
  return { ergebnis: { art: 'geaendert' }, getan: folge.length };
}

function istNochmal(ergebnis: Ausgang): boolean {
  if (ergebnis.art !== 'fehlerhaft') return false;
  return ergebnis.fehler.some(
    (each) => each.code === 'BERECHTIGUNG_NICHT_MOEGLICH' && each.mangel === 'nochmal',
  );
}
