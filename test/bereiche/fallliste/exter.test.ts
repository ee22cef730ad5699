/** Places of the external Fallmanagement: never more than there are, and only by a person's click. */
import fc from 'fast-check';
import {
  type Exterstand,
  exterstandVon,
  type Exterzeile,
  freiGeworden,
  weiseZu,
  type Zuweisungswunsch,
} from '../../../src/bereiche/fallliste/fach/exter';
import { wartelisteVon } from '../../../src/bereiche/fallliste/fach/warteliste';
import { FALLLISTEN_SAETZE } from '../../../src/bereiche/fallliste/texte/fehler';
import { vorschlagText, ZUWEISUNG_TEXT } from '../../../src/bereiche/fallliste/texte/exter';
import type { Platzzeile } from '../../../src/bereiche/fallliste/listen';
import { planeWarteliste } from '../../../src/bereiche/fallliste/vorhaben/planeWarteliste';
import { serialOfDate } from '../../../src/listen/plainDate';
import { date } from '../../support/faelle';
import { exterzeile, plaetze } from '../../support/exter';

const ZWEI = plaetze(['Brücke e.V.', 2], ['Anker gGmbH', 1]);

function stand(zeilen: readonly Exterzeile[], alle: readonly Platzzeile[] = ZWEI): Exterstand {
  const lesung = exterstandVon(alle, zeilen);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

const bei = (kundennummer: string, exterTraeger: string): Exterzeile =>
  exterzeile(kundennummer, { exterTraeger });

describe('die Plätze eines Trägers', () => {
  it('sind frei bis auf die Zeilen mit diesem Exter-Träger, wie immer er geschrieben ist', () => {
    const zeilen = [bei('K1', 'Brücke e.V.'), bei('K2', ' BRÜCKE E.V. '), bei('K3', 'Anker gGmbH')];
    expect(stand(zeilen).traeger).toEqual([
      { traeger: 'Brücke e.V.', plaetze: 2, belegt: 2, frei: 0, zuViel: 0 },
      { traeger: 'Anker gGmbH', plaetze: 1, belegt: 1, frei: 0, zuViel: 0 },
    ]);
    expect(stand(zeilen.slice(2)).traeger.map(({ frei }) => frei)).toEqual([2, 0]);
  });

  it('bleiben bei der Person, auch wenn ihre Kennung eine andere wird', () => {
    const zeilen = [exterzeile('K1', { exterTraeger: 'Anker gGmbH', kennung: 'AV' })];
    expect(stand(zeilen).traeger[1]).toMatchObject({ belegt: 1, frei: 0 });
  });

  it('überbucht heißt: keiner frei, und es wird gesagt, um wie viele', () => {
    const zeilen = ['K1', 'K2', 'K3'].map((each) => bei(each, 'Anker gGmbH'));
    expect(stand(zeilen).traeger[1]).toEqual({
      traeger: 'Anker gGmbH',
      plaetze: 1,
      belegt: 3,
      frei: 0,
      zuViel: 2,
    });
  });

  it('ein Träger der Zeilen, der nicht in der Tabelle steht, wird genannt', () => {
    expect(stand([bei('K1', ' Kompass '), bei('K2', 'kompass'), bei('K3', 'Anker gGmbH')]).unbekannt).toEqual(
      [{ traeger: 'Kompass', kundennummern: ['K1', 'K2'] }],
    );
  });

  it('ein Träger in zwei Zeilen der Tabelle ist ein Fehler, der beide Zellen nennt', () => {
    const doppelt = plaetze(['Anker', 1], ['Brücke', 2], ['ANKER ', 3]);
    expect(exterstandVon(doppelt, [])).toEqual({
      ok: false,
      fehler: [
        {
          code: 'TRAEGER_DOPPELT',
          orte: ['B6', 'B8'].map((zelle) => ({ art: 'zelle', blatt: 'Exter', zelle })),
        },
      ],
    });
    expect(FALLLISTEN_SAETZE.TRAEGER_DOPPELT()).toContain('eine Zeile je Träger');
  });
});

describe('die Warteliste', () => {
  const warten = (zeilen: readonly Exterzeile[]): string[] =>
    wartelisteVon(stand(zeilen), zeilen).wartende.map(({ zeile }) => zeile.kundennummer);

  it('ordnet nach Kennung seit, dann Zugang, dann Kundennummer; was fehlt, steht hinten und sagt es', () => {
    const [frueh, spaet] = [date('2026-01-05'), date('2026-03-01')];
    const zeilen = [
      exterzeile('K7'),
      exterzeile('K6', { zugang: frueh }),
      exterzeile('K5', { kennungSeit: spaet }),
      exterzeile('K4', { kennungSeit: spaet, zugang: spaet }),
      exterzeile('K3', { kennungSeit: spaet, zugang: frueh }),
      exterzeile('K2', { kennungSeit: frueh, zugang: spaet }),
      exterzeile('K1', { kennungSeit: frueh, zugang: spaet }),
    ];
    expect(warten(zeilen)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']);
    const { wartende } = wartelisteVon(stand(zeilen), zeilen);
    expect(wartende.map(({ ohneTag }) => ohneTag.length)).toEqual([0, 0, 0, 0, 1, 1, 2]);
    expect(wartende.slice(2, 7).map(vorschlagText)).toEqual([
      'rückt nach: Platz frei bei Anker gGmbH',
      '',
      '„Zugang“ fehlt, daher weiter hinten',
      '„Kennung seit“ fehlt, daher weiter hinten',
      '„Kennung seit“ fehlt, „Zugang“ fehlt, daher weiter hinten',
    ]);
  });

  it('schlägt so viele vor, wie Plätze frei sind, jeden Platz einmal', () => {
    const zeilen = [...['K1', 'K2', 'K3', 'K4'].map((each) => exterzeile(each)), bei('K0', 'Brücke e.V.')];
    const { wartende } = wartelisteVon(stand(zeilen), zeilen);
    expect(wartende.map(({ vorschlag }) => vorschlag)).toEqual(['Brücke e.V.', 'Anker gGmbH', null, null]);
  });

  it('nimmt nur Zeilen mit Kennung Exter ohne Exter-Träger auf', () => {
    const zeilen = [exterzeile('K1', { kennung: 'bFM' }), bei('K2', 'Anker gGmbH'), exterzeile('K3')];
    expect(warten(zeilen)).toEqual(['K3']);
  });

  it('wer schon im externen Fallmanagement ist, wartet nicht; dass sein Platz nicht zählt, wird gesagt', () => {
    const zeilen = [exterzeile('K1', { bisherigeBetreuung: 'ext. FM' }), exterzeile('K2')];
    const { wartende, imExterOhneTraeger } = wartelisteVon(stand(zeilen), zeilen);
    expect([wartende.length, imExterOhneTraeger]).toEqual([1, ['K1']]);
  });

  it('eine Zusage ohne Träger ist kein Platz und wird genannt', () => {
    const zeilen = [exterzeile('K1', { exterPlatzFrei: true }), exterzeile('K2', { exterPlatzFrei: false })];
    const { wartende, zusageOhneTraeger } = wartelisteVon(stand(zeilen), zeilen);
    expect([wartende.length, zusageOhneTraeger]).toEqual([2, ['K1']]);
  });

  it('sehr viele Plätze kosten nichts', () => {
    const viele = plaetze(['Anker', Number.MAX_SAFE_INTEGER]);
    const zeilen = [exterzeile('K1')];
    expect(wartelisteVon(stand(zeilen, viele), zeilen).wartende[0]?.vorschlag).toBe('Anker');
  });
});

describe('was auf dem Blatt steht', () => {
  it('eine Zeile je Wartendem, in der Reihenfolge', () => {
    const seit = date('2026-01-05');
    const zeilen = [exterzeile('K2'), exterzeile('K1', { kennungSeit: seit, zugang: seit })];
    expect(planeWarteliste(plaetze(['Anker', 1]), zeilen, seit)).toEqual({
      ok: true,
      wert: [
        {
          rang: 1,
          kundennummer: 'K1',
          fachkraft: 'A. Adler',
          kennungSeit: serialOfDate(seit),
          zugang: serialOfDate(seit),
          vorschlag: 'rückt nach: Platz frei bei Anker',
          stand: serialOfDate(seit),
        },
        {
          rang: 2,
          kundennummer: 'K2',
          fachkraft: 'A. Adler',
          kennungSeit: '',
          zugang: '',
          vorschlag: '„Kennung seit“ fehlt, „Zugang“ fehlt, daher weiter hinten',
          stand: serialOfDate(seit),
        },
      ],
    });
  });

  it('nichts, solange ein Träger doppelt steht', () => {
    expect(
      planeWarteliste(plaetze(['Anker', 1], ['anker', 2]), [exterzeile('K1')], date('2026-01-05')),
    ).toMatchObject({
      ok: false,
      fehler: [{ code: 'TRAEGER_DOPPELT' }],
    });
  });
});

describe('ein Platz wird zugewiesen', () => {
  it('mit einem Klick: Exter-Träger, wie die Tabelle ihn schreibt, und Exter-Platz frei', () => {
    const zeilen = [exterzeile('K1')];
    expect(weiseZu(stand(zeilen), zeilen, { kundennummer: 'K1', traeger: 'anker ggmbh' })).toEqual({
      ok: true,
      zellen: [
        { kundennummer: 'K1', spalte: 'exterTraeger', wert: 'Anker gGmbH' },
        { kundennummer: 'K1', spalte: 'exterPlatzFrei', wert: 'ja' },
      ],
    });
  });

  const voll = [exterzeile('K1'), bei('K2', 'Anker gGmbH'), exterzeile('K3', { kennung: 'bFM' })];
  it.each([
    ['keinPlatzFrei', 'K1', 'Anker gGmbH', voll],
    ['traegerUnbekannt', 'K1', 'Kompass', voll],
    ['hatSchonPlatz', 'K2', 'Brücke e.V.', voll],
    ['kennungNichtExter', 'K3', 'Brücke e.V.', voll],
    ['personUnbekannt', 'K9', 'Brücke e.V.', voll],
    ['personDoppelt', 'K1', 'Brücke e.V.', [...voll, exterzeile('K1')]],
  ] as const)('abgelehnt: %s', (grund, kundennummer, traeger, zeilen) => {
    expect(weiseZu(stand(zeilen), zeilen, { kundennummer, traeger })).toEqual({ ok: false, grund });
    expect(ZUWEISUNG_TEXT[grund]).toMatch(/\.$/);
  });
});

describe('ein Platz, der frei wird', () => {
  const zahlen = (vorher: readonly Exterzeile[], nachher: readonly Exterzeile[], alle = ZWEI) =>
    freiGeworden(stand(vorher), stand(nachher, alle));

  it('wird mit seinem Träger genannt', () => {
    const vorher = [bei('K1', 'Brücke e.V.'), bei('K2', 'Brücke e.V.'), bei('K3', 'Anker gGmbH')];
    expect(zahlen(vorher, vorher.slice(2))).toEqual([{ traeger: 'Brücke e.V.', anzahl: 2 }]);
  });

  it('auch wenn es mehr Plätze oder einen neuen Träger gibt', () => {
    const mehr = plaetze(['BRÜCKE e.V.', 3], ['Kompass', 4], ['Anker gGmbH', 1]);
    expect(zahlen([], [], mehr)).toEqual([
      { traeger: 'BRÜCKE e.V.', anzahl: 1 },
      { traeger: 'Kompass', anzahl: 4 },
    ]);
  });

  it('nicht, solange der Träger überbucht ist, und nicht, wenn jemand dazukommt', () => {
    const drei = ['K1', 'K2', 'K3'].map((each) => bei(each, 'Anker gGmbH'));
    expect(zahlen(drei, drei.slice(1))).toEqual([]);
    expect(zahlen([], drei.slice(2))).toEqual([]);
  });
});

const NAMEN = ['A', 'B', 'C'];
const tage = fc.constantFrom(null, ...['2026-01-01', '2026-02-01', '2026-03-01'].map(date));
const beliebig = fc
  .uniqueArray(
    fc.record({
      nummer: fc.integer({ min: 1, max: 60 }),
      kennung: fc.constantFrom('Exter', 'Exter', 'bFM'),
      exterTraeger: fc.constantFrom('', '', ...NAMEN, 'D'),
      bisherigeBetreuung: fc.constantFrom('', 'Exter', 'FM'),
      kennungSeit: tage,
      zugang: tage,
    }),
    { selector: ({ nummer }) => nummer, maxLength: 30 },
  )
  .map((alle) => alle.map(({ nummer, ...rest }) => exterzeile(`K${nummer}`, rest)));
const angebot = fc
  .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 })
  .map((zahlen) => plaetze(...zahlen.map((zahl, index) => [NAMEN[index] ?? '', zahl] as const)));

