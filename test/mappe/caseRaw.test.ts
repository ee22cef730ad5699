/** Each value of a case in JSON is in the cell of its own field, and each cell knows where its value stands. */
import { istDatumsfeld } from '../../src/fall/datumsfelder';
import { EINZELFELDER } from '../../src/fall/rawFall';
import type { RawCell } from '../../src/listen/zelle';
import { rawFallVon } from '../../src/mappe/caseRaw';
import type { CaseInput } from '../../src/mappe/caseShape';
import { BEDARFE, FESTLEGUNGEN, PARAGRAPH_16A, RESSOURCENBEREICHE } from '../../src/rules/vocabulary';

const TAG = '2026-11-21';
const TAG_ALS_ZAHL = 46347;

const INNEN = ['verdichtung', 'verdichtungBegruendung', 'geprueftVon', 'geprueftAm', 'geprueftKennung'];
const AUSSEN = EINZELFELDER.filter((feld) => !INNEN.includes(feld));
const VERDICHTUNG = { liegtVor: true, begruendung: 'Begründung' };
const PRUEFUNG = { von: 'A. Adler', am: TAG, kennung: 'bFM' };

/** Another text in every field, a day where there has to be one. */
const INPUT = {
  ...Object.fromEntries(AUSSEN.map((feld) => [feld, istDatumsfeld(feld) ? TAG : `Wert von ${feld}`])),
  verdichtung: VERDICHTUNG,
  pruefung: PRUEFUNG,
} as CaseInput;

function ortVon({ ort }: RawCell): string {
  return ort.art === 'json' ? ort.pfad : ort.art;
}

/** What stands in the document where a path leads. */
function beiPfad(pfad: string): unknown {
  return pfad.split('.').reduce((wert: unknown, name) => (wert as Record<string, unknown>)[name], INPUT);
}

describe('die Zellen eines Falls in JSON', () => {
  const { felder } = rawFallVon(INPUT, '');

  it('sind je Feld eine', () => {
    expect(Object.keys(felder).sort()).toEqual([...EINZELFELDER].sort());
  });

  it.each(EINZELFELDER)('%s: der Ort führt zum Wert', (feld) => {
    const { value } = felder[feld];
    const wert = beiPfad(ortVon(felder[feld]));
    expect(wert).toBeDefined();
    expect(value).toMatchObject(istDatumsfeld(feld) ? { art: 'datum', wert: TAG_ALS_ZAHL } : { wert });
  });

  it.each(AUSSEN)('%s steht unter seinem Namen', (feld) => {
    expect(ortVon(felder[feld])).toBe(feld);
  });

  it('Felder in anderen stehen unter beiden Namen', () => {
    expect(INNEN.map((feld) => ortVon(felder[feld as keyof typeof felder]))).toEqual([
      'verdichtung.liegtVor',
      'verdichtung.begruendung',
      'pruefung.von',
      'pruefung.am',
      'pruefung.kennung',
    ]);
  });

  it('ein Tag ist nur ein Tag, wo einer hingehört', () => {
    const tage = EINZELFELDER.filter((feld) => !INNEN.includes(feld));
    const alle = rawFallVon(
      { ...Object.fromEntries(tage.map((feld) => [feld, TAG])), pruefung: { am: TAG } },
      '',
    ).felder;
    expect(EINZELFELDER.filter((feld) => alle[feld].value.art === 'datum')).toEqual(
      EINZELFELDER.filter(istDatumsfeld),
    );
  });

  it('wissen auch in einer Liste von Fällen, wo sie stehen', () => {
    const raw = rawFallVon(INPUT, '[3]');
    expect(ortVon(raw.felder.geprueftVon)).toBe('[3].pruefung.von');
    expect(ortVon(raw.bedarfe.wohnsituation)).toBe('[3].bedarfe.wohnsituation');
  });

  it('sind leer, wo nichts steht', () => {
    const gruppen: readonly Readonly<Record<string, RawCell>>[] = Object.values(rawFallVon({}, ''));
    const zellen = gruppen.flatMap((gruppe) => Object.values(gruppe));
    expect(zellen.filter(({ value }) => value.art !== 'leer')).toEqual([]);
  });
});

describe('die Listen eines Falls in JSON', () => {
  it('haben je Zeile ihren Wert und ihren Ort', () => {
    const stufen = (definitions: readonly { readonly id: string }[]): Record<string, number> =>
      Object.fromEntries(definitions.map(({ id }, index) => [id, index]));
    const raw = rawFallVon({ bedarfe: stufen(BEDARFE), ressourcenbereiche: stufen(RESSOURCENBEREICHE) }, '');
    for (const [index, { id }] of BEDARFE.entries()) {
      expect(raw.bedarfe[id].value).toEqual({ art: 'zahl', wert: index });
      expect(ortVon(raw.bedarfe[id])).toBe(`bedarfe.${id}`);
    }
    for (const [index, { id }] of RESSOURCENBEREICHE.entries()) {
      expect(raw.ressourcenbereiche[id].value).toEqual({ art: 'zahl', wert: index });
      expect(ortVon(raw.ressourcenbereiche[id])).toBe(`ressourcenbereiche.${id}`);
    }
  });

  it.each(FESTLEGUNGEN)('haben für %s genau ein Kreuz', (festlegung) => {
    const { marken } = rawFallVon({ festlegung }, '');
    expect(FESTLEGUNGEN.filter((id) => marken[id].value.art !== 'leer')).toEqual([festlegung]);
    expect(ortVon(marken[festlegung])).toBe('festlegung');
  });

  it.each(PARAGRAPH_16A)('haben für %s genau ein Ja', (leistung) => {
    const { paragraph16a } = rawFallVon({ paragraph16a: [leistung] }, '');
    const ja = PARAGRAPH_16A.filter((id) => paragraph16a[id].value.art !== 'leer');
    expect(ja).toEqual([leistung]);
    expect(paragraph16a[leistung].value).toEqual({ art: 'wahrheitswert', wert: true });
    expect(ortVon(paragraph16a[leistung])).toBe('paragraph16a');
  });
});
