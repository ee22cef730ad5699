import {
  beurteile,
  type Passworturteil,
} from '../../../../../src/bereiche/bfm/vermerke/passwoerter/schaetzung';

const NAMEN = ['Erika Mustermann', '123D456789', 'Frau Anders', 'Jörg Müller-Lüdenscheidt'];
const urteil = (passwort: string): Passworturteil => beurteile(passwort, NAMEN);

describe('abgelehnt', () => {
  it.each([
    ['zwölfmal dasselbe Zeichen', 'aaaaaaaaaaaa', ['wiederholung']],
    ['dasselbe Stück immer wieder', 'abcabcabcabc', ['wiederholung']],
    ['ein Wort immer wieder', 'hallohallohallo', ['wiederholung']],
    ['zwölf Bäume', '🌳'.repeat(12), ['wiederholung']],
    ['das Alphabet', 'abcdefghijkl', ['reihe']],
    ['Zahlen der Reihe nach', '123456789012', ['reihe']],
    ['eine Reihe der Tastatur', 'qwertzuiopue', ['reihe']],
    ['eine Reihe der Tastatur mit Umlaut', 'asdfghjklöä#', ['reihe']],
    ['das gängigste', 'passwort1234', ['gaengig', 'reihe']],
    ['das gängigste, verkleidet', 'P@ssw0rt12345', ['gaengig', 'reihe']],
    ['das gängigste, rückwärts', 'trowssap4321', ['gaengig', 'reihe']],
    ['Haus und Jahr', 'Jobcenter2026', ['gaengig', 'jahr']],
    ['Haus, Ort und Jahr', 'JobcenterWuppertal2026', ['gaengig', 'jahr']],
    ['Jahreszeit und Jahr', 'Sommer2026!!', ['gaengig', 'jahr']],
    ['Jahreszeit, verkleidet', 'W1nt3r2026!!!', ['gaengig', 'jahr']],
    ['Ort', 'Wuppertal1234', ['gaengig', 'reihe']],
    ['ein Satz, den alle kennen', 'ich liebe dich', ['gaengig']],
    ['drei Wörter, die alle kennen', 'haus baum tisch', ['wort']],
    ['der eigene Name', 'Erika Mustermann', ['name']],
    ['ein Name mit Jahr', 'erika.mustermann1985', ['name', 'jahr']],
    ['ein Name, umgestellt', 'MustermannErika1985', ['name', 'jahr']],
    ['ein Teil des Namens', 'Mustermann1985!', ['name', 'jahr']],
    ['ein Name ohne Umlaute', 'Mueller-Luedenscheidt1', ['name']],
    ['ein Name, verkleidet', '3r1k4mu5t3rm4nn', ['name']],
    ['die Kundennummer', '123D456789!!!!', ['name']],
    [
      'Namen und Gängiges, so lang es ist',
      'Mustermann Erika Wuppertal Jobcenter Anders Sommer',
      ['name', 'gaengig'],
    ],
  ])('%s', (_was, passwort, schwaechen) => {
    expect(urteil(passwort)).toEqual({ mangel: 'leicht', stufe: 'leicht', schwaechen });
  });

  it.each([
    ['zu kurz', 'Xk7$mQ2pLz9', 'zuKurz'],
    ['nur Leerzeichen', ' '.repeat(12), 'zuKurz'],
    ['nur Zeichen ohne Breite', '\u200B'.repeat(12), 'unsichtbar'],
    ['gut, aber mit Unsichtbarem', 'Grüner Apfel\u00ADbaum 7', 'unsichtbar'],
  ])('wegen seiner Form: %s', (_was, passwort, mangel) => {
    expect(urteil(passwort)).toMatchObject({ mangel, stufe: 'leicht' });
  });

  it('wird ein Name nur, wo er einer ist', () => {
    expect(urteil('Kennwort2026').schwaechen).toEqual(['gaengig', 'jahr']);
    expect(beurteile('Kennwort2026', [...NAMEN, 'Frau Kennwort']).schwaechen).toEqual(['name', 'jahr']);
    expect(beurteile('Lüdenscheidt-Kiepenheuer', []).mangel).toBeNull();
    expect(beurteile('Lüdenscheidt-Kiepenheuer', ['Kiepenheuer Lüdenscheidt']).mangel).toBe('leicht');
  });
});

describe('genommen', () => {
  it.each([
    ['Xk7$mQ2pLz9w', 'ginge'],
    ['Grüner Apfelbaum 7', 'gut'],
    ['Zwölf blaue Kähne', 'gut'],
    ['drei Mohnblumen im Juni', 'sehrGut'],
    ['wanduhr kreuzung guss limette schnell', 'sehrGut'],
  ])('%s: %s', (passwort, stufe) => {
    expect(urteil(passwort)).toMatchObject({ mangel: null, stufe });
  });

  it('gleich, ob ein Umlaut aus einem oder zwei Zeichen besteht', () => {
    const passwort = 'Zwölf blaue Kähne';
    expect(urteil(passwort.normalize('NFD'))).toEqual(urteil(passwort));
  });
});
