/** The seven marks as one radio group, grouped as on Tabellenblatt 2, with a way to have none. */
import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { markeSetzen } from '../../../../mappe/eingabe';
import type { RawFall } from '../../../../fall/rawFall';
import { MARKE } from '../../../../listen/readFelder';
import { findAuswahl } from '../../../../listen/auswahl';
import { FESTLEGUNGEN, FESTLEGUNG_LABEL, type Festlegung } from '../../../../rules/vocabulary';
import {
  ENTSCHEIDEN_TITEL,
  KREUZ_ENTFERNEN,
  MARKEN_GRUPPEN,
  MARKEN_FRAGE,
  MARKEN_HINWEIS,
} from '../../texte/entscheiden';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useHandlungen } from '../../../../bausteine/sitzungskontext';
import { Feld } from '../../../../bausteine/Feld';
import type { Felder } from './felder';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly marken: RawFall['marken'];
  readonly felder: Felder;
  readonly mit53a: boolean;
}

/** The marks that are set; more than one is an error. */
function gesetzte(marken: RawFall['marken']): Festlegung[] {
  return FESTLEGUNGEN.filter((id) => {
    const { value } = marken[id];
    return value.art === 'text' && findAuswahl(value.wert, MARKE)?.wert === true;
  });
}

export function Marken({ marken, felder, mit53a }: Props): ReactNode {
  const styles = useStyles();
  const { eingeben } = useHandlungen();
  const gesetzt = gesetzte(marken);
  const setze = (id: Festlegung | null): void => void eingeben(markeSetzen(id));
  const zellen = FESTLEGUNGEN.map((id) => marken[id]);
  const istLeer = zellen.every(({ value }) => value.art === 'leer');
  return (
    <Abschnitt titel={ENTSCHEIDEN_TITEL.marken}>
      <Feld label={MARKEN_FRAGE} hinweis={MARKEN_HINWEIS} fehler={felder.fehler(...zellen)}>
        <RadioGroup
          value={gesetzt.length === 1 ? (gesetzt[0] ?? '') : ''}
          onChange={(_, data) => setze(data.value as Festlegung)}
        >
          {MARKEN_GRUPPEN.map((gruppe) => (
            <Gruppe
              key={gruppe.titel}
              titel={gruppe.titel}
              marken={gruppe.marken.filter((marke) => mit53a || marke !== 'paragraph53a')}
            />
          ))}
        </RadioGroup>
      </Feld>
      <Knopf size="small" className={styles.button} disabledFocusable={istLeer} onClick={() => setze(null)}>
        {KREUZ_ENTFERNEN}
      </Knopf>
    </Abschnitt>
  );
}

function Gruppe({ titel, marken }: (typeof MARKEN_GRUPPEN)[number]): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} className={styles.title}>
        {titel}
      </div>
      {marken.map((marke) => (
        <div key={marke}>
          <Radio value={marke} label={FESTLEGUNG_LABEL[marke]} />
        </div>
      ))}
    </div>
  );
}
