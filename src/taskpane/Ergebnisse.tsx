/** Kennung, Profillage and Betreuung with what is certain and what is still possible. Shows only; decides nothing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  BetreuungErgebnis,
  Grund,
  KennungErgebnis,
  ProfillageErgebnis,
  Steuerung,
} from '../core/ergebnis';
import type { Kennung } from '../rules/vocabulary';
import {
  ERGEBNIS_LABEL,
  UEBERSCHRIFT,
  WECHSEL,
  entscheidetText,
  errechnetText,
  moeglichText,
} from '../text/pane';
import { Abschnitt } from './Abschnitt';
import { Ergebniszeile, type Gewissheit } from './Ergebniszeile';

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

/** Neither of these answers is one that "steht fest", even when it is the only one possible. */
const UNENTSCHIEDEN: readonly string[] = ['noch nicht festgelegt', 'nicht eindeutig'];

function gewissheitVon(wert: string, moeglich: readonly string[]): Gewissheit {
  if (moeglich.length > 1) return 'offen';
  return UNENTSCHIEDEN.includes(wert) ? 'zuKlaeren' : 'fest';
}

function offeneZeilen({ moeglich, entscheidendeFragen }: KennungErgebnis | ProfillageErgebnis): string[] {
  return moeglich.length > 1 ? [moeglichText(moeglich), entscheidetText(entscheidendeFragen)] : [];
}

function Kennungszeile({ kennung }: { readonly kennung: KennungErgebnis }): ReactNode {
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.kennung}
      wert={kennung.errechnet}
      gewissheit={gewissheitVon(kennung.errechnet, kennung.moeglich)}
      zeilen={offeneZeilen(kennung)}
      gross
    />
  );
}

interface GeprueftProps {
  readonly geprueft: Kennung;
  readonly errechnet: Kennung;
  readonly gruende: readonly Grund[];
}

/** What is possible for the checked Kennung stands in its reasons; `moeglich` speaks of the computed one. */
function GeprueftZeile({ geprueft, errechnet, gruende }: GeprueftProps): ReactNode {
  const antworten = gruende.filter(({ art }) => art === 'kennungGeprueft').map(({ antwort }) => antwort);
  const moeglich = [...new Set(antworten)];
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.kennung}
      wert={geprueft}
      gewissheit={gewissheitVon(geprueft, moeglich)}
      zeilen={[errechnetText(errechnet, 'geprüft'), ...(moeglich.length > 1 ? [moeglichText(moeglich)] : [])]}
      gross
    />
  );
}

function Profillagezeile({ profillage }: { readonly profillage: ProfillageErgebnis }): ReactNode {
  const { errechnet, festgelegt, moeglich } = profillage;
  return (
    <Ergebniszeile
      label={ERGEBNIS_LABEL.profillage}
      wert={profillage.gueltig}
      gewissheit={festgelegt === null ? gewissheitVon(errechnet, moeglich) : 'fest'}
      zeilen={festgelegt === null ? offeneZeilen(profillage) : [errechnetText(errechnet, 'festgelegt')]}
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
  const { kennung, profillage, betreuung, begruendung } = steuerung;
  return (
    <Abschnitt titel={UEBERSCHRIFT.ergebnis}>
      <dl className={styles.list}>
        {kennung.geprueft === null ? (
          <Kennungszeile kennung={kennung} />
        ) : (
          <GeprueftZeile geprueft={kennung.geprueft} errechnet={kennung.errechnet} gruende={begruendung} />
        )}
        <Profillagezeile profillage={profillage} />
        <Betreuungszeile betreuung={betreuung} />
      </dl>
    </Abschnitt>
  );
}
