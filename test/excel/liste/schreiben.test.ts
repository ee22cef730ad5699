/**
 * Rows of a list of cases are written where their Kundennummer stands by then: beside a second hand, with hidden rows, with a
 * fault at actions of the day. A row holds all of the old or all of the new, and nobody else's row anything of ours. About 40 seconds; with
 * GRUENDLICH=1 every fault under every hand, some minutes.
 */
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Blockauftrag, Blockausgang, Zeilenauftrag } from '../../../src/mappe/liste/tabellenmappe';
import type { StandInHost } from '../../host/nodeHost';
import {
  baueListe,
  buchstabe,
  gelesen,
  listeMit,
  type OffeneListe,
  oeffneListe,
  WUNSCH,
} from '../../support/offeneListe';
import { stichprobe } from '../../support/stichprobe';

const ANZAHL = 8;
const FELDER = ['kennung', 'warum', 'kennungSeit'] as const;
const ERSTE = 6;

/** What the cells of the columns show, by Kundennummer; a second row of it apart, rows without one by their place. */
type Bild = Readonly<Record<string, readonly unknown[]>>;

function bildVon({ workbook }: StandInHost): Bild {
  const zelle = (feld: string, reihe: number): string | number | boolean =>
    workbook.getCell(FAELLE.blatt, `${buchstabe(feld)}${reihe}`);
  const bild: Record<string, readonly unknown[]> = {};
  for (let reihe = ERSTE; reihe < ERSTE + ANZAHL + 2; reihe++) {
    const nummer = String(zelle('kundennummer', reihe) || `Reihe ${reihe}`);
    bild[nummer in bild ? `${nummer} noch einmal` : nummer] = FELDER.map((feld) => zelle(feld, reihe));
  }
  return bild;
}

const neuFuer = (nr: number): readonly [string, string, number] => [
  `Neu ${nr}`,
  `'Weil ${nr}\nes so ist: =1+1`,
  46000 + nr,
];

/** What cells show of it. */
const gezeigt = (nr: number): readonly unknown[] => [`Neu ${nr}`, `Weil ${nr}\nes so ist: =1+1`, 46000 + nr];

interface Bereit extends OffeneListe {
  readonly auftrag: Blockauftrag;
  readonly nummern: readonly string[];
  readonly alt: Bild;
}

/** Opens a list and plans to write some of its rows. @param zeilen the rows, counted from 0. */
async function bereit(zeilen: readonly number[] = [0, 1, 2, 4, 5, 7], einzeln = false): Promise<Bereit> {
  const offen = await oeffneListe(await listeMit(ANZAHL));
  for (const [nr, reihe] of [6, 8, 11].entries()) {
    offen.host.workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}${reihe}`, `Alt ${nr}`);
    offen.host.workbook.setCell(FAELLE.blatt, `${buchstabe('kennungSeit')}${reihe}`, 45000 + nr);
  }
  const { tabelle } = await gelesen(offen);
  const nummern = tabelle.values.slice(1).map(([nummer]) => String(nummer));
  const auftrag = {
    ...WUNSCH,
    spalten: FELDER.map((feld) => FAELLE.spalten[feld].kopf),
    einzeln,
    zeilen: zeilen.map((zeile): Zeilenauftrag => ({
      schluessel: nummern[zeile],
      zeile,
      neu: { formulas: neuFuer(zeile), numberFormat: ['@', 'General', 'dd.mm.yyyy'] },
    })),
  };
  offen.host.traffic.reset();
  return { ...offen, auftrag, nummern, alt: bildVon(offen.host) };
}

/** What is to stand there when all of it is written. */
function soll({ auftrag, alt }: Bereit): Bild {
  return {
    ...alt,
    ...Object.fromEntries(
      auftrag.zeilen.map(({ schluessel, zeile }) => [String(schluessel), gezeigt(zeile)]),
    ),
  };
}

it('schreibt in einer Anfrage und nichts daneben', async () => {
  const da = await bereit();
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  expect(da.host.traffic.roundTrips).toBe(1);
  expect([ausgang.stoerung, ausgang.ausgelassen.size, ausgang.davor.size]).toEqual([null, 0, 6]);
  expect(bildVon(da.host)).toEqual(soll(da));
});

it('was davor stand, lässt sich ebenso zurückschreiben, mit Formeln und Formaten', async () => {
  const da = await bereit();
  const { workbook } = da.host;
  workbook.setNumberFormat(FAELLE.blatt, `${buchstabe('kennung')}7`, 'General');
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}7`, '=1+1');
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}10`, "'=2+2");
  const vorher = bildVon(da.host);
  const { davor } = await da.tabelle.schreibe(da.auftrag);
  const zurueck = da.auftrag.zeilen.map(({ schluessel, zeile, neu }): Zeilenauftrag => {
    const alt = davor.get(schluessel);
    if (!alt) throw new Error('nothing kept');
    return { schluessel, zeile, neu: alt, erwartet: neu };
  });
  workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}8`, 'von Hand');
  const ausgang = await da.tabelle.schreibe({ ...da.auftrag, zeilen: zurueck });
  expect(ausgang.stoerung).toBeNull();
  expect([...ausgang.ausgelassen]).toEqual([[da.nummern[2], 'geaendert']]);
  expect(workbook.getFormula(FAELLE.blatt, `${buchstabe('kennung')}7`)).toBe('=1+1');
  expect(bildVon(da.host)).toEqual({
    ...vorher,
    [String(da.nummern[2])]: ['von Hand', ...gezeigt(2).slice(1)],
  });
});

