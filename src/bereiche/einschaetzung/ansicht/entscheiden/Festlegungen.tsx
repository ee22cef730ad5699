/** The decisions that need a Begründung: festgelegte Profillage, Verdichtung, and what the Fallmanagement decided. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PROFIL } from '../../../../fall/auswahl';
import { istBegruendet } from '../../../../fall/lage';
import type { Einzelfeld } from '../../../../fall/rawFall';
import { FM_GRUND_LABEL } from '../../../../rules/fallmanagement';
import {
  ENTSCHEIDEN_TITEL,
  FEHLT,
  FM_FELD,
  KEINE_ANGABE,
  PROFILLAGE_FELD,
  VERDICHTUNG_FELD,
} from '../../texte/entscheiden';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { JA_NEIN } from '../../../../listen/readFelder';
import { UNGUELTIG, type Felder } from './felder';
import { JaNeinFeld } from './JaNeinFeld';
import { ListeOderWorte } from './ListeOderWorte';
import { Textfeld } from './Textfeld';
import { Wahlfeld } from './Wahlfeld';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

interface Props {
  readonly felder: Felder;
}

/** The sentence for a text that is needed (then there is a sentence) and not there. */
function fehltDann(felder: Felder, feld: Einzelfeld, satz: string | null): string | null {
  return istBegruendet(felder.text(feld)) ? null : satz;
}

interface BegruendetesProps extends Props {
  readonly titel: string;
  readonly begruendung: { readonly feld: Einzelfeld; readonly label: string };
  /** What to say while the Begründung is needed and not there; null while it is not needed. */
  readonly fehlt: string | null;
  /** What is to be given reasons for. */
  readonly children: ReactNode;
}

/** A decision with the Begründung below it. */
function Begruendetes({ titel, begruendung, fehlt, children, ...props }: BegruendetesProps): ReactNode {
  const styles = useStyles();
  const { feld, label } = begruendung;
  return (
    <Abschnitt titel={titel}>
      <div className={styles.fields}>
        {children}
        <Textfeld
          {...props}
          mehrzeilig
          feld={feld}
          label={label}
          fehlt={fehltDann(props.felder, feld, fehlt)}
        />
      </div>
    </Abschnitt>
  );
}

export function Profillage(props: Props): ReactNode {
  const { felder } = props;
  const wahl = felder.wahl('festgelegteProfillage', PROFIL);
  return (
    <Begruendetes
      {...props}
      titel={ENTSCHEIDEN_TITEL.profillage}
      begruendung={{ feld: 'festlegungBegruendung', label: PROFILLAGE_FELD.begruendung }}
      fehlt={wahl !== '' && wahl !== UNGUELTIG ? FEHLT.festlegung : null}
    >
      <Wahlfeld
        felder={felder}
        feld="festgelegteProfillage"
        label={PROFILLAGE_FELD.wahl}
        leer={PROFILLAGE_FELD.keine}
        auswahl={PROFIL}
      />
    </Begruendetes>
  );
}

export function Verdichtung(props: Props): ReactNode {
  const { felder } = props;
  return (
    <Begruendetes
      {...props}
      titel={ENTSCHEIDEN_TITEL.verdichtung}
      begruendung={{ feld: 'verdichtungBegruendung', label: VERDICHTUNG_FELD.begruendung }}
      fehlt={felder.wahl('verdichtung', JA_NEIN) === 'ja' ? FEHLT.verdichtung : null}
    >
      <JaNeinFeld
        felder={felder}
        feld="verdichtung"
        label={VERDICHTUNG_FELD.frage}
        hinweis={VERDICHTUNG_FELD.hinweis}
        offen={KEINE_ANGABE}
      />
    </Begruendetes>
  );
}

export function FmEinschaetzung(props: Props): ReactNode {
  const styles = useStyles();
  const { felder } = props;
  const noetig = felder.wahl('fmEinschaetzung', JA_NEIN) === 'nein';
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.fm}>
      <div className={styles.fields}>
        <p className={styles.text}>{FM_FELD.einleitung}</p>
        <JaNeinFeld felder={felder} feld="fmEinschaetzung" label={FM_FELD.frage} offen={FM_FELD.offen} />
        <ListeOderWorte
          {...props}
          feld="fmGrund"
          label={FM_FELD.grund}
          hinweis={FM_FELD.grundHinweis}
          liste={Object.values(FM_GRUND_LABEL)}
          worteLabel={FM_FELD.grundWorte}
          fehlt={fehltDann(felder, 'fmGrund', noetig ? FEHLT.fmGrund : null)}
        />
      </div>
    </Abschnitt>
  );
}
