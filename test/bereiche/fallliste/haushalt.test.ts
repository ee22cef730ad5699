/** A Bedarfsgemeinschaft in an open list: who belongs to it, and ratings of single members. About four seconds. */
import type { Falllistenzeile } from '../../../scripts/vorlage/faelleSheet';
import { FAELLE } from '../../../src/bereiche/fallliste';
import type { Haushalt } from '../../../src/bereiche/fallliste/fach/haushalt';
import type { Listensitzung } from '../../../src/bereiche/fallliste/vorhaben/listensitzung';
import { serialOfDate } from '../../../src/listen/plainDate';
import { STICHTAG } from '../../support/faelle';
import { buchstabe, ERSTE_REIHE, oeffneSitzung, zelleIn } from '../../support/offeneListe';

describe('Bedarfsgemeinschaft', () => {
  const mitglied = (nr: number, weiteres: Falllistenzeile = {}): Falllistenzeile => ({
    kundennummer: `100D00000${nr}`,
    bgNummer: '311000',
    name: `Person ${nr}`,
    stichtag: serialOfDate(STICHTAG),
    ...weiteres,
  });
  const VIER = [
    mitglied(1, { wohnsituation: 0 }),
    mitglied(2),
    { kundennummer: '200D000000', bgNummer: '311009' },
    mitglied(3),
    mitglied(4, { finanzielleSituation: 'viel' }),
  ];

  function haushalte(sitzung: Listensitzung): readonly Haushalt[] {
    const { sicht } = sitzung.get();
    if (sicht.art !== 'gelesen') throw new Error(sicht.art);
    return sicht.haushalte();
  }

  it('hat mehrere Mitglieder; wer allein ist, gehört nicht dazu', async () => {
    const { sitzung } = await oeffneSitzung(VIER);
    const [einzige, ...weitere] = haushalte(sitzung);
    expect(weitere).toEqual([]);
    expect(einzige).toMatchObject({ bgNummer: '311000' });
    expect(einzige?.mitglieder.map(({ zeile, kundennummer }) => [zeile, kundennummer])).toEqual([
      [0, '100D000001'],
      [1, '100D000002'],
      [3, '100D000003'],
      [4, '100D000004'],
    ]);
    expect(einzige?.mitglieder.map(({ bedarfe }) => bedarfe.wohnsituation)).toEqual([0, null, null, null]);
    expect(einzige?.mitglieder.map(({ unlesbar }) => unlesbar)).toEqual([
      [],
      [],
      [],
      ['finanzielleSituation'],
    ]);
    expect(einzige?.mitglieder[3]?.ergebnis).toBeNull();
  });

  it('eine Einschätzung steht nur bei der einen Person; mehrere kommen in ihrer Reihenfolge', async () => {
    const { host, sitzung } = await oeffneSitzung(VIER);
    const wunsch = (nr: number, stufe: 0 | 1 | 2 | 3 | null): Promise<void> =>
      sitzung.schaetzeEin({ kundennummer: `100D00000${nr}`, bedarf: 'wohnsituation', stufe });
    await Promise.all([wunsch(2, 3), wunsch(3, 2), wunsch(2, 1)]);
    expect([0, 1, 3, 4].map((nr) => zelleIn(host, 'wohnsituation', nr))).toEqual([0, 1, 2, '']);
    expect(haushalte(sitzung)[0]?.mitglieder.map(({ bedarfe }) => bedarfe.wohnsituation)).toEqual([
      0,
      1,
      2,
      null,
    ]);
    await sitzung.nimmZurueck();
    expect(zelleIn(host, 'wohnsituation', 1)).toBe(3);
    await wunsch(1, null);
    expect(zelleIn(host, 'wohnsituation', 0)).toBe('');
  });

  it('was inzwischen dort steht, wird nicht überschrieben; wer woanders steht, wird gefunden', async () => {
    const { host, sitzung } = await oeffneSitzung(VIER);
    host.workbook.sortTable(FAELLE.name, 'BG-Nummer');
    host.workbook.insertRows(FAELLE.blatt, ERSTE_REIHE, 1);
    await sitzung.schaetzeEin({ kundennummer: '100D000003', bedarf: 'mobilitaet', stufe: 2 });
    const reihe = [0, 1, 2, 3, 4, 5].find((nr) => zelleIn(host, 'kundennummer', nr) === '100D000003') ?? -1;
    expect(zelleIn(host, 'mobilitaet', reihe)).toBe(2);
    host.workbook.setCell(FAELLE.blatt, `${buchstabe('mobilitaet')}${ERSTE_REIHE + reihe}`, 0);
    await sitzung.schaetzeEin({ kundennummer: '100D000003', bedarf: 'mobilitaet', stufe: 3 });
    expect(zelleIn(host, 'mobilitaet', reihe)).toBe(0);
    expect(sitzung.get().einschaetzung).toBe('geaendert');
  });

  it('was für alle gewählt ist, steht in keiner Zelle und geht beim Lesen nicht verloren', async () => {
    const { host, sitzung } = await oeffneSitzung(VIER);
    const vorher = host.save();
    sitzung.waehleHaushalt('311000');
    sitzung.schlageVor('wohnsituation', 3);
    sitzung.schlageVor('finanzielleSituation', 2);
    host.faults.cellEditMode(true);
    await sitzung.neuLesen();
    host.faults.clear();
    await sitzung.neuLesen();
    sitzung.schlageVor('finanzielleSituation', null);
    expect(sitzung.get().haushalt).toEqual({ bgNummer: '311000', vorschlaege: { wohnsituation: 3 } });
    expect(host.save()).toEqual(vorher);
    sitzung.waehleHaushalt('311009');
    expect(sitzung.get().haushalt.vorschlaege).toEqual({});
  });
});
