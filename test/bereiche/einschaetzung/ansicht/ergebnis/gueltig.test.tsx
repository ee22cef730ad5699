/**
 * @jest-environment jsdom
 *
 * What „Ergebnis“ shows of somebody who is in the bFM on a ground of its own: the Kennung that holds first, and why.
 */
import { render, screen } from '@testing-library/react';
import { Gewissheit } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/Gewissheit';
import { baumVon } from '../../../../../src/bereiche/einschaetzung/ansicht/ergebnis/baum';
import type { Fall } from '../../../../../src/fall/fall';
import { steerFall } from '../../../../../src/fall/steerFall';
import { fall, ZWEI_DER_ACHT } from '../../../../support/hinweisFaelle';

const IM_BFM: Pick<Fall, 'bfm'> = { bfm: { status: 'imBfm', kriterium: 'einzelfall' } };

function zeigt(each: Fall): string[] {
  render(<Gewissheit steuerung={steerFall(each)} fmHatEntschieden={false} headingRef={() => undefined} />);
  return screen.getAllByRole('term').map((term) => term.parentElement?.textContent ?? '');
}

it('zuerst die gültige Kennung, dann die errechnete, ohne „Vorschlag“', () => {
  const [gueltig = '', errechnet = ''] = zeigt(fall(IM_BFM, ZWEI_DER_ACHT));
  expect(gueltig).toContain('Gültige Kennung');
  expect(gueltig).toContain('bFM');
  expect(gueltig).not.toContain('Vorschlag');
  expect(errechnet).toContain('AV');
});

it('ohne eigenen Grund nur die errechnete', () => {
  const [erste = ''] = zeigt(fall({ bfm: { status: 'imBfm', kriterium: 'formal' } }, ZWEI_DER_ACHT));
  expect(erste).not.toContain('Gültige Kennung');
});

it('der Grund steht im Baum obenan, mit dem Status im bFM darunter', () => {
  const [erster] = baumVon(steerFall(fall(IM_BFM, ZWEI_DER_ACHT)));
  expect(erster).toMatchObject({
    art: 'regel',
    grund: { regel: 'G-1', antwort: 'bFM' },
    kinder: [{ art: 'angabe', id: 'bfm' }],
  });
});
