/** Referring in the real pane: to debt counselling with consent and feedback in few clicks, and a revocation while two Verweisungen run. 20 s. */
import type { FrameLocator, Page } from 'playwright-core';
import { verweisungAnlegen } from '../../src/bereiche/kooperation/vorhaben/verweisungen';
import { mappeMitPartnern, tue } from '../bereiche/kooperation/vorhaben/kooperationsmappe';
import { STICHTAG } from '../support/faelle';
import { barrieren } from './barrieren';
import { inWerkstatt, type OpenWerkstatt, shareBrowser, type WerkstattSetup } from './browser';
import { inhalt, steht } from './mappe';
import { beispielIstGelesen } from './mappeAlsDatei';
import { zuAnsicht } from './reiter';
import { stichprobe } from '../support/stichprobe';

shareBrowser();
// A computer that has other things to do takes its time.
jest.setTimeout(180_000);

let leer: Buffer;
/** Two open Verweisungen to the housing help rest on one consent. */
let laufend: Buffer;
beforeAll(async () => {
  const offen = await mappeMitPartnern();
  leer = Buffer.from(offen.host.save());
  const angaben = { anlass: 'wohnsituation', auftrag: 'Wohnung suchen', freiwillig: null } as const;
  const einwilligung = { zweck: 'Hilfe', umfang: ['kontakt', 'anlass'], erteiltAm: STICHTAG } as const;
  await tue(
    offen,
    verweisungAnlegen(
      'P2',
      { ...angaben, stand: 'verwiesen', rueckmeldungFaellig: STICHTAG },
      { art: 'neu', angaben: { ...einwilligung, bis: null, form: 'schriftlich' } },
    ),
  );
  await tue(
    offen,
    verweisungAnlegen(
      'P2',
      { ...angaben, stand: 'geplant', rueckmeldungFaellig: null },
      { art: 'vorhanden', id: 'E1-AAAAAA' },
    ),
  );
  laufend = Buffer.from(offen.host.save());
});

/** Opens a workbook in the Werkstatt on the day of all tests. */
async function mit(
  mappe: Buffer,
  setup: WerkstattSetup,
  tun: (werkstatt: OpenWerkstatt) => Promise<void>,
): Promise<void> {
  await inWerkstatt({ heute: '2026-11-30', ...setup, mappe }, async (werkstatt) => {
    await beispielIstGelesen(werkstatt);
    await tun(werkstatt);
  });
}

const gesagt = (pane: FrameLocator, satz: string | RegExp): Promise<void> =>
  pane.getByRole('status').getByText(satz).waitFor();

/** What a person does with the mouse, counted: a choice from a list is two clicks, to open it and to choose. */
function gezaehlt(pane: FrameLocator) {
  let klicks = 0;
  return {
    klicks: () => klicks,
    druecke: async (name: string | RegExp, rolle: 'button' | 'radio' = 'button'): Promise<void> => {
      klicks += 1;
      await pane.getByRole(rolle, { name, exact: typeof name === 'string' }).click();
    },
    waehle: async (feld: string, eintrag: string): Promise<void> => {
      klicks += 2;
      await pane.getByRole('combobox', { name: feld }).selectOption({ label: eintrag });
    },
  };
}

/** From anywhere in the pane to the Verweisung that stands in its sheet. */
async function verweise(page: Page, pane: FrameLocator): Promise<number> {
  const hand = gezaehlt(pane);
  await hand.druecke('Partner');
  await hand.waehle('Partner', 'Schuldnerberatung Nord (Schuldnerberatung)');
  await pane.getByRole('textbox', { name: 'Auftrag' }).fill('Überblick über die Schulden');
  await hand.druecke('Die Person ist einverstanden', 'radio');
  await hand.druecke('Verweisung anlegen');
  await gesagt(pane, 'Verweisung V1 und Einwilligung E1 sind angelegt.');
  await steht(page, 'Kooperation!J7', 'Kontakt');
  return hand.klicks();
}

