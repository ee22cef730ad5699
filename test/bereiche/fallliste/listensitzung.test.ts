/**
 * The session with an open list: what it writes is what the headless run writes, block by block; ended early, disturbed and
 * taken back. About ten seconds.
 */
import { runFall } from '../../../scripts/fall/runFall';
import { ERGEBNIS_IDS, FAELLE } from '../../../src/bereiche/fallliste';
import {
  createListensitzung,
  type Listensitzung,
} from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import type { Listenzustand } from '../../../src/bereiche/fallliste/vorhaben/listenzustand';
import { FESTLEGUNG_LABEL } from '../../../src/rules/vocabulary';
import type { StandInHost } from '../../host/nodeHost';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';
import {
  buchstabe,
  ergebnisseIn,
  listeMit,
  type OffeneListe,
  oeffneListe,
  UMGEBUNG,
} from '../../support/offeneListe';
import { gebauteListe } from '../../support/falllisten';

const ANZAHL = 12;
const ERSTE = 6;

interface Offen extends OffeneListe {
  readonly sitzung: Listensitzung;
}

async function offen(jeBlock?: number, xlsx?: Uint8Array): Promise<Offen> {
  const liste = await oeffneListe(xlsx ?? (await listeMit(ANZAHL)), jeBlock);
  const sitzung = createListensitzung(liste.tabelle, UMGEBUNG);
  await sitzung.starte();
  return { ...liste, sitzung };
}

type Zeilen = ReturnType<typeof ergebnisseIn>;

const ergebnisse = (host: StandInHost, zeilen = ANZAHL): Zeilen => ergebnisseIn(host, zeilen);

