import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { HeadlineNumber, HeadlineView } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { LinkButton } from '@/shared/ui/LinkButton';
import { percent, wan } from './figures';
import { One } from './One';

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
        name={t('headline.incubated')}
        value={t('headline.companies', { n: incubated.firms })}
        note={t('headline.teamsToo', { n: incubated.teams })}
        open={opens('INCUBATED', t('headline.incubated'))}
      />
      <One
        name={t('headline.now')}
        value={t('headline.companies', { n: jobs.companies })}
        note={stages.map((s) => `${t(`enums.Stage.${s.stage}`)} ${s.companies}`).join(t('headline.and'))}
        open={
          <LinkButton
            plain
            size="small"
            to="/parks/$parkId/chain"
            params={{ parkId }}
            search={{ on }}
            aria-label={t('headline.openOf', { name: t('headline.now') })}
          >
            {t('headline.open')}
          </LinkButton>
        }
      />
      <One
        name={t('headline.graduated')}
        value={t('headline.companies', { n: graduated })}
        open={opens('GRADUATED', t('headline.graduated'))}
      />
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
        open={opens('JOBS', t('headline.jobs'))}
      >
        {jobs.tags.length > 0 && (
          <p className="note num">
            {t('headline.tags')}
            {jobs.tags.map((tag) => `${t(`enums.EmploymentTag.${tag.tag}`)} ${tag.people}`).join(t('headline.and'))}
            {t('headline.tagsEnd')}
          </p>
        )}
      </One>
      <One
        name={t('headline.tax')}
        value={tax.total ? wan(t, tax.total) : t('headline.unknown')}
        note={tax.evidenced ? t('headline.taxNote', { evidenced: wan(t, tax.evidenced), n: tax.companies }) : undefined}
        open={opens('TAX', t('headline.tax'))}
      />
      <One
        name={t('headline.waived')}
        value={wan(t, waived.total)}
        note={t('headline.waivedNote', { amount: wan(t, waived.thisYear) })}
        open={
          <LinkButton
            plain
            size="small"
            to="/parks/$parkId/waiver-ledger"
            params={{ parkId }}
            aria-label={t('headline.openOf', { name: t('headline.waived') })}
          >
            {t('headline.open')}
          </LinkButton>
        }
      />
      <One
        name={t('headline.let')}
        value={percent(t, headline.let.rate)}
        note={t('headline.letNote', { let: area(headline.let.areaLet), all: area(headline.let.area) })}
        open={
          <LinkButton
            plain
            size="small"
            to="/parks/$parkId/board"
            params={{ parkId }}
            search={{ on }}
            aria-label={t('headline.openOf', { name: t('headline.let') })}
          >
            {t('headline.open')}
          </LinkButton>
        }
      />
    </dl>
  );
}
