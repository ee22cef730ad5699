/**
 * The plan of version 3 brought to version 4, from the kept workbook: nothing is lost, nothing of people's own is taken in, and
 * what contradicts itself now is named. Costs about five seconds.
 */
import { readFileSync } from 'node:fs';
import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { KONTROLLE_MAPPE } from '../../../src/bereiche/kontrolle/mappe';
import { KOOPERATION_MAPPE } from '../../../src/bereiche/kooperation/mappe';
import { EINSCHAETZUNG_MAPPE } from '../../../src/bereiche/einschaetzung/mappe';
import { ANGEBOTE, INHALTSFELDER, SCHRITTE, ZIELE } from '../../../src/bereiche/plan/listen';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import { VERLAUF_MAPPE } from '../../../src/bereiche/verlauf/mappe';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { inhalteAendern } from '../../../src/bereiche/plan/vorhaben/inhalte';
import { bereichsstand } from '../../../src/mappe/bereich';
import { BLATT } from '../../../src/mappe/layout';
import { lesen } from '../../../src/mappe/lesen';
import { unterschiede } from '../../support/abbild';
import { aktualisiere, gleichGeschrieben, texteAuf, zellenOhne } from '../../support/aktualisieren';
import { mitPlan } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { abbild, openMappe, type Testmappe } from '../../support/mappe';
import { getan, planIn, SCHRITT } from '../../support/plan';
import { stichprobe } from '../../support/stichprobe';

/** Rows of version 3, and a note of people's own beside each of both tables. */
const EINTRAEGE: readonly (readonly [string, string, string])[] = [
  ['Plan', 'A7', 'S1'],
  ['Plan', 'B7', 'Z1'],
  ['Plan', 'C7', 'Person'],
  ['Plan', 'D7', 'Termin bei der Suchtberatung'],
  ['Plan', 'E7', '15.12.2026'],
  ['Plan', 'I9', 'Notiz neben den Schritten'],
  ['Angebote', 'A7', 'Schuldnerberatung Nord'],
  ['Angebote', 'E7', '§ 16a'],
  ['Angebote', 'K7', '21.11.2026'],
  ['Angebote', 'M7', 'Fahrdienst'],
  ['Angebote', 'J9', 'Notiz neben dem Katalog'],
];

async function version3(): Promise<Testmappe> {
  const offen = await openMappe(new Uint8Array(readFileSync('test/cases/Fallmappe-3.xlsx')));
  for (const [blatt, zelle, text] of EINTRAEGE) offen.host.workbook.setCell(blatt, zelle, text);
  await offen.host.excel.run(async (context) => {
    const { rows } = context.workbook.tables.getItem(SCHRITTE.name);
    rows.add(undefined, [['S2', 'Z1', '', 'sie sucht Arbeit', '', '', '', '']]);
    await context.sync();
  });
  return openMappe(offen.host.save());
}

async function stand({ mappe }: Testmappe): Promise<unknown> {
  const gelesen = await lesen(mappe, STICHTAG, PLAN_MAPPE.teile);
  if (gelesen.art !== 'berechnet') throw new Error(gelesen.art);
  const { inhalt, bereiche } = gelesen.mappe;
  const [ziele, schritte, angebote] = [inhalt.liste(ZIELE), inhalt.liste(SCHRITTE), inhalt.liste(ANGEBOTE)];
  return {
    bereich: bereichsstand(PLAN_MAPPE, bereiche),
    fehler: [ziele, schritte, angebote].flatMap((each) => each.fehler),
    ziele: ziele.heile.map(({ stelle: _, ...ziel }) => ziel),
    schritte: schritte.heile.map(({ stelle: _, ...schritt }) => schritt),
    angebote: angebote.heile.map(({ stelle: _, ...angebot }) => angebot),
  };
}

let alt: Testmappe;
let neu: Testmappe;
let ergebnis: unknown;
beforeAll(async () => {
  [alt, neu] = [await version3(), await version3()];
  ergebnis = await aktualisiere(neu);
});

it('bekommt ein Blatt und zwei Spalten, und sagt es', () => {
  expect(ergebnis).toMatchObject({
    art: 'aktualisiert',
    bericht: {
      blaetter: [
        'Planpunkte',
        'Akte',
        'Kooperation',
        'Einwilligungen',
        'Weitergaben',
        'Rückmeldungen',
        'Freigaben',
        'Fallkonferenz',
        'Konferenzaufgaben',
        'Hilfeplanung',
        'Übergabeblatt',
        'Einwilligung',
        'Konferenzblatt',
        'Hauslisten',
        'Partner',
        'Angebotsketten',
        'Partnerregeln',
        'Leitfaden',
        'Rechtsangaben',
        'Haus',
        '_Regelwerk',
        '_Kontrolle',
      ],
      fehlt: [],
    },
  });
  expect(JSON.stringify(ergebnis)).toContain('Spalte „Leistung nach § 16a“ in tblSchritte');
  expect(JSON.stringify(ergebnis)).toContain('Spalte „Leistung nach § 16a“ in tblAngebote');
});

