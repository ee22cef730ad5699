/** A Hausvorlage is looked over row by row: what cannot be understood is named with its cell, and nothing is released with it. */
import { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGELN, LOKALE_KRITERIEN } from '../../../src/bereiche/bfm';
import { HAUSHALT, PLAETZE } from '../../../src/bereiche/fallliste';
import { HAUSNAME, HAUSUMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { pruefeHausvorlage } from '../../../src/bereiche/haus/fach/pruefung';
import { LEITFADEN } from '../../../src/bereiche/leitfaden';
import { ANGEBOTE } from '../../../src/bereiche/plan';
import { RECHTSLISTE } from '../../../src/bereiche/recht';
import { GRUNDLAGEN_JE_ART, PARTNER, SCHUTZKONTAKTE } from '../../../src/bereiche/kooperation';
import { type Aenderung, aendern } from '../../../src/listen/aenderung';
import type { Inhalt } from '../../../src/listen/inhalt';
import { type PlainDate, parsePlainDate } from '../../../src/listen/plainDate';
import { STICHTAG } from '../../support/faelle';
import {
  anders,
  dazu,
  type Hauseingabe,
  hausinhalt,
  hausMit,
  hausvorlageBytes,
  mitPflichtangaben,
  ohne,
  zeilen,
} from '../../support/haus';

const TAG = (text: string) => parsePlainDate(text);

async function fehlerBei(eingabe: Hauseingabe): Promise<unknown[]> {
  const inhalt = hausinhalt(await hausMit((davor) => [...mitPflichtangaben(davor), ...eingabe(davor)]));
  return pruefeHausvorlage(inhalt, STICHTAG).fehler.map(({ code, orte }) => [
    code,
    ...orte.map((ort) => (ort.art === 'zelle' ? `${ort.blatt}!${ort.zelle}` : ort.art)),
  ]);
}

it('der ausgelieferten Hausvorlage fehlen nur der Name des Hauses und die Nummern seiner Schutzwege', () => {
  const { fehler, hinweise, tabellen } = pruefeHausvorlage(hausinhalt(hausvorlageBytes()), STICHTAG);
  expect(fehler).toEqual([
    {
      code: 'ANGABE_FEHLT',
      orte: [{ art: 'zelle', blatt: 'Haus', zelle: 'C6' }],
      feld: HAUSNAME.spalte.kopf,
    },
    ...[
      ['F25', 'Interne Beratung'],
      ['F26', 'Insoweit erfahrene Fachkraft'],
      ['F27', 'Jugendamt'],
    ].map(([zelle, feld]) => ({
      code: 'SCHUTZWEG_UNVOLLSTAENDIG',
      orte: [{ art: 'zelle', blatt: 'Partnerregeln', zelle }],
      feld,
    })),
  ]);
  // A proposal of the template, until the house has looked at it.
  expect(new Set(hinweise.map(({ satz }) => satz))).toEqual(new Set(['Ein Rechtsstand ist eingetragen.']));
  expect(tabellen.map(({ titel }) => titel)).toEqual(HAUSUMFANG.listen.map(({ titel }) => titel));
  expect(tabellen.find(({ titel }) => titel === 'Hausregeln')?.zeilen).toBe(7);
});

it('damit ist sie in Ordnung', async () => {
  expect(await fehlerBei(() => [])).toEqual([]);
});

describe('jede Zeile', () => {
  it.each<[string, Hauseingabe, string]>([
    [
      'eine Betreffzeile zweimal, anders geschrieben',
      () => dazu(BETREFFLISTE, { betreff: ' fortführung: ZIELE in Arbeit' }),
      'HAUSZEILE_DOPPELT',
    ],
    [
      'ein Kriterium zweimal',
      () => dazu(LOKALE_KRITERIEN, { kriterium: 'Ortsteil' }, { kriterium: 'ortsteil' }),
      'HAUSZEILE_DOPPELT',
    ],
    [
      'dasselbe Angebot desselben Trägers',
      () => dazu(ANGEBOTE, { name: 'Werkstatt', traeger: 'A' }, { name: 'Werkstatt', traeger: 'A' }),
      'HAUSZEILE_DOPPELT',
    ],
    [
      'ein Träger zweimal',
      () => dazu(PLAETZE, { traeger: 'A', plaetze: 3 }, { traeger: 'a', plaetze: 2 }),
      'HAUSZEILE_DOPPELT',
    ],
    ['ein Wort ohne Betreuung', () => dazu(BETREUUNGSWORTE, { wort: 'Team Süd' }), 'ANGABE_FEHLT'],
    [
      'ein Wort, das die Regeln anders verstehen',
      () => dazu(BETREUUNGSWORTE, { wort: 'FM', betreuung: 'Arbeitsvermittlung Ü25' }),
      'WORT_VERGEBEN',
    ],
    ['ein Träger ohne Plätze', () => dazu(PLAETZE, { traeger: 'A' }), 'ANGABE_FEHLT'],
    [
      'ein Anker ohne Stufe',
      (inhalt) => anders(inhalt, LEITFADEN, ({ art }) => art === 'anker', { stufe: null }),
      'ANGABE_FEHLT',
    ],
  ])('%s', async (_, eingabe, code) => {
    const fehler = await fehlerBei(eingabe);
    expect(fehler.length).toBeGreaterThan(0);
    expect(fehler[0]).toEqual([code, expect.stringMatching(/!/), ...(fehler[0] as string[]).slice(2)]);
  });

  it('verschiedene Träger dürfen dasselbe anbieten', async () => {
    expect(
      await fehlerBei(() =>
        dazu(ANGEBOTE, { name: 'Werkstatt', traeger: 'A' }, { name: 'Werkstatt', traeger: 'B' }),
      ),
    ).toEqual([]);
  });

  it('eine Hausregel mit einem Wert außerhalb ihrer Grenzen', async () => {
    const eingabe: Hauseingabe = (inhalt) => {
      const [zeile] = inhalt
        .liste(HAUSREGELN)
        .heile.filter(({ id }) => id === 'erstberatungTage')
        .map(({ stelle }) => stelle.zeile);
      return [{ art: 'aendern', liste: HAUSREGELN, zeile: zeile ?? -1, werte: { wert: 99 } }];
    };
    expect(await fehlerBei(eingabe)).toEqual([['ZAHL_AUSSERHALB', 'Hausregeln!C8']]);
  });
});

describe('was nur anzusehen ist, hält nicht auf', () => {
  it('ein Angebot ohne Rechtsgrundlage, und eines, das endet, bevor es beginnt', async () => {
    const inhalt = hausinhalt(
      await hausMit((davor) => [
        ...mitPflichtangaben(davor),
        ...geprueftAm(davor, STICHTAG),
        ...dazu(ANGEBOTE, {
          name: 'Werkstatt',
          rechtsgrundlage: 'paragraph16',
          von: TAG('2027-02-01'),
          bis: TAG('2027-01-01'),
        }),
        ...dazu(ANGEBOTE, { name: 'Café' }),
      ]),
    );
    const { fehler, hinweise } = pruefeHausvorlage(inhalt, STICHTAG);
    expect(fehler).toEqual([]);
    expect(hinweise.map(({ name }) => name)).toEqual(['Werkstatt', 'Café']);
  });

  it('eine Rechtsangabe, deren Zeitraum verkehrt ist', async () => {
    const inhalt = hausinhalt(
      await hausMit((davor) => [
        ...geprueftAm(davor, STICHTAG),
        ...anders(davor, RECHTSLISTE, () => true, {
          gueltigVon: TAG('2027-02-01'),
          gueltigBis: TAG('2027-01-01'),
        }),
      ]),
    );
    expect(pruefeHausvorlage(inhalt, STICHTAG).hinweise).toHaveLength(1);
  });
});

describe('Schutzwege, Vereinbarungen und Rechtsstände', () => {
  it.each(['', '?', 'folgt', 'siehe Aushang'])('„%s“ ist keine Nummer', async (telefon) => {
    const eingabe: Hauseingabe = (davor) =>
      anders(davor, SCHUTZKONTAKTE, ({ id }) => id === 'polizei', { telefon });
    expect(await fehlerBei(eingabe)).toEqual([['SCHUTZWEG_UNVOLLSTAENDIG', 'Partnerregeln!F28']]);
  });

  it.each(['110', '(0123) 45-6', 'Frau Kern, App. 7'])('„%s“ ist eine', async (telefon) => {
    const eingabe: Hauseingabe = (davor) =>
      anders(davor, SCHUTZKONTAKTE, ({ id }) => id === 'polizei', { telefon });
    expect(await fehlerBei(eingabe)).toEqual([]);
  });

  it('ein Schutzweg, dessen Zeile jemand gelöscht hat, fehlt erst recht', async () => {
    const eingabe: Hauseingabe = (davor) => ohne(davor, SCHUTZKONTAKTE, ({ id }) => id === 'jugendamt');
    expect(await fehlerBei(eingabe)).toEqual([['SCHUTZWEG_UNVOLLSTAENDIG', 'blatt']]);
  });

  const hinweiseBei = async (eingabe: Hauseingabe): Promise<unknown[]> => {
    const geprueft = await hausMit((davor) => geprueftAm(davor, STICHTAG));
    const inhalt = hausinhalt(await hausMit(eingabe, geprueft));
    return pruefeHausvorlage(inhalt, STICHTAG).hinweise.map(({ name, satz }) => [name, satz]);
  };

  it.each([
    ['2026-11-20', ['Die Kooperationsvereinbarung gilt noch.']],
    ['2026-11-21', ['Die Kooperationsvereinbarung gilt noch länger als drei Monate.']],
    ['2027-02-21', ['Die Kooperationsvereinbarung gilt noch länger als drei Monate.']],
    ['2027-02-22', []],
  ])('eine Vereinbarung bis %s', async (bis, saetze) => {
    const eingabe: Hauseingabe = () =>
      dazu(PARTNER, { id: 'P1', name: 'Beratungsstelle', art: 'sonstige', vereinbarungBis: TAG(bis) });
    expect(await hinweiseBei(eingabe)).toEqual(saetze.map((satz) => ['Beratungsstelle', satz]));
  });

  it.each([
    ['2025-11-21', []],
    ['2025-11-20', ['Der Rechtsstand ist höchstens zwölf Monate alt.']],
  ])('ein Rechtsstand vom %s', async (stand, saetze) => {
    const eingabe: Hauseingabe = (davor) =>
      anders(davor, SCHUTZKONTAKTE, ({ id }) => id === 'jugendamt', { rechtsstand: TAG(stand) });
    expect(await hinweiseBei(eingabe)).toEqual(saetze.map((satz) => ['Jugendamt', satz]));
  });

  it('ein fehlender bei einer Partnerart, die eine Rechtsgrundlage hat; die Notrufe brauchen keinen', async () => {
    const eingabe: Hauseingabe = (davor) => [
      ...anders(davor, GRUNDLAGEN_JE_ART, ({ id }) => id === 'ksd', { rechtsstand: null }),
      ...anders(davor, GRUNDLAGEN_JE_ART, ({ id }) => id === 'sonstige', {
        grundlage: null,
        rechtsstand: null,
      }),
      ...anders(davor, SCHUTZKONTAKTE, ({ id }) => id === 'rettung', { rechtsstand: null }),
    ];
    expect(await hinweiseBei(eingabe)).toEqual([
      ['Kommunaler Sozialer Dienst (SGB VIII)', 'Ein Rechtsstand ist eingetragen.'],
    ]);
  });
});

/** Somebody has looked at every rule of the house on that day. */
function geprueftAm(inhalt: Inhalt, rechtsstand: PlainDate): Aenderung[] {
  return [
    ...zeilen(inhalt, GRUNDLAGEN_JE_ART).flatMap((each) => aendern(GRUNDLAGEN_JE_ART, each, { rechtsstand })),
    ...zeilen(inhalt, SCHUTZKONTAKTE).flatMap((each) => aendern(SCHUTZKONTAKTE, each, { rechtsstand })),
  ];
}

it('die Zeilen für den Haushalt sind die der Vorlage, und zwei stehen auf ja', () => {
  const { heile } = hausinhalt(hausvorlageBytes()).liste(HAUSHALT);
  expect(heile.map(({ id, gemeinsam }) => [id, gemeinsam])).toEqual([
    ['persoenlicheRahmenbedingungen', false],
    ['wohnsituation', true],
    ['finanzielleSituation', true],
  ]);
});
