/** Invented next versions of the plan, over a workbook of the version before. */
import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { LUECKEN, ZIELE } from '../../../src/bereiche/plan/listen';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import type { ExcelRuntime } from '../../../src/excel/excelFallmappe';
import { aendern, anfuegen } from '../../../src/listen/aenderung';
import type { Liste } from '../../../src/listen/liste';
import { text } from '../../../src/listen/spalte';
import type { Aktualisierung } from '../../../src/mappe/akte';
import { bereichsstand, type Mappenbereich, type Migration } from '../../../src/mappe/bereich';
import { lesen } from '../../../src/mappe/lesen';
import { unterschiede } from '../../support/abbild';
import { aktualisiere, blaetterIn, ohne, passIn, volleMappe, zellenOhne } from '../../support/aktualisieren';
import { BLAETTER, MAPPENBEREICHE } from '../../support/bereiche';
import { mitPlan, type Stelle } from '../../support/einfuegen';
import { STICHTAG } from '../../support/faelle';
import { abbild, openMappe, type Testmappe } from '../../support/mappe';
import { mitExcelize } from '../../support/mitExcelize';

/** The goals with another header and one column more. */
const NEUE_ZIELE = {
  ...ZIELE,
  spalten: { ...ZIELE.spalten, messgroesse: text('Woran gemessen'), anmerkung: text('Anmerkung') },
};

/** The next version: headers, a column, and what people have measured by goes into it as well. */
const NACH_5: Migration = {
  nach: 5,
  was: 'Messgrößen stehen auch in den Anmerkungen',
  ueberschriften: [{ tabelle: ZIELE.name, alt: 'Messgröße', neu: 'Woran gemessen' }],
  aenderungen: (inhalt) =>
    inhalt
      .liste(NEUE_ZIELE)
      .heile.flatMap((ziel) => aendern(NEUE_ZIELE, ziel, { anmerkung: ziel.messgroesse })),
};

/** The one after that: a row in another table, where it is not there yet. */
const NACH_6: Migration = {
  nach: 6,
  was: 'Eine Lücke ist vermerkt',
  ueberschriften: [],
  aenderungen: (inhalt) =>
    inhalt.liste(LUECKEN).zeilen.length > 0 ? [] : [anfuegen(LUECKEN, { bedarf: 'neu in 6' })],
};

const listen: readonly Liste[] = PLAN_MAPPE.teile.listen.map((liste) =>
  liste === ZIELE ? NEUE_ZIELE : liste,
);
const PLAN_6: Mappenbereich = {
  ...PLAN_MAPPE,
  version: 6,
  teile: { ...PLAN_MAPPE.teile, listen },
  migrationen: [NACH_5, NACH_6],
};
const BEREICHE_6 = MAPPENBEREICHE.map((each) => (each === PLAN_MAPPE ? PLAN_6 : each));

let voll: Uint8Array;
beforeAll(async () => {
  voll = await volleMappe();
});

const bringeNach = (offen: Testmappe, excel: ExcelRuntime = offen.host.excel): Promise<Aktualisierung> =>
  aktualisiere(offen, excel, BEREICHE_6);

async function stand({ mappe }: Testmappe): Promise<unknown> {
  const gelesen = await lesen(mappe, STICHTAG, PLAN_6.teile);
  if (gelesen.art !== 'berechnet') throw new Error(gelesen.art);
  const { inhalt, bereiche } = gelesen.mappe;
  const ziele = inhalt.liste(NEUE_ZIELE);
  return {
    bereich: bereichsstand(PLAN_6, bereiche),
    fehler: ziele.fehler,
    ziele: ziele.heile.map(({ id, ziel, messgroesse, anmerkung }) => [id, ziel, messgroesse, anmerkung]),
    luecken: inhalt.liste(LUECKEN).heile.map(({ bedarf }) => bedarf),
  };
}

const ERREICHT = {
  bereich: 'aktuell',
  fehler: [],
  ziele: [['Z1-AAAAAA', 'Zu jedem Termin kommen', '+Termine', '+Termine']],
  luecken: ['neu in 6'],
};

