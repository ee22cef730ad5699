/** Fallmappen made from rows of a list through the headless interface, from file to file. About 20 seconds. */
import { mkdirSync } from 'node:fs';
import { beispielliste } from '../../../../scripts/demo/beispielliste';
import { runFall } from '../../../../scripts/fall/runFall';
import type { Falllistenzeile } from '../../../../scripts/vorlage/faelleSheet';
import { IN_DER_FALLMAPPE } from '../../../../src/bereiche/fallliste';
import { paketdiff } from '../../../paket/paketdiff';
import { type Arbeitsordner, arbeitsordner } from '../../../support/arbeitsordner';
import { fallmappeMit } from '../../../support/einlesen';
import { fallMit, STICHTAG } from '../../../support/faelle';
import { JETZT, vorlageBytes } from '../../../support/mappe';
import { gebauteListe } from '../../../support/falllisten';

/** Without what a Fallmappe decides for itself; the rest must come back as it was. */
const OHNE_VORGANG = [
  'bfmStatus',
  'kriterium',
  'vorgemerktAm',
  'imBfmSeit',
  'letzteEntscheidung',
  'letzterKontakt',
  'letztesProfiling',
  'erstberatungAm',
  'ruecksprache',
  'aktivierungsende',
  'schulabgang',
  'schulbescheinigungBis',
  'exterTraeger',
  'dreiBedarfeSeit',
] as const;

interface Zeile {
  readonly kundennummer: string;
  readonly befund: string;
  readonly text: string;
  readonly datei?: string;
  readonly nichtUebernommen?: readonly string[];
  readonly fehler?: readonly { ort: string; code: string; text: string }[];
}
interface Bericht {
  readonly fallmappen: readonly Zeile[];
  readonly anzahl: Readonly<Record<string, number>>;
}

let ordner: Arbeitsordner;
beforeEach(() => {
  ordner = arbeitsordner();
  mkdirSync(ordner.pfad('neu'));
});
afterEach(() => ordner.raeumeAuf());

async function legeListe(zeilen: readonly Falllistenzeile[], name = 'liste.xlsx'): Promise<string> {
  return ordner.lege(name, await gebauteListe(zeilen));
}

const rufe = (liste: string, ...weitere: string[]): ReturnType<typeof runFall> =>
  runFall(['anlegen', liste, ordner.pfad('neu'), ...weitere], JETZT);

async function angelegt(liste: string, ...weitere: string[]): Promise<Bericht> {
  const { code, out, err } = await rufe(liste, ...weitere);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Bericht;
}

const neue = (): string[] => ordner.inhaltVon(ordner.pfad('neu'));

const zeilen = (anzahl: number): Falllistenzeile[] => beispielliste(anzahl, STICHTAG);
const ohneVorgang = (zeile: Falllistenzeile): Falllistenzeile => ({
  ...zeile,
  ...Object.fromEntries(OHNE_VORGANG.map((spalte) => [spalte, ''])),
});

