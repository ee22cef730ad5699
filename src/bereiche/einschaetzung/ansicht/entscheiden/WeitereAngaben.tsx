/** The facts behind the Betreuung as compact fields: age, team, places, who looks after the person now. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BISHERIGE_BETREUUNGEN, FACHTEAM } from '../../../../fall/auswahl';
import { BETREUUNG_WORTE, DATUM_HINWEIS, ENTSCHEIDEN_TITEL, STICHTAG_HINWEIS } from '../../texte/entscheiden';
import { einzelfeldLabel } from '../../../../fall/texte/felder';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { JA_NEIN } from '../../../../listen/readFelder';
import { Datumsfeld } from './Datumsfeld';
import type { Felder } from './felder';
import { ListeOderWorte } from './ListeOderWorte';
import { Wahlfeld } from './Wahlfeld';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
  },
  // Labels of one or two lines: the controls stand in line.
  choices: { alignItems: 'end' },
  dates: { alignItems: 'start' },
});

const JA_NEIN_FELDER = ['neukunde', 'exterPlatzFrei'] as const;

interface Props {
  readonly felder: Felder;
  readonly mit428: boolean;
}

export function WeitereAngaben(props: Props): ReactNode {
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.weitere}>
      <Tage felder={props.felder} />
      <Wahlen {...props} />
    </Abschnitt>
  );
}

function Tage(props: Pick<Props, 'felder'>): ReactNode {
  const styles = useStyles();
  const [geburtsdatum, stichtag] = [einzelfeldLabel('geburtsdatum'), einzelfeldLabel('stichtag')];
  return (
    <div className={mergeClasses(styles.fields, styles.dates)}>
      <Datumsfeld {...props} feld="geburtsdatum" label={geburtsdatum} hinweis={DATUM_HINWEIS} />
      <Datumsfeld {...props} feld="stichtag" label={stichtag} hinweis={STICHTAG_HINWEIS} />
    </div>
  );
}

function Wahlen(props: Props): ReactNode {
  const styles = useStyles();
  const { felder, mit428 } = props;
  const jaNeinFelder = mit428 ? ([...JA_NEIN_FELDER, 'paragraph428'] as const) : JA_NEIN_FELDER;
  return (
    <div className={mergeClasses(styles.fields, styles.choices)}>
      <ListeOderWorte
        felder={felder}
        feld="bisherigeBetreuung"
        label={einzelfeldLabel('bisherigeBetreuung')}
        liste={BISHERIGE_BETREUUNGEN}
        worteLabel={BETREUUNG_WORTE}
      />
      <Wahlfeld felder={felder} feld="fachteam" label={einzelfeldLabel('fachteam')} auswahl={FACHTEAM} />
      {jaNeinFelder.map((feld) => (
        <Wahlfeld key={feld} felder={felder} feld={feld} label={einzelfeldLabel(feld)} auswahl={JA_NEIN} />
      ))}
    </div>
  );
}
