/** The tests of a corpus: every workbook by both ways, and the table of what is said (`docs/korpus.md`). */
import { readFileSync } from 'node:fs';
import { abschnitt, KORPUS_DATEI, zeile } from '../../scripts/korpus/render';
import { type Arbeitsordner, arbeitsordner } from '../support/arbeitsordner';
import type { Eintragungen } from '../support/fillMappe';
import { type Befund, inDerPane, ohneExcel, type Weg } from './lauf';
import { beanstandungen, type Massstab } from './pruefen';
import type { Korpus, Schaden } from './schaden';

/** What a way makes of the sound workbook, and of others, each found out once. */
async function massstabFuer(weg: Weg, { heil, traegtEin }: Korpus): Promise<Massstab> {
  const bekannt = new Map<string, Promise<Befund>>();
  const wie = (andere: Eintragungen): Promise<Befund> => {
    const schluessel = JSON.stringify(andere);
    const neu = bekannt.get(schluessel) ?? heil(andere).then((bytes) => weg(bytes, traegtEin));
    bekannt.set(schluessel, neu);
    return neu;
  };
  return { heil: await wie({}), wie };
}

/** Declares the tests. @param titel of the section of the document. @param richtig what the sound workbook comes to. */
export function pruefeKorpus(titel: string, korpus: Korpus, richtig: object): void {
  let ordner: Arbeitsordner;
  let bytes: Uint8Array;
  let weg: Weg;
  let massstaebe: Readonly<Record<'datei' | 'pane', Massstab>>;
  const zeilen = new Map<string, string[]>();

  beforeAll(async () => {
    ordner = arbeitsordner();
    weg = ohneExcel(ordner);
    bytes = await korpus.heil({});
    massstaebe = { datei: await massstabFuer(weg, korpus), pane: await massstabFuer(inDerPane, korpus) };
  });
  afterAll(() => ordner.raeumeAuf());

  async function pruefe(gruppe: string, schaden: Schaden): Promise<Record<'datei' | 'pane', string[]>> {
    const { eingriff, erwartet, pane } = schaden;
    const traegtEin = korpus.traegtEin || schaden.traegtEin === true;
    const beschaedigt = await eingriff(bytes);
    const befund = await weg(beschaedigt, traegtEin);
    zeilen.set(gruppe, [...(zeilen.get(gruppe) ?? []), zeile(schaden, befund.saetze)]);
    const hier = pane === undefined ? erwartet : pane.erwartet;
    const imFenster = hier === null ? null : await inDerPane(beschaedigt, traegtEin);
    return {
      datei: await beanstandungen(befund, erwartet, massstaebe.datei),
      pane: imFenster && hier ? await beanstandungen(imFenster, hier, massstaebe.pane) : [],
    };
  }

  it('heil kommt auf beiden Wegen das Richtige heraus', () => {
    expect(massstaebe.datei.heil.ergebnis).toMatchObject(richtig);
    expect(massstaebe.pane.heil.ergebnis).toEqual(massstaebe.datei.heil.ergebnis);
  });

  describe.each(Object.entries(korpus.gruppen))('%s', (gruppe, schaeden) => {
    it.each(schaeden.map((each) => [each.art, each] as const))('%s', async (_, schaden) => {
      expect(await pruefe(gruppe, schaden)).toEqual({ datei: [], pane: [] });
    });
  });

  it('docs/korpus.md sagt dasselbe (sonst: npm run korpus)', () => {
    expect(readFileSync(KORPUS_DATEI, 'utf8')).toContain(abschnitt(titel, zeilen));
  });
}
