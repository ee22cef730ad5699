/** Changing tables, single cells and blocks: both adapters do the same, and a table in a package grows with all that ends with it. */
import { type Aenderung, leeren } from '../../src/listen/aenderung';
import type { Liste } from '../../src/listen/liste';
import type { Spalte } from '../../src/listen/spalte';
import type { Zellwert } from '../../src/listen/werte';
import { markeSetzen } from '../../src/mappe/eingabe';
import type { Fallmappe } from '../../src/mappe/fallmappe';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { BEIWERK, MAPPENBEREICHE } from '../support/bereiche';
import { BEISPIEL, mappeMit } from '../support/mappe';
import { alsMappe, alsTeile, geaendert, grundmappe, mit, TEIL, type Teile } from './pruefmappe';

type Aenderbar = Pick<Fallmappe, 'read' | 'change' | 'enter'>;

const WACHSENDE = BEIWERK.listen.filter(({ schluessel }) => schluessel.art !== 'fest');

function wertFuer({ art, angebot }: Spalte<unknown>, nummer: number): Zellwert {
  if (angebot) return angebot.eintraege[nummer % angebot.eintraege.length] ?? '';
  if (art === 'tag') return 46000 + nummer;
  return art === 'anzahl' ? nummer : `=Probe ${nummer} <&> "ä"`;
}

function zeile(liste: Liste, nummer: number): Aenderung {
  const werte = Object.entries(liste.spalten).map(([feld, spalte]) => [feld, wertFuer(spalte, nummer)]);
  return { art: 'anfuegen', liste, werte: Object.fromEntries(werte) as Record<string, Zellwert> };
}

/** What stands in all cells, and where; places are worked out when they are asked for, and JSON does not ask. */
async function inhalt(mappe: Aenderbar): Promise<unknown> {
  const gelesen = await mappe.read(BEIWERK);
  if (gelesen.art !== 'gelesen') throw new Error(JSON.stringify(gelesen));
  const { raw, belege, inhalt: teile } = gelesen.mappe;
  const listen = BEIWERK.listen.map((liste) => teile.liste(liste).zeilen);
  const felder = BEIWERK.felder.map((feld) => ('spalte' in feld ? teile.feld(feld).zelle : null));
  return JSON.parse(
    JSON.stringify([raw, belege, listen, felder], (_, wert: unknown) =>
      typeof wert === 'object' && wert !== null && 'value' in wert && 'ort' in wert
        ? { value: wert.value, ort: wert.ort }
        : wert,
    ),
  ) as unknown;
}

async function beide(): Promise<{
  readonly excel: Aenderbar;
  readonly paket: Aenderbar & { bytes: Uint8Array };
}> {
  const { host, mappe } = await mappeMit(BEISPIEL);
  return { excel: mappe, paket: oeffnePaketFallmappe(host.save(), MAPPENBEREICHE) };
}

async function fuehreAus(mappe: Aenderbar, aenderungen: readonly Aenderung[]): Promise<unknown> {
  await mappe.read(BEIWERK);
  const { art } = await mappe.change(aenderungen);
  return [art, await inhalt(mappe)];
}

describe('dasselbe in Excel und im Paket', () => {
  it.each(WACHSENDE.map((liste) => [liste.name, liste] as const))('drei Zeilen an %s', async (_, liste) => {
    const { excel, paket } = await beide();
    const neue = [1, 2, 3].map((nummer) => zeile(liste, nummer));
    expect(await fuehreAus(paket, neue)).toEqual(await fuehreAus(excel, neue));
  });

  it('einzelne Zellen und Blöcke', async () => {
    const { excel, paket } = await beide();
    const aenderungen = BEIWERK.felder.map((feld): Aenderung =>
      'spalte' in feld
        ? { art: 'feld', feld, wert: wertFuer(feld.spalte, 1) }
        : {
            art: 'block',
            block: feld,
            werte: [
              ['=1+1', "'Text", 'x'],
              ['', 'lang '.repeat(80)],
            ],
          },
    );
    expect(await fuehreAus(paket, aenderungen)).toEqual(await fuehreAus(excel, aenderungen));
  });

  it('Zeilen in anderer Ordnung, geleert', async () => {
    const { excel, paket } = await beide();
    for (const mappe of [excel, paket]) {
      const liste = WACHSENDE.find(({ schluessel }) => schluessel.art === 'nummer');
      if (!liste) throw new Error('no numbered table');
      await fuehreAus(
        mappe,
        [1, 2, 3].map((nummer) => zeile(liste, nummer)),
      );
      const zeilen = [2, 0, 1].map((aus) => ({ aus, werte: {} }));
      await fuehreAus(mappe, [{ art: 'ordnen', liste, zeilen }]);
      const gelesen = await mappe.read(BEIWERK);
      if (gelesen.art !== 'gelesen') throw new Error(gelesen.art);
      const erste = gelesen.mappe.inhalt.liste(liste).zeilen[0];
      if (erste) await mappe.change([leeren(liste, erste.zeile)]);
    }
    expect(await inhalt(paket)).toEqual(await inhalt(excel));
  });

  it('Eingaben einer Person', async () => {
    const { excel, paket } = await beide();
    for (const mappe of [excel, paket]) {
      await mappe.read();
      await mappe.enter([
        { ziel: { art: 'feld', feld: 'name' }, wert: "'=Zoë" },
        { ziel: { art: 'feld', feld: 'geburtsdatum' }, wert: 33000 },
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'stufe' }, wert: 3 },
        { ziel: { art: 'bedarf', id: 'mobilitaet', teil: 'beleg' }, wert: '+49' },
        { ziel: { art: 'bereich', id: 'mitwirkung', teil: 'stufe' }, wert: '' },
        ...markeSetzen('integriert'),
      ]);
    }
    expect(await inhalt(paket)).toEqual(await inhalt(excel));
  });
});

