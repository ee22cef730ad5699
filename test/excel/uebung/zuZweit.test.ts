/**
 * Two panes with one Übungsmappe, in every order of their requests: it ends as one after the other, and nothing that was entered is
 * lost. A sample a day, about 15 s each; all of them about a minute.
 */
import { OEFFNEN_TEILE } from '../../../src/bereiche/uebung/mappe';
import { oeffnePerson } from '../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { setzeCode } from '../../../src/bereiche/uebung/vorhaben/setzeCode';
import { vergleiche } from '../../../src/bereiche/uebung/vorhaben/vergleiche';
import { P01 } from '../../../src/bereiche/uebung/personen/p01';
import type { Fallmappe } from '../../../src/mappe/fallmappe';
import { lesen } from '../../../src/mappe/lesen';
import { openHost } from '../../host/nodeHost';
import { bildVon } from '../../support/bild';
import { istGetan } from '../../support/handlungen';
import { STICHTAG } from '../../support/faelle';
import { stichprobe } from '../../support/stichprobe';
import { unterschied } from '../../support/stoerendeHand';
import { alleFolgen, imTakt } from '../../support/takt';
import { berichte } from '../../support/testbericht';
import { uebe, uebungMit, weiterePane, wieDasMuster } from '../../support/uebung';

interface Handlung {
  readonly name: string;
  readonly tue: (mappe: Fallmappe, zusatz: string) => Promise<{ readonly art: string }>;
}

const oeffne = (person: string): Handlung => ({
  name: `${person} öffnen`,
  tue: (mappe, zusatz) => uebe({ mappe }, oeffnePerson({ person, runde: 1 }), zusatz),
});
const VERGLEICHEN: Handlung = {
  name: 'vergleichen',
  tue: (mappe, zusatz) => uebe({ mappe }, vergleiche({ person: 'P01', runde: 1 }, 'AV'), zusatz),
};
const CODE: Handlung = {
  name: 'Code',
  tue: (mappe, zusatz) => uebe({ mappe }, setzeCode('K7'), zusatz),
};
/** A rating by a key, as the pane enters it. */
const STUFE: Handlung = {
  name: 'eine Stufe',
  tue: async (mappe) => {
    await lesen(mappe, STICHTAG);
    return mappe.enter([{ ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 }]);
  },
};

const PAARE: readonly (readonly [Handlung, Handlung])[] = [
  [oeffne('P02'), oeffne('P03')],
  [oeffne('P02'), VERGLEICHEN],
  [oeffne('P02'), STUFE],
  [VERGLEICHEN, STUFE],
  [CODE, oeffne('P02')],
];

/** Everything that practising reads. */
const UMFANG = {
  tabellen: OEFFNEN_TEILE.listen.map(({ name }) => name),
  felder: OEFFNEN_TEILE.felder.map(({ name }) => name),
};

const HOECHSTENS = 1_000;
const ZUSAETZE = ['BBBBBB', 'CCCCCC'];

let xlsx: Uint8Array;
beforeAll(async () => {
  const offen = await uebungMit();
  await uebe(offen, oeffnePerson({ person: 'P01', runde: 1 }));
  await uebe(offen, wieDasMuster(P01));
  xlsx = offen.host.save();
});

interface Ausgang {
  /** Who was told that it is done. */
  readonly getan: readonly boolean[];
  readonly arten: readonly string[];
  readonly bild: readonly string[];
  readonly folge: readonly number[];
}

async function spiele(paar: readonly (Handlung | null)[], folge: readonly number[]): Promise<Ausgang> {
  const host = await openHost(xlsx);
  const clients = [host, host.connect()];
  const beteiligte = clients.map((client, index) => ({
    client,
    tue: () =>
      paar[index]?.tue(weiterePane({ host: { ...host, excel: client.excel } }), ZUSAETZE[index] ?? '') ??
      Promise.resolve({ art: 'nichts' }),
  }));
  const takt = await imTakt(beteiligte, folge);
  const arten = takt.ergebnisse.map((each) => (each as { readonly art: string }).art);
  return {
    getan: takt.ergebnisse.map(istGetan),
    arten,
    bild: await bildVon(host.connect(), UMFANG),
    folge: takt.folge,
  };
}

it.each(
  stichprobe(PAARE, 1, 'pairs in an Übungsmappe').map((paar) => [paar[0].name, paar[1].name, paar] as const),
)(
  '%s und %s: wie eine nach der anderen',
  async (eine, andere, paar) => {
    const [a, b] = paar;
    const richtig = [
      await spiele(paar, []),
      await spiele(
        paar,
        Array.from({ length: 40 }, () => 1),
      ),
      await spiele([a, null], []),
      await spiele([null, b], []),
      await spiele([null, null], []),
    ];
    const falsch: unknown[] = [];
    const laeufe = await alleFolgen(async (folge) => {
      const { getan, arten, bild, folge: gespielt } = await spiele(paar, folge);
      const passende = richtig.filter((each) => String(each.getan) === String(getan));
      const abweichungen = passende.map((each) => unterschied(each.bild, bild));
      if (!abweichungen.some((each) => each.length === 0))
        falsch.push([gespielt.join(''), arten, abweichungen]);
      return gespielt;
    }, HOECHSTENS);
    berichte(`Two panes with an Übungsmappe: ${laeufe} orders of „${eine}“ and „${andere}“`);
    expect(laeufe).toBeGreaterThan(1);
    expect(laeufe).toBeLessThan(HOECHSTENS);
    expect(falsch).toEqual([]);
  },
  600_000,
);
