/** What the seven marks are called: the Integrationsprognose is two of them, the Festlegung all. */
import { berechne } from '../../../src/fall/berechne';
import { steerFall } from '../../../src/fall/steerFall';
import { begruendungText, standText } from '../../../src/fall/texte/begruendung';
import { angabeLabel, feldLabel } from '../../../src/fall/texte/felder';
import { hinweisfeldLabel, hinweisText } from '../../../src/fall/texte/hinweise';
import { FESTLEGUNGEN, INTEGRATIONSPROGNOSEN } from '../../../src/rules/vocabulary';
import { date } from '../../support/faelle';
import { fall } from '../../support/hinweisFaelle';

const PROGNOSE = 'Integrationsprognose für die nächsten zwei Jahre';
const ANDERE = FESTLEGUNGEN.filter((each) => !INTEGRATIONSPROGNOSEN.some((prognose) => prognose === each));

it.each(ANDERE)('„%s“ heißt nirgends Integrationsprognose', (festlegung) => {
  const text = begruendungText(berechne(fall({ festlegung })).steuerung);
  expect(text).toContain('Grundlage: Festlegung.');
  expect(text).not.toContain(PROGNOSE);
  expect(angabeLabel('festlegung', festlegung)).toBe('Festlegung');
});

it.each(INTEGRATIONSPROGNOSEN)('„%s“ ist die Antwort auf die Integrationsprognose', (festlegung) => {
  expect(angabeLabel('festlegung', festlegung)).toBe(PROGNOSE);
});

it('gefragt wird nach der Integrationsprognose, denn nur ihre beiden Antworten sind möglich', () => {
  expect(standText(steerFall(fall({ festlegung: null })))).toContain(`Es entscheidet noch: ${PROGNOSE}.`);
  expect(angabeLabel('festlegung', null)).toBe(PROGNOSE);
});

it('eine andere Angabe heißt, wie sie heißt', () => {
  expect(angabeLabel('dominierend', 'schueler')).toBe(feldLabel('dominierend'));
});

it('ein Hinweis zur Festlegung führt zu ihr; nur wer nach der Prognose fragt, nennt sie', () => {
  const alter = fall({ festlegung: 'schueler', geburtsdatum: date('1990-01-01') });
  const label = (each: typeof alter): readonly (readonly [string, string])[] =>
    steerFall(each)
      .hinweise.filter(({ feld }) => feld === 'festlegung')
      .map((hinweis) => [hinweis.code, hinweisfeldLabel(hinweis)] as const);
  expect(label(alter)).toEqual([['SCHUELER_ALTER', 'Festlegung']]);
  expect(label(fall({ festlegung: null }))).toEqual([['INTEGRATIONSPROGNOSE_FEHLT', PROGNOSE]]);
});

it('ein anderes Alter im Regelsatz eines Hauses macht keinen Hinweis falsch', () => {
  expect(hinweisText('SCHUELER_ALTER')).not.toMatch(/\d/);
});
