/** Kennung, Profillage and Betreuung with what is certain and what is still possible. Shows only; decides nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BetreuungErgebnis, KennungErgebnis, ProfillageErgebnis, Steuerung } from '../core/ergebnis';
import {
  ERGEBNIS_LABEL,
  UEBERSCHRIFT,
  WECHSEL,
  entscheidetText,
  errechnetText,
  moeglichText,
} from '../text/pane';
import { Abschnitt } from './Abschnitt';
import { Ergebniszeile } from './Ergebniszeile';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function offeneZeilen({ moeglich, entscheidendeFragen }: KennungErgebnis | ProfillageErgebnis): string[] {
  return moeglich.length === 1 ? [] : [moeglichText(moeglich), entscheidetText(entscheidendeFragen)];
}

function gewissheitVon({ moeglich }: KennungErgebnis | ProfillageErgebnis): 'fest' | 'offen' {
  return moeglich.length === 1 ? 'fest' : 'offen';
}

function Kennungszeile({ kennung }: { readonly kennung: KennungErgebnis }): ReactNode {
  const geprueft = kennung.geprueft === null ? [] : [errechnetText(kennung.errechnet, 'geprüft')];
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.kennung}
      wert={kennung.gueltig}
      gewissheit={gewissheitVon(kennung)}
      zeilen={[...geprueft, ...offeneZeilen(kennung)]}
      gross
    />
  );
}

function Profillagezeile({ profillage }: { readonly profillage: ProfillageErgebnis }): ReactNode {
  const zeilen =
    profillage.festgelegt === null
      ? offeneZeilen(profillage)
      : [errechnetText(profillage.errechnet, 'festgelegt')];
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.profillage}
      wert={profillage.gueltig}
      gewissheit={profillage.festgelegt === null ? gewissheitVon(profillage) : 'fest'}
      zeilen={zeilen}
    />
  );
}

function Betreuungszeile({ betreuung }: { readonly betreuung: BetreuungErgebnis }): ReactNode {
  const zeilen = [
    ...(betreuung.zusatz === null ? [] : [betreuung.zusatz]),
    ...(betreuung.wechsel ? [WECHSEL] : []),
  ];
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.betreuung}
      wert={betreuung.vorschlag}
      gewissheit="vorschlag"
      zeilen={zeilen}
    />
  );
}

export function Ergebnisse({ steuerung }: { readonly steuerung: Steuerung }): ReactNode {
  const styles = useStyles();
  return (
    <Abschnitt titel={UEBERSCHRIFT.ergebnis}>
      <dl className={styles.list}>
        <Kennungszeile kennung={steuerung.kennung} />
        <Profillagezeile profillage={steuerung.profillage} />
        <Betreuungszeile betreuung={steuerung.betreuung} />
      </dl>
    </Abschnitt>
  );
}
