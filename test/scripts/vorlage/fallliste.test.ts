/** The template of the list of cases: what the interface promises of its headers, and that it is the committed file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildFallliste } from '../../../scripts/vorlage/buildFallliste';
import { FAELLE } from '../../../src/bereiche/fallliste/listen';
import { FAELLE_VORLAGE } from '../../../src/bereiche/fallliste/listen.vorlage';
import { koepfe } from '../../../src/listen/liste';
import { BEDARFE } from '../../../src/rules/vocabulary';
import { loadExcelize } from '../../host/nodeExcelize';
import { mitExcelize } from '../../support/mitExcelize';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = buildFallliste(await loadExcelize());
});

it('gives the bytes of the committed file, every time', async () => {
  expect(Buffer.from(bytes).equals(Buffer.from(buildFallliste(await loadExcelize())))).toBe(true);
  expect(Buffer.from(bytes).equals(readFileSync(join(__dirname, '../../../assets/Fallliste.xlsx')))).toBe(
    true,
  );
});

it('has the columns in their order, and no header twice', () => {
  const alle = koepfe(FAELLE);
  expect(new Set(alle).size).toBe(alle.length);
  expect(alle.slice(0, 10).join(' · ')).toBe(
    'Kundennummer · BG-Nummer · Name · Fachkraft · Team · Geburtsdatum · Zugang · Neukunde · Stichtag · Bisherige Betreuung',
  );
  expect(alle.slice(10, 24)).toEqual(BEDARFE.map(({ label }) => label));
  expect(alle.slice(24, 40).join(' · ')).toBe(
    'Prognose Arbeitsmarkt · Dominierend · Festlegung · Verdichtung · Begründung der Verdichtung · Festgelegte Profillage · Begründung der Festlegung · Geprüft von · Geprüft am · Bestätigte Kennung · FM-Einschätzung · FM-Grund · Exter-Platz frei · Fachteam · § 428 · Grund nach § 10',
  );
  expect(alle.slice(40, 55).join(' · ')).toBe(
    'bFM-Status · Zugangskriterium · Vorgemerkt am · Im bFM seit · Letzte Entscheidung · Letzter Kontakt · Letztes Profiling · Erstberatung am · Rücksprache · Aktivierungsende · Schulabgang · Schulbescheinigung bis · Exter-Träger · Förderziel · Entwicklungsziel',
  );
  expect(alle.slice(55).join(' · ')).toBe(
    'Profillage · Kennung errechnet · Kennung geprüft · Kennung · Betreuung · Wechsel · Noch möglich · Es fehlt · Warum · Hinweise · Bedarfe (acht) · Drei Bedarfe seit · Kennung seit · Suchläufe · Nächste Wiedervorlage · Worum es geht · Regelwerk · Berechnet am · Fingerabdruck',
  );
});

it('has its sheets, its table with filter buttons, and the day of the list as a visible name', async () => {
  await mitExcelize(bytes, (file) => {
    expect(file.GetSheetList().list).toEqual([
      'Fälle',
      'Suchläufe',
      'Team',
      'Exter',
      'Haus',
      'Kooperation',
      'Kontrolle',
      'Anleitung',
      'Zahlen',
      '_Regelwerk',
      '_Kontrolle',
      '_Integrationstool',
    ]);
    expect(file.GetTables('Fälle').tables.map(({ Name }) => Name)).toEqual(['tblFaelle']);
    expect(file.GetTables('Exter').tables.map(({ Name, Range }) => [Name, Range])).toEqual([
      ['tblPlaetze', 'B6:C18'],
      ['tblWarteliste', 'A24:G25'],
    ]);
    expect(file.GetTables('Kooperation').tables.map(({ Name, Range }) => [Name, Range])).toEqual([
      ['tblKooperationszahlen', 'A5:G6'],
    ]);
    const namen = file.GetDefinedName().definedNames.map(({ Name, RefersTo }) => [Name, RefersTo]);
    expect(namen).toContainEqual(['Liste_Stand', 'Fälle!$B$3']);
    expect(namen).toContainEqual(['Zahlen_Stand', 'Zahlen!$B$3']);
    expect(file.GetSheetVisible('_Integrationstool').visible).toBe(false);
    expect(file.GetSheetVisible('Zahlen').visible).toBe(false);
  });
});

it('lets the figures of cooperation grow: nothing stands below them', async () => {
  await mitExcelize(bytes, (file) => {
    expect(file.GetRows('Kooperation').result.length).toBeLessThanOrEqual(6);
  });
});

it('lets the waiting list grow: nothing stands below it, and nothing on „Team“ names anybody', async () => {
  await mitExcelize(bytes, (file) => {
    expect(file.GetRows('Exter').result.length).toBeLessThanOrEqual(25);
    expect(file.GetTables('Team').tables).toEqual([]);
  });
  const team = strFromU8(unzipSync(bytes)['xl/worksheets/sheet3.xml'] ?? new Uint8Array());
  const genannt = [...team.matchAll(/tblFaelle\[([^\]]+)\]/g)].map(([, kopf]) => kopf);
  expect([...new Set(genannt)].sort()).toEqual([
    'Im bFM seit',
    'Kennung',
    'Kundennummer',
    'Profillage',
    'Suchläufe',
    'Team',
    'bFM-Status',
  ]);
  // The Kundennummer is only ever asked whether there is one.
  const fragen = [...team.matchAll(/tblFaelle\[Kundennummer\](,?[^,)]*\))/g)].map(([, frage]) => frage);
  expect([...new Set(fragen)].sort()).toEqual([')', ',&#34;&lt;&gt;&#34;)', '=&#34;&#34;)']);
});

it.each([
  ['Team', 1],
  ['Exter', undefined],
  ['Kontrolle', 1],
] as const)('prints „%s“ upright, one page wide', async (blatt, seiten) => {
  await mitExcelize(bytes, (file) => {
    const { opts } = file.GetPageLayout(blatt);
    expect(opts).toMatchObject({ Size: 9, Orientation: 'portrait', FitToWidth: 1 });
    expect([blatt, opts.FitToHeight || undefined]).toEqual([blatt, seiten]);
    expect(file.GetSheetProps(blatt).props.FitToPage).toBe(true);
  });
});

it('draws both charts of „Team“ from its own cells, and every reference of theirs says which', () => {
  const diagramme = Object.entries(unzipSync(bytes)).filter(([pfad]) => pfad.startsWith('xl/charts/chart'));
  const bezuege = diagramme.map(([, teil]) =>
    [...strFromU8(teil).matchAll(/<f>([^<]*)<\/f>/g)].map(([, bezug]) => bezug),
  );
  expect(bezuege).toEqual([
    ['Team!$B$20', 'Team!$C$6:$J$6', 'Team!$C$20:$J$20'],
    ['Team!$O$23', 'Team!$M$24:$M$28', 'Team!$O$24:$O$28'],
  ]);
});

it('says in every column that people fill in what belongs there', () => {
  const ohne = Object.entries(FAELLE_VORLAGE.spalten).filter(([, { eingabe }]) => eingabe === '');
  expect(ohne.map(([feld]) => feld)).toEqual(Object.keys(FAELLE.spalten).slice(55));
});
