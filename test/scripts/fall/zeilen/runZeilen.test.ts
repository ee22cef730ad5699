import { mkdirSync } from 'node:fs';
import { ZEILE_BYTES } from '../../../../scripts/fall/grenzen';
import { runFall } from '../../../../scripts/fall/runFall';
import faelle from '../../../cases/faelle.json';
import { type Arbeitsordner, arbeitsordner } from '../../../support/arbeitsordner';
import { JETZT } from '../../../support/mappe';

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
});
afterEach(() => {
  ordner.raeumeAuf();
});

/** A case in which nothing is open: the quickest to compute. */
const BEKANNT = faelle[0]?.fall;
const BEKANNTE_ZEILE = `${JSON.stringify(BEKANNT)}\n`;

/** Takes everything, as a file does. */
class Blatt {
  text = '';

  write(text: string, geschrieben: () => void): void {
    this.text += text;
    setImmediate(geschrieben);
  }

  get zeilen(): string[] {
    return this.text === '' ? [] : this.text.trimEnd().split('\n');
  }
}

interface Ausgang {
  readonly code: number;
  readonly out: string[];
  readonly err: string[];
}

async function lauf(inhalt: string | Uint8Array, ...optionen: string[]): Promise<Ausgang> {
  const [out, err] = [new Blatt(), new Blatt()];
  const pfad = ordner.lege('faelle.ndjson', inhalt);
  const ergebnis = await runFall([pfad, ...optionen], JETZT, { out, err });
  expect([ergebnis.out, ergebnis.err]).toEqual(['', '']);
  return { code: ergebnis.code, out: out.zeilen, err: err.zeilen };
}

/** The beginning of an error line: code and place. */
function stelle(zeile: string): string {
  return zeile.split(': ')[0] ?? '';
}

describe('ein Fall je Zeile', () => {
  it('gibt dieselben Ergebnisse wie dieselben Fälle als Liste, in derselben Reihenfolge', async () => {
    const eingaben = faelle.map(({ fall }) => JSON.stringify(fall));
    const { code, out, err } = await lauf(eingaben.map((zeile) => `${zeile}\n`).join(''));
    const liste = await runFall([ordner.lege('faelle.json', `[${eingaben.join()}]`)], JETZT);
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out.map((zeile) => JSON.parse(zeile) as unknown)).toEqual(JSON.parse(liste.out));
  });

  it('kurz: was gilt und die Codes der Hinweise, wie im ganzen Ergebnis', async () => {
    const eingaben = faelle
      .map(({ fall }, nummer) =>
        JSON.stringify({ ...fall, ...(nummer % 2 === 0 && { kundennummer: `K${nummer}` }) }),
      )
      .join('\n');
    const ganz = (await lauf(eingaben)).out.map((zeile) => JSON.parse(zeile) as Ganz);
    const kurz = await lauf(eingaben, '--kurz');
    expect(kurz.out.map((zeile) => JSON.parse(zeile) as unknown)).toEqual(
      ganz.map(({ kundennummer, profillage, kennung, betreuung, hinweise }) => ({
        ...(kundennummer !== '' && { kundennummer }),
        profillage: profillage.gueltig,
        kennung: kennung.gueltig,
        betreuung: betreuung.vorschlag,
        hinweise: hinweise.map(({ code }) => code),
      })),
    );
  });

  it.each([
    ['ohne Zeilenende am Schluss', '{}\n{}'],
    ['mit Wagenrücklauf', '{}\r\n{}\r\n'],
    ['mit Byte-Reihenfolge-Marke', '\ufeff{}\n{}\n'],
    ['mit leeren Zeilen, die nichts ergeben', '\n{}\n \t\n\r\n{}\n\n'],
  ])('%s', async (_, inhalt) => {
    const { code, out, err } = await lauf(inhalt, '--kurz');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toHaveLength(2);
    expect(out[0]).toBe(out[1]);
  });

  it('eine leere Datei ergibt nichts', async () => {
    expect(await lauf('')).toEqual({ code: 0, out: [], err: [] });
  });

  it('nimmt ohne Stichtag den heutigen Tag', async () => {
    expect((await lauf('{"geburtsdatum":"2026-11-21"}')).code).toBe(0);
    expect((await lauf('{"geburtsdatum":"2026-11-22"}')).err.map(stelle)).toEqual([
      'GEBURTSDATUM_NACH_STICHTAG Zeile 1, geburtsdatum',
    ]);
  });
});

