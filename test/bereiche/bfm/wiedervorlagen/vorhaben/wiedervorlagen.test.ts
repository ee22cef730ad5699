import '../../../../support/probekrypto';
import { fmFeldSetzen, neukundePunktSetzen } from '../../../../../src/bereiche/bfm/prozess/vorhaben/angaben';
import { eigeneAnlegen } from '../../../../../src/bereiche/bfm/wiedervorlagen/vorhaben/eigene';
import {
  eigeneErledigen,
  istListeVeraltet,
  listeAktualisieren,
} from '../../../../../src/bereiche/bfm/wiedervorlagen/vorhaben/wiedervorlagen';
import type { PlainDate } from '../../../../../src/listen/plainDate';
import { abgelehnt, blickAuf, getan } from '../../../../support/fallmanagement';
import { BEISPIEL, mappeMit, type Testmappe } from '../../../../support/mappe';
import { FAELLIGES } from '../../../../support/faelliges';

const tag = (text: string): PlainDate => text as PlainDate;
const NEUKUNDE = { ...BEISPIEL, felder: { ...BEISPIEL.felder, neukunde: 'ja' } };

/** The rows of the sheet that are open or done, as days and hints. */
async function imBlatt(offen: Testmappe, erledigt: boolean): Promise<[PlainDate | null, string][]> {
  const { gespeichert } = (await blickAuf(offen)).liste;
  return gespeichert
    .filter(({ art, erledigtAm }) => art === 'eigene' && (erledigtAm !== null) === erledigt)
    .map(({ faelligAm, hinweis }) => [faelligAm, hinweis]);
}

describe('eigene Wiedervorlagen', () => {
  let offen: Testmappe;
  beforeAll(async () => {
    offen = await mappeMit(NEUKUNDE);
  });

  it('stehen nach ihrem Tag geordnet im Blatt', async () => {
    await getan(offen, eigeneAnlegen(tag('2027-03-01'), 'Mietvertrag ansehen', FAELLIGES));
    await getan(offen, eigeneAnlegen(tag('2026-12-24'), '=Leistungsbescheid', FAELLIGES));
    expect(await imBlatt(offen, false)).toEqual([
      ['2026-12-24', '=Leistungsbescheid'],
      ['2027-03-01', 'Mietvertrag ansehen'],
    ]);
    expect(istListeVeraltet((await blickAuf(offen)).liste)).toBe(false);
  });

  it('erledigt wird mit Namen und Tag; sie bleiben stehen', async () => {
    const { wiedervorlagen } = await blickAuf(offen);
    const eigene = wiedervorlagen.offen.find(({ hinweis }) => hinweis === 'Mietvertrag ansehen');
    await getan(offen, eigeneErledigen(eigene?.id ?? '', 'Frau Beispiel', FAELLIGES));
    expect(await imBlatt(offen, true)).toEqual([['2027-03-01', 'Mietvertrag ansehen']]);
    const { erledigt } = (await blickAuf(offen)).wiedervorlagen;
    expect(erledigt).toContainEqual(
      expect.objectContaining({ id: eigene?.id, erledigtAm: '2026-11-21', erledigtVon: 'Frau Beispiel' }),
    );
    expect(await abgelehnt(offen, eigeneErledigen(eigene?.id ?? '', 'Frau Beispiel', FAELLIGES))).toEqual([
      'WIEDERVORLAGE_FEHLT',
    ]);
  });

  it('was jemand von Hand in die Liste schreibt, zählt und bekommt eine Id', async () => {
    const { gespeichert } = (await blickAuf(offen)).liste;
    const stelle = gespeichert.find(({ hinweis }) => hinweis === '=Leistungsbescheid')?.eintrag.stelle;
    const [id, hinweis] = [stelle?.ort('id'), stelle?.ort('hinweis')];
    if (id?.art !== 'zelle' || hinweis?.art !== 'zelle') throw new Error('No row');
    offen.host.workbook.setCell(id.blatt, id.zelle, '');
    offen.host.workbook.setCell(hinweis.blatt, hinweis.zelle, 'von Hand');
    await getan(offen, listeAktualisieren(FAELLIGES));
    const zeilen = (await blickAuf(offen)).liste.gespeichert;
    const ids = zeilen.map(({ eintrag }) => eintrag.id);
    expect(zeilen.find((zeile) => zeile.hinweis === 'von Hand')?.eintrag.id).toMatch(/^eigene:\d+$/);
    expect([ids.includes(''), new Set(ids).size]).toEqual([false, ids.length]);
  });
});

describe('Neukundenverfahren', () => {
  it('ist nach 15 Tagen fällig und mit dem Erstgespräch erledigt', async () => {
    const offen = await mappeMit(NEUKUNDE);
    const faellig = { art: 'erstberatung', faelligAm: '2026-11-17' };
    expect((await blickAuf(offen)).wiedervorlagen.offen).toContainEqual(expect.objectContaining(faellig));
    await getan(offen, fmFeldSetzen('erstberatung', tag('2026-11-20'), FAELLIGES));
    const { wiedervorlagen } = await blickAuf(offen);
    expect(wiedervorlagen.offen.map(({ art }) => art)).not.toContain('erstberatung');
    expect(wiedervorlagen.erledigt).toContainEqual(
      expect.objectContaining({ ...faellig, erledigtAm: '2026-11-20', ausgang: 'erledigt' }),
    );
  });

  it('ein Punkt der Checkliste trägt Namen und Tag und lässt sich zurücknehmen', async () => {
    const offen = await mappeMit(NEUKUNDE);
    await getan(offen, neukundePunktSetzen('wiedervorlagen', 'erledigt', 'Frau Beispiel', FAELLIGES));
    const punkt = async (): Promise<unknown> =>
      (await blickAuf(offen)).neukunde.find(({ id }) => id === 'wiedervorlagen');
    expect(await punkt()).toMatchObject({ erledigtAm: '2026-11-21', erledigtVon: 'Frau Beispiel' });
    await getan(offen, neukundePunktSetzen('wiedervorlagen', 'offen', '', FAELLIGES));
    expect(await punkt()).toMatchObject({ erledigtAm: null, erledigtVon: '' });
  });
});
