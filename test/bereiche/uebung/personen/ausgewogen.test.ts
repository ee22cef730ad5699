/**
 * No stereotypes: sex, origin, age and education say nothing about how heavy or how contested a case is. They stand here and
 * not in the people, since nothing in the program has to know them.
 */
import { EINGEBAUT } from '../../../../src/rules/regelsatz';
import { istRelevant } from '../../../../src/fall/lage';
import { isYoungerThan } from '../../../../src/listen/plainDate';
import { type Befund, BEFUNDE } from './befunde';

interface Marken {
  readonly geschlecht: 'Frau' | 'Mann';
  /** Whether the person or her family has come from elsewhere, as the name or the story suggests. */
  readonly herkunft: 'von hier' | 'zugewandert';
  readonly schule: 'Hochschulreife' | 'andere';
}

const marken = (
  geschlecht: Marken['geschlecht'],
  herkunft: Marken['herkunft'],
  schule: Marken['schule'],
): Marken => ({ geschlecht, herkunft, schule });

const MARKEN: Readonly<Record<string, Marken>> = {
  P01: marken('Frau', 'zugewandert', 'Hochschulreife'),
  P02: marken('Mann', 'von hier', 'andere'),
  P03: marken('Mann', 'von hier', 'andere'),
  P04: marken('Frau', 'von hier', 'andere'),
  P05: marken('Frau', 'von hier', 'andere'),
  P06: marken('Mann', 'von hier', 'andere'),
  P07: marken('Frau', 'zugewandert', 'Hochschulreife'),
  P08: marken('Frau', 'zugewandert', 'Hochschulreife'),
  P09: marken('Mann', 'zugewandert', 'andere'),
  P10: marken('Frau', 'von hier', 'Hochschulreife'),
  P11: marken('Frau', 'zugewandert', 'andere'),
  P12: marken('Frau', 'von hier', 'andere'),
  P13: marken('Mann', 'zugewandert', 'Hochschulreife'),
  P14: marken('Mann', 'zugewandert', 'andere'),
  P15: marken('Mann', 'von hier', 'Hochschulreife'),
};

/** The marks of a person, with her age on the Stichtag. */
function markenVon({ person, fall }: Befund): readonly string[] {
  const { geschlecht, herkunft, schule } = MARKEN[person.id] ?? {};
  const { geburtsdatum, stichtag } = fall;
  if (geschlecht === undefined || herkunft === undefined || schule === undefined || geburtsdatum === null)
    throw new Error(`${person.id} has no marks`);
  const alter = isYoungerThan(35, geburtsdatum, stichtag) ? 'unter 35' : 'ab 35';
  return [geschlecht, herkunft, schule, alter];
}

const bedarfeVon = ({ fall }: Befund): number =>
  Object.values(fall.bedarfe).filter((each) => istRelevant(each, EINGEBAUT.schwellen)).length;

const SEITEN: Readonly<Record<string, readonly Befund[]>> = {
  'mit wenigen Bedarfen': BEFUNDE.filter((befund) => bedarfeVon(befund) < 3),
  'mit mehreren Bedarfen': BEFUNDE.filter((befund) => bedarfeVon(befund) >= 3),
  'klar einzuschätzen': BEFUNDE.filter(({ person }) => person.schwierigkeit === 'klar'),
  'strittig einzuschätzen': BEFUNDE.filter(({ person }) => person.schwierigkeit === 'strittig'),
};
const ALLE_MARKEN = [...new Set(BEFUNDE.flatMap(markenVon))];

it('jede Person ist gezeichnet, und keine sonst', () => {
  expect(Object.keys(MARKEN)).toEqual(BEFUNDE.map(({ person }) => person.id));
  expect(ALLE_MARKEN.length).toBe(8);
});

describe.each(Object.entries(SEITEN))('%s', (_, befunde) => {
  it.each(ALLE_MARKEN)('sind mindestens zwei und höchstens drei Viertel: %s', (marke) => {
    const anzahl = befunde.filter((befund) => markenVon(befund).includes(marke)).length;
    expect(anzahl).toBeGreaterThanOrEqual(2);
    expect(anzahl).toBeLessThanOrEqual(befunde.length * 0.75);
  });
});

it.each(['AV', 'bFM', 'Exter', 'Zehn'])(
  'die Kennung %s kommt bei Frauen und Männern vor, bei Menschen von hier und zugewanderten',
  (kennung) => {
    const dort = BEFUNDE.filter(({ ergebnis }) => ergebnis.steuerung.kennung.gueltig === kennung);
    expect([...new Set(dort.flatMap(markenVon))]).toEqual(
      expect.arrayContaining(['Frau', 'Mann', 'von hier', 'zugewandert']),
    );
  },
);
