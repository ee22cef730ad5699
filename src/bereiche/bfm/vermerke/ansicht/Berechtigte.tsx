/** Who may read the FM-Vermerke, and what can be changed about it. One form at a time. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { Berechtigt } from '../vorhaben/berechtigtenliste';
import { ROLLE_LABEL } from '../regeln/rollen';
import { mitAnzahl } from '../../../../bausteine/texte/pane';
import { BERECHTIGTE } from '../texte/vermerkschutz';
import { Abschnitt } from '../../../../bausteine/Abschnitt';
import { useFormular } from '../../../../bausteine/formular';
import { Berechtigtenformular } from './Berechtigtenformular';
import { type Berechtigtenvorhaben, moeglich } from './berechtigtenvorhaben';
import { Folgenstand } from './Folgenstand';
import { useFolge } from './folge';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useVermerkschutz } from './schutz';
import type { OffeneVermerkProps } from './vermerkProps';
import { Knopf } from '../../../../bausteine/Knopf';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalM },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
});

const LISTE = { name: 'berechtigung', leer: {} } as const;

export function Berechtigte(props: OffeneVermerkProps): ReactNode {
  const { blick } = props;
  const formularstil = useFormularstil();
  const heading = useRef<HTMLHeadingElement>(null);
  const [vorhaben, setVorhaben] = useState<Berechtigtenvorhaben | null>(null);
  const wirdCodeGezeigt = useCodeblick();
  const schliesse = (): void => {
    setVorhaben(null);
    heading.current?.focus();
  };
  const formular = useFormular<object>({ ...LISTE, onGetan: schliesse });
  const folge = useFolge(() => (wirdCodeGezeigt() ? setVorhaben(null) : schliesse()));
  const beginne = (neues: Berechtigtenvorhaben): void => {
    folge.vergiss();
    setVorhaben(neues);
  };
  return (
    <Abschnitt titel={mitAnzahl(BERECHTIGTE.titel, blick.berechtigte.length)} headingRef={heading}>
      <div className={formularstil.form}>
        <Liste {...props} onBeginne={beginne} />
        {vorhaben === null ? (
          <Knopf className={formularstil.button} onClick={() => beginne({ art: 'aufnehmen' })}>
            {BERECHTIGTE.aufnehmen}
          </Knopf>
        ) : (
          <Berechtigtenformular
            key={JSON.stringify(vorhaben)}
            {...props}
            vorhaben={vorhaben}
            laeuft={formular.laeuft || folge.laeuft}
            onSende={formular.sende}
            folge={folge}
            onAbbrechen={schliesse}
          />
        )}
        <Folgenstand stand={folge.stand} />
      </div>
    </Abschnitt>
  );
}

/** Tells whether a recovery code is shown; then the focus stays there. */
function useCodeblick(): () => boolean {
  const { uebergabe } = useVermerkschutz();
  return () => 'code' in uebergabe.codestand.get();
}

interface ListeProps extends OffeneVermerkProps {
  readonly onBeginne: (vorhaben: Berechtigtenvorhaben) => void;
}

function Liste({ blick, schluessel, onBeginne }: ListeProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {blick.berechtigte.map((person) => (
        <li key={person.stelle.zeile}>
          <Zeile person={person} inhaber={schluessel.tresor.inhaber} onBeginne={onBeginne} />
        </li>
      ))}
    </ul>
  );
}

interface ZeileProps {
  readonly person: Berechtigt;
  readonly inhaber: string;
  readonly onBeginne: (vorhaben: Berechtigtenvorhaben) => void;
}

function Zeile({ person, inhaber, onBeginne }: ZeileProps): ReactNode {
  const styles = useStyles();
  const formularstil = useFormularstil();
  const rolle = person.rolle === null ? BERECHTIGTE.ohneRolle : ROLLE_LABEL[person.rolle];
  return (
    <div className={styles.row}>
      <p className={styles.name}>{person.name === '' ? BERECHTIGTE.ohneNamen : person.name}</p>
      <p className={formularstil.quiet}>{BERECHTIGTE.zeile(rolle, person.seit)}</p>
      <div className={formularstil.buttons}>
        {moeglich(person, inhaber).map((vorhaben) => (
          <Knopf
            key={vorhaben.art}
            size="small"
            {...('name' in vorhaben && { 'aria-label': LANG[vorhaben.art](vorhaben.name) })}
            onClick={() => onBeginne(vorhaben)}
          >
            {KURZ[vorhaben.art]}
          </Knopf>
        ))}
      </div>
    </div>
  );
}

const KURZ: Record<Berechtigtenvorhaben['art'], string> = {
  aufnehmen: BERECHTIGTE.aufnehmen,
  entfernen: BERECHTIGTE.entfernen,
  aendern: BERECHTIGTE.eigenes,
  setzen: BERECHTIGTE.setzen,
  code: BERECHTIGTE.neuerCode,
};

const LANG = { entfernen: BERECHTIGTE.entfernenName, setzen: BERECHTIGTE.setzenName } as const;
