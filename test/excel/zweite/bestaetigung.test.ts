/**
 * Two panes with the confirmation of one Kennung, in every order of their requests: it is of one of them who was told so as a
 * whole, or of nobody; and what was confirmed is no longer the Kennung where the other pane has changed it. About four seconds for the pair of the day.
 */
import {
  kennungBestaetigen,
  nameEintragen,
} from '../../../src/bereiche/einschaetzung/ansicht/entscheiden/pruefungseingaben';
import { createExcelFallmappe } from '../../../src/excel/excelFallmappe';
import { serialOfDate } from '../../../src/listen/plainDate';
import type { Eingabe } from '../../../src/mappe/eingabe';
import { lesen } from '../../../src/mappe/lesen';
import { openHost } from '../../host/nodeHost';
import { STICHTAG } from '../../support/faelle';
import { istGetan } from '../../support/handlungen';
import { BEISPIEL, mappeMit, type Testmappe, wertVon } from '../../support/mappe';
import { stichprobe } from '../../support/stichprobe';
import { alleFolgen, imTakt } from '../../support/takt';

const TAG = serialOfDate(STICHTAG);
const ADLER = kennungBestaetigen('A. Adler', STICHTAG, 'AV');
const ANDERE_PROFILLAGE: readonly Eingabe[] = [
  { ziel: { art: 'feld', feld: 'festgelegteProfillage' }, wert: 'Entwicklungsprofil' },
];

interface Probe {
  readonly name: string;
  readonly andere: readonly Eingabe[];
  /** What stands in the three cells once that is done; null where it does not touch them. */
  readonly danach: string | null;
}

const ADLERS = `A. Adler ${TAG} AV`;
const NIEMANDS = '  ';
const PROBEN: readonly Probe[] = [
  {
    name: 'zwei bestätigen zugleich',
    andere: kennungBestaetigen('B. Bussard', STICHTAG, 'AV'),
    danach: `B. Bussard ${TAG} AV`,
  },
  {
    name: 'einer bestätigt, der andere trägt nur seinen Namen ein',
    andere: nameEintragen('B. Bussard'),
    danach: 'B. Bussard  ',
  },
  {
    name: 'einer bestätigt, und der andere legt eine andere Profillage fest',
    andere: ANDERE_PROFILLAGE,
    danach: null,
  },
];

let xlsx: Uint8Array;
beforeAll(async () => {
  const { felder } = BEISPIEL;
  const festgelegt = { festgelegteProfillage: 'Förderprofil', festlegungBegruendung: 'Nach Gespräch.' };
  xlsx = (await mappeMit({ ...BEISPIEL, felder: { ...felder, ...festgelegt } })).host.save();
});

function zellen(offen: Testmappe): string {
  return ['Von', 'Am', 'Kennung'].map((teil) => String(wertVon(offen, `Kennung_Geprueft${teil}`))).join(' ');
}

async function istBestaetigt({ mappe }: Testmappe): Promise<boolean> {
  const gelesen = await lesen(mappe, STICHTAG);
  const hinweise = gelesen.art === 'berechnet' ? gelesen.ergebnis.steuerung.hinweise : [];
  return !hinweise.some(({ code }) => code === 'GEPRUEFT_UNBESTAETIGT');
}

it.each(stichprobe(PROBEN, 1, 'pairs of panes around a confirmation'))('$name', async (probe) => {
  const gesehen = new Set<string>();
  const laeufe = await alleFolgen(async (folge) => {
    const host = await openHost(xlsx);
    const beteiligte = [];
    for (const [client, eingaben] of [
      [host, ADLER],
      [host.connect(), probe.andere],
    ] as const) {
      const mappe = createExcelFallmappe({ excel: client.excel });
      await mappe.read();
      beteiligte.push({ client, tue: () => mappe.enter(eingaben) });
    }
    const { ergebnisse, folge: gespielt } = await imTakt(beteiligte, folge);
    const [adler, anderer] = ergebnisse.map(istGetan);
    const offen = { host, mappe: createExcelFallmappe({ excel: host.excel }) };
    const stand = zellen(offen);
    gesehen.add(stand);
    const gesagt = [...(adler ? [ADLERS] : []), ...(anderer && probe.danach !== null ? [probe.danach] : [])];
    expect(gesagt.length > 0 ? gesagt : [NIEMANDS]).toContain(stand);
    expect(await istBestaetigt(offen)).toBe(
      stand.includes(String(TAG)) && !(anderer && probe.danach === null),
    );
    return gespielt;
  }, 500);
  expect(laeufe).toBeGreaterThan(4);
  expect(laeufe).toBeLessThan(500);
  const beide = [ADLERS, ...(probe.danach === null ? [] : [probe.danach])];
  expect([...gesehen].filter((each) => each !== NIEMANDS).sort()).toEqual(beide);
});
