/** A set of rules goes into rows of text cells and comes back the same; whatever was changed on the way is refused with its place. */
import fc from 'fast-check';
import { checkTable } from '../../../src/decision/checkTable';
import { equal } from '../../../src/decision/test';
import { EINGEBAUT, type Regelsatz, satzAm } from '../../../src/rules/regelsatz';
import { benutzteEingaben, getestet } from '../../../src/rules/satzform/benutzte';
import { festpunkte } from '../../../src/rules/satzform/festpunkte';
import {
  type Freigabezeile,
  type Linie,
  type Satzzeile,
  TABELLENNAMEN,
  tabelleIn,
} from '../../../src/rules/satzform/form';
import { hatLuecke } from '../../../src/rules/satzform/luecke';
import { liesSaetze, liesSatz } from '../../../src/rules/satzform/liesSaetze';
import { freigabezeilen, satzzeilen } from '../../../src/rules/satzform/schreibeSatz';
import { HAUSSATZ } from '../../support/haussaetze';
import { zufallslauf } from '../../support/zufallslauf';

const HAUS: Regelsatz = { ...EINGEBAUT, version: '2027-01', gueltigAb: '2027-01-01' };
const ZEILEN = satzzeilen(HAUS);
const FREIGABE = { name: 'Regeln der Dienststelle', von: 'Fachaufsicht Mitte' };
const FREIGEGEBEN = satzzeilen({ ...HAUS, freigabe: FREIGABE });

/** The rows as they are released. */
function freigegeben(...saetze: readonly Regelsatz[]): Freigabezeile[] {
  return saetze.flatMap((satz) => [...freigabezeilen(satz)]);
}

/** The rows with one of them changed. */
function mit(tabelle: string, id: string, change: Partial<Satzzeile>): Satzzeile[] {
  const stelle = ZEILEN.findIndex((each) => each.tabelle === tabelle && each.id === id);
  if (stelle < 0) throw new Error(`no row ${id}`);
  return ZEILEN.map((each, index) => (index === stelle ? { ...each, ...change } : each));
}

describe('hin und zurück', () => {
  it('das eingebaute Regelwerk, mit denselben Eingaben je Zeile', () => {
    const gelesen = liesSatz(ZEILEN);
    if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.mangel));
    expect(satzzeilen(gelesen.wert)).toEqual(ZEILEN);
    expect(gelesen.wert.schwellen).toEqual(EINGEBAUT.schwellen);
    for (const name of TABELLENNAMEN)
      expect(
        tabelleIn(gelesen.wert, name).rows.map(({ id, uses, hinweis, zusatz }) => [
          id,
          uses,
          hinweis,
          zusatz,
        ]),
      ).toEqual(
        tabelleIn(EINGEBAUT, name).rows.map(({ id, uses, hinweis, zusatz }) => [id, uses, hinweis, zusatz]),
      );
  });

  it('beliebige Regelwerke eines Hauses', () => {
    fc.assert(
      fc.property(HAUSSATZ, (satz) => {
        expect(festpunkte(satz)).toEqual([]);
        const gelesen = liesSaetze(freigegeben(satz));
        expect(gelesen).toEqual({ ok: true, wert: [satz] });
      }),
      zufallslauf(400, 15),
    );
  });

  it('wie es heißt und wer es freigab, in eigenen Zeilen und unter der Prüfsumme', () => {
    const satz = { ...HAUS, freigabe: FREIGABE };
    const zeilen = freigegeben(satz);
    expect(zeilen.slice(0, 2)).toMatchObject([
      { tabelle: 'freigabe', id: 'name', antwort: FREIGABE.name },
      { tabelle: 'freigabe', id: 'von', antwort: FREIGABE.von },
    ]);
    expect(liesSaetze(zeilen)).toMatchObject({ ok: true, wert: [{ freigabe: FREIGABE }] });
    const anderer = zeilen.map((each) => (each.id === 'von' ? { ...each, antwort: 'Jemand' } : each));
    expect(liesSaetze(anderer)).toMatchObject({ ok: false, mangel: { art: 'GEAENDERT' } });
    expect(liesSaetze(freigegeben(HAUS))).toMatchObject({
      ok: true,
      wert: [expect.not.objectContaining({ freigabe: expect.anything() as unknown })],
    });
  });

  it.each([
    ['nur der Name', FREIGEGEBEN.filter(({ id }) => id !== 'von'), 'von', 'antwort'],
    ['zweimal wer', [...FREIGEGEBEN.slice(1, 2), ...FREIGEGEBEN], 'von', 'antwort'],
    [
      'etwas anderes',
      FREIGEGEBEN.map((each) => (each.id === 'von' ? { ...each, id: 'am' } : each)),
      'am',
      'id',
    ],
    [
      'nichts',
      FREIGEGEBEN.map((each) => (each.id === 'von' ? { ...each, antwort: '' } : each)),
      'von',
      'antwort',
    ],
    [
      'mehr als hundert Buchstaben',
      FREIGEGEBEN.map((each) => (each.id === 'name' ? { ...each, antwort: 'x'.repeat(101) } : each)),
      'name',
      'antwort',
    ],
  ])('wer es freigab, ist unlesbar: %s', (_, zeilen, id, spalte) => {
    expect(liesSatz(zeilen)).toEqual({
      ok: false,
      mangel: { version: '2027-01', tabelle: 'freigabe', id, spalte, art: 'UNLESBAR' },
    });
  });

  it('mehrere in einer Tabelle, in ihrer Reihenfolge', () => {
    const zweiter = { ...HAUS, version: '2027-07', gueltigAb: '2027-07-01' };
    const gelesen = liesSaetze(freigegeben(HAUS, zweiter));
    expect(gelesen.ok && gelesen.wert.map(({ version }) => version)).toEqual(['2027-01', '2027-07']);
    expect(liesSaetze([])).toEqual({ ok: true, wert: [] });
  });
});

