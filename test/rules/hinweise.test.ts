import { HINWEISE } from '../../src/rules/hinweise';
import { hinweisWorte } from '../../src/rules/hinweiseWorte';

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
    ['AV_TROTZ_PROGNOSE', 'verdichtung'],
    ['GEPRUEFT_UNBESTAETIGT', 'pruefung'],
    ['KENNUNG_UND_STATUS', 'bfm'],
    ['EXTER_PLATZ_WIRD_FREI', 'bisherigeBetreuung'],
    ['EINSCHAETZUNG_UND_STATUS', 'fmEinschaetzung'],
    ['EINSCHAETZUNG_UND_ENTSCHEIDUNG', 'fmEinschaetzung'],
    ['VERDICHTUNG_OHNE_BEDARF', 'verdichtung'],
    ['BEGRUENDUNG_KURZ', 'verdichtungBegruendung'],
    ['BEGRUENDUNG_KURZ', 'festlegungBegruendung'],
    ['ALTER_AUSSERHALB', 'geburtsdatum'],
    ['SCHUELER_ALTER', 'festlegung'],
    ['PARAGRAPH_53A_BESTAND', 'festlegung'],
    ['PARAGRAPH_428_ALTER', 'paragraph428'],
    ['PARAGRAPH_10_GRUND_FEHLT', 'paragraph10Grund'],
    ['BETREUUNG_UNBEKANNT', 'bisherigeBetreuung'],
    ['FACHTEAM_UND_FALLMANAGEMENT', 'fachteam'],
  ]);
});

it.each(HINWEISE)('$code hat Worte und eine Quelle', (row) => {
  const { words, source } = hinweisWorte(row);
  expect(words).toMatch(/\.$|\?$/);
  expect(source).not.toBe('');
});
