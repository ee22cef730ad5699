import { existsSync, readFileSync } from 'node:fs';
import { runDemo } from '../../../scripts/demo/runDemo';
import { openMappe, vorlageBytes, wertVon, JETZT } from '../../support/mappe';
import { arbeitsordner } from '../../support/arbeitsordner';

describe('die Vorführung', () => {
  it('füllt, berechnet, trägt ein, speichert und sagt, was sie getan hat', async () => {
    const ordner = arbeitsordner();
    const ausgabe = ordner.pfad('neu/Beispiel.xlsx');
    const bericht = await runDemo(vorlageBytes(), ausgabe, JETZT);
    expect(existsSync(ausgabe)).toBe(true);
    const offen = await openMappe(new Uint8Array(readFileSync(ausgabe)));
    expect(wertVon(offen, 'Kennung_Errechnet')).toBe('bFM');
    expect(wertVon(offen, 'Kennung_Betreuung')).toBe('Fallmanagement');
    for (const teil of [
      'Kennung     bFM',
      'Profillage  Unterstützungsprofil',
      'Wenn die Integration in den nächsten zwei Jahren nicht wahrscheinlich ist: Exter statt bFM',
      'Finanzielle Situation 2 · Mobilität ?',
      '(3 Umläufe zu Excel)',
      '21.11.2026',
    ]) {
      expect(bericht).toContain(teil);
    }
    expect(bericht).toMatch(/Rahmenbedingungen +Entwicklungsziel +Herstellung der Prozessfähigkeit/);
    ordner.raeumeAuf();
  });
});
