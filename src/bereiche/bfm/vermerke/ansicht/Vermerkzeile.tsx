/** One FM-Vermerk: what stays readable, its text when it is open, or in words why there is none. Shows only. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Vermerkzeile } from '../vorhaben/vermerke';
import type { Ort } from '../../../../listen/zelle';
import type { VermerkErgebnis, Vermerkinhalt } from '../tresor/typen';
import { STATUS_LABEL } from '../../../../rules/fallmanagement';
import { geschriebenText } from '../texte/tresorbefunde';
import { vermerkKlartext } from '../texte/vermerkklartext';
import type { Druckkopf } from '../texte/vermerkdruck';
import { andereAngabenText, UNGELESEN, VERMERKLISTE } from '../texte/vermerkschutz';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Kopierknopf } from '../../../../bausteine/Kopierknopf';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';
import { Klappe } from '../../../../bausteine/Klappe';
import { Druckknopf } from './Druckknopf';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { andereAngaben, vermerktitel } from './vermerkansicht';

const useStyles = makeStyles({
  meta: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
});

type Angaben = Pick<Vermerkzeile, 'datum' | 'betreff' | 'fachkraft' | 'status'>;

function werUndStatus({ fachkraft, status }: Angaben): string {
  return [fachkraft, status].filter((teil) => teil !== '').join(' · ');
}

/** Only what stays readable. */
export function Vermerkkopf({ angaben }: { readonly angaben: Angaben }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <p className={styles.title}>{vermerktitel(angaben)}</p>
      <p className={styles.meta}>{werUndStatus(angaben)}</p>
    </>
  );
}

interface Props {
  readonly vermerk: Vermerkzeile;
  /** Null while it is being opened. */
  readonly gelesen: VermerkErgebnis | null;
  readonly anfangsOffen: boolean;
  readonly kopf: Druckkopf;
}

export function GeoeffneterVermerk({ vermerk, gelesen, anfangsOffen, kopf }: Props): ReactNode {
  const styles = useStyles();
  if (gelesen?.art === 'gelesen')
    return <Gelesener {...{ vermerk, anfangsOffen, kopf }} inhalt={gelesen.inhalt} />;
  return (
    <>
      <Vermerkkopf angaben={vermerk} />
      {gelesen === null ? (
        <p className={styles.meta}>{VERMERKLISTE.wirdGelesen}</p>
      ) : (
        <Kasten art="fehler" satz={UNGELESEN[gelesen.art]} ort={vermerk.stelle.ort('text')} />
      )}
    </>
  );
}

function Gelesener(props: Omit<Props, 'gelesen'> & { readonly inhalt: Vermerkinhalt }): ReactNode {
  const { vermerk, inhalt, anfangsOffen, kopf } = props;
  const styles = useStyles();
  const formularstil = useFormularstil();
  const angaben = { ...inhalt, status: STATUS_LABEL[inhalt.status] };
  const titel = vermerktitel(angaben);
  const andere = andereAngaben(vermerk, inhalt);
  return (
    <>
      {andere.length > 0 && (
        <Kasten art="hinweis" satz={andereAngabenText(andere)} ort={vermerk.stelle.ort('text')} />
      )}
      <Klappe titel={titel} anfangsOffen={anfangsOffen}>
        <div className={styles.content}>
          <p className={styles.meta}>{werUndStatus(angaben)}</p>
          <p className={styles.meta}>{geschriebenText(inhalt.geschrieben)}</p>
          <p className={styles.text}>{inhalt.text}</p>
          <div className={formularstil.buttons}>
            <Kopierknopf
              label={VERMERKLISTE.kopieren}
              name={VERMERKLISTE.kopierenName(titel)}
              text={() => vermerkKlartext(inhalt)}
            />
            <Druckknopf
              label={VERMERKLISTE.drucken}
              name={VERMERKLISTE.druckenName(titel)}
              kopf={kopf}
              vermerke={[inhalt]}
            />
          </div>
        </div>
      </Klappe>
    </>
  );
}

interface KastenProps {
  readonly art: 'fehler' | 'hinweis';
  readonly satz: string;
  readonly ort: Ort;
}

function Kasten({ art, satz, ort }: KastenProps): ReactNode {
  const inhalt = (
    <>
      {satz}
      <Ortsknoepfe orte={[ort]} />
    </>
  );
  return <Kastenliste art={art} eintraege={[{ schluessel: 'eins', inhalt }]} />;
}
