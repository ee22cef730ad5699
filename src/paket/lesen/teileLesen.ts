/** Reads the cells of tables, single cells and blocks, and reports every one that cannot be understood. */
import type { Fehler } from '../../listen/fehler';
import type { Block, Feld } from '../../listen/feld';
import { KOPF_ID, type Liste } from '../../listen/liste';
import { spaltenIn } from '../../listen/readListe';
import { normalized } from '../../listen/readRating';
import type { Bestand } from '../../mappe/bestand';
import { istHeil, type Inventar } from '../../mappe/inventar';
import type { Teile } from '../../mappe/teile';
import type { Fehlfund, Fund, Fundorte } from './fundort';
import { bestandVon, type Zellfehler } from './bestandVon';

/** What was found by name, and what is wrong with it. */
export interface Teillesung {
  readonly bestaende: ReadonlyMap<string, Bestand>;
  readonly fehler: readonly Fehler[];
}

/** Reads what is there of these parts. */
export function liesTeile(fundorte: Fundorte, inventar: Inventar, { listen, felder }: Teile): Teillesung {
  const bestaende = new Map<string, Bestand>();
  const fehler: Fehler[] = [];
  const nimm = (
    name: string,
    fund: Fund | Fehlfund | null,
    zaehlt: (bestand: Bestand, each: Zellfehler) => boolean,
  ): void => {
    if (fund === null) return;
    if ('fehler' in fund) return void fehler.push(fund.fehler);
    const { bestand, befunde } = bestandVon(fund.zellen, fund.bereich);
    bestaende.set(name, bestand);
    fehler.push(...befunde.filter((each) => zaehlt(bestand, each)).map((each) => each.fehler));
  };
  for (const liste of listen)
    nimm(liste.name, fundorte.tabelle(liste.name), (bestand, each) => zaehltInListe(liste, bestand, each));
  for (const teil of felder.filter(({ name }) => istHeil(inventar.namen.get(name))))
    nimm(teil.name, fundorte.name(teil.name, 'spalte' in teil), (_, each) => zaehltInFeld(teil, each));
  return { bestaende, fehler };
}

/** Columns of people's own are none of this program's business; a header that cannot be read may be the one that is missing. */
function zaehltInListe(
  { spalten }: Liste,
  bestand: Bestand,
  { istKopf, spalte, fehler }: Zellfehler,
): boolean {
  const koepfe = spaltenIn(bestand);
  if (istKopf) return Object.values(spalten).some(({ kopf }) => !koepfe.has(normalized(kopf)));
  const betroffen = Object.values(spalten).find(({ kopf }) => koepfe.get(normalized(kopf)) === spalte);
  if (betroffen === undefined) return false;
  return betroffen.kopf === KOPF_ID || !(betroffen.art === 'fest' && istOhneErgebnis(fehler));
}

function zaehltInFeld(teil: Feld<unknown> | Block, { fehler }: Zellfehler): boolean {
  return !('spalte' in teil && teil.spalte.art === 'fest' && istOhneErgebnis(fehler));
}

/** What this program or the template writes is not asked for its result: it is no input. */
function istOhneErgebnis({ code }: Fehler): boolean {
  return code === 'FORMEL_OHNE_ERGEBNIS';
}