describe('aus jeder Zeile wird eine Fallmappe', () => {
  it('die, wieder eingelesen, dasselbe sagt wie die Liste', async () => {
    const alle = zeilen(24).map(ohneVorgang);
    const ohneFallmappe = alle.filter((zeile) => !Object.values(zeile).includes(IN_DER_FALLMAPPE));
    const wieViele = ohneFallmappe.length;
    expect(wieViele).toBeGreaterThan(20);
    const liste = await legeListe(ohneFallmappe);
    const { fallmappen, anzahl } = await angelegt(liste);
    expect(anzahl).toEqual({ angelegt: wieViele, vorhanden: 0, abgelehnt: 0 });
    expect(neue()).toEqual(fallmappen.map(({ datei }) => datei).sort());
    const { code, out } = await runFall(
      ['einlesen', liste, ordner.pfad('aus.xlsx'), ordner.pfad('neu')],
      JETZT,
    );
    expect(code).toBe(0);
    const { dateien } = JSON.parse(out) as {
      readonly dateien: readonly {
        readonly befund: string;
        readonly spalten?: readonly { spalte: string }[];
      }[];
    };
    expect(dateien).toHaveLength(wieViele);
    // What is to be done in a new Fallmappe is all that can differ.
    const andere = dateien.filter(({ befund }) => befund !== 'unveraendert');
    expect(andere.length).toBeLessThan(wieViele / 2);
    for (const { befund, spalten } of andere)
      expect([befund, spalten]).toEqual([
        'konflikt',
        [{ ort: expect.any(String) as string, spalte: 'Rücksprache' }],
      ]);
  });

  it('die dieselbe Kennung hat, solange nichts aus dem bFM entscheidet', async () => {
    const liste = await legeListe(zeilen(6).map(ohneVorgang));
    await angelegt(liste);
    for (const datei of neue()) {
      const fall = await runFall([ordner.pfad(`neu/${datei}`)], JETZT);
      expect([datei, fall.code]).toEqual([datei, 0]);
      expect(JSON.parse(fall.out)).toHaveProperty('kundennummer', datei.slice(10, -5));
    }
  });

  it('in der sich sonst nichts von der Vorlage unterscheidet', async () => {
    const liste = await legeListe([{ kundennummer: 'K1', name: 'Birke, Bela', wohnsituation: 2 }]);
    await angelegt(liste);
    const { teile, zellen, sonst } = paketdiff(
      vorlageBytes(),
      new Uint8Array(ordner.lies('neu/Fallmappe-K1.xlsx')),
    );
    expect([teile, sonst, [...zellen].length]).toEqual([[], [], 3]);
  });

  it('ohne das, was dort entschieden wird; das ist genannt', async () => {
    const liste = await legeListe([
      { kundennummer: 'K1', bgNummer: 'BG1', bfmStatus: 'im bFM', imBfmSeit: 46000 },
    ]);
    const { fallmappen } = await angelegt(liste);
    expect(fallmappen[0]).toMatchObject({
      befund: 'angelegt',
      nichtUebernommen: ['BG-Nummer', 'bFM-Status', 'Im bFM seit'],
      text: expect.stringMatching(
        /angelegt\. Nicht übernommen: „BG-Nummer“.*tragen Sie bitte dort nach/,
      ) as string,
    });
  });

  it('ohne Team und BG-Nummer; mehr ist dazu nicht zu tun', async () => {
    const liste = await legeListe([{ kundennummer: 'K1', bgNummer: 'BG1', team: 'Nord' }]);
    const { fallmappen } = await angelegt(liste);
    expect(fallmappen[0]?.text).toBe('Die Fallmappe ist angelegt. Nicht übernommen: „BG-Nummer“ und „Team“.');
  });
});

describe('wer gemeint ist', () => {
  it('die genannten, jede Person einmal, in dieser Reihenfolge', async () => {
    const liste = await legeListe(zeilen(5));
    const { fallmappen } = await angelegt(liste, '100D500003', '100D500001', '100d500003');
    expect(fallmappen.map(({ kundennummer }) => kundennummer)).toEqual(['100D500003', '100D500001']);
  });

  it('wer nicht in der Liste steht, wird genannt, und nichts wird angelegt', async () => {
    const { code, err } = await rufe(await legeListe(zeilen(3)), '100D500001', '999D000000');
    expect([code, err]).toEqual([2, '999D000000: Diese Kundennummer steht nicht in der Fallliste.\n']);
    expect(neue()).toEqual([]);
  });

  it('wer in mehreren Zeilen steht, bekommt keine', async () => {
    const { code, err } = await rufe(await legeListe([...zeilen(2), ...zeilen(1)]), '100D500000');
    expect(code).toBe(2);
    expect(err).toMatch(/^KUNDENNUMMER_DOPPELT 100D500000, Fälle!A6, Fälle!A8: /);
  });
});