describe('eine Verweisung an die Schuldnerberatung', () => {
  it('braucht mit Einwilligung höchstens sechs Klicks, Rückmeldung und Blatt zeigen keinen Inhalt', async () => {
    await mit(leer, {}, async ({ page, pane }) => {
      expect(await verweise(page, pane)).toBeLessThanOrEqual(6);
      expect(await inhalt(page, 'Kooperation!C7')).toBe('Finanzielle Situation');
      expect(await inhalt(page, 'Kooperation!E7')).toBe('ja');
      expect(await inhalt(page, 'Einwilligungen!E7')).toBeGreaterThan(0);
      const hand = gezaehlt(pane);
      await hand.druecke('Rückmeldung: V1');
      const formular = pane.getByRole('group', { name: 'Rückmeldung zu V1' });
      await formular.getByText('Die Beratung ist vertraulich.').waitFor();
      expect(await formular.getByRole('textbox', { name: /Kurztext|Ergebnis/ }).count()).toBe(0);
      await hand.druecke('von der Person', 'radio');
      await hand.druecke('Rückmeldung eintragen');
      await gesagt(
        pane,
        /^Rückmeldung zu Verweisung V1 steht im Blatt\. Die nächste ist am 28\.12\.2026 fällig\./,
      );
      await hand.druecke('läuft: V1');
      await steht(page, 'Kooperation!J7', 'läuft');
      expect(hand.klicks()).toBeLessThanOrEqual(6);
      await pane.getByRole('button', { name: 'Übergabeblatt: V1' }).click();
      const vorschau = pane.getByRole('group', { name: 'Übergabeblatt zu V1' });
      await vorschau.getByText('Auftrag: Überblick über die Schulden').waitFor();
      await vorschau.getByRole('button', { name: 'Übergabeblatt schreiben' }).click();
      await gesagt(pane, /^Das Übergabeblatt ist geschrieben, die Weitergabe ist vermerkt: Name, /);
      await pane.getByRole('button', { name: 'Übergabeblatt ansehen' }).click();
      await page.getByRole('tab', { name: 'Übergabeblatt', selected: true }).waitFor();
      expect(await inhalt(page, 'Übergabeblatt!B2')).toBe('An: Schuldnerberatung Nord');
    });
  });
});

describe('ein Widerruf, während zwei Verweisungen laufen', () => {
  it('wirkt sofort an beiden, und die überfällige sagt es in Worten', async () => {
    await mit(laufend, {}, async ({ page, pane }) => {
      await zuAnsicht(pane, 'Verweisungen');
      await pane.getByText('Überfällig: Die Rückmeldung war bis 21.11.2026 vereinbart').waitFor();
      await zuAnsicht(pane, 'Einwilligungen');
      await pane.getByText('Darauf beruhen die offenen Verweisungen V1 und V2.').waitFor();
      await pane.getByRole('button', { name: 'Widerrufen: E1' }).click();
      await pane.getByText('Ab sofort wird nichts mehr weitergegeben.').waitFor();
      await pane.getByRole('button', { name: 'Ja, widerrufen' }).click();
      await gesagt(pane, /^Einwilligung E1 ist am 30\.11\.2026 widerrufen\. Betroffen: V1 und V2\./);
      expect(await inhalt(page, 'Einwilligungen!H7')).toBeGreaterThan(0);
      await zuAnsicht(pane, 'Verweisungen');
      await pane.getByText('Die Einwilligung ist widerrufen.').nth(1).waitFor();
      expect(await pane.getByText('Die Einwilligung ist widerrufen.').count()).toBe(2);
      await pane.getByRole('button', { name: 'Übergabeblatt: V2' }).click();
      await pane.getByText(/^Es wird nichts weitergegeben\. Die Einwilligung ist widerrufen\./).waitFor();
      expect(await pane.getByRole('button', { name: 'Übergabeblatt schreiben' }).count()).toBe(0);
    });
  });
});

const LAGEN: readonly [string, WerkstattSetup][] = [
  ['hell, 320 px', { width: 320 }],
  ['dunkel, 350 px', { theme: 'dunkel' }],
  ['erzwungene Farben, 500 px', { theme: 'kontrast', width: 500 }],
];

describe('Barrieren', () => {
  it.each(stichprobe(LAGEN, 1, 'ways to show Verweisungen'))(
    'es gibt keine, und nichts ist zu breit: %s',
    async (_lage, setup) => {
      await mit(laufend, setup, async ({ page, pane }) => {
        await zuAnsicht(pane, 'Verweisungen');
        await pane.getByRole('button', { name: 'Weitere Verweisung' }).click();
        await pane.getByRole('combobox', { name: 'Partner' }).selectOption({ index: 3 });
        await pane.getByRole('radio', { name: 'Die Person ist einverstanden' }).check();
        await pane.getByRole('button', { name: 'Verweisung anlegen' }).click();
        await pane.getByText('Bitte wählen Sie den Anlass.').waitFor();
        await pane.getByRole('button', { name: 'nicht zustande gekommen: V1' }).click();
        await pane.getByRole('button', { name: 'Stand übernehmen' }).click();
        await pane.getByRole('button', { name: 'Übergabeblatt: V2' }).click();
        const gefunden = await barrieren(page);
        await zuAnsicht(pane, 'Einwilligungen');
        await pane.getByRole('button', { name: 'Weitere Einwilligung' }).click();
        await pane.getByRole('button', { name: 'Einwilligung eintragen' }).click();
        await pane.getByRole('button', { name: 'Widerrufen: E1' }).click();
        gefunden.push(...(await barrieren(page)));
        expect(gefunden).toEqual([]);
      });
    },
  );
});
