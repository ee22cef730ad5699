import { EINGEBAUT } from '../../src/rules/regelsatz';
import type { Fall } from '../../src/fall/fall';
import { FINGERABDRUCK_LAENGE, fingerabdruck } from '../../src/fall/fingerabdruck';
import { REGELWERK_VERSION } from '../../src/rules/regelwerk';
import { BEDARFE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { alle, date, OFFENER_FALL } from '../support/faelle';

const FALL: Fall = { ...OFFENER_FALL, geburtsdatum: date('2001-11-22'), bedarfe: alle(BEDARFE, 0) };

/** Words of the house count by what they make of this case alone. */
type Einzelangaben = Omit<Fall, 'betreuungsworte'>;

/** For every input another value; the type makes sure that none is forgotten. */
const ANDERS: Einzelangaben = {
  regelsatz: { ...EINGEBAUT, version: '2027-01 Haus' },
  name: 'Erika Muster',
  kundennummer: '123D456789',
  fachkraft: 'Frau Beispiel',
  zugang: date('2026-11-01'),
  stichtag: date('2026-11-20'),
  stichtagEingetragen: false,
  geburtsdatum: date('2001-11-23'),
  neukunde: false,
  bisherigeBetreuung: 'Fallmanagement',
  exterPlatzFrei: false,
  fachteam: 'sbBereich',
  paragraph428: false,
  bedarfe: { ...FALL.bedarfe, mobilitaet: 1 },
  prognoseArbeitsmarkt: 'bis6',
  dominierend: 'Q',
  festlegung: 'schueler',
  verdichtung: false,
  verdichtungBegruendung: 'Sucht',
  festgelegteProfillage: 'Marktprofil',
  festlegungBegruendung: 'weil',
  fmEinschaetzung: 'nein',
  fmGrund: 'sonstiges',
  pruefung: { von: 'A. Adler', am: date('2026-11-20'), kennung: 'bFM' },
  paragraph10Grund: 'pflege',
  bfm: { status: 'vorgemerkt', kriterium: 'formal' },
  ressourcenbereiche: { ...FALL.ressourcenbereiche, bewerbung: 0 },
  direktVermittelbar: false,
  foerderziel: 'integration',
  entwicklungsziel: 'bewerbung',
  qualifizierungAbgeschlossen: false,
  paragraph16a: ['suchtberatung'],
};

/** The same contents with all keys in the opposite order. */
function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T;
}

it('ist kurz, hexadezimal und immer gleich', () => {
  expect(fingerabdruck(FALL)).toMatch(/^[0-9a-f]+$/);
  expect(fingerabdruck(FALL)).toHaveLength(FINGERABDRUCK_LAENGE);
  expect(fingerabdruck({ ...FALL })).toBe(fingerabdruck(FALL));
});

it('bleibt mit demselben Regelwerk in jeder Fassung des Programms derselbe: bestehende Mappen tragen ihn', () => {
  const fall: Fall = { ...FALL, name: 'Jürgen Größer – „ß“ 😀' };
  expect([REGELWERK_VERSION, fingerabdruck(fall)]).toEqual(['2026-12', 'a08214f9f410c41c']);
});

it('hängt nicht von der Reihenfolge ab, in der gelesen wird', () => {
  const andersherum = { ...reversed(FALL), bedarfe: reversed(FALL.bedarfe) };
  expect(Object.keys(andersherum)).not.toEqual(Object.keys(FALL));
  expect(fingerabdruck(andersherum)).toBe(fingerabdruck(FALL));
});

describe('ändert sich mit jeder einzelnen Eingabe', () => {
  it.each(Object.keys(ANDERS) as (keyof Einzelangaben)[])('%s', (feld) => {
    expect(fingerabdruck({ ...FALL, [feld]: ANDERS[feld] })).not.toBe(fingerabdruck(FALL));
  });

  it.each(BEDARFE)('Handlungsbedarf $id: jede Stufe und offen sind verschieden', ({ id }) => {
    const each = ([null, 0, 1, 2, 3] as const).map((stufe) =>
      fingerabdruck({ ...FALL, bedarfe: { ...FALL.bedarfe, [id]: stufe } }),
    );
    expect(new Set(each).size).toBe(5);
  });

  it.each(RESSOURCENBEREICHE)('Ressourcenbereich $id', ({ id }) => {
    const ressourcenbereiche = { ...FALL.ressourcenbereiche, [id]: 2 as const };
    expect(fingerabdruck({ ...FALL, ressourcenbereiche })).not.toBe(fingerabdruck(FALL));
  });

  it('offen ist etwas anderes als nein', () => {
    expect(fingerabdruck({ ...FALL, neukunde: null })).not.toBe(fingerabdruck({ ...FALL, neukunde: false }));
  });

  it('derselbe Text in einem anderen Feld ist ein anderer Fall', () => {
    const grund = fingerabdruck({ ...FALL, fmGrund: 'weil' });
    expect(fingerabdruck({ ...FALL, festlegungBegruendung: 'weil' })).not.toBe(grund);
  });
});

describe('Wörter des Hauses', () => {
  const WORTE = [
    { wort: 'Team Nord', betreuung: 'Fallmanagement' },
    { wort: 'Team Süd', betreuung: 'Arbeitsvermittlung' },
  ] as const;
  const mit = (bisherigeBetreuung: string, betreuungsworte: Fall['betreuungsworte']): string =>
    fingerabdruck({ ...FALL, bisherigeBetreuung, betreuungsworte });

  it.each(['', 'FM', 'Team West', ' AV U25. '])('ändern nichts, wo sie an „%s“ nichts ändern', (text) => {
    expect(mit(text, WORTE)).toBe(mit(text, []));
  });

  it('ändern ihn, wo sie etwas erkennen lassen, und danach, als was', () => {
    const [nord, sued] = WORTE;
    const ohne = mit('Team Nord', []);
    const als = mit('Team Nord', WORTE);
    expect(als).not.toBe(ohne);
    expect(mit('Team Nord', [{ ...nord, betreuung: sued.betreuung }])).not.toBe(als);
    expect(mit('Team Nord', [sued, { ...nord, wort: 'team  NORD.' }])).toBe(als);
  });
});

describe('ohne eingetragenen Stichtag', () => {
  const am = (iso: string, geburtsdatum: Fall['geburtsdatum'] = FALL.geburtsdatum): string =>
    fingerabdruck({ ...FALL, geburtsdatum, stichtag: date(iso), stichtagEingetragen: false });

  it('altert ein Ergebnis nicht von Tag zu Tag', () => {
    expect(am('2026-11-21')).toBe(am('2026-01-01'));
    expect(am('2026-11-22')).toBe(am('2040-01-01'));
  });

  it('altert es am 25. Geburtstag', () => {
    expect(am('2026-11-22')).not.toBe(am('2026-11-21'));
  });

  it('zählt heute ohne Geburtsdatum gar nicht', () => {
    expect(am('2026-11-22', null)).toBe(am('2040-01-01', null));
  });
});
