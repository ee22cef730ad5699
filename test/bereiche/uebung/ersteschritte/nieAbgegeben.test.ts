/** The person of the first steps is nobody's practice: in no list, never compared, nothing hidden, and the place begins with her. */
import { UEBUNG } from '../../../../src/bereiche/uebung/bereich';
import { personenIn, personMit } from '../../../../src/bereiche/uebung/fach/personen';
import { ERSTER_ORT, istVorVergleich, uebungszeile } from '../../../../src/bereiche/uebung/fach/stand';
import { EIGENE_PERSONEN } from '../../../../src/bereiche/uebung/listen';
import { T01 } from '../../../../src/bereiche/uebung/personen/t01';
import { oeffnePerson } from '../../../../src/bereiche/uebung/vorhaben/oeffnePerson';
import { vergleiche } from '../../../../src/bereiche/uebung/vorhaben/vergleiche';
import { anfuegen } from '../../../../src/listen/aenderung';
import { STICHTAG } from '../../../support/faelle';
import type { Testmappe } from '../../../support/mappe';
import { uebe, uebungMit, uebungsblick, wieDasMuster } from '../../../support/uebung';
import { gehe, schrittblick } from './gehe';

const P01_1 = { person: 'P01', runde: 1 } as const;

async function beginntMit(offen: Testmappe): Promise<string | null> {
  const waehle = await UEBUNG.start?.([]);
  const blick = await schrittblick(offen);
  return waehle?.({ art: 'fehlerhaft', fehler: [], heute: STICHTAG, mappe: blick.mappe }) ?? null;
}

it('nichts ist verborgen, solange sie in den Zellen steht', async () => {
  const offen = await uebungMit();
  await gehe(offen, 'oeffnen');
  const { inhalt } = await uebungsblick(offen);
  expect(uebungszeile(inhalt, ERSTER_ORT)?.stand).toBe('begonnen');
  expect(istVorVergleich(inhalt)).toBe(false);
  await uebe(offen, oeffnePerson(P01_1), 'AAAAAA');
  expect(istVorVergleich((await uebungsblick(offen)).inhalt)).toBe(true);
});

it('sie lässt sich öffnen, steht aber in keiner Liste', async () => {
  const { inhalt } = await uebungsblick(await uebungMit());
  expect(personMit(inhalt, T01.id)).toBe(T01);
  expect(personMit(inhalt, 'P01')?.id).toBe('P01');
  expect(personenIn(inhalt).personen.map(({ id }) => id)).not.toContain(T01.id);
});

it('auch ganz eingeschätzt wird sie nie verglichen und nie abgegeben', async () => {
  const offen = await uebungMit();
  await gehe(offen, 'oeffnen');
  await uebe(offen, wieDasMuster(T01));
  expect(await uebe(offen, vergleiche(ERSTER_ORT, 'bFM'))).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'UEBUNGSPERSON_UNBEKANNT' }],
  });
  expect(uebungszeile((await uebungsblick(offen)).inhalt, ERSTER_ORT)?.stand).toBe('begonnen');
});

it('ihre Id kann keine eigene Person haben', async () => {
  const offen = await uebungMit();
  await uebe(offen, () => ({
    ok: true,
    zurueck: null,
    aenderungen: [anfuegen(EIGENE_PERSONEN, { id: T01.id, titel: 'Eigene' })],
  }));
  const { fehler } = personenIn((await uebungsblick(offen)).inhalt);
  expect(fehler.map(({ code }) => code)).toContain('UEBUNGSPERSON_DOPPELT');
});

it('der Ort beginnt mit ihr, bis mit jemand anderem begonnen wurde', async () => {
  const offen = await uebungMit();
  expect(await beginntMit(offen)).toBe('ersteSchritte');
  await gehe(offen, 'oeffnen');
  expect(await beginntMit(offen)).toBe('ersteSchritte');
  await uebe(offen, oeffnePerson(P01_1), 'AAAAAA');
  expect(await beginntMit(offen)).toBe('ueben');
  await uebe(offen, oeffnePerson(ERSTER_ORT), 'BBBBBB');
  expect(await beginntMit(offen)).toBe('ueben');
});
