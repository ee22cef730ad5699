import { readCase } from '../../src/mappe/caseJson';
import type { Fall } from '../../src/fall/fall';
import { BEDARFE, FESTLEGUNGEN, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { OFFENER_FALL, STICHTAG } from '../support/faelle';

const UNBERUEHRT: Fall = { ...OFFENER_FALL, stichtagEingetragen: false };

function gelesen(input: unknown): Fall {
  const lesung = readCase(input, '', STICHTAG);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

/** All fields of the interface, each with a good value and what the case then holds. */
const FELDER: Readonly<Record<string, [unknown, Partial<Fall>]>> = {
  name: ['Erika Muster', { name: 'Erika Muster' }],
  fachkraft: ['Frau Beispiel', { fachkraft: 'Frau Beispiel' }],
  zugang: ['2026-11-01', { zugang: '2026-11-01' as Fall['zugang'] }],
  kundennummer: ['123D456789', { kundennummer: '123D456789' }],
  stichtag: ['2026-11-20', { stichtag: '2026-11-20' as Fall['stichtag'], stichtagEingetragen: true }],
  geburtsdatum: ['1990-05-01', { geburtsdatum: '1990-05-01' as Fall['geburtsdatum'] }],
  neukunde: [false, { neukunde: false }],
  bisherigeBetreuung: ['Arbeitsvermittlung Ü25', { bisherigeBetreuung: 'Arbeitsvermittlung Ü25' }],
  exterPlatzFrei: [true, { exterPlatzFrei: true }],
  fachteam: ['sbBereich', { fachteam: 'sbBereich' }],
  paragraph428: [false, { paragraph428: false }],
  bedarfe: [{ mobilitaet: 2 }, { bedarfe: { ...OFFENER_FALL.bedarfe, mobilitaet: 2 } }],
  prognoseArbeitsmarkt: ['ueber12', { prognoseArbeitsmarkt: 'ueber12' }],
  dominierend: ['R', { dominierend: 'R' }],
  festlegung: ['wahrscheinlich', { festlegung: 'wahrscheinlich' }],
  verdichtung: [
    { liegtVor: true, begruendung: 'Sucht' },
    { verdichtung: true, verdichtungBegruendung: 'Sucht' },
  ],
  festgelegteProfillage: ['Förderprofil', { festgelegteProfillage: 'Förderprofil' }],
  festlegungBegruendung: ['weil', { festlegungBegruendung: 'weil' }],
  fmEinschaetzung: ['nein', { fmEinschaetzung: 'nein' }],
  fmGrund: ['sonstiges', { fmGrund: 'sonstiges' }],
  ressourcenbereiche: [
    { mitwirkung: 3 },
    { ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, mitwirkung: 3 } },
  ],
  direktVermittelbar: [true, { direktVermittelbar: true }],
  foerderziel: ['erwerbsfaehigkeit', { foerderziel: 'erwerbsfaehigkeit' }],
  qualifizierungAbgeschlossen: [true, { qualifizierungAbgeschlossen: true }],
  paragraph16a: [
    ['suchtberatung', 'kinderbetreuung'],
    { paragraph16a: ['kinderbetreuung', 'suchtberatung'] },
  ],
};

const EINZELN = Object.entries(FELDER).flatMap(([feld, [wert]]) => (typeof wert === 'object' ? [] : [feld]));

describe('jedes Feld der Schnittstelle', () => {
  it.each(Object.entries(FELDER))('%s', (feld, [wert, fall]) => {
    expect(gelesen({ [feld]: wert })).toEqual({ ...UNBERUEHRT, ...fall });
  });

  it('ein Entwicklungsziel mit seinem Förderziel', () => {
    const input = { foerderziel: 'prozessfaehigkeit', entwicklungsziel: 'mitwirkung' };
    expect(gelesen(input)).toEqual({ ...UNBERUEHRT, ...input });
  });

  it.each(FESTLEGUNGEN)('Marke %s', (festlegung) => {
    expect(gelesen({ festlegung }).festlegung).toBe(festlegung);
  });

  it.each([
    [0, 0],
    ['3', 3],
    [' X ', 2],
    ['nein', 0],
    ['?', null],
    ['', null],
    [null, null],
  ])('eine Einschätzung %j', (wert, stufe) => {
    expect(gelesen({ bedarfe: { wohnsituation: wert } }).bedarfe.wohnsituation).toBe(stufe);
    expect(gelesen({ ressourcenbereiche: { bewerbung: wert } }).ressourcenbereiche.bewerbung).toBe(stufe);
  });
});

describe('offen: fehlend, null und „?“ sind dasselbe', () => {
  it('ein leerer Fall', () => {
    expect(gelesen({})).toEqual(UNBERUEHRT);
  });

  it.each([...Object.keys(FELDER), 'entwicklungsziel'])('%s: null', (feld) => {
    expect(gelesen({ [feld]: null })).toEqual(UNBERUEHRT);
  });

  it.each([...EINZELN, 'entwicklungsziel'])('%s: „?“', (feld) => {
    expect(gelesen({ [feld]: '?' })).toEqual(UNBERUEHRT);
  });

  it.each([
    { verdichtung: { liegtVor: '?', begruendung: '?' } },
    { verdichtung: { liegtVor: null, begruendung: null } },
    { verdichtung: {} },
    { bedarfe: {}, ressourcenbereiche: {} },
    { bedarfe: Object.fromEntries(BEDARFE.map(({ id }) => [id, '?'])) },
    { ressourcenbereiche: Object.fromEntries(RESSOURCENBEREICHE.map(({ id }) => [id, null])) },
    { paragraph16a: [] },
    { entwicklungsziel: [] },
  ])('%j', (input) => {
    expect(gelesen(input)).toEqual(UNBERUEHRT);
  });
});
