/** The first steps over real cells: each true and false, their order, leaving and taking up, going back. About 20 s. */
import {
  BLATT_BEDARF,
  istUebersprungen,
  jetzigerSchritt,
  lagewechsel,
  naechsteZelle,
  SCHRITTE,
} from '../../../../src/bereiche/uebung/fach/ersteSchritte';
import { ERSTER_ORT } from '../../../../src/bereiche/uebung/fach/stand';
import { AENDERUNG, T01 } from '../../../../src/bereiche/uebung/personen/t01';
import { oeffnePerson } from '../../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { BEDARFE } from '../../../../src/rules/vocabulary';
import { openHost } from '../../../host/nodeHost';
import type { Testmappe } from '../../../support/mappe';
import { uebe, uebungMit, weiterePane } from '../../../support/uebung';
import { erledigte, gehe, geheBis, schritt, schrittblick, schritte, tippeIn } from './gehe';

const P01_1 = { person: 'P01', runde: 1 } as const;

it('acht Schritte: jeder ist vorher offen, nachher erledigt, und der nächste ist an der Reihe', async () => {
  const offen = await uebungMit();
  for (const [index, id] of SCHRITTE.entries()) {
    expect(jetzigerSchritt(await schritte(offen))?.id).toBe(id);
    await gehe(offen, id);
    expect(await erledigte(offen)).toEqual(SCHRITTE.slice(0, index + 1));
  }
  expect(jetzigerSchritt(await schritte(offen))).toBeNull();
});

it('jeder Schritt nennt genau die Zellen, um die es geht', async () => {
  const zellen = (await schritte(await uebungMit())).map((each) => each.zellen.map(({ id }) => id));
  expect(zellen).toEqual([
    ['person', 'name'],
    [BLATT_BEDARF],
    BEDARFE.map(({ id }) => id).filter((id) => id !== BLATT_BEDARF),
    ['prognoseArbeitsmarkt', 'dominierend'],
    ['festlegung'],
    [AENDERUNG.bedarf],
    ['qualifikation', 'rahmenbedingungen', 'direktVermittelbar', 'foerderziel'],
    ['kennung'],
  ]);
});

it('ohne ihre Person ist nichts erledigt, was auch in den Zellen steht', async () => {
  const offen = await uebungMit();
  await geheBis(offen, 'eintragen');
  offen.host.workbook.setCell(...zellortVon(await schritt(offen, 'oeffnen')), 'P01');
  expect(await erledigte(offen)).toEqual([]);
});

it('ein anderer Name in der Zelle: Schritt 1 ist offen, die anderen bleiben', async () => {
  const offen = await uebungMit();
  await geheBis(offen, 'prognose');
  const name = (await schritt(offen, 'oeffnen')).zellen.find(({ id }) => id === 'name');
  if (name === undefined) throw new Error('no name');
  tippeIn(offen, name, 'Jemand anders');
  expect(await erledigte(offen)).toEqual(['blatt', 'bedarfe', 'prognose']);
});

describe('wer etwas zurücknimmt', () => {
  let offen: Testmappe;

  beforeAll(async () => {
    offen = await uebungMit();
    await geheBis(offen, 'foerderziel');
  });

  it.each(['blatt', 'bedarfe', 'prognose', 'integration', 'aendern', 'foerderziel'] as const)(
    'bei „%s“: Genau dieser Schritt ist wieder offen und nennt jede seiner Zellen, alle anderen bleiben',
    async (id) => {
      for (const zelle of (await schritt(offen, id)).zellen) {
        tippeIn(offen, zelle, '');
        const alle = await schritte(offen);
        const geleert = alle.find((each) => each.id === id);
        if (geleert === undefined) throw new Error(`no step ${id}`);
        expect(geleert.erledigt).toBe(false);
        expect(naechsteZelle(geleert)).toMatchObject({ id: zelle.id, ist: '', passt: false });
        expect(jetzigerSchritt(alle)?.nr).toBeLessThanOrEqual(geleert.nr);
        expect(istUebersprungen(geleert, alle)).toBe(id !== 'foerderziel');
        const betroffen = alle.filter(({ zellen }) => zellen.some((each) => each.id === zelle.id));
        const uebrige = alle.slice(0, -1).filter((each) => !betroffen.includes(each));
        expect(await erledigte(offen)).toEqual(uebrige.map((each) => each.id));
        tippeIn(offen, zelle, zelle.ist);
        expect(await erledigte(offen)).toEqual(SCHRITTE.slice(0, -1));
      }
    },
  );

  it('nach dem Eintragen: Was sich ändert, macht auch den letzten Schritt wieder offen', async () => {
    await gehe(offen, 'eintragen');
    expect(await erledigte(offen)).toEqual(SCHRITTE);
    const [zelle] = (await schritt(offen, 'blatt')).zellen;
    if (zelle === undefined) throw new Error('no cell');
    tippeIn(offen, zelle, '3');
    expect(await erledigte(offen)).not.toContain('eintragen');
    expect((await schritt(offen, 'blatt')).zellen).toMatchObject([{ ist: '3', soll: '2', passt: false }]);
    tippeIn(offen, zelle, '2');
    expect(await erledigte(offen)).toEqual(SCHRITTE);
  });
});

