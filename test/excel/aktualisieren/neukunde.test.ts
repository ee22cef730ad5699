/** The checklist of the Neukundenverfahren in a workbook of version 3, kept as it was handed out. About 2 s. */
import { BFM_MAPPE } from '../../../src/bereiche/bfm/mappe';
import { NEUKUNDE } from '../../../src/bereiche/bfm/prozess/listen';
import { unterschiede } from '../../support/abbild';
import { aktenblick } from '../../support/akte';
import { aktualisiere, passIn, zellenOhne } from '../../support/aktualisieren';
import { blickAuf } from '../../support/fallmanagement';
import { alteMappe } from '../../support/gewachseneMappe';
import { abbild, openMappe, type Testmappe } from '../../support/mappe';

/** Types into a cell of the checklist by the Id of its row. */
async function tippe({ host }: Testmappe, id: string, kopf: string, wert: string | number): Promise<void> {
  await host.excel.run(async (context) => {
    const tabelle = context.workbook.tables.getItem(NEUKUNDE.name);
    const ids = tabelle.columns.getItem('Id').getDataBodyRange();
    ids.load('values');
    await context.sync();
    const zeile = ids.values.findIndex(([each]) => each === id);
    tabelle.columns.getItem(kopf).getDataBodyRange().getCell(zeile, 0).values = [[wert]];
    await context.sync();
  });
}

/** The sheets that this Bereich changes or brings. */
const BLAETTER = ['Fallmanagement', 'Hauslisten', '_Integrationstool'];

/** Only this Bereich: what others bring along is theirs to show. */
const bringeNach = (offen: Testmappe): ReturnType<typeof aktualisiere> =>
  aktualisiere(offen, offen.host.excel, [BFM_MAPPE]);

async function mitHaken(): Promise<Testmappe> {
  const offen = await openMappe(alteMappe());
  await tippe(offen, 'unterlagen', 'Erledigt am', 46347);
  await tippe(offen, 'unterlagen', 'Erledigt von', 'Frau Beispiel');
  return offen;
}

const labels = async (offen: Testmappe): Promise<readonly string[]> =>
  (await aktenblick(offen)).inhalt.liste(NEUKUNDE).heile.map(({ label }) => label);

const ERLEDIGT = {
  id: 'unterlagen',
  erledigtAm: '2026-11-21',
  erledigtVon: 'Frau Beispiel',
  entfaellt: false,
};

describe('die Checkliste einer Mappe der Version 3', () => {
  it('ist ohne Aktualisierung lesbar: ihre Haken gelten, und nichts entfällt', async () => {
    const { neukunde, fehler } = await blickAuf(await mitHaken());
    expect(neukunde[0]).toEqual(ERLEDIGT);
    expect(neukunde.filter(({ entfaellt }) => entfaellt)).toEqual([]);
    expect(fehler).toEqual([]);
  });

  it('bekommt die Spalte „Entfällt“ und das geltende Recht; Haken und andere Blätter bleiben', async () => {
    const offen = await mitHaken();
    const vorher = zellenOhne(abbild(offen), BLAETTER);
    expect(await bringeNach(offen)).toMatchObject({ art: 'aktualisiert' });
    expect(passIn(offen)).toContain('bfm 4');
    expect((await blickAuf(offen)).neukunde[0]).toEqual(ERLEDIGT);
    expect((await labels(offen))[1]).toBe(
      'Zum Erstgespräch eingeladen (Rechtsfolgenbelehrung nach geltendem Recht)',
    );
    await tippe(offen, 'marktprofil', 'Entfällt', 'x');
    expect((await blickAuf(offen)).neukunde[5]).toMatchObject({ entfaellt: true, erledigtAm: null });
    expect(unterschiede(vorher, zellenOhne(abbild(offen), BLAETTER))).toEqual([]);
    expect(await bringeNach(offen)).toEqual({ art: 'aktuell' });
  });

  it('behält, was jemand selbst neben den Punkt geschrieben hat', async () => {
    const offen = await mitHaken();
    await tippe(offen, 'einladung', 'Punkt', 'Eingeladen, wie bei uns üblich');
    await bringeNach(offen);
    expect((await labels(offen))[1]).toBe('Eingeladen, wie bei uns üblich');
  });
});
