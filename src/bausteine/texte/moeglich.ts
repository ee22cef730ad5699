/** The words for results that are still possible. */
import { aufzaehlung } from '../../fall/texte/felder';
import { PROFILE } from '../../rules/vocabulary';

/** Which results are still possible, such as „AV oder bFM möglich“. */
export function moeglichText(moeglich: readonly string[]): string {
  return `${aufzaehlung(zusammengefasst(moeglich), 'oder')} möglich`;
}

/** Where nothing is decided between the six, their names would only hide that. */
function zusammengefasst(moeglich: readonly string[]): readonly string[] {
  const profile: readonly string[] = PROFILE;
  if (!profile.every((each) => moeglich.includes(each))) return moeglich;
  return ['jedes der sechs Profile', ...moeglich.filter((each) => !profile.includes(each))];
}