describe('was schon da ist', () => {
  it('eine Datei dieses Namens bleibt, wie sie ist', async () => {
    const liste = await legeListe(zeilen(2));
    ordner.lege('neu/Fallmappe-100D500000.xlsx', 'meine Arbeit');
    const { fallmappen, anzahl } = await angelegt(liste);
    expect(anzahl).toEqual({ angelegt: 1, vorhanden: 1, abgelehnt: 0 });
    expect(fallmappen[0]).toMatchObject({
      befund: 'vorhanden',
      text: expect.stringContaining('bleibt, wie sie ist') as string,
    });
    expect(ordner.lies('neu/Fallmappe-100D500000.xlsx').toString()).toBe('meine Arbeit');
  });

  it.each(['verdichtungBegruendung', 'festlegungBegruendung', 'bisherigeBetreuung'])(
    'wo die Liste auf eine Fallmappe verweist, wird keine zweite angelegt (%s)',
    async (spalte) => {
      const worte = spalte === 'bisherigeBetreuung' ? 'andere, siehe Fallmappe' : IN_DER_FALLMAPPE;
      const { code, err } = await rufe(await legeListe([{ kundennummer: 'K1', [spalte]: worte }]));
      expect(code).toBe(2);
      expect(err).toMatch(/^FALLMAPPE_GIBT_ES K1, Fälle![A-Z]+6: /);
      expect(neue()).toEqual([]);
    },
  );
});

describe('was nicht geht', () => {
  it('eine Zeile mit einem Fehler: ihre Zelle ist genannt, die anderen werden angelegt', async () => {
    const [eine, andere] = zeilen(2);
    const liste = await legeListe([eine ?? {}, { ...andere, mobilitaet: 'viel' }]);
    const { fallmappen } = await angelegt(liste);
    expect(fallmappen.map(({ befund }) => befund)).toEqual(['angelegt', 'abgelehnt']);
    expect(fallmappen[1]?.fehler?.[0]).toMatchObject({
      ort: expect.stringMatching(/^Fälle![A-Z]+7$/) as string,
    });
  });

  it.each(['../K1', 'K/1', 'K 1', 'Ä1', 'A'.repeat(41)])(
    'eine Kundennummer, die kein Dateiname ist: %s',
    async (kundennummer) => {
      const { code, err } = await rufe(await legeListe([{ kundennummer }]));
      expect([code, err]).toEqual([2, expect.stringContaining('kein Dateiname')]);
      expect(neue()).toEqual([]);
      expect(ordner.inhalt()).toEqual(['liste.xlsx', 'neu']);
    },
  );

  it('eine Vorlage, in der schon jemand steht', async () => {
    const vorlage = ordner.lege(
      'vorlage.xlsx',
      await fallmappeMit({ ...fallMit({ mobilitaet: 2 }), kundennummer: 'ANDERE' }),
    );
    const { code, err } = await rufe(await legeListe(zeilen(1)), '--vorlage', vorlage);
    expect([code, err]).toEqual([2, expect.stringContaining('Darin stehen schon Angaben zu einer Person')]);
    expect(err).not.toContain('ANDERE');
    expect(neue()).toEqual([]);
  });

  it('eine Vorlage, die keine ist; kein Ordner; kein Aufruf', async () => {
    const liste = await legeListe(zeilen(1));
    const keine = await rufe(liste, '--vorlage', liste);
    expect([keine.code, neue()]).toEqual([2, []]);
    const ohneOrdner = await runFall(['anlegen', liste, ordner.pfad('fehlt')], JETZT);
    expect([ohneOrdner.code, ohneOrdner.err]).toEqual([2, expect.stringContaining('Der Ordner fehlt')]);
    for (const args of [
      [],
      [liste],
      [liste, ordner.pfad('neu'), '--vorlage'],
      [liste, ordner.pfad('neu'), '--alle'],
    ])
      expect(await runFall(['anlegen', ...args], JETZT)).toMatchObject({
        code: 2,
        err: expect.stringContaining('Aufruf:') as string,
      });
    const falsch = await runFall(['anlegen', 'liste.json', ordner.pfad('neu')], JETZT);
    expect(falsch.err).toContain('Erlaubt ist nur die Endung .xlsx.');
  });

  it('ein Ordner, in dem sich nichts anlegen lässt: es wird für jede Person gesagt', async () => {
    const liste = await legeListe(zeilen(2));
    const { code, err } = await runFall(['anlegen', liste, '/proc'], JETZT);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual(
      [0, 1].map(
        (nr) => expect.stringMatching(new RegExp(`^100D50000${nr}: /proc/.* nicht schreiben`)) as string,
      ),
    );
  });

  it('eine leere Liste', async () => {
    const { code, err } = await rufe(await legeListe([]));
    expect([code, err]).toEqual([2, 'In der Fallliste steht niemand mit einer Kundennummer.\n']);
  });
});