describe('für beliebige Listen', () => {
  it('weisen beliebig viele Klicks nie mehr zu, als Plätze da sind, und niemandem zwei', () => {
    const klicks = fc.array(
      fc.record({
        kundennummer: fc.integer({ min: 1, max: 60 }).map((nummer) => `K${nummer}`),
        traeger: fc.constantFrom(...NAMEN),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(angebot, beliebig, klicks, (alle, zeilen, wuensche) => {
        const vorher = stand(zeilen, alle);
        const nachher = stand(wuensche.reduce(klick(alle), zeilen), alle);
        nachher.traeger.forEach(({ belegt, plaetze, zuViel }, index) => {
          expect(zuViel).toBe(vorher.traeger[index]?.zuViel);
          expect(belegt).toBeLessThanOrEqual(plaetze + zuViel);
        });
      }),
    );
  });

  const klick =
    (alle: readonly Platzzeile[]) =>
    (zeilen: readonly Exterzeile[], wunsch: Zuweisungswunsch): readonly Exterzeile[] => {
      const zuweisung = weiseZu(stand(zeilen, alle), zeilen, wunsch);
      if (!zuweisung.ok) return zeilen;
      return zeilen.map((each) =>
        each.kundennummer === wunsch.kundennummer
          ? { ...each, exterTraeger: String(zuweisung.zellen[0]?.wert), exterPlatzFrei: true }
          : each,
      );
    };

  it('hängt die Reihenfolge der Warteliste nicht von der des Blattes ab, und jede Person steht einmal darin', () => {
    fc.assert(
      fc.property(beliebig, fc.infiniteStream(fc.nat()), (zeilen, zufall) => {
        const reihenfolge = zeilen.map((zeile) => ({ zeile, zahl: zufall.next().value ?? 0 }));
        const gemischt = reihenfolge.sort((a, b) => a.zahl - b.zahl).map(({ zeile }) => zeile);
        const [eine, andere] = [zeilen, gemischt].map((each) => wartelisteVon(stand(each), each).wartende);
        expect(eine).toEqual(andere);
        expect(new Set(eine?.map(({ zeile }) => zeile.kundennummer)).size).toBe(eine?.length);
        expect(eine?.map(({ rang }) => rang)).toEqual(eine?.map((_, index) => index + 1));
      }),
    );
  });

  it('schlägt nie mehr bei einem Träger vor, als dort frei sind, und alle freien, solange jemand wartet', () => {
    fc.assert(
      fc.property(angebot, beliebig, (alle, zeilen) => {
        const { traeger } = stand(zeilen, alle);
        const { wartende } = wartelisteVon({ traeger, unbekannt: [] }, zeilen);
        const vorgeschlagen = wartende.flatMap(({ vorschlag }) => (vorschlag === null ? [] : [vorschlag]));
        for (const { traeger: name, frei } of traeger)
          expect(vorgeschlagen.filter((each) => each === name).length).toBeLessThanOrEqual(frei);
        const freie = traeger.reduce((summe, { frei }) => summe + frei, 0);
        expect(vorgeschlagen.length).toBe(Math.min(freie, wartende.length));
      }),
    );
  });
});
