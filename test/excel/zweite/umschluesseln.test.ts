/**
 * Everything encrypted anew beside a second session, in every order of their readings and writings, and beside a third hand.
 * Costs five seconds.
 */
import '../../support/probekrypto';
import type { StandInHost } from '../../host/nodeHost';
import { stichprobe } from '../../support/stichprobe';
import { UMSCHLUESSELUNGEN } from '../../support/umschluesselungen';
import { Lauf, type Zweitvorlage, zweitvorlage } from '../../support/umschluesselungZuZweit';
import { EINZELNE } from '../../support/zweiteHandlungen';

let vorlage: Zweitvorlage;
beforeAll(async () => {
  vorlage = await zweitvorlage();
}, 60_000);

/** The requests of the second session: two to read, later one to write. Before which request of the first each comes. */
const ANFRAGEN = 12;
const REIHEN = Array.from({ length: ANFRAGEN + 1 }, (_, lesen) =>
  Array.from({ length: ANFRAGEN + 1 - lesen }, (__, warten) => ({ lesen, warten })),
).flat();

function folgeVon({ lesen, warten }: (typeof REIHEN)[number]): number[] {
  const erste = (zahl: number): number[] => Array.from({ length: zahl }, () => 0);
  const danach = Array.from({ length: 24 }, (_, index) => (lesen + warten + index) % 2);
  return [...erste(lesen), 1, 1, ...erste(warten), 1, ...danach];
}

describe('neu verschlüsseln und zugleich in einer zweiten Sitzung', () => {
  const paare = REIHEN.flatMap((reihe) =>
    UMSCHLUESSELUNGEN.flatMap((art) => EINZELNE.map((zweites) => ({ art, zweites, reihe }))),
  );
  const laeufe = stichprobe(paare, 2, 'orders of encrypting anew and something else');

  it.each(
    laeufe.map((lauf) => [lauf.art.name, lauf.zweites.name, folgeVon(lauf.reihe).join(''), lauf] as const),
  )(
    '%s und %s (%s)',
    async (_, __, ___, { art, zweites, reihe }) => {
      const lauf = await Lauf.beginne(vorlage, art);
      expect(await lauf.mitZweiter(zweites, folgeVon(reihe))).toEqual([]);
    },
    60_000,
  );
});

/** Every order of four readings and writings each. */
function bloecke(a: number, b: number): number[][] {
  if (a === 0 && b === 0) return [[]];
  const mit = (wer: number, rest: number[][]): number[][] =>
    rest.map((each) => [...Array.from({ length: 3 }, () => wer), ...each]);
  return [...(a > 0 ? mit(0, bloecke(a - 1, b)) : []), ...(b > 0 ? mit(1, bloecke(a, b - 1)) : [])];
}

describe('zweimal zugleich neu verschlüsseln', () => {
  // Shifted by a request or two, one reads before the other writes.
  const folgen = bloecke(4, 4).flatMap((folge) => [folge, [0, ...folge], [1, 1, ...folge]]);
  const alle = folgen.flatMap((folge) =>
    UMSCHLUESSELUNGEN.flatMap((art) => UMSCHLUESSELUNGEN.map((andere) => ({ art, andere, folge }))),
  );
  const laeufe = stichprobe(alle, 1, 'orders of encrypting anew twice');

  it.each(laeufe.map((lauf) => [lauf.art.name, lauf.andere.name, lauf.folge.join(''), lauf] as const))(
    '%s und %s (%s)',
    async (_, __, ___, { art, andere, folge }) => {
      const lauf = await Lauf.beginne(vorlage, art);
      expect(await lauf.mitZweitem(andere, folge)).toEqual([]);
    },
    60_000,
  );
});

const BLATT = 'Berechtigte';

async function fuegeEin(host: StandInHost): Promise<void> {
  const zeile = await host.connect().excel.run(async (context) => {
    const range = context.workbook.tables.getItem('tblBerechtigte').getRange();
    range.load('rowIndex');
    await context.sync();
    return range.rowIndex;
  });
  host.workbook.insertRows(BLATT, zeile + 3);
}

const HAENDE: readonly (readonly [string, (host: StandInHost) => void | Promise<void>])[] = [
  ['sortiert die Berechtigten nach Namen', ({ workbook }) => workbook.sortTable('tblBerechtigte', 'Name')],
  ['sortiert die Berechtigten nach Rolle', ({ workbook }) => workbook.sortTable('tblBerechtigte', 'Rolle')],
  ['sortiert die Vermerke', ({ workbook }) => workbook.sortTable('tblVermerke', 'Id')],
  ['fügt bei den Berechtigten eine Zeile ein', fuegeEin],
];

describe('eine dritte Hand bewegt Zeilen, während neu verschlüsselt wird', () => {
  const alle = Array.from({ length: ANFRAGEN }, (_, vor) => vor).flatMap((vor) =>
    HAENDE.flatMap(([name, hand]) => UMSCHLUESSELUNGEN.map((art) => ({ art, name, hand, vor }))),
  );
  const laeufe = stichprobe(alle, 1, 'hands while everything is encrypted anew');

  it.each(laeufe.map((lauf) => [lauf.art.name, lauf.name, lauf.vor, lauf] as const))(
    '%s, jemand %s vor Anfrage %i',
    async (_, __, vor, { art, hand }) => {
      const lauf = await Lauf.beginne(vorlage, art);
      expect(await lauf.mitHand(hand, vor)).toEqual([]);
    },
    60_000,
  );
});
