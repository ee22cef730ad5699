/** People that a trainer adds in the sheets: read like the others once complete; what is missing is named with its place. */
import { eigenePersonenIn } from '../../../../src/bereiche/uebung/fach/eigenePersonen';
import { EIGENE_GESCHICHTEN, EIGENE_MUSTER, EIGENE_PERSONEN } from '../../../../src/bereiche/uebung/listen';
import { fallDerPerson } from '../../../../src/bereiche/uebung/personen/fallDerPerson';
import { steerFall } from '../../../../src/fall/steerFall';
import { serialOfDate } from '../../../../src/listen/plainDate';
import type { RawValue } from '../../../../src/listen/zelle';
import { BEDARFE, FESTLEGUNG_LABEL, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { date } from '../../../support/faelle';
import { inhaltMit, tabelle, type Zellen } from '../../../support/inhalt';

const text = (wert: string): RawValue => ({ art: 'text', wert });
const tag = (wert: string): RawValue => ({ art: 'datum', wert: serialOfDate(date(wert)) });
const zahl = (wert: number): RawValue => ({ art: 'zahl', wert });

const PERSON: Zellen<typeof EIGENE_PERSONEN.spalten> = {
  id: text('E1'),
  titel: text('Eigene Person'),
  name: text('Toni Beispiel'),
  geburtsdatum: tag('1990-05-01'),
  stichtag: tag('2026-11-16'),
  neukunde: text('ja'),
  prognoseArbeitsmarkt: text('bis 6 Monate'),
  festlegung: text(FESTLEGUNG_LABEL.wahrscheinlich),
};
const SAETZE = [
  { person: text('E1'), nr: zahl(2), satz: text('Zweiter Satz.') },
  { person: text('E1'), nr: zahl(1), satz: text('Erster Satz.') },
];
const MUSTER: readonly Zellen<typeof EIGENE_MUSTER.spalten>[] = [...BEDARFE, ...RESSOURCENBEREICHE].map(
  ({ label }, nr) => ({
    person: text('E1'),
    bereich: text(label),
    stufe: nr === 3 ? text('?') : zahl(0),
    saetze: text('1, 2'),
  }),
);

function gelesen(
  person: typeof PERSON = PERSON,
  saetze: readonly Zellen<typeof EIGENE_GESCHICHTEN.spalten>[] = SAETZE,
  muster: typeof MUSTER = MUSTER,
) {
  const inhalt = inhaltMit(
    tabelle(EIGENE_PERSONEN, [person]),
    tabelle(EIGENE_GESCHICHTEN, saetze),
    tabelle(EIGENE_MUSTER, muster),
  );
  return eigenePersonenIn(inhalt, ['P01']);
}

it('eine vollständige Person wird, wie sie dasteht; die Sätze nach ihrer Nummer', () => {
  const { personen, fehler } = gelesen();
  expect(fehler).toEqual([]);
  expect(personen).toHaveLength(1);
  const [person] = personen;
  if (person === undefined) throw new Error('nobody');
  expect(person).toMatchObject({
    id: 'E1',
    name: 'Toni Beispiel',
    geschichte: ['Erster Satz.', 'Zweiter Satz.'],
  });
  expect(person.bedarfe.sprachkenntnisse).toEqual({ wert: null, saetze: [1, 2] });
  const fall = fallDerPerson(person);
  expect(fall).toMatchObject({ neukunde: true, festlegung: 'wahrscheinlich' });
  expect(steerFall(fall).kennung.gueltig).toBe('AV');
});

it.each([
  ['Name', { ...PERSON, name: { art: 'leer' } as const }, SAETZE, MUSTER],
  ['Geburtsdatum', { ...PERSON, geburtsdatum: { art: 'leer' } as const }, SAETZE, MUSTER],
  ['Stichtag', { ...PERSON, stichtag: { art: 'leer' } as const }, SAETZE, MUSTER],
  ['Geschichte', PERSON, [], MUSTER.map((each) => ({ ...each, saetze: text('') }))],
  [
    'Mobilität',
    PERSON,
    SAETZE,
    MUSTER.filter(({ bereich }) => JSON.stringify(bereich) !== JSON.stringify(text('Mobilität'))),
  ],
  [
    'Wohnsituation',
    PERSON,
    SAETZE,
    MUSTER.map((each) =>
      JSON.stringify(each.bereich) === JSON.stringify(text('Wohnsituation'))
        ? { ...each, stufe: { art: 'leer' } as const }
        : each,
    ),
  ],
] as const)('ohne %s wird sie genannt und nicht angeboten', (was, person, saetze, muster) => {
  expect(gelesen(person, saetze, muster)).toEqual({
    personen: [],
    fehler: [
      {
        code: 'UEBUNGSPERSON_UNVOLLSTAENDIG',
        orte: [{ art: 'zelle', blatt: 'Eigene Personen', zelle: 'A2' }],
        person: 'E1',
        fehlt: [was],
      },
    ],
  });
});

it('ein Satz, den es nicht gibt, wird in seiner Zelle genannt', () => {
  const muster = MUSTER.map((each, nr) => (nr === 4 ? { ...each, saetze: text('1, 3') } : each));
  expect(gelesen(PERSON, SAETZE, muster)).toEqual({
    personen: [],
    fehler: [
      {
        code: 'UEBUNGSSATZ_UNBEKANNT',
        orte: [{ art: 'zelle', blatt: 'Musterlösungen', zelle: 'D6' }],
        person: 'E1',
      },
    ],
  });
});

it('ein Tag, zu dem Excel die Nummern gemacht hat, fällt auf statt als Sätze zu zählen', () => {
  const muster = MUSTER.map((each, nr) => (nr === 4 ? { ...each, saetze: tag('2026-02-01') } : each));
  expect(gelesen(PERSON, SAETZE, muster).fehler).toMatchObject([{ code: 'UEBUNGSSATZ_UNBEKANNT' }]);
});

it('die Id einer mitgelieferten Person, und was sich nicht verträgt, wird genannt', () => {
  const alsP01 = { person: text('P01') };
  expect(
    gelesen(
      { ...PERSON, id: text('P01') },
      SAETZE.map((each) => ({ ...each, ...alsP01 })),
      MUSTER.map((each) => ({ ...each, ...alsP01 })),
    ).fehler,
  ).toMatchObject([{ code: 'UEBUNGSPERSON_DOPPELT', person: 'P01' }]);
  const { personen, fehler } = gelesen({ ...PERSON, geburtsdatum: tag('2026-11-20') });
  expect(personen).toEqual([]);
  expect(fehler).toEqual([
    {
      code: 'GEBURTSDATUM_NACH_STICHTAG',
      orte: [{ art: 'zelle', blatt: 'Eigene Personen', zelle: 'A2' }],
    },
  ]);
});

it('eine unlesbare Stufe ist ein Fehler ihrer Zelle', () => {
  const muster = MUSTER.map((each, nr) => (nr === 0 ? { ...each, stufe: text('viel') } : each));
  const { personen, fehler } = gelesen(PERSON, SAETZE, muster);
  expect(personen).toEqual([]);
  expect(fehler[0]).toMatchObject({
    code: 'STUFE_UNGUELTIG',
    orte: [{ blatt: 'Musterlösungen', zelle: 'C2' }],
  });
});
