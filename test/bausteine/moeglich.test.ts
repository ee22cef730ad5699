/** The words for results that are still possible. */
import { moeglichText } from '../../src/bausteine/texte/moeglich';
import { PROFILE } from '../../src/rules/vocabulary';

it.each([
  [['AV', 'bFM'], 'AV oder bFM möglich'],
  [['AV', 'bFM', 'Exter'], 'AV, bFM oder Exter möglich'],
  [[...PROFILE], 'jedes der sechs Profile möglich'],
  [[...PROFILE, 'nicht eindeutig'], 'jedes der sechs Profile oder nicht eindeutig möglich'],
])('%j', (moeglich, satz) => {
  expect(moeglichText(moeglich)).toBe(satz);
});

it('nennt fünf von sechs Profilen bei ihren Namen', () => {
  const satz = moeglichText([...PROFILE.slice(1), 'nicht eindeutig']);
  expect(satz).toContain(PROFILE[1]);
  expect(satz).not.toContain('sechs');
});

it('zählt sechs Profile', () => {
  expect(PROFILE).toHaveLength(6);
});
