/** Taking files over into the package of a Workshop: what comes in, what stays, and that nothing stands twice. */
import fc from 'fast-check';
import type { Befund } from '../../../src/bereiche/workshop/fach/abgleich';
import type { Runde } from '../../../src/bereiche/uebung';
import type { Gesagt } from '../../support/uebungsmappe';
import { uebungsmappe } from '../../support/uebungsmappe';
import { gewaehlt, workshopNach } from '../../support/workshop';
import { gesagtesIn } from '../../support/workshopinhalt';
import { zufallslauf } from '../../support/zufallslauf';

type Stufen = Readonly<Record<string, number>>;
const gesagt = (person: string, runde: Runde, stufen: Stufen): Gesagt => ({ person, runde, stufen });
const datei = (code: string, ...alles: readonly Gesagt[]): Promise<Uint8Array> =>
  uebungsmappe({ code, gesagt: alles });

const P01_1 = gesagt('P01', 1, { wohnsituation: 2, mobilitaet: 1 });
const P01_2 = gesagt('P01', 2, { wohnsituation: 1, mobilitaet: 1 });
const P02_1 = gesagt('P02', 1, { wohnsituation: 0 });
const P01_1_ANDERS = gesagt('P01', 1, { wohnsituation: 3 });

interface Ergebnis {
  readonly bytes: Uint8Array;
  readonly befunde: readonly Befund[];
}

async function liesEin(
  bytes: Uint8Array | undefined,
  dateien: readonly Uint8Array[],
  ersetzen = false,
): Promise<Ergebnis> {
  let befunde: readonly Befund[] = [];
  const danach = await workshopNach(async (sitzung) => {
    await sitzung.pruefe(gewaehlt(...dateien));
    const { einlesen } = sitzung.get();
    if (einlesen?.art !== 'vorschau') throw new Error(JSON.stringify(sitzung.get()));
    befunde = einlesen.dateien.map(({ befund }) => befund);
    await sitzung.uebernimm(ersetzen);
  }, bytes);
  return { bytes: danach, befunde };
}

/** The Workshop after a first file. */
const mit = async (...alles: readonly Gesagt[]): Promise<Uint8Array> =>
  (await liesEin(undefined, [await datei('A7', ...alles)])).bytes;

describe('was im Workshop steht', () => {
  it('ein neuer Code kommt ganz', async () => {
    const { bytes, befunde } = await liesEin(undefined, [await datei('A7', P01_1)]);
    expect(befunde).toEqual([{ art: 'neu', einschaetzungen: 1, kommtDazu: false }]);
    expect(gesagtesIn(bytes)).toEqual(
      new Map<string, unknown>([
        ['1 P01 A7 kennung', 'noch offen'],
        ['1 P01 A7 mobilitaet', 1],
        ['1 P01 A7 wohnsituation', 2],
      ]),
    );
  });

  it('dieselbe Datei noch einmal ändert nichts, auch nicht mit anderem Groß und Klein im Code', async () => {
    const vorher = await mit(P01_1);
    const { bytes, befunde } = await liesEin(vorher, [await datei('a7 ', P01_1)]);
    expect(befunde).toEqual([{ art: 'unveraendert', mit: 'workshop' }]);
    expect(gesagtesIn(bytes)).toEqual(gesagtesIn(vorher));
  });

  it('Runde 2 und weitere Personen kommen dazu', async () => {
    const { bytes, befunde } = await liesEin(await mit(P01_1), [await datei('A7', P01_1, P01_2, P02_1)]);
    expect(befunde).toEqual([{ art: 'neu', einschaetzungen: 2, kommtDazu: true }]);
    expect(gesagtesIn(bytes)).toEqual(gesagtesIn(await mit(P01_1, P01_2, P02_1)));
  });

  it('eine ältere Kopie, in der weniger steht, nimmt nichts weg', async () => {
    const vorher = await mit(P01_1, P01_2);
    const { bytes, befunde } = await liesEin(vorher, [await datei('A7', P01_1)], true);
    expect(befunde).toEqual([{ art: 'unveraendert', mit: 'workshop' }]);
    expect(gesagtesIn(bytes)).toEqual(gesagtesIn(vorher));
  });

  it('andere Antworten ersetzen nur, wenn jemand das will, und nur, wovon die Datei spricht', async () => {
    const vorher = await mit(P01_1, P02_1);
    const andere = await datei('A7', P01_1_ANDERS);
    const ohne = await liesEin(vorher, [andere]);
    expect(ohne.befunde).toEqual([{ art: 'anders', einschaetzungen: 1 }]);
    expect(gesagtesIn(ohne.bytes)).toEqual(gesagtesIn(vorher));
    const ersetzt = await liesEin(vorher, [andere], true);
    expect(gesagtesIn(ersetzt.bytes)).toEqual(gesagtesIn(await mit(P01_1_ANDERS, P02_1)));
  });

  it('ein Code, der zu jemand anderem gehört, mischt sich nicht still hinein', async () => {
    const { befunde } = await liesEin(await mit(P01_1), [await datei('A7', P02_1)]);
    expect(befunde).toEqual([{ art: 'anders', einschaetzungen: 1 }]);
  });
});

