/** The place „Wiedervorlagen“: what falls due in the list, by Fachkraft, the earliest first. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { Klappabschnitt } from '../../../bausteine/Klappabschnitt';
import { Knopf } from '../../../bausteine/Knopf';
import { Kopierknopf } from '../../../bausteine/Kopierknopf';
import { germanDate, type PlainDate } from '../../../listen/plainDate';
import { WIEDERVORLAGE_REGEL } from '../../../rules/wiedervorlagen';
import { type FaelligeZeile, jeFachkraft } from '../fach/jeFachkraft';
import { FAELLIG, LISTE } from '../texte/pane';
import { weitergabetext } from '../texte/weitergabe';
import { type GeleseneListe, useListe } from './listenkontext';

const useStyles = makeStyles({
  teile: { display: 'grid', rowGap: tokens.spacingVerticalM },
  stand: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ueberfaellig: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  liste: { margin: `${tokens.spacingVerticalXS} 0`, padding: 0, listStyleType: 'none' },
  zeile: {
    display: 'grid',
    gridTemplateColumns: '5.5em minmax(0, 1fr) auto',
    overflowWrap: 'anywhere',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  knopf: { minWidth: 0 },
});

/** More than these are not shown at once. */
const GEZEIGTE = 100;

export function Faelligansicht({ sicht }: { readonly sicht: GeleseneListe }): ReactNode {
  const styles = useStyles();
  const gruppen = useMemo(() => jeFachkraft(sicht.ergebnis.berechnet), [sicht]);
  if (gruppen.length === 0) return <p>{FAELLIG.keine}</p>;
  return (
    <div className={styles.teile}>
      <p className={styles.stand}>{LISTE.stand(sicht.stand)}</p>
      {gruppen.map(({ fachkraft, zeilen }) => (
        <Gruppe key={fachkraft} {...{ zeilen, sicht }} fachkraft={fachkraft || FAELLIG.ohneFachkraft} />
      ))}
    </div>
  );
}

interface Gruppenprops {
  readonly fachkraft: string;
  readonly zeilen: readonly FaelligeZeile[];
  readonly sicht: GeleseneListe;
}

function Gruppe({ fachkraft, zeilen, sicht }: Gruppenprops): ReactNode {
  const styles = useStyles();
  const ueberfaellig = zeilen.filter(({ faellig }) => faellig.am < sicht.stand).length;
  return (
    <Klappabschnitt titel={FAELLIG.gruppe(fachkraft, zeilen.length)} anfangsOffen>
      {ueberfaellig > 0 && <p className={styles.ueberfaellig}>{FAELLIG.ueberfaellig(ueberfaellig)}</p>}
      <ul className={styles.liste}>
        {zeilen.slice(0, GEZEIGTE).map((zeile) => (
          <Zeile key={`${zeile.zeile} ${zeile.faellig.art}`} {...zeile} sicht={sicht} />
        ))}
      </ul>
      {zeilen.length > GEZEIGTE && <p>{LISTE.weitere(zeilen.length - GEZEIGTE)}</p>}
      <Kopierknopf
        label={FAELLIG.kopieren}
        name={FAELLIG.kopierenName(fachkraft)}
        text={() => weitergabetext(fachkraft, zeilen)}
      />
    </Klappabschnitt>
  );
}

function Zeile({
  zeile,
  kundennummer,
  faellig,
  sicht,
}: FaelligeZeile & { readonly sicht: GeleseneListe }): ReactNode {
  const styles = useStyles();
  const liste = useListe();
  return (
    <li className={styles.zeile}>
      <Tag am={faellig.am} stand={sicht.stand} />
      <span>{WIEDERVORLAGE_REGEL[faellig.art].label}</span>
      <Knopf
        size="small"
        className={styles.knopf}
        aria-label={FAELLIG.zeigen(kundennummer)}
        onClick={() => void liste.zeige(sicht.ortVon(zeile))}
      >
        {kundennummer}
      </Knopf>
    </li>
  );
}

function Tag({ am, stand }: { readonly am: PlainDate; readonly stand: PlainDate }): ReactNode {
  return am < stand ? <strong>{germanDate(am)}</strong> : <span>{germanDate(am)}</span>;
}