/** Events come after what caused them is done. */
function ereignisse(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

function gelesenIn(zustand: Listenzustand): Extract<Listenzustand['sicht'], { art: 'gelesen' }> {
  if (zustand.sicht.art !== 'gelesen') throw new Error(JSON.stringify(zustand.sicht));
  return zustand.sicht;
}

/** What the headless run writes. */
let ohneExcel: Zeilen;
let ordner: Arbeitsordner;
beforeAll(async () => {
  ordner = arbeitsordner();
  const args = [ordner.lege('ein.xlsx', await listeMit(ANZAHL)), ordner.pfad('aus.xlsx')];
  expect((await runFall(args, JETZT)).code).toBe(0);
  ohneExcel = ergebnisse((await oeffneListe(new Uint8Array(ordner.lies('aus.xlsx')))).host);
});
afterAll(() => ordner.raeumeAuf());

it.each([undefined, 5, 1])('schreibt, was die Befehlszeile schreibt, in Blöcken von %s', async (jeBlock) => {
  const { host, sitzung } = await offen(jeBlock);
  expect(gelesenIn(sitzung.get()).ergebnis.berechnet).toHaveLength(ANZAHL);
  host.traffic.reset();
  await sitzung.berechne();
  const bloecke = Math.ceil(ANZAHL / (jeBlock ?? ANZAHL));
  // The shape, a block each for reading and writing, and for several blocks whether rows moved.
  expect(host.traffic.roundTrips).toBe(1 + 2 * bloecke + Number(bloecke > 1));
  expect(ergebnisse(host)).toEqual(ohneExcel);
  expect(sitzung.get()).toMatchObject({
    laeuft: null,
    ruecknehmbar: 'berechnen',
    istGeaendert: false,
    bericht: { zeilen: ANZAHL, stoerung: null, istAbgebrochen: false, ausgelassen: [] },
  });
  expect(gelesenIn(sitzung.get()).ergebnis.berechnet.every(({ istEingetragen }) => istEingetragen)).toBe(
    true,
  );
});

it('noch einmal ist nichts veraltet; eine andere Angabe macht eine Zeile veraltet und nennt ihren Wechsel', async () => {
  const { host, sitzung } = await offen();
  await sitzung.berechne();
  await sitzung.neuLesen();
  expect(gelesenIn(sitzung.get()).ergebnis).toMatchObject({ geaendert: [], suchlaeufe: { veraltet: 0 } });
  const zeile = ohneExcel.findIndex((werte) => werte.includes('AV'));
  const nummer = host.workbook.getCell(FAELLE.blatt, `A${ERSTE + zeile}`);
  host.workbook.setCell(
    FAELLE.blatt,
    `${buchstabe('festlegung')}${ERSTE + zeile}`,
    FESTLEGUNG_LABEL.sonstiges,
  );
  await ereignisse();
  expect(sitzung.get().istGeaendert).toBe(true);
  await sitzung.neuLesen();
  const { suchlaeufe, geaendert } = gelesenIn(sitzung.get()).ergebnis;
  expect(suchlaeufe.veraltet).toBe(1);
  await sitzung.berechne();
  expect(sitzung.get().bericht?.geaendert).toEqual(geaendert);
  expect(geaendert.map(({ kundennummer }) => kundennummer)).toEqual([nummer]);
  expect(gelesenIn(sitzung.get()).ergebnis).toMatchObject({ geaendert: [], suchlaeufe: { veraltet: 0 } });
});

it('an jedem Block abgebrochen: was geschrieben ist, bleibt, das andere ist wie vorher', async () => {
  for (let nach = 0; nach < 4; nach++) {
    const { host, sitzung } = await offen(3);
    const vorher = ergebnisse(host);
    let geschrieben = 0;
    const ende = sitzung.subscribe(() => {
      const { laeuft } = sitzung.get();
      if (laeuft?.sollEnden === true || laeuft === null) return;
      const istSchreiben = host.traffic.log.some(({ actions }) => actions.some((each) => each.includes('=')));
      if (istSchreiben) geschrieben = laeuft.erledigt;
      if (istSchreiben && laeuft.erledigt === nach * 3) sitzung.brichAb();
    });
    await sitzung.berechne();
    ende();
    const jetzt = ergebnisse(host);
    const neue = geschrieben;
    expect(jetzt.slice(0, neue)).toEqual(ohneExcel.slice(0, neue));
    expect(jetzt.slice(neue)).toEqual(vorher.slice(neue));
    if (sitzung.get().bericht)
      expect(sitzung.get().bericht).toMatchObject({ zeilen: neue, istAbgebrochen: neue < ANZAHL });
    await sitzung.nimmZurueck();
    expect(ergebnisse(host)).toEqual(vorher);
  }
});

it('zurückgenommen steht alles wie vorher; was jemand inzwischen geändert hat, bleibt und wird genannt', async () => {
  const { host, sitzung } = await offen(4);
  const vorher = ergebnisse(host);
  await sitzung.berechne();
  host.workbook.setCell(FAELLE.blatt, `${buchstabe('warum')}${ERSTE + 2}`, 'von Hand');
  host.workbook.sortTable(FAELLE.name, 'Name');
  host.workbook.sortTable(FAELLE.name, 'Kundennummer');
  await sitzung.nimmZurueck();
  const { ruecknahme, ruecknehmbar } = sitzung.get();
  expect(ruecknahme).toMatchObject({
    tat: 'berechnen',
    zeilen: ANZAHL - 1,
    ausgelassen: [{ kundennummer: '100D500002', grund: 'geaendert' }],
  });
  expect(ruecknehmbar).toBeNull();
  const jetzt = ergebnisse(host);
  expect(jetzt.filter((_, zeile) => zeile !== 2)).toEqual(vorher.filter((_, zeile) => zeile !== 2));
  expect(jetzt[2]?.[ERGEBNIS_IDS.indexOf('warum')]).toBe('von Hand');
});

it('eine Zeile mit Fehler behält ihre Ergebnisse und nennt ihre Zelle', async () => {
  const { host, sitzung } = await offen();
  const ort = `${buchstabe('wohnsituation')}${ERSTE + 1}`;
  host.workbook.setCell(FAELLE.blatt, ort, 'hoch');
  host.workbook.setCell(FAELLE.blatt, `${buchstabe('kennung')}${ERSTE + 1}`, 'von früher');
  await sitzung.berechne();
  const { bericht } = sitzung.get();
  expect(bericht).toMatchObject({ zeilen: ANZAHL - 1, fehler: [{ kundennummer: '100D500001' }] });
  expect(bericht?.fehler[0]?.fehler).toMatchObject([{ orte: [{ blatt: FAELLE.blatt, zelle: ort }] }]);
  expect(ergebnisse(host)[1]?.[ERGEBNIS_IDS.indexOf('kennung')]).toBe('von früher');
});

it('ein Block, den Excel ablehnt, hält auf; was davor steht, lässt sich zurücknehmen', async () => {
  const { host, sitzung } = await offen(4);
  const vorher = ergebnisse(host);
  let anfrage = 0;
  // After the shape, three blocks and the look whether rows moved: the second block that is written.
  host.before(() => {
    if (anfrage++ === 6) host.faults.failAtAction({ roundTrip: 0, action: 200 });
  });
  await sitzung.berechne();
  const { bericht } = sitzung.get();
  expect(bericht).toMatchObject({
    zeilen: 4,
    istAbgebrochen: false,
    stoerung: { istUngewiss: false, orte: [], ablehnung: { grund: 'unbekannt' } },
  });
  expect(ergebnisse(host)).toEqual([...ohneExcel.slice(0, 4), ...vorher.slice(4)]);
  await sitzung.nimmZurueck();
  expect(ergebnisse(host)).toEqual(vorher);
});

it('wer währenddessen etwas ändert, erfährt, dass es noch einmal zu lesen ist', async () => {
  const { host, sitzung } = await offen(4);
  let anfrage = 0;
  host.before(() => {
    if (anfrage++ === 6) host.workbook.setCell(FAELLE.blatt, `${buchstabe('name')}${ERSTE}`, 'Anders, Ada');
  });
  await sitzung.berechne();
  expect(sitzung.get()).toMatchObject({
    istGeaendert: true,
    bericht: { zeilen: ANZAHL, istGeaendert: true },
  });
});

it('filtert das Blatt nach der Spalte „Suchläufe“, und zeigt alles wieder', async () => {
  const { host, sitzung } = await offen();
  await sitzung.berechne();
  const sichtbar = async (): Promise<(boolean | null)[]> =>
    host.excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem(FAELLE.name);
      const alle = Array.from({ length: ANZAHL }, (_, nr) => rows.getItemAt(nr).getRange().load('rowHidden'));
      await context.sync();
      return alle.map(({ rowHidden }) => !rowHidden);
    });
  await sitzung.filtere('dreiBedarfe');
  const erwartet = gelesenIn(sitzung.get()).ergebnis.berechnet.map(({ suchlaeufe }) =>
    suchlaeufe.includes('dreiBedarfe'),
  );
  expect(await sichtbar()).toEqual(erwartet);
  expect(new Set(erwartet).size).toBe(2);
  // With hidden rows every cell is written by itself.
  const davor = ergebnisse(host);
  await sitzung.berechne();
  expect(ergebnisse(host)).toEqual(davor);
  await sitzung.filtere(null);
  expect((await sichtbar()).every(Boolean)).toBe(true);
});

