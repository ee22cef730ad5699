/** D-14, D-15, D-18 and D-19: what has to be known and done about school. */
import {
  abgeloest,
  erledigt,
  faelligkeit,
  getane,
  ohneDatum,
  seitStichtag,
  nachgetragen,
} from '../../../../fall/faelligkeit';
import { dateOfSerial, FIRST_SERIAL, type PlainDate, serialOfDate } from '../../../../listen/plainDate';
import { FM_FELD_LABEL } from '../regeln/vokabular';
import type { Bfmfaelligkeit, Bfmlage } from './bfmlage';

/** Asking for the end of school, the invitation before it, the Festlegung after it, and the Schulbescheinigung. */
export function faelligeSchule(lage: Bfmlage): Bfmfaelligkeit[] {
  return [
    ...schulabgangFehlt(lage),
    ...einladung(lage),
    ...schuelerPruefen(lage),
    ...schulbescheinigung(lage),
  ];
}

function istSchueler({ festlegung }: Bfmlage): boolean {
  return festlegung === 'schueler';
}

/** The last day of school is a day at school. */
function istVorbei(abgang: PlainDate, { heute }: Bfmlage): boolean {
  return abgang < heute;
}

/** Nobody can be invited in time whose end of school is not known. */
function schulabgangFehlt(lage: Bfmlage): Bfmfaelligkeit[] {
  if (lage.fm.schulabgang !== null) return getane(lage, 'schulabgangFehlt');
  return istSchueler(lage) ? [seitStichtag(lage, 'schulabgangFehlt')] : [];
}

/**
 * From the first day of the year before, or from when the person is known, until the end of school; a talk that lies ahead
 * shows that the person is invited.
 */
function einladung(lage: Bfmlage): Bfmfaelligkeit[] {
  const { fm, heute, zugang } = lage;
  if (fm.schulabgang === null) return [];
  const abgang = fm.schulabgang;
  const beginn = jahresbeginnVor(abgang);
  const faelligAm = zugang !== null && zugang > beginn ? zugang : beginn;
  const gespraech = fm.schuelergespraech;
  if (gespraech !== null && gespraech >= faelligAm)
    return [faelligkeit('schulabgang', abgang, faelligAm, erledigt(gespraech <= heute ? gespraech : null))];
  return istVorbei(abgang, lage) ? [] : [faelligkeit('schulabgang', abgang, faelligAm)];
}

/** Whoever has left school is no pupil any more, or the day was another one. */
function schuelerPruefen(lage: Bfmlage): Bfmfaelligkeit[] {
  const abgang = lage.fm.schulabgang;
  if (abgang === null || !istVorbei(abgang, lage) || !istSchueler(lage))
    return getane(lage, 'schuelerPruefen');
  return [faelligkeit('schuelerPruefen', abgang, abgang)];
}

/** Asked of pupils only. */
function schulbescheinigung(lage: Bfmlage): Bfmfaelligkeit[] {
  if (!istSchueler(lage)) return [];
  const bis = lage.fm.schulbescheinigung;
  if (bis === null) return [ohneDatum(lage, 'schulbescheinigung', FM_FELD_LABEL.schulbescheinigung)];
  return [
    ...abgeloest(lage, 'schulbescheinigung', bis, null),
    ...nachgetragen(lage, 'schulbescheinigung'),
    faelligkeit('schulbescheinigung', bis, bis),
  ];
}

/** 1 January of the year before, as far back as Excel counts. */
function jahresbeginnVor(tag: PlainDate): PlainDate {
  const beginn = serialOfDate(`${Number(tag.slice(0, 4)) - 1}-01-01` as PlainDate);
  return dateOfSerial(Math.max(beginn, FIRST_SERIAL)) as PlainDate;
}
