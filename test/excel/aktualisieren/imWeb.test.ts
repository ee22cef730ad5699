/** Excel on the web breaks formulas of inserted sheets; charts may be refused. About 4 s. */
import { readFileSync } from 'node:fs';
import type { Blaetterpaket } from '../../../src/excel/aktualisieren/blaetterpaket';
import { istGleicheFormel } from '../../../src/excel/aktualisieren/formeln';
import { ablehnungText } from '../../../src/fall/texte/ablehnung';
import { aktualisiere, blaetterIn, ohne } from '../../support/aktualisieren';
import { fremdeMappe, fuegeEin, mitPlan } from '../../support/einfuegen';
import { type Testmappe, vorlageBytes } from '../../support/mappe';

const IM_WEB = { surface: 'web' } as const;
const { formeln } = JSON.parse(readFileSync('assets/Fallmappe-Blaetter.json', 'utf8')) as Blaetterpaket;

/** The cells whose formula is not that of the template. */
function andere({ host }: Testmappe, blaetter: readonly string[] = []): string[] {
  return formeln
    .filter(({ blatt }) => blaetter.length === 0 || blaetter.includes(blatt))
    .filter(({ blatt, zelle, formel }) => host.workbook.getFormula(blatt, zelle) !== formel)
    .map(({ blatt, zelle }) => `${blatt}!${zelle}`);
}

describe('Blätter der Vorlage im Web', () => {
  it('jede Formel steht da wie in der Vorlage', async () => {
    const offen = await fremdeMappe(IM_WEB);
    expect(await fuegeEin(offen)).toEqual({ art: 'eingefuegt', fehlt: [] });
    expect(formeln).toHaveLength(151);
    expect(andere(offen)).toEqual([]);
  });

  it('was Excel danach anders hält, wird gesagt: Formel und Diagramm', async () => {
    const offen = await fremdeMappe(IM_WEB);
    // Whatever is written to Verlauf!A5 becomes a link again.
    offen.host.workbook.whenChanged(() =>
      offen.host.workbook.setCell('Verlauf', 'A5', "='https://x.invalid/[a.xlsx]B'!A1"),
    );
    const excel = mitPlan(offen.host, { lauf: 4, aktion: 2 });
    expect(await fuegeEin(offen, excel)).toEqual({
      art: 'eingefuegt',
      fehlt: [
        { art: 'formel', ort: { art: 'zelle', blatt: 'Verlauf', zelle: 'A5' } },
        { art: 'diagramm', blatt: 'Verlauf', titel: 'Relevante Handlungsbedarfe je Schlüsselgruppe' },
      ],
    });
  });

  it('zeigt ein Name danach anderswohin, so geht alles wieder weg', async () => {
    const offen = await fremdeMappe(IM_WEB);
    verstelle(offen, 'Fall_Name', 'Profil!$A$1');
    expect(await fuegeEin(offen)).toEqual({
      art: 'unveraendert',
      ablehnung: { grund: 'andersGespeichert', code: 'StoredDifferently' },
    });
    expect(await blaetterIn(offen)).toEqual(['Profil', 'Kennung 2']);
  });
});

describe('die Aktualisierung im Web', () => {
  const neue = ['Verlauf'];

  it('bringt jede Formel der neuen Blätter', async () => {
    const offen = await ohne(neue, vorlageBytes(), IM_WEB);
    expect(await aktualisiere(offen)).toMatchObject({
      art: 'aktualisiert',
      bericht: { blaetter: neue, fehlt: [] },
    });
    expect(andere(offen, neue)).toEqual([]);
  });

  it('ist nicht fertig, solange ein Name anderswohin zeigt; ein neuer Versuch setzt sie fort', async () => {
    const offen = await ohne(['Plan'], vorlageBytes(), IM_WEB);
    const wieder = verstelle(offen, 'Plan_Datum', 'Kennung!$A$1');
    expect(await aktualisiere(offen)).toMatchObject({
      art: 'abgebrochen',
      ablehnung: { grund: 'andersGespeichert' },
    });
    wieder();
    expect(await aktualisiere(offen)).toMatchObject({ art: 'aktualisiert', bericht: { blaetter: ['Plan'] } });
  });
});

/** Somebody moves a name as soon as it is there, before each request. @returns what stops it. */
function verstelle({ host }: Testmappe, name: string, bezug: string): () => void {
  host.before(() => {
    const jetzt = host.workbook.getReference(name);
    if (jetzt !== undefined && jetzt !== '#REF!') host.workbook.setName(name, bezug);
  });
  return () => host.before(() => undefined);
}

describe('wo eine Richtlinie es verbietet', () => {
  const GEHAERTET = { isHardened: true };
  const ablehnung = { grund: 'richtlinie', code: 'InvalidOperation' } as const;

  it('sagt es der Satz, und die Mappe bleibt, wie sie ist', async () => {
    const offen = await fremdeMappe(GEHAERTET);
    expect(await fuegeEin(offen)).toEqual({ art: 'unveraendert', ablehnung });
    expect(await blaetterIn(offen)).toEqual(['Profil', 'Kennung 2']);
    expect(ablehnungText(ablehnung.grund, ablehnung.code)).toMatch(/ExtensionHardening.*Ihre IT/);
  });

  it('auch bei der Aktualisierung', async () => {
    const offen = await ohne(['Plan'], vorlageBytes(), GEHAERTET);
    expect(await aktualisiere(offen)).toEqual({ art: 'abgebrochen', ablehnung });
  });
});

it.each([
  ['=SUM(A1:A3)', '=sum( A1:A3 )', true],
  ['=Plan!$A$1', "='Plan'!$A$1", true],
  ['=IFERROR(A1,"")', '=_xlfn.IFERROR(A1,"")', true],
  ['=Plan!$A$1', "='https://x/[Mappe.xlsx]Plan'!$A$1", false],
  ['=Plan!$A$1', '=#REF!', false],
  ['=Plan!$A$1', '=Plan!#REF!', false],
  ['=SUM(A1)', 'SUM(A1)', false],
  ['=SUM(A1)', 0, false],
])('%s und %s: dieselbe Formel = %s', (eine, andere, gleich) => {
  expect(istGleicheFormel(eine, andere)).toBe(gleich);
});
