/** What is to be said about the Tresor while it is open, with what can be done about it. One question at a time. */
import { type ReactNode, useState } from 'react';
import { Kastenliste } from '../../../../bausteine/Kastenliste';
import { Ortsknoepfe } from '../../../../bausteine/Ortsknoepfe';
import { useFormularstil } from '../../../../bausteine/formularstil';
import { useStore } from '../../../../bausteine/useStore';
import { type Befund, befunde, type Tresorhandlung } from './befunde';
import { useVermerkschutz } from './schutz';
import { HANDLUNG, Tresorfrage } from './Tresorfrage';
import type { OffeneVermerkProps } from './vermerkProps';
import { Knopf } from '../../../../bausteine/Knopf';

interface Props extends OffeneVermerkProps {
  /** Called once what was asked for is done, or left. */
  readonly onFertig: () => void;
}

export function Tresorbefunde({ onFertig, ...props }: Props): ReactNode {
  const { schutzlage } = useVermerkschutz();
  const jetzt = useStore(schutzlage.jetzt);
  const beimOeffnen = useStore(schutzlage.beimOeffnen);
  const [handlung, setHandlung] = useState<Tresorhandlung | null>(null);
  if (jetzt === null) return null;
  const alle = befunde({ jetzt, beimOeffnen, vermerke: props.blick.vermerke });
  const schliesse = (): void => {
    setHandlung(null);
    onFertig();
  };
  return (
    <>
      {(['fehler', 'hinweis'] as const).map((art) => (
        <Kaesten key={art} art={art} alle={alle} onTun={setHandlung} />
      ))}
      <Notizen alle={alle} />
      {handlung !== null && (
        <Tresorfrage
          key={handlung}
          {...props}
          lage={jetzt.lage}
          handlung={handlung}
          onGeschlossen={schliesse}
        />
      )}
    </>
  );
}

interface KaestenProps {
  readonly art: 'fehler' | 'hinweis';
  readonly alle: readonly Befund[];
  readonly onTun: (handlung: Tresorhandlung) => void;
}

function Kaesten({ art, alle, onTun }: KaestenProps): ReactNode {
  const eintraege = alle
    .filter((each) => each.art === art)
    .map(({ schluessel, satz, orte, handlung }) => ({
      schluessel,
      inhalt: (
        <>
          {satz}
          <Ortsknoepfe orte={orte}>
            {handlung !== undefined && (
              <Knopf size="small" onClick={() => onTun(handlung)}>
                {HANDLUNG[handlung].knopf}
              </Knopf>
            )}
          </Ortsknoepfe>
        </>
      ),
    }));
  return eintraege.length === 0 ? null : <Kastenliste art={art} eintraege={eintraege} />;
}

function Notizen({ alle }: { readonly alle: readonly Befund[] }): ReactNode {
  const styles = useFormularstil();
  return alle
    .filter(({ art }) => art === 'notiz')
    .map(({ schluessel, satz }) => (
      <p key={schluessel} className={styles.quiet}>
        {satz}
      </p>
    ));
}
