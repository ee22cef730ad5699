/** Reads what this Bereich knows of a case. */
import type { Fehler } from '../../../../listen/fehler';
import type { Aktenblick } from '../../../../mappe/akteAendern';
import { betreuungAus } from '../../../../rules/betreuungsworte';
import type { Verlaufsblick } from '../../../verlauf';
import { type Berechtigt, berechtigteAus } from '../../vermerke/vorhaben/berechtigtenliste';
import { fehlerInListe } from '../../wiedervorlagen/fach/readWiedervorlagen';
import type { Bfmangaben } from '../fach/bfmlage';
import { readFmFelder } from '../fach/readFmFelder';
import { readBetreffzeilen, readHausregeln } from '../fach/readHausregeln';
import { readLokaleKriterien } from '../fach/readLokaleKriterien';
import { readNeukunde } from '../fach/readNeukunde';
import { readStatuskette } from '../fach/readStatuskette';

/** The reading, with the entries that could not be understood. */
export interface Bfmlesung {
  readonly angaben: Bfmangaben;
  readonly betreffzeilen: readonly string[];
  readonly lokaleKriterien: readonly string[];
  readonly berechtigte: readonly Berechtigt[];
  readonly fehler: readonly Fehler[];
}

export function bfmangabenAus({ fall, ergebnis, inhalt }: Aktenblick, { gueltig }: Verlaufsblick): Bfmlesung {
  const hausregeln = readHausregeln(inhalt);
  const kette = readStatuskette(inhalt);
  const neukunde = readNeukunde(inhalt);
  const felder = readFmFelder(inhalt);
  const betreff = readBetreffzeilen(inhalt);
  const lokale = readLokaleKriterien(inhalt);
  const berechtigte = berechtigteAus(inhalt);
  return {
    angaben: {
      neukunde: fall.neukunde,
      zugang: fall.zugang,
      geburtsdatum: fall.geburtsdatum,
      betreuung: betreuungAus(fall.bisherigeBetreuung, fall.betreuungsworte) ?? fall.bisherigeBetreuung,
      kennung: ergebnis.steuerung.kennung.gueltig,
      festlegung: fall.festlegung,
      kette,
      aufnahmen: gueltig,
      fm: felder.felder,
      neukundePunkte: neukunde.punkte,
      hatVertretung: berechtigte.some(({ rolle }) => rolle === 'vertretung'),
      hausregeln: hausregeln.regeln,
      schwellen: fall.regelsatz.schwellen,
    },
    betreffzeilen: betreff.betreffzeilen,
    lokaleKriterien: lokale.kriterien,
    berechtigte,
    fehler: [
      ...[hausregeln, kette, neukunde].flatMap((each) => each.fehler),
      ...fehlerInListe(inhalt),
      ...[felder, betreff, lokale].flatMap((each) => each.fehler),
    ],
  };
}