describe('abgelehnt, mit Stelle und ohne Inhalt einer Zelle', () => {
  const mangel = (tabelle: string, id: string, spalte: string, art: string): object => ({
    ok: false,
    mangel: { version: '2027-01', tabelle, id, spalte, art },
  });

  it.each<[string, string, string, Partial<Satzzeile>, string, string]>([
    ['kein JSON', 'kennung', 'K-4', { tests: '{' }, 'tests', 'UNLESBAR'],
    ['keine Liste von Prüfungen', 'kennung', 'K-4', { tests: '[]' }, 'tests', 'UNLESBAR'],
    ['unbekannte Eingabe', 'kennung', 'K-4', { tests: '{"alter":["from",3]}' }, 'tests', 'UNLESBAR'],
    ['fremder Schlüssel', 'kennung', 'K-4', { tests: '{"__proto__":["from",3]}' }, 'tests', 'UNLESBAR'],
    ['unbekannte Prüfung', 'kennung', 'K-4', { tests: '{"n8":["mod",3]}' }, 'tests', 'UNLESBAR'],
    ['Formel', 'kennung', 'K-4', { tests: '{"n8":["from","=1+2"]}' }, 'tests', 'UNLESBAR'],
    ['unbekannte Schwelle', 'kennung', 'K-4', { tests: '{"n8":["from","alterUe25"]}' }, 'tests', 'UNLESBAR'],
    ['halbe Zahl', 'kennung', 'K-4', { tests: '{"n8":["from",2.5]}' }, 'tests', 'UNLESBAR'],
    ['Schranke an einer Auswahl', 'kennung', 'K-4', { tests: '{"komplex":["from",1]}' }, 'tests', 'UNLESBAR'],
    ['Wert außerhalb', 'kennung', 'K-4', { tests: '{"n8":["equal",9]}' }, 'tests', 'UNLESBAR'],
    ['leere Liste', 'kennung', 'K-4', { tests: '{"n8":["oneOf",[]]}' }, 'tests', 'UNLESBAR'],
    ['doppelter Wert', 'kennung', 'K-4', { tests: '{"n8":["oneOf",[1,1]]}' }, 'tests', 'UNLESBAR'],
    ['Verneinung von offen', 'kennung', 'K-4', { tests: '{"komplex":["not",null]}' }, 'tests', 'UNLESBAR'],
    [
      'Verneinung mit offen',
      'kennung',
      'K-4',
      { tests: '{"komplex":["noneOf",[null]]}' },
      'tests',
      'UNLESBAR',
    ],
    ['andere Schreibweise', 'kennung', 'K-4', { tests: '{ "n8":["below","bfm"]}' }, 'tests', 'UNLESBAR'],
    [
      'doppelte Eingabe',
      'kennung',
      'K-4',
      { tests: '{"n8":["from",1],"n8":["from",2]}' },
      'tests',
      'UNLESBAR',
    ],
    ['unbekannte Antwort', 'kennung', 'K-4', { antwort: 'ALG' }, 'antwort', 'UNLESBAR'],
    ['Antwort einer anderen Tabelle', 'kennung', 'K-4', { antwort: '[rest]' }, 'antwort', 'UNLESBAR'],
    ['unbekannter Hinweis', 'kennung', 'K-4', { hinweis: 'MACH_WAS' }, 'hinweis', 'UNLESBAR'],
    [
      'Hinweis in anderer Tabelle',
      'profillage',
      'P-1',
      { hinweis: 'PROFILLAGE_FESTLEGEN' },
      'hinweis',
      'UNLESBAR',
    ],
    ['Zusatz in anderer Tabelle', 'profillage', 'P-1', { zusatz: 'x' }, 'zusatz', 'UNLESBAR'],
    ['ohne Worte', 'kennung', 'K-4', { worte: ' ' }, 'worte', 'UNLESBAR'],
    ['ohne Quelle', 'kennung', 'K-4', { quelle: '' }, 'quelle', 'UNLESBAR'],
    ['Schwelle zu groß', 'schwelle', 'bfm', { antwort: '9' }, 'antwort', 'UNLESBAR'],
    ['Schwelle keine Zahl', 'schwelle', 'bfm', { antwort: '0x3' }, 'antwort', 'UNLESBAR'],
  ])('%s', (_, tabelle, id, change, spalte, art) => {
    expect(liesSatz(mit(tabelle, id, change))).toEqual(mangel(tabelle, id, spalte, art));
  });

  it.each<[string, Satzzeile[], [string, string, string, string]]>([
    ['Id doppelt', mit('kennung', 'K-6', { id: 'K-4' }), ['kennung', 'K-4', 'id', 'DOPPELT']],
    ['unbekannte Tabelle', mit('kennung', 'K-4', { tabelle: 'X' }), ['', 'K-4', 'tabelle', 'UNLESBAR']],
    [
      'Tag, den es nicht gibt',
      ZEILEN.map((each) => ({ ...each, gueltigAb: '2027-02-30' })),
      ['', '', 'gueltigAb', 'UNLESBAR'],
    ],
    ['zwei Tage', mit('kennung', 'K-4', { gueltigAb: '2027-02-01' }), ['', '', 'gueltigAb', 'UNLESBAR']],
    ['Schwelle fehlt', ZEILEN.filter(({ id }) => id !== 'bfm'), ['schwelle', 'bfm', 'antwort', 'UNLESBAR']],
    ['Tabelle fehlt', ZEILEN.filter(({ tabelle }) => tabelle !== 'gueltig'), ['gueltig', '', 'id', 'LUECKE']],
    ['Lücke', ZEILEN.filter(({ id }) => id !== 'Z-10'), ['betreuung', '', 'tests', 'LUECKE']],
    ['zu viele Zeilen', zuViele(), ['kennung', '', 'id', 'ZU_VIELE']],
    [
      'zwei Antworten einer Regel',
      mit('kennung', 'K-11', { antwort: 'AV' }),
      ['kennung', 'K-11', 'antwort', 'UNLESBAR'],
    ],
  ])('%s', (_, zeilen, [tabelle, id, spalte, art]) => {
    expect(liesSatz(zeilen)).toEqual(mangel(tabelle, id, spalte, art));
  });

  function zuViele(): Satzzeile[] {
    const vorlage = ZEILEN.find(({ id }) => id === 'K-1');
    if (vorlage === undefined) throw new Error('no K-1');
    return [...Array.from({ length: 49 }, (_each, nr) => ({ ...vorlage, id: `K-H${nr}` })), ...ZEILEN];
  }

  it('60 Zeilen gehen noch', () => {
    expect(liesSatz(zuViele().slice(1)).ok).toBe(true);
  });

  it('eine unlesbare Version', () => {
    const zeilen = ZEILEN.map((each) => ({ ...each, version: 'neu' }));
    expect(liesSatz(zeilen)).toMatchObject({ ok: false, mangel: { spalte: 'version' } });
    expect(liesSatz([])).toMatchObject({ ok: false, mangel: { spalte: 'version' } });
  });

  it('wer eine Zelle ändert, eine Zeile verschiebt oder streicht, hat eine andere Prüfsumme', () => {
    const zeilen = freigegeben(HAUS);
    const geaendert = mangel('', '', 'digest', 'GEAENDERT');
    const anders = zeilen.map((each) => (each.id === 'K-4' ? { ...each, antwort: 'Exter' } : each));
    expect(liesSaetze(anders)).toEqual(geaendert);
    expect(liesSaetze([...zeilen.slice(1), ...zeilen.slice(0, 1)])).toEqual(geaendert);
    expect(liesSaetze(zeilen.slice(0, -1))).toEqual(geaendert);
    expect(liesSaetze(zeilen.map((each, nr) => (nr === 3 ? { ...each, digest: '' } : each)))).toEqual(
      geaendert,
    );
  });

  it('eine Version zweimal, und die des Programms', () => {
    const doppelt = { ok: false, mangel: { spalte: 'version', art: 'DOPPELT' } };
    expect(liesSaetze(freigegeben(HAUS, { ...HAUS, version: '2027-07' }, HAUS))).toMatchObject(doppelt);
    expect(liesSaetze(freigegeben(EINGEBAUT))).toMatchObject(doppelt);
  });
});

