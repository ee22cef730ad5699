/** Excel refuses at every request of everything a person does: a sentence and a way on, and nothing typed is lost. */
import { maengelBeiAusfaellen } from './ausfall';
import { EINGABEN, erhebe } from './ausfallHandlungen';
import { eintragshandlungen, LESENDE } from './ausfallVorgaenge';
import { openWerkstatt, type OpenWerkstatt, shareBrowser } from './browser';
import { paneHasRead } from './sheet';
import { stichprobe } from '../support/stichprobe';

/** Half of what is of a kind; entering and taking back belong together. */
const HANDLUNGEN = [
  ...stichprobe(LESENDE, 2, 'ways to read at which Excel refuses'),
  ...stichprobe(EINGABEN, 2, 'ways to enter at which Excel refuses'),
  ...eintragshandlungen(),
];

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

  it.each(HANDLUNGEN.map((handlung) => [handlung.name, handlung] as const))(
    'bei jeder Anfrage und in jeder Weise, gibt es einen Satz und einen Weg: %s',
    async (_name, handlung) => {
      expect(await maengelBeiAusfaellen(werkstatt, handlung)).toEqual([]);
    },
  );
});
