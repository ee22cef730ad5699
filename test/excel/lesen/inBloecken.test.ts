/** Reading of what one answer of Excel cannot hold, and of texts of which it does not give the formulas. Costs about five seconds. */
import type { Aenderung } from '../../../src/listen/aenderung';
import { VERMERKE } from '../../../src/bereiche/bfm/vermerke/listen';
import { BEIWERK } from '../../support/bereiche';
import { BEISPIEL, eingetragen, mappeMit, type Testmappe } from '../../support/mappe';

/** What Excel on the web gives at most. */
const GRENZE_IM_WEB = 5 * 1024 ** 2;

/** A workbook with so many Vermerke of this length; the last character tells them apart. */
async function mitVermerken(anzahl: number, laenge: number): Promise<Testmappe> {
  const offen = await mappeMit(BEISPIEL);
  await offen.mappe.read(BEIWERK);
  const neue = Array.from({ length: anzahl }, (_, nummer): Aenderung => ({
    art: 'anfuegen',
    liste: VERMERKE,
    werte: { id: `V-${nummer}`, text: String(nummer % 10).padStart(laenge, 'ü') },
  }));
  // One request to Excel on the web takes no more than 5 MB either.
  for (let erste = 0; erste < anzahl; erste += 45) {
    expect(await offen.mappe.change(neue.slice(erste, erste + 45))).toEqual({ art: 'geaendert' });
    await offen.mappe.read(BEIWERK);
  }
  offen.host.traffic.reset();
  return offen;
}

/** Everything that a reading gives, as plain data. */
async function gelesen({ mappe }: Testmappe): Promise<unknown> {
  const ergebnis = await mappe.read(BEIWERK);
  if (ergebnis.art !== 'gelesen') return ergebnis;
  const { inhalt, ...rest } = ergebnis.mappe;
  const listen = BEIWERK.listen.map((liste) => {
    const { zeilen, fehler } = inhalt.liste(liste);
    const [erstes = ''] = Object.keys(liste.spalten);
    return [zeilen.map(({ zeile: { stelle, ...werte } }) => [werte, stelle.ort(erstes)]), fehler];
  });
  const felder = BEIWERK.felder.map((feld) => ('spalte' in feld ? inhalt.feld(feld) : inhalt.hat(feld)));
  return JSON.parse(JSON.stringify([rest, listen, felder])) as unknown;
}

function antworten({ host }: Testmappe): number[] {
  return host.traffic.log.map(({ bytesReceived }) => bytesReceived);
}

it('die übliche Mappe bleibt bei zwei Umläufen', async () => {
  const offen = await mitVermerken(3, 30_000);
  offen.host.faults.limitAnswers(GRENZE_IM_WEB);
  await gelesen(offen);
  expect(offen.host.traffic.roundTrips).toBe(2);
});

/** Less than a table with its Vermerke, and more than anything that cannot be read in parts. */
const KLEINSTE = 20_000;

it.each([60_000, KLEINSTE])(
  'mit Antworten bis %i Bytes wird dasselbe gelesen, in mehreren Umläufen',
  async (bytes) => {
    const offen = await mitVermerken(7, 4_000);
    const ganz = await gelesen(offen);
    const umlaeufe = offen.host.traffic.roundTrips;
    offen.host.traffic.reset();
    offen.host.faults.limitAnswers(bytes);
    expect(await gelesen(offen)).toEqual(ganz);
    expect(offen.host.traffic.roundTrips).toBeGreaterThan(umlaeufe);
    expect(Math.max(...antworten(offen))).toBeLessThanOrEqual(bytes);
    // What was read so can be written on.
    offen.host.faults.clear();
    await eingetragen(offen);
  },
);

it('eine Tabelle, die allein schon zu groß ist, wird in Zeilen gelesen (gründlich: in voller Größe)', async () => {
  const [anzahl, grenze] =
    process.env['GRUENDLICH'] !== undefined ? [90, GRENZE_IM_WEB] : [10, GRENZE_IM_WEB / 10];
  const offen = await mitVermerken(anzahl, 32_000);
  const ganz = await gelesen(offen);
  expect(Math.max(...antworten(offen))).toBeGreaterThan(grenze);
  offen.host.traffic.reset();
  offen.host.faults.limitAnswers(grenze);
  expect(await gelesen(offen)).toEqual(ganz);
  expect(offen.host.traffic.roundTrips).toBeLessThan(25);
});

it('eine einzelne Zeile über der Grenze ist eine Absage in einem Satz', async () => {
  const offen = await mitVermerken(2, 30_000);
  offen.host.faults.limitAnswers(50_000);
  expect(await gelesen(offen)).toEqual({
    art: 'abgelehnt',
    ablehnung: { grund: 'zuGross', code: 'ResponsePayloadSizeLimitExceeded' },
  });
});

it('Zeilen, die sich zwischen zwei Umläufen bewegen, werden nicht gemischt', async () => {
  const offen = await mitVermerken(7, 4_000);
  const { host } = offen;
  host.faults.limitAnswers(KLEINSTE);
  let istGeloescht = false;
  host.before(async () => {
    const { errorCode, actions = [] } = host.traffic.log.at(-1) ?? {};
    const warZeilenweise =
      errorCode === undefined && actions.some((each) => each.includes('getResizedRange'));
    if (istGeloescht || !warZeilenweise) return;
    istGeloescht = true;
    await host.connect().excel.run(async (context) => {
      context.workbook.tables.getItem(VERMERKE.name).rows.getItemAt(0).delete();
      await context.sync();
    });
  });
  expect(await gelesen(offen)).toEqual({
    art: 'abgelehnt',
    ablehnung: { grund: 'gleichzeitig', code: 'ChangedMeanwhile' },
  });
});

describe('Excel, das Formeln langer Texte nicht hergibt', () => {
  it('gibt die Vermerke trotzdem, und neue werden geschrieben', async () => {
    const offen = await mitVermerken(2, 30_000);
    const ganz = await gelesen(offen);
    offen.host.faults.refuseLongFormulas();
    expect(await gelesen(offen)).toEqual(ganz);
    const neu: Aenderung = {
      art: 'anfuegen',
      liste: VERMERKE,
      werte: { id: 'V-neu', text: 'x'.repeat(20_000) },
    };
    expect(await offen.mappe.change([neu])).toEqual({ art: 'geaendert' });
    await gelesen(offen);
    const anders: Aenderung = {
      art: 'aendern',
      liste: VERMERKE,
      zeile: 2,
      werte: { text: 'y'.repeat(20_000) },
    };
    expect(await offen.mappe.change([anders])).toEqual({ art: 'geaendert' });
  });

  it('und Vermerke, von denen nur der erste geschrieben werden konnte, werden zurückgestellt', async () => {
    const offen = await mitVermerken(2, 30_000);
    const { host, mappe } = offen;
    host.faults.refuseLongFormulas();
    const beide = (zeichen: string): Aenderung[] =>
      [0, 1].map((zeile) => ({
        art: 'aendern',
        liste: VERMERKE,
        zeile,
        werte: { text: zeichen.repeat(20_000) },
      }));
    await mappe.read(BEIWERK);
    expect(await mappe.change(beide('x'))).toEqual({ art: 'geaendert' });
    const geschrieben = host.traffic.log.at(-1)?.actions ?? [];
    const vorher = await gelesen(offen);
    host.faults.failAtAction({
      roundTrip: 0,
      action: geschrieben.findLastIndex((each) => each.endsWith('values =')),
    });
    expect((await mappe.change(beide('y'))).art).toBe('unveraendert');
    host.faults.clear();
    expect(await gelesen(offen)).toEqual(vorher);
  });
});
