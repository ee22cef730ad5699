/** The German sentences about what was done in the plan, each with the words by which it is taken back. */
import { kurzeId } from '../../../listen/nummer';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import type { Handlungsworte } from '../../../mappe/ruecknehmbar';

const ziel = (id: string): string => `Ziel ${kurzeId(id)}`;
const schritt = (id: string): string => `Schritt ${kurzeId(id)}`;

export const HANDLUNG = {
  zielVereinbart: (id: string, am: PlainDate): Handlungsworte => ({
    getan: `${ziel(id)} vom ${germanDate(am)} steht im Plan.`,
    was: ziel(id),
  }),
  zielGeaendert: (id: string): Handlungsworte => ({
    getan: `${ziel(id)} ist geändert.`,
    was: `Änderung an ${ziel(id)}`,
  }),
  zielUeberprueft: (id: string, am: PlainDate): Handlungsworte => ({
    getan: `Überprüfung von ${ziel(id)} am ${germanDate(am)} festgehalten.`,
    was: `Überprüfung von ${ziel(id)}`,
  }),
  schrittAngelegt: (id: string): Handlungsworte => ({
    getan: `${schritt(id)} steht im Plan.`,
    was: schritt(id),
  }),
  schrittGeaendert: (id: string): Handlungsworte => ({
    getan: `${schritt(id)} ist geändert.`,
    was: `Änderung an ${schritt(id)}`,
  }),
  /** @param am null where it is open again. */
  schrittErledigt: (id: string, am: PlainDate | null): Handlungsworte =>
    am === null
      ? { getan: `${schritt(id)} ist wieder offen.`, was: `„Wieder offen“ bei ${schritt(id)}` }
      : {
          getan: `${schritt(id)} ist am ${germanDate(am)} erledigt.`,
          was: `„Erledigt“ bei ${schritt(id)}`,
        },
  lueckeVermerkt: (am: PlainDate | null): Handlungsworte => ({
    getan: `Angebotslücke${am === null ? '' : ` vom ${germanDate(am)}`} vermerkt.`,
    was: 'Angebotslücke',
  }),
  inhalteGeaendert: { was: 'Änderung der Planinhalte' } as Handlungsworte,
} as const;
