import { entscheide } from '../../src/fall/entscheiden';
import type { Gruppenzahlen, Lage } from '../../src/fall/lage';
import { FESTLEGUNGEN, PROFILE, PROGNOSEN, SCHLUESSELGRUPPEN } from '../../src/rules/vocabulary';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { zaehlbildVon } from '../../src/rules/zaehlbild';

const zaehlbild = zaehlbildVon(EINGEBAUT);

/** All counts of relevant Handlungsbedarfe there can be: up to 4, 3, 2 and 5 in the four Schlüsselgruppen. */
const ALLE_ZAHLEN: readonly Gruppenzahlen[] = upTo(4).flatMap((q) =>
  upTo(3).flatMap((l) => upTo(2).flatMap((m) => upTo(5).map((r): Gruppenzahlen => [q, l, m, r]))),
);

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

/** The rows of P and K (also with a festgelegte Profillage) for these counts under all facts beside them. */
function alleZeilen(relevant: Gruppenzahlen): string {
  const zeilen: string[] = [];
  for (const prognoseArbeitsmarkt of [null, ...PROGNOSEN])
    for (const dominierend of [null, ...SCHLUESSELGRUPPEN])
      for (const festlegung of [null, ...FESTLEGUNGEN])
        for (const neben of NEBENFAKTEN) {
          const punkt = { relevant, prognoseArbeitsmarkt, dominierend, festlegung };
          const { profil, kennung, geprueft } = entscheide(punkt, { ...neben, regelsatz: EINGEBAUT });
          zeilen.push([profil.id, kennung.id, geprueft?.id].join());
        }
  return zeilen.join(' ');
}

const NEBENFAKTEN: readonly Pick<Lage, 'verdichtet' | 'fmEinschaetzung' | 'festgelegt'>[] = [
  { verdichtet: false, fmEinschaetzung: null, festgelegt: PROFILE[0] },
  { verdichtet: false, fmEinschaetzung: 'ja', festgelegt: 'Stabilisierungsprofil' },
  { verdichtet: true, fmEinschaetzung: 'nein', festgelegt: 'Unterstützungsprofil' },
];

describe('zaehlbild', () => {
  it('gleiche Bilder heißt: keine Zeile von P und K unterscheidet die Zahlen', () => {
    const zeilenJeBild = new Map<number, string>();
    for (const zahlen of ALLE_ZAHLEN) {
      const zeilen = alleZeilen(zahlen);
      const bild = zaehlbild(zahlen);
      expect({ zahlen, zeilen: zeilenJeBild.get(bild) ?? zeilen }).toEqual({ zahlen, zeilen });
      zeilenJeBild.set(bild, zeilen);
    }
    expect(ALLE_ZAHLEN).toHaveLength(360);
    expect(zeilenJeBild.size).toBeLessThan(80);
  });
});
