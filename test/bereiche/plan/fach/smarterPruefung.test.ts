import fc from 'fast-check';
import { fristEnde } from '../../../../src/listen/frist';
import { type Ziel, ZIELE } from '../../../../src/bereiche/plan/listen';
import { planPruefung } from '../../../../src/bereiche/plan/fach/planPruefung';
import { smarterPruefung } from '../../../../src/bereiche/plan/fach/smarterPruefung';
import { zielpruefung } from '../../../../src/bereiche/plan/fach/zielpruefung';
import { dateOfSerial, serialOfDate, type PlainDate } from '../../../../src/listen/plainDate';
import { STUFEN } from '../../../../src/rules/vocabulary';
import { date } from '../../../support/faelle';
import { HEUTE, planMit, zielMit } from './planFaelle';

function stand(ziel: Partial<Ziel>, stichtag = HEUTE): string {
  const wort = { erfuellt: '+', fehlt: '-', nochNicht: '.' } as const;
  return smarterPruefung(zielMit(ziel), stichtag)
    .map((befund) => `${befund.id}${wort[befund.stand]}`)
    .join(' ');
}
const mangel = (ziel: Partial<Ziel>, stichtag = HEUTE): string[] =>
  smarterPruefung(zielMit(ziel), stichtag).flatMap(({ maengel }) => maengel);

describe('SMARTER, Buchstabe für Buchstabe', () => {
  it.each<[string, Partial<Ziel>, string]>([
    ['vollständig', {}, 'S+ M+ A+ R+ T+ E+ R2.'],
    ['ohne Ziel', { ziel: '' }, 'S- M+ A+ R+ T+ E+ R2.'],
    ['ohne Zielwert', { zielwert: '' }, 'S+ M- A+ R+ T+ E+ R2.'],
    ['ohne Worte der Person', { worteDerPerson: '' }, 'S+ M+ A- R+ T+ E+ R2.'],
    ['nicht mitgetragen', { mitgetragen: false }, 'S+ M+ A- R+ T+ E+ R2.'],
    ['ohne Hindernisse', { hindernisse: '' }, 'S+ M+ A+ R- T+ E+ R2.'],
    ['ohne Termin', { termin: null }, 'S+ M+ A+ R+ T- E+ R2.'],
    ['ohne Überprüfung', { ueberpruefungAm: null }, 'S+ M+ A+ R+ T+ E- R2.'],
    ['nur ein Ergebnis', { ergebnis: 'erreicht' }, 'S+ M+ A+ R+ T+ E+ R2-'],
  ])('%s', (_, ziel, erwartet) => expect(stand(ziel)).toBe(erwartet));

  it('nach dem Tag der Überprüfung wird das Ergebnis verlangt, am Tag selbst nicht', () => {
    expect(stand({}, date('2027-04-15'))).toMatch(/R2\.$/);
    expect(stand({}, date('2027-04-16'))).toMatch(/R2-$/);
    const geprueft = {
      ergebnis: 'erreicht',
      weiteres: 'beendet',
      ueberprueftAm: date('2027-04-20'),
    } as const;
    expect(stand(geprueft, date('2027-05-01'))).toMatch(/R2\+$/);
  });

  it('nennt die Spalte des ersten Mangels', () => {
    const befunde = smarterPruefung(zielMit({ zielwert: '', worteDerPerson: '', vereinbartAm: null }), HEUTE);
    expect(befunde.map(({ feld }) => ZIELE.spalten[feld].kopf)).toEqual([
      'Ziel',
      'Zielwert',
      'Worte der Person',
      'Ressourcen',
      'Termin',
      'Vereinbart am',
      'Ergebnis',
    ]);
  });

  it('ein fortgeführtes Ziel zählt die sechs Monate ab seiner letzten Überprüfung', () => {
    const weiter = {
      ergebnis: 'teilweise',
      weiteres: 'fortgeführt',
      vereinbartAm: date('2026-01-31'),
      ueberprueftAm: date('2026-08-31'),
      termin: date('2027-12-31'),
    } as const;
    expect(mangel({ ...weiter, ueberpruefungAm: date('2027-02-28') })).toEqual([]);
    expect(mangel({ ...weiter, ueberpruefungAm: date('2027-03-01') })).toEqual(['UEBERPRUEFUNG_ZU_SPAET']);
    expect(mangel({ ...weiter, ueberpruefungAm: date('2026-08-31') })).toEqual([
      'NAECHSTE_UEBERPRUEFUNG_FEHLT',
    ]);
  });
});

/** Month arithmetic once more, day by day: the same day so many months on, or the last day before it. */
function naiv(beginn: PlainDate, monate: number): string {
  const [jahr = 0, monat = 0, day = 0] = beginn.split('-').map(Number);
  const monatsindex = monat - 1 + monate;
  for (let versuch = day; ; versuch--) {
    const ziel = new Date(Date.UTC(jahr + Math.floor(monatsindex / 12), monatsindex % 12, versuch));
    if (ziel.getUTCMonth() === monatsindex % 12) return ziel.toISOString().slice(0, 10);
  }
}

