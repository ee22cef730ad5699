import { fortschrittText } from '../../../../src/bereiche/einschaetzung/texte/erheben';

describe('der Fortschritt der Erhebung', () => {
  it.each([
    [12, 2, '12 von 14 erhoben, 2 entscheiden noch'],
    [13, 1, '13 von 14 erhoben, 1 entscheidet noch'],
    [13, 0, '13 von 14 erhoben, die fehlende ändert das Ergebnis nicht'],
    [12, 0, '12 von 14 erhoben, die fehlenden ändern das Ergebnis nicht'],
    [13, null, '13 von 14 erhoben'],
  ])('bei %s von 14, davon %s entscheidend', (erhoben, entscheidend, satz) => {
    expect(fortschrittText(erhoben, 14, entscheidend)).toBe(satz);
  });

  it('spricht nicht von offenen, wo keine offen ist', () => {
    expect(fortschrittText(14, 14, 0)).toBe('14 von 14 erhoben');
  });
});
