/** The fields of a new Verweisung: to whom, why, what for, and until when something is to be heard. Holds nothing. */
import { Checkbox, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Feld } from '../../../bausteine/Feld';
import { useFormularstil } from '../../../bausteine/formularstil';
import type { PlainDate } from '../../../listen/plainDate';
import { type Kooperation, partnerMit } from '../fach/kooperation';
import type { Partner } from '../listenDesHauses';
import { ANLAESSE, ANLASS_LABEL, type Anlass } from '../regeln/anlaesse';
import { rueckmeldungBis } from '../regeln/rueckmeldefrist';
import { anfangsstaende } from '../regeln/standwechsel';
import { ist16aLeistung, type Stand } from '../regeln/vokabular';
import { VERWEISUNG, VERWEISUNGSFELD } from '../texte/verweisungsansicht';
import { Eingabefeld } from './Eingabefeld';
import { Partnerwahl } from './Partnerwahl';
import { mitPartner, type Verweisungsmaengel, type Verweisungstexte } from './verweisungsangaben';

export interface Verweisungsfeldprops {
  readonly kooperation: Kooperation;
  readonly heute: PlainDate;
  readonly texte: Verweisungstexte;
  readonly maengel: Verweisungsmaengel;
  readonly onAendere: (teil: Partial<Verweisungstexte>) => void;
}

export function Verweisungsfelder(props: Verweisungsfeldprops): ReactNode {
  const { kooperation, heute, texte, maengel, onAendere } = props;
  const partner = partnerMit(kooperation, texte.partner);
  return (
    <>
      <Partnerwahl
        partner={kooperation.partner}
        wert={texte.partner}
        fehler={maengel.partner}
        onWert={(id) => onAendere(mitPartner(texte, kooperation, id))}
      />
      <Anlasswahl {...props} />
      <Eingabefeld
        label={VERWEISUNGSFELD.auftrag}
        hinweis={VERWEISUNGSFELD.auftragHinweis}
        fehler={maengel.auftrag}
        mehrzeilig
        wert={texte.auftrag}
        onWert={(auftrag) => onAendere({ auftrag })}
      />
      {partner !== null && <Standwahl {...props} partner={partner} />}
      <Eingabefeld
        label={VERWEISUNGSFELD.rueckmeldungBis}
        hinweis={VERWEISUNGSFELD.leerHeisst(rueckmeldungBis(heute, partner?.rueckmeldungWochen ?? null))}
        fehler={maengel.rueckmeldungBis}
        wert={texte.rueckmeldungBis}
        onWert={(rueckmeldungTag) => onAendere({ rueckmeldungBis: rueckmeldungTag })}
      />
    </>
  );
}

function Anlasswahl({ texte, maengel, onAendere }: Verweisungsfeldprops): ReactNode {
  return (
    <Feld label={VERWEISUNGSFELD.anlass} fehler={maengel.anlass ?? null}>
      <Select value={texte.anlass} onChange={(_, { value }) => onAendere({ anlass: value as Anlass | '' })}>
        <option value="">{VERWEISUNGSFELD.waehlen}</option>
        {ANLAESSE.map((id) => (
          <option key={id} value={id}>
            {ANLASS_LABEL[id]}
          </option>
        ))}
      </Select>
    </Feld>
  );
}

/** How it begins, where there is a choice, and whether it is voluntary, where that is not settled anyway. */
function Standwahl({
  partner,
  texte,
  onAendere,
}: Verweisungsfeldprops & { readonly partner: Partner }): ReactNode {
  const styles = useFormularstil();
  const staende = anfangsstaende(partner.art);
  return (
    <>
      {staende.length > 1 && (
        <Feld label={VERWEISUNGSFELD.stand} fehler={null}>
          <RadioGroup
            layout="horizontal"
            value={texte.stand === '' ? (staende[0] ?? '') : texte.stand}
            onChange={(_, { value }) => onAendere({ stand: value as Stand })}
          >
            {staende.map((stand) => (
              <Radio key={stand} value={stand} label={stand} />
            ))}
          </RadioGroup>
        </Feld>
      )}
      {ist16aLeistung(partner.art) ? (
        <p className={styles.quiet}>{VERWEISUNG.immerFreiwillig}</p>
      ) : (
        <Checkbox
          label={VERWEISUNGSFELD.freiwillig}
          checked={texte.freiwillig}
          onChange={(_, { checked }) => onAendere({ freiwillig: checked === true })}
        />
      )}
    </>
  );
}
