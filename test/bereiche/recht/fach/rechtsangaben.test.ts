import {
  readRechtsangaben,
  type Rechtsangaben,
  wirdAngeboten,
  zuPruefende,
} from '../../../../src/bereiche/recht/fach/rechtsangaben';
import { RECHTSLISTE } from '../../../../src/bereiche/recht/listen';
import { type PlainDate, serialOfDate } from '../../../../src/listen/plainDate';
import { RECHTSANGABE_IDS, RECHTSANGABEN, type RechtsangabeId } from '../../../../src/rules/rechtsangaben';
import { RECHTSANGABE_TEXT } from '../../../../src/rules/rechtsangabenTexte';
import type { RawValue } from '../../../../src/listen/zelle';
import { date } from '../../../support/faelle';
import { inhaltMit, ortIn, tabelle, type Zellen } from '../../../support/inhalt';
import { datum, text } from '../../../support/rawFaelle';

type Rechtszellen = Zellen<(typeof RECHTSLISTE)['spalten']>;

const zeile = (id: RechtsangabeId, zellen: Rechtszellen = {}): Rechtszellen => ({ id: text(id), ...zellen });
const am = (tag: string): RawValue => datum(serialOfDate(date(tag)));
const gelesen = (...zeilen: readonly Rechtszellen[]): Rechtsangaben =>
  readRechtsangaben(inhaltMit(tabelle(RECHTSLISTE, zeilen)));
const OHNE = readRechtsangaben(inhaltMit());

function angeboten({ angaben }: Rechtsangaben, id: RechtsangabeId, tag: string | null): boolean {
  return wirdAngeboten(angaben[id], tag as PlainDate | null);
}

describe('eine Rechtsangabe', () => {
  it.each(RECHTSANGABE_IDS)('%s hat Worte, Verwendung und Quelle', (id) => {
    const { label, wofuer, source } = RECHTSANGABE_TEXT[id];
    expect([label, wofuer, source].filter((wort) => wort.trim() === '')).toEqual([]);
  });

  it.each(RECHTSANGABE_IDS)('%s gilt ohne Tabelle wie in der Vorgabe', (id) => {
    const { von, bis } = RECHTSANGABEN[id];
    expect(OHNE).toMatchObject({
      fehler: [],
      angaben: { [id]: { von, bis, anbieten: null, geprueft: null } },
    });
  });

  it.each([
    ['paragraph53a', '2022-12-31', true],
    ['paragraph53a', '2023-01-01', false],
    ['paragraph53a', null, false],
    ['paragraph428', '2026-11-28', false],
    ['paragraph15a', '2026-06-30', false],
    ['paragraph15a', '2026-07-01', true],
    ['paragraph15a', null, false],
    ['paragraph10', '2026-11-28', true],
    ['paragraph10', null, true],
  ] as const)('%s am %s angeboten: %s', (id, tag, ja) => {
    expect(angeboten(OHNE, id, tag)).toBe(ja);
  });

  it('gilt an den Tagen des Hauses, wo es welche setzt', () => {
    const recht = gelesen(
      zeile('paragraph53a', { gueltigBis: am('2027-03-31') }),
      zeile('paragraph10', { gueltigVon: am('2027-01-01') }),
    );
    expect(recht.fehler).toEqual([]);
    const jeTag = ['2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'];
    expect(jeTag.map((tag) => angeboten(recht, 'paragraph53a', tag))).toEqual([true, true, true, false]);
    expect(jeTag.map((tag) => angeboten(recht, 'paragraph10', tag))).toEqual([false, true, true, true]);
  });

  it.each([
    ['ja', 'paragraph428', true],
    ['nein', 'paragraph10', false],
  ] as const)('„anbieten: %s“ geht bei %s über die Tage', (wort, id, ja) => {
    const recht = gelesen(zeile(id, { anbieten: text(wort) }));
    expect(['2026-11-28', null].map((tag) => angeboten(recht, id, tag))).toEqual([ja, ja]);
  });

  it('mit einer Zelle, die nicht verstanden wird, gilt wie in der Vorgabe, und die Zelle wird genannt', () => {
    const recht = gelesen(
      zeile('paragraph428', { anbieten: text('ja'), gueltigBis: text('bald') }),
      zeile('paragraph10'),
    );
    expect(recht.fehler).toEqual([
      expect.objectContaining({ code: 'DATUM_UNGUELTIG', orte: [ortIn(RECHTSLISTE, 0, 'gueltigBis')] }),
    ]);
    expect(recht.angaben.paragraph428).toEqual(OHNE.angaben.paragraph428);
  });

  it('die zweimal dasteht, gilt wie in der Vorgabe', () => {
    const doppelt = zeile('paragraph428', { anbieten: text('ja') });
    const recht = gelesen(doppelt, doppelt);
    expect(recht.fehler).toEqual([expect.objectContaining({ code: 'ID_DOPPELT' })]);
    expect(angeboten(recht, 'paragraph428', '2026-11-28')).toBe(false);
  });
});

describe('zu prüfen', () => {
  const HEUTE = date('2026-11-28');
  const ids = (recht: Rechtsangaben): RechtsangabeId[] => zuPruefende(recht, HEUTE).map(({ id }) => id);
  const mit = (zellen: Rechtszellen): boolean =>
    ids(gelesen(zeile('paragraph10', zellen))).includes('paragraph10');

  it('ist alles, was heute gilt und was niemand geprüft hat', () => {
    expect(ids(OHNE)).toEqual(RECHTSANGABE_IDS.filter((id) => angeboten(OHNE, id, HEUTE)));
    expect(ids(OHNE)).not.toContain('paragraph53a');
    expect(ids(OHNE)).toContain('RS-2026-07');
  });

  it.each([
    ['vor genau zwölf Monaten', { geprueftAm: am('2025-11-28'), geprueftVon: text('L. Muster') }, false],
    [
      'vor zwölf Monaten und einem Tag',
      { geprueftAm: am('2025-11-27'), geprueftVon: text('L. Muster') },
      true,
    ],
    ['heute', { geprueftAm: am('2026-11-28'), geprueftVon: text('L. Muster') }, false],
    ['erst morgen', { geprueftAm: am('2026-11-29'), geprueftVon: text('L. Muster') }, true],
    ['ohne Namen', { geprueftAm: am('2026-11-28') }, true],
    ['ohne Tag', { geprueftVon: text('L. Muster') }, true],
  ])('geprüft %s: %s', (_, zellen, offen) => {
    expect(mit(zellen)).toBe(offen);
  });
});
