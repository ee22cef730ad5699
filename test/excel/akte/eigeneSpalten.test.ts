/**
 * A column of people's own in a table of the program keeps its formula where a row is filled, and goes on in rows that are added: in
 * Excel and in a package. Costs ten seconds on a busy machine.
 */
import { SCHRITTE } from '../../../src/bereiche/plan/listen';
import { PLAN_BLATT } from '../../../src/bereiche/plan/regeln/planVokabular';
import { schrittAnlegen } from '../../../src/bereiche/plan/vorhaben/schritte';
import { PLAN_MAPPE } from '../../../src/bereiche/plan/mappe';
import { anfuegen } from '../../../src/listen/aenderung';
import { oeffnePaketFallmappe } from '../../../src/paket/paketFallmappe';
import { alsMappe, alsTeile, geaendert } from '../../paket/pruefmappe';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { openMappe, type Testmappe, vorlageBytes } from '../../support/mappe';
import { getan, plane, SCHRITT } from '../../support/plan';

const TABELLE = 'xl/tables/table7.xml';
const BLATTTEIL = 'xl/worksheets/sheet6.xml';

/** The template with a column „Eigene“ behind the steps, with a formula in their only row. */
function mitEigener(formel: string): Uint8Array {
  const mitSpalte = geaendert(alsTeile(vorlageBytes()), TABELLE, (xml) =>
    xml
      .replaceAll('A6:I7', 'A6:J7')
      .replace('<tableColumns count="9">', '<tableColumns count="10">')
      .replace('</tableColumns>', '<tableColumn id="10" name="Eigene"/></tableColumns>'),
  );
  return alsMappe(
    geaendert(mitSpalte, BLATTTEIL, (xml) =>
      mitZelle(
        mitZelle(xml, 6, '<c r="J6" t="inlineStr"><is><t>Eigene</t></is></c>'),
        7,
        `<c r="J7"><f>${formel}</f></c>`,
      ),
    ),
  );
}

/** Behind the cells of a row. */
function mitZelle(xml: string, reihe: number, zelle: string): string {
  return xml.replace(
    new RegExp(`(<row r="${reihe}" .*?)</row>`, 's'),
    (_, anfang: string) => `${anfang}${zelle}</row>`,
  );
}

async function schritteAngelegt(bytes: Uint8Array, anzahl: number): Promise<Testmappe> {
  const offen = await openMappe(bytes);
  for (let nummer = 0; nummer < anzahl; nummer++) await getan(offen, schrittAnlegen(SCHRITT));
  return offen;
}

const eigene = ({ host }: Testmappe): unknown[] =>
  [7, 8, 9].map((zeile) => host.workbook.getFormula(PLAN_BLATT, `J${zeile}`));

it('in der leeren Zeile der Vorlage bleibt sie stehen', async () => {
  const offen = await schritteAngelegt(mitEigener('IF(1=1,"","x")'), 1);
  expect(eigene(offen)).toEqual(['=IF(1=1,"","x")', '', '']);
  expect(offen.host.workbook.getCell(PLAN_BLATT, 'A7')).toBe('S1-AAAAAA');
});

it('in neuen Zeilen geht sie weiter', async () => {
  const offen = await schritteAngelegt(mitEigener('IF(1=1,"","x")'), 3);
  expect(eigene(offen)).toEqual(Array.from({ length: 3 }, () => '=IF(1=1,"","x")'));
});

it('eine, die auf bestimmte Zellen sieht, wird nicht falsch fortgesetzt', async () => {
  const offen = await schritteAngelegt(mitEigener('IF(A7="","","x")'), 2);
  expect(eigene(offen)).toEqual(['=IF(A7="","","x")', '', '']);
});

it('im Paket ebenso', async () => {
  const mappe = oeffnePaketFallmappe(mitEigener('IF(1=1,"","x")'), MAPPENBEREICHE);
  const schritte = [1, 2].map((nummer) => anfuegen(SCHRITTE, { id: `S${nummer}`, was: 'Termin' }));
  await mappe.read(PLAN_MAPPE.teile);
  expect((await mappe.change(schritte)).art).toBe('geaendert');
  const teile = alsTeile(mappe.bytes);
  const xml = teile[BLATTTEIL] ?? '';
  expect(xml).toMatch(/<c r="J7"[^>]*><f>IF\(1=1,(?:"|&quot;){2},(?:"|&quot;)x(?:"|&quot;)\)<\/f>/);
  expect(xml).toMatch(/<c r="J8"[^>]*><f>IF\(1=1,/);
});

it('die Zeile lässt sich auch danach noch ändern und wächst weiter', async () => {
  const offen = await schritteAngelegt(mitEigener('1+1'), 2);
  expect((await plane(offen, schrittAnlegen(SCHRITT))).art).toBe('geaendert');
  expect(eigene(offen)).toEqual(['=1+1', '=1+1', '=1+1']);
});
