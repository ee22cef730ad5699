/** What stands in and around tables that reading them would pass over, asked for along with their cells. */
import { ankerIn, ortAt, parseAnker } from '../../listen/adresse';
import type { Liste } from '../../listen/liste';
import { normalized } from '../../listen/readRating';
import type { Ort } from '../../listen/zelle';
import type { Bestand } from '../../mappe/bestand';
import type { Inventar } from '../../mappe/inventar';
import { ZEILEN_DARUNTER } from '../../mappe/liste/darunter';
import type { Tabellenraum } from '../../mappe/liste/tabellenraum';

/** What has to be known of a table once it is read. */
type Bestaende = ReadonlyMap<string, Bestand>;

/** Asks for it; the answer gives one for each table that is there, after the next round trip. */
export function queueTabellenraeume(
  context: Excel.RequestContext,
  inventar: Inventar,
  listen: readonly Liste[],
): (bestaende: Bestaende) => readonly Tabellenraum[] {
  const gefragte = listen
    .filter(({ name }) => inventar.tabellen.has(name))
    .map((liste) => [liste, queueRaum(context, liste)] as const);
  return (bestaende) =>
    gefragte.flatMap(([liste, raum]) => {
      const bestand = bestaende.get(liste.name);
      return bestand === undefined ? [] : [raum(bestand)];
    });
}

function queueRaum(context: Excel.RequestContext, liste: Liste): (bestand: Bestand) => Tabellenraum {
  const range = context.workbook.tables.getItem(liste.name).getRange();
  const verbundene = range.getMergedAreasOrNullObject().load('address');
  // Of what lies below only the part in use: mostly nothing.
  const darunter = range.getRowsBelow(ZEILEN_DARUNTER).getUsedRangeOrNullObject().load('address,formulas');
  return (bestand) => ({
    verbundene: verbundene.isNullObject ? [] : ortVerbundener(verbundene.address, bestand),
    darunter: darunter.isNullObject ? [] : gefuellte(darunter),
    fremdeSpalten: fremdeSpalten(liste, bestand),
  });
}

/** The first cells of merged ones. Where Excel writes them otherwise than we know, the table itself stands for them. */
function ortVerbundener(adressen: string, { address }: Bestand): readonly Ort[] {
  const { blatt, ...anfang } = parseAnker(address);
  const orte = [...adressen.matchAll(/!(\$?[A-Z]+\$?\d+)(?::\$?[A-Z]+\$?\d+)?(?=[,\s]|$)/g)].flatMap(
    ([, zelle = '']) => {
      const anker = ankerIn(zelle);
      return anker === null ? [] : [ortAt({ ...anker, blatt })];
    },
  );
  return orte.length > 0 ? orte : [ortAt({ ...anfang, blatt })];
}

/** A formula counts whatever it shows. */
function gefuellte({ address, formulas }: Pick<Excel.Range, 'address' | 'formulas'>): Ort[] {
  const erste = parseAnker(address);
  return formulas.flatMap((reihe, zeile) =>
    reihe.flatMap((formel: unknown, spalte) =>
      formel === '' ? [] : [ortAt({ ...erste, zeile: erste.zeile + zeile, spalte: erste.spalte + spalte })],
    ),
  );
}

function fremdeSpalten({ spalten }: Liste, { address, values }: Bestand): Ort[] {
  const bekannte = new Set(Object.values(spalten).map(({ kopf }) => normalized(kopf)));
  const kopf = parseAnker(address);
  return (values[0] ?? []).flatMap((titel, nr) =>
    bekannte.has(normalized(String(titel))) ? [] : [ortAt({ ...kopf, spalte: kopf.spalte + nr })],
  );
}
