/** Workbooks of the office: empty templates with the data of a released Hausvorlage, and nothing else in them changed. */
import { BETREFFLISTE, BETREUUNGSWORTE, HAUSREGELN, LOKALE_KRITERIEN } from '../../../src/bereiche/bfm';
import { HAUSHALT, PLAETZE } from '../../../src/bereiche/fallliste';
import { type Hausmappenart, planeNeueMappe, UEBERNAHME_TEILE } from '../../../src/bereiche/haus';
import { hausdatenIn } from '../../../src/bereiche/haus/fach/hausdaten';
import { UMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { HAUS_UEBERNOMMEN } from '../../../src/bereiche/haus/listen';
import { LEITFADEN } from '../../../src/bereiche/leitfaden';
import { ANGEBOTE, INHALTSFELDER } from '../../../src/bereiche/plan';
import { setzen } from '../../../src/listen/aenderung';
import type { Inhalt } from '../../../src/listen/inhalt';
import { hausstandIn } from '../../../src/mappe/hausstand';
import { lesen } from '../../../src/mappe/lesen';
import { oeffnePaketFallmappe } from '../../../src/paket/paketFallmappe';
import { oeffnePaketTeile } from '../../../src/paket/paketTeile';
import { fuelleHausmappe } from '../../../src/pane/fuelleHausmappe';
import { readFileSync } from 'node:fs';
import { MAPPENBEREICHE } from '../../support/bereiche';
import { STICHTAG } from '../../support/faelle';
import { anders, dazu, fassungAus, freigegebenMit, ohne, WUNSCH, zeilen } from '../../support/haus';
import { vorlageBytes } from '../../support/mappe';

const VORLAGE: Record<Hausmappenart, () => Uint8Array> = {
  Fallmappe: vorlageBytes,
  Fallliste: () => new Uint8Array(readFileSync('assets/Fallliste.xlsx')),
};

/** A house that has changed something everywhere; more rows than the templates have room for. */
function haus(): Promise<Uint8Array> {
  return freigegebenMit((inhalt) => [
    setzen(INHALTSFELDER.hauskontakt, 'Telefon 0202 1234'),
    setzen(INHALTSFELDER.weitereWoerter, 'Insolvenz…'),
    { art: 'aendern', liste: HAUSREGELN, zeile: 1, werte: { wert: 10 } },
    ...ohne(inhalt, BETREFFLISTE, ({ betreff }) => betreff.includes('Ziele')),
    ...dazu(BETREFFLISTE, ...Array.from({ length: 9 }, (_, nr) => ({ betreff: `Eigene Zeile ${nr + 1}` }))),
    ...dazu(LOKALE_KRITERIEN, { kriterium: '=Ortsteil' }, { kriterium: 'Wohnhaus', anbieten: false }),
    ...dazu(BETREUUNGSWORTE, { wort: 'Team Süd', betreuung: 'Arbeitsvermittlung Ü25' }),
    ...dazu(ANGEBOTE, ...Array.from({ length: 25 }, (_, nr) => ({ name: `Angebot ${nr}`, plaetze: nr }))),
    ...anders(inhalt, LEITFADEN, () => true, { an: false }),
    ...dazu(PLAETZE, { traeger: 'Brücke e. V.', plaetze: 4 }, { traeger: 'Anker', plaetze: 0 }),
    ...anders(inhalt, HAUSHALT, ({ id }) => id === 'wohnsituation', { gemeinsam: false }),
  ]);
}

async function neue(art: Hausmappenart, bytes: Uint8Array): Promise<Uint8Array> {
  const mappe = await fuelleHausmappe(VORLAGE[art](), fassungAus(bytes), art, STICHTAG);
  if ('satz' in mappe || !mappe.ok) throw new Error(JSON.stringify(mappe));
  return mappe.wert;
}

function inhaltVon(art: Hausmappenart, bytes: Uint8Array): Inhalt {
  const gelesen = oeffnePaketTeile(bytes, UEBERNAHME_TEILE[art]).lies();
  if (gelesen.art === 'unlesbar') throw new Error(JSON.stringify(gelesen.fehler));
  return gelesen.inhalt;
}

it.each([
  ['Fallmappe', UMFANG.Fallmappe],
  ['Fallliste', UMFANG.Fallliste],
] as const)(
  '%s: alle Hausdaten stehen darin, in ihrer Reihenfolge, mit ihrer Fassung',
  async (art, umfang) => {
    const fassung = fassungAus(await haus());
    const inhalt = inhaltVon(art, await neue(art, await haus()));
    expect(hausdatenIn(inhalt, umfang)).toEqual(fassung.daten[art]);
    expect(hausstandIn(inhalt)).toEqual({
      version: 1,
      gueltigAb: WUNSCH.gueltigAb,
      freigegebenVon: WUNSCH.von,
    });
    expect(inhalt.feld(HAUS_UEBERNOMMEN).wert).toBe(STICHTAG);
    expect(planeNeueMappe(fassung, art, inhalt, STICHTAG)).toEqual({ aenderungen: [], fehler: [] });
  },
);

it('die neue Fallmappe lässt sich lesen und ist leer', async () => {
  const mappe = oeffnePaketFallmappe(await neue('Fallmappe', await haus()), MAPPENBEREICHE);
  expect(await lesen(mappe, STICHTAG)).toMatchObject({ art: 'berechnet', fall: { name: '' } });
});

it('was die Vorlage mitbringt und das Haus nicht hat, geht', async () => {
  const inhalt = inhaltVon('Fallmappe', await neue('Fallmappe', await haus()));
  const betreffzeilen = zeilen(inhalt, BETREFFLISTE).map(({ betreff }) => betreff);
  expect(betreffzeilen).toHaveLength(12);
  expect(betreffzeilen.join()).not.toContain('Ziele in Arbeit');
});

it('ein Text, der wie eine Formel beginnt, bleibt Text', async () => {
  const inhalt = inhaltVon('Fallmappe', await neue('Fallmappe', await haus()));
  expect(zeilen(inhalt, LOKALE_KRITERIEN)[0]?.kriterium).toBe('=Ortsteil');
});

it('zweimal gemacht ist es dasselbe', async () => {
  const bytes = await haus();
  expect(
    Buffer.from(await neue('Fallmappe', bytes)).equals(Buffer.from(await neue('Fallmappe', bytes))),
  ).toBe(true);
});

it('mehr Träger, als die Fallliste Zeilen hat: gesagt, nichts entsteht', async () => {
  const viele = await freigegebenMit(() =>
    dazu(PLAETZE, ...Array.from({ length: 13 }, (_, nr) => ({ traeger: `Träger ${nr}`, plaetze: 1 }))),
  );
  expect(await fuelleHausmappe(VORLAGE.Fallliste(), fassungAus(viele), 'Fallliste', STICHTAG)).toMatchObject({
    ok: false,
    fehler: [{ code: 'TABELLE_WAECHST_NICHT' }],
  });
});

it('was keine Arbeitsmappe ist, wird keine', async () => {
  const seite = new TextEncoder().encode('<html>Anmeldung</html>');
  expect(await fuelleHausmappe(seite, fassungAus(await haus()), 'Fallmappe', STICHTAG)).toEqual({
    satz: expect.any(String),
  });
});