/** What somebody else does meanwhile, and what that alone leads to. */
const HAENDE: Readonly<Record<string, (host: StandInHost, nummern: readonly string[]) => void>> = {
  'sortiert nach Name': ({ workbook }) => workbook.sortTable(FAELLE.name, 'Name'),
  'fügt oben eine Zeile ein': ({ workbook }) => workbook.insertRows(FAELLE.blatt, ERSTE, 1),
  'fügt in der Mitte eine Zeile ein': ({ workbook }) => workbook.insertRows(FAELLE.blatt, ERSTE + 3, 1),
  'löscht die erste Zeile': ({ workbook }) => workbook.deleteRow(FAELLE.blatt, ERSTE),
  'löscht die letzte Zeile': ({ workbook }) => workbook.deleteRow(FAELLE.blatt, ERSTE + ANZAHL - 1),
  'blendet eine Zeile aus': ({ workbook }) => workbook.hideRow(FAELLE.blatt, ERSTE + 1),
  filtert: ({ workbook }, nummern) =>
    workbook.filterTable(FAELLE.name, 'Kundennummer', String(nummern[2]), String(nummern[5])),
  'gibt einer Person eine andere Nummer': ({ workbook }) =>
    workbook.setCell(FAELLE.blatt, `A${ERSTE + 1}`, '999D999999'),
  'macht eine Nummer doppelt': ({ workbook }, nummern) =>
    workbook.setCell(FAELLE.blatt, `A${ERSTE + 1}`, String(nummern[0])),
};

/** Whether a workbook holds, for every person, all of the old or all of the new, and everything else as the hand left it. */
function maengel(da: Bereit, nurHand: Bild, ausgang: Blockausgang): string[] {
  const ist = bildVon(da.host);
  const geplante = new Map(
    da.auftrag.zeilen.map(({ schluessel, zeile }) => [String(schluessel), gezeigt(zeile)]),
  );
  const fehlend = Object.keys(nurHand).filter((nummer) => !(nummer in ist));
  return [
    ...fehlend.map((nummer) => `${nummer} fehlt`),
    ...Object.entries(ist).flatMap(([nummer, zellen]) => {
      const [alt, neu] = [nurHand[nummer] ?? [], geplante.get(nummer)];
      const istAlt = JSON.stringify(zellen) === JSON.stringify(alt);
      const istNeu = neu !== undefined && JSON.stringify(zellen) === JSON.stringify(neu);
      if (istAlt && neu === undefined) return [];
      const istFertig = ausgang.stoerung === null && !ausgang.ausgelassen.has(nummer);
      const genannt = ausgang.davor.has(nummer);
      if (istNeu && genannt) return [];
      if (istAlt && !istFertig && !genannt) return [];
      return [
        `${nummer}: ${JSON.stringify(zellen)}, davor ${JSON.stringify(alt)}, genannt ${String(genannt)}`,
      ];
    }),
  ];
}

