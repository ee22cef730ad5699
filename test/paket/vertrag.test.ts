/** One contract for both adapters of the port: what Excel reads and writes, the package reads and writes. Costs five seconds. */
import { eintragen } from '../../src/mappe/eintragen';
import { oeffnePaketFallmappe } from '../../src/paket/paketFallmappe';
import { abbildVon, unterschiede } from '../support/abbild';
import { MAPPENBEREICHE } from '../support/bereiche';
import { type Eintragungen } from '../support/fillMappe';
import { BEISPIEL, JETZT, mappeMit, openMappe, vorlageBytes } from '../support/mappe';
import { beiwerk, lesung, ohneRaster } from './lesbild';

const { felder, bedarfe } = BEISPIEL;

/** Workbooks by what is special about them. */
const MAPPEN: readonly (readonly [string, Eintragungen])[] = [
  ['leer', {}],
  ['ausgefüllt', BEISPIEL],
  ['mit Wahrheitswerten', { felder: { neukunde: true, direktVermittelbar: false, exterPlatzFrei: true } }],
  [
    'mit Zahlen als Text und Texten als Zahl',
    { felder: { kundennummer: 4711, name: '=1+1' }, bedarfe: { mobilitaet: '2' } },
  ],
  [
    'mit Fragezeichen und Kreuzen',
    { bedarfe: { mobilitaet: '?', wohnsituation: 'x', sprachkenntnisse: '-' } },
  ],
  [
    'mit Sonderzeichen',
    { felder: { ...felder, name: 'Zoë <Öztürk> & "Söhne" 😀 _x0041_' }, bedarfe: bedarfe ?? {} },
  ],
  ['fehlerhaft', { felder: { neukunde: 'oft', stichtag: 'heute' }, bedarfe: { mobilitaet: 4 } }],
  ['mit zwei Kreuzen', { marken: { wahrscheinlich: 'x', integriert: 'x' } }],
  ['mit unpassendem Ziel', { felder: { direktVermittelbar: 'nein', foerderziel: 'Integration' } }],
];

describe.each(MAPPEN)('eine Mappe %s', (_, eintragungen) => {
  it('wird von beiden gleich gelesen und gleich beschrieben', async () => {
    const { host, mappe } = await mappeMit(eintragungen);
    const bytes = host.save();
    const paket = oeffnePaketFallmappe(bytes, MAPPENBEREICHE);
    expect(await lesung(paket)).toEqual(await lesung(mappe));
    const [inExcel, imPaket] = [await eintragen(mappe, JETZT), await eintragen(paket, JETZT)];
    expect(ohneRaster(imPaket)).toEqual(ohneRaster(inExcel));
    if (inExcel.art !== 'eingetragen') return expect(paket.bytes).toBe(bytes);
    const andere = unterschiede(abbildVon(paket.bytes), abbildVon(host.save()));
    // The stand-in, once it writes, names a part for shared texts, whether there is one or not.
    expect(andere.filter((each) => each !== '[Content_Types].xml')).toEqual([]);
  });
});

it('alle Tabellen, einzelnen Zellen und Blöcke werden von beiden gleich gelesen', async () => {
  const { mappe } = await openMappe(vorlageBytes());
  expect(await beiwerk(oeffnePaketFallmappe(vorlageBytes(), MAPPENBEREICHE))).toEqual(await beiwerk(mappe));
});

it('ohne gelungenes Lesen wird nichts geschrieben', async () => {
  const paket = oeffnePaketFallmappe(vorlageBytes());
  await expect(paket.write({} as never)).rejects.toThrow('Writing must follow a successful read()');
});
