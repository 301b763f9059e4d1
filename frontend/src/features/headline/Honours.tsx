import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HeadlineNumber, HonourCount } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';

type Props = { honours: HonourCount[]; onOpen: (number: HeadlineNumber) => void };

/** Certificates and awards of the companies, most first. */
export function Honours({ honours, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('outcome.honours')}
      extra={
        honours.length > 0 && (
          <Button
            type="link"
            aria-label={t('headline.openOf', { name: t('outcome.honours') })}
            onClick={() => onOpen('HONOURS')}
          >
            {t('headline.open')}
          </Button>
        )
      }
    >
      {honours.length === 0 ? (
        <p className="note">{t('headline.noHonours')}</p>
      ) : (
        <ul className="plain headline-honours">
          {honours.map((h) => (
            <li key={h.kind}>
              <span>{t(`enums.QualificationKind.${h.kind}`)}</span>
              <strong className="num">{t('outcome.certificates', { n: h.certificates })}</strong>
              <span className="note num">{t('headline.ofCompanies', { n: h.companies })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
