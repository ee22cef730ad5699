/** Who is invited, on which consents that rests, and what is to be chosen where a place has no ground. */
import { Checkbox } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormularstil } from '../../../bausteine/formularstil';
import { Kastenliste } from '../../../bausteine/Kastenliste';
import { Knopf } from '../../../bausteine/Knopf';
import { kurzeId } from '../../../listen/nummer';
import type { Stellenlage } from '../fach/konferenzlage';
import { partnerMit } from '../fach/kooperation';
import { PARTNERART_LABEL } from '../regeln/vokabular';
import { KONFERENZ, KONFERENZFELD } from '../texte/fallkonferenz';
import { mangelText } from '../texte/fehler';
import type { Felderprops } from './felderprops';
import { mitStelle, stellenOhneGrundlage } from './konferenzangaben';
import { Sprechweise } from './Sprechweise';

export function Einladung(props: Felderprops): ReactNode {
  const styles = useFormularstil();
  const { texte, kooperation, heute, onAendere } = props;
  const { partner } = kooperation;
  const lade = (id: string, eingeladen: boolean): void =>
    onAendere(mitStelle(texte, id, eingeladen, kooperation, heute));
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{KONFERENZFELD.stellen}</legend>
        {partner.length === 0 && <p className={styles.quiet}>{KONFERENZ.keinePartner}</p>}
        {partner.map(({ id, name, art }) => (
          <Checkbox
            key={id}
            label={`${name} (${PARTNERART_LABEL[art]})`}
            checked={texte.stellen.includes(id)}
            onChange={(_, { checked }) => lade(id, checked === true)}
          />
        ))}
      </fieldset>
      <Einwilligungswahl {...props} />
      {!texte.ohneNamen && (
        <Entscheidung
          fehlend={stellenOhneGrundlage(texte, kooperation, heute)}
          onOhneNamen={() => onAendere({ ohneNamen: true })}
          onNichtEinladen={(id) => lade(id, false)}
        />
      )}
      <Sprechweise {...props} />
    </>
  );
}

/** Only those of the invited places. */
function Einwilligungswahl({ texte, kooperation, onAendere }: Felderprops): ReactNode {
  const styles = useFormularstil();
  const { einwilligungen } = texte;
  const moegliche = kooperation.einwilligungen.filter(
    (each) => each.partner !== null && texte.stellen.includes(each.partner),
  );
  if (moegliche.length === 0) return null;
  const setze = (id: string, gewaehlt: boolean): void =>
    onAendere({
      einwilligungen: gewaehlt ? [...einwilligungen, id] : einwilligungen.filter((each) => each !== id),
    });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{KONFERENZFELD.einwilligungen}</legend>
      {moegliche.map(({ id, partner }) => (
        <Checkbox
          key={id}
          label={`${kurzeId(id)}: ${partnerMit(kooperation, partner)?.name ?? ''}`}
          checked={einwilligungen.includes(id)}
          onChange={(_, { checked }) => setze(id, checked === true)}
        />
      ))}
    </fieldset>
  );
}

interface Entscheidungsprops {
  readonly fehlend: readonly Stellenlage[];
  readonly onOhneNamen: () => void;
  readonly onNichtEinladen: (partner: string) => void;
}

/** Says which place has no ground and why, with both ways out. */
export function Entscheidung({ fehlend, onOhneNamen, onNichtEinladen }: Entscheidungsprops): ReactNode {
  const styles = useFormularstil();
  if (fehlend.length === 0) return null;
  const namen = fehlend.map(({ partner }) => partner.name).join(', ');
  const inhalt = (
    <>
      <p className={styles.text}>{KONFERENZ.ohneGrundlage(namen)}</p>
      {fehlend.map(({ partner, erlaubnis }) => (
        <p key={partner.id} className={styles.text}>
          {`${partner.name}: ${erlaubnis.ok ? '' : mangelText(erlaubnis.mangel)}`}
        </p>
      ))}
      <div className={styles.buttons}>
        <Knopf size="small" onClick={onOhneNamen}>
          {KONFERENZ.alleOhneNamen}
        </Knopf>
        {fehlend.map(({ partner }) => (
          <Knopf key={partner.id} size="small" onClick={() => onNichtEinladen(partner.id)}>
            {`${KONFERENZ.nichtEinladen}: ${partner.name}`}
          </Knopf>
        ))}
      </div>
    </>
  );
  return <Kastenliste art="hinweis" eintraege={[{ schluessel: 'ohneGrundlage', inhalt }]} />;
}
