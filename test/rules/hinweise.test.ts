import { HINWEISE } from '../../src/rules/hinweise';

it('die Hinweise stehen in ihrer Reihenfolge und zeigen auf das Feld, das anzusehen ist', () => {
  expect(HINWEISE.map(({ code, feld }) => [code, feld])).toEqual([
    ['VERDICHTUNG_OHNE_BEGRUENDUNG', 'verdichtungBegruendung'],
    ['FESTLEGUNG_OHNE_BEGRUENDUNG', 'festlegungBegruendung'],
    ['FM_GRUND_FEHLT', 'fmGrund'],
    ['PROGNOSEN_WIDERSPRECHEN', 'prognoseArbeitsmarkt'],
    ['DOMINIEREND_OHNE_BEDARF', 'dominierend'],
    ['VERDICHTUNG_PRUEFEN', 'verdichtung'],
    ['ALTER_UNBEKANNT', 'geburtsdatum'],
    ['NEUKUNDE_UNBEKANNT', 'neukunde'],
    ['EXTER_PLATZ_UNBEKANNT', 'exterPlatzFrei'],
    ['PARAGRAPH_53A_GEBURTSDATUM', 'geburtsdatum'],
  ]);
});

it.each(HINWEISE)('$code hat Worte und eine Quelle', ({ words, source }) => {
  expect(words).toMatch(/\.$|\?$/);
  expect(source).not.toBe('');
});
