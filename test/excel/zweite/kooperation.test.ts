/**
 * Two sessions that write cooperation, in every order of their requests. Revoking a consent beside writing what rests on it every day; of
 * all other pairs two a day, about 6 s each.
 */
import '../../support/probekrypto';
import { KOOPERATIONSHANDLUNGEN, mappeFuerKooperation } from '../../support/kooperationshandlungen';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';
import { falscheFolgen, HOECHSTENS, type Paar } from '../../support/zweiSitzungen';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerKooperation();
});

const PAARE: readonly Paar[] = KOOPERATIONSHANDLUNGEN.flatMap((eine, index) =>
  KOOPERATIONSHANDLUNGEN.slice(index).map((andere): Paar => [eine, andere]),
);

const istWiderruf = ([eine, andere]: Paar): boolean =>
  [eine.name, andere.name].join() === 'Einwilligung widerrufen,Übergabeblatt schreiben';

const PROBEN = [
  ...PAARE.filter(istWiderruf),
  ...stichprobe(
    PAARE.filter((paar) => !istWiderruf(paar)),
    2,
    'pairs of writings of cooperation',
  ),
];

it.each(PROBEN.map((paar) => [paar[0].name, paar[1].name, paar] as const))(
  '%s und %s: wie eine nach der anderen',
  async (eine, andere, paar) => {
    const { laeufe, falsch } = await falscheFolgen(xlsx, paar);
    berichte(`Two sessions: ${laeufe} orders of „${eine}“ and „${andere}“`);
    expect(laeufe).toBeGreaterThan(1);
    expect(laeufe).toBeLessThan(HOECHSTENS);
    expect(falsch).toEqual([]);
  },
  600_000,
);
