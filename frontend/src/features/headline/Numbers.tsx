import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HeadlineNumber, HeadlineView } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { percent, wan } from '@/shared/ui/headline/figures';
import { One } from '@/shared/ui/headline/One';
import { LinkButton } from '@/shared/ui/LinkButton';

type Props = { headline: HeadlineView; onOpen: (number: HeadlineNumber) => void };

/** The numbers a visitor asks for, each with what one has to know to read it. */
export function Numbers({ headline, onOpen }: Props) {
  const { t } = useTranslation();
  const { incubated, stages, graduated, jobs, tax, waived } = headline;
  const { parkId, on } = headline;
  const opens = (number: HeadlineNumber, name: string) => (
    <Button type="link" size="small" aria-label={t('headline.openOf', { name })} onClick={() => onOpen(number)}>
      {t('headline.open')}
    </Button>
  );
  return (
    <dl className="headline">
      <One
        name={t('outcome.incubated')}
        value={t('outcome.companies', { n: incubated.firms })}
        note={t('outcome.teamsToo', { n: incubated.teams })}
        open={opens('INCUBATED', t('outcome.incubated'))}
      />
      <One
        name={t('outcome.now')}
        value={t('outcome.companies', { n: jobs.companies })}
        note={stages.map((s) => `${t(`enums.Stage.${s.stage}`)} ${s.companies}`).join(t('outcome.and'))}
        open={
          <LinkButton
            plain
            size="small"
            to="/parks/$parkId/chain"
            params={{ parkId }}
            search={{ on }}
            aria-label={t('headline.openOf', { name: t('outcome.now') })}
          >
            {t('headline.open')}
          </LinkButton>
        }
      />
      <One
        name={t('outcome.graduated')}
        value={t('outcome.companies', { n: graduated })}
        open={opens('GRADUATED', t('outcome.graduated'))}
      />
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
        open={opens('JOBS', t('outcome.jobs'))}
      >
        {jobs.tags.length > 0 && (
          <p className="note num">
            {t('headline.tags')}
            {jobs.tags.map((tag) => `${t(`enums.EmploymentTag.${tag.tag}`)} ${tag.people}`).join(t('outcome.and'))}
            {t('headline.tagsEnd')}
          </p>
        )}
      </One>
      <One
        name={t('outcome.tax')}
        value={tax.total ? wan(t, tax.total) : t('outcome.unknown')}
        note={tax.evidenced ? t('outcome.taxNote', { evidenced: wan(t, tax.evidenced), n: tax.companies }) : undefined}
        open={opens('TAX', t('outcome.tax'))}
      />
      <One
        name={t('outcome.waived')}
        value={wan(t, waived.total)}
        note={t('outcome.waivedNote', { amount: wan(t, waived.thisYear) })}
        open={opens('WAIVED', t('outcome.waived'))}
      />
      <One
        name={t('outcome.let')}
        value={percent(t, headline.let.rate)}
        note={t('outcome.letNote', { let: area(headline.let.areaLet), all: area(headline.let.area) })}
        open={
          <LinkButton
            plain
            size="small"
            to="/parks/$parkId/board"
            params={{ parkId }}
            search={{ on }}
            aria-label={t('headline.openOf', { name: t('outcome.let') })}
          >
            {t('headline.open')}
          </LinkButton>
        }
      />
    </dl>
  );
}