it('aufgehört und weitergemacht: in einem zweiten Aufgabenbereich und in der gespeicherten Mappe', async () => {
  const offen = await uebungMit();
  await geheBis(offen, 'aendern');
  const bisher = SCHRITTE.slice(0, 6);
  expect(await erledigte({ mappe: weiterePane(offen) })).toEqual(bisher);
  const host = await openHost(offen.host.save());
  expect(await erledigte({ mappe: weiterePane({ host }) })).toEqual(bisher);
});

it('eine andere Person zwischendurch: danach ist alles wie vorher, nur eingetragen ist nichts mehr', async () => {
  const offen = await uebungMit();
  await geheBis(offen, 'eintragen');
  await uebe(offen, oeffnePerson(P01_1), 'AAAAAA');
  expect(await erledigte(offen)).toEqual([]);
  await uebe(offen, oeffnePerson(ERSTER_ORT), 'BBBBBB');
  expect(await erledigte(offen)).toEqual(SCHRITTE.slice(0, -1));
});

describe('die eine Stufe, die geändert wird', () => {
  it('zählt vorher und nachher als eingeschätzt; mit einer dritten ist Schritt 3 offen', async () => {
    const offen = await uebungMit();
    await geheBis(offen, 'aendern');
    const [zelle] = (await schritt(offen, 'aendern')).zellen;
    if (zelle === undefined) throw new Error('no cell');
    tippeIn(offen, zelle, String(T01.bedarfe[AENDERUNG.bedarf].wert));
    expect(await erledigte(offen)).toEqual(SCHRITTE.slice(0, 5));
    tippeIn(offen, zelle, '3');
    expect(await erledigte(offen)).not.toContain('bedarfe');
    expect(await erledigte(offen)).not.toContain('aendern');
  });

  it('ändert Kennung und Profillage: so, wie es dann auch in der Mappe folgt', async () => {
    const offen = await uebungMit();
    await geheBis(offen, 'integration');
    const { vorher, nachher } = lagewechsel();
    expect(await folgen(offen)).toEqual({ profillage: vorher.profillage, kennung: vorher.kennung });
    await gehe(offen, 'aendern');
    expect(await folgen(offen)).toEqual({ profillage: nachher.profillage, kennung: nachher.kennung });
    expect(nachher.kennung).not.toBe(vorher.kennung);
    expect(nachher.profillage).not.toBe(vorher.profillage);
    expect([vorher.stufe, nachher.stufe]).toEqual([T01.bedarfe[AENDERUNG.bedarf].wert, AENDERUNG.stufe]);
  });

  it('ist eine andere als die, die ins Blatt getippt wird', () => {
    expect(AENDERUNG.bedarf).not.toBe(BLATT_BEDARF);
  });
});

function zellortVon({ zellen }: Awaited<ReturnType<typeof schritt>>): [blatt: string, zelle: string] {
  const ort = zellen[0]?.ort;
  if (ort?.art !== 'zelle') throw new Error('no cell');
  return [ort.blatt, ort.zelle];
}

async function folgen(offen: Testmappe): Promise<object> {
  const { profillage, kennung } = (await schrittblick(offen)).ergebnis.steuerung;
  return { profillage: profillage.gueltig, kennung: kennung.gueltig };
}
