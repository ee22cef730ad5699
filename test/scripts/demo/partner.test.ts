/** The Fallmappe of the demo with partners: sound, computed, a chain of three, and countable. Costs about five seconds. */
import { baueMitPartnern } from '../../../scripts/demo/baueMitPartnern';
import { runFall } from '../../../scripts/fall/runFall';
import { readKooperation } from '../../../src/bereiche/kooperation/fach/readKooperation';
import { ist16aBeratung } from '../../../src/bereiche/kooperation/regeln/vokabular';
import { artVon } from '../../../src/bereiche/kooperation/fach/kooperation';
import { einwilligungsmangel } from '../../../src/bereiche/kooperation/fach/grundlage';
import { KOOPERATION_MAPPE } from '../../../src/bereiche/kooperation';
import { oeffnePaketFallmappe } from '../../../src/paket/paketFallmappe';
import { arbeitsordner } from '../../support/arbeitsordner';
import { JETZT, openMappe, vorlageBytes, wertVon } from '../../support/mappe';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await baueMitPartnern(vorlageBytes(), JETZT);
});

it('hat eine Kette von drei Partnern, gültige Einwilligungen, Rückmeldungen und eine Fallkonferenz', async () => {
  const gelesen = await oeffnePaketFallmappe(bytes, [KOOPERATION_MAPPE]).read(KOOPERATION_MAPPE.teile);
  if (gelesen.art !== 'gelesen') throw new Error(gelesen.art);
  const lesung = readKooperation(gelesen.mappe.inhalt);
  if (!lesung.ok) throw new Error(JSON.stringify(lesung.fehler));
  const { partner, ketten, verweisungen, einwilligungen, rueckmeldungen, konferenzen, aufgaben } =
    lesung.wert;
  expect(ketten.map((each) => each.partner)).toEqual(partner.map(({ id }) => id));
  expect(verweisungen.map((each) => each.partner)).toEqual(['P1', 'P2', 'P3']);
  const maengel = verweisungen.map((each) =>
    einwilligungsmangel(
      einwilligungen.find(({ id }) => id === each.einwilligung) ?? null,
      each.partner ?? '',
      JETZT.datum,
    ),
  );
  expect(maengel).toEqual([null, null, null]);
  expect([rueckmeldungen.length, konferenzen.length, aufgaben.length]).toEqual([3, 1, 2]);
  const beratung = verweisungen.filter((each) => ist16aBeratung(artVon(lesung.wert, each)));
  expect(beratung.map(({ auftrag, ergebnis }) => [auftrag, ergebnis])).toEqual([['', '']]);
});

it('ist berechnet und lässt sich zählen', async () => {
  expect(wertVon(await openMappe(bytes), 'Kennung_Errechnet')).toBe('bFM');
  const ordner = arbeitsordner();
  const { code, out } = await runFall(['kooperation', ordner.lege('eine.xlsx', bytes)], JETZT);
  ordner.raeumeAuf();
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    {
      fallmappen: { gezaehlt: 1 },
      ueberfaellig: [{ partner: 'Werkstatt Neubeginn', anzahl: 1 }],
      wartezeiten: [{ median: 9 }, { median: 11 }, { art: 'alle Arten', median: 10 }],
      paragraph16a: { werte: [[1]] },
    },
  ]);
  expect(out).not.toContain('Schuldenhilfe');
});
