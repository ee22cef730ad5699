import { werkbank } from './werkbank';
import { spiele, type Tatbestand } from './spiel';
import { SCHLUESSELWAHL } from './schluesselwahl';
import { ZEILENANGRIFFE } from './zeilenangriffe';
import { LISTENANGRIFFE, VERMERKANGRIFFE } from './listenangriffe';
import { UNSINNSANGRIFFE } from './unsinn';
import { ENTFERNTE } from './entfernte';
const t = (v: unknown) => String(v);
it('nichts', async () => {
  const b = await werkbank();
  const out: string[] = [];
  const alle: [string, Tatbestand][] = [];
  for (const [n, tat] of Object.entries(SCHLUESSELWAHL)) alle.push([`W ${n}`, { tat }]);
  for (const [n, tat] of Object.entries(ZEILENANGRIFFE)) alle.push([`Z ${n}`, { tat }]);
  for (const [n, tat] of Object.entries(LISTENANGRIFFE)) alle.push([`L ${n}`, { tat }]);
  for (const [n, tat] of Object.entries(VERMERKANGRIFFE)) alle.push([`V ${n}`, { tat }]);
  for (const [n, tat] of Object.entries(ENTFERNTE)) alle.push([`E ${n}`, { tat, beute: 'entfernt' }]);
  for (const [n, tat] of Object.entries(SCHLUESSELWAHL)) alle.push([`U0 ${n}`, { tat, vorDemErsten: true }]);
  for (const [n, tat] of UNSINNSANGRIFFE) alle.push([`U ${n}`, { tat }]);
  for (const [n, tb] of alle.filter(([n]) => new RegExp(process.env['NUR'] ?? '.').test(n))) {
    try { const a = await spiele(b, tb);
    out.push(`${n}: fm ${t(a.fm)} | vt ${t(a.vertretung)} | offen ${a.offen} | heilt ${a.geheilt} | gelesen ${a.gelesen} | ERB ${a.erbeutet}`); } catch (e) { out.push(`${n}: AUSNAHME ${(e as Error).stack?.slice(0, 600)}`); }
    require('fs').writeFileSync('/tmp/h4/out.txt', out.join('\n'));
  }
}, 900000);
