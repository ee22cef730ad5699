import { symlinkSync } from 'node:fs';
import type { Lauf } from '../../../scripts/fall/lauf';
import { runFall } from '../../../scripts/fall/runFall';
import { openHost } from '../../host/nodeHost';
import { abbildVon, unterschiede } from '../../support/abbild';
import { type Arbeitsordner, arbeitsordner } from '../../support/arbeitsordner';
import { zelleDesNamens } from '../../support/fillMappe';
import { BEISPIEL, eingetragen, JETZT, mappeMit } from '../../support/mappe';
import { leereMappe } from '../../support/mitExcelize';

let ordner: Arbeitsordner;
let gefuellt: Uint8Array;
let fehlerhaft: Uint8Array;
beforeAll(async () => {
  gefuellt = (await mappeMit(BEISPIEL)).host.save();
  fehlerhaft = (await mappeMit({ felder: { neukunde: 'oft' }, bedarfe: { mobilitaet: 4 } })).host.save();
});
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

function lauf(...args: string[]): Promise<Lauf> {
  return runFall(args, JETZT);
}

describe('eine Fallmappe', () => {
  it('ohne Ausgabedatei: nur JSON, die Eingabe bleibt Byte für Byte', async () => {
    const eingabe = ordner.lege('in.xlsx', gefuellt);
    const { code, out, err } = await lauf(eingabe);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ kundennummer: '123D456789', kennung: { gueltig: 'bFM' } });
    expect(ordner.inhalt()).toEqual(['in.xlsx']);
    expect(ordner.lies('in.xlsx').equals(Buffer.from(gefuellt))).toBe(true);
  });

  it('mit Ausgabedatei: dasselbe JSON, und die Ausgabe ist die eingetragene Mappe', async () => {
    const eingabe = ordner.lege('in.xlsx', gefuellt);
    const ohne = await lauf(eingabe);
    expect(await lauf(eingabe, ordner.pfad('out.xlsx'))).toEqual(ohne);
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'out.xlsx']);
    expect(ordner.lies('in.xlsx').equals(Buffer.from(gefuellt))).toBe(true);
    const offen = await mappeMit(BEISPIEL);
    await eingetragen(offen);
    expect(unterschiede(abbildVon(ordner.lies('out.xlsx')), abbildVon(offen.host.save()))).toEqual([]);
  });

  it('ersetzt eine vorhandene Ausgabedatei', async () => {
    const eingabe = ordner.lege('in.xlsx', gefuellt);
    ordner.lege('out.xlsx', 'alt');
    expect((await lauf(eingabe, ordner.pfad('out.xlsx'))).code).toBe(0);
    const host = await openHost(ordner.lies('out.xlsx'));
    const { blatt, zelle } = zelleDesNamens(host, 'Kennung_Errechnet');
    expect(host.workbook.getCell(blatt, zelle)).toBe('bFM');
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('mit Fehlern: Code, Blatt und Zelle je Zeile, nichts geschrieben, die alte Ausgabe bleibt', async () => {
    const eingabe = ordner.lege('in.xlsx', fehlerhaft);
    ordner.lege('out.xlsx', 'alt');
    const { code, out, err } = await lauf(eingabe, ordner.pfad('out.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^AUSWAHL_UNGUELTIG Profiling![A-Z]+\d+: Bei „Neukundin\/Neukunde“ steht .* Erlaubt/,
      ),
      expect.stringMatching(
        /^STUFE_UNGUELTIG Profiling![A-Z]+\d+: Bei „Mobilität“ steht .* Erlaubt sind 0, 1, 2, 3, \? oder leer/,
      ),
    ]);
    expect(ordner.lies('out.xlsx').toString()).toBe('alt');
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('mit denselben Fehlern auch ohne Ausgabedatei', async () => {
    const eingabe = ordner.lege('in.xlsx', fehlerhaft);
    expect((await lauf(eingabe)).err).toBe((await lauf(eingabe, ordner.pfad('out.xlsx'))).err);
  });

  it('mit geschütztem Blatt: Exit 2 nur, wenn geschrieben werden soll', async () => {
    const offen = await mappeMit(BEISPIEL);
    offen.host.workbook.protectSheet('Kennung');
    const eingabe = ordner.lege('in.xlsx', offen.host.save());
    expect((await lauf(eingabe)).code).toBe(0);
    const { code, err } = await lauf(eingabe, ordner.pfad('out.xlsx'));
    expect([code, err.split(':')[0]]).toEqual([2, 'BLATT_GESCHUETZT Kennung']);
  });

  it('eine fa:z-Wahl, die abgelehnt wird: ihr Code steht vorn', async () => {
    const { host } = await mappeMit({ felder: { direktVermittelbar: 'nein', foerderziel: 'Integration' } });
    const { code, err } = await lauf(ordner.lege('in.xlsx', host.save()));
    expect([code, err.split(' ')[0]]).toEqual([2, 'FOERDERZIEL_PASST_NICHT']);
  });
});

describe('Dateien, mit denen nichts anzufangen ist', () => {
  async function zeile(...args: string[]): Promise<string> {
    const { code, out, err } = await lauf(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.endsWith('\n')).toBe(true);
    return err.trimEnd();
  }

  it('Ausgabe gleich Eingabe', async () => {
    const pfad = ordner.lege('in.xlsx', gefuellt);
    expect(await zeile(pfad, pfad)).toBe(
      `${pfad}: Das Ergebnis darf die Eingabedatei nicht ersetzen. Bitte nennen Sie eine andere Datei.`,
    );
    expect(ordner.lies('in.xlsx').equals(Buffer.from(gefuellt))).toBe(true);
  });

  it('auch über einen anderen Weg zu derselben Datei', async () => {
    const pfad = ordner.lege('in.xlsx', gefuellt);
    expect(await zeile(pfad, `${ordner.pfad('.')}/./in.xlsx`)).toContain('nicht ersetzen');
    symlinkSync(pfad, ordner.pfad('verweis.xlsx'));
    expect(await zeile(ordner.pfad('verweis.xlsx'), pfad)).toContain('nicht ersetzen');
    expect(await zeile(pfad, ordner.pfad('verweis.xlsx'))).toContain('nicht ersetzen');
  });

  it('fehlende Datei', async () => {
    expect(await zeile(ordner.pfad('fehlt.xlsx'))).toBe(
      `${ordner.pfad('fehlt.xlsx')}: Die Datei fehlt oder ist nicht lesbar. Bitte prüfen Sie Namen und Rechte.`,
    );
    expect(await zeile(ordner.pfad('fehlt.json'))).toContain('fehlt oder ist nicht lesbar');
  });

  it('beschädigtes Paket', async () => {
    const pfad = ordner.lege('in.xlsx', gefuellt.slice(0, 2000));
    expect(await zeile(pfad, ordner.pfad('out.xlsx'))).toContain(
      'Die Datei ist keine lesbare Excel-Arbeitsmappe: Sie ist beschädigt oder unvollständig übertragen.',
    );
    expect(await zeile(ordner.lege('text.xlsx', 'kein Paket'))).toContain(
      'Die Datei ist keine lesbare Excel-Arbeitsmappe. Bitte öffnen Sie sie in Excel und speichern Sie sie als .xlsx.',
    );
    expect(ordner.inhalt()).toEqual(['in.xlsx', 'text.xlsx']);
  });

  it('eine andere Arbeitsmappe', async () => {
    expect(await zeile(ordner.lege('in.xlsx', await leereMappe()))).toMatch(
      /^KEINE_FALLMAPPE Arbeitsmappe: /,
    );
  });

  it('ein Ordner, in den nicht geschrieben werden kann', async () => {
    const pfad = ordner.lege('in.xlsx', gefuellt);
    expect(await zeile(pfad, ordner.pfad('gibt/es/nicht.xlsx'))).toContain('lässt sich nicht schreiben');
  });

  it('andere Endung, zu viele oder keine Dateien, JSON mit Ausgabedatei', async () => {
    expect(await zeile('fall.ods')).toBe(
      'fall.ods: Erlaubt sind Dateien mit der Endung .xlsx, .json oder .ndjson.',
    );
    const aufrufe = [
      'MAPPE.xlsx [ERGEBNIS.xlsx]',
      'FALLLISTE.xlsx [ERGEBNIS.xlsx] [--tage N]',
      'einlesen FALLLISTE.xlsx ERGEBNIS.xlsx ORDNER',
      'anlegen FALLLISTE.xlsx ORDNER [KUNDENNUMMER …] [--vorlage FALLMAPPE.xlsx]',
      'warteliste FALLLISTE.xlsx ERGEBNIS.xlsx',
      'namenlos FALLLISTE.xlsx ERGEBNIS.xlsx [--team NAME …]',
      'kooperation ORDNER [--namenlos]',
      'kooperation FALLMAPPE.xlsx … [--namenlos]',
      'uebereinstimmung URTEILE.json [--ohne-ki]',
      'FAELLE.json',
      'FAELLE.ndjson [--kurz] [--messen]',
    ].map((each) => `npm run --silent fall -- ${each}`);
    const AUFRUF = `Aufruf: ${aufrufe.join('\n        ')}`;
    const ausgabe = ordner.pfad('ergebnis.json');
    expect(await zeile(ordner.lege('in.xlsx', gefuellt), ausgabe)).toBe(
      `${ausgabe}: Das Ergebnis ist eine Arbeitsmappe. Erlaubt ist nur die Endung .xlsx.`,
    );
    expect(await zeile()).toEqual(AUFRUF);
    expect(await zeile('a.xlsx', 'b.xlsx', 'c.xlsx')).toEqual(AUFRUF);
    expect(await zeile('a.json', 'b.json')).toEqual(AUFRUF);
    expect(await zeile('a.json', '--kurz')).toEqual(AUFRUF);
    expect(await zeile('a.xlsx', '--kurz')).toEqual(AUFRUF);
    expect(await zeile('a.ndjson', '--lang')).toEqual(AUFRUF);
    expect(await zeile('a.ndjson', 'b.ndjson')).toEqual(AUFRUF);
  });
});
