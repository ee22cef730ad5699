import { readFileSync } from 'node:fs';
import { runFall } from '../../../scripts/fall/runFall';
import { arbeitsordner } from '../../support/arbeitsordner';
import { JETZT } from '../../support/mappe';

/** The blocks of JSON in the README. */
const BEISPIELE = [...readFileSync('README.md', 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
  ([, text]) => text ?? '',
);

it('rechnet, was im README als Fall steht', async () => {
  expect(BEISPIELE).toHaveLength(1);
  const ordner = arbeitsordner();
  try {
    const { code, out, err } = await runFall(
      [ordner.lege('faelle.json', Buffer.from(BEISPIELE[0] ?? ''))],
      JETZT,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject([{ kennung: { gueltig: 'noch nicht festgelegt' } }]);
  } finally {
    ordner.raeumeAuf();
  }
});
