import { useTranslation } from 'react-i18next';
import type { HonourCount } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; honours: HonourCount[] };

/** Certificates and awards of the companies, most first. */
export function Honours({ parkId, honours }: Props) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('headline.honours')}
      extra={
        <LinkButton to="/parks/$parkId/qualifications" params={{ parkId }}>
          {t('headline.openHonours')}
        </LinkButton>
      }
    >
      {honours.length === 0 ? (
        <p className="note">{t('headline.noHonours')}</p>
      ) : (
        <ul className="plain headline-honours">
          {honours.map((h) => (
            <li key={h.kind}>
              <span>{t(`enums.QualificationKind.${h.kind}`)}</span>
              <strong className="num">{t('headline.certificates', { n: h.certificates })}</strong>
              <span className="note num">{t('headline.ofCompanies', { n: h.companies })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
