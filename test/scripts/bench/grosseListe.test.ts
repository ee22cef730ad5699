/** The lists of `npm run bench` are the list of the template, only longer; otherwise it would measure something else. */
import { type Form, listeMitZeilen } from '../../../scripts/bench/grosseListe';
import { KNOTENZIP } from '../../../scripts/fall/knotenzip';
import { FAELLE, LISTE_STAND } from '../../../src/bereiche/fallliste';
import { oeffneArbeitsmappe } from '../../../src/paket/lesen/arbeitsmappe';
import { oeffnePaket } from '../../../src/paket/lesen/oeffnen';
import { PaketTabelle } from '../../../src/paket/paketTabelle';
import { listeMit } from '../../support/offeneListe';

/** More than are written at once. */
const ZEILEN = 1001;
const NUMMER = 0;

function reihenIn(xlsx: Uint8Array): readonly (readonly unknown[])[] {
  const gelesen = new PaketTabelle(oeffneArbeitsmappe(xlsx, KNOTENZIP), FAELLE, [LISTE_STAND]).lies();
  if (!gelesen?.ok) throw new Error('The list was not read');
  return gelesen.wert.tabelle.values.slice(1);
}

function blattgroesse(xlsx: Uint8Array): number {
  return oeffnePaket(xlsx, KNOTENZIP).teil('xl/worksheets/sheet1.xml')?.bytes.length ?? NaN;
}

it.each<Form>(['wieVorlage', 'ohneLeere'])(
  '%s: dieselben Personen, jede mit eigener Nummer',
  async (form) => {
    const vorbild = reihenIn(await listeMit(150));
    const reihen = reihenIn(await listeMitZeilen(ZEILEN, form));
    expect(new Set(reihen.map((reihe) => reihe[NUMMER])).size).toBe(ZEILEN);
    expect(reihen.map((reihe) => reihe.slice(1))).toEqual(
      Array.from({ length: ZEILEN }, (_, nr) => vorbild[nr % vorbild.length]?.slice(1)),
    );
  },
);

it('ohne leere Zellen bleibt weniger als die Hälfte', async () => {
  const [alle, ohne] = [await listeMitZeilen(ZEILEN), await listeMitZeilen(ZEILEN, 'ohneLeere')];
  expect(blattgroesse(ohne)).toBeLessThan(blattgroesse(alle) / 2);
});
