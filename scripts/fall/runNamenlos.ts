/** The headless interface that makes the overview without names of a list of cases: numbers as they stand in it, written anew. */
import { berechneListe, FAELLE, standDerListe, TAGE_OHNE_KONTAKT } from '../../src/bereiche/fallliste';
import { REGELWERKE, regelsaetzeIn } from '../../src/fall/regelsaetze';
import type { Zeitpunkt } from '../../src/listen/plainDate';
import { readListe } from '../../src/listen/readListe';
import type { Excelize } from '../vorlage/excelize';
import { writeDatei } from './dateien';
import { fehlerzeilen } from './fehlerzeilen';
import { berechnet, type Lauf, unbrauchbar } from './lauf';
import { oeffneListe } from './oeffneListe';

/** What a run is asked for. */
export interface Namenloslauf {
  readonly pfad: string;
  readonly ausgabe: string;
  /** Teams that are told by their names; whoever asks decides that. */
  readonly teams: readonly string[];
  readonly jetzt: Zeitpunkt;
  readonly starteExcelize: () => Promise<Excelize>;
}

/** Exit 2 where the list cannot be used, or nobody stands in it; then nothing is written. */
export async function runNamenlos(lauf: Namenloslauf): Promise<Lauf> {
  const { pfad, ausgabe, teams, jetzt } = lauf;
  const liste = oeffneListe(pfad);
  if (!liste.ok) return unbrauchbar(fehlerzeilen(liste.fehler));
  const { tabelle, zellfehler, felder } = liste.wert.gelesen;
  const stand = standDerListe(felder, jetzt.datum);
  if (!stand.ok) return unbrauchbar(fehlerzeilen(stand.fehler));
  const saetze = regelsaetzeIn(felder.get(REGELWERKE.name));
  if (!saetze.ok) return unbrauchbar(fehlerzeilen(saetze.fehler));
  const ergebnis = berechneListe(tabelle, {
    jetzt,
    stand: stand.wert,
    tage: TAGE_OHNE_KONTAKT,
    saetze: saetze.wert,
    zellfehler,
  });
  if (!ergebnis.ok) return unbrauchbar(fehlerzeilen(ergebnis.fehler));
  const { zeilen } = readListe(FAELLE, tabelle);
  const personen = zeilen.map(({ zeile }) => zeile).filter(({ kundennummer }) => kundennummer !== '');
  if (personen.length === 0) return unbrauchbar(['In der Fallliste steht niemand mit einer Kundennummer.']);
  // Large, and needed here alone.
  const { buildNamenlos } = await import('../vorlage/buildNamenlos');
  const bytes = buildNamenlos(await lauf.starteExcelize(), personen, { teams, stand: stand.wert });
  writeDatei(ausgabe, bytes);
  const eingetragen = new Map(personen.map(({ stelle, kennung }) => [stelle.zeile, kennung]));
  const andere = ergebnis.wert.berechnet.filter(
    ({ zeile, werte }) => eingetragen.get(zeile) !== werte.kennung,
  );
  return berechnet({
    stand: stand.wert,
    personen: personen.length,
    andereKennung: andere.length,
    mitFehlern: ergebnis.wert.fehler.length,
  });
}
