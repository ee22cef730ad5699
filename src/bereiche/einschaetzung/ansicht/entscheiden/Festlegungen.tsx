/** The decisions with a Begründung of their own: Verdichtung, and what the Fallmanagement decided. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { istBegruendet } from '../../../../fall/lage';
import type { Einzelfeld } from '../../../../fall/rawFall';
import { FM_GRUND_LABEL } from '../../../../rules/fallmanagement';
import { ENTSCHEIDEN_TITEL, FEHLT, FM_FELD, KEINE_ANGABE, VERDICHTUNG_FELD } from '../../texte/entscheiden';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { JA_NEIN } from '../../../../listen/readFelder';
import type { Felder } from './felder';
import { JaNeinFeld } from './JaNeinFeld';
import { ListeOderWorte } from './ListeOderWorte';
import { Textfeld } from './Textfeld';

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

export function Verdichtung({ felder }: Props): ReactNode {
  const styles = useStyles();
  const noetig = felder.wahl('verdichtung', JA_NEIN) === 'ja';
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.verdichtung}>
      <div className={styles.fields}>
        <JaNeinFeld
          felder={felder}
          feld="verdichtung"
          label={VERDICHTUNG_FELD.frage}
          hinweis={VERDICHTUNG_FELD.hinweis}
          offen={KEINE_ANGABE}
        />
        <Textfeld
          felder={felder}
          mehrzeilig
          feld="verdichtungBegruendung"
          label={VERDICHTUNG_FELD.begruendung}
          fehlt={fehltDann(felder, 'verdichtungBegruendung', noetig ? FEHLT.verdichtung : null)}
        />
      </div>
    </Abschnitt>
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
