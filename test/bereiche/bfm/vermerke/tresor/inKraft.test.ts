/** Whether what was made stands in the workbook: also where somebody put another row of the name before it. */
import '../../../../support/probekrypto';
import { istInKraft, stehtDa } from '../../../../../src/bereiche/bfm/vermerke/tresor/inKraft';
import type { Bestand, Eintrag } from '../../../../../src/bereiche/bfm/vermerke/tresor/typen';
import { angelegt, bestandVon, krypto, type Angelegt } from './tresorhilfen';

let tresor: Angelegt;
let bestand: Bestand;
beforeAll(async () => {
  tresor = await angelegt();
  bestand = bestandVon(tresor, []);
});

const unsinnFuer = ({ name, rolle }: Eintrag): Eintrag => ({ name, rolle, schluessel: 'Unsinn' });
const mitUnsinnDavor = (): Bestand => ({
  ...bestand,
  eintraege: [...bestand.eintraege.map(unsinnFuer), ...bestand.eintraege],
});

describe('was in der Mappe steht', () => {
  it('wird gefunden, auch hinter einer Zeile mit demselben Namen', async () => {
    for (const each of [bestand, mitUnsinnDavor()]) {
      expect(await istInKraft(krypto, tresor.tresor, each)).toBe(true);
      for (const eintrag of tresor.eintraege) expect(await stehtDa(krypto, eintrag, each)).toBe(true);
    }
  });

  it('wird nicht gefunden, wo die Zeile oder die Liste fehlt', async () => {
    const ohneZeilen = { ...bestand, eintraege: bestand.eintraege.map(unsinnFuer) };
    expect(await istInKraft(krypto, tresor.tresor, ohneZeilen)).toBe(false);
    expect(await istInKraft(krypto, tresor.tresor, { ...bestand, listen: [] })).toBe(false);
    const [erste] = tresor.eintraege;
    expect(erste && (await stehtDa(krypto, erste, ohneZeilen))).toBe(false);
  });
});
