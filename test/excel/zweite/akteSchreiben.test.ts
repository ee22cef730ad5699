/**
 * The Akte is being written while somebody else works on its sheet, or on what it is composed of: it ends as one after the other,
 * or it is not written and says so. Costs about two minutes, since each run reads and writes 2,400 cells.
 */
import { AKTE_BLATT } from '../../../src/bereiche/akte/listen';
import { AKTE_TEILE, akteSchreiben } from '../../../src/bereiche/akte/vorhaben/akteSchreiben';
import { SCHRITTE } from '../../../src/bereiche/plan/listen';
import { akteAendern } from '../../../src/mappe/akteAendern';
import { AM_STICHTAG } from '../../support/faelle';
import { type Hand, HAENDE } from '../../support/haende';
import { type Handlung, mappeFuerAlle } from '../../support/handlungen';
import { abbruch, nurDieHand, spiele, type Spielausgang, unterschied } from '../../support/stoerendeHand';

const HANDLUNG: Handlung = {
  name: 'Akte schreiben',
  tabelle: SCHRITTE.name,
  zelle: { zeile: 'S2-AAAAAA', spalte: SCHRITTE.spalten.was.kopf },
  bereite: (mappe) =>
    Promise.resolve(() =>
      akteAendern(mappe, AM_STICHTAG, akteSchreiben(), AKTE_TEILE.teile, AKTE_TEILE.weitere),
    ),
};

/** What people do on the sheet itself, and to a step that is in the Akte. */
const HAENDE_DARAN: readonly Hand[] = [
  {
    name: 'tippt mitten in die Akte',
    tue: ({ workbook }) => fertig(workbook.setCell(AKTE_BLATT, 'B40', 'von Hand')),
  },
  {
    name: 'fügt mitten in der Akte eine Zeile ein',
    tue: ({ workbook }) => fertig(workbook.insertRows(AKTE_BLATT, 20)),
  },
  ...HAENDE.filter(({ name }) => name === 'ändert dieselbe Zelle'),
];

function fertig(_: void): Promise<void> {
  return Promise.resolve();
}

/** The request that writes, counted from 0. */
const LETZTE = 2;

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

/** The ends that would do, less what came of it; nothing where it is one of them. */
async function falsches(hand: Hand, { getan, bild }: Spielausgang): Promise<unknown> {
  const gut = getan
    ? [
        await spiele(xlsx, { handlung: HANDLUNG, hand, vor: -1 }),
        await spiele(xlsx, { handlung: HANDLUNG, hand, vor: Infinity }),
      ].map((each) => each.bild)
    : [await nurDieHand(xlsx, { handlung: HANDLUNG, hand })];
  const abweichung = gut.map((each) => unterschied(each, bild));
  return abweichung.some((each) => each.length === 0) ? [] : abweichung;
}

describe('zwischen den Anfragen', () => {
  it.each(HAENDE_DARAN.map((hand) => [hand.name, LETZTE, hand] as const))(
    'jemand %s, vor Anfrage %i',
    async (_, vor, hand) => {
      const ausgang = await spiele(xlsx, { handlung: HANDLUNG, hand, vor });
      expect(await falsches(hand, ausgang)).toEqual([]);
      expect(ausgang.art).not.toBe('unvollstaendig');
    },
    120_000,
  );
});

describe('während zurückgestellt wird, weil Excel das Schreiben abgebrochen hat', () => {
  it.each(HAENDE_DARAN.slice(0, 1).map((hand) => [hand.name, 1, hand] as const))(
    'jemand %s (Hand vor Anfrage +%i)',
    async (_, danach, hand) => {
      const { anfragen } = await spiele(xlsx, { handlung: HANDLUNG, hand, vor: null });
      const ausgang = await spiele(xlsx, { handlung: HANDLUNG, hand, ...abbruch(anfragen, 1, danach) });
      expect(await falsches(hand, ausgang)).toEqual([]);
    },
    120_000,
  );
});
