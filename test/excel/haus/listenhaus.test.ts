/**
 * An open Fallliste takes over the data of the house in the stand-in Excel: places and sets of rules, nothing else; and takes it back.
 * About ten seconds.
 */
import { UMFANG } from '../../../src/bereiche/haus/fach/hauslisten';
import { hausdatenIn } from '../../../src/bereiche/haus/fach/hausdaten';
import { createListenhaus, type Listenhaus } from '../../../src/bereiche/haus/vorhaben/listenhaus';
import { UEBERNAHME_TEILE } from '../../../src/bereiche/haus/vorhaben/uebernahmeteile';
import { type Hausfassung, hausdatenUebernehmen } from '../../../src/bereiche/haus/vorhaben/uebernehmen';
import { FAELLE, PLAETZE } from '../../../src/bereiche/fallliste';
import { createExcelTeilemappe } from '../../../src/excel/teilemappe';
import { KONTROLLWERTE } from '../../../src/fall/kontrolle/tabelle';
import { kontrollzeilen } from '../../../src/fall/kontrolle/zeilen';
import { readRegelsaetze, REGELWERKE } from '../../../src/fall/regelsaetze';
import type { Inhalt } from '../../../src/listen/inhalt';
import { hausstandIn } from '../../../src/mappe/hausstand';
import { EINGEBAUT, type Regelsatz } from '../../../src/rules/regelsatz';
import { freigabezeilen } from '../../../src/rules/satzform/schreibeSatz';
import { openHost, type StandInHost } from '../../host/nodeHost';
import { abbildVon } from '../../support/abbild';
import { STICHTAG } from '../../support/faelle';
import { dazu, fassungAus, freigegebenMit, zeilen } from '../../support/haus';
import { listeMit } from '../../support/offeneListe';

const SATZ: Regelsatz = { ...EINGEBAUT, version: '2027-01', gueltigAb: '2027-01-01' };
const GETAN = 'Getan.';

let fassung: Hausfassung;
let liste: Uint8Array;

beforeAll(async () => {
  const datei = await freigegebenMit(() => [
    ...dazu(PLAETZE, { traeger: 'Träger Nord', plaetze: 12 }),
    ...dazu(REGELWERKE, ...freigabezeilen(SATZ)),
  ]);
  fassung = fassungAus(datei);
  liste = await listeMit(5);
});

interface Offen {
  readonly host: StandInHost;
  readonly haus: Listenhaus;
}

async function oeffne(bytes = liste): Promise<Offen> {
  const host = await openHost(bytes);
  const mappe = createExcelTeilemappe(UEBERNAHME_TEILE.Fallliste, { excel: host.excel });
  const haus = createListenhaus(mappe, () => STICHTAG);
  await haus.lies();
  return { host, haus };
}

function inhaltVon({ haus }: Offen): Inhalt {
  const { lesung } = haus.get();
  if (lesung?.art !== 'gelesen') throw new Error(JSON.stringify(lesung));
  return lesung.inhalt;
}

const uebernimm = ({ haus }: Offen, was = fassung): Promise<boolean> =>
  haus.tue(hausdatenUebernehmen({ fassung: was, art: 'Fallliste' }, new Set()), GETAN);

/** The cells of the people in the list. */
const leute = ({ host }: Offen): unknown =>
  [...abbildVon(host.save())].filter(([ort]) => ort.startsWith(`${FAELLE.blatt}!`));

it('Plätze, Regelwerk und Fassung stehen danach darin, und keine Person ist berührt', async () => {
  const offen = await oeffne();
  const davor = leute(offen);
  expect(await uebernimm(offen)).toBe(true);
  const inhalt = inhaltVon(offen);
  expect(hausdatenIn(inhalt, UMFANG.Fallliste).listen.get(REGELWERKE.name)).toEqual(
    fassung.daten.Fallliste.listen.get(REGELWERKE.name),
  );
  const saetze = readRegelsaetze(inhalt);
  expect(saetze.ok && saetze.wert.map(freigabezeilen)).toEqual([freigabezeilen(SATZ)]);
  expect(zeilen(inhalt, KONTROLLWERTE)).toHaveLength(kontrollzeilen([SATZ]).length);
  expect(zeilen(inhalt, PLAETZE)).toContainEqual(
    expect.objectContaining({ traeger: 'Träger Nord', plaetze: 12 }),
  );
  expect(hausstandIn(inhalt).version).toBe(1);
  expect(leute(offen)).toEqual(davor);
  expect(offen.haus.get()).toMatchObject({
    meldung: { getan: GETAN, ergebnis: { art: 'geaendert' } },
    laeuft: false,
    defekt: null,
  });
});

it('zurückgenommen steht da, was vorher dastand; danach ist nichts mehr zurückzunehmen', async () => {
  const offen = await oeffne();
  const davor = hausdatenIn(inhaltVon(offen), UMFANG.Fallliste);
  await uebernimm(offen);
  expect(offen.haus.get().zurueck).not.toBeNull();
  await offen.haus.nimmZurueck();
  expect(hausdatenIn(inhaltVon(offen), UMFANG.Fallliste)).toEqual(davor);
  expect(zeilen(inhaltVon(offen), KONTROLLWERTE)).toHaveLength(kontrollzeilen([]).length);
  expect(hausstandIn(inhaltVon(offen)).version).toBeNull();
  expect(offen.haus.get()).toMatchObject({ zurueck: null, meldung: { ergebnis: { art: 'geaendert' } } });
});

it('was jemand seitdem geändert hat, wird nicht überschrieben', async () => {
  const offen = await oeffne();
  await uebernimm(offen);
  const stelle = zeilen(inhaltVon(offen), PLAETZE).find(({ traeger }) => traeger === 'Träger Nord')?.stelle;
  const ort = stelle?.ort('plaetze');
  if (ort?.art !== 'zelle') throw new Error('no cell');
  offen.host.workbook.setCell(ort.blatt, ort.zelle, 7);
  await offen.haus.nimmZurueck();
  expect(offen.haus.get().meldung?.ergebnis).toMatchObject({
    art: 'fehlerhaft',
    fehler: [{ code: 'INZWISCHEN_GEAENDERT' }],
  });
  expect(offen.host.workbook.getCell(ort.blatt, ort.zelle)).toBe(7);
});

it('eine ältere Fassung wird nicht übernommen, und die Liste bleibt, wie sie ist', async () => {
  const offen = await oeffne();
  await uebernimm(offen, { ...fassung, freigabe: { ...fassung.freigabe, version: 2 } });
  const davor = abbildVon(offen.host.save());
  expect(await uebernimm(offen)).toBe(false);
  expect(offen.haus.get().meldung?.ergebnis).toMatchObject({ fehler: [{ code: 'HAUSVORLAGE_AELTER' }] });
  expect(abbildVon(offen.host.save())).toEqual(davor);
});

it('antwortet Excel mit einem Fehler, steht der Grund da, und nichts ist geschehen', async () => {
  const offen = await oeffne();
  const davor = abbildVon(offen.host.save());
  offen.host.faults.failAtAction({ action: 1 });
  expect(await uebernimm(offen)).toBe(false);
  expect(offen.haus.get()).toMatchObject({ laeuft: false, defekt: null, zurueck: null });
  expect(abbildVon(offen.host.save())).toEqual(davor);
});