describe('eine Tabelle wächst im Paket', () => {
  const TABELLE = 'xl/tables/table4.xml';
  const BLATT = 'xl/worksheets/sheet4.xml';
  const VERLAUF = WACHSENDE.find(({ name }) => name === 'tblVerlauf') as Liste;

  async function mitDreiZeilen(teile: Teile): Promise<string | Teile> {
    const mappe = oeffnePaketFallmappe(alsMappe(teile), MAPPENBEREICHE);
    await mappe.read(BEIWERK);
    const ergebnis = await mappe.change([1, 2, 3].map((nummer) => zeile(VERLAUF, nummer)));
    if (ergebnis.art === 'gesperrt')
      return ergebnis.fehler
        .map((each) => ('mangel' in each ? `${each.code} ${String(each.mangel)}` : each.code))
        .join();
    return ergebnis.art === 'geaendert' ? alsTeile(mappe.bytes) : ergebnis.art;
  }

  it('mit Filter, Prüfungen, bedingten Formaten, Namen und Diagrammen, die mit ihrer letzten Zeile enden', async () => {
    let teile = await grundmappe();
    teile = geaendert(teile, BLATT, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><conditionalFormatting sqref="A20 B1:B20 C20:D20 AO7:AO20"><cfRule type="expression" priority="9"><formula>TRUE</formula></cfRule></conditionalFormatting>',
      ),
    );
    teile = geaendert(teile, TEIL.mappe, (xml) =>
      xml.replace(
        '<definedName name="Fall_Name">',
        '<definedName name="Eigener">SUM(Verlauf!$B$20:$C$20,\'Verlauf\'!$A$1:$A$20,Plan!$B$20:$C$20)</definedName>$&',
      ),
    );
    teile = {
      ...teile,
      'xl/charts/chart9.xml':
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>Verlauf!$A$20:$A$20</c:f><c:f>Verlauf!$AO$20:$AO$20</c:f></c:chartSpace>',
    };
    const neu = await mitDreiZeilen(teile);
    if (typeof neu === 'string') throw new Error(neu);
    expect(neu[TABELLE]).toContain('ref="A19:AL22"');
    expect(neu[TABELLE]).toMatch(/<autoFilter ref="A19:AL22"/);
    expect(neu[BLATT]).toContain('sqref="A20:A22 B1:B20 C20:D22 AO7:AO20"');
    expect(neu[TEIL.mappe]).toContain("SUM(Verlauf!$B$20:$C$22,'Verlauf'!$A$1:$A$20,Plan!$B$20:$C$20)");
    expect(neu['xl/charts/chart9.xml']).toContain(
      '<c:f>Verlauf!$A$20:$A$22</c:f><c:f>Verlauf!$AO$20:$AO$20</c:f>',
    );
  });

  it.each<[string, string, (xml: string) => string]>([
    [
      'ergebniszeile',
      TABELLE,
      (xml) =>
        xml.replace('ref="A19:AL20"', 'totalsRowCount="1" ref="A19:AL20"').replace('A19:AL20"', 'A19:AL21"'),
    ],
    [
      'darunter',
      BLATT,
      (xml) => xml.replace('</sheetData>', '<row r="22"><c r="B22"><v>1</v></c></row></sheetData>'),
    ],
    [
      'darunter',
      BLATT,
      (xml) => xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B21:C21"/></mergeCells>'),
    ],
    [
      'formel',
      TEIL.profiling,
      (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="60"><c r="A60"><f>SUM(Verlauf!B20:C20)</f><v>1</v></c></row></sheetData>',
        ),
    ],
  ])('oder sagt, warum nicht: %s', async (mangel, pfad, aendere) => {
    expect(await mitDreiZeilen(geaendert(await grundmappe(), pfad, aendere))).toContain(
      `TABELLE_WAECHST_NICHT ${mangel}`,
    );
  });

  it('ein Text, der in keine Zelle passt, wird nicht geschrieben', async () => {
    const mappe = oeffnePaketFallmappe(await mit(TEIL.profiling, (xml) => `${xml} `));
    await mappe.read();
    const eingabe = { ziel: { art: 'feld', feld: 'name' }, wert: 'x'.repeat(32_768) } as const;
    expect(await mappe.enter([eingabe])).toMatchObject({ art: 'gesperrt', fehler: [{ mangel: 'zuLang' }] });
  });
});
