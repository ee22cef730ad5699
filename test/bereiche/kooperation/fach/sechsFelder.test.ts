/** Each rating stands in exactly one of the six fields; what is missing is named and never taken for no. */
import { feldluecken, sechsFelder } from '../../../../src/bereiche/kooperation/fach/sechsFelder';
import { DIAGNOSE } from '../../../../src/bereiche/kooperation/listen';
import {
  FELD_DES_BEDARFS,
  FELD_DES_RESSOURCENBEREICHS,
} from '../../../../src/bereiche/kooperation/regeln/sechsFelder';
import { DIAGNOSEFELDER } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import {
  einschaetzungstext,
  feldtitel,
  offeneFelderText,
} from '../../../../src/bereiche/kooperation/texte/hilfeplanung';
import { BEDARFE, RESSOURCENBEREICHE } from '../../../../src/rules/vocabulary';
import { OFFENER_FALL } from '../../../support/faelle';
import { inhaltMit, tabelle, type Zellen } from '../../../support/inhalt';
import { FEHLERWERT, text } from '../../../support/rawFaelle';

type Zeile = Zellen<(typeof DIAGNOSE)['spalten']>;

const felderMit = (zeilen: readonly Zeile[], fall = OFFENER_FALL) =>
  sechsFelder(inhaltMit(tabelle(DIAGNOSE, zeilen)), fall);

function gut(...args: Parameters<typeof felderMit>) {
  const lesung = felderMit(...args);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  return lesung.wert;
}

it('jede Einschätzung steht in genau einem Feld, und jedes Feld hat mindestens eine', () => {
  expect(Object.keys(FELD_DES_BEDARFS)).toEqual(BEDARFE.map(({ id }) => id));
  expect(Object.keys(FELD_DES_RESSOURCENBEREICHS)).toEqual(RESSOURCENBEREICHE.map(({ id }) => id));
  const felder = gut([]);
  const labels = felder.flatMap(({ bedarfe, ressourcenbereiche }) =>
    [...bedarfe, ...ressourcenbereiche].map(({ label }) => label),
  );
  expect([...labels].sort()).toEqual([...BEDARFE, ...RESSOURCENBEREICHE].map(({ label }) => label).sort());
  expect(felder.every(({ bedarfe }) => bedarfe.length > 0)).toBe(true);
});

it('die sechs stehen in ihrer Folge, auch wenn die Zeilen sortiert sind oder fehlen', () => {
  const felder = gut([
    { id: text('sozial'), lage: text('Ein Freund') },
    { id: text('wirtschaftlich'), ressourcen: text('Erspartes') },
  ]);
  expect(felder.map(({ id }) => id)).toEqual(DIAGNOSEFELDER);
  expect(felder.map(({ lage, ressourcen }) => lage + ressourcen)).toEqual([
    'Erspartes',
    '',
    'Ein Freund',
    '',
    '',
    '',
  ]);
});

it('offen ist nicht „kein Bedarf“', () => {
  const fall = { ...OFFENER_FALL, bedarfe: { ...OFFENER_FALL.bedarfe, familiaereSituation: 0 as const } };
  const familiaer = gut([], fall).find(({ id }) => id === 'familiaer');
  expect(familiaer?.bedarfe.map(einschaetzungstext)).toEqual([
    'Familiäre Situation und Betreuung: 0, kein Bedarf',
  ]);
  const gesundheit = gut([], fall).find(({ id }) => id === 'gesundheitlich');
  expect(gesundheit?.bedarfe.map(einschaetzungstext)).toEqual([
    'Gesundheitliche Leistungsfähigkeit: noch nicht erhoben (offen)',
  ]);
});

it('was einem Feld fehlt, steht in seinem Titel', () => {
  const [leer] = gut([]);
  const [voll] = gut([{ id: text('wirtschaftlich'), lage: text('a'), ressourcen: text('b') }], {
    ...OFFENER_FALL,
    bedarfe: { ...OFFENER_FALL.bedarfe, wohnsituation: 1, finanzielleSituation: 2, mobilitaet: 0 },
    ressourcenbereiche: { ...OFFENER_FALL.ressourcenbereiche, rahmenbedingungen: 3 },
  });
  if (leer === undefined || voll === undefined) throw new Error('no field');
  expect(feldtitel(leer.id, feldluecken(leer))).toBe(
    'wirtschaftlich (Lage fehlt, Ressourcen fehlen, Einschätzung offen)',
  );
  expect(feldtitel(voll.id, feldluecken(voll))).toBe('wirtschaftlich');
  expect(offeneFelderText(['sozial', 'familiaer'])).toBe('Noch nicht ganz beschrieben: sozial, familiär.');
  expect(offeneFelderText([])).toBe('Lage und Ressourcen sind in allen sechs Feldern beschrieben.');
});

it('eine Zelle, die kein Text ist, ist ein Fehler und kein leeres Feld', () => {
  expect(felderMit([{ id: text('sozial'), lage: FEHLERWERT }])).toMatchObject({
    ok: false,
    fehler: [{ code: 'TEXT_UNGUELTIG' }],
  });
});
