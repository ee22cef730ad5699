import { readCase } from '../../src/mappe/caseJson';
import { STICHTAG } from '../support/faelle';

/** The errors as "code at path". */
function fehler(input: unknown, pfad = ''): string[] {
  const lesung = readCase(input, pfad, STICHTAG);
  if (lesung.ok) return [];
  return lesung.fehler.map(
    ({ code, orte }) => `${code} ${orte.map((ort) => (ort.art === 'json' ? ort.pfad : ort.art)).join('+')}`,
  );
}

describe('ein Fehler nennt seinen Pfad', () => {
  it.each<[unknown, string]>([
    [{ wohnort: 'Köln' }, 'FELD_UNBEKANNT wohnort'],
    [{ bedarfe: { wohnung: 2 } }, 'FELD_UNBEKANNT bedarfe.wohnung'],
    [{ ressourcenbereiche: { wohnsituation: 2 } }, 'FELD_UNBEKANNT ressourcenbereiche.wohnsituation'],
    [{ verdichtung: { ja: true } }, 'FELD_UNBEKANNT verdichtung.ja'],
    [{ bedarfe: { wohnsituation: 4 } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: 2.5 } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: '2,5' } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: 'hoch' } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: true } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: [2] } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ bedarfe: { wohnsituation: {} } }, 'STUFE_UNGUELTIG bedarfe.wohnsituation'],
    [{ ressourcenbereiche: { bewerbung: -1 } }, 'STUFE_UNGUELTIG ressourcenbereiche.bewerbung'],
    [{ bedarfe: 3 }, 'TYP_FALSCH bedarfe'],
    [{ neukunde: 'ja' }, 'TYP_FALSCH neukunde'],
    [{ neukunde: 1 }, 'TYP_FALSCH neukunde'],
    [{ kundennummer: 123 }, 'TYP_FALSCH kundennummer'],
    [{ verdichtung: true }, 'TYP_FALSCH verdichtung'],
    [{ verdichtung: { liegtVor: 'ja' } }, 'TYP_FALSCH verdichtung.liegtVor'],
    [{ verdichtung: { begruendung: 7 } }, 'TYP_FALSCH verdichtung.begruendung'],
    [{ prognoseArbeitsmarkt: 6 }, 'TYP_FALSCH prognoseArbeitsmarkt'],
    [{ prognoseArbeitsmarkt: 'bald' }, 'AUSWAHL_UNGUELTIG prognoseArbeitsmarkt'],
    [{ dominierend: 'X' }, 'AUSWAHL_UNGUELTIG dominierend'],
    [{ festlegung: 'vielleicht' }, 'TYP_FALSCH festlegung'],
    [{ festlegung: ['schueler', 'integriert'] }, 'TYP_FALSCH festlegung'],
    [{ festgelegteProfillage: 'nicht eindeutig' }, 'AUSWAHL_UNGUELTIG festgelegteProfillage'],
    [{ fmEinschaetzung: true }, 'TYP_FALSCH fmEinschaetzung'],
    [{ fachteam: 'Bahn' }, 'AUSWAHL_UNGUELTIG fachteam'],
    [{ foerderziel: 'Glück' }, 'AUSWAHL_UNGUELTIG foerderziel'],
    [{ entwicklungsziel: 'Glück' }, 'AUSWAHL_UNGUELTIG entwicklungsziel'],
    [{ entwicklungsziel: ['qualifikation', 'mitwirkung'] }, 'NUR_EIN_ENTWICKLUNGSZIEL entwicklungsziel'],
    [{ entwicklungsziel: 'selbststaendigkeit' }, 'KEINE_MATRIXZEILE entwicklungsziel'],
    [{ entwicklungsziel: 'qualifikation' }, 'ENTWICKLUNGSZIEL_PASST_NICHT entwicklungsziel'],
    [{ direktVermittelbar: true, foerderziel: 'prozessfaehigkeit' }, 'FOERDERZIEL_PASST_NICHT foerderziel'],
    [{ paragraph16a: ['rechtsberatung'] }, 'TYP_FALSCH paragraph16a.0'],
    [{ paragraph16a: 'suchtberatung' }, 'TYP_FALSCH paragraph16a'],
  ])('%j: %s', (input, erwartet) => {
    expect(fehler(input)).toEqual([erwartet]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '21.11.2026', '2026-11-21T10:00:00Z', 20261121, ''])(
    'das Datum %j gibt es nicht',
    (wert) => {
      for (const feld of ['stichtag', 'geburtsdatum', 'zugang'])
        expect(fehler({ [feld]: wert })).toEqual([`TYP_FALSCH ${feld}`]);
    },
  );

  it('ein Datum, das Excel nicht kennt, liegt außerhalb', () => {
    expect(fehler({ geburtsdatum: '1900-02-28' })).toEqual(['DATUM_AUSSERHALB geburtsdatum']);
    expect(fehler({ geburtsdatum: '1900-03-01' })).toEqual([]);
  });

  it.each([
    [
      { stichtag: '2026-11-21', geburtsdatum: '2026-11-22' },
      ['GEBURTSDATUM_NACH_STICHTAG geburtsdatum+stichtag'],
    ],
    [{ geburtsdatum: '2026-11-22' }, ['GEBURTSDATUM_NACH_STICHTAG geburtsdatum']],
    [{ geburtsdatum: '2026-11-21' }, []],
  ])('Geburtsdatum und Stichtag: %j', (input, erwartet) => {
    expect(fehler(input)).toEqual(erwartet);
  });

  it.each([null, 'Fall', 3, true, undefined])('%j ist kein Fall', (input) => {
    expect(fehler(input, '[2]')).toEqual(['TYP_FALSCH [2]']);
  });

  it('in einer Liste beginnt der Pfad mit der Stelle darin', () => {
    const input = { bedarfe: { wohnsituation: 4, mobilitaet: 'viel' }, wohnort: 'x', stichtag: 'heute' };
    expect(fehler(input, '[3]').sort()).toEqual([
      'FELD_UNBEKANNT [3].wohnort',
      'STUFE_UNGUELTIG [3].bedarfe.mobilitaet',
      'STUFE_UNGUELTIG [3].bedarfe.wohnsituation',
      'TYP_FALSCH [3].stichtag',
    ]);
  });

  it.each<[unknown, string]>([
    [[], 'TYP_FALSCH '],
    [{ bedarfe: [] }, 'TYP_FALSCH bedarfe'],
    [{ bedarfe: [2] }, 'TYP_FALSCH bedarfe'],
    [{ ressourcenbereiche: [] }, 'TYP_FALSCH ressourcenbereiche'],
    [{ verdichtung: [] }, 'TYP_FALSCH verdichtung'],
  ])('eine Liste ist kein Objekt: %j', (input, erwartet) => {
    expect(fehler(input)).toEqual([erwartet]);
  });
});