describe('ein Bereich, der weiter ist als die Mappe', () => {
  it('benennt Überschriften um, hängt Spalten an, ändert Inhalte, und sagt es', async () => {
    const offen = await openMappe(voll);
    expect(await stand(offen)).toMatchObject({ bereich: 'frueher' });
    expect(await bringeNach(offen)).toEqual({
      art: 'aktualisiert',
      bericht: {
        blaetter: [],
        fehlt: [],
        was: [NACH_5.was, NACH_6.was, 'Spalte „Anmerkung“ in tblZiele'],
      },
    });
    expect(await stand(offen)).toEqual(ERREICHT);
    expect(passIn(offen)).toBe(
      'einschaetzung 4, verlauf 4, plan 6, akte 4, bfm 4, kooperation 4, leitfaden 1, recht 1, haus 4, kontrolle 4',
    );
  });

  it('lässt alle anderen Blätter, wie sie waren', async () => {
    const offen = await openMappe(voll);
    const andere = [...PLAN_MAPPE.blaetter, '_Integrationstool'];
    const vorher = zellenOhne(abbild(offen), andere);
    await bringeNach(offen);
    expect(vorher.size).toBeGreaterThan(1000);
    expect(unterschiede(vorher, zellenOhne(abbild(offen), andere))).toEqual([]);
  });

  it('ein zweites Mal ändert nichts', async () => {
    const offen = await openMappe(voll);
    await bringeNach(offen);
    const vorher = abbild(offen);
    expect(await bringeNach(offen)).toEqual({ art: 'aktuell' });
    expect(unterschiede(vorher, abbild(offen))).toEqual([]);
  });

  it('geht von jeder Version aus nur die Schritte, die fehlen', async () => {
    const offen = await openMappe(voll);
    await aktualisiere(
      offen,
      offen.host.excel,
      MAPPENBEREICHE.map((each) => (each === PLAN_MAPPE ? { ...PLAN_6, version: 5 } : each)),
    );
    expect(await stand(offen)).toMatchObject({ bereich: 'frueher', luecken: [] });
    expect(await bringeNach(offen)).toMatchObject({ bericht: { was: [NACH_6.was] } });
    expect(await stand(offen)).toEqual(ERREICHT);
  });

  it('kommt zugleich mit den Blättern eines anderen', async () => {
    const offen = await ohne(BFM_MAPPE.blaetter, voll);
    expect(await bringeNach(offen)).toMatchObject({ bericht: { blaetter: BFM_MAPPE.blaetter } });
    expect(await blaetterIn(offen)).toEqual(BLAETTER);
    expect(await stand(offen)).toEqual(ERREICHT);
  });

  it('sieht in seinen Schritten auch das Blatt, das eben erst gekommen ist', async () => {
    const offen = await ohne(['Angebote'], voll);
    expect(await bringeNach(offen)).toMatchObject({ bericht: { blaetter: ['Angebote'] } });
    expect(await stand(offen)).toEqual(ERREICHT);
  });

  it('geht keinen Schritt, wenn er ganz neu kommt', async () => {
    const offen = await ohne(PLAN_MAPPE.blaetter, voll);
    expect(await bringeNach(offen)).toMatchObject({ bericht: { was: [] } });
    expect(passIn(offen)).toContain('plan 6');
  });

  it('ist ein Blatt geschützt, wird es genannt, und ein neuer Versuch führt zum Ziel', async () => {
    const offen = await openMappe(voll);
    offen.host.workbook.protectSheet(LUECKEN.blatt);
    expect(await bringeNach(offen)).toMatchObject({
      art: 'ungeeignet',
      fehler: [{ code: 'BLATT_GESCHUETZT', orte: [{ art: 'blatt', blatt: LUECKEN.blatt }] }],
    });
    const wieder = await openMappe(
      await mitExcelize(offen.host.save(), (file) => file.UnprotectSheet(LUECKEN.blatt)),
    );
    expect((await bringeNach(wieder)).art).toBe('aktualisiert');
    expect(await stand(wieder)).toEqual(ERREICHT);
  });

  it('ein Fehler an einer Stelle: die Mappe bleibt die frühere, und ein neuer Versuch führt zum Ziel', async () => {
    const stellen: Stelle[] = [0, 2, 4, 6, 7, 8, 9].map((lauf) => ({ lauf, aktion: 3 }));
    const arten: string[] = [];
    for (const stelle of stellen) {
      const offen = await openMappe(voll);
      const { art } = await bringeNach(offen, mitPlan(offen.host, stelle));
      arten.push(art);
      if (art === 'aktualisiert') continue;
      expect([stelle, await stand(offen)]).toMatchObject([stelle, { bereich: 'frueher' }]);
      expect([stelle, (await bringeNach(offen)).art]).toEqual([stelle, 'aktualisiert']);
      expect([stelle, await stand(offen)]).toEqual([stelle, ERREICHT]);
    }
    expect(arten.filter((art) => art === 'abgebrochen').length).toBeGreaterThan(4);
  }, 300_000);
});
