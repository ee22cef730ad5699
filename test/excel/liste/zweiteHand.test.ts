/**
 * A second hand on the list between two requests, and requests that break off at one of their actions: a row holds all of the old or
 * all of the new, and nobody else's row anything of ours. About 40 seconds; of the faults two a hand and kind of request each day.
 */
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Blockausgang } from '../../../src/mappe/liste/tabellenmappe';
import type { StandInHost } from '../../host/nodeHost';
import { ANZAHL, bereit, type Bereit, type Bild, bildVon, gezeigt } from '../../support/listenschreiben';
import { ERSTE_REIHE } from '../../support/offeneListe';
import { stichprobe } from '../../support/stichprobe';

/** What somebody else does meanwhile, and what that alone leads to. */
const HAENDE: Readonly<Record<string, (host: StandInHost, nummern: readonly string[]) => void>> = {
  'sortiert nach Name': ({ workbook }) => workbook.sortTable(FAELLE.name, 'Name'),
  'fügt oben eine Zeile ein': ({ workbook }) => workbook.insertRows(FAELLE.blatt, ERSTE_REIHE, 1),
  'fügt in der Mitte eine Zeile ein': ({ workbook }) => workbook.insertRows(FAELLE.blatt, ERSTE_REIHE + 3, 1),
  'löscht die erste Zeile': ({ workbook }) => workbook.deleteRow(FAELLE.blatt, ERSTE_REIHE),
  'löscht die letzte Zeile': ({ workbook }) => workbook.deleteRow(FAELLE.blatt, ERSTE_REIHE + ANZAHL - 1),
  'blendet eine Zeile aus': ({ workbook }) => workbook.hideRow(FAELLE.blatt, ERSTE_REIHE + 1),
  filtert: ({ workbook }, nummern) =>
    workbook.filterTable(FAELLE.name, 'Kundennummer', String(nummern[2]), String(nummern[5])),
  'gibt einer Person eine andere Nummer': ({ workbook }) =>
    workbook.setCell(FAELLE.blatt, `A${ERSTE_REIHE + 1}`, '999D999999'),
  'macht eine Nummer doppelt': ({ workbook }, nummern) =>
    workbook.setCell(FAELLE.blatt, `A${ERSTE_REIHE + 1}`, String(nummern[0])),
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
      if (istNeu && (genannt || ausgang.stoerung?.istUngewiss === true)) return [];
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

/** Breaks one request off at one of its actions while a hand is at work, and looks what became of the list. */
async function gestoert(
  hand: (host: StandInHost, nummern: readonly string[]) => void,
  nurHand: Bild,
  { anfrage, aktion }: { readonly anfrage: number; readonly aktion: number },
): Promise<string[]> {
  const da = await bereit();
  let gesendet = 0;
  da.host.before(() => {
    if (gesendet === 0) hand(da.host, da.nummern);
    if (gesendet++ === anfrage) da.host.faults.failAtAction({ roundTrip: 0, action: aktion });
  });
  const ausgang = await da.tabelle.schreibe(da.auftrag);
  da.host.before(() => undefined);
  return [
    ...(ausgang.stoerung?.orte ?? []).map((ort) => JSON.stringify(ort)),
    ...maengel(da, nurHand, ausgang),
  ];
}

describe('eine Störung an jeder Aktion', () => {
  it.each(['keine', ...Object.keys(HAENDE)])('Hand: %s', async (name) => {
    const hand = HAENDE[name] ?? ((): void => undefined);
    const nurHand = await nurDie(hand, false);
    const probe = await bereit();
    let gesendet = 0;
    probe.host.before(() => {
      if (gesendet++ === 0) hand(probe.host, probe.nummern);
    });
    await probe.tabelle.schreibe(probe.auftrag);
    const jeAnfrage = probe.host.traffic.log.map(({ actions }) => actions.length);
    expect(jeAnfrage[0]).toBeGreaterThan(40);
    const alle = jeAnfrage.flatMap((anzahl, anfrage) =>
      Array.from({ length: anzahl }, (_, aktion) => ({ anfrage, aktion })),
    );
    const erste = ({ anfrage }: (typeof alle)[number]): string => (anfrage === 0 ? 'erste' : 'weitere');
    for (const stelle of stichprobe(alle, 2, 'actions at which writing rows of a list breaks off', erste))
      expect([stelle, ...(await gestoert(hand, nurHand, stelle))]).toEqual([stelle]);
  });
});
