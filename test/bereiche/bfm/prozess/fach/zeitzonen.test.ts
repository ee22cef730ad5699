import { spawnSync } from 'node:child_process';

const ZONEN = { 'America/Los_Angeles': 480, 'Europe/Berlin': -60, 'Pacific/Kiritimati': -840, UTC: 0 };

function ausgabe(zone: string): string[] {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['test/bereiche/bfm/prozess/fach/zeitzonenAusgabe.ts'],
    { encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n');
}

describe('the calendar in every time zone', () => {
  it('says the same of two years of days in all Länder', () => {
    const [erste, ...weitere] = Object.entries(ZONEN).map(([zone, versatz]) => {
      const [gemessen, ...tage] = ausgabe(zone);
      expect([zone, Number(gemessen)]).toEqual([zone, versatz]);
      return tage;
    });
    expect(erste).toHaveLength(800);
    for (const andere of weitere) expect(andere).toEqual(erste);
  });
});
