import fc from 'fast-check';
import { eintragen } from '../../src/mappe/eintragen';
import { fehlerText } from '../../src/fall/texte/fehler';
import { EINZELFELDER } from '../../src/fall/rawFall';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';
import { type Eintragungen, fillMappe } from '../support/fillMappe';
import { JETZT, mappeMit } from '../support/mappe';

/** A word that no sentence of the program contains, as it may stand in any cell. */
const geheimnis = fc.stringMatching(/^Qx[a-zäöü]{6,10}[0-9]{2}$/);

/** Every input cell may hold it. */
function ueberall(wort: string): Eintragungen {
  const fuelle = (keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key) => [key, wort]));
  return {
    felder: fuelle(EINZELFELDER),
    marken: fuelle(FESTLEGUNGEN),
    paragraph16a: fuelle(PARAGRAPH_16A),
    bedarfe: fuelle(BEDARFE.map(({ id }) => id)),
    belege: fuelle(BEDARFE.map(({ id }) => id)),
    ressourcenbereiche: fuelle(RESSOURCENBEREICHE.map(({ id }) => id)),
  };
}

it('kein Fehler verrät den Inhalt einer Zelle', async () => {
  const offen = await mappeMit();
  await fc.assert(
    fc.asyncProperty(geheimnis, async (wort) => {
      await fillMappe(offen.host, ueberall(wort));
      const ergebnis = await eintragen(offen.mappe, JETZT);
      if (ergebnis.art !== 'fehlerhaft') throw new Error(ergebnis.art);
      expect(ergebnis.fehler.length).toBeGreaterThan(45);
      expect(JSON.stringify(ergebnis.fehler)).not.toContain(wort);
      expect(ergebnis.fehler.map(fehlerText).join('\n')).not.toContain(wort);
    }),
    { numRuns: 4 },
  );
});