async function nurDie(
  hand: (host: StandInHost, nummern: readonly string[]) => void,
  einzeln: boolean,
): Promise<Bild> {
  const da = await bereit(undefined, einzeln);
  hand(da.host, da.nummern);
  return bildVon(da.host);
}

describe.each([false, true])('eine zweite Hand, Zelle für Zelle: %s', (einzeln) => {
  it.each(Object.entries(HAENDE))('jemand %s', async (_, hand) => {
    const nurHand = await nurDie(hand, einzeln);
    // Before the first request, and between every two after it.
    for (let vor = 0; vor < 4; vor++) {
      const da = await bereit(undefined, einzeln);
      let anfrage = 0;
      da.host.before(() => {
        if (anfrage++ === vor) hand(da.host, da.nummern);
      });
      const ausgang = await da.tabelle.schreibe(da.auftrag);
      if (anfrage <= vor) break;
      expect(ausgang.stoerung).toBeNull();
      expect(maengel(da, nurHand, ausgang)).toEqual([]);
    }
  });
});

it('wo jemand immer wieder sortiert, wird nichts behauptet', async () => {
  const da = await bereit();
  let anfrage = 0;
  da.host.before(() =>
    da.host.workbook.sortTable(FAELLE.name, anfrage++ % 2 === 0 ? 'Name' : 'Kundennummer'),
  );
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  da.host.before(() => undefined);
  const offen = da.auftrag.zeilen.filter(({ schluessel }) => !ausgang.davor.has(schluessel));
  if (offen.length > 0) expect(ausgang.stoerung).toMatchObject({ ablehnung: { grund: 'gleichzeitig' } });
  if (ausgang.stoerung?.orte.length === 0 || ausgang.stoerung === null)
    expect(maengel(da, da.alt, ausgang)).toEqual([]);
});

describe('eine Störung an jeder Aktion', () => {
  it.each(['keine', ...Object.keys(HAENDE)])('Hand: %s', async (name) => {
    const hand = HAENDE[name] ?? ((): void => undefined);
    const nurHand = await nurDie(hand, false);
    const probe = await bereit();
    await probe.tabelle.schreibe(probe.auftrag);
    const aktionen = probe.host.traffic.log[0]?.actions.length ?? 0;
    expect(aktionen).toBeGreaterThan(40);
    const alle = Array.from({ length: aktionen }, (_, aktion) => aktion);
    for (const aktion of stichprobe(alle, 6, 'actions at which writing rows of a list breaks off')) {
      const da = await bereit();
      let anfrage = 0;
      da.host.before(() => {
        if (anfrage++ === 0) hand(da.host, da.nummern);
      });
      da.host.faults.failAtAction({ roundTrip: 0, action: aktion });
      const ausgang = await da.tabelle.schreibe(da.auftrag);
      expect(ausgang.stoerung?.orte ?? []).toEqual([]);
      expect([aktion, ...maengel(da, nurHand, ausgang)]).toEqual([aktion]);
    }
  });
});

it('wo auch das Zurückschreiben abgelehnt wird, wird gesagt, wo etwas falsch sein kann', async () => {
  const da = await bereit();
  const probe = await bereit();
  await probe.tabelle.schreibe(probe.auftrag);
  const aktionen = probe.host.traffic.log[0]?.actions ?? [];
  const letzte = aktionen.findLastIndex((each) => each.includes('numberFormat ='));
  da.host.faults.failAlwaysFrom(letzte);
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  expect(ausgang.stoerung).toMatchObject({ istUngewiss: false, ablehnung: { grund: 'unbekannt' } });
  expect(ausgang.stoerung?.orte.length).toBeGreaterThan(0);
});

it('ein geschütztes Blatt und eine offene Zelle: nichts ist geschrieben', async () => {
  const da = await bereit();
  da.host.workbook.protectSheet(FAELLE.blatt);
  expect((await da.tabelle.schreibe(da.auftrag)).stoerung?.ablehnung.grund).toBe('blattschutz');
  da.host.workbook.unprotectSheet(FAELLE.blatt);
  da.host.faults.cellEditMode(true);
  expect((await da.tabelle.schreibe(da.auftrag)).stoerung?.ablehnung.grund).toBe('zellbearbeitung');
  da.host.faults.clear();
  expect(bildVon(da.host)).toEqual(da.alt);
});

