import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { trailVerify } from '@/api/gen/sdk.gen';
import type { TrailChain } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { errorText } from '@/shared/lib/problem';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { chainsQuery } from './feeds';

/** How far each chain is sealed, its head to copy, and whether rows still agree with their seals. */
export default function Seals() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const chains = useQuery(chainsQuery(page));
  return (
    <Panel title={t('trail.seals')}>
      <p className="note">{t('trail.sealsNote')}</p>
      <Loaded query={chains}>
        {({ items, total }) => (
          <>
            <ul className="plain lines">
              {items.map((c) => (
                <li key={c.parkId ?? 'network'}>
                  <Chain chain={c} />
                </li>
              ))}
            </ul>
            <Pagination simple hideOnSinglePage current={page} pageSize={20} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Chain({ chain: c }: { chain: TrailChain }) {
  const { t } = useTranslation();
  const name = c.parkName ?? t('trail.network');
  const check = useMutation({
    mutationFn: async () => (await trailVerify({ query: { park: c.parkId ?? undefined }, throwOnError: true })).data,
  });
  return (
    <div className="stack full">
      <div className="row">
        <strong>{name}</strong>
        <span className="note">
          {t('trail.batches')} {c.batches} · {t('trail.waiting')} {c.waiting} · {t('trail.sealedAt')}{' '}
          {dateTime(c.sealedAt)}
        </span>
        <Button
          size="small"
          loading={check.isPending}
          aria-label={t('trail.verifyOf', { name })}
          onClick={() => check.mutate()}
        >
          {t('trail.verify')}
        </Button>
      </div>
      {c.head && (
        <code className="note wrap">
          {t('trail.head')} {c.head}
        </code>
      )}
      <div aria-live="polite">
        {check.isError && <Alert type="warning" showIcon title={errorText(t, check.error)} />}
        {check.data?.intact && (
          <Alert type="success" showIcon title={t('trail.intact', { n: check.data.sealedRows })} />
        )}
        {check.data && !check.data.intact && (
          <Alert
            type="error"
            showIcon
            title={t('trail.broken', { n: check.data.findings.length })}
            description={
              <ul className="plain">
                {check.data.findings.slice(0, 50).map((f) => (
                  <li key={`${f.fault} ${f.batch} ${f.row}`}>
                    {t('trail.finding', {
                      fault: t(`trail.fault.${f.fault}`),
                      batch: f.batch ?? '—',
                      row: f.row ?? '—',
                    })}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </div>
    </div>
  );
}
