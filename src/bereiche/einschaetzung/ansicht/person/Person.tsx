/** The Stammdaten as a form: who the case is about, since when, who looks after the person now. Each field writes into its cell at once. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BISHERIGE_BETREUUNGEN, FACHTEAM } from '../../../../fall/auswahl';
import type { Einzelfeld } from '../../../../fall/rawFall';
import { einzelfeldLabel } from '../../../../fall/texte/felder';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import type { ViewProps } from '../../../../bausteine/viewProps';
import { JA_NEIN } from '../../../../listen/readFelder';
import { angeboteneIn } from '../../../recht';
import { BETREUUNG_WORTE, DATUM_HINWEIS, STICHTAG_HINWEIS } from '../../texte/entscheiden';
import { KUNDENNUMMER_HINWEIS, SOFORT } from '../../texte/person';
import { Datumsfeld } from '../entscheiden/Datumsfeld';
import { type FeldProps, felderVon } from '../entscheiden/felder';
import { ListeOderWorte } from '../entscheiden/ListeOderWorte';
import { angeboteneRechtsfelder } from '../entscheiden/rechtsfelder';
import { Textfeld } from '../entscheiden/Textfeld';
import { Wahlfeld } from '../entscheiden/Wahlfeld';
import { useFeldfokus } from './useFeldfokus';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalS,
  },
  // Labels of one or two lines: the controls stand in line.
  choices: { alignItems: 'end' },
  others: { alignItems: 'start' },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The form, and the field to begin with, if any. */
export interface Personprops extends ViewProps {
  readonly feld: string | undefined;
}

export function Person({ sicht, feld }: Personprops): ReactNode {
  const styles = useStyles();
  const felder = felderVon(sicht, useHandlungen());
  const rahmen = useFeldfokus(feld);
  const tag = sicht.art === 'berechnet' ? sicht.fall.stichtag : null;
  const { paragraph428 } = angeboteneRechtsfelder(sicht, felder, angeboteneIn(sicht.mappe.inhalt, tag));
  return (
    <div ref={rahmen}>
      <p className={styles.text}>{SOFORT}</p>
      <div className={mergeClasses(styles.fields, styles.others)}>
        <Feldplatz art={Textfeld} felder={felder} feld="name" />
        <Feldplatz art={Textfeld} felder={felder} feld="kundennummer" hinweis={KUNDENNUMMER_HINWEIS} />
        <Feldplatz art={Textfeld} felder={felder} feld="fachkraft" />
        <Feldplatz art={Datumsfeld} felder={felder} feld="zugang" hinweis={DATUM_HINWEIS} />
        <Feldplatz art={Datumsfeld} felder={felder} feld="geburtsdatum" hinweis={DATUM_HINWEIS} />
        <Feldplatz art={Datumsfeld} felder={felder} feld="stichtag" hinweis={STICHTAG_HINWEIS} />
      </div>
      <div className={mergeClasses(styles.fields, styles.choices)}>
        <Feldplatz art={Betreuungsfeld} felder={felder} feld="bisherigeBetreuung" />
        <Feldplatz art={Fachteamfeld} felder={felder} feld="fachteam" />
        <Feldplatz art={JaNeinWahl} felder={felder} feld="neukunde" />
        <Feldplatz art={JaNeinWahl} felder={felder} feld="exterPlatzFrei" />
        {paragraph428 && <Feldplatz art={JaNeinWahl} felder={felder} feld="paragraph428" />}
      </div>
    </div>
  );
}

interface Platzprops extends Omit<FeldProps, 'label'> {
  readonly art: (props: FeldProps) => ReactNode;
  readonly feld: Einzelfeld;
}

/** A field that one can be led to. */
function Feldplatz({ art: Art, ...props }: Platzprops): ReactNode {
  return (
    <div data-feld={props.feld}>
      <Art {...props} label={einzelfeldLabel(props.feld)} />
    </div>
  );
}

function Betreuungsfeld(props: FeldProps): ReactNode {
  return <ListeOderWorte {...props} liste={BISHERIGE_BETREUUNGEN} worteLabel={BETREUUNG_WORTE} />;
}

function Fachteamfeld(props: FeldProps): ReactNode {
  return <Wahlfeld {...props} auswahl={FACHTEAM} />;
}

function JaNeinWahl(props: FeldProps): ReactNode {
  return <Wahlfeld {...props} auswahl={JA_NEIN} />;
}
