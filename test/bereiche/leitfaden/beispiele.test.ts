/** The starter set, row by row: complete, plain, and never about what must not stand in an open cell. */
import { BEISPIELZEILEN, type Beispielzeile } from '../../../src/bereiche/leitfaden/beispiele/zeilen.vorlage';
import { BEWERTETE, type Leitfadenart } from '../../../src/bereiche/leitfaden/regeln/vokabular';

/** Words about diagnoses, addiction, offences, origin and religion, and about who has made such findings. */
const VERBOTEN =
  /diagnos|krank|psych|depress|sucht?mittel|süchtig|alkohol|droge|rausch|betrunken|entzug|therap|klinik|medikament|tablette|behinder|ärzt|arzt|attest|schwanger|sexuell|straf|(?<!\p{L})haft|gefängnis|delikt|bewährung|polizei|diebstahl|gewalt|herkunft|migra|ausländ|national|staatsang|heimat|flucht|flücht|asyl|aufenthalt|muttersprach|religi|glauben|gläubig|muslim|christ|jüd|moschee|kirche|kopftuch|hautfarbe|partei|gewerkschaft/iu;
/** „sucht“ is what people do who look for work; the noun is not. */
const SUCHT = /Sucht/;

const JE_ART: Readonly<Record<Leitfadenart, readonly [min: number, max: number]>> = {
  frage: [2, 4],
  merkmal: [3, 6],
  staerke: [1, 3],
  anker: [3, 3],
};
const AUCH_IM_BELEG: readonly Leitfadenart[] = ['merkmal', 'staerke'];
const imBeleg = BEISPIELZEILEN.filter(({ art }) => AUCH_IM_BELEG.includes(art));
const texte = BEISPIELZEILEN.map(({ text }) => text);

const gezeigt = (zeilen: readonly Beispielzeile[]): string[] => zeilen.map(({ id, text }) => `${id} ${text}`);

describe('die Beispiele', () => {
  it.each(BEWERTETE.werte.map(({ wert }) => wert))(
    '%s hat von jeder Art so viele, wie man brauchen kann',
    (zu) => {
      const hier = BEISPIELZEILEN.filter((zeile) => zeile.zu === zu);
      for (const [art, [min, max]] of Object.entries(JE_ART)) {
        const anzahl = hier.filter((zeile) => zeile.art === art).length;
        expect([art, anzahl >= min, anzahl <= max]).toEqual([art, true, true]);
      }
      expect(hier.filter(({ art }) => art === 'anker').map(({ stufe }) => stufe)).toEqual([1, 2, 3]);
    },
  );

  it('gehören alle zu einer Einschätzung, sind an und als Beispiel gekennzeichnet', () => {
    const bekannte = new Set(BEWERTETE.werte.map(({ wert }) => wert));
    expect(BEISPIELZEILEN.filter(({ zu }) => !bekannte.has(zu))).toEqual([]);
    expect(BEISPIELZEILEN.filter(({ an, herkunft }) => an !== true || herkunft !== 'Beispiel')).toEqual([]);
  });

  it('haben Ids, die es einmal gibt, und nur Anker haben eine Stufe', () => {
    expect(BEISPIELZEILEN.map(({ id }) => id)).toEqual(texte.map((_, index) => `L${index + 1}`));
    expect(BEISPIELZEILEN.filter(({ art, stufe }) => (art === 'anker') !== (stufe !== null))).toEqual([]);
  });

  it('nennen nie Krankheiten, Sucht, Straftaten, Herkunft oder Religion', () => {
    expect(gezeigt(BEISPIELZEILEN.filter(({ text }) => VERBOTEN.test(text) || SUCHT.test(text)))).toEqual([]);
  });

  it('stehen kein zweites Mal da, auch nicht als Anfang eines anderen', () => {
    expect(new Set(texte).size).toBe(texte.length);
    const anfaenge = texte.filter((text) => texte.some((each) => each !== text && each.startsWith(text)));
    expect(anfaenge).toEqual([]);
  });

  it('sind kurz: höchstens 100 Zeichen und 16 Wörter, im Beleg höchstens 70 Zeichen', () => {
    const zuLang = BEISPIELZEILEN.filter(({ text }) => text.length > 100 || text.split(' ').length > 16);
    expect(gezeigt(zuLang)).toEqual([]);
    expect(gezeigt(imBeleg.filter(({ text }) => text.length > 70))).toEqual([]);
  });

  it('lassen sich im Beleg aneinanderreihen: klein am Anfang, ohne Satzende und ohne Trennzeichen', () => {
    expect(gezeigt(imBeleg.filter(({ text }) => !/^[a-zäöü][^;.!?:]*\p{L}$/u.test(text)))).toEqual([]);
  });

  it('fragen und beschreiben in ganzen Sätzen', () => {
    const ende = { frage: '?', anker: '.' } as const;
    for (const art of ['frage', 'anker'] as const)
      expect(
        gezeigt(
          BEISPIELZEILEN.filter(
            (z) => z.art === art && !(/^[A-ZÄÖÜ]/.test(z.text) && z.text.endsWith(ende[art])),
          ),
        ),
      ).toEqual([]);
  });
});
