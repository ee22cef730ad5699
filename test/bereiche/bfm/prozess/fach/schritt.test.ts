import {
  erlaubteSchritte,
  gruendeFuer,
  schrittzeile,
  type Schrittangaben,
} from '../../../../../src/bereiche/bfm/prozess/fach/schritt';
import { pruefeSchritt } from '../../../../../src/bereiche/bfm/prozess/fach/schrittpruefung';
import { STATUS, STATUSSCHRITTE } from '../../../../../src/rules/fallmanagement';
import { IM_BFM, LAGE, LEER, UEBERNEHMEN, VORGEMERKT, VORMERKEN } from './schrittFaelle';

describe('die erlaubten Schritte', () => {
  it.each([
    ['nichtImBfm', ['vormerken', 'nichtUebernehmen']],
    ['vorgemerkt', ['uebernehmen', 'nichtUebernehmen']],
    ['imBfm', ['fortfuehren', 'beenden']],
    ['beendet', ['vormerken', 'nichtUebernehmen']],
  ] as const)('aus „%s“: %j', (status, schritte) => {
    expect(erlaubteSchritte(status).map(({ schritt }) => schritt)).toEqual(schritte);
  });

  it.each(STATUS)('aus „%s“ wird jeder andere abgelehnt, und nur das gesagt', (status) => {
    const erlaubt = erlaubteSchritte(status).map(({ schritt }) => schritt);
    for (const schritt of STATUSSCHRITTE.filter((each) => !erlaubt.includes(each))) {
      const angaben = { ...VORMERKEN, schritt, fachkraft: '' };
      const kette = { ...LEER, status };
      expect(pruefeSchritt(angaben, { ...LAGE, kette })).toEqual(['SCHRITT_NICHT_ERLAUBT']);
      expect(() => schrittzeile(angaben, kette, null, '', '')).toThrow('No such step');
    }
  });

  it.each(STATUSSCHRITTE)('auf einer gebrochenen Kette geht „%s“ nicht', (schritt) => {
    const kette = { ...IM_BFM, status: null };
    expect(pruefeSchritt({ ...VORMERKEN, schritt }, { ...LAGE, kette })).toEqual(['KETTE_UNGUELTIG']);
    expect(() => schrittzeile({ ...VORMERKEN, schritt }, kette, null, '', '')).toThrow('No such step');
  });
});

describe('Gründe', () => {
  it('das Ende braucht einen aus seiner Liste', () => {
    const am = (grund: Schrittangaben['grund']): unknown =>
      pruefeSchritt({ ...VORMERKEN, schritt: 'beenden', grund }, { ...LAGE, kette: IM_BFM });
    expect([am(null), am('mitwirkung'), am('umzug')]).toEqual([['GRUND_FEHLT'], ['GRUND_FEHLT'], []]);
  });

  it.each([LEER, VORGEMERKT])('die Ablehnung auch, und „sonstiges“ eine Begründung', (kette) => {
    const am = (grund: Schrittangaben['grund'], begruendung = ''): unknown =>
      pruefeSchritt({ ...VORMERKEN, schritt: 'nichtUebernehmen', grund, begruendung }, { ...LAGE, kette });
    expect([am('umzug'), am('mitwirkung'), am('sonstiges'), am('sonstiges', 'Zieht bald um.')]).toEqual([
      ['GRUND_FEHLT'],
      [],
      ['BEGRUENDUNG_FEHLT'],
      [],
    ]);
  });

  it('wer ablehnt, braucht kein Profiling und keine Vertretung', () => {
    const lage = { ...LAGE, profilingAbgeschlossen: false, hatVertretung: false };
    expect(pruefeSchritt({ ...VORMERKEN, schritt: 'nichtUebernehmen', grund: 'vermittlung' }, lage)).toEqual(
      [],
    );
  });

  it('andere Schritte haben keine Liste', () => {
    const mitListe = STATUSSCHRITTE.filter((schritt) => gruendeFuer(schritt).length > 0);
    expect(mitListe).toEqual(['nichtUebernehmen', 'beenden']);
  });
});

describe('das Ende durch Integration', () => {
  it('fragt, ob die Person integriert und weiter leistungsberechtigt ist; nein ist auch eine Antwort', () => {
    const am = (integriert: boolean | null, grund: Schrittangaben['grund'] = 'integration'): unknown =>
      pruefeSchritt({ ...VORMERKEN, schritt: 'beenden', grund, integriert }, { ...LAGE, kette: IM_BFM });
    expect([am(null), am(false), am(true), am(null, 'umzug')]).toEqual([['INTEGRIERT_FEHLT'], [], [], []]);
  });
});

describe('die Zeile eines Schritts', () => {
  const ALLES: Schrittangaben = {
    ...UEBERNEHMEN,
    kriterium: 'lokal',
    grund: 'umzug',
    begruendung: 'geheim',
    betreff: 'Betreff',
  };

  it('hält nur fest, wonach der Schritt fragt, und keine Begründung', () => {
    const nach = { ...ALLES, schritt: 'fortfuehren' } as const;
    expect(schrittzeile(nach, IM_BFM, 4, '2026-11', 'V2')).toEqual({
      datum: '2026-03-31',
      schritt: 'fortfuehren',
      status: 'imBfm',
      kriterium: null,
      lokal: '',
      grund: null,
      fachkraft: 'A. Beispiel',
      naechsterTermin: '2026-09-30',
      profiling: 4,
      regelwerk: '2026-11',
      vermerk: 'V2',
    });
  });

  it('die Übernahme trägt das Kriterium der Vormerkung, wenn kein anderes genannt ist', () => {
    const ohne = { ...ALLES, kriterium: null };
    expect(schrittzeile(ohne, VORGEMERKT, 4, '', '')).toMatchObject({ kriterium: 'formal', grund: null });
    expect(schrittzeile(ALLES, VORGEMERKT, 4, '', '')).toMatchObject({ kriterium: 'lokal', grund: null });
  });

  it('das Ende trägt seinen Grund und keinen Termin', () => {
    const ende = schrittzeile({ ...ALLES, schritt: 'beenden' }, IM_BFM, null, '', '');
    expect(ende).toMatchObject({ status: 'beendet', grund: 'umzug', naechsterTermin: null, profiling: null });
  });
});