interface Ganz {
  readonly kundennummer: string;
  readonly profillage: { readonly gueltig: string };
  readonly kennung: { readonly gueltig: string };
  readonly betreuung: { readonly vorschlag: string };
  readonly hinweise: readonly { readonly code: string }[];
}

describe('eine Zeile, mit der nichts anzufangen ist', () => {
  it('wird mit Nummer und Pfad genannt; die anderen werden berechnet', async () => {
    const { code, out, err } = await lauf(
      [
        '{"kundennummer":"A"}',
        '{"bedarfe":{"wohnsituation":4},"neukunde":"ja"}',
        '',
        'kein JSON',
        '{"kundennummer":"B"}',
        '[]',
        '{"a":1,"a":2}',
        '{"__proto__":1,"constructor":2}',
        '{"bedarfe":{"mobilitaet":1e400}}',
        '\ufeff{}',
        '{"direktVermittelbar":true,"foerderziel":"prozessfaehigkeit"}',
        '{"kundennummer":"C"}',
      ].join('\n'),
      '--kurz',
    );
    expect(code).toBe(2);
    expect(out.map((zeile) => (JSON.parse(zeile) as { kundennummer: string }).kundennummer)).toEqual([
      'A',
      'B',
      'C',
    ]);
    expect(err.map(stelle)).toEqual([
      'TYP_FALSCH Zeile 2, neukunde',
      'STUFE_UNGUELTIG Zeile 2, bedarfe.wohnsituation',
      'KEIN_JSON Zeile 4',
      'TYP_FALSCH Zeile 6, Eingabe',
      'FELD_DOPPELT Zeile 7, a',
      'FELD_UNBEKANNT Zeile 8, __proto__',
      'FELD_UNBEKANNT Zeile 8, constructor',
      'ZAHL_UNGENAU Zeile 9, bedarfe.mobilitaet',
      'KEIN_JSON Zeile 10',
      'FOERDERZIEL_PASST_NICHT Zeile 11, foerderziel',
    ]);
  });

  it('ohne UTF-8: nur diese Zeile', async () => {
    const inhalt = Buffer.concat([
      Buffer.from('{}\n'),
      Buffer.from('{"name":"J\xfcrgen"}\n', 'latin1'),
      Buffer.from('{}'),
    ]);
    const { code, out, err } = await lauf(inhalt, '--kurz');
    expect([code, out.length, err.map(stelle)]).toEqual([2, 2, ['KEIN_UTF8 Zeile 2']]);
  });

  it('UTF-16 ergibt einen Satz je Zeile und kein Ergebnis', async () => {
    const { code, out, err } = await lauf(Buffer.from('\ufeff{}\n{}\n', 'utf16le'));
    expect([code, out]).toEqual([2, []]);
    expect(err.length).toBeGreaterThan(0);
  });

  it('zu lang: sie wird übergangen, wie lang sie auch ist', async () => {
    const gerade = `{"name":"${'x'.repeat(100)}"}`.padEnd(ZEILE_BYTES);
    const { code, out, err } = await lauf(
      `${gerade}\n${gerade} \n{}\n${'x'.repeat(3 * ZEILE_BYTES)}`,
      '--kurz',
    );
    expect([code, out.length]).toEqual([2, 2]);
    expect(err.map(stelle)).toEqual(['ZEILE_ZU_LANG Zeile 2', 'ZEILE_ZU_LANG Zeile 4']);
  });

  it('Zeilen über die Grenzen der Blöcke hinweg', async () => {
    const zeilen = Array.from({ length: 1500 }, (_, nummer) =>
      JSON.stringify({ ...BEKANNT, kundennummer: `K${nummer}`, name: 'ü€😀'.repeat(nummer % 97) }),
    );
    const { out } = await lauf(zeilen.join('\n'), '--kurz');
    expect(out.map((zeile) => (JSON.parse(zeile) as { kundennummer: string }).kundennummer)).toEqual(
      zeilen.map((_, nummer) => `K${nummer}`),
    );
  });

  it('kein Zeichen aus der Datei steuert das Terminal', async () => {
    const { out, err } = await lauf(
      ['{"kundennummer":"\\u009b31m\\u202e"}', '{"\\u001b[2J\\u009b\\u202e\\u2066\\u2028":1}'].join('\n'),
      '--kurz',
    );
    expect(`${out.join()}${err.join()}`).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    // What only turns the direction is no part of a number.
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ kundennummer: '\u009b31m' });
  });

  it('eine Datei, die fehlt, und ein Ordner', async () => {
    const { code, err } = await runFall([ordner.pfad('fehlt.ndjson')], JETZT);
    expect([code, err]).toEqual([2, expect.stringContaining('fehlt oder ist nicht lesbar')]);
    mkdirSync(ordner.pfad('ordner.ndjson'));
    expect((await runFall([ordner.pfad('ordner.ndjson')], JETZT)).err).toContain('nicht lesbar');
  });
});