describe('Lücken', () => {
  it('findet sie genau dort, wo sie jede Möglichkeit zeigt', () => {
    for (const name of TABELLENNAMEN) {
      const tabelle = tabelleIn(EINGEBAUT, name);
      tabelle.rows.forEach((_, index) => {
        const ohne = { ...tabelle, rows: tabelle.rows.filter((__, nr) => nr !== index) };
        const alle = checkTable(ohne as never).gaps.length > 0;
        expect([name, index, hatLuecke(ohne)]).toEqual([name, index, alle]);
      });
    }
  });

  it('zählt nicht, was es nicht geben kann', () => {
    const tabelle = tabelleIn(EINGEBAUT, 'kennung');
    const k12 = tabelle.rows.at(-1);
    if (k12 === undefined) throw new Error('no K-12');
    const mitGrenze = (bound: number): Linie => ({ nAlle: { kind: 'from', bound } });
    const bis = [
      ...Array.from({ length: 8 }, (_each, n8): Linie => ({ n8: equal(n8) })),
      { n8: equal(8), ...mitGrenze(8) },
    ];
    expect(hatLuecke({ ...tabelle, rows: [{ ...k12, when: bis }] })).toBe(false);
    expect(
      hatLuecke({
        ...tabelle,
        rows: [{ ...k12, when: [...bis.slice(0, -1), { n8: equal(8), ...mitGrenze(9) }] }],
      }),
    ).toBe(true);
  });
});

