import { type Erkennungsmerkmale, nenntPerson } from '../../../../src/bereiche/kooperation/fach/nennungen';
import { date } from '../../../support/faelle';

const PERSON: Erkennungsmerkmale = {
  name: 'Dr. Erika Özdemir-van Lang',
  kundennummer: '123D456789',
  geburtsdatum: date('1990-05-01'),
  kontaktweg: 'Tel. 0170 / 123 45 67, erika@example.org',
};

describe('ein Text nennt die Person', () => {
  it.each([
    'Frau Özdemir kommt nicht',
    'ÖZDEMIRS Wohnung',
    'o\u0308zdemir'.normalize('NFD'),
    'Termin mit Erika',
    'Familie „Lang“',
    'LANG/Vermieter',
    'Kundennummer 123D456789',
    'KdNr. 123 d 456-789',
    'geboren 01.05.1990',
    'geb. 1.5.90',
    'am 1. Mai 1990 geboren',
    'am 1 mai 90',
    '1990-05-01',
    'Anruf unter 0170/1234567',
    'unter +49 170 123 45 67',
    'an ERIKA@example.org schreiben',
  ])('„%s“', (text) => {
    expect(nenntPerson(text, PERSON)).toBe(true);
  });
});

describe('ein Text nennt sie nicht', () => {
  it.each([
    '',
    'Die Wartezeit verlangt Geduld',
    'Van und Dr. sind keine Namen',
    'Langsam angehen',
    'Termin am 01.05.2026',
    'Vorgang 123',
    'Anruf unter 0170/7654321',
    'Im Mai 1990 gegründet',
    'Punkt 1.5 und 90 Minuten',
  ])('„%s“', (text) => {
    expect(nenntPerson(text, PERSON)).toBe(false);
  });

  it('wenn von ihr nichts bekannt ist', () => {
    const niemand = { name: '', kundennummer: '', geburtsdatum: null, kontaktweg: '' };
    expect(nenntPerson('Erika Özdemir, 01.05.1990, 0170 1234567', niemand)).toBe(false);
  });
});
