/** Every mask has the counts of its Handlungsbedarfe, and the picture of those counts. */
import { GRUPPE_INDEX } from '../../../src/fall/lage';
import { maskenbild, MASKEN } from '../../../src/fall/spalten/bilder';
import { BEDARFE } from '../../../src/rules/vocabulary';
import { EINGEBAUT } from '../../../src/rules/regelsatz';
import { zaehlbildVon } from '../../../src/rules/zaehlbild';

const zaehlbild = zaehlbildVon(EINGEBAUT);

const { zahlen, bild, jeZahl, jeBild } = maskenbild(zaehlbild);

function gezaehlt(maske: number): [number, number, number, number] {
  const jeGruppe: [number, number, number, number] = [0, 0, 0, 0];
  BEDARFE.forEach(({ gruppe }, bit) => (jeGruppe[GRUPPE_INDEX[gruppe]] += Math.floor(maske / 2 ** bit) % 2));
  return jeGruppe;
}

it('alle Masken', () => {
  for (let maske = 0; maske < MASKEN; maske++) {
    const erwartet = gezaehlt(maske);
    const [hier = 0, sieht = 0] = [zahlen[maske], bild[maske]];
    if (jeZahl[hier]?.join() !== erwartet.join()) throw new Error(`Maske ${maske}: ${jeZahl[hier]?.join()}`);
    if (zaehlbild(jeBild[sieht] ?? [9, 9, 9, 9]) !== zaehlbild(erwartet)) throw new Error(`Bild ${maske}`);
  }
});

it('keine Zahlen und kein Bild haben zwei Nummern', () => {
  expect(new Set(jeZahl.map((each) => each.join())).size).toBe(jeZahl.length);
  expect(new Set(jeBild.map((each) => zaehlbild(each))).size).toBe(jeBild.length);
  expect(new Set(zahlen).size).toBe(jeZahl.length);
  expect(new Set(bild).size).toBe(jeBild.length);
});
