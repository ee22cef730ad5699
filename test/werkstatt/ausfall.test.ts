/** Excel refuses at every request of everything a person does: a sentence and a way on, and nothing typed is lost. */
import { maengelBeiAusfaellen } from './ausfall';
import { EINGABEN, erhebe } from './ausfallHandlungen';
import { eintragshandlungen, LESENDE } from './ausfallVorgaenge';
import { openWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { paneHasRead } from './sheet';

shareBrowser();
jest.setTimeout(180_000);

describe('lehnt Excel etwas ab', () => {
  let werkstatt: OpenWerkstatt;

  beforeAll(async () => {
    werkstatt = await openWerkstatt();
    await paneHasRead(werkstatt.page);
    werkstatt.page.setDefaultTimeout(10_000);
    await erhebe(werkstatt);
  });

  afterAll(async () => {
    await werkstatt.close();
    expect(werkstatt.troubles).toEqual([]);
  });

  it.each(
    [...LESENDE, ...EINGABEN, ...eintragshandlungen()].map((handlung) => [handlung.name, handlung] as const),
  )('bei jeder Anfrage und in jeder Weise, gibt es einen Satz und einen Weg: %s', async (_name, handlung) => {
    expect(await maengelBeiAusfaellen(werkstatt, handlung)).toEqual([]);
  });
});
