import { useTranslation } from 'react-i18next';
import type { RollupNumbers } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { percent, wan } from '../headline/figures';
import { One } from '../headline/One';

/** The same numbers as a park's headline has; records stay in the parks. */
export function NetworkNumbers({ numbers }: { numbers: RollupNumbers }) {
  const { t } = useTranslation();
  const { incubated, stages, graduated, jobs, tax, honours, waived } = numbers;
  const certificates = honours.reduce((sum, h) => sum + h.certificates, 0);
  return (
    <dl className="headline">
      <One
        name={t('headline.incubated')}
        value={t('headline.companies', { n: incubated.firms })}
        note={t('headline.teamsToo', { n: incubated.teams })}
      />
      <One
        name={t('headline.now')}
        value={t('headline.companies', { n: jobs.companies })}
        note={stages.map((s) => `${t(`enums.Stage.${s.stage}`)} ${s.companies}`).join(t('headline.and'))}
      >
        <p className="note">{t('networkHeadline.stagesNote')}</p>
      </One>
      <One name={t('headline.graduated')} value={t('headline.companies', { n: graduated })} />
      <One
        name={t('headline.jobs')}
        value={jobs.total == null ? t('headline.unknown') : t('headline.people', { n: jobs.total })}
        note={
          jobs.total == null
            ? undefined
            : t('headline.jobsNote', {
                ...{ counted: jobs.counted, all: jobs.companies },
                ...{ evidenced: jobs.evidenced, self: jobs.selfReported },
              })
        }
      />
      <One
        name={t('headline.tax')}
        value={tax.total ? wan(t, tax.total) : t('headline.unknown')}
        note={tax.evidenced ? t('headline.taxNote', { evidenced: wan(t, tax.evidenced), n: tax.companies }) : undefined}
      />
      <One
        name={t('headline.honours')}
        value={t('headline.certificates', { n: certificates })}
        note={honours
          .slice(0, 3)
          .map((h) => `${t(`enums.QualificationKind.${h.kind}`)} ${h.certificates}`)
          .join(t('headline.and'))}
      />
      <One
        name={t('headline.waived')}
        value={wan(t, waived.total)}
        note={t('headline.waivedNote', { amount: wan(t, waived.thisYear) })}
      />
      <One
        name={t('headline.let')}
        value={percent(t, numbers.let.rate)}
        note={t('headline.letNote', { let: area(numbers.let.areaLet), all: area(numbers.let.area) })}
      />
    </dl>
  );
}
