/** What people type about counselling under § 16a (S2): an error of that very cell, and on no sheet of the program. */
import { PARTNERARTEN, PARTNERART_LABEL } from '../../../../src/bereiche/kooperation/regeln/vokabular';
import { FEHLERWERT, text, zahl } from '../../../support/rawFaelle';
import { tag } from '../../plan/fach/planFaelle';
import { fehlerIn, type Kooperationszellen, partnerZeile } from './kooperationFaelle';

const BERATUNG = ['schuldnerberatung', 'suchtberatung', 'psychosozial'] as const;

type Verweisung = NonNullable<Kooperationszellen['verweisungen']>[number];
type Rueckmeldung = NonNullable<Kooperationszellen['rueckmeldungen']>[number];

const fehler = (
  art: (typeof PARTNERARTEN)[number],
  verweisung: Verweisung,
  rueckmeldung: Rueckmeldung = {},
): string[] =>
  fehlerIn({
    partner: [partnerZeile(art)],
    verweisungen: [
      {
        id: text('V1'),
        partner: text('P1'),
        stand: text('Kontakt'),
        rueckmeldungFaellig: tag('2027-01-02'),
        ...verweisung,
      },
    ],
    rueckmeldungen: [{ id: text('R1'), verweisung: text('V1'), ...rueckmeldung }],
  });

describe.each(BERATUNG)('%s', (art) => {
  it.each([text('hat drei Gläubiger'), zahl(3), FEHLERWERT])(
    'Ergebnis und Kurztext bleiben leer: %j',
    (wert) => {
      expect(fehler(art, { ergebnis: wert }).at(0)).toMatch(/^\w+ Kooperation!M2$/);
      expect(fehler(art, {}, { kurztext: wert }).at(0)).toMatch(/^\w+ Rückmeldungen!D2$/);
    },
  );

  it('die Zelle wird beim Namen genannt', () => {
    expect(fehler(art, { ergebnis: text('x') }, { kurztext: text('y') })).toEqual([
      'INHALT_BEI_16A Kooperation!M2',
      'INHALT_BEI_16A Rückmeldungen!D2',
    ]);
  });

  it.each(['geplant', 'verwiesen', 'nicht zustande gekommen'])('den Stand „%s“ gibt es nicht', (stand) => {
    expect(fehler(art, { stand: text(stand) })).toEqual(['STAND_BEI_16A Kooperation!J2']);
  });

  it('freiwillig ist sie immer; ein Fragezeichen ist kein Inhalt', () => {
    expect(fehler(art, { freiwillig: text('nein') })).toEqual(['FREIWILLIG_BEI_16A Kooperation!E2']);
    expect(fehler(art, { ergebnis: text('?') }, { kurztext: text(' ') })).toEqual([]);
  });
});

it.each(PARTNERARTEN.filter((each) => !(BERATUNG as readonly string[]).includes(each)))(
  '%s: beides darf dastehen',
  (art) => {
    expect(fehler(art, { ergebnis: text('Wohnung gefunden') }, { kurztext: text('gut') })).toEqual([]);
    expect(PARTNERART_LABEL[art]).not.toBe('');
  },
);