it('behält jede Zeile mit jedem Wert; die neuen Angaben sind leer', async () => {
  const vorher = await stand(alt);
  expect(vorher).toMatchObject({ bereich: 'frueher', fehler: [], schritte: [{ id: 'S1' }, { id: 'S2' }] });
  expect(await stand(neu)).toEqual({ ...(vorher as object), bereich: 'aktuell' });
});

it('nimmt nichts in die Tabellen auf, was Menschen daneben geschrieben haben', () => {
  expect(neu.host.workbook.getCell('Plan', 'J9')).toBe('Notiz neben den Schritten');
  expect(neu.host.workbook.getCell('Angebote', 'K9')).toBe('Notiz neben dem Katalog');
  expect([neu.host.workbook.getCell('Plan', 'I6'), neu.host.workbook.getCell('Angebote', 'J6')]).toEqual([
    'Leistung nach § 16a',
    'Leistung nach § 16a',
  ]);
});

it('verliert keinen Text und lässt die anderen Blätter, wie sie waren', () => {
  // The other Bereiche of a later version bring something as well.
  const andere = [EINSCHAETZUNG_MAPPE, VERLAUF_MAPPE, BFM_MAPPE, KOOPERATION_MAPPE, KONTROLLE_MAPPE].flatMap(
    (each) => each.blaetter,
  );
  const blaetter = [
    ...PLAN_MAPPE.blaetter,
    ...andere,
    'Akte',
    'Leitfaden',
    'Rechtsangaben',
    'Haus',
    BLATT.pass,
  ];
  const [vorher, nachher] = [abbild(alt), abbild(neu)];
  const anders = unterschiede(
    gleichGeschrieben(zellenOhne(vorher, blaetter)),
    gleichGeschrieben(zellenOhne(nachher, blaetter)),
  );
  expect(anders).toEqual([]);
  for (const blatt of ['Plan', 'Angebote', 'Kooperationsplan', 'Bürgerblatt']) {
    const texte = (bild: typeof vorher): string[] => [...texteAuf(bild, blatt).values()].sort();
    const neue = texte(nachher).filter((text) => text !== 's:Leistung nach § 16a');
    expect(neue).toEqual(texte(vorher));
  }
});

it('nennt, was jetzt nicht mehr zusammenpasst, und löst es nicht still auf', async () => {
  const { pruefungen } = await planIn(neu);
  const gefragt = pruefungen.filter(({ code, ok }) => code === 'PARAGRAPH_16A_BEANTWORTET' && !ok);
  expect(gefragt.map(({ zeile }) => zeile)).toEqual(['S1']);
  expect(pruefungen.filter(({ code, ok }) => code.startsWith('INHALT') && !ok).length).toBeGreaterThan(4);
});

it('danach geht die Arbeit weiter, und ein zweites Mal ändert nichts', async () => {
  const offen = await openMappe(neu.host.save());
  await getan(offen, schrittAnlegen({ ...SCHRITT, leistung16a: 'suchtberatung' }));
  await getan(offen, inhalteAendern({ eingliederungsziel: 'Ausbildung', reha: false }));
  const { plan } = await planIn(offen);
  expect(plan.schritte.at(-1)).toMatchObject({ leistung16a: 'suchtberatung', freiwillig: true, ziel: null });
  expect(plan.inhalte).toMatchObject({ eingliederungsziel: 'Ausbildung', reha: false });
  expect(plan.inhalte.orte.reha).toMatchObject({ blatt: 'Planpunkte' });
  expect(Object.keys(plan.inhalte.orte)).toEqual(Object.keys(INHALTSFELDER));
  expect(await aktualisiere(offen)).toEqual({ art: 'aktuell' });
});

it('bricht Excel mitten darin ab, führt ein neuer Versuch zum Ziel, und nichts geht verloren', async () => {
  const soll = await stand(neu);
  const aktionen = stichprobe(
    [5, 8, 11, 14, 17, 20],
    1,
    'actions at which the upgrade of the plan breaks off',
  );
  for (const aktion of aktionen) {
    const offen = await version3();
    const { art } = await aktualisiere(offen, mitPlan(offen.host, { lauf: 3, aktion }));
    expect([aktion, art]).toEqual([aktion, 'abgebrochen']);
    expect([aktion, await stand(offen)]).toMatchObject([aktion, { bereich: 'frueher', fehler: [] }]);
    expect([aktion, (await aktualisiere(offen)).art]).toEqual([aktion, 'aktualisiert']);
    expect([aktion, await stand(offen)]).toEqual([aktion, soll]);
    const texte = [...texteAuf(abbild(offen), 'Plan').values()];
    expect(texte.filter((text) => text === 's:Leistung nach § 16a')).toHaveLength(1);
    expect(texte).toContain('s:Notiz neben den Schritten');
  }
});
