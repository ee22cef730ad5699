import '../../support/probekrypto';
import { HANDLUNGEN, mappeFuerAlle } from '../../support/handlungen';
import { stichprobe } from '../../support/stichprobe';
import { berichte } from '../../support/testbericht';
import { falscheFolgen, HOECHSTENS, type Paar } from '../../support/zweiSitzungen';

let xlsx: Uint8Array;
beforeAll(async () => {
  xlsx = await mappeFuerAlle();
});

const PAARE: readonly Paar[] = HANDLUNGEN.flatMap((eine, index) =>
  HANDLUNGEN.slice(index).map((andere): Paar => [eine, andere]),
);

describe('zwei Sitzungen, in jeder Folge ihrer Anfragen', () => {
  const paare = stichprobe(PAARE, 3, 'pairs of writings');

  it.each(paare.map((paar) => [paar[0].name, paar[1].name, paar] as const))(
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
});