describe('mehrere Dateien mit demselben Code', () => {
  it('mit anderen Antworten: keine kommt, die anderen Dateien schon', async () => {
    const dateien = [await datei('A7', P01_1), await datei('B2', P01_1), await datei('a7', P01_1_ANDERS)];
    const { bytes, befunde } = await liesEin(undefined, dateien, true);
    expect(befunde.map(({ art }) => art)).toEqual(['codeDoppelt', 'neu', 'codeDoppelt']);
    expect([...gesagtesIn(bytes).keys()].every((each) => each.includes(' B2 '))).toBe(true);
  });

  it('mit verschiedenen Personen: zwei Leute werden nie zu einem', async () => {
    const { befunde } = await liesEin(undefined, [await datei('A7', P01_1), await datei('A7', P02_1)]);
    expect(befunde.map(({ art }) => art)).toEqual(['codeDoppelt', 'codeDoppelt']);
  });

  it('dieselbe zweimal, oder eine ältere Kopie dabei: die vollere kommt einmal', async () => {
    const [kurz, lang] = [await datei('A7', P01_1), await datei('A7', P01_1, P01_2)];
    const { bytes, befunde } = await liesEin(undefined, [kurz, lang, lang]);
    expect(befunde.map(({ art }) => art)).toEqual(['unveraendert', 'neu', 'unveraendert']);
    expect(gesagtesIn(bytes)).toEqual(gesagtesIn(await mit(P01_1, P01_2)));
  });
});

const STUFE = fc.integer({ min: 0, max: 3 });
const EINSCHAETZUNG = fc.record({
  person: fc.constantFrom('P01', 'P02'),
  runde: fc.constantFrom(1 as const, 2 as const),
  stufen: fc.dictionary(fc.constantFrom('wohnsituation', 'mobilitaet', 'bewerbung'), STUFE),
});
const DATEI = fc.record({
  code: fc.constantFrom('A', 'B'),
  gesagt: fc.uniqueArray(EINSCHAETZUNG, {
    minLength: 1,
    maxLength: 4,
    selector: ({ person, runde }) => `${person} ${runde}`,
  }),
});

it('eine Datei nach der anderen: es steht da, was eine einfache Nachrechnung sagt', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(DATEI, { minLength: 1, maxLength: 4 }), async (folge) => {
      let bytes: Uint8Array | undefined;
      const erwartet = new Map<string, number | string>();
      for (const { code, gesagt: alles } of folge) {
        ({ bytes } = await liesEin(bytes, [await datei(code, ...alles)], true));
        nachgerechnet(erwartet, code, alles);
        const sortiert = [...erwartet].sort(([one], [other]) => one.localeCompare(other));
        expect([...gesagtesIn(bytes)]).toEqual(sortiert);
      }
    }),
    zufallslauf(200, 20),
  );
});

/** What a file says of a person in a round takes the place of all that its code said of the same. */
function nachgerechnet(bisher: Map<string, number | string>, code: string, alles: readonly Gesagt[]): void {
  for (const { person, runde, stufen } of alles) {
    const anfang = `${runde} ${person} ${code} `;
    for (const schluessel of [...bisher.keys()]) if (schluessel.startsWith(anfang)) bisher.delete(schluessel);
    bisher.set(`${anfang}kennung`, 'noch offen');
    for (const [bereich, stufe] of Object.entries(stufen)) bisher.set(anfang + bereich, stufe);
  }
}
