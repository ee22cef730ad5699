import { FOERDERZIELMATRIX } from '../../src/rules/foerderzielmatrix';
import { FOERDERZIELE, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';

/** Fachkonzept: which Förderziel each Ressourcenbereich may serve, in the order of the written matrix. */
const FACHKONZEPT = [
  ['bewerbung', 'integration'],
  ['qualifikation', 'wettbewerbsfaehigkeit'],
  ['arbeitsverhalten', 'wettbewerbsfaehigkeit'],
  ['sozialverhalten', 'wettbewerbsfaehigkeit'],
  ['arbeitsmotivation', 'wettbewerbsfaehigkeit'],
  ['ausbildungsreife', 'prozessfaehigkeit'],
  ['mitwirkung', 'prozessfaehigkeit'],
  ['rahmenbedingungen', 'prozessfaehigkeit'],
  ['lebenspraktisch', 'prozessfaehigkeit'],
  ['leistungsfaehigkeit', 'erwerbsfaehigkeit'],
];

describe('die Förderzielmatrix', () => {
  it('hat die zehn Zeilen des Fachkonzepts in dessen Reihenfolge', () => {
    expect(FOERDERZIELMATRIX.map(({ bereich, foerderziel }) => [bereich, foerderziel])).toEqual(FACHKONZEPT);
  });

  it('hat für jeden Ressourcenbereich genau eine Zeile, nur für die Selbständigkeit keine', () => {
    const rows = RESSOURCENBEREICHE.map(
      ({ id }) => FOERDERZIELMATRIX.filter(({ bereich }) => bereich === id).length,
    );
    expect(rows).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('lässt kein Förderziel ohne Ressourcenbereich', () => {
    expect([...new Set(FOERDERZIELMATRIX.map(({ foerderziel }) => foerderziel))]).toEqual(FOERDERZIELE);
  });

  it.each(FOERDERZIELMATRIX)('$bereich hat eine Quelle', ({ source }) => {
    expect(source).toBe('S4');
  });
});
