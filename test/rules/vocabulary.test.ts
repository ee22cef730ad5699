import { MIN_BEDARFE, MIN_BEDARFE_EXTER, RELEVANT_AB } from '../../src/rules/regelwerk';
import {
  BEDARFE,
  BEDARFE_DER_ACHT,
  KENNUNGEN,
  PROFILLAGEN,
  RESSOURCENBEREICHE,
} from '../../src/rules/vocabulary';
import { GRUPPEN, REIHENFOLGE } from '../support/bruteForce';

describe('die Listen des Fachkonzepts', () => {
  it('14 Handlungsbedarfe in vier Schlüsselgruppen, in dieser Reihenfolge', () => {
    const erwartet = Object.entries(GRUPPEN).flatMap(([gruppe, ids]) => ids.map((id) => [id, gruppe]));
    expect(BEDARFE.map(({ id, gruppe }) => [id, gruppe])).toEqual(erwartet);
    expect(BEDARFE).toHaveLength(14);
  });

  it('die acht sind genau die in Leistungsfähigkeit und Rahmenbedingungen', () => {
    expect(BEDARFE_DER_ACHT).toEqual([...GRUPPEN.L, ...GRUPPEN.R]);
    expect(BEDARFE_DER_ACHT).toHaveLength(8);
  });

  it('11 Ressourcenbereiche', () => {
    expect(RESSOURCENBEREICHE.map(({ id }) => id)).toEqual([
      'bewerbung',
      'qualifikation',
      'arbeitsverhalten',
      'sozialverhalten',
      'arbeitsmotivation',
      'ausbildungsreife',
      'mitwirkung',
      'rahmenbedingungen',
      'lebenspraktisch',
      'leistungsfaehigkeit',
      'selbststaendigkeit',
    ]);
  });

  it('Kennungen und Profillagen in der Reihenfolge, in der sie genannt werden', () => {
    expect(KENNUNGEN).toEqual(REIHENFOLGE.kennung);
    expect(PROFILLAGEN).toEqual(REIHENFOLGE.profil);
  });

  it.each([...BEDARFE.map(({ label }) => label), ...RESSOURCENBEREICHE.map(({ label }) => label)])(
    '„%s“ ist ein lesbarer Name',
    (label) => {
      expect(label).toMatch(/^\p{Lu}.*[\p{L})]$/u);
    },
  );
});

it.each([
  ['relevant ab Stufe 2', RELEVANT_AB, 2],
  ['mindestens drei der acht', MIN_BEDARFE, 3],
  ['mindestens vier insgesamt für Exter', MIN_BEDARFE_EXTER, 4],
])('Schwelle: %s, mit Worten und Quelle', (_, { wert, words, source }, erwartet) => {
  expect(wert).toBe(erwartet);
  expect([words, source]).not.toContain('');
});
