import { useTranslation } from 'react-i18next';
import type { RollupNumbers } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { percent, wan } from '@/shared/ui/headline/figures';
import { One } from '@/shared/ui/headline/One';

/** The same numbers as a park's headline has; records stay in the parks. */
export function NetworkNumbers({ numbers }: { numbers: RollupNumbers }) {
  const { t } = useTranslation();
  const { incubated, stages, graduated, jobs, tax, honours, waived } = numbers;
  const certificates = honours.reduce((sum, h) => sum + h.certificates, 0);
  return (
    <dl className="headline">
      <One
        name={t('outcome.incubated')}
        value={t('outcome.companies', { n: incubated.firms })}
        note={t('outcome.teamsToo', { n: incubated.teams })}
      />
      <One
        name={t('outcome.now')}
        value={t('outcome.companies', { n: jobs.companies })}
        note={stages.map((s) => `${t(`enums.Stage.${s.stage}`)} ${s.companies}`).join(t('outcome.and'))}
      >
        <p className="note">{t('networkHeadline.stagesNote')}</p>
      </One>
      <One name={t('outcome.graduated')} value={t('outcome.companies', { n: graduated })} />
      <One
        name={t('outcome.jobs')}
        value={jobs.total == null ? t('outcome.unknown') : t('outcome.people', { n: jobs.total })}
        note={
          jobs.total == null
            ? undefined
            : t('outcome.jobsNote', {
                ...{ counted: jobs.counted, all: jobs.companies },
                ...{ evidenced: jobs.evidenced, self: jobs.selfReported },
              })
        }
      />
      <One
        name={t('outcome.tax')}
        value={tax.total ? wan(t, tax.total) : t('outcome.unknown')}
        note={tax.evidenced ? t('outcome.taxNote', { evidenced: wan(t, tax.evidenced), n: tax.companies }) : undefined}
      />
      <One
        name={t('outcome.honours')}
        value={t('outcome.certificates', { n: certificates })}
        note={honours
          .slice(0, 3)
          .map((h) => `${t(`enums.QualificationKind.${h.kind}`)} ${h.certificates}`)
          .join(t('outcome.and'))}
      />
      <One
        name={t('outcome.waived')}
        value={wan(t, waived.total)}
        note={t('outcome.waivedNote', { amount: wan(t, waived.thisYear) })}
      />
      <One
        name={t('outcome.let')}
        value={percent(t, numbers.let.rate)}
        note={t('outcome.letNote', { let: area(numbers.let.areaLet), all: area(numbers.let.area) })}
      />
    </dl>
  );
}
