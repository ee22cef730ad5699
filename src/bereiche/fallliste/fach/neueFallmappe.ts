/** What a new Fallmappe begins with: what the list says of the person in columns that a Fallmappe has as well. Pure. */
import { FALL_FELDER } from '../../../fall/listen';
import { EINZELFELDER } from '../../../fall/rawFall';
import type { Fehler, Lesung } from '../../../listen/fehler';
import { istOffen, type Melden } from '../../../listen/readFelder';
import type { Spalte } from '../../../listen/spalte';
import type { Stelle } from '../../../listen/stelle';
import type { Zellwert } from '../../../listen/werte';
import { type Eingabe, type Eingabeziel, markeSetzen } from '../../../mappe/eingabe';
import { BEDARFE } from '../../../rules/vocabulary';
import { EINGABESPALTEN, type Eingabespalte, FAELLE, type Fallspalte } from '../listen';
import { ANDERE_BETREUUNG, IN_DER_FALLMAPPE } from '../regeln/vokabular';
import { zellwertIn } from './fallangaben';

/** The cells of the new workbook that are filled, and what it has no place for. */
export interface NeueFallmappe {
  readonly eingaben: readonly Eingabe[];
  /** Filled columns of the list; their steps and days are decided in the Fallmappe itself. */
  readonly nichtUebernommen: readonly Eingabespalte[];
}

/** Words that stand in a list only once it has read a Fallmappe of the person. */
const AUS_EINER_FALLMAPPE: ReadonlySet<Zellwert> = new Set([IN_DER_FALLMAPPE, ANDERE_BETREUUNG]);

/** From a row without errors. Where words of it are in a Fallmappe already, there is one, and a second one would lack them. */
export function neueFallmappeAus(stelle: Stelle<Fallspalte>): Lesung<NeueFallmappe> {
  const worte = EINGABESPALTEN.filter((spalte) => AUS_EINER_FALLMAPPE.has(wertIn(stelle, spalte)));
  if (worte.length > 0) return { ok: false, fehler: worte.map((spalte) => schonDa(stelle, spalte)) };
  const gefuellte = EINGABESPALTEN.filter((spalte) => !istOffen(stelle.zelle(spalte)));
  return {
    ok: true,
    wert: {
      eingaben: gefuellte.flatMap((spalte) => eingabenFuer(stelle, spalte)),
      nichtUebernommen: gefuellte.filter((spalte) => !HAT_EINEN_PLATZ.has(spalte)),
    },
  };
}

function schonDa(stelle: Stelle<Fallspalte>, spalte: Eingabespalte): Fehler {
  return { code: 'FALLMAPPE_GIBT_ES', orte: [stelle.ort(spalte)] };
}

/** The row was read before: it has none. */
const OHNE_FEHLER: Melden = () => undefined;

const FELDER: ReadonlySet<string> = new Set(EINZELFELDER);
const BEDARF_IDS: ReadonlySet<string> = new Set(BEDARFE.map(({ id }) => id));
const HAT_EINEN_PLATZ: ReadonlySet<string> = new Set([...FELDER, ...BEDARF_IDS, 'festlegung']);

function eingabenFuer(stelle: Stelle<Fallspalte>, spalte: Eingabespalte): readonly Eingabe[] {
  if (spalte === 'festlegung')
    return markeSetzen(FAELLE.spalten.festlegung.read(stelle.zelle(spalte), OHNE_FEHLER));
  const ziel = zielVon(spalte);
  if (ziel === null) return [];
  const wert = ziel.art === 'feld' ? feldwertIn(stelle, spalte, ziel) : wertIn(stelle, spalte);
  return [{ ziel, wert }];
}

type Zielfeld = Extract<Eingabeziel, { art: 'feld' | 'bedarf' }>;

function zielVon(spalte: string): Zielfeld | null {
  if (BEDARF_IDS.has(spalte)) return { art: 'bedarf', id: spalte, teil: 'stufe' } as Zielfeld;
  return FELDER.has(spalte) ? ({ art: 'feld', feld: spalte } as Zielfeld) : null;
}

/** As the Fallmappe writes it; its reasons are words, those of the list come from a closed one. */
function feldwertIn(
  stelle: Stelle<Fallspalte>,
  spalte: Eingabespalte,
  { feld }: Extract<Zielfeld, { art: 'feld' }>,
): Zellwert {
  if (spalte === 'fmGrund') return wertIn(stelle, spalte);
  const hier: Spalte<unknown> = FAELLE.spalten[spalte];
  const dort: Spalte<unknown> = FALL_FELDER[feld].spalte;
  return dort.write(hier.read(stelle.zelle(spalte), OHNE_FEHLER));
}

function wertIn(stelle: Stelle<Fallspalte>, spalte: Eingabespalte): Zellwert {
  return zellwertIn(spalte, stelle.zelle(spalte), OHNE_FEHLER);
}
