/** Prints what the calendar says, for runs under different time zones. */
import { fristTage, tagText } from '../../../../../src/bereiche/bfm/prozess/fach/kalender';
import { dateOfSerial, type PlainDate, serialOfDate } from '../../../../../src/listen/plainDate';
import { LAENDER } from '../../../../../src/rules/hausregeln';

const zeilen: string[] = [String(new Date(2026, 0, 1).getTimezoneOffset())];
for (let serial = serialOfDate('2026-01-01' as PlainDate); zeilen.length <= 800; serial++) {
  const tag = dateOfSerial(serial) as PlainDate;
  const arten = LAENDER.map((land) => tagText(tag, land));
  zeilen.push([tag, ...arten, fristTage(tag, 5, 'Arbeitstage', 'NW')].join(' '));
}
process.stdout.write(zeilen.join('\n'));
