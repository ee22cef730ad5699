/** Two neutral cells say that a protected Vermerk comes first; half of it, or what cannot be understood, is said and never silence. */
import { readVorrang } from '../../../../src/bereiche/kooperation/fach/vorrang';
import { fehlendeVorrangzellen, stehtVorrang } from '../../../../src/bereiche/kooperation/fach/vorrangzellen';
import { VORRANG } from '../../../../src/bereiche/kooperation/listen';
import { KOOPERATION_MAPPE } from '../../../../src/bereiche/kooperation/mappe';
import { Inhalt } from '../../../../src/listen/inhalt';
import { serialOfDate } from '../../../../src/listen/plainDate';
import type { RawValue } from '../../../../src/listen/zelle';
import { faktenteile } from '../../../../src/mappe/bereich';
import { STICHTAG } from '../../../support/faelle';
import { inhaltMit, ortVonFeld, zelle } from '../../../support/inhalt';
import { datum, FEHLERWERT, LEER, text, wahrheitswert, zahl } from '../../../support/rawFaelle';

const TAG = datum(serialOfDate(STICHTAG));
const HEUTIGE = new Map([[KOOPERATION_MAPPE.id, KOOPERATION_MAPPE.version]]);

const mitZellen = (am: RawValue, von: RawValue): Inhalt =>
  inhaltMit(zelle(VORRANG.am, am), zelle(VORRANG.von, von));

const steht = (inhalt: Inhalt, bereiche: ReadonlyMap<string, number> = HEUTIGE): boolean =>
  stehtVorrang({ inhalt, bereiche });

it.each<[string, RawValue, RawValue]>([
  ['leer', LEER, LEER],
  ['Leerzeichen und Fragezeichen', text(' '), text('?')],
])('steht nichts da (%s), kommt nichts zuerst', (_, am, von) => {
  const inhalt = mitZellen(am, von);
  expect(readVorrang(inhalt)).toEqual({ ok: true, wert: null });
  expect(steht(inhalt)).toBe(false);
});

it('Tag und Name zusammen sagen es', () => {
  const inhalt = mitZellen(TAG, text(' Frau Beispiel '));
  expect(readVorrang(inhalt)).toEqual({ ok: true, wert: { am: STICHTAG, von: 'Frau Beispiel' } });
  expect(steht(inhalt)).toBe(true);
});

it.each<[string, RawValue, RawValue, readonly unknown[]]>([
  ['nur der Tag', TAG, LEER, [['VORRANG_UNVOLLSTAENDIG', VORRANG.von.name]]],
  ['nur der Name', text('?'), text('Frau Beispiel'), [['VORRANG_UNVOLLSTAENDIG', VORRANG.am.name]]],
  ['kein Tag', text('bald'), text('Frau Beispiel'), [['DATUM_UNGUELTIG', VORRANG.am.name]]],
  ['nur ein Jahr', zahl(2026), text('Frau Beispiel'), [['DATUM_UNGUELTIG', VORRANG.am.name]]],
  ['ein Fehlerwert statt des Namens', TAG, FEHLERWERT, [['TEXT_UNGUELTIG', VORRANG.von.name]]],
  [
    'beides unverständlich',
    FEHLERWERT,
    wahrheitswert(true),
    [
      ['DATUM_UNGUELTIG', VORRANG.am.name],
      ['TEXT_UNGUELTIG', VORRANG.von.name],
    ],
  ],
  [
    'ein unverständlicher Tag allein',
    FEHLERWERT,
    LEER,
    [
      ['DATUM_UNGUELTIG', VORRANG.am.name],
      ['VORRANG_UNVOLLSTAENDIG', VORRANG.von.name],
    ],
  ],
])('%s: es wird gesagt, mit der Zelle, und der Hinweis steht trotzdem', (_, am, von, erwartet) => {
  const inhalt = mitZellen(am, von);
  const lesung = readVorrang(inhalt);
  if (lesung.ok) throw new Error('no error');
  expect(lesung.fehler.map(({ code, orte }) => [code, (orte[0] as { blatt: string }).blatt])).toEqual(
    erwartet,
  );
  expect(steht(inhalt)).toBe(true);
});

describe('fehlt eine der Zellen', () => {
  const namen = new Set(Object.values(VORRANG).map(({ name }) => name));
  const ohneTag = new Inhalt(new Map([zelle(VORRANG.von, LEER)]), namen);

  it('in einer Mappe, die sie haben muss, wird es gesagt: Es könnte dort gestanden haben', () => {
    expect(fehlendeVorrangzellen({ inhalt: ohneTag, bereiche: HEUTIGE })).toEqual(['Vorrang_Am']);
    expect(steht(ohneTag)).toBe(true);
    expect(steht(new Inhalt(new Map(), namen))).toBe(true);
  });

  it('in einer früheren Fassung steht nichts: Sie hatte sie nie', () => {
    expect(steht(ohneTag, new Map())).toBe(false);
    expect(steht(new Inhalt(new Map(), namen), new Map([[KOOPERATION_MAPPE.id, 3]]))).toBe(false);
  });

  it('steht in der anderen noch etwas, ist es ein Fehler', () => {
    const halb = new Inhalt(new Map([zelle(VORRANG.von, text('Frau Beispiel'))]), namen);
    expect(readVorrang(halb)).toMatchObject({ ok: false, fehler: [{ code: 'FALLMAPPE_BESCHAEDIGT' }] });
  });
});

it('wurde nach ihnen nicht gesucht, wird nichts behauptet', () => {
  expect(steht(new Inhalt(new Map(), new Set()))).toBe(false);
});

it('beide Zellen werden mit jeder Lesung gelesen', () => {
  expect(faktenteile([KOOPERATION_MAPPE]).felder).toEqual(Object.values(VORRANG));
  expect(ortVonFeld(VORRANG.am)).toBeDefined();
});
