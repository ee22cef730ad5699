/**
 * The way of a changed rule in the real panes: a Fachaufsicht lowers Exter from four needs to three, sees that K-12 can no longer be
 * reached, takes it out, compares over 150 people, releases; a team lead brings it into the Hausvorlage; a Fallmappe takes it over and
 * decides by it. Clicks are counted. About 60 s.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { beispielliste } from '../../scripts/demo/beispielliste';
import type { Falllistenzeile } from '../../scripts/vorlage/faelleSheet';
import { MIT_FAKTEN } from '../../src/bereiche/fakten';
import { entscheiderFuer } from '../../src/bereiche/regelwerk/fach/entscheideFall';
import { pruefeRegelwerk } from '../../src/bereiche/regelwerk/fach/pruefen';
import { vergleiche } from '../../src/bereiche/regelwerk/fach/vergleichen';
import { type PlainDate, serialOfDate } from '../../src/listen/plainDate';
import { sichtVon } from '../../src/mappe/sicht';
import { liesFaelle } from '../../src/pane/liesFaelle';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { gruppenEintrag } from '../../src/fall/auswahl';
import { EINGEBAUT } from '../../src/rules/regelsatz';
import { BEDARFE, FESTLEGUNG_LABEL, PROGNOSE_LABEL } from '../../src/rules/vocabulary';
import { fallMit } from '../support/faelle';
import { fallmappeMit } from '../support/einlesen';
import { freigegebenMit } from '../support/haus';
import { gebauteListe } from '../support/falllisten';
import { inhaltVon, regelwerkBytes } from '../support/regelwerk';
import { barrieren } from './barrieren';
import { inWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { setze } from './mappe';
import { speichere } from './mappeAlsDatei';
import { zuAnsicht } from './reiter';
import { gewaehlt } from './sheet';

shareBrowser();
jest.setTimeout(300_000);

const AB = '2027-01-01' as PlainDate;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function alsDatei(name: string, xlsx: Uint8Array): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: XLSX, buffer: Buffer.from(xlsx) };
}

/** A person at the pane; what is pressed is counted. */
class Hand {
  klicks = 0;
  constructor(private readonly pane: FrameLocator) {}