it.each([
  [
    'eine fehlende Spalte',
    (host: StandInHost) => host.workbook.setCell(FAELLE.blatt, `${buchstabe('team')}5`, 'Gruppe'),
    'SPALTE_FEHLT',
  ],
  [
    'ein Stand, der kein Tag ist',
    (host: StandInHost) => host.workbook.setCell(FAELLE.blatt, 'B3', 'gestern'),
    'DATUM_UNGUELTIG',
  ],
] as const)('%s: nichts wird berechnet', async (_, stoere, code) => {
  const { host, sitzung } = await offen();
  const vorher = ergebnisse(host);
  stoere(host);
  await sitzung.berechne();
  expect(sitzung.get()).toMatchObject({ sicht: { art: 'fehlerhaft', fehler: [{ code }] }, bericht: null });
  expect(ergebnisse(host)).toEqual(vorher);
});

it('die leere Vorlage hat nichts zu berechnen', async () => {
  const { sitzung } = await offen(undefined, await gebauteListe([]));
  expect(gelesenIn(sitzung.get()).ergebnis.zeilen).toBe(0);
  await sitzung.berechne();
  expect(sitzung.get().bericht).toMatchObject({ zeilen: 0 });
});

it('ein abgelehntes Zurücknehmen lässt sich noch einmal versuchen; was nichts schreibt, nimmt nichts weg', async () => {
  const { host, sitzung } = await offen(4);
  const vorher = ergebnisse(host);
  await sitzung.berechne();
  host.workbook.protectSheet(FAELLE.blatt);
  await sitzung.nimmZurueck();
  expect(sitzung.get()).toMatchObject({
    ruecknehmbar: 'berechnen',
    ruecknahme: { zeilen: 0, stoerung: { ablehnung: { grund: 'blattschutz' } } },
  });
  await sitzung.berechne();
  expect(sitzung.get()).toMatchObject({ ruecknehmbar: 'berechnen', bericht: { zeilen: 0 } });
  host.workbook.unprotectSheet(FAELLE.blatt);
  await sitzung.nimmZurueck();
  expect(sitzung.get()).toMatchObject({ ruecknehmbar: null, ruecknahme: { zeilen: ANZAHL, stoerung: null } });
  expect(ergebnisse(host)).toEqual(vorher);
});

it('lehnt Excel das Lesen ab, bleibt zu sehen, was gelesen war', async () => {
  const { host, sitzung } = await offen();
  const { sicht } = sitzung.get();
  host.faults.cellEditMode(true);
  await sitzung.berechne();
  expect(sitzung.get()).toMatchObject({
    ablehnung: { grund: 'zellbearbeitung' },
    bericht: null,
    laeuft: null,
  });
  expect(sitzung.get().sicht).toBe(sicht);
});
