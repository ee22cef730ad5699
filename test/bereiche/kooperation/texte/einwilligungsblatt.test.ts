/**
 * The sheet on which a person agrees, for every kind of partner and every scope: plain German by the rules of the Bürgerblatt, and all
 * that the law wants said. Texts of people are replaced by a mark, so that only our own words are judged.
 */
import { blattzellen } from '../../../../src/bereiche/kooperation/fach/blatt';
import { EINWILLIGUNGSBLATT } from '../../../../src/bereiche/kooperation/listen';
import type { Partner } from '../../../../src/bereiche/kooperation/listenDesHauses';
import {
  DATENGRUPPEN,
  type Datengruppe,
  PARTNERARTEN,
  type Partnerart,
} from '../../../../src/bereiche/kooperation/regeln/vokabular';
import {
  einwilligungsblatt,
  VORSCHRIFT_EINWILLIGUNG,
} from '../../../../src/bereiche/kooperation/texte/einwilligungsblatt';
import { date } from '../../../support/faelle';
import { kooperationAus, partnerZeile } from '../fach/kooperationFaelle';

/** What stands for a text of a person or of the house. */
const TEXT = '«»';
const PARTNER = kooperationAus({ partner: [partnerZeile('sonstige')] }).partner[0] as Partner;

const MENGEN = Array.from({ length: 2 ** DATENGRUPPEN.length }, (_, bits) =>
  DATENGRUPPEN.filter((__, index) => (bits & (1 << index)) !== 0),
);

interface Wahl {
  readonly art: Partnerart;
  readonly umfang: readonly Datengruppe[];
  readonly bis?: string | null;
  readonly vorschrift?: string;
}

function zeilen({ art, umfang, bis = null, vorschrift = '' }: Wahl): string[] {
  return einwilligungsblatt({
    einwilligung: { zweck: TEXT, umfang, bis: bis === null ? null : date(bis) },
    partner: { ...PARTNER, name: TEXT, ort: '', art },
    name: TEXT,
    vorschrift,
    haus: { name: TEXT, kontakt: TEXT },
    tag: date('2026-11-21'),
  }).map(({ text }) => text);
}

const ALLE = PARTNERARTEN.flatMap((art) =>
  MENGEN.flatMap((umfang) => [null, '2027-03-31'].map((bis) => zeilen({ art, umfang, bis }))),
);
const ZEILEN = [...new Set(ALLE.flat())];
const RECHT = `Grundlage: ${VORSCHRIFT_EINWILLIGUNG}`;

describe('spricht einfach', () => {
  /** A date ends no sentence. */
  const SAETZE = ZEILEN.filter((zeile) => zeile !== RECHT)
    .flatMap((zeile) => zeile.split(/(?<=\D[.?!]) /))
    .filter((satz) => satz.trim() !== '');

  it('in Sätzen von höchstens zwölf Wörtern', () => {
    expect(SAETZE.length).toBeGreaterThan(25);
    expect(SAETZE.filter((satz) => satz.split(/\s+/).length > 12)).toEqual([]);
  });

  it('mit höchstens einem Wort auf -ung in einem Satz', () => {
    expect(SAETZE.filter((satz) => (satz.match(/ung(en|s)?(?!\p{L})/gu) ?? []).length > 1)).toEqual([]);
  });

  it('ohne Paragrafen und Abkürzungen vor der letzten Zeile, mit „Sie“', () => {
    const falsch =
      /§|SGB|\b[A-ZÄÖÜ]{2,}\b|\b(z\. ?B|ggf|bzw|usw|evtl|inkl|d\. ?h|Nr|Abs)\b|\b(du|dein|dir|man sollte)\b/;
    expect(SAETZE.filter((satz) => falsch.test(satz))).toEqual([]);
    expect(SAETZE.join(' ')).toMatch(/\bSie\b/);
  });
});

describe('sagt alles, was dazugehört', () => {
  it.each([
    'Ihr Ja ist freiwillig. Sie dürfen auch Nein sagen.',
    'Ein Nein hat für Sie keine Folgen. Dann geben wir nichts weiter.',
    'Sie können Ihr Ja jederzeit zurücknehmen. Sagen Sie es uns einfach.',
    'Von da an geben wir nichts mehr weiter.',
    'Dieses Blatt gehört nicht zu Ihrem Plan.',
    'Ort, Datum, Unterschrift',
    RECHT,
  ])('immer: %s', (satz) => {
    expect(ALLE.every((blatt) => blatt.includes(satz))).toBe(true);
  });

  it('nennt Gesundheitsdaten ausdrücklich, sobald sie dabei sind, und nur dann', () => {
    const satz = 'Wir geben auch Angaben zu Ihrer Gesundheit weiter.';
    for (const art of PARTNERARTEN)
      for (const umfang of MENGEN)
        expect(zeilen({ art, umfang }).includes(satz)).toBe(
          art === 'externesFm' && umfang.includes('gesundheit'),
        );
    for (const art of ['suchtberatung', 'psychosozial'] as const)
      expect(zeilen({ art, umfang: ['kontakt', 'anlass'] })).toContain(
        'Schon der Kontakt kann etwas über Ihre Gesundheit sagen.',
      );
  });

  it('nennt nie mehr, als die Stelle überhaupt bekommen darf', () => {
    const punkte = (wahl: Wahl): number => zeilen(wahl).filter((each) => each.startsWith('•')).length;
    expect(punkte({ art: 'schuldnerberatung', umfang: DATENGRUPPEN })).toBe(2);
    expect(punkte({ art: 'massnahmetraeger', umfang: DATENGRUPPEN })).toBe(3);
    expect(punkte({ art: 'externesFm', umfang: DATENGRUPPEN })).toBe(7);
  });

  it('nennt die Vorschrift des Hauses, wo es eine hat', () => {
    expect(zeilen({ art: 'sonstige', umfang: [], vorschrift: 'Hausregel 7' }).at(-1)).toBe(
      'Grundlage: Hausregel 7',
    );
  });
});

it('passt auch mit allem auf seine Zeilen; was nicht passt, wird nicht gekürzt', () => {
  const lang = (zweck: string) =>
    blattzellen(
      einwilligungsblatt({
        einwilligung: { zweck, umfang: DATENGRUPPEN, bis: date('2027-03-31') },
        partner: { ...PARTNER, art: 'externesFm', ort: 'Am Markt 1' },
        name: 'Kim Muster',
        vorschrift: '',
        haus: { name: 'Jobcenter', kontakt: 'Telefon 1\nZimmer 2' },
        tag: date('2026-11-21'),
      }),
      'Einwilligung',
      EINWILLIGUNGSBLATT,
    );
  const blatt = lang('Hilfe bei der Suche nach Arbeit. '.repeat(8));
  expect(blatt.ok && blatt.wert.length).toBeLessThanOrEqual(EINWILLIGUNGSBLATT.zeilen);
  expect(lang('Hilfe. '.repeat(900))).toMatchObject({
    ok: false,
    fehler: [{ code: 'DOKUMENT_ZU_LANG', hoechstens: 60 }],
  });
});
