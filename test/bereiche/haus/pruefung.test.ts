/** A Hausvorlage is looked over row by row: what cannot be understood is named with its cell, and nothing is released with it. */
import { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGELN, LOKALE_KRITERIEN } from '../../../src/bereiche/bfm';
import { HAUSHALT, PLAETZE } from '../../../src/bereiche/fallliste';
import { HAUSNAME, HAUSUMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { pruefeHausvorlage } from '../../../src/bereiche/haus/fach/pruefung';
import { LEITFADEN } from '../../../src/bereiche/leitfaden';
import { ANGEBOTE } from '../../../src/bereiche/plan';
import { RECHTSLISTE } from '../../../src/bereiche/recht';
import { setzen } from '../../../src/listen/aenderung';
import { parsePlainDate } from '../../../src/listen/plainDate';
import { STICHTAG } from '../../support/faelle';
import { anders, dazu, type Hauseingabe, hausinhalt, hausMit, hausvorlageBytes } from '../../support/haus';

const TAG = (text: string) => parsePlainDate(text);

async function fehlerBei(eingabe: Hauseingabe): Promise<unknown[]> {
  const inhalt = hausinhalt(
    await hausMit((davor) => [setzen(HAUSNAME, 'Jobcenter Musterstadt'), ...eingabe(davor)]),
  );
  return pruefeHausvorlage(inhalt, STICHTAG).fehler.map(({ code, orte }) => [
    code,
    ...orte.map((ort) => (ort.art === 'zelle' ? `${ort.blatt}!${ort.zelle}` : ort.art)),
  ]);
}

it('der ausgelieferten Hausvorlage fehlt nur der Name des Hauses', () => {
  const { fehler, hinweise, tabellen } = pruefeHausvorlage(hausinhalt(hausvorlageBytes()), STICHTAG);
  expect(fehler).toEqual([
    {
      code: 'ANGABE_FEHLT',
      orte: [{ art: 'zelle', blatt: 'Haus', zelle: 'C6' }],
      feld: HAUSNAME.spalte.kopf,
    },
  ]);
  expect(hinweise).toEqual([]);
  expect(tabellen.map(({ titel }) => titel)).toEqual(HAUSUMFANG.listen.map(({ titel }) => titel));
  expect(tabellen.find(({ titel }) => titel === 'Hausregeln')?.zeilen).toBe(7);
});

it('mit Namen ist sie in Ordnung', async () => {
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
      await hausMit(() => [
        setzen(HAUSNAME, 'Jobcenter Musterstadt'),
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
      await hausMit((davor) =>
        anders(davor, RECHTSLISTE, () => true, {
          gueltigVon: TAG('2027-02-01'),
          gueltigBis: TAG('2027-01-01'),
        }),
      ),
    );
    expect(pruefeHausvorlage(inhalt, STICHTAG).hinweise).toHaveLength(1);
  });
});

it('die Zeilen für den Haushalt sind die der Vorlage, und zwei stehen auf ja', () => {
  const { heile } = hausinhalt(hausvorlageBytes()).liste(HAUSHALT);
  expect(heile.map(({ id, gemeinsam }) => [id, gemeinsam])).toEqual([
    ['persoenlicheRahmenbedingungen', false],
    ['wohnsituation', true],
    ['finanzielleSituation', true],
  ]);
});
