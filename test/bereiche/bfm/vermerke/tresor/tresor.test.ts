import '../../../../support/probekrypto';
import { fallprobe } from '../../../../../src/bereiche/bfm/vermerke/tresor/fallprobe';
import { tresorOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/oeffnen';
import { tresorAnlegen } from '../../../../../src/bereiche/bfm/vermerke/tresor/tresor';
import { vermerkOeffnen } from '../../../../../src/bereiche/bfm/vermerke/tresor/vermerk';
import { WIEDERHERSTELLUNG } from '../../../../../src/bereiche/bfm/vermerke/tresor/wiederherstellungscode';
import {
  A,
  als,
  angelegt,
  ANLAGE,
  B,
  bestandVon,
  C,
  geoeffnet,
  inhalt,
  krypto,
  oeffne,
  zelle,
  type Angelegt,
} from './tresorhilfen';

let tresor: Angelegt;
beforeAll(async () => {
  tresor = await angelegt();
});

describe('einen Tresor anlegen', () => {
  it('gibt jeder Person eine Zeile und der Wiederherstellung die letzte', () => {
    expect(tresor.eintraege.map(({ name, rolle }) => [name, rolle])).toEqual([
      [A.name, 'fallmanagement'],
      [B.name, 'vertretung'],
      [C.name, 'vertretung'],
      [WIEDERHERSTELLUNG, 'wiederherstellung'],
    ]);
    for (const { schluessel } of tresor.eintraege) {
      expect(schluessel).toMatch(
        /^FMP2\.16\.8\.1(\.[A-Za-z0-9_-]+){3}\.[A-Za-z0-9_-]+:[A-Za-z0-9_-]{43}\.[A-Za-z0-9_-]{11}$/,
      );
      expect(schluessel.length).toBeLessThan(2000);
    }
  });

  it('gibt einen Code mit 160 Bit, der sich vom Papier ablesen lässt', () => {
    expect(tresor.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('schreibt weder Passwort noch Code in eine Zelle', () => {
    const zellen = JSON.stringify(tresor.eintraege);
    for (const geheim of [A.passwort, B.passwort, C.passwort, tresor.code])
      expect(zellen).not.toContain(geheim);
  });

  it('gibt nichts preis, wenn der offene Tresor versehentlich zu Text wird', async () => {
    const text = JSON.parse(JSON.stringify(tresor.tresor)) as unknown;
    const { kennung } = tresor.tresor.bund.kopf;
    const kopf = { kennung, roh: {}, vermerk: {}, liste: {}, zeile: {} };
    expect(text).toEqual({
      inhaber: A.name,
      bund: { kopf, nr: 0, seit: ANLAGE.heute, fruehere: [] },
      angekuendigt: null,
      kek: {},
      gesehen: { anker: kennung, revision: 0, fall: await fallprobe(krypto, ANLAGE.kundennummer) },
      fallNeu: false,
      fremdeListen: null,
    });
  });

  it('öffnet sich für alle mit demselben Schlüssel', async () => {
    const vermerk = await zelle(tresor.tresor, inhalt());
    for (const person of [A, B, C, { name: WIEDERHERSTELLUNG, passwort: tresor.code ?? '' }]) {
      const offen = await geoeffnet(bestandVon(tresor), person);
      expect(offen.inhaber).toBe(person.name);
      expect((await vermerkOeffnen(krypto, offen.bund, vermerk)).art).toBe('gelesen');
    }
  });
});

describe('Angaben, mit denen kein Tresor angelegt wird', () => {
  const kurz = 'elf Zeichen';
  it.each([
    ['niemand', [], { art: 'fallmanagementFehlt' }],
    ['nur eine Vertretung', [B], { art: 'fallmanagementFehlt' }],
    ['ein kurzes Passwort', [A, { ...B, passwort: kurz }], { art: 'passwortZuKurz', name: B.name }],
    ['zweimal derselbe Name', [A, { ...B, name: A.name }], { art: 'nameUngueltig', name: A.name }],
    ['kein Name', [{ ...A, name: '' }], { art: 'nameUngueltig', name: '' }],
    ['ein Name mit Rand', [{ ...A, name: 'A. ' }], { art: 'nameUngueltig', name: 'A. ' }],
    [
      'der Name des Codes',
      [{ ...A, name: WIEDERHERSTELLUNG }],
      { art: 'nameUngueltig', name: WIEDERHERSTELLUNG },
    ],
  ])('%s', async (_was, personen, erwartet) => {
    expect(await tresorAnlegen(krypto, personen, ANLAGE)).toEqual(erwartet);
  });
});

describe('ein falsches Passwort', () => {
  it.each([
    ['ein anderes', 'Grüner Apfelbaum 8'],
    ['groß statt klein', A.passwort.toUpperCase()],
    ['mit Leerzeichen am Ende', `${A.passwort} `],
    ['das einer anderen Person', B.passwort],
    ['keines', ''],
  ])('%s: ist ein Ergebnis, keine Ausnahme', async (_was, passwort) => {
    const ergebnis = await oeffne(bestandVon(tresor), { ...A, passwort });
    expect(ergebnis).toEqual({ art: 'falschesPasswort' });
  });

  it('ist auch ein fremder Code', async () => {
    const code = (tresor.code ?? '').replace(/.$/, (letztes) => (letztes === '7' ? '8' : '7'));
    const ergebnis = await oeffne(bestandVon(tresor), { name: WIEDERHERSTELLUNG, passwort: code });
    expect(ergebnis).toEqual({ art: 'falschesPasswort' });
  });
});

describe('eine Zeile, die es nicht gibt', () => {
  it('ist nicht lesbar', async () => {
    expect(await oeffne(bestandVon(tresor), { ...A, name: 'Niemand' })).toEqual({ art: 'unlesbar' });
    expect(await oeffne(bestandVon({ ...tresor, eintraege: [] }), A)).toEqual({ art: 'unlesbar' });
  });
});

describe('ein Haus ohne Wiederherstellungscode', () => {
  it('bekommt keine Zeile dafür und keinen Code', async () => {
    const ohne = als(await tresorAnlegen(krypto, [A, B], { ...ANLAGE, mitCode: false }), 'angelegt');
    expect([ohne.code, ohne.eintraege.map(({ name }) => name)]).toEqual([null, [A.name, B.name]]);
    await geoeffnet(bestandVon(ohne), B);
  });
});

describe('eine Zeile für eine andere Kundennummer', () => {
  const mit = (kundennummer: string, bestaetigt = false) =>
    tresorOeffnen(krypto, { ...bestandVon(tresor), kundennummer }, A.name, A.passwort, bestaetigt);

  it.each(['987D654321', ''])(
    'öffnet sich in der Mappe mit %j erst nach einer Bestätigung',
    async (nummer) => {
      expect(await mit(nummer)).toEqual({ art: 'andererFall' });
      als(await mit(nummer, true), 'offen');
    },
  );

  it('merkt sich die bestätigte Nummer mit dem nächsten Schreiben, eine leere nicht', async () => {
    const [neu, leer] = [als(await mit('987D654321', true), 'offen'), als(await mit('', true), 'offen')];
    expect([neu.tresor.fallNeu, leer.tresor.fallNeu]).toEqual([true, false]);
    expect(neu.tresor.gesehen.fall).toBe(await fallprobe(krypto, '987D654321'));
    expect(leer.tresor.gesehen.fall).toBe(await fallprobe(krypto, ANLAGE.kundennummer));
  });

  it('ist keine andere, wenn nur Leerzeichen oder Großschreibung anders sind', async () => {
    als(await mit(' 123d 456789'), 'offen');
  });
});