describe('Zellen, die nicht gemeint sind', () => {
  it('bleiben, wie sie sind, auch mit einer Formel darin und wenn zurückgegeben wird', async () => {
    const da = await bereit([0, 2, 5], true);
    const { workbook } = da.host;
    const ort = (feld: string, reihe: number): string => `${buchstabe(feld)}${reihe}`;
    workbook.setNumberFormat(FAELLE.blatt, ort('warum', 8), 'General');
    workbook.setCell(FAELLE.blatt, ort('warum', 8), '=1+1');
    const auftrag = {
      ...da.auftrag,
      zeilen: da.auftrag.zeilen.map(({ neu, ...zeile }) => ({
        ...zeile,
        neu: { ...neu, formulas: [neu.formulas[0], null, neu.formulas[2]] },
      })),
    };
    let anfrage = 0;
    da.host.before(() => {
      if (anfrage++ === 0) workbook.insertRows(FAELLE.blatt, ERSTE, 1);
    });
    const ausgang = await da.tabelle.schreibe(auftrag);
    expect([ausgang.stoerung, ausgang.davor.size]).toEqual([null, 3]);
    expect(workbook.getFormula(FAELLE.blatt, ort('warum', 9))).toBe('=1+1');
    const bild = bildVon(da.host);
    for (const zeile of [0, 2, 5]) {
      const [kennung, , seit] = gezeigt(zeile);
      const alt = zeile === 2 ? 2 : da.alt[String(da.nummern[zeile])]?.[1];
      expect(bild[String(da.nummern[zeile])]).toEqual([kennung, alt, seit]);
    }
    for (const zeile of [1, 3, 4, 6, 7])
      expect(bild[String(da.nummern[zeile])]).toEqual(da.alt[String(da.nummern[zeile])]);
  });
});

describe('neue Zeilen', () => {
  it('stehen am Ende, ein Schlüssel aus Ziffern bleibt Text', async () => {
    const da = await bereit();
    // New cells look like the last ones, which a house may have made no text.
    da.host.workbook.setNumberFormat(FAELLE.blatt, `A${ERSTE + ANZAHL - 1}`, 'General');
    expect(await da.tabelle.fuegeAn(WUNSCH, ['0012', '900D900900'])).toBeNull();
    expect(da.host.traffic.roundTrips).toBe(2);
    const { tabelle } = await gelesen(da);
    expect(tabelle.values.map(([nummer]) => nummer).slice(-2)).toEqual(['0012', '900D900900']);
    expect(tabelle.values).toHaveLength(ANZAHL + 3);
    expect(
      tabelle.values
        .slice(-2)
        .flatMap((zeile) => zeile.slice(1))
        .every((wert) => wert === ''),
    ).toBe(true);
    const bild = bildVon(da.host);
    expect(da.nummern.map((nummer) => bild[nummer])).toEqual(da.nummern.map((nummer) => da.alt[nummer]));
  });

  it('die leere Vorlage behält keine leere Zeile', async () => {
    const offen = await oeffneListe(await baueListe([]));
    expect(await offen.tabelle.fuegeAn(WUNSCH, ['K1', 'K2'])).toBeNull();
    const { tabelle } = await gelesen(offen);
    expect(tabelle.values.slice(1).map(([nummer]) => nummer)).toEqual(['K1', 'K2']);
  });

  it('wer schon da ist, fällt auf; ein geschütztes Blatt wird gesagt', async () => {
    const da = await bereit();
    expect(await da.tabelle.fuegeAn(WUNSCH, [String(da.nummern[3])])).toMatchObject({
      grund: 'gleichzeitig',
    });
    da.host.workbook.protectSheet(FAELLE.blatt);
    expect(await da.tabelle.fuegeAn(WUNSCH, ['K9'])).toMatchObject({ grund: 'blattschutz' });
  });
});
