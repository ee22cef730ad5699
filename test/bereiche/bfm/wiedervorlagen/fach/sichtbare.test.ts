import type {
  Erledigt,
  Wiedervorlage,
} from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/wiedervorlage';
import { WIEDERVORLAGE_ARTEN } from '../../../../../src/rules/wiedervorlagen';
import { gruppen, sichtbare } from '../../../../../src/bereiche/bfm/wiedervorlagen/fach/sichtbare';
import { ARTEN } from '../../../../support/faelliges';
import { tag } from '../ansicht/akten';

const HEUTE = tag('2026-11-21');
const offene = (...tage: string[]): Wiedervorlage[] =>
  tage.map((each) => ({ id: `eigene:${each}`, art: 'eigene', faelligAm: tag(each), hinweis: '' }));
const EINE_JE_ART: Erledigt[] = WIEDERVORLAGE_ARTEN.map((art) => ({
  id: `${art}:1`,
  art,
  faelligAm: HEUTE,
  hinweis: '',
  erledigtAm: HEUTE,
  erledigtVon: '',
  ausgang: 'erledigt',
}));

describe('zu sehen ist', () => {
  it('alles, solange nichts verdeckt ist', () => {
    const stand = { offen: EINE_JE_ART, erledigt: EINE_JE_ART };
    expect(sichtbare(stand, false, ARTEN)).toBe(stand);
  });

  it('verdeckt nichts, was es nur wegen der heutigen Kennung gibt, auch nicht unter dem Erledigten', () => {
    const { offen, erledigt } = sichtbare({ offen: EINE_JE_ART, erledigt: EINE_JE_ART }, true, ARTEN);
    for (const liste of [offen, erledigt]) {
      const arten = liste.map(({ art }) => art);
      const fehlen = WIEDERVORLAGE_ARTEN.filter((art) => !arten.includes(art));
      expect(fehlen).toEqual(['ruecksprache', 'aktivierungsende']);
    }
  });
});

describe('die Gruppen', () => {
  it('enthalten jeden Eintrag genau einmal, leere gibt es nicht', () => {
    const tage = ['2020-01-01', '2026-11-20', '2026-11-22', '2026-12-22', '2040-01-01'];
    const ergebnis = gruppen(offene(...tage), HEUTE);
    expect(ergebnis.map(({ stufe }) => stufe)).toEqual(['ueberfaellig', 'woche', 'spaeter']);
    expect(ergebnis.flatMap(({ eintraege }) => eintraege.map(({ faelligAm }) => faelligAm))).toEqual(tage);
  });

  it('gibt es keine, wo nichts offen ist', () => {
    expect(gruppen([], HEUTE)).toEqual([]);
  });
});
