/** What the Akte says of the plan: each goal with its steps, and the points that the law asks for. */
import type { Inhalt } from '../../../listen/inhalt';
import { gemeinteId } from '../../../listen/nummer';
import { INHALTSFELDER, PLAN_DATUM, type Schritt, SCHRITTE, type Ziel, ZIELE } from '../../plan';
import { TITEL, zielTitel } from './akte';
import { abschnitt, type Aktenzeile, ganzeZeile, LEERZEILE } from '../fach/aktenzeile';
import { felderzeilen, spaltenzeilen, tabellenzeilen, zeilenIn } from './angaben';

/** What the house says of itself is not of this person. */
const INHALTE = [
  PLAN_DATUM,
  INHALTSFELDER.eingliederungsziel,
  INHALTSFELDER.zielberufe,
  INHALTSFELDER.eigenbemuehungen,
  INHALTSFELDER.andereTraeger,
  INHALTSFELDER.sprachfoerderung,
  INHALTSFELDER.reha,
];

const ZIELSPALTEN = [
  'ressourcenbereich',
  'foerderziel',
  'handlungsstrategie',
  'messgroesse',
  'zielwert',
  'mitgetragen',
  'worteDerPerson',
  'ressourcen',
  'hindernisse',
  'vereinbartAm',
  'stufeBeiVereinbarung',
  'termin',
  'ueberpruefungAm',
  'ueberprueftAm',
  'ergebnis',
  'weiteres',
] as const;

/** The sections of the plan. */
export function planteil(inhalt: Inhalt): Aktenzeile[] {
  return [
    ...abschnitt('abschnitt', TITEL.plan, ziele(inhalt)),
    ...abschnitt('abschnitt', TITEL.inhalte, felderzeilen(inhalt, INHALTE)),
  ];
}

function ziele(inhalt: Inhalt): Aktenzeile[] {
  const [alle, schritte] = [zeilenIn(inhalt, ZIELE), zeilenIn(inhalt, SCHRITTE)];
  const ids = alle.map(({ id }) => id);
  const gehoertZu = ({ ziel }: Schritt, id: string): boolean => ziel !== null && gemeinteId(ziel, ids) === id;
  const uebrige = schritte.filter((schritt) => !ids.some((id) => gehoertZu(schritt, id)));
  return [
    ...alle.flatMap((ziel) =>
      zielzeilen(
        ziel,
        schritte.filter((schritt) => gehoertZu(schritt, ziel.id)),
      ),
    ),
    ...abschnitt('teil', TITEL.ohneZiel, schrittzeilen(uebrige)),
  ];
}

/** A goal has its heading also where nothing else of it is filled. */
function zielzeilen(ziel: Ziel, schritte: readonly Schritt[]): Aktenzeile[] {
  const zeilen = [...spaltenzeilen(ZIELE, ziel, ZIELSPALTEN), ...schrittzeilen(schritte)];
  return [LEERZEILE, ganzeZeile('teil', zielTitel(ziel.ziel)), ...zeilen];
}

function schrittzeilen(schritte: readonly Schritt[]): Aktenzeile[] {
  return tabellenzeilen(SCHRITTE, schritte, {
    links: ['wer', 'bisWann'],
    rechts: ['was'],
    mitKopf: ['angebot', 'freiwillig', 'erledigtAm'],
  });
}
