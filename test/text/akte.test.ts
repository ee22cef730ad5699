import { aeltereVorlageText, aktualisiertText, GETAN, nichtAktualisiertText } from '../../src/fall/texte/akte';

describe('Sätze um Verlauf und Plan', () => {
  it('jedes Vorhaben endet mit einem eigenen Satz', () => {
    const saetze = Object.values(GETAN);
    expect(new Set(saetze).size).toBe(saetze.length);
    for (const satz of saetze) expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('eine ältere Vorlage wird mit ihrer Version genannt, und was bleibt', () => {
    expect(aeltereVorlageText(1)).toMatch(/Version 1 .* unverändert\.$/);
  });

  it('der Bericht nennt Blätter, Spalten und frühere Zeilen', () => {
    expect(aktualisiertText(['Plan', 'Angebote'], ['Nr'], 2)).toBe(
      'Die Fallmappe ist aktualisiert. Neu sind die Blätter Plan und Angebote und die Spalten Nr im Verlauf. ' +
        'Frühere Zeilen des Verlaufs mit neuem Siegel: 2. Ihre Eingaben und Ergebnisse sind unverändert.',
    );
    expect(aktualisiertText([], ['Nr', 'Siegel'], 0)).toBe(
      'Die Fallmappe ist aktualisiert. Neu sind die Spalten Nr und Siegel im Verlauf. Ihre Eingaben und Ergebnisse sind unverändert.',
    );
  });

  it('ein Abbruch sagt, dass nichts verloren ist und was der nächste Versuch tut', () => {
    expect(nichtAktualisiertText('Excel hat abgelehnt.')).toMatch(
      /unverändert; ein neuer Versuch setzt sie fort\. Excel/,
    );
  });
});