describe('Ausgabe', () => {
  it('die nächste Zeile wartet, bis der Empfänger die vorigen genommen hat', async () => {
    let offen = 0;
    let hoechstens = 0;
    const out = {
      write: (_: string, geschrieben: () => void) => {
        hoechstens = Math.max(hoechstens, ++offen);
        setTimeout(() => {
          offen--;
          geschrieben();
        }, 1);
      },
    };
    const pfad = ordner.lege('faelle.ndjson', BEKANNTE_ZEILE.repeat(2000));
    const { code } = await runFall([pfad, '--kurz'], JETZT, { out, err: new Blatt() });
    expect([code, hoechstens, offen]).toEqual([0, 1, 0]);
  });

  it('ein Empfänger, der geht, beendet den Lauf ohne ein Wort', async () => {
    let bloecke = 0;
    const out = {
      write: (_: string, geschrieben: (error: Error) => void) => {
        bloecke++;
        setImmediate(() => geschrieben(Object.assign(new Error('broken pipe'), { code: 'EPIPE' })));
      },
    };
    const err = new Blatt();
    const pfad = ordner.lege(
      'faelle.ndjson',
      `${BEKANNTE_ZEILE.repeat(2000)}was danach kommt, sieht niemand an`,
    );
    const { code } = await runFall([pfad, '--kurz'], JETZT, { out, err });
    expect([code, bloecke, err.text]).toEqual([0, 1, '']);
  });

  it('eine volle Platte ist ein Fehler', async () => {
    const out = {
      write: (_: string, geschrieben: (error: Error) => void) =>
        geschrieben(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    };
    const pfad = ordner.lege('faelle.ndjson', '{}\n');
    await expect(runFall([pfad, '--kurz'], JETZT, { out, err: new Blatt() })).rejects.toThrow('no space');
  });

  it('Zeit und Speicher stehen nur auf Wunsch dabei', async () => {
    const pfad = ordner.lege('faelle.ndjson', '{}\n{}\nx\n');
    const ziele = { out: new Blatt(), err: new Blatt() };
    expect((await runFall([pfad, '--kurz'], JETZT, ziele)).err).toBe('');
    expect((await runFall([pfad, '--messen'], JETZT, ziele)).err).toMatch(
      /^2 Fälle berechnet, 1 Zeilen unbrauchbar, [\d,]+ s, höchstens [1-9]\d* MB Arbeitsspeicher\n$/,
    );
  });
});
