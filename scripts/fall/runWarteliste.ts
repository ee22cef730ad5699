/** The headless interface that writes who waits for a place into the table of the waiting list, and the list as another file. */
import {
  PLAETZE,
  planeWartetabelle,
  sollzellen,
  WARTELISTE,
  WARTETABELLE,
} from '../../src/bereiche/fallliste';
import type { Fehler, Lesung } from '../../src/listen/fehler';
import type { PlainDate } from '../../src/listen/plainDate';
import { readListe } from '../../src/listen/readListe';
import { writeDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from './lauf';
import { type OffeneListe, oeffneListe } from './oeffneListe';

/** What a run is asked for. */
export interface Wartelistenlauf {
  readonly pfad: string;
  readonly ausgabe: string;
  readonly heute: PlainDate;
}

/** Exit 2 where the places cannot be counted or somebody who waits cannot be told from others; then nothing is written. */
export async function runWarteliste({ pfad, ausgabe, heute }: Wartelistenlauf): Promise<Lauf> {
  const liste = oeffneListe(pfad);
  const eintrag = liste.ok ? await trageEin(liste.wert, heute) : liste;
  if (!eintrag.ok) return unbrauchbar(fehlerzeilen(eintrag.fehler));
  const { bytes, ...bericht } = eintrag.wert;
  writeDatei(ausgabe, bytes);
  return berechnet(bericht);
}

/** The new file, and how many rows of the table were written. */
interface Eintrag {
  readonly bytes: Uint8Array;
  readonly eingetragen: number;
  readonly ausgetragen: number;
}

async function trageEin({ mappe, gelesen }: OffeneListe, heute: PlainDate): Promise<Lesung<Eintrag>> {
  const tabelle = mappe.neben(WARTELISTE);
  const plaetze = mappe.neben(PLAETZE).lies() ?? ohne('PLAETZE_FEHLEN');
  const bisher = tabelle.lies('kundennummer') ?? ohne('WARTELISTE_FEHLT');
  if (!plaetze.ok) return plaetze;
  if (!bisher.ok) return bisher;
  const { heile, fehler } = readListe(PLAETZE, plaetze.wert.tabelle);
  const unlesbare = [plaetze, bisher].flatMap(({ wert }) => [...wert.zellfehler.values()].flat());
  if (fehler.length + unlesbare.length > 0) return { ok: false, fehler: [...unlesbare, ...fehler] };
  const plan = planeWartetabelle({
    plaetze: heile,
    liste: gelesen.tabelle,
    zellfehler: gelesen.zellfehler,
    tabelle: bisher.wert.tabelle,
    heute,
  });
  if (!plan.ok) return plan;
  const gesperrt =
    plan.wert.length === 0
      ? []
      : await tabelle.schreibe(bisher.wert, sollzellen(WARTETABELLE.schluesselfeld, plan.wert));
  if (gesperrt.length > 0) return { ok: false, fehler: gesperrt };
  const eingetragen = plan.wert.filter(({ werte }) => werte.rang !== '').length;
  const ausgetragen = plan.wert.length - eingetragen;
  return { ok: true, wert: { bytes: tabelle.bytes, eingetragen, ausgetragen } };
}

function ohne(code: 'PLAETZE_FEHLEN' | 'WARTELISTE_FEHLT'): {
  readonly ok: false;
  readonly fehler: readonly Fehler[];
} {
  return { ok: false, fehler: [{ code, orte: [{ art: 'mappe' }] }] };
}
