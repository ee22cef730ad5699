import { readCase } from '../../src/mappe/caseJson';
import { STICHTAG } from '../support/faelle';

/** Code and path of every error, in order. */
function fehlerIn(input: unknown, pfad = ''): string[] {
  const gelesen = readCase(input, pfad, STICHTAG);
  if (gelesen.ok) return [];
  return gelesen.fehler.map(
    ({ code, orte }) => `${code} ${orte.map((ort) => (ort.art === 'json' ? ort.pfad : '?')).join()}`,
  );
}

describe('mehrere Fehler', () => {
  it('Form und Inhalt werden zusammen genannt', () => {
    expect(fehlerIn({ bedarfe: { wohnsituation: 4 }, neukunde: 'ja' })).toEqual([
      'TYP_FALSCH neukunde',
      'STUFE_UNGUELTIG bedarfe.wohnsituation',
    ]);
  });

  it('auch innerhalb desselben Objekts und hinter unbekannten Feldern', () => {
    expect(
      fehlerIn({
        a: 1,
        b: 2,
        bedarfe: { wohnsituation: 4, mobilitaet: [], wohnen: 1, c: 1 },
        dominierend: 'Z',
      }).sort(),
    ).toEqual([
      'AUSWAHL_UNGUELTIG dominierend',
      'FELD_UNBEKANNT a',
      'FELD_UNBEKANNT b',
      'FELD_UNBEKANNT bedarfe.c',
      'FELD_UNBEKANNT bedarfe.wohnen',
      'STUFE_UNGUELTIG bedarfe.mobilitaet',
      'STUFE_UNGUELTIG bedarfe.wohnsituation',
    ]);
  });

  it('was zwei Felder zusammen sagen, wird nicht beurteilt, solange eines davon fehlt', () => {
    expect(fehlerIn({ foerderziel: 5, entwicklungsziel: 'qualifikation' })).toEqual([
      'TYP_FALSCH foerderziel',
    ]);
    expect(fehlerIn({ geburtsdatum: '2027-01-01', stichtag: 'morgen' })).toEqual(['TYP_FALSCH stichtag']);
    expect(fehlerIn({ entwicklungsziel: 'qualifikation' })).toEqual([
      'ENTWICKLUNGSZIEL_PASST_NICHT entwicklungsziel',
    ]);
  });

  it('verändert die Eingabe nicht', () => {
    const input = { bedarfe: { wohnsituation: [] }, x: 1 };
    fehlerIn(input);
    expect(input).toEqual({ bedarfe: { wohnsituation: [] }, x: 1 });
  });
});

describe('offen', () => {
  it.each(['bedarfe', 'ressourcenbereiche', 'verdichtung', 'paragraph16a'])(
    'ist bei %s dasselbe als null, als "?" und weggelassen',
    (feld) => {
      const ohne = readCase({}, '', STICHTAG);
      expect(ohne.ok).toBe(true);
      expect(readCase({ [feld]: null }, '', STICHTAG)).toEqual(ohne);
      expect(readCase({ [feld]: '?' }, '', STICHTAG)).toEqual(ohne);
      expect(readCase({ [feld]: 'offen' }, '', STICHTAG).ok).toBe(false);
    },
  );
});