const TAGE = fc
  .integer({ min: serialOfDate(date('2015-01-01')), max: serialOfDate(date('2035-12-31')) })
  .map((serial) => dateOfSerial(serial) as PlainDate);
const tagSpaeter = (tag: PlainDate, tage: number) => dateOfSerial(serialOfDate(tag) + tage) as PlainDate;

describe('die sechs Monate', () => {
  it.each([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2027-08-29', '2028-02-29'],
    ['2026-08-29', '2027-02-28'],
    ['2028-02-29', '2028-08-29'],
    ['2026-03-31', '2026-09-30'],
    ['2026-12-31', '2027-06-30'],
    ['2026-07-01', '2027-01-01'],
    ['9999-06-30', '9999-12-30'],
    ['9999-07-01', '9999-12-31'],
    ['9999-12-31', '9999-12-31'],
  ])('ab %s enden am %s', (beginn, ende) => expect(fristEnde(date(beginn), 6)).toBe(ende));

  it('an jedem Tag von zwanzig Jahren wie eine zweite Rechnung, und der letzte Tag reicht gerade noch', () => {
    fc.assert(
      fc.property(TAGE, (vereinbartAm) => {
        const letzter = fristEnde(vereinbartAm, 6);
        expect(letzter).toBe(naiv(vereinbartAm, 6));
        const ziel = { vereinbartAm, termin: date('9999-12-31') };
        expect(mangel({ ...ziel, ueberpruefungAm: letzter }, vereinbartAm)).toEqual([]);
        const danach = { ...ziel, ueberpruefungAm: tagSpaeter(letzter, 1) };
        expect(mangel(danach, vereinbartAm)).toEqual(['UEBERPRUEFUNG_ZU_SPAET']);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('jeder 29. Februar und jedes Monatsende der zwanzig Jahre', () => {
    for (let monat = 0; monat < 21 * 12; monat++) {
      const ende = new Date(Date.UTC(2015, monat + 1, 0)).toISOString().slice(0, 10);
      expect(fristEnde(date(ende), 6)).toBe(naiv(date(ende), 6));
    }
  });

  it('die Überprüfung nie nach dem Termin', () => {
    fc.assert(
      fc.property(
        TAGE,
        fc.integer({ min: 0, max: 170 }),
        fc.integer({ min: -5, max: 5 }),
        (am, tage, mehr) => {
          const ueberpruefungAm = tagSpaeter(am, tage);
          const ziel = { vereinbartAm: am, ueberpruefungAm, termin: tagSpaeter(ueberpruefungAm, mehr) };
          expect(mangel(ziel, am)).toEqual(mehr < 0 ? ['UEBERPRUEFUNG_NACH_TERMIN'] : []);
        },
      ),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('die Prüfung antwortet auf jedes mögliche Datum', () => {
    const irgendein = fc.option(
      fc.integer({ min: 61, max: 2_958_465 }).map((serial) => dateOfSerial(serial) as PlainDate),
    );
    const ziele = fc.record({
      termin: irgendein,
      ueberpruefungAm: irgendein,
      vereinbartAm: irgendein,
      ueberprueftAm: irgendein,
      weiteres: fc.constantFrom(null, 'angepasst' as const, 'fortgeführt' as const, 'beendet' as const),
    });
    fc.assert(
      fc.property(ziele, TAGE, (ziel, stichtag) => {
        expect(smarterPruefung(zielMit(ziel), stichtag)).toHaveLength(7);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('die Zielprüfung', () => {
  const paare = [null, ...STUFEN].flatMap((alt) => [null, ...STUFEN].map((neu) => [alt, neu] as const));
  const tabelle = [
    'offen offen offen offen offen',
    'offen nein nein nein nein',
    'offen erreicht nein nein nein',
    'offen erreicht erreicht nein nein',
    'offen erreicht erreicht erreicht nein',
  ]
    .flatMap((zeile) => zeile.split(' '))
    .map((wort) => (wort === 'nein' ? 'nicht erreicht' : wort));

  it.each(paare.map(([alt, neu], index) => [alt, neu, tabelle[index]]))(
    'vereinbart bei %s, jetzt %s: %s',
    (alt, neu, erwartet) => {
      expect(
        zielpruefung(zielMit({ stufeBeiVereinbarung: alt }), { stufe: neu as null, integriert: false }),
      ).toBe(erwartet);
    },
  );
});

describe('ist die Integration selbst das Ziel', () => {
  const ziel = zielMit({ foerderziel: 'integration', ressourcenbereich: null });

  it.each([
    [true, null, 'erreicht'],
    [false, 0, 'nicht erreicht'],
  ] as const)('integriert %s: %s, %s', (integriert, stufe, erwartet) => {
    expect(zielpruefung(ziel, { stufe, integriert })).toBe(erwartet);
  });

  it('fehlt ihm kein Ressourcenbereich', () => {
    const offen = planPruefung(planMit({ ziele: [ziel] }), HEUTE).filter(({ ok }) => !ok);
    expect(offen).toEqual([]);
  });
});