  async druecke(name: string): Promise<void> {
    this.klicks += 1;
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async waehle(name: string, datei: ReturnType<typeof alsDatei>): Promise<void> {
    this.klicks += 1;
    await this.pane.getByLabel(name).setInputFiles(datei);
  }

  sieht(text: string | RegExp): Promise<void> {
    return this.pane.getByText(text, { exact: false }).first().waitFor();
  }
}

async function neben(
  mappe: Uint8Array,
  setup: WerkstattSetup,
  tun: (hand: Hand, page: Page, pane: FrameLocator) => Promise<void>,
): Promise<Uint8Array> {
  let gespeichert = new Uint8Array();
  await inWerkstatt({ mappe, ...setup }, async ({ page, pane }) => {
    await tun(new Hand(pane), page, pane);
    gespeichert = new Uint8Array((await speichere(page)).xlsx);
  });
  return gespeichert;
}

/** Three of the eight, komplex: by the built-in rules not enough for Exter. */
const DREI = {
  intellektuelleLeistungsfaehigkeit: 2,
  gesundheitlicheLeistungsfaehigkeit: 2,
  persoenlicheRahmenbedingungen: 2,
} as const;

/** Invented people; every tenth has these three needs and is unlikely to find work within two years. */
function hundertfuenfzig(): Falllistenzeile[] {
  const jeBedarf = { ...Object.fromEntries(BEDARFE.map(({ id }) => [id, 0])), ...DREI };
  return beispielliste(150, '2026-11-23' as PlainDate).map((zeile, nr) =>
    nr % 10 !== 0
      ? zeile
      : {
          ...zeile,
          ...jeBedarf,
          prognoseArbeitsmarkt: PROGNOSE_LABEL.ueber12,
          dominierend: gruppenEintrag('L'),
          festlegung: FESTLEGUNG_LABEL.nichtWahrscheinlich,
          festgelegteProfillage: '',
          festlegungBegruendung: '',
          fmEinschaetzung: '',
          bfmStatus: '',
          kriterium: '',
        },
  );
}

const zeile19 = Object.fromEntries([...'ABCDEFGHIJKL'].map((spalte) => [`Regeln K!${spalte}19`, '']));

/** What changes by the rules that a workbook holds, counted without the pane. */
function geaenderte(regelwerk: Uint8Array, liste: Uint8Array): number {
  const { satz } = pruefeRegelwerk(inhaltVon(regelwerk));
  const gelesen = liesFaelle(liste, '2026-11-23' as PlainDate);
  if (gelesen?.ok !== true) throw new Error('the list cannot be read');
  return vergleiche({ alt: EINGEBAUT, neu: satz }, gelesen.wert.faelle, entscheiderFuer).geaendert.length;
}

it('Exter ab drei statt vier: geprüft, verglichen, freigegeben, in die Hausvorlage, in die Fallmappe', async () => {
  const liste = await gebauteListe(hundertfuenfzig());
  let verglichen = '';
  const regelwerk = await neben(regelwerkBytes(), { heute: '2026-11-23' }, async (hand, page, pane) => {
    await hand.sieht('Alles in Ordnung');
    await setze(page, {
      'Regelwerk!B5': '2027-01',
      'Regelwerk!B6': serialOfDate(AB),
      'Schwellen!C9': 3,
    });
    await hand.sieht(/Diese Zeile der Regel K-12 gilt nie/);
    await hand.druecke("'Regeln K'!A19");
    await gewaehlt(page, 'A19');
    await setze(page, zeile19);
    await hand.sieht(/Nichts steht im Weg/);
    await hand.druecke('Vergleichen');
    await hand.waehle('Fallliste wählen …', alsDatei('Fallliste.xlsx', liste));
    await hand.sieht('Fallliste mit 150 Fällen gelesen.');
    await pane.getByRole('main').getByRole('button', { name: 'Vergleichen', exact: true }).click();
    hand.klicks += 1;
    const satz = pane.getByText(/von 150 Fällen ändern sich\.$/);
    await satz.waitFor();
    verglichen = await satz.innerText();
    await hand.druecke('Freigeben');
    await pane.getByLabel('Name des Regelsatzes').fill('Regeln der Dienststelle 2027');
    await pane.getByLabel('Freigegeben von').fill('Fachaufsicht Mitte');
    await hand.druecke('Version 2027-01 freigeben');
    await hand.sieht('Version 2027-01 ist freigegeben. Bitte speichern Sie die Mappe.');
    expect(hand.klicks).toBe(6);
  });
  const anzahl = geaenderte(regelwerk, liste);
  expect(anzahl).toBeGreaterThan(0);
  expect(verglichen).toBe(`${anzahl} von 150 Fällen ändern sich.`);

  const haus = await neben(await freigegebenMit(), { heute: '2027-01-04' }, async (hand, _page, pane) => {
    await hand.waehle('Regelwerk aufnehmen …', alsDatei('Regelwerk.xlsx', regelwerk));
    await hand.sieht('Das Regelwerk 2027-01 steht jetzt in der Hausvorlage.');
    await pane.getByLabel('Gültig ab').fill('01.01.2027');
    await pane.getByLabel('Freigegeben von').fill('Teamleitung Muster');
    await hand.druecke('Fassung 2 freigeben');
    await hand.sieht('Fassung 2 ist freigegeben.');
    expect(hand.klicks).toBe(2);
  });

  // Three needs, komplex, no work in two years: not yet decided by the built-in rules.
  const fall = {
    ...fallMit(DREI, {
      prognoseArbeitsmarkt: 'ueber12',
      dominierend: 'L',
      festlegung: 'nichtWahrscheinlich',
    }),
    stichtag: AB,
  };
  const mappe = await neben(await fallmappeMit(fall), { heute: '2027-01-04' }, async (hand, _page, pane) => {
    await zuAnsicht(pane, 'Hausdaten');
    await hand.waehle('Hausvorlage wählen …', alsDatei('Hausvorlage.xlsx', haus));
    await hand.sieht('Regelwerk: 2027-01');
    await hand.druecke('Hausdaten übernehmen');
    await hand.sieht('Die Hausdaten sind übernommen.');
  });
  const ergebnis = async (bytes: Uint8Array): Promise<unknown> => {
    const sicht = sichtVon(await oeffnePaketFallmappe(bytes, MIT_FAKTEN).read(), [], AB);
    return sicht.art === 'berechnet' && [sicht.ergebnis.regelwerk, sicht.ergebnis.steuerung.kennung.gueltig];
  };
  expect(await ergebnis(await fallmappeMit(fall))).toEqual([EINGEBAUT.version, 'nicht eindeutig']);
  expect(await ergebnis(mappe)).toEqual(['2027-01', 'Exter']);
});

it.each<WerkstattSetup>([{}, { theme: 'dunkel' }, { theme: 'kontrast', width: 320 }])(
  'keine Barrieren an den drei Orten: %j',
  async (setup) => {
    const gefunden: string[] = [];
    await inWerkstatt({ mappe: regelwerkBytes(), heute: '2026-11-23', ...setup }, async ({ page, pane }) => {
      await pane.getByText('Alles in Ordnung', { exact: false }).waitFor();
      gefunden.push(...(await barrieren(page)));
      await setze(page, { 'Schwellen!C9': 3 });
      await pane.getByText(/Diese Zeile der Regel K-12 gilt nie/).waitFor();
      for (const ort of ['Prüfen', 'Vergleichen', 'Freigeben']) {
        await pane.getByRole('button', { name: ort, exact: true }).first().click();
        gefunden.push(...(await barrieren(page)));
        if (process.env['BILDER'] !== undefined)
          await page.locator('#pane').screenshot({ path: `out/regel-${setup.theme ?? 'hell'}-${ort}.png` });
      }
    });
    expect(gefunden).toEqual([]);
  },
);