describe('Festpunkte', () => {
  it('das eingebaute Regelwerk hält sie', () => {
    expect(festpunkte(EINGEBAUT)).toEqual([]);
  });

  it.each<[string, string, string, Partial<Satzzeile>, string]>([
    ['bFM gegen die Einschätzung', 'kennung', 'K-8', { antwort: 'bFM' }, 'BFM_GEGEN_EINSCHAETZUNG'],
    [
      'offen wie nein in einer Prüfung',
      'kennung',
      'K-8',
      { tests: '{"festlegung":["equal","wahrscheinlich"],"fmEinschaetzung":["oneOf",[null,"nein"]]}' },
      'OFFEN_ALS_NEIN',
    ],
    [
      'offen wie nein durch die Reihenfolge',
      'kennung',
      'K-10',
      { antwort: 'AV', hinweis: '' },
      'OFFEN_ALS_NEIN',
    ],
    [
      'offen wie nein in Tabelle Z',
      'betreuung',
      'Z-1',
      { tests: '{"neukunde":["oneOf",[null,false]]}' },
      'OFFEN_ALS_NEIN',
    ],
    ['Kennung ohne Entscheidung', 'gueltig', 'G-3', { antwort: 'AV' }, 'GELTUNG_OHNE_BFM'],
  ])('%s', (_, tabelle, id, change, art) => {
    expect(liesSatz(mit(tabelle, id, change))).toEqual({
      ok: false,
      mangel: { version: '2027-01', tabelle, id, spalte: 'tests', art },
    });
  });
});

describe('worauf eine Zeile beruht', () => {
  it.each(TABELLENNAMEN.filter((name) => name !== 'gueltig'))('%s: mindestens, was sie prüft', (name) => {
    const { rows } = tabelleIn(EINGEBAUT, name);
    const umbenannt = rows.map((row) => ({ ...row, id: `${row.id}h` }));
    rows.forEach((row, index) => {
      expect(row.uses).toEqual(expect.arrayContaining([...getestet(name, [row])]));
      expect(benutzteEingaben(name, rows, index)).toEqual(row.uses);
      const abgeleitet = benutzteEingaben(name, umbenannt, index);
      expect(abgeleitet).toEqual(expect.arrayContaining([...getestet(name, [row])]));
      expect(abgeleitet.length).toBeGreaterThan(0);
    });
  });
});

describe('satzAm', () => {
  const spaeter = { ...HAUS, version: '2027-07', gueltigAb: '2027-07-01' };

  it.each([
    ['2026-12-31', EINGEBAUT],
    ['2027-01-01', HAUS],
    ['2027-06-30', HAUS],
    ['2027-07-01', spaeter],
    ['2030-01-01', spaeter],
  ])('am %s', (tag, satz) => {
    expect(satzAm([HAUS, spaeter], tag)).toBe(satz);
    expect(satzAm([spaeter, HAUS], tag)).toBe(satz);
    expect(satzAm([], tag)).toBe(EINGEBAUT);
  });
});
